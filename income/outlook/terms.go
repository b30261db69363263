package outlook

import "github.com/integraal/integraal"

// Terms are the facts from which the last days of terms follow, for [Calendar].
type Terms struct {
	Decisions  []Decision
	Papers     []Papers
	Disregards []Disregard
	// Attachments are those on income.
	Attachments []Attachment
}

// Decision is a decision to which someone can object within six weeks (Awb 6:7),
// counted from the day after it was made known to them (6:8 lid 1). It is not for an
// act of which another law counts the term in another way.
type Decision struct {
	Who string
	// Where is the body that decided; On is what the decision is about, such as "the
	// payment that is held".
	Where, On integraal.Text
	// Sent is the day on which the decision was sent or handed out (Awb 3:41). Known
	// to be absent: it was not made known, and no term runs.
	Sent integraal.Fact[integraal.Date]
}

// Papers are what a letter asks. By is the day that the letter names, which does not
// move with a weekend: a body sets it. Known to be absent: the letter names none.
type Papers struct {
	Who         string
	Where, What integraal.Text
	By          integraal.Fact[integraal.Date]
}

// The facts that terms ask.
const (
	FactSent     integraal.Name = "outlook.term.sent"
	FactPapersBy integraal.Name = "outlook.term.papersBy"
	FactSince    integraal.Name = "outlook.term.since"
	FactSkipped  integraal.Name = "outlook.term.skipped"
	FactYoungest integraal.Name = "outlook.term.youngest"
	FactExtended integraal.Name = "outlook.term.extended"
	FactBuffer   integraal.Name = "outlook.term.buffer"
)

var (
	byObjection = integraal.Awb.Art("6:7", integraal.On(2026, 1, 1))

	textObjection = integraal.Text{
		NL: "laatste dag om bezwaar te maken tegen {on}", EN: "last day to object to {on}",
	}
	textPapers = integraal.Text{NL: "laatste dag om {what} in te leveren", EN: "last day to hand in {what}"}
)

// whomToAsk says where a fact of a term is to be had, for who gives no hint of their own.
var whomToAsk = map[integraal.Name]integraal.Text{
	FactSent:     {NL: "Kijk op de brief, of vraag wie het besluit nam wanneer het is verstuurd.", EN: "Look at the letter, or ask who decided when it was sent."},
	FactPapersBy: {NL: "Kijk op de brief, of vraag wie de papieren vraagt.", EN: "Look at the letter, or ask who asks for the papers."},
	FactSince:    {NL: "Vraag het de gemeente.", EN: "Ask the municipality."},
	FactSkipped:  {NL: "Vraag het de gemeente.", EN: "Ask the municipality."},
	FactYoungest: {NL: "Vraag het de ouder.", EN: "Ask the parent."},
	FactLaid:     {NL: "Kijk op de stukken van de deurwaarder, of vraag het de deurwaarder.", EN: "Look at the papers of the bailiff, or ask the bailiff."},
	FactTold:     {NL: "Vraag het wie de schuld heeft: wanneer kwam de brief van de deurwaarder aan?", EN: "Ask who owes: when did the letter of the bailiff arrive?"},
	FactFound:    {NL: "Kijk op de brief van de deurwaarder, of vraag het de deurwaarder.", EN: "Look at the letter of the bailiff, or ask the bailiff."},
	FactBuffer:   {NL: "Vraag het de gemeente.", EN: "Ask the municipality."},
	FactExtended: {NL: "Vraag de gemeente of de termijn is verlengd, en tot wanneer.", EN: "Ask the municipality whether the term was extended, and until when."},
}

// Entries are the last days that follow from the facts, for [Calendar]. The missing
// facts are those that keep entries out. The errors are of a day that is not set, a
// number of months below zero or beyond what the package reckons with, an onderdeel
// that is not there, a disregard of art. 34a or 34b before it is in force, a child that
// was 12 before onderdeel r began, an extension that ends within the twelve months, a notice of
// an attachment before it was laid, and a day of birth that is said not to exist.
func (t *Terms) Entries() ([]Entry, []integraal.Missing, error) {
	var r termReader
	for i := range t.Decisions {
		r.decision(at("decisions", i), &t.Decisions[i])
	}
	for i := range t.Papers {
		r.papers(at("papers", i), &t.Papers[i])
	}
	for i := range t.Disregards {
		r.disregard(at("disregards", i), &t.Disregards[i])
	}
	for i := range t.Attachments {
		r.attachment(at("attachments", i), &t.Attachments[i])
	}
	r.faults = append(r.faults, r.lacks.Faults...)
	if err := r.faults.Err(); err != nil {
		return nil, nil, err
	}
	return r.list, r.lacks.Missing, nil
}

type termReader struct {
	checker
	lacks integraal.Lacks
	list  []Entry
}

// day is a day that is known, and false where there is none or nobody knows.
func (r *termReader) day(path string, name integraal.Name, who string, f integraal.Fact[integraal.Date]) (integraal.Date, bool) {
	day, there, _ := takeIfAny(r, name, who, f)
	if there && day.IsZero() {
		r.fault("outlook.range", path, textOutside)
		return day, false
	}
	return day, there
}

// decision has the last of six weeks, of which the first day is that after the letter,
// moved from a Saturday, Sunday or holiday (Algemene termijnenwet art. 1 lid 1).
func (r *termReader) decision(path string, d *Decision) {
	sent, there := r.day(path+".sent", FactSent, d.Who, d.Sent)
	if !there {
		return
	}
	r.list = append(r.list, Entry{
		Day: sent.AddDays(6 * 7).Extended(), Kind: TermEnds, Who: d.Who, Where: d.Where, By: byObjection,
		Says: textObjection.With(integraal.PutText("on", d.On)),
	})
}

func (r *termReader) papers(path string, p *Papers) {
	day, there := r.day(path+".by", FactPapersBy, p.Who, p.By)
	if !there {
		return
	}
	r.list = append(r.list, Entry{
		Day: day, Kind: TermEnds, Who: p.Who, Where: p.Where, Says: textPapers.With(integraal.PutText("what", p.What)),
	})
}
