package conform

import (
	"strconv"
	"strings"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/income"
)

type kinderopvangtoeslag struct {
	Toetsingsinkomen *integraal.PerYear `json:"toetsingsinkomen"`
	Partner          bool               `json:"partner"`
	PartnersInkomen  *integraal.PerYear `json:"partnersInkomen"`
	Children         []kindInOpvang     `json:"children"`
}

type kindInOpvang struct {
	Care []opvang `json:"care"`
}

type opvang struct {
	Soort         opvangsoort        `json:"soort"`
	Hours         uren               `json:"hours"`
	Price         *integraal.PerHour `json:"price"`
	NotRegistered bool               `json:"notRegistered"`
}

// opvangsoort is a kind of childcare by its name in the law.
type opvangsoort struct{ is income.Opvangsoort }

func (o *opvangsoort) UnmarshalText(b []byte) error {
	for _, s := range []income.Opvangsoort{income.Dagopvang, income.BuitenschoolseOpvang, income.Gastouderopvang} {
		if s.String() == string(b) {
			o.is = s
			return nil
		}
	}
	return value("", textCare)
}

// uren is a number of hours a month, with two decimals at most.
type uren struct {
	is    income.Uren
	given bool
}

func (u *uren) UnmarshalText(b []byte) error {
	whole, part, dotted := strings.Cut(string(b), ".")
	hours, err := strconv.ParseUint(whole, 10, 16)
	hundredths, bad := uint64(0), dotted && (len(part) == 0 || len(part) > 2)
	if dotted && !bad {
		var wrong error
		hundredths, wrong = strconv.ParseUint((part + "0")[:2], 10, 8)
		bad = wrong != nil
	}
	if err != nil || bad {
		return value("", textHours)
	}
	u.is, u.given = income.HoursOf(int64(hours), int64(hundredths)), true //nolint:gosec // of 16 bits and 8
	return nil
}

func (c kinderopvangtoeslag) wrong() integraal.Faults {
	faults := without(unless(len(c.Children) > 0, "children"), unless(c.Toetsingsinkomen != nil, "toetsingsinkomen"))
	for i, child := range c.Children {
		place := "children[" + strconv.Itoa(i) + "]"
		if len(child.Care) == 0 {
			faults = append(faults, missing(place+".care"))
		}
		for j, o := range child.Care {
			for _, f := range without(unless(o.Soort.is != 0, "soort"), unless(o.Hours.given, "hours"), unless(o.Price != nil, "price")) {
				faults = append(faults, f.In(place+".care["+strconv.Itoa(j)+"]"))
			}
		}
	}
	return append(faults, wrongPartner(c.Partner, map[string]bool{"partnersInkomen": c.PartnersInkomen != nil})...)
}

func (c kinderopvangtoeslag) answer(q *question) []Answer {
	no := integraal.KnowAbsent[bool]()
	children := make([]income.KindInOpvang, len(c.Children))
	for i, child := range c.Children {
		var care []income.Opvang
		for _, o := range child.Care {
			care = append(care, income.Opvang{
				Registered: integraal.Know(!o.NotRegistered), Soort: integraal.Know(o.Soort.is),
				Hours: integraal.Know(o.Hours.is), Price: integraal.Know(*o.Price),
			})
		}
		children[i] = income.KindInOpvang{InHousehold: integraal.Know(true), Secondary: no, Care: integraal.Know(care)}
	}
	f := income.KinderopvangtoeslagFacts{
		ID: "M", Activity: integraal.Know(true), Wlz: no, Detained: no,
		Partner:  integraal.KnowAbsent[income.PartnerBijOpvang](),
		Children: integraal.Know(children), Toetsingsinkomen: integraal.Know(*c.Toetsingsinkomen),
	}
	if c.Partner {
		f.Partner = integraal.Know(income.PartnerBijOpvang{
			ID: "P", Activity: integraal.Know(true), Wlz: no, Relative: no, Toetsingsinkomen: orNil(c.PartnersInkomen),
		})
	}
	o, err := ask(q, f, (*income.Day).Kinderopvangtoeslag)
	return answered(o, err, toeslagAnswers)
}
