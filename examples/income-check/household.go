package main

import (
	"strconv"
	"strings"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/income"
)

// read reads a household from a file. The faults are those of
// [integraal.ReadJSON], fact.malformed, schema.version, id.missing and
// id.unknown.
func read(data []byte) (*file, error) {
	f := &file{}
	if err := integraal.ReadJSON(data, f); err != nil {
		return nil, err
	}
	var faults integraal.Faults
	if f.SchemaVersion != schemaVersion {
		faults = append(faults, integraal.NewFault("schema.version", "schemaVersion", text("schemaVersion moet 1 zijn", "schemaVersion must be 1")))
	}
	ids := map[string]bool{f.Claimant.ID: true}
	if f.Claimant.ID == "" {
		faults = append(faults, noID("claimant.id"))
	}
	for i, m := range listOf(f.Members) {
		ids[m.Person.ID] = true
		if m.Person.ID == "" {
			faults = append(faults, noID("members["+strconv.Itoa(i)+"].person.id"))
		}
	}
	for i, a := range listOf(f.Alternatives) {
		for j, pay := range a.Incomes {
			if !ids[pay.ID] {
				path := "alternatives[" + strconv.Itoa(i) + "].incomes[" + strconv.Itoa(j) + "].id"
				faults = append(faults, integraal.NewFault("id.unknown", path, text("er is geen persoon met dit label", "there is no person with this label")))
			}
		}
	}
	return f, faults.Err()
}

func noID(path string) integraal.Fault {
	return integraal.NewFault("id.missing", path, text("geef iedere persoon een label", "give every person a label"))
}

func listOf[T any](l *[]T) []T {
	if l == nil {
		return nil
	}
	return *l
}

// each is the fact that a list makes: unknown when it is left out, known to be
// absent when it is empty.
func each[F, T any](l *[]F, to func(*F) T) integraal.Fact[[]T] {
	switch {
	case l == nil:
		return integraal.Fact[[]T]{}
	case len(*l) == 0:
		return integraal.KnowAbsent[[]T]()
	}
	out := make([]T, len(*l))
	for i := range *l {
		out[i] = to(&(*l)[i])
	}
	return integraal.Know(out)
}

func (f *file) household() *income.Household {
	h := &income.Household{
		Claimant:             f.Claimant.inwoner(),
		Members:              each(f.Members, (*memberFile).member),
		TenLasteKomend:       f.TenLasteKomend.fact,
		Mantelzorg:           f.Mantelzorg.fact,
		Receives:             f.ReceivesBijstand.fact,
		Giften:               f.Gifts.giften(),
		Vermogen:             f.Assets.vermogen(),
		KinderbijslagInsured: f.KinderbijslagInsured.fact,
		Detained:             f.Detained.fact,
	}
	d := &f.Dwelling
	h.Dwelling = income.Huurwoning{
		Meerderjarig: d.Meerderjarig.fact, MetKind: d.MetKind.fact, Handicap: d.Handicap.fact,
		Woning: d.Rented.fact, Huurprijs: d.Rent.fact, Aangepast: d.Aangepast.fact, BovenMaximum: d.BovenMaximum.fact,
		Servicekosten: income.Servicekosten{
			Energie: d.Energie.fact, Schoonmaak: d.Schoonmaak.fact, Huismeester: d.Huismeester.fact, Ruimten: d.Ruimten.fact,
		},
	}
	return h
}

func (p *personFile) inwoner() income.Inwoner {
	return income.Inwoner{
		ID: p.ID, Born: p.Born.fact, Insured: p.Insured.fact,
		Toetsingsinkomen: p.Toetsingsinkomen.fact, Rendementsgrondslag: p.Rendementsgrondslag.fact,
		Werk: p.Work.werk(), Doelgroep: p.Doelgroep.fact,
		Inkomsten: each(p.Income, func(x *incomeFile) income.Inkomen {
			return income.Inkomen{ID: x.ID, Kind: x.Kind.fact, Amount: x.Amount.fact, Earlier: x.Earlier.fact, Contributes: x.Contributes.fact}
		}),
		Activity: p.Activity.fact, Wlz: p.Wlz.fact, Gehuwd: p.Gehuwd.fact, NietVerzekerdeJaren: p.UninsuredYears.fact,
	}
}

// werk is the income from work. Earned "none" says that there is no work.
func (w *workFile) werk() integraal.Fact[income.Werk] {
	switch {
	case w == nil:
		return integraal.Fact[income.Werk]{}
	case w.Earned.fact.State() == integraal.KnownAbsent:
		return integraal.KnowAbsent[income.Werk]()
	}
	return integraal.Know(income.Werk{
		Earned: w.Earned.fact, Supported: w.Supported.fact, Contributes: w.Contributes.fact, MonthsN: w.MonthsN.fact,
		Urenbeperkt: w.Urenbeperkt.fact, MonthsZ: w.MonthsZ.fact, NoMoreHours: w.NoMoreHours.fact,
		YoungChild: w.YoungChild.fact, MonthsR: w.MonthsR.fact,
	})
}

func (m *memberFile) member() income.Member {
	return income.Member{
		Inwoner: m.Person.inwoner(),
		Spouse:  m.Spouse.fact, Toeslagpartner: m.Toeslagpartner.fact, Child: m.Child.fact,
		InDwelling: m.InDwelling.fact, Registered: m.Registered.fact, WholeYear: m.WholeYear.fact,
		AsSpouse: income.AsSpouse{NoRight: m.NoRight.fact, NormGehuwden: m.NormGehuwden.fact, LivesApart: m.LivesApart.fact},
		AsHousemate: income.AsHousemate{
			Relative: m.Relative.fact, Agreement: m.Agreement.fact, ThirdParty: m.ThirdParty.fact,
			Education: m.Education.fact, ChildOfMedebewoner: m.ChildOfMedebewoner.fact,
		},
		AsChild: income.AsChild{
			Maintained: m.Maintained.fact, School: m.School.fact, Kinderbijslag: m.Kinderbijslag.fact,
			InHousehold: m.InHousehold.fact, Secondary: m.Secondary.fact,
			Care: each(m.Care, func(c *careFile) income.Opvang {
				return income.Opvang{ID: c.ID, Registered: c.Registered.fact, Soort: c.Kind.fact, Hours: c.Hours.fact, Price: c.Price.fact}
			}),
		},
		PartnerRelative: m.PartnerRelative.fact,
	}
}

// giften are the gifts. Received "none" says that there are none.
func (g *giftsFile) giften() integraal.Fact[income.Giften] {
	switch {
	case g == nil:
		return integraal.Fact[income.Giften]{}
	case g.Received.fact.State() == integraal.KnownAbsent:
		return integraal.KnowAbsent[income.Giften]()
	}
	return integraal.Know(income.Giften{
		Received: g.Received.fact, Earlier: g.Earlier.fact, Bijdragen: g.Bijdragen.fact, Responsible: g.Responsible.fact,
	})
}

func (a *assetsFile) vermogen() income.Vermogen {
	v := income.Vermogen{
		Bezittingen: each(a.Possessions, func(p *possessionFile) income.Bezitting {
			return income.Bezitting{ID: p.ID, Kind: p.Kind.fact, Value: p.Value.fact}
		}),
		Schulden: a.Debts.fact, Woning: a.Home.fact, NietTeGelde: a.NietTeGelde.fact,
	}
	granted, known := a.Granted.fact.Value()
	switch {
	case granted:
		v.Sinds = integraal.Know(income.VermogenSinds{LeftOut: a.LeftOut.fact, Acquired: a.Acquired.fact})
	case known, a.Granted.fact.State() == integraal.KnownAbsent:
		v.Sinds = integraal.KnowAbsent[income.VermogenSinds]()
	}
	return v
}

func (r *receivedFile) received() *income.Received {
	return &income.Received{
		Bijstand: r.Bijstand.fact, Zorgtoeslag: r.Zorgtoeslag.fact, Huurtoeslag: r.Huurtoeslag.fact,
		KindgebondenBudget: r.KindgebondenBudget.fact, Kinderopvangtoeslag: r.Kinderopvangtoeslag.fact,
		Kinderbijslag: r.Kinderbijslag.fact, AOW: r.AOW.fact, AOWPartner: r.AOWPartner.fact,
	}
}

// with is the household as an alternative has it.
func (a *alternativeFile) with(h *income.Household) *income.Household {
	other := *h
	list, known := h.Members.Value()
	list = append([]income.Member(nil), list...)
	for _, pay := range a.Incomes {
		if other.Claimant.ID == pay.ID {
			other.Claimant.Toetsingsinkomen = integraal.Know(pay.Toetsingsinkomen)
		}
		for i := range list {
			if list[i].ID == pay.ID {
				list[i].Toetsingsinkomen = integraal.Know(pay.Toetsingsinkomen)
			}
		}
	}
	if known {
		other.Members = integraal.Know(list)
	}
	return &other
}

// place is the path in the file of a field that the library names.
func place(path string) string {
	first, rest, _ := strings.Cut(path, ".")
	field, _, _ := strings.Cut(rest, ".")
	switch name, _, _ := strings.Cut(first, "["); name {
	case "bezittingen", "schulden", "woning", "sinds":
		return "vermogen." + path
	case "members":
		switch field, _, _ = strings.Cut(field, "["); field {
		case "id", "born", "toetsingsinkomen", "rendementsgrondslag", "werk", "inkomsten", "nietVerzekerdeJaren":
			return first + ".person." + rest
		}
	}
	return path
}
