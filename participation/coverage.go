package participation

import (
	"slices"

	"github.com/integraal/integraal"
)

// Area is a part of the package that rests on texts of the law. The zero Area is
// that of the positions.
type Area uint8

// The areas.
const (
	OfPositions Area = iota
	OfTerms
	OfMeasures
	OfGates
	OfProvisions
	OfRoom
	areas
)

// String names the area as JSON does.
func (a Area) String() string {
	return nameOf([]string{"positions", "terms", "measures", "gates", "provisions", "room"}, int(a))
}

// MarshalText writes a as [Area.String] does.
func (a Area) MarshalText() ([]byte, error) { return []byte(a.String()), nil }

// Reading is in which texts of the law a provision was read that an area rests
// on.
type Reading struct {
	Area Area
	By   integraal.Citation
	Read []integraal.Date // the texts in which it was read, oldest first
	// Since and Until are the first and the last day on which the law has it,
	// where these lie within the days that are covered or come after them.
	Since, Until integraal.Date
	// Unchanged is the day from which the oldest of these texts has held, as it
	// marks itself.
	Unchanged integraal.Date
	// Marked is the day from which the text of 1 January 2026 has held, as it marks
	// itself; unset where it marks no earlier day.
	Marked integraal.Date
	// Versions are the days from which each version of the law holds that was in
	// force on one of the days that are covered, oldest first; none where they are
	// not all known. A text that was read holds until the next of them.
	Versions []integraal.Date
}

// TextOn is the text that was read and that held on a day, where that is certain:
// it is of that day itself, or no other version of the law came between. It is
// unset for every other day.
func (r *Reading) TextOn(day integraal.Date) integraal.Date {
	var read, version integraal.Date
	for _, t := range r.Read {
		if !t.After(day) {
			read = t
		}
	}
	for _, v := range r.Versions {
		if !v.After(day) {
			version = v
		}
	}
	if read == day || !read.IsZero() && read == version {
		return read
	}
	return integraal.Date{}
}

// Hole is what was not read: a provision that an area rests on, and days on
// which the law had or may have had it. An answer for a day of the hole cites it
// with a mark; for 2027 there is no answer: participation.unread.
type Hole struct {
	Area     Area
	By       integraal.Citation
	Days     integraal.Period
	Answered bool // whether there is an answer for these days, with the mark
}

// Readings are in which texts each provision was read on which the areas rest.
func Readings() []Reading {
	var out []Reading
	for a := OfPositions; a < areas; a++ {
		for _, c := range once(a.rests()) {
			r := readingOf(c)
			if len(r.texts) == 0 {
				continue
			}
			out = append(out, Reading{
				Area: a, By: c, Read: slices.Clone(r.texts), Since: r.since, Until: r.until, Unchanged: r.unchanged, Marked: r.marked,
				Versions: slices.Clone(versionsOf(c.Law())),
			})
		}
	}
	return out
}

// holesOfWording are provisions that were read, but not whole or not at all for
// the days that are named: [LoonkostensubsidieNow] stays open on them, and
// [SubsidyShare] is participation.unread.
func holesOfWording() []Hole {
	return []Hole{
		{Area: OfProvisions, By: pw10dLid2.AsRead(integraal.Date{}), Days: integraal.Between(firstDay, breedOffensief.AddDays(-1)), Answered: true},
		{Area: OfProvisions, By: wml12.AsRead(integraal.Date{}), Days: integraal.Between(firstDay, readPw2024.AddDays(-1))},
	}
}

// Holes are what was not read of 2023 to 2027, area by area.
func Holes() []Hole {
	out := holesOfWording()
	for _, r := range Readings() {
		first := r.Read[0]
		held := !r.Unchanged.IsZero() && !firstDay.Before(r.Unchanged)
		if r.Since.IsZero() && firstDay.Before(first) && !held {
			out = append(out, Hole{Area: r.Area, By: r.By.AsRead(integraal.Date{}), Days: integraal.Between(firstDay, first.AddDays(-1)), Answered: true})
		}
		if r.Until.IsZero() {
			out = append(out, Hole{Area: r.Area, By: r.By.AsRead(integraal.Date{}), Days: integraal.Between(start2027, lastUnreadDay)})
		}
	}
	return out
}

// rests are the provisions that an area rests on.
func (a Area) rests() []integraal.Citation {
	switch a {
	case OfTerms:
		return restOfTerms()
	case OfMeasures:
		return restOfMeasures()
	case OfGates:
		return restOfGates()
	case OfProvisions:
		return restOfProvisions()
	case OfRoom:
		return restOfRoom()
	}
	var out []integraal.Citation
	for i := range rules {
		out = append(out, rules[i].By)
	}
	return out
}

func restOfTerms() []integraal.Citation {
	var out []integraal.Citation
	for k := NoTerm + 1; k < termKinds; k++ {
		r := ruleOf(k)
		out = append(append(out, r.laws...), r.overLaws...)
	}
	return append(out, pw41lid4a, pw41lid4b, awb415a, awb415b, awb415lid2, awb417lid2, awb417lid5, awb417lid6, awb710lid2, awb710lid3, awb710lid4, awb714)
}

func restOfMeasures() []integraal.Citation {
	return []integraal.Citation{
		pw8lid1a, pw18lid1, pw18lid2, pw18lid3, pw18lid4, pw18.Lid("5"), pw18lid6, pw18lid7, pw18lid8, pw18lid9, pw18lid10, pw18lid11, pw18lid12,
		pw18aLid1, pw18aLid2, pw18aLid3, pw18aLid4, pw18aLid5, pw18aLid7, pw18aLid9, pw18aLid13,
		pw18bLid1, pw18bLid2, pw18bLid4, pw18bLid6a, pw18bLid6b, pw18bLid7, pw9aLid12, awb541,
	}
}

// waysOfStops are the ways that [Ways] can give.
var waysOfStops = [...]*Way{
	&wayPapers, &wayPapersLate, &wayEndOrAdvance, &wayObjection, &wayObjectionToHold, &wayObjectionLate,
	&wayInterimRelief, &wayInterimReliefIf, &wayHearing, &wayMeasureReview, &wayMeasureAgain, &wayMeasureReviewIf, &wayLanguagePaper, &wayRepair, &wayFirstTalkUrgent,
	&wayFirstTalk, &wayFirstTalkIf, &wayDebtDecision, &wayDebtDecisionLate, &waySupport, &wayRecoveryRoom,
	&wayRemission, &wayNewApplication, &wayNewApplication2025, &wayProvincialChair, &wayBijzondereBijstand,
	&wayIndependentAdvice,
}

// restOfGates are the laws of every act, gate and way.
func restOfGates() []integraal.Citation {
	var out []integraal.Citation
	for _, act := range append([]Act{NoAct}, Acts()...) {
		s := stop{StopFacts: &StopFacts{}, act: act}
		out = append(out, act.statement().laws...)
		for i := range gateRules {
			out = append(out, gateRules[i].laws(&s)...)
		}
	}
	for _, w := range waysOfStops {
		out = append(out, w.Laws...)
	}
	return out
}

func restOfProvisions() []integraal.Citation {
	var out []integraal.Citation
	for i := range provisionRules {
		r := &provisionRules[i]
		out = append(out, r.by)
		if !r.before.IsZero() {
			out = append(out, r.before)
		}
		out = citesOf(citesOf(out, r.needs), r.first)
	}
	for i := range pressures[1:] {
		out = append(out, pressures[i+1].By)
	}
	return out
}

func restOfRoom() []integraal.Citation {
	var out []integraal.Citation
	for i := range valveRules {
		out = append(append(out, valveRules[i].By), valveRules[i].Eases...)
	}
	return out
}

func citesOf(out []integraal.Citation, ns []need) []integraal.Citation {
	for i := range ns {
		n := &ns[i]
		if !n.by.IsZero() {
			out = append(out, n.by)
		}
		out = citesOf(citesOf(out, n.any), n.each)
	}
	return out
}
