package participation

import "github.com/integraal/integraal"

// termRule is a term as data.
type termRule struct {
	what      integraal.Text
	over      integraal.Text // what is left when it is over
	laws      []integraal.Citation
	overLaws  []integraal.Citation                     // what that rests on, beside laws
	end       func(from integraal.Date) integraal.Date // nil: it has no last day of its own
	statutory bool                                     // set by a law
	unmoved   integraal.Citation                       // why the Algemene termijnenwet does not move it, where a law sets it
}

// moved is the last day with the Algemene termijnenwet, and whether it moved.
func (r *termRule) moved(last integraal.Date) (integraal.Date, bool) {
	if !r.statutory || !r.unmoved.IsZero() {
		return last, false
	}
	extended := last.Extended()
	return extended, extended != last
}

// termijnenwetLaws is what the Algemene termijnenwet says of the term.
func (r *termRule) termijnenwetLaws() []integraal.Citation {
	switch {
	case !r.statutory:
		return nil
	case r.unmoved.IsZero():
		return []integraal.Citation{termijnenwet}
	}
	return []integraal.Citation{r.unmoved}
}

// ruleOf is the rule of a kind.
func ruleOf(k TermKind) *termRule {
	for _, list := range [...]*[termKinds]termRule{&rulesOfDeadlines, &rulesOfAccess, &rulesOfMeasures, &rulesOfAwb} {
		if !list[k].what.IsZero() {
			return &list[k]
		}
	}
	return &rulesOfDeadlines[NoTerm]
}

func itself(d integraal.Date) integraal.Date { return d }

func weeks(n int) func(integraal.Date) integraal.Date {
	return func(from integraal.Date) integraal.Date { return from.AddDays(7 * n) }
}

func months(n int) func(integraal.Date) integraal.Date {
	return func(from integraal.Date) integraal.Date { return from.AddMonths(n) }
}

// Setter is who set a term. The zero Setter is not known.
type Setter uint8

// Who sets terms. A term of a law moves with the Algemene termijnenwet unless
// that Act says otherwise; those of a body, a by-law and a person do not.
const (
	NoSetter   Setter = iota
	LawSets           // a law
	ByLawSets         // a municipal by-law, within what the law allows
	BodySets          // the body itself, within what the law allows
	PersonSets        // the person whom it is about
)

// String names the setter as JSON does.
func (s Setter) String() string {
	return nameOf([]string{"none", "law", "byLaw", "body", "person"}, int(s))
}

// MarshalText writes s as [Setter.String] does.
func (s Setter) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// Text says who set a term.
func (s Setter) Text() integraal.Text {
	switch s {
	case LawSets:
		return integraal.Text{NL: "de wet stelt deze termijn", EN: "the law sets this term"}
	case ByLawSets:
		return integraal.Text{NL: "de verordening van de gemeente stelt deze termijn", EN: "the municipal by-law sets this term"}
	case BodySets:
		return integraal.Text{NL: "de gemeente stelt deze termijn", EN: "the municipality sets this term"}
	case PersonSets:
		return integraal.Text{NL: "de cliënt stelt deze termijn", EN: "the client sets this term"}
	}
	return integraal.Text{NL: "wie deze termijn stelt, is niet bekend", EN: "who sets this term is not known"}
}

// termRole is who is bound by a term and what follows from it.
type termRole struct {
	set    Setter
	power  Power
	who    []Role
	lapses bool // when it passes, nobody is late
	// follows is what follows when the day passes and nothing happened.
	follows integraal.Text
}

var (
	followsDefault = integraal.Text{
		NL: "Komt het besluit te laat, dan kan de aanvrager de gemeente daar een brief over sturen (ingebrekestelling). Twee weken daarna gaat een dwangsom lopen en kan de aanvrager naar de rechter.",
		EN: "If the decision comes too late, the applicant can write to the municipality about it (a notice of default). Two weeks after that a penalty starts to run and the applicant can go to court.",
	}
	followsAsk = integraal.Text{
		NL: "Gebeurt het niet op tijd, dan kan de cliënt erom vragen.", EN: "If it is not done in time, the client can ask for it.",
	}
)

// rolesOfTerms are by kind.
var rolesOfTerms = [termKinds]termRole{
	ConsentEnds: {set: PersonSets, who: []Role{Client}, lapses: true},
	PapersAsked: {set: BodySets, who: []Role{Client}, power: NoPower},
	Objection: {set: LawSets, who: []Role{Client}, lapses: true, follows: integraal.Text{
		NL: "Een bezwaar dat later komt, telt nog als de indiener daar redelijkerwijs niets aan kon doen. Bezwaar maken houdt het besluit niet tegen.",
		EN: "An objection that comes later still counts where the person could reasonably not help it. An objection does not hold the decision back.",
	}},
	FirstTalk:        {set: LawSets, power: Must, who: []Role{DebtCounsellor}, follows: followsAsk},
	FirstTalkUrgent:  {set: LawSets, power: Must, who: []Role{DebtCounsellor}, follows: followsAsk},
	DebtDecision:     {set: ByLawSets, power: Must, who: []Role{DebtCounsellor}, follows: followsAsk},
	MeasureReview:    {set: BodySets, power: Must, who: []Role{Decider}, follows: followsAsk},
	Advance:          {set: LawSets, power: Must, who: []Role{Decider}, follows: followsAsk},
	NextAdvance:      {set: LawSets, power: Must, who: []Role{Decider}, follows: followsAsk},
	WmoInvestigation: {set: LawSets, power: Must, who: []Role{Professional}, follows: followsAsk},
	WmoDecision:      {set: LawSets, power: Must, who: []Role{Decider}, follows: followsDefault},
	WmoPersonalPlan:  {set: LawSets, who: []Role{Client, Professional}, lapses: true},
	WmoUrgent:        {set: LawSets, power: Must, who: []Role{Decider}, follows: followsAsk},
	WmoMayApply:      {set: LawSets, who: []Role{Client}, lapses: true},
	SearchTerm:       {set: LawSets, power: ByLaw, who: []Role{Client, Decider}, lapses: true},
	ApplyAtOnce:      {set: LawSets, power: Must, who: []Role{Decider}, follows: followsAsk},
	SchoolPapers:     {set: LawSets, who: []Role{Client}},
	EarlyMelding:     {set: LawSets, who: []Role{Client}, lapses: true},
	EarliestGrant:    {set: LawSets, power: May, who: []Role{Client, Decider}, lapses: true},
	ReuseOfData:      {set: LawSets, power: May, who: []Role{Decider}, lapses: true},
	PwDecision:       {set: LawSets, power: Must, who: []Role{Decider}, follows: followsDefault},
	OpschortingRuns: {set: BodySets, power: May, who: []Role{Decider}, lapses: true, follows: integraal.Text{
		NL: "De wet laat niet meer dan acht weken toe. Wat daarna geldt, zegt zij niet met zoveel woorden: vraag een besluit.",
		EN: "The law allows no more than eight weeks. What holds after that it does not say in so many words: ask for a decision.",
	}},
	RepairTerm: {set: BodySets, who: []Role{Client}, follows: integraal.Text{
		NL: "Na deze dag mag de gemeente de bijstand intrekken. Zij weegt dan eerst de belangen, en ook wat later komt telt mee.",
		EN: "After this day the municipality may withdraw the bijstand. It then weighs the interests first, and what comes later counts too.",
	}},
	RepeatWithin:       {set: LawSets, power: ByLaw, who: []Role{Client}, lapses: true},
	PlanAfterExemption: {set: LawSets, power: Must, who: []Role{CaseManager}, follows: followsAsk},
	ReviewOfPlan:       {set: LawSets, power: Must, who: []Role{CaseManager}, follows: followsAsk},
	LanguageTest:       {set: BodySets, power: Must, who: []Role{CaseManager}, follows: followsAsk},
	LanguageNotice:     {set: BodySets, power: Must, who: []Role{Decider}, follows: followsAsk},
	LearningStart:      {set: LawSets, who: []Role{Client}},
	Supplement: {set: BodySets, who: []Role{Client}, follows: integraal.Text{
		NL: "Na deze dag loopt de termijn voor het besluit weer. De gemeente mag dan besluiten de aanvraag niet te behandelen.",
		EN: "After this day the term for the decision goes on. The municipality may then decide not to handle the application.",
	}},
	NotHandling:       {set: LawSets, power: May, who: []Role{Decider}, lapses: true},
	ObjectionByPost:   {set: LawSets, who: []Role{Client}, lapses: true},
	ObjectionDecision: {set: LawSets, power: Must, who: []Role{Decider}, follows: followsDefault},
	DefaultGrace:      {set: LawSets, power: Must, who: []Role{Decider}, lapses: true},
	PenaltyRuns:       {set: LawSets, power: ByLaw, who: []Role{Decider}, lapses: true},
	PenaltyDecision:   {set: LawSets, power: Must, who: []Role{Decider}, follows: followsAsk},
}
