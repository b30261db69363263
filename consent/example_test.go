package consent_test

import (
	"fmt"
	"time"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/consent"
)

// A worker of the neighbourhood team wants to know what Work & Income decided.
// Nobody asked the client yet: the gate says what to ask, and shows the
// decision once she has said yes.
func ExampleGate_Decide() {
	day := integraal.On(2026, time.March, 2)
	facts := consent.GateFacts{
		Protocol: &consent.Protocol{Purposes: []consent.Purpose{{
			Code: "wmo-2.3.2", Role: "wijkteam", Regime: consent.Wmo, Needs: consent.These(consent.Benefit),
		}}},
		Notices: []consent.Notice{{
			Told: "M", About: []string{"M"}, Recipients: []string{"wijkteam"}, On: day,
		}},
	}
	request := consent.Request{
		Viewer: consent.Viewer{ID: "W", Role: "wijkteam", Regime: consent.Wmo, Caseload: []string{"M"}},
		Action: consent.View, Purpose: "wmo-2.3.2",
		Subject: consent.Subject{ID: "M", Relation: consent.Client, Born: integraal.On(1982, time.November, 4)},
		Datum:   consent.Datum{Category: consent.Benefit, Source: consent.Pw},
		Day:     day,
	}
	d := consent.NewGate(facts).Decide(request)
	fmt.Println(d.Outcome, "because", d.Reason)
	fmt.Println(d.Cure.Text().EN)

	facts.Consents = append(facts.Consents, consent.Record{
		ID: "c1", About: "M", Giver: "M", Explicit: true, Form: consent.Written, Notice: "version 1",
		Kinds: []consent.Kind{consent.StatutoryCondition, consent.WrittenNoObjection},
		Asked: day, Answer: consent.Given, On: day, Until: day.AddMonths(6),
		Scope: consent.Scope{
			Categories: consent.These(consent.Benefit), From: []consent.Regime{consent.Pw},
			Recipients: []string{"wijkteam"}, Purposes: []string{"wmo-2.3.2"}, Actions: []consent.Action{consent.View},
		},
	})
	d = consent.NewGate(facts).Decide(request)
	fmt.Println(d.Outcome, "on", d.Consent, "until", d.Until)
	// Output:
	// ask-consent because consent-not-asked
	// What can help: ask M for consent to share “benefit” of M, held by Work & Income (Participatiewet); explicit and in writing.
	// allow on c1 until 2026-09-02
}

// The adult son refused. His no closes what rests on his consent and is not
// asked again; why, and what is left, is told step by step.
func ExampleDecision_Tell() {
	day := integraal.On(2026, time.March, 2)
	gate := consent.NewGate(consent.GateFacts{
		Protocol: &consent.Protocol{Purposes: []consent.Purpose{{
			Code: "wmo-2.3.2", Role: "wijkteam", Regime: consent.Wmo, Needs: consent.These(consent.Debts),
		}}},
		Consents: []consent.Record{{ID: "c3", About: "A", Giver: "A", Answer: consent.Refused, On: day}},
		Notices:  []consent.Notice{{Told: "A", About: []string{"A"}, Recipients: []string{"W"}, On: day}},
	})
	d := gate.Decide(consent.Request{
		Viewer: consent.Viewer{ID: "W", Role: "wijkteam", Regime: consent.Wmo, Caseload: []string{"M"}},
		Action: consent.View, Purpose: "wmo-2.3.2",
		Subject: consent.Subject{ID: "A", Relation: consent.HousemateOf, Of: "M", Born: integraal.On(2003, time.October, 2)},
		Datum:   consent.Datum{Category: consent.Debts, Source: consent.Wgs},
		Day:     day,
	})
	for _, line := range d.Tell() {
		fmt.Println(line.EN)
	}
	// Output:
	// Answer: no, you will not see this.
	// Why: consent was refused (2 March 2026).
	// How it can be now: only without a name, if nobody recognises the person.
	// Note: not everyone reads the law this way.
	// Duty: offer to discuss it anonymously.
	// Duty: record the refusal, and do not ask again until something changes.
	// How this was checked:
	// Is the request complete? Yes.
	// Is this file open to you (retention, own circle)? Yes.
	// May the service that has it give it? Yes, if the person agrees. (art. 2:5 lid 1 Awb)
	// May you use it for your task? Yes, if the person agrees. (art. 5.1.1 lid 4 Wmo 2015)
	// Does the person agree? No: consent was refused. (art. 5.1.1 lid 4 Wmo 2015)
	// Is it needed for your task? Yes. (art. 5 lid 1 onder c AVG)
	// Does the person know that you will see this? Yes. (art. 14 lid 1 AVG)
	// No law that was checked here obliges to share it, and nothing was weighed for someone's safety.
}

// Without anyone's consent the case can be discussed without names, if enough
// households are like it and nobody present knows them. What stands in the way
// is for the preparer alone.
func ExampleGate_Anonymous() {
	shape := consent.Shape{Parents: 1, Children: 2, OtherAdults: 1}
	gate := consent.NewGate(consent.GateFacts{Protocol: &consent.Protocol{
		Purposes: []consent.Purpose{{Code: "learning", Role: "wethouder", Anonymous: true}},
		Anonymous: consent.AnonymousRules{
			Bands: consent.These(consent.Benefit), AmountStep: integraal.Euro(250), Threshold: 10,
			Counts: []consent.Population{{Shape: shape, Area: "Noord", Households: 41}},
		},
	}})
	request := consent.AnonymousRequest{
		Preparer: consent.Viewer{ID: "W", Caseload: []string{"M"}},
		Audience: []consent.Viewer{{ID: "L", Role: "wethouder"}},
		Purpose:  "learning", Members: []string{"M", "D", "S", "A"}, Shape: shape,
		Day: integraal.On(2026, time.March, 2),
	}
	fmt.Println(gate.Anonymous(request).Allowed)

	request.Audience[0].Kin = []string{"A"}
	for _, bar := range gate.Anonymous(request).Bars {
		fmt.Println(bar.Text().EN)
	}
	// Output:
	// true
	// someone present knows a member of this household
}

// What the gate lacks becomes a question, the question a letter, and the answer
// a consent that opens just that. Without the explanation the yes is refused.
func ExampleGate_Questions() {
	day := integraal.On(2026, time.March, 2)
	facts := consent.GateFacts{
		Protocol: &consent.Protocol{Purposes: []consent.Purpose{{
			Code: "wmo-2.3.2", Role: "wijkteam", Regime: consent.Wmo, Needs: consent.These(consent.Benefit),
		}}},
		Notices: []consent.Notice{{Told: "M", About: []string{"M"}, Recipients: []string{"W"}, On: day}},
	}
	request := consent.Request{
		Viewer: consent.Viewer{ID: "W", Role: "wijkteam", Regime: consent.Wmo, Caseload: []string{"M"}},
		Action: consent.View, Purpose: "wmo-2.3.2",
		Subject: consent.Subject{ID: "M", Relation: consent.Client, Born: integraal.On(1982, time.November, 4)},
		Datum:   consent.Datum{Category: consent.Benefit, Source: consent.Pw},
		Day:     day,
	}
	questions := consent.NewGate(facts).Questions([]consent.Request{request})
	letter, err := consent.NewLetter(questions, &consent.LetterFacts{
		Day: day, Until: day.AddMonths(6),
		Sender:  integraal.Same("Wil"),
		Contact: integraal.Text{NL: "bel 14 000", EN: "call 14 000"},
		Purpose: integraal.Text{NL: "onderzoek naar hulp thuis (Wmo)", EN: "inquiry into support at home (Wmo)"},
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(letter.Title.EN)
	for _, sentence := range letter.Parts[0].Sentences {
		fmt.Println(sentence.EN)
	}

	record := questions[0].Record("c1")
	if _, err = record.Give(consent.Written, true, day, day.AddMonths(6)); err != nil {
		fmt.Println(integraal.FaultsIn(err)[0].Text.EN)
	}
	record, _ = record.Explain(letter.Version, "W", day)
	record, _ = record.Ask("W", day)
	record, _ = record.Give(consent.Written, true, day, day.AddMonths(6))
	facts.Consents = append(facts.Consents, record)
	d := consent.NewGate(facts).Decide(request)
	fmt.Println(d.Outcome, "on", d.Consent)
	// Output:
	// May we share something about you?
	// Wil asks you this.
	// This is what the neighbourhood team would like to know about you.
	// From Work & Income:
	// – since when there is a benefit, and how much
	// That is all. You may say yes or no.
	// explain first who will know what, why and until when; without an explanation a yes does not count
	// allow on c1
}

// Someone who knows of violence at home may tell Veilig Thuis: not before they
// weighed it, and whoever it is about hears of it by a day.
func ExampleWeighing() {
	day := integraal.On(2026, time.March, 2)
	facts := consent.GateFacts{Protocol: &consent.Protocol{Purposes: []consent.Purpose{{
		Code: "melding", Role: "veilig-thuis", Regime: consent.VeiligThuis, Needs: consent.These(consent.Relations),
	}}}}
	request := consent.Request{
		Viewer: consent.Viewer{ID: "V", Role: "veilig-thuis", Regime: consent.VeiligThuis, SecrecyBound: true},
		Action: consent.View, Purpose: "melding",
		Subject: consent.Subject{ID: "M", Born: integraal.On(1982, time.November, 4)},
		Datum:   consent.Datum{Category: consent.Relations, Source: consent.Wmo},
		Day:     day,
	}
	d := consent.NewGate(facts).Decide(request)
	fmt.Println(d.Outcome, "because", d.Reason)

	facts.Weighings = []consent.Weighing{{
		ID: "w1", Ground: consent.DomesticViolence, About: []string{"M"}, Recipients: []string{"veilig-thuis"},
		Categories: consent.These(consent.Relations), By: "W", On: day, Until: day.AddDays(7), TellLater: true,
	}}
	d = consent.NewGate(facts).Decide(request)
	fmt.Println(d.Outcome, "on", d.Weighing, "until", d.Until, "and tell M by", d.InformBy)
	// Output:
	// deny because not-weighed
	// allow on w1 until 2026-03-09 and tell M by 2026-03-30
}

// A protocol is read from a file; what is wrong with it is told at once.
func ExampleReadProtocol() {
	_, err := consent.ReadProtocol([]byte(`{
		"schemaVersion": 1, "municipality": "Voorbeeldstad", "version": "1", "from": "2026-01-01",
		"purposes": [{"code": "wmo-2.3.2", "role": "wijkteam"}],
		"urgent": {"roles": ["wijkteam"], "days": 30}
	}`))
	for _, fault := range integraal.FaultsIn(err) {
		fmt.Println(fault.Code, fault.Path)
	}
	// Output:
	// protocol.purpose purposes[0]
	// protocol.urgent urgent
	// protocol.range urgent.days
}

// What may become law is listed, and decides nothing.
func ExampleAnnouncedPacks() {
	for _, p := range consent.AnnouncedPacks() {
		fmt.Println(p.ID, p.Status, p.Version)
	}
	// Output:
	// proactive-36799 announced 2026-01-29
	// verzamelwet-avg-36264 announced 2025-11
	// verzamelwet-vws-36579 announced 2026-11-21
	// wams-36295 announced 2026-02-18
}
