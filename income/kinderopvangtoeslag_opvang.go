package income

import (
	"strconv"
	"strings"

	"github.com/integraal/integraal"
)

// Opvangsoort is a kind of childcare. Each has its own highest hourly price.
type Opvangsoort uint8

// The kinds of childcare (Besluit kinderopvangtoeslag art. 4 lid 1). The zero
// Opvangsoort is none of them.
const (
	// Dagopvang is care in a registered kindercentrum until primary school.
	Dagopvang Opvangsoort = iota + 1
	// BuitenschoolseOpvang is care in a registered kindercentrum before and
	// after school, on free days and in the holidays, of children old enough
	// for primary school.
	BuitenschoolseOpvang
	// Gastouderopvang is care by a registered childminder, through a
	// registered gastouderbureau.
	Gastouderopvang
)

var opvangsoorten = [...]Opvangsoort{0, Dagopvang, BuitenschoolseOpvang, Gastouderopvang}

// String is the name in the law.
func (o Opvangsoort) String() string {
	names := [...]string{"", "dagopvang", "buitenschoolse opvang", "gastouderopvang"}
	if int(o) < len(names) {
		return names[o]
	}
	return "invalid"
}

func (o Opvangsoort) valid() bool { return o >= Dagopvang && o <= Gastouderopvang }

// Uren is a number of hours, in hundredths.
type Uren int64

// HoursOf is a number of hours and hundredths of an hour: HoursOf(46, 67) is
// 46,67 hours.
func HoursOf(whole, hundredths int64) Uren { return Uren(whole*100 + hundredths) }

// String writes u with two decimals: 46.67.
func (u Uren) String() string {
	whole, sign := int64(u), ""
	if u < 0 {
		whole, sign = -whole, "-"
	}
	return sign + strconv.FormatInt(whole/100, 10) + "." + strconv.FormatInt(100+whole%100, 10)[1:]
}

// shown is u for an explanation: a number of whole hours, or a word with the
// hundredths.
func (u Uren) shown() (whole integraal.Count, word integraal.Word) {
	if u%100 == 0 {
		return integraal.Count(u / 100), ""
	}
	return 0, integraal.Word(strings.Replace(u.String(), ".", ",", 1))
}

// hoursOfMonth is the most hours that a month has.
const hoursOfMonth = 31 * 24

// KinderopvangtoeslagFacts are the facts that decide on the kinderopvangtoeslag
// of a parent and their toeslagpartner together. ID is a label that the host
// chooses. Circumstances are those on the first day of the month (Awir art. 5),
// those of the care are of the month itself (Wet kinderopvang art. 1.3 lid 2).
type KinderopvangtoeslagFacts struct {
	ID string
	// Activity is whether the parent in the calendar year works for income,
	// works unpaid in the partner's business, studies, follows a path to work
	// on a benefit or a course of integration, as Wet kinderopvang art. 1.6
	// lid 1 a to j has it, or stopped working, this year or the year before,
	// less than three months ago (lid 5).
	Activity integraal.Fact[bool]
	// Wlz is whether the parent has a right to care under the Wet langdurige
	// zorg: then the activity of the partner suffices (art. 1.6 lid 9).
	Wlz integraal.Fact[bool]
	// Detained is whether the parent is detained, for more than three months:
	// then, too, the activity of the partner suffices (art. 1.6 lid 10).
	Detained integraal.Fact[bool]
	// Partner is the toeslagpartner (Awir art. 3). Known to be absent: there
	// is none.
	Partner integraal.Fact[PartnerBijOpvang]
	// Children are those of the parent and of the toeslagpartner in childcare,
	// for whom they have one claim together (art. 1.5 lid 3). Known to be
	// absent: there are none.
	Children integraal.Fact[[]KindInOpvang]
	// Toetsingsinkomen is as in [ZorgtoeslagFacts].
	Toetsingsinkomen integraal.Fact[integraal.PerYear]
}

// PartnerBijOpvang is a toeslagpartner (Awir art. 3) with what the
// kinderopvangtoeslag asks of one.
type PartnerBijOpvang struct {
	ID string
	// Activity is as that of the parent (Wet kinderopvang art. 1.6 lid 3, 5).
	Activity integraal.Fact[bool]
	// Wlz is whether the partner has a right to care under the Wet langdurige
	// zorg, and need not work (art. 1.6 lid 8).
	Wlz integraal.Fact[bool]
	// Relative is whether the partner is family of the parent in the direct
	// line or the second degree, and a partner only as a minor child of one of
	// them lives at the address (Awir art. 3 lid 2 e): such a partner need not
	// work (art. 1.6 lid 6).
	Relative         integraal.Fact[bool]
	Toetsingsinkomen integraal.Fact[integraal.PerYear]
}

// KindInOpvang is a child in childcare.
type KindInOpvang struct {
	ID string
	// InHousehold is whether this is a child, stepchild or foster child whom
	// the parent or the toeslagpartner keeps, registered at their address or
	// living about as much with the other parent (Awir art. 4 and Wet
	// kinderopvang art. 1.3 lid 2 a).
	InHousehold integraal.Fact[bool]
	// Secondary is whether secondary education began for the child, or begins
	// this month: from then on it is no kinderopvang (art. 1.1 lid 1).
	Secondary integraal.Fact[bool]
	// Care is the care in the month. Known to be absent: there is none.
	Care integraal.Fact[[]Opvang]
}

// Opvang is care of one kind, by one provider. ID is a label that the host
// chooses; without one, what is missing is about the child.
type Opvang struct {
	ID string
	// Registered is whether the provider is in the Landelijk Register
	// Kinderopvang (Wet kinderopvang art. 1.5 lid 1).
	Registered integraal.Fact[bool]
	Soort      integraal.Fact[Opvangsoort]
	// Hours are those of the month. Known to be absent: none.
	Hours integraal.Fact[Uren]
	// Price is what the parent or the partner pays the provider for an hour,
	// from the allowance and from their own contribution (art. 1.5 lid 1:
	// "door hem of zijn partner betaalde kosten"), without what others pay,
	// such as an employer or the municipality. Known to be absent: nothing.
	Price integraal.Fact[integraal.PerHour]
}
