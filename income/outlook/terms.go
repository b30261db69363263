package outlook

import (
	"github.com/integraal/integraal"
	"github.com/integraal/integraal/income"
)

// Terms are the facts from which the last days of terms follow, for [Calendar].
type Terms struct {
	Decisions  []Decision
	Papers     []Papers
	Disregards []Disregard
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

// Onderdeel is an onderdeel of Participatiewet art. 31 lid 2 that leaves out a part
// of income from work for a number of months.
type Onderdeel uint8

// The onderdelen with a term that is reckoned here.
const (
	OnderdeelN Onderdeel = iota + 1 // 25 percent, six months at most
	OnderdeelR                      // 12.5 percent, an unbroken 30 months at most
)

// Disregard is a part of income from work that the bijstand leaves out for a time.
// The last day is the latest: onderdeel r ends before it where the child turns 12, and
// both where the college holds that they contribute no longer. From the pension age on
// onderdeel n has no term: who reaches it before the last day has no entry. That
// onderdeel n does not hold under 27 (art. 31 lid 5) is for who gives the facts.
type Disregard struct {
	Who   string
	Under Onderdeel
	Born  integraal.Fact[integraal.Date]
	// Since is a day in the first month in which it was applied. A month counts as a
	// whole, as in [income.Werk]. Known to be absent: it was not applied yet.
	Since integraal.Fact[integraal.Date]
	// Skipped is the number of months after that in which onderdeel n was not applied.
	// Known to be absent: none. It is not asked of r, which is unbroken.
	Skipped integraal.Fact[int]
}

// The facts that terms ask.
const (
	FactSent     integraal.Name = "outlook.term.sent"
	FactPapersBy integraal.Name = "outlook.term.papersBy"
	FactSince    integraal.Name = "outlook.term.since"
	FactSkipped  integraal.Name = "outlook.term.skipped"
)

var (
	byObjection = integraal.Awb.Art("6:7", integraal.On(2026, 1, 1))

	textObjection = integraal.Text{
		NL: "laatste dag om bezwaar te maken tegen {on}", EN: "last day to object to {on}",
	}
	textPapers = integraal.Text{NL: "laatste dag om {what} in te leveren", EN: "last day to hand in {what}"}
	// change2027 is when art. 34a comes into force; whether art. 31 lid 2 n and r go on
	// beside it was not read.
	change2027 = integraal.On(2027, 1, 1)
	text2027   = integraal.Text{
		NL: "{says}. De regels veranderen op 1 januari 2027: vraag de gemeente of deze dag dan nog geldt",
		EN: "{says}. The rules change on 1 January 2027: ask the municipality whether this day still holds then",
	}
)

// disregards are the onderdelen: for how many months they hold.
var disregards = [...]struct {
	months int
	by     integraal.Citation
	says   integraal.Text
}{
	OnderdeelN: {6, integraal.Participatiewet.Art("31", readPw).Lid("2").Onder("n"), integraal.Text{
		NL: "uiterlijk op deze dag eindigen de zes maanden waarin 25% van het inkomen uit werk van {who} niet meetelt voor de bijstand",
		EN: "on this day at the latest the six months end in which 25% of what {who} earns is left out for the bijstand",
	}},
	OnderdeelR: {30, integraal.Participatiewet.Art("31", readPw).Lid("2").Onder("r"), integraal.Text{
		NL: "uiterlijk op deze dag eindigen de 30 maanden waarin 12,5% van het inkomen uit werk van {who} niet meetelt voor de bijstand",
		EN: "on this day at the latest the 30 months end in which 12.5% of what {who} earns is left out for the bijstand",
	}},
}

// Entries are the last days that follow from the facts, for [Calendar]. The missing
// facts are those that keep entries out. The errors are of a day that is not set, a
// number of months below zero or beyond what the package reckons with, an onderdeel
// that is not there, and a day of birth that is said not to exist.
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
	day, there, _ := integraal.TakeIfAny(&r.lacks, name, who, f)
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

func (r *termReader) disregard(path string, d *Disregard) {
	if d.Under == 0 || int(d.Under) >= len(disregards) {
		r.fault("outlook.range", path+".under", textOutside)
		return
	}
	rule := &disregards[d.Under]
	since, there := r.day(path+".since", FactSince, d.Who, d.Since)
	if !there {
		return
	}
	months, known := rule.months, true
	if d.Under == OnderdeelN {
		var skipped int
		skipped, _, known = integraal.TakeIfAny(&r.lacks, FactSkipped, d.Who, d.Skipped)
		if skipped < 0 || skipped > longest {
			r.fault("outlook.range", path+".skipped", textOutside)
			return
		}
		months += skipped
	}
	born, whose := integraal.Take(&r.lacks, income.FactBorn, d.Who, d.Born)
	if !known || !whose {
		return
	}
	last := since.FirstOfMonth().AddMonths(months).AddDays(-1)
	if pension := integraal.PensionDate(born); !pension.IsZero() && !pension.After(last) {
		return
	}
	says := rule.says.With(integraal.PutName("who", d.Who))
	if !last.Before(change2027) {
		says = text2027.With(integraal.PutText("says", says))
	}
	r.list = append(r.list, Entry{Day: last, Kind: TermEnds, Who: d.Who, Where: atGemeente, By: rule.by, Says: says})
}
