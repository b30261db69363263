package main

import (
	"github.com/integraal/integraal"
	"github.com/integraal/integraal/income"
)

// report is the answer as JSON. Amounts are texts in euros; their period stands
// beside them.
type report struct {
	SchemaVersion int             `json:"schemaVersion"`
	Label         string          `json:"label"`
	Day           integraal.Date  `json:"day"`
	Schemes       []schemeReport  `json:"schemes"`
	Open          []openReport    `json:"open,omitempty"`
	Beslag        *beslagReport   `json:"beslagvrijeVoet,omitempty"` // left out where the file speaks of no attachment
	Compared      *comparedReport `json:"compared,omitempty"`
}

const schemaVersion = 1

type schemeReport struct {
	Scheme    income.Scheme       `json:"scheme"`
	Regeling  string              `json:"regeling,omitempty"` // the name of a local scheme
	Who       string              `json:"who,omitempty"`
	Verdict   string              `json:"verdict"` // applies, appliesNot, undetermined or notCovered
	Amount    *amount             `json:"amount,omitempty"`
	Kind      integraal.Text      `json:"kind"`
	Failed    []failedReport      `json:"failed,omitempty"`
	Missing   []integraal.Missing `json:"missing,omitempty"`
	Uncovered integraal.Faults    `json:"uncovered,omitempty"`
	Received  *amount             `json:"received,omitempty"` // left out where it is not known
	Missed    *missedReport       `json:"missed,omitempty"`
	Why       []integraal.Line    `json:"why,omitempty"`
}

type amount struct {
	Euro integraal.Amount `json:"euro"`
	Per  income.Period    `json:"per"`
}

type failedReport struct {
	Condition integraal.Name `json:"condition"`
	Text      integraal.Text `json:"text"`
	Law       string         `json:"law"`
}

type missedReport struct {
	Amount  amount         `json:"amount"`
	Safe    *amount        `json:"safe,omitempty"`
	Back    []backReport   `json:"back,omitempty"`
	From    integraal.Date `json:"from,omitzero"`
	LastDay integraal.Date `json:"lastDay,omitzero"`
	Law     string         `json:"law,omitempty"`
	How     integraal.Text `json:"how"`
	Where   integraal.Text `json:"where"`
	Arrears *arrearsReport `json:"arrears,omitempty"`
	Text    integraal.Text `json:"text"`
}

// arrearsReport is what was missed up to now.
type arrearsReport struct {
	Missed  integraal.Amount  `json:"missed"`
	AtLeast bool              `json:"atLeast,omitempty"`
	Since   integraal.Date    `json:"since,omitzero"`
	LastDay integraal.Date    `json:"lastDay,omitzero"`
	Law     string            `json:"law,omitempty"`
	Safe    *integraal.Amount `json:"safe,omitempty"`
	Lapsed  integraal.Amount  `json:"lapsed"`
}

type backReport struct {
	Alternative string  `json:"alternative"`
	Amount      *amount `json:"amount,omitempty"` // left out where it is not known
}

type openReport struct {
	integraal.Missing
	Schemes []income.Scheme `json:"schemes"`
}

type comparedReport struct {
	Day     integraal.Date `json:"day"`
	Changes []changeReport `json:"changes"`
}

type changeReport struct {
	Scheme   income.Scheme `json:"scheme"`
	Regeling string        `json:"regeling,omitempty"`
	Before   *amount       `json:"before,omitempty"`
	After    *amount       `json:"after,omitempty"`
	Norms    []normReport  `json:"norms,omitempty"`
}

type normReport struct {
	Norm      integraal.Name `json:"norm"`
	Before    string         `json:"before,omitempty"`
	BeforeLaw string         `json:"beforeLaw,omitempty"`
	After     string         `json:"after,omitempty"`
	AfterLaw  string         `json:"afterLaw,omitempty"`
}

// beslagReport is what creditors may not touch, a month. Above is the most that an
// attachment takes, and no order to pay.
type beslagReport struct {
	Verdict     string              `json:"verdict"`
	Voet        *integraal.PerMonth `json:"voet,omitempty"`
	Above       *integraal.PerMonth `json:"above,omitempty"`
	Unconfirmed bool                `json:"unconfirmed,omitempty"`
	Missing     []integraal.Missing `json:"missing,omitempty"`
	Uncovered   integraal.Faults    `json:"uncovered,omitempty"`
	// Duties are who has to do what, Ends what changes the amount, Terms the last days;
	// TermsMissing are the days that nobody gave.
	Duties       []dutyReport        `json:"duties,omitempty"`
	Ends         []endReport         `json:"ends,omitempty"`
	Terms        []termReport        `json:"terms,omitempty"`
	TermsMissing []integraal.Missing `json:"termsMissing,omitempty"`
	Why          []integraal.Line    `json:"why,omitempty"`
}

func beslagOf(x *answer) *beslagReport {
	a := x.a
	if a.BeslagvrijeVoet.Nobody {
		return nil
	}
	o := &a.BeslagvrijeVoet.Outcome
	r := &beslagReport{
		Verdict: o.Verdict().String(), Missing: o.Missing(), Uncovered: a.BeslagvrijeVoet.Uncovered,
		Why: a.WhyBeslagvrijeVoet().Lines(income.Word),
	}
	if v, applies := o.Value(); applies {
		r.Voet, r.Above, r.Unconfirmed = &v.Voet, &v.Above, v.Unconfirmed
	}
	if r.Uncovered != nil {
		r.Verdict = "notCovered"
	}
	if o.Verdict() != integraal.AppliesNot {
		r.around(&x.terms)
	}
	return r
}

func amountOf(p income.Periodic) *amount {
	return &amount{Euro: integraal.EuroCents(p.Cents), Per: p.Per}
}

func dueOf(s *income.SchemeAnswer) *amount {
	if s.Verdict != integraal.Applies || s.Uncovered != nil {
		return nil
	}
	return amountOf(s.Amount)
}

func wireOf(x *answer) report {
	r := report{SchemaVersion: schemaVersion, Label: x.file.Label, Day: x.a.Day}
	for s := range x.a.Answers() {
		r.Schemes = append(r.Schemes, schemeOf(x, &s))
	}
	for _, f := range x.a.Open() {
		r.Open = append(r.Open, openReport{f.Missing, f.Schemes})
	}
	r.Beslag = beslagOf(x)
	if x.other != nil {
		r.Compared = comparedOf(x)
	}
	return r
}

func schemeOf(x *answer, s *income.SchemeAnswer) schemeReport {
	r := schemeReport{
		Scheme: s.Scheme, Regeling: s.Regeling, Who: s.Who, Verdict: s.Verdict.String(), Amount: dueOf(s), Kind: s.Scheme.Label(),
		Missing: s.Missing, Uncovered: s.Uncovered, Why: s.Why.Lines(income.Word),
	}
	if got, known := receivedOf(&x.file.Received, s.Scheme); known {
		r.Received = amountOf(got)
	}
	if s.Uncovered != nil {
		r.Verdict = "notCovered"
	}
	for _, c := range s.Failed {
		words, _ := income.Word(c.Name)
		r.Failed = append(r.Failed, failedReport{c.Name, words, c.By.String()})
	}
	for i := range x.gaps {
		if g := &x.gaps[i]; g.Scheme == s.Scheme && g.Verdict == integraal.Applies {
			r.Missed = missedOf(x, g)
		}
	}
	return r
}

func missedOf(x *answer, g *income.Gap) *missedReport {
	m := &missedReport{
		Amount: *amountOf(g.Missed), From: g.Term.From, LastDay: g.Term.LastDay,
		Law: g.Term.By.String(), How: g.Term.How, Where: g.Term.Where,
		Text: g.Text(),
	}
	if g.Estimated {
		m.Safe = amountOf(g.Safe)
	}
	if r := g.Arrears; r != nil {
		m.Arrears = &arrearsReport{
			Missed: r.Missed, AtLeast: r.AtLeast, Since: r.Since, LastDay: r.LastDay, Law: r.By.String(), Lapsed: r.Lapsed.Missed,
		}
		if r.Estimated {
			m.Arrears.Safe = &r.Safe
		}
	}
	for i, b := range g.Back {
		back := backReport{Alternative: x.file.Alternatives[i].Label}
		if b.Known {
			back.Amount = amountOf(b.Amount)
		}
		m.Back = append(m.Back, back)
	}
	return m
}

func comparedOf(x *answer) *comparedReport {
	c := &comparedReport{Day: x.other.Day, Changes: []changeReport{}}
	changes := income.Compare(x.a, x.other)
	for i := range changes {
		from := &changes[i]
		r := changeReport{Scheme: from.Scheme, Regeling: from.Regeling, Before: dueOf(&from.Before), After: dueOf(&from.After)}
		for _, n := range from.Norms {
			r.Norms = append(r.Norms, normReport{
				Norm: n.Name, Before: valueOf(&n.Before), BeforeLaw: n.Before.By.String(),
				After: valueOf(&n.After), AfterLaw: n.After.By.String(),
			})
		}
		c.Changes = append(c.Changes, r)
	}
	return c
}

func valueOf(s *integraal.Step) string {
	if s.Name == "" {
		return ""
	}
	return s.Value.String()
}
