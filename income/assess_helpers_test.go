package income

import "github.com/integraal/integraal"

func sure(b bool) integraal.Fact[bool] { return integraal.Know(b) }

// alone is someone of whom all is known that is a fact about them alone.
func alone(id string, born integraal.Date, euro int64) Inwoner {
	return Inwoner{
		ID: id, Born: integraal.Know(born), Insured: sure(true),
		Toetsingsinkomen: perYearOf(euro), Rendementsgrondslag: assetsOf(500),
		Werk: integraal.KnowAbsent[Werk](), Doelgroep: sure(false), Inkomsten: integraal.KnowAbsent[[]Inkomen](),
		Activity: sure(true), Wlz: sure(false), Gehuwd: sure(false), NietVerzekerdeJaren: integraal.KnowAbsent[int](),
		Inrichting: sure(false), Ouders: Ouders{MeansInsufficient: sure(false), CannotEnforce: sure(false)},
	}
}

// relation is a member who is nothing to the claimant yet, and lives there.
func relation(i Inwoner) Member {
	return Member{
		Inwoner: i, Spouse: sure(false), Toeslagpartner: sure(false), Child: sure(false),
		InDwelling: sure(true), Registered: sure(true), WholeYear: sure(true),
		AsSpouse:    AsSpouse{NoRight: sure(false), LivesApart: sure(false), NormGehuwden: integraal.KnowAbsent[integraal.PerMonth]()},
		AsHousemate: AsHousemate{Relative: sure(false), Agreement: sure(false), ThirdParty: sure(false), Education: sure(false), ChildOfMedebewoner: sure(false)},
		AsChild: AsChild{
			Maintained: sure(true), School: sure(true), Kinderbijslag: sure(true), InHousehold: sure(true),
			Secondary: sure(false), Care: integraal.KnowAbsent[[]Opvang](),
		},
		PartnerRelative: sure(false),
	}
}

func ourChild(id string, born integraal.Date) Member {
	m := relation(alone(id, born, 0))
	m.Child = sure(true)
	return m
}

// noLowering is a municipality that decided nothing on the norm.
func noLowering() Verlagingsbesluiten {
	return Verlagingsbesluiten{
		Woonsituatie:   integraal.KnowAbsent[Verlagingsbesluit](),
		Schoolverlater: integraal.KnowAbsent[SchoolverlaterBesluit](),
	}
}

// atMunicipality is a household with an income at the norm for three years, and
// glasses to pay.
func atMunicipality() Gemeentelijk {
	return Gemeentelijk{
		Income: monthOf(1900_00),
		Inkomenstoeslag: LangLaagInkomen{
			Reference: integraal.Know([]Refertedeel{refertedeel(on(2023, 1, 1), on(2026, 3, 1), 1700_00, 1834_04)}),
			Outlook:   sure(false), Granted: integraal.KnowAbsent[integraal.Date](),
		},
		Studie: Studeren{
			Unable: sure(false), StudyFinance: sure(false), Wajong: sure(false),
			Internship: integraal.KnowAbsent[integraal.PerMonth](),
		},
		Bijzonder: BijzondereKosten{
			Costs: assetsOf(300), CostsInYear: assetsOf(300), Necessary: sure(true),
			Used: integraal.KnowAbsent[integraal.Amount](), Assets: integraal.KnowAbsent[integraal.Amount](),
		},
	}
}

// family is four persons of whom all is known: two who work little, with two
// children, in a rented home.
func family() *Household {
	partner := relation(alone("P", on(1985, 3, 1), 9_000))
	partner.Spouse, partner.Toeslagpartner = sure(true), sure(true)
	small, big := ourChild("S", on(2023, 2, 1)), ourChild("B", on(2012, 9, 14))
	small.AsChild.Care = integraal.Know([]Opvang{registered(Dagopvang, 60, 1100)})
	return &Household{
		Claimant: alone("M", on(1982, 11, 4), 14_000), TenLasteKomend: sure(true), Mantelzorg: sure(false),
		Members:  integraal.Know([]Member{partner, small, big}),
		Receives: sure(true), Giften: integraal.KnowAbsent[Giften](),
		Vermogen: Vermogen{
			Bezittingen: integraal.KnowAbsent[[]Bezitting](), Schulden: integraal.KnowAbsent[integraal.Amount](),
			Woning: integraal.KnowAbsent[integraal.Amount](), NietTeGelde: sure(false), Sinds: integraal.KnowAbsent[VermogenSinds](),
		},
		KinderbijslagInsured: sure(true), Detained: sure(false),
		Verlaging: noLowering(), Gemeente: atMunicipality(),
		Dwelling: Huurwoning{
			Meerderjarig: sure(false), MetKind: sure(true), Handicap: sure(false), Woning: sure(true),
			Huurprijs: integraal.Know(integraal.EuroPerMonth(640)), Aangepast: sure(false), BovenMaximum: sure(false),
			Servicekosten: Servicekosten{
				Energie: integraal.KnowAbsent[integraal.PerMonth](), Schoonmaak: integraal.KnowAbsent[integraal.PerMonth](),
				Huismeester: integraal.KnowAbsent[integraal.PerMonth](), Ruimten: integraal.KnowAbsent[integraal.PerMonth](),
			},
		},
	}
}

// changed is the family with one member changed.
func changed(h *Household, i int, to func(*Member)) *Household {
	list, _ := h.Members.Value()
	list = append([]Member(nil), list...)
	to(&list[i])
	c := *h
	c.Members = integraal.Know(list)
	return &c
}
