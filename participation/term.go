package participation

import (
	"cmp"
	"slices"
	"strconv"

	"github.com/integraal/integraal"
)

// TermKind is a term that the rules know. The zero kind is none.
type TermKind uint8

// The terms. Of the first two the day itself is given; the others are counted
// from a day.
const (
	NoTerm           TermKind = iota
	ConsentEnds               // the last day of a consent
	PapersAsked               // the last day that a body set for papers
	Objection                 // from the day on which the decision was made known: Awb 6:7, 6:8
	FirstTalk                 // from the day on which help with debts was asked: Wgs art. 4 lid 1
	FirstTalkUrgent           // the same in a threatening situation: Wgs art. 4 lid 2
	DebtDecision              // from the first talk, at the latest: Wgs art. 4a lid 3
	MeasureReview             // from a measure of art. 18 lid 2, at the latest: art. 18 lid 3
	Advance                   // from the application: Participatiewet art. 52 lid 1
	WmoInvestigation          // from the melding: Wmo art. 2.3.2 lid 1
	WmoDecision               // from the application: Wmo art. 2.3.5 lid 2
	termKinds
)

// String names the term as JSON does.
func (k TermKind) String() string {
	return nameOf([]string{
		"none", "consentEnds", "papersAsked", "objection", "firstTalk", "firstTalkUrgent",
		"debtDecision", "measureReview", "advance", "wmoInvestigation", "wmoDecision",
	}, int(k))
}

// MarshalText writes k as [TermKind.String] does.
func (k TermKind) MarshalText() ([]byte, error) { return []byte(k.String()), nil }

// Term is a term that runs: its kind, and the day from which it counts or, of
// a day that was set, that day.
type Term struct {
	Kind TermKind
	Day  integraal.Date
	By   integraal.Citation // a provision of its own, where the kind's is not the one
}

// Deadline is the last day of a term.
type Deadline struct {
	Kind TermKind
	What integraal.Text // what holds by that day; of a term that is over, what is left
	Day  integraal.Date // the last day
	// Extended is whether the Algemene termijnenwet moved the last day to the
	// next working day. A day that a body or a person set is no term of a law
	// and does not move.
	Extended   bool
	Statutory  bool // whether a law sets the term
	Laws       []integraal.Citation
	DaysLeft   int // negative when it is over
	WithinWeek bool
	Over       bool
}

// week is the number of days within which a term counts as ending soon.
const week = 7

// Deadlines are the last days of the terms, the first to end first. Its faults
// are participation.day, term.unnamed and term.unset.
func Deadlines(terms []Term, day integraal.Date) ([]Deadline, error) {
	if err := checkDay(day); err != nil {
		return nil, err
	}
	var faults integraal.Faults
	out := make([]Deadline, 0, len(terms))
	for i, t := range terms {
		path := "[" + strconv.Itoa(i) + "]"
		switch {
		case t.Kind == NoTerm || t.Kind >= termKinds:
			faults = append(faults, integraal.NewFault("term.unnamed", path, textUnknownWord))
		case t.Day.IsZero():
			faults = append(faults, integraal.NewFault("term.unset", path, textTermUnset))
		default:
			out = append(out, t.deadline(day))
		}
	}
	if err := faults.Err(); err != nil {
		return nil, err
	}
	slices.SortStableFunc(out, func(a, b Deadline) int {
		return cmp.Or(a.Day.Compare(b.Day), cmp.Compare(a.Kind, b.Kind))
	})
	return out, nil
}

// termRule is a term as data.
type termRule struct {
	what      integraal.Text
	over      integraal.Text // what is left when it is over
	laws      []integraal.Citation
	overLaws  []integraal.Citation // what that rests on, beside laws
	end       func(from integraal.Date) integraal.Date
	statutory bool // set by a law, so that the Algemene termijnenwet holds for it
}

func (t Term) deadline(day integraal.Date) Deadline {
	r := &termRules[t.Kind]
	last := r.end(t.Day)
	d := Deadline{Kind: t.Kind, What: r.what, Day: last, Statutory: r.statutory, Laws: inTextsOf(day, r.laws)}
	if !t.By.IsZero() {
		d.Laws = []integraal.Citation{inTextOf(day, t.By)}
	}
	if r.statutory {
		d.Day = last.Extended()
		d.Extended = d.Day != last
		d.Laws = append(d.Laws, termijnenwet)
	}
	d.DaysLeft = day.DaysUntil(d.Day)
	d.Over = d.DaysLeft < 0
	d.WithinWeek = !d.Over && d.DaysLeft <= week
	if d.Over {
		d.What = r.over
		d.Laws = append(d.Laws, inTextsOf(day, r.overLaws)...)
	}
	return d
}

func itself(d integraal.Date) integraal.Date { return d }

func weeks(n int) func(integraal.Date) integraal.Date {
	return func(from integraal.Date) integraal.Date { return from.AddDays(7 * n) }
}

// LeastAdvance is the part of the bijstand that an advance on a new
// application comes to at the least on a day: 90% until 31 December 2025 and
// 95% since (Participatiewet art. 52 lid 2). Its fault is dated.outside.
func LeastAdvance(day integraal.Date) (integraal.Entry[integraal.Rate], error) {
	return voorschot.At(day)
}

var termRules = [termKinds]termRule{
	ConsentEnds: {
		what: integraal.Text{
			NL: "Tot en met deze dag geldt de toestemming. Daarna is opnieuw toestemming nodig.",
			EN: "The consent holds up to and including this day. After that new consent is needed.",
		},
		over: integraal.Text{
			NL: "Tot en met deze dag gold de toestemming. Zonder nieuwe toestemming stopt het delen.",
			EN: "The consent held up to and including this day. Without new consent the sharing stops.",
		},
		laws: []integraal.Citation{wmo511lid4}, end: itself,
	},
	PapersAsked: {
		what: integraal.Text{
			NL: "Tot en met deze dag kunnen de gevraagde papieren worden gegeven. De gemeente heeft deze dag gesteld; vraag op tijd om meer tijd als het niet lukt.",
			EN: "The papers that were asked for can be given up to and including this day. The municipality set it; ask for more time early if it cannot be met.",
		},
		over: integraal.Text{
			NL: "Deze dag had de gemeente gesteld. Wie de papieren nog niet heeft gegeven, kan dat alsnog doen en om een nieuwe dag vragen.",
			EN: "The municipality had set this day. Who has not given the papers yet can still do so, and ask for a new day.",
		},
		laws: []integraal.Citation{pw53aLid1}, end: itself,
	},
	Objection: {
		what: integraal.Text{
			NL: "Tot en met deze dag kan bezwaar worden gemaakt.",
			EN: "Objection can be made up to and including this day.",
		},
		over: integraal.Text{
			NL: "Tot en met deze dag kon bezwaar worden gemaakt. Elk nieuw besluit heeft een eigen termijn.",
			EN: "Objection could be made up to and including this day. Every new decision has a term of its own.",
		},
		laws: []integraal.Citation{awb67, awb68}, end: weeks(6), statutory: true,
	},
	FirstTalk: {
		what: integraal.Text{
			NL: "Uiterlijk op deze dag is het eerste gesprek over de schulden.",
			EN: "The first talk about the debts is on this day at the latest.",
		},
		over: textTalkOver,
		laws: []integraal.Citation{wgs4lid1}, end: weeks(4), statutory: true,
	},
	FirstTalkUrgent: {
		what: integraal.Text{
			NL: "Uiterlijk op deze dag is het eerste gesprek over de schulden, omdat er iets dreigt.",
			EN: "The first talk about the debts is on this day at the latest, because something threatens.",
		},
		over: textTalkOver,
		laws: []integraal.Citation{wgs4lid2},
		end:  func(from integraal.Date) integraal.Date { return from.AddWorkingDays(3) }, statutory: true,
	},
	DebtDecision: {
		what: integraal.Text{
			NL: "Uiterlijk op deze dag is er een besluit over hulp bij de schulden. De verordening van de gemeente kan een kortere termijn stellen.",
			EN: "There is a decision on help with the debts on this day at the latest. The municipal by-law can set a shorter term.",
		},
		over: integraal.Text{
			NL: "Uiterlijk op deze dag moest er een besluit zijn over hulp bij de schulden. Is het er niet, dan kan de cliënt ernaar vragen.",
			EN: "A decision on help with the debts was due on this day at the latest. If it is not there, the client can ask for it.",
		},
		laws: []integraal.Citation{wgs4aLid3}, end: weeks(weeksOfDebtDecision),
	},
	MeasureReview: {
		what: integraal.Text{
			NL: "Uiterlijk op deze dag bekijkt de gemeente de maatregel opnieuw.",
			EN: "The municipality looks at the measure again on this day at the latest.",
		},
		over: integraal.Text{
			NL: "Uiterlijk op deze dag moest de gemeente de maatregel opnieuw bekijken. Is dat niet gebeurd, dan kan de cliënt erom vragen.",
			EN: "The municipality had to look at the measure again on this day at the latest. If it did not, the client can ask for it.",
		},
		laws: []integraal.Citation{pw18lid3}, end: func(from integraal.Date) integraal.Date { return from.AddMonths(3) },
	},
	Advance: {
		what: integraal.Text{
			NL: "Uiterlijk op deze dag krijgt de aanvrager een voorschot, als er nog niet is beslist.",
			EN: "The applicant gets an advance on this day at the latest, if there is no decision yet.",
		},
		over: integraal.Text{
			NL: "Uiterlijk op deze dag moest er een voorschot zijn, als er nog niet was beslist. Is het er niet, dan kan de aanvrager erom vragen.",
			EN: "An advance was due on this day at the latest, if there was no decision yet. If it is not there, the applicant can ask for it.",
		},
		laws: []integraal.Citation{pw52lid1, pw52lid2}, end: weeks(4), statutory: true,
	},
	WmoInvestigation: {
		what: integraal.Text{
			NL: "Uiterlijk op deze dag is het Wmo-onderzoek klaar. Is het dan niet klaar, dan kan de cliënt vanaf de dag erna een aanvraag doen.",
			EN: "The Wmo inquiry is finished on this day at the latest. If it is not, the client can apply from the day after.",
		},
		over: integraal.Text{
			NL: "Uiterlijk op deze dag moest het Wmo-onderzoek klaar zijn. Is het niet klaar, dan kan de cliënt nu al een aanvraag doen. De gemeente beslist daarop binnen twee weken.",
			EN: "The Wmo inquiry was due on this day at the latest. If it is not finished, the client can apply now. The municipality decides on that within two weeks.",
		},
		overLaws: []integraal.Citation{wmo232lid9, wmo235lid2},
		laws:     []integraal.Citation{wmo232lid1}, end: weeks(6), statutory: true,
	},
	WmoDecision: {
		what: integraal.Text{
			NL: "Uiterlijk op deze dag is er een besluit op de Wmo-aanvraag.",
			EN: "There is a decision on the Wmo application on this day at the latest.",
		},
		over: integraal.Text{
			NL: "Uiterlijk op deze dag moest er een besluit zijn op de Wmo-aanvraag. Is het er niet, dan kan de cliënt ernaar vragen.",
			EN: "A decision on the Wmo application was due on this day at the latest. If it is not there, the client can ask for it.",
		},
		laws: []integraal.Citation{wmo235lid2}, end: weeks(2), statutory: true,
	},
}

var textTalkOver = integraal.Text{
	NL: "Uiterlijk op deze dag moest het eerste gesprek over de schulden er zijn. Is het er niet geweest, vraag er dan opnieuw om.",
	EN: "The first talk about the debts was due on this day at the latest. If it has not been held, ask for it again.",
}

var textTermUnset = integraal.Text{
	NL: "deze termijn heeft een dag nodig", EN: "this term needs a day",
}
