package casework

import (
	"slices"
	"strings"
	"time"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/casework/effects"
	"github.com/integraal/integraal/casework/helporder"
	"github.com/integraal/integraal/casework/jointplan"
	"github.com/integraal/integraal/casework/problemmap"
	"github.com/integraal/integraal/consent"
	"github.com/integraal/integraal/income"
)

// ReviewSchema is the version of the form of a [Review].
const ReviewSchema = 1

// Report is a case as one viewer may see it on a day, with what follows from
// just that: findings in order of urgency, and what is withheld with what would
// make it visible. It decides nothing.
type Report struct {
	SchemaVersion int    `json:"schemaVersion"`
	Case          string `json:"case,omitempty"` // left out of an anonymous report
	Municipality  string `json:"municipality,omitempty"`
	Illustrative  bool   `json:"illustrative,omitempty"` // the case or its protocol is made up

	Day     integraal.Date `json:"day"`
	Viewer  Seer           `json:"viewer"`
	Purpose string         `json:"purpose"`
	For     integraal.Text `json:"for,omitzero"` // the purpose in words; the code when the protocol gives none

	Anonymous bool             `json:"anonymous,omitempty"`
	Notes     []integraal.Text `json:"notes,omitempty"` // standing sentences for this viewer

	People   []PersonSeen        `json:"people,omitempty"`
	Problems []ProblemSeen       `json:"problems,omitempty"`
	Map      *problemmap.Reading `json:"map,omitempty"`     // what is said to hang together with what
	Said     []SaidSeen          `json:"said,omitempty"`    // what this viewer said of problems of which one is not shown
	Picture  *Picture            `json:"picture,omitempty"` // what several people saw and told
	Steps    []StepSeen          `json:"steps,omitempty"`   // the steps of help that this viewer may know of
	Order    *helporder.Answer   `json:"order,omitempty"`   // in which order the steps could come
	Work     []WorkSeen          `json:"work,omitempty"`    // what a talk about work can be built on
	Plan     *jointplan.File     `json:"plan,omitempty"`    // the joint plan with its versions, as far as this viewer may read it
	Effects  *effects.Reading    `json:"effects,omitempty"` // what working apart did, where somebody told of it
	Budget   *BudgetSeen         `json:"budget,omitempty"`  // money of discretionary budgets for the household
	First    integraal.Action    `json:"first,omitzero"`    // the one thing to do or ask first
	Findings []integraal.Finding `json:"findings"`
	Withheld []Withheld          `json:"withheld,omitempty"`
}

// Seer is who the report is for.
type Seer struct {
	ID         string         `json:"id,omitempty"`
	Role       string         `json:"role"`
	Title      string         `json:"title,omitempty"`
	TitleMeans string         `json:"titleMeans,omitempty"`
	Interim    bool           `json:"interim,omitempty"` // in the role for a while only
	Regime     consent.Regime `json:"regime,omitzero"`
	Elsewhere  bool           `json:"elsewhere,omitempty"` // a person who does not belong to the household, such as a parent who lives elsewhere
}

// PersonSeen is a person as this viewer may know them.
type PersonSeen struct {
	ID    string         `json:"id"`
	Kin   integraal.Text `json:"kin"`
	Facts []FactSeen     `json:"facts,omitempty"`
}

// FactSeen is a fact as this viewer may know it.
type FactSeen struct {
	Fact     integraal.Name   `json:"fact"`
	Label    integraal.Text   `json:"label"`
	Category consent.Category `json:"category"` // the kind of data, under which a page groups it
	Year     int              `json:"year,omitempty"`
	State    integraal.State  `json:"state"`
	Shown    integraal.Text   `json:"shown"`
	Told     []AccountSeen    `json:"told,omitempty"` // whoever told it; of a contested fact they differ
}

// AccountSeen is what one source says of a fact: a value as case files write it,
// or that there is none.
type AccountSeen struct {
	integraal.Source
	Value  string `json:"value,omitempty"`  // left out where only a part of it is shown
	Absent bool   `json:"absent,omitempty"` // it was established that there is none
}

// ProblemSeen is a problem as this viewer may know it.
type ProblemSeen struct {
	ID       string            `json:"id,omitempty"`
	Kind     string            `json:"kind"`
	Label    integraal.Text    `json:"label"`
	Domain   string            `json:"domain,omitempty"`
	Laws     []integraal.Cited `json:"laws,omitempty"` // where a municipality's task lies
	Persons  []string          `json:"persons,omitempty"`
	Severity string            `json:"severity,omitempty"`
	Since    integraal.Date    `json:"since,omitzero"`
	Words    string            `json:"words,omitempty"`
	Told     integraal.Source  `json:"told,omitzero"`
}

// Review looks at a case as one viewer may see it on a day: first the viewer's
// view is taken, then the rules run on that view alone. What was told, decided
// or answered after that day is not in it. The same case and question give the
// same report, byte for byte.
//
// Its faults are case.none, viewer.unknown, viewer.ambiguous, question.day,
// question.purpose and dated.outside for a day whose law the library does not
// cover.
func Review(c *Case, q Question) (*Report, error) {
	if c.none() {
		return nil, errNoCase
	}
	return c.review(q, c.gate())
}

// gate is the consent gate over the facts of the case that it may read.
func (c *Case) gate() gatekeeper {
	return consent.NewGate(c.gateFacts())
}

func (c *Case) gateFacts() consent.GateFacts {
	facts := consent.GateFacts{
		Protocol: &c.parts.Protocol, Consents: c.parts.Consents,
		Notices: c.parts.Notices, Objections: c.parts.Objections,
		Weighings: c.parts.Weighings, Demands: c.parts.Demands, Orders: c.parts.Orders, Arrears: c.parts.Arrears,
	}
	for i := range c.parts.Persons {
		p := &c.parts.Persons[i]
		if p.SecretAddress {
			facts.SecretAddress = append(facts.SecretAddress, p.ID)
		}
		if p.InterestOpposes {
			facts.InterestOpposes = append(facts.InterestOpposes, p.ID)
		}
	}
	informed := 0
	for i := range c.parts.Told {
		if c.parts.Told[i].Informed {
			informed++
		}
	}
	facts.Notices = slices.Grow(slices.Clip(facts.Notices), informed)
	for i := range c.parts.Told {
		if t := &c.parts.Told[i]; t.Informed {
			facts.Notices = append(facts.Notices, consent.Notice{
				Told: t.By, About: []string{t.About}, Recipients: t.To, On: t.On,
			})
		}
	}
	return facts
}

func (c *Case) review(q Question, gate gatekeeper) (*Report, error) {
	v, err := c.viewpoint(q)
	if err != nil {
		return nil, err
	}
	c = c.asOf(v.day)
	norms, err := income.BuiltIn().On(v.day)
	if err != nil || !covered.Contains(v.day) {
		return nil, integraal.NewFault("dated.outside", "day", textNotCovered)
	}
	if v.purpose.Anonymous {
		return c.anonymous(v, gate, norms)
	}
	return c.report(v, gate, norms)
}

// report is what a viewer sees by name.
func (c *Case) report(v viewpoint, gate gatekeeper, norms *income.Day) (*Report, error) {
	return c.reportOf(c.see(v, gate), norms)
}

// reportOf is the report of what is in sight. Of the case itself it takes only
// what heads every report.
func (c *Case) reportOf(s *sight, norms *income.Day) (*Report, error) {
	r := c.heading(&s.viewpoint)
	r.Case = c.parts.ID
	r.People = s.seenPeople()
	r.Problems = s.seenProblems()
	if err := s.mapInto(r); err != nil {
		return nil, err
	}
	r.Notes = s.notes()
	r.Viewer.Elsewhere = s.elsewhere()
	findings, err := s.findings(norms)
	if err != nil {
		return nil, err
	}
	plan, err := s.findPlan()
	if err != nil {
		return nil, err
	}
	if len(plan) > 0 {
		findings = append(findings, plan...)
		integraal.SortFindings(findings)
	}
	r.Plan = planOf(s.plan)
	if err := s.effectsInto(r); err != nil {
		return nil, err
	}
	r.Findings = findings
	r.Withheld = s.withheld(findings)
	r.First = r.first()
	return r, nil
}

func (c *Case) heading(v *viewpoint) *Report {
	return &Report{
		SchemaVersion: ReviewSchema,
		Municipality:  c.parts.Municipality,
		Illustrative:  c.parts.Illustrative || c.parts.Protocol.Illustrative,
		Day:           v.day,
		Purpose:       v.purpose.Code,
		For:           v.purpose.Words(),
		Viewer: Seer{
			ID: v.viewer.ID, Role: v.viewer.Role, Title: v.title, TitleMeans: v.means, Interim: v.interim, Regime: v.viewer.Regime,
		},
		Findings: []integraal.Finding{},
	}
}

// first is the one thing to do first: the first step of the most urgent finding
// that the reader can take, or else the consent to ask. Of what is as urgent,
// papers that were asked come first: on them the rest waits.
func (r *Report) first() integraal.Action {
	var first integraal.Action
	var urgency integraal.Urgency
	for i := range r.Findings {
		f := &r.Findings[i]
		if !first.Text.IsZero() && f.Urgency != urgency {
			break
		}
		at := slices.IndexFunc(f.Next, func(a integraal.Action) bool { return a.Yours })
		if at >= 0 && (first.Text.IsZero() || f.Code == codePapers) {
			first, urgency = f.Next[at], f.Urgency
		}
	}
	if !first.Text.IsZero() {
		return first
	}
	for i := range r.Withheld {
		if ask := &r.Withheld[i].Ask; !ask.IsZero() {
			return integraal.Action{Text: ask.Sentence, Who: textWhoYou, Yours: true}
		}
	}
	return first
}

// canDo reports whether the reader is among those who can do something, or is a
// helper of the one who can.
func (s *sight) canDo(who integraal.Text) bool {
	for who := range strings.SplitSeq(strings.ReplaceAll(who.EN, " and ", ", "), ", ") {
		if strings.EqualFold(who, textWhoYou.EN) || who == "with help" && !s.own {
			return true
		}
	}
	return false
}

// dayNorms are the statutory values of the day of a report.
type dayNorms = income.Day

// findings runs every rule on what is in sight.
func (s *sight) findings(norms *dayNorms) ([]integraal.Finding, error) {
	found := make([]integraal.Finding, 0, 24)
	for _, find := range []func(*sight, *dayNorms) ([]integraal.Finding, error){
		(*sight).findStops, (*sight).findWarned, (*sight).findContradictions, (*sight).findDuties, (*sight).findAllowances, (*sight).findNorm,
		(*sight).findPosition, (*sight).findTerms, (*sight).findCourses, (*sight).findRefusals, (*sight).findProvisions, (*sight).findContested, (*sight).findUnreported, (*sight).findShared,
	} {
		fs, err := find(s, norms)
		if err != nil {
			return nil, err
		}
		found = append(found, fs...)
	}
	for i := range found {
		for j := range found[i].Next {
			a := &found[i].Next[j]
			a.Yours = s.canDo(a.Who)
		}
	}
	integraal.SortFindings(found)
	return found, nil
}

// notes are the sentences that always stand for this viewer, whatever the case
// holds.
func (s *sight) notes() []integraal.Text {
	switch {
	case len(s.people) == 0:
		return []integraal.Text{textNobodyHere}
	case s.elsewhere():
		return []integraal.Text{textParentRights}
	case s.own:
		return []integraal.Text{textOwnRights}
	}
	notes := []integraal.Text{textAskOthers}
	if disputed := s.disputed(); len(disputed) > 0 {
		notes = append(notes, textDisputed.With(integraal.PutText("what", rows(disputed...))))
	}
	return notes
}

// elsewhere reports whether the reader is a person who does not belong to the
// household.
func (s *sight) elsewhere() bool {
	p := s.person(s.viewer.ID)
	return s.own && p != nil && !p.member
}

// disputed are the kinds of data that this viewer is shown on a reading of the
// law that is disputed, with of whom. It follows from the gate's answers alone.
func (s *sight) disputed() []integraal.Text {
	var of []consent.Categories
	var who [][]integraal.Text
	for i := range s.people {
		p := &s.people[i]
		var set consent.Categories
		for category := consent.Composition; category < consent.Irregularity; category++ {
			if concerns(p.relation, category) && slices.ContainsFunc(p.answers[category], func(a answer) bool {
				return a.outcome.Shows() && a.contested
			}) {
				set |= consent.These(category)
			}
		}
		switch at := slices.Index(of, set); {
		case set == 0:
		case at >= 0:
			who[at] = append(who[at], integraal.Same(p.id))
		default:
			of, who = append(of, set), append(who, []integraal.Text{integraal.Same(p.id)})
		}
	}
	list := make([]integraal.Text, len(of))
	for i := range of {
		list[i] = textOfWhom.With(
			integraal.PutText("who", integraal.Join(who[i])), integraal.PutText("categories", categoriesText(of[i])))
	}
	return list
}

var (
	// covered are the days whose law all three bodies of rules know. Package
	// income knows some earlier ones too.
	covered        = integraal.Between(integraal.On(2025, time.January, 1), integraal.On(2026, time.December, 31))
	textNotCovered = integraal.Text{
		NL: "deze uitgave rekent met het recht van 1 januari 2025 tot en met 31 december 2026; kies een dag daarin",
		EN: "this release works with the law of 1 January 2025 to 31 December 2026; choose a day in it",
	}
	textNobodyHere = integraal.Text{
		NL: "U heeft niemand uit dit huishouden in behandeling. Daarom wordt niets getoond.",
		EN: "You have nobody of this household in your caseload. So nothing is shown.",
	}
	textOwnRights = integraal.Text{
		NL: "Dit is wat diensten van de gemeente over u hebben. Klopt iets niet, dan mag u vragen het te verbeteren. U mag ook vragen wie het heeft gezien. Waar ‘de cliënt’ staat, bent u dat.",
		EN: "This is what services of the municipality hold about you. If something is wrong you may ask to have it corrected. You may also ask who has seen it. Where it says ‘the client’, that is you.",
	}
	textParentRights = integraal.Text{
		NL: "Dit is wat diensten van de gemeente hebben over een kind waarover u gezag hebt. Over anderen in dat huishouden ziet u niets. Klopt iets niet, dan mag u vragen het te verbeteren.",
		EN: "This is what services of the municipality hold about a child over whom you have authority. You are shown nothing about others in that household. If something is wrong you may ask to have it corrected.",
	}
	textDisputed = integraal.Text{
		NL: "Juristen lezen de wet hier verschillend. Dat u dit mag zien, is onze lezing: {what}. Vraag het bij twijfel aan wie in uw gemeente over privacy gaat.",
		EN: "Lawyers read the law differently here. That you may see this is our reading: {what}. When in doubt ask whoever is in charge of privacy in your municipality.",
	}
	textOfWhom    = integraal.Text{NL: "van {who}: {categories}", EN: "of {who}: {categories}"}
	textAskOthers = integraal.Text{
		NL: "Misschien is ook een andere dienst betrokken. Vraag het de cliënt. Met toestemming van de cliënt kunt u die dienst iets vragen.",
		EN: "Another service may be involved as well. Ask the client. With the client's consent you can ask that service.",
	}
)
