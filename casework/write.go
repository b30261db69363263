package casework

import (
	"bytes"
	"encoding/json"
	"slices"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/consent"
)

// Write is the case file of c, as [Read] reads it. It holds the
// burgerservicenummers in full: whoever stores it stores personal data. All
// else that the library writes masks them. The same case gives the same bytes.
// Its fault is case.none.
func (c *Case) Write() ([]byte, error) {
	if c.none() {
		return nil, errNoCase
	}
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	if err := enc.Encode(fileOf(&c.parts)); err != nil {
		return nil, err
	}
	return b.Bytes(), nil
}

func fileOf(p *Parts) *caseFile {
	return &caseFile{
		SchemaVersion: caseSchema, ID: p.ID, Municipality: p.Municipality, Illustrative: p.Illustrative,
		Day: p.Day, Dwelling: dwellingFile(p.Dwelling), Protocol: protocolOf(&p.Protocol),
		Persons:       each(p.Persons, personOf),
		Relations:     each(p.Relations, func(x Relation) relationFile { return relationFile(x) }),
		Bodies:        each(p.Bodies, func(x Body) bodyFile { return bodyFile(x) }),
		Professionals: each(p.Professionals, func(x Professional) professionalFile { return professionalFile(x) }),
		Told:          each(p.Told, tellingOf),
		Kinds:         each(p.ProblemKinds, kindFileOf),
		Problems:      each(p.Problems, problemOf),
		Connections:   each(p.Connections, connectionOf),
		Steps:         each(p.Steps, stepOf),
		Observations:  each(p.Observations, observationOf),
		Plan:          planOf(p.Plan),
		Planning:      planningOf(&p.Planning),
		Directives:    each(p.Directives, directiveOf),
		Benefits:      each(p.Benefits, benefitOf),
		Announced:     each(p.Announced, announcedOf),
		Judgements:    each(p.Judgements, judgementOf),
		OtherPlans:    each(p.OtherPlans, otherPlanOf),
		Events:        each(p.Events, happeningOf),
		Refusals:      each(p.Refusals, refusalOf),
		ByLaw:         byLawFile(p.ByLaw),
		Effects:       effectsOf(p.Effects),
		Bookings:      each(p.Bookings, bookingOf),
		Consents:      each(p.Consents, consentOf),
		Notices: each(p.Notices, func(x consent.Notice) noticeFile {
			return noticeFile{Told: x.Told, About: x.About, Recipients: x.Recipients, On: x.On}
		}),
		Objections: each(p.Objections, objectionOf),
		Weighings:  each(p.Weighings, weighingOf),
		Demands:    each(p.Demands, demandOf),
		Orders:     each(p.Orders, func(x consent.Order) orderFile { return orderFile(x) }),
		Arrears:    each(p.Arrears, func(x consent.ArrearsSignal) arrearsFile { return arrearsFile(x) }),
	}
}

func personOf(x Person) personFile {
	p := personFile{
		ID: x.ID, BSN: x.BSN.Reveal(), Member: x.Member, Incapable: x.Incapable,
		SecretAddress: x.SecretAddress, InterestOpposes: x.InterestOpposes,
	}
	if slices.Equal(x.Member, Elsewhere()) {
		p.Member, p.Elsewhere = nil, true
	}
	return p
}

func tellingOf(x Telling) tellingFile {
	return tellingFile{
		By: x.By, About: x.About, To: x.To, On: x.On, Standard: x.Standard,
		Year: x.Year, Informed: x.Informed, Facts: factsOf(x.Facts),
	}
}

func kindFileOf(x KindOfProblem) kindFile {
	return kindFile{
		Code: string(x.Code), NL: x.Label.NL, EN: x.Label.EN, Domain: x.Domain,
		Category: x.Category, Laws: each(x.Laws, lawOf), Event: x.Event,
	}
}

func problemOf(x Problem) problemFile {
	return problemFile{
		ID: x.ID, Kind: x.Kind, Persons: x.Persons, Severity: x.Severity, Since: x.Since,
		Words: x.Words, Addressable: x.Addressable, Told: provenanceFile(x.Told),
		Repair: repairFile(x.Repair),
	}
}

func directiveOf(x Directive) directiveFile {
	d := directiveFile{
		ID: x.ID, About: x.About, Activity: x.Activity, Towards: x.Towards, Imposed: x.Imposed,
		Period: x.Period, Basis: lawOf(x.Basis), Text: x.Text,
		Subject: x.Subject, First: x.First, Found: x.Found,
		Reason: reasonFile(x.Reason), Told: provenanceFile(x.Told),
	}
	if x.HoursSaid {
		d.Hours = &x.Hours
	}
	return d
}

func benefitOf(x Benefit) benefitFile {
	return benefitFile{
		ID: x.ID, Kind: x.Kind, About: x.About, With: x.With, Melding: x.Melding, From: x.From, Until: x.Until,
		Norm: lawOf(x.Norm), Paid: x.Paid, Told: provenanceFile(x.Told),
	}
}

func announcedOf(x Announced) announcedFile {
	return announcedFile{
		ID: x.ID, About: x.About, With: x.With, Act: x.Act, On: x.On, Letter: x.Letter, PapersBy: x.PapersBy,
		Papers: x.Papers, Warns: x.Warns, Unheard: x.Unheard, Decider: x.Decider, Held: x.Held, Told: provenanceFile(x.Told),
	}
}

func lawOf(c integraal.Citation) lawFile {
	return lawFile{
		Law: c.Law(), Article: c.Article(), Lid: c.Paragraph(), Onder: c.Part(), Read: c.Read(),
	}
}
