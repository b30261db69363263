package consent_test

import (
	"slices"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/consent"
)

// The household of the bundled case, as the gate needs it: M with her children
// D and S, her adult son A, and F, the father of S, who lives elsewhere. W, K
// and G have M in caseload; L, an alderman, has nobody.

const review = "2026-03-02"

// day is a day that the test itself writes, so that a slip in it stops the run.
func day(s string) integraal.Date {
	d, err := integraal.ParseDate(s)
	if err != nil {
		panic(err)
	}
	return d
}

var (
	needsOfW = consent.These(
		consent.Composition, consent.Allowances, consent.Income, consent.Housing, consent.Directives,
		consent.Benefit, consent.AnnouncedDecision, consent.Advice, consent.Debts, consent.Health,
		consent.School, consent.Relations,
	)
	needsOfK = consent.These(
		consent.Composition, consent.Housemate, consent.Allowances, consent.Income, consent.Housing,
		consent.Directives, consent.Benefit, consent.AnnouncedDecision, consent.Advice,
	)
	needsOfG = consent.These(
		consent.Composition, consent.Allowances, consent.Income, consent.Housing, consent.Directives,
		consent.Benefit, consent.AnnouncedDecision, consent.Advice, consent.Debts,
	)
)

func protocol() *consent.Protocol {
	return &consent.Protocol{
		Municipality: "Voorbeeldstad", Version: "voorbeeld-1", Illustrative: true,
		Valid: integraal.From(day("2025-01-01")), Minors: consent.Statute,
		Purposes: []consent.Purpose{
			{Code: "wmo-2.3.2", Role: "wijkteam", Regime: consent.Wmo, Needs: needsOfW},
			{
				Code: "pw-execution", Role: "werk-en-inkomen", Regime: consent.Pw, Needs: needsOfK,
				OwnOnly: consent.These(consent.Debts),
			},
			{Code: "wgs", Role: "schuldhulp", Regime: consent.Wgs, Needs: needsOfG},
			{Code: "learning", Role: "wethouder", Anonymous: true},
		},
		Anonymous: consent.AnonymousRules{
			Bands: consent.These(consent.Composition, consent.Allowances, consent.Income, consent.Housing,
				consent.Benefit, consent.Debts),
			Patterns: consent.These(consent.Directives, consent.AnnouncedDecision, consent.Advice),
			AgeBands: []int{0, 5, 12, 18, 27}, AmountStep: integraal.Euro(250), Threshold: 10,
			Counts: []consent.Population{{
				Shape: consent.Shape{Parents: 1, Children: 2, OtherAdults: 1}, Area: "Noord", Households: 41,
			}},
		},
	}
}

// c1 is M's consent that W may know what Work & Income decided.
func c1() consent.Record {
	return consent.Record{
		ID: "c1", About: "M", Giver: "M", Explicit: true, Form: consent.Written, Notice: "1",
		Kinds: []consent.Kind{consent.StatutoryCondition, consent.WrittenNoObjection},
		Asked: day("2026-02-10"), Answer: consent.Given, On: day("2026-02-10"), Until: day("2026-08-10"),
		Scope: consent.Scope{
			Categories: consent.These(consent.Directives, consent.Benefit, consent.AnnouncedDecision),
			From:       []consent.Regime{consent.Pw}, Recipients: []string{"W", "wijkteam Noord"},
			Purposes: []string{"wmo-2.3.2"}, Actions: []consent.Action{consent.View, consent.Discuss},
		},
	}
}

// c2 is what M was asked: may K know the advice. She has not answered.
func c2() consent.Record {
	return consent.Record{
		ID: "c2", About: "M", Giver: "M", Explicit: true, Form: consent.Written, Notice: "1",
		Kinds: []consent.Kind{consent.StatutoryCondition}, Asked: day("2026-02-12"),
		Scope: consent.Scope{
			Categories: consent.These(consent.Advice), From: []consent.Regime{consent.Wmo},
			Recipients: []string{"K"}, Purposes: []string{"pw-execution"},
			Actions: []consent.Action{consent.View, consent.Discuss},
		},
	}
}

// c3 is A's refusal to be involved.
func c3() consent.Record {
	return consent.Record{
		ID: "c3", About: "A", Giver: "A", Notice: "1", Asked: day("2026-02-12"),
		Answer: consent.Refused, On: day("2026-02-12"),
		Scope: consent.Scope{
			Categories: consent.AllCategories(), From: []consent.Regime{consent.Pw, consent.Wmo, consent.Wgs},
			Recipients: []string{"W", "K", "G"}, Purposes: []string{"wmo-2.3.2", "pw-execution", "wgs"},
			Actions: []consent.Action{consent.View, consent.Discuss},
		},
	}
}

func notices() []consent.Notice {
	return []consent.Notice{
		{Told: "M", About: []string{"M", "D", "S"}, Recipients: []string{"W", "K"}, On: day("2026-02-10")},
		{Told: "M", About: []string{"M", "D", "S"}, Recipients: []string{"G"}, On: day("2026-02-17")},
	}
}

func facts() consent.GateFacts {
	return consent.GateFacts{
		Protocol: protocol(), Consents: []consent.Record{c1(), c2(), c3()}, Notices: notices(),
	}
}

// viewer is who looks, by the letter of the bundled case.
func viewer(id string) consent.Viewer {
	switch id {
	case "W":
		return consent.Viewer{
			ID: "W", Role: "wijkteam", Team: "wijkteam Noord", Regime: consent.Wmo,
			SecrecyBound: true, Caseload: []string{"M"},
		}
	case "K":
		return consent.Viewer{
			ID: "K", Role: "werk-en-inkomen", Regime: consent.Pw, SecrecyBound: true, Caseload: []string{"M"},
		}
	case "G":
		return consent.Viewer{
			ID: "G", Role: "schuldhulp", Regime: consent.Wgs, SecrecyBound: true, Caseload: []string{"M"},
		}
	case "L":
		return consent.Viewer{ID: "L", Role: "wethouder"}
	}
	return consent.Viewer{ID: id, Role: "client"}
}

// subject is a member of the household, as W, K and G relate to them.
func subject(id string) consent.Subject {
	switch id {
	case "M":
		return consent.Subject{ID: "M", Relation: consent.Client, Born: day("1982-11-04")}
	case "D":
		return consent.Subject{
			ID: "D", Relation: consent.DependentChild, Of: "M", Born: day("2023-06-20"), Representatives: []string{"M"},
		}
	case "S":
		return consent.Subject{
			ID: "S", Relation: consent.DependentChild, Of: "M", Born: day("2010-09-14"),
			Representatives: []string{"M", "F"},
		}
	}
	return consent.Subject{ID: id, Relation: consent.HousemateOf, Of: "M", Born: day("2003-10-02")}
}

func purposeOf(viewer string) string {
	purposes := map[string]string{"W": "wmo-2.3.2", "K": "pw-execution", "G": "wgs", "L": "learning"}
	if p, ok := purposes[viewer]; ok {
		return p
	}
	return consent.OwnAccess
}

// ask is the request of a viewer to view one category of one person.
func ask(v, about string, c consent.Category, from consent.Regime, on string) consent.Request {
	return consent.Request{
		Viewer: viewer(v), Action: consent.View, Purpose: purposeOf(v), Subject: subject(about),
		Datum: consent.Datum{
			Category: c, Source: from,
			// The register tells Work & Income who lives there (Participatiewet 53a).
			Register: from == consent.Pw && c == consent.Housemate,
		},
		Day: day(on),
	}
}

// cell is one question to the gate.
type cell struct {
	viewer, about string
	category      consent.Category
	from          consent.Regime
}

var (
	allViewers = []string{"W", "K", "G", "L", "M", "F", "A", "S", "D"}
	allPersons = []string{"M", "D", "S", "A"}
)

// matrix is the gate's answer in every cell.
func matrix(facts consent.GateFacts, on string) map[cell]consent.Decision {
	gate := consent.NewGate(facts)
	answers := map[cell]consent.Decision{}
	for _, v := range allViewers {
		for _, p := range allPersons {
			for _, c := range consent.AllCategories().List() {
				for _, r := range consent.Regimes() {
					answers[cell{v, p, c, r}] = gate.Decide(ask(v, p, c, r, on))
				}
			}
		}
	}
	return answers
}

// changed lists the cells whose outcome differs, with the outcome before and
// after.
func changed(before, after map[cell]consent.Decision) map[cell][2]consent.Outcome {
	list := map[cell][2]consent.Outcome{}
	for c, b := range before {
		if a := after[c]; a.Outcome != b.Outcome {
			list[c] = [2]consent.Outcome{b.Outcome, a.Outcome}
		}
	}
	return list
}

func without(list []consent.Record, id string) []consent.Record {
	return slices.DeleteFunc(slices.Clone(list), func(r consent.Record) bool { return r.ID == id })
}
