package casework

import (
	"slices"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/consent"
)

// Read makes a case of a case file's JSON. It refuses what it does not
// understand and reports what is wrong with the path of each field: all faults
// at once, as far as the file can be read at all. Text that is not JSON and a
// file of another schemaVersion give that one fault. The codes stand in the
// package's documentation; no fault repeats a value of the file.
func Read(data []byte) (*Case, error) {
	var file caseFile
	err := integraal.ReadJSON(data, &file)
	form := integraal.FaultsIn(err)
	switch {
	case slices.ContainsFunc(form, unreadable):
		return nil, err
	case file.SchemaVersion != 0 && file.SchemaVersion != caseSchema:
		return nil, integraal.NewFault("case.schema-version", "schemaVersion", textSchemaVersion)
	case len(form) > maxFaults/2:
		// Reading stops at some number of faults, and what was not read is not
		// missing.
		return nil, err
	}
	var g gathered
	g.form(form)
	g.add(fieldFaults(&file)...)
	if g.tooMany() {
		return nil, g.err()
	}
	return newCase(tidy(file.parts()), &g)
}

// unreadable reports whether a fault means that nothing was read.
func unreadable(f integraal.Fault) bool {
	switch f.Code {
	case "json.syntax", "json.utf8", "json.size", "json.depth":
		return true
	}
	return f.Code == "json.type" && f.Path == ""
}

// parts are the file's contents as plain values.
func (f *caseFile) parts() Parts {
	return Parts{
		ID: f.ID, Municipality: f.Municipality, Day: f.Day, Illustrative: f.Illustrative,
		Dwelling: Dwelling(f.Dwelling), Protocol: protocolIn(f),
		Persons:       each(f.Persons, personFile.part),
		Relations:     each(f.Relations, func(x relationFile) Relation { return Relation(x) }),
		Bodies:        each(f.Bodies, func(x bodyFile) Body { return Body(x) }),
		Professionals: each(f.Professionals, func(x professionalFile) Professional { return Professional(x) }),
		Told:          each(f.Told, tellingFile.part),
		ProblemKinds:  each(f.Kinds, kindFile.part),
		Problems:      each(f.Problems, problemFile.part),
		Connections:   each(f.Connections, connectionFile.part),
		Steps:         each(f.Steps, stepFile.part),
		Observations:  each(f.Observations, observationFile.part),
		Plan:          planIn(f),
		Planning:      planningIn(f.Planning),
		Directives:    each(f.Directives, directiveFile.part),
		Benefits:      each(f.Benefits, benefitFile.part),
		Announced:     each(f.Announced, announcedFile.part),
		Judgements:    each(f.Judgements, judgementFile.part),
		OtherPlans:    each(f.OtherPlans, otherPlanFile.part),
		Events:        each(f.Events, happeningFile.part),
		Refusals:      each(f.Refusals, refusalFile.part),
		ByLaw:         ByLaw(f.ByLaw),
		Effects:       f.Effects.part(),
		Bookings:      each(f.Bookings, bookingFile.part),
		Consents:      each(f.Consents, consentFile.part),
		Notices:       each(f.Notices, noticeFile.part),
		Objections:    each(f.Objections, objectionFile.part),
		Weighings:     each(f.Weighings, weighingFile.part),
		Demands:       each(f.Demands, demandFile.part),
		Orders:        each(f.Orders, func(x orderFile) consent.Order { return consent.Order(x) }),
		Arrears:       each(f.Arrears, func(x arrearsFile) consent.ArrearsSignal { return consent.ArrearsSignal(x) }),
	}
}

func (x personFile) part() Person {
	p := Person{
		ID: x.ID, Member: x.Member, Incapable: x.Incapable, SecretAddress: x.SecretAddress, InterestOpposes: x.InterestOpposes,
	}
	p.BSN, _ = ParseBSN(x.BSN) // a wrong one is a fault of the field rules
	if x.Elsewhere {
		p.Member = Elsewhere()
	}
	return p
}

func (x tellingFile) part() Telling {
	return Telling{
		By: x.By, About: x.About, To: x.To, On: x.On, Standard: x.Standard,
		Year: x.Year, Informed: x.Informed, Facts: x.Facts.values(),
	}
}

func (x kindFile) part() KindOfProblem {
	return KindOfProblem{
		Code: ProblemKind(x.Code), Label: integraal.Text{NL: x.NL, EN: x.EN}, Domain: x.Domain,
		Category: x.Category, Laws: each(x.Laws, lawFile.citation), Event: x.Event,
	}
}

func (x problemFile) part() Problem {
	return Problem{
		ID: x.ID, Kind: x.Kind, Persons: x.Persons, Severity: x.Severity, Since: x.Since,
		Words: x.Words, Addressable: x.Addressable, Told: Provenance(x.Told),
		Repair: Repair(x.Repair),
	}
}

func (x directiveFile) part() Directive {
	d := Directive{
		ID: x.ID, About: x.About, Activity: x.Activity, Towards: x.Towards, Imposed: x.Imposed,
		Period: x.Period, Basis: x.Basis.citation(), Text: x.Text,
		Subject: x.Subject, First: x.First, Found: x.Found,
		Reason: Reason(x.Reason), Told: Provenance(x.Told),
	}
	if x.Hours != nil {
		d.Hours, d.HoursSaid = *x.Hours, true
	}
	return d
}

func (x benefitFile) part() Benefit {
	return Benefit{
		ID: x.ID, Kind: x.Kind, About: x.About, With: x.With, Melding: x.Melding, From: x.From, Until: x.Until,
		Norm: x.Norm.citation(), Paid: x.Paid, Told: Provenance(x.Told),
	}
}

func (x announcedFile) part() Announced {
	return Announced{
		ID: x.ID, About: x.About, With: x.With, Act: x.Act, On: x.On, Letter: x.Letter, PapersBy: x.PapersBy,
		Papers: x.Papers, Warns: x.Warns, Unheard: x.Unheard, Decider: x.Decider, Held: x.Held, Told: Provenance(x.Told),
	}
}

func (x lawFile) citation() integraal.Citation {
	if x.Law == "" {
		return integraal.Citation{}
	}
	c := x.Law.Art(x.Article, x.Read)
	if x.Lid != "" {
		c = c.Lid(x.Lid)
	}
	if x.Onder != "" {
		c = c.Onder(x.Onder)
	}
	return c
}

// each is a list with every item made into another; an empty list is none.
func each[A, B any](list []A, turn func(A) B) []B {
	if len(list) == 0 {
		return nil
	}
	turned := make([]B, len(list))
	for i := range list {
		turned[i] = turn(list[i])
	}
	return turned
}
