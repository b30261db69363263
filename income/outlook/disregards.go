package outlook

import (
	"github.com/integraal/integraal"
	"github.com/integraal/integraal/income"
)

// Onderdeel is a provision of the Participatiewet that leaves out a part of income
// from work, or evens it out, for a time.
type Onderdeel uint8

// The provisions with a term that is reckoned here: of art. 31 lid 2, and those that
// are enacted from 2027 (art. 34a and 34b).
const (
	OnderdeelN     Onderdeel = iota + 1 // 25 percent, six months at most
	OnderdeelR                          // 12.5 percent, an unbroken 30 months at most, of who cares for a child under 12
	OnderdeelZ                          // 15 percent, with wage subsidy, twelve months after the six of n
	Verrekening34a                      // 15 percent, an unbroken twelve months at most (art. 34a lid 1 a)
	Buffer34b                           // the bufferbudget of a calendar year (art. 34b lid 1)
)

// Disregard is a part of income from work that the bijstand leaves out for a time, or a
// bufferbudget. The last day is the latest: each ends before it where the college holds
// that it contributes no longer. From the pension age on onderdeel n and art. 34a lid 1
// c have no term: who reaches it before the last day has no entry. That onderdeel n and
// r do not hold under 27 (art. 31 lid 5) is for who gives the facts.
type Disregard struct {
	Who   string
	Under Onderdeel
	// Born is not asked of a bufferbudget, which knows no age.
	Born integraal.Fact[integraal.Date]
	// Since is a day in the first month in which it was applied; of a bufferbudget a
	// day on which some was used. A month counts as a whole, as in [income.Werk]. Of a
	// period that the college began anew (art. 34a lid 3) it is in that one. Known to
	// be absent: it was not applied yet.
	Since integraal.Fact[integraal.Date]
	// Skipped is the number of months after that in which onderdeel n or z was not
	// applied. Known to be absent: none. It is not asked of r and of art. 34a, which
	// are unbroken.
	Skipped integraal.Fact[int]
	// Youngest is when the youngest child under 12 was born of whom the parent has the
	// full care: onderdeel r holds until that child is 12. Asked of r alone, and it
	// cannot be known to be absent.
	Youngest integraal.Fact[integraal.Date]
	// Extended is the last day of the extension of the twelve months of art. 34a (lid
	// 2). Known to be absent: they were not extended. Asked of art. 34a alone.
	Extended integraal.Fact[integraal.Date]
}

// onderdeel is for how many months a provision holds, and what of the facts it asks.
type onderdeel struct {
	months             int
	skips, child, ends bool
	by                 integraal.Citation
	says               integraal.Text
}

var disregards = [...]onderdeel{
	OnderdeelN: {months: 6, skips: true, by: integraal.Participatiewet.Art("31", readPw).Lid("2").Onder("n"), says: integraal.Text{
		NL: "uiterlijk op deze dag eindigen de zes maanden waarin 25% van het inkomen uit werk van {who} niet meetelt voor de bijstand",
		EN: "on this day at the latest the six months end in which 25% of what {who} earns is left out for the bijstand",
	}},
	OnderdeelR: {months: 30, child: true, by: integraal.Participatiewet.Art("31", readPw).Lid("2").Onder("r"), says: integraal.Text{
		NL: "uiterlijk op deze dag eindigen de 30 maanden waarin 12,5% van het inkomen uit werk van {who} niet meetelt voor de bijstand",
		EN: "on this day at the latest the 30 months end in which 12.5% of what {who} earns is left out for the bijstand",
	}},
	OnderdeelZ: {months: 12, skips: true, by: integraal.Participatiewet.Art("31", readPw).Lid("2").Onder("z"), says: integraal.Text{
		NL: "uiterlijk op deze dag eindigen de twaalf maanden waarin 15% van het inkomen uit werk met loonkostensubsidie van {who} niet meetelt voor de bijstand. Het kan daarna doorgaan als de gemeente vindt dat {who} niet meer uren kan werken",
		EN: "on this day at the latest the twelve months end in which 15% of what {who} earns with wage subsidy is left out for the bijstand. It can go on after that if the municipality holds that {who} cannot work more hours",
	}},
	Verrekening34a: {months: 12, ends: true, by: integraal.Participatiewet.Art("34a", readPw).Lid("1").Onder("a"), says: integraal.Text{
		NL: "uiterlijk op deze dag eindigen de twaalf maanden waarin 15% van het inkomen uit werk van {who} niet met de bijstand wordt verrekend. De gemeente kan ze daarna verlengen, of opnieuw laten beginnen bij een nieuwe baan",
		EN: "on this day at the latest the twelve months end in which 15% of what {who} earns is not set off against the bijstand. The municipality can extend them after that, or have them begin anew with a new job",
	}},
	Buffer34b: {by: integraal.Participatiewet.Art("34b", readPw).Lid("1"), says: integraal.Text{
		NL: "tot en met deze dag telt wat {who} aan bufferbudget krijgt mee voor het maximum van dit jaar; daarna geldt een nieuw maximum",
		EN: "until this day what {who} gets of the bufferbudget counts for the maximum of this year; after it a new maximum holds",
	}},
}

// change2027 is when art. 34a and 34b come into force; whether art. 31 lid 2 n, r and z
// go on beside them was not read. From 2028 on no text of those was read.
var (
	change2027 = integraal.On(2027, 1, 1)
	unread2028 = integraal.On(2028, 1, 1)

	text2027 = integraal.Text{
		NL: "{says}. De regels veranderen op 1 januari 2027: vraag de gemeente of deze dag dan nog geldt",
		EN: "{says}. The rules change on 1 January 2027: ask the municipality whether this day still holds then",
	}
	text2028 = integraal.Text{
		NL: "{says}. De wet van na 2027 is nog niet bekend: vraag de gemeente of deze dag dan nog geldt",
		EN: "{says}. The law of after 2027 is not known yet: ask the municipality whether this day still holds then",
	}
	// textSkipped is of onderdeel z, of which the text has "een periode van twaalf
	// maanden": the months in which it was applied are counted, as in [income.Werk].
	textSkipped = integraal.Text{
		NL: "{says}. De maanden waarin het niet gold, zijn hier niet meegeteld; telt de gemeente ze wel mee, dan eindigt het eerder",
		EN: "{says}. The months in which it did not hold are not counted here; where the municipality counts them it ends sooner",
	}
	textYoungest = integraal.Text{
		NL: "op deze dag stopt dat 12,5% van het inkomen uit werk van {who} niet meetelt voor de bijstand, want het jongste kind wordt morgen 12",
		EN: "on this day it ends that 12.5% of what {who} earns is left out for the bijstand, as the youngest child turns 12 tomorrow",
	}
	textExtended = integraal.Text{
		NL: "op deze dag eindigt de verlenging waarin 15% van het inkomen uit werk van {who} niet met de bijstand wordt verrekend",
		EN: "on this day the extension ends in which 15% of what {who} earns is not set off against the bijstand",
	}
	byExtended = integraal.Participatiewet.Art("34a", readPw).Lid("2")
)

// enacted2027 is whether a provision is of what is in force from 2027.
func (u Onderdeel) enacted2027() bool { return u >= Verrekening34a }

func (r *termReader) disregard(path string, d *Disregard) {
	if d.Under == 0 || int(d.Under) >= len(disregards) {
		r.fault("outlook.range", path+".under", textOutside)
		return
	}
	rule := &disregards[d.Under]
	asked := FactSince
	if d.Under == Buffer34b {
		asked = FactBuffer
	}
	since, there := r.day(path+".since", asked, d.Who, d.Since)
	if !there {
		return
	}
	if d.Under.enacted2027() && since.Before(change2027) {
		r.fault("outlook.range", path+".since", textOutside)
		return
	}
	if d.Under == Buffer34b {
		r.ends(d, integraal.On(since.Year(), 12, 31), rule.by, rule.says)
		return
	}
	last, open := r.lastMonth(path, d, rule, since)
	if open {
		return
	}
	says, by := rule.says, rule.by
	if young, earlier := r.youngest(path, d, rule, since, last); earlier {
		last, says = young, textYoungest
	}
	if more, extended := r.extended(path, d, rule, last); extended {
		r.ends(d, last, by, says)
		last, says, by = more, textExtended, byExtended
	}
	r.ends(d, last, by, says)
}

// lastMonth is the last day of the months of a provision. open is whether nobody knows,
// or it has no term as the pension age is reached before.
func (r *termReader) lastMonth(path string, d *Disregard, rule *onderdeel, since integraal.Date) (last integraal.Date, open bool) {
	months, known := rule.months, true
	if rule.skips {
		var skipped int
		skipped, _, known = takeIfAny(r, FactSkipped, d.Who, d.Skipped)
		if skipped < 0 || skipped > longest {
			r.fault("outlook.range", path+".skipped", textOutside)
			return last, true
		}
		months += skipped
	}
	born, whose := integraal.Take(&r.lacks, income.FactBorn, d.Who, d.Born)
	if !known || !whose {
		return last, true
	}
	last = since.FirstOfMonth().AddMonths(months).AddDays(-1)
	pension := integraal.PensionDate(born)
	return last, !pension.IsZero() && !pension.After(last)
}

// youngest is the last day before the youngest child is 12, where it is before the last
// of the months. Where the child's birthday is not known the months are said, and the
// birthday is missing.
func (r *termReader) youngest(path string, d *Disregard, rule *onderdeel, since, last integraal.Date) (integraal.Date, bool) {
	if !rule.child {
		return last, false
	}
	born, known := integraal.Take(&r.lacks, FactYoungest, d.Who, d.Youngest)
	if !known {
		r.hint()
		return last, false
	}
	until := born.Turns(12).AddDays(-1)
	if born.IsZero() || until.Before(since.FirstOfMonth()) {
		r.fault("outlook.range", path+".youngest", textOutside)
		return last, false
	}
	return until, until.Before(last)
}

// extended is the last day of an extension, which comes after the months.
func (r *termReader) extended(path string, d *Disregard, rule *onderdeel, last integraal.Date) (integraal.Date, bool) {
	if !rule.ends {
		return last, false
	}
	until, there := r.day(path+".extended", FactExtended, d.Who, d.Extended)
	if there && !until.After(last) {
		r.fault("outlook.range", path+".extended", textOutside)
		return last, false
	}
	return until, there
}

// ends adds a last day, with what is not sure of it.
func (r *termReader) ends(d *Disregard, last integraal.Date, by integraal.Citation, says integraal.Text) {
	says = says.With(integraal.PutName("who", d.Who))
	wrap := func(in integraal.Text) { says = in.With(integraal.PutText("says", says)) }
	if skipped, known := d.Skipped.Value(); d.Under == OnderdeelZ && known && skipped > 0 {
		wrap(textSkipped)
	}
	switch {
	case !d.Under.enacted2027() && !last.Before(change2027):
		wrap(text2027)
	case d.Under == Buffer34b, d.Under == Verrekening34a && !last.Before(unread2028):
		wrap(text2028)
	}
	r.list = append(r.list, Entry{Day: last, Kind: TermEnds, Who: d.Who, Where: atGemeente, By: by, Says: says})
}

// takeIfAny reads a fact, and says whom to ask for one that is missing without a hint.
func takeIfAny[T any](r *termReader, name integraal.Name, who string, f integraal.Fact[T]) (v T, there, known bool) {
	v, there, known = integraal.TakeIfAny(&r.lacks, name, who, f)
	if !known {
		r.hint()
	}
	return v, there, known
}

// hint says of the fact that was missed last whom to ask. What is not visible is not to
// be asked around: what would make it visible is with who hid it.
func (r *termReader) hint() {
	n := len(r.lacks.Missing) - 1
	if n < 0 {
		return
	}
	if m := &r.lacks.Missing[n]; m.Hint.IsZero() && m.State != integraal.NotVisible {
		m.Hint = whomToAsk[m.Fact]
	}
}
