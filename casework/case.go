package casework

import (
	"fmt"
	"log/slog"
	"slices"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/casework/jointplan"
	"github.com/integraal/integraal/consent"
)

// Parts are what a case is made of: plain values, filled in by hand or read
// from a file. [New] checks them all at once and makes a [Case] of them. What
// each is for stands with the fields of the case file; see [CaseSchema].
type Parts struct {
	ID            string         // a name for the case; no personal number
	Municipality  string         // whose case it is
	Day           integraal.Date // the case's own day, used when a question names none
	Illustrative  bool           // made up for an example
	Persons       []Person
	Relations     []Relation
	Dwelling      Dwelling
	Bodies        []Body
	Professionals []Professional
	Told          []Telling
	ProblemKinds  []KindOfProblem // kinds of problems that this case adds to those of [ProblemKinds]
	Problems      []Problem
	Connections   []Connection      // what is said to hang together with what
	Steps         []Step            // steps of help
	Observations  []Observation     // what was seen, told and found strong
	Plan          jointplan.History // the joint plan of the household with its versions; the zero History: there is none
	Planning      Planning          // what the municipality laid down about joint plans
	Directives    []Directive
	Benefits      []Benefit
	Announced     []Announced
	Judgements    []Judgement // of announcements, by someone with a mandate
	OtherPlans    []OtherPlan // other plans beside the joint plan
	Events        []Happening // what happened, from which terms run
	Refusals      []Refusal
	ByLaw         ByLaw
	Effects       EffectRecords // what working apart did
	Bookings      []Booking     // money of a discretionary budget for this household
	Consents      []consent.Record
	Notices       []consent.Notice
	Objections    []consent.Objection
	Weighings     []consent.Weighing      // secrecy weighed against safety
	Demands       []consent.Demand        // requests that a law obliges to answer
	Orders        []consent.Order         // supervision orders over a child
	Arrears       []consent.ArrearsSignal // landlords' reports of arrears
	Protocol      consent.Protocol
}

// Person is someone in or around the household.
type Person struct {
	ID     string // a label such as M; what readers see
	BSN    BSN    // only where a law asks it; masked everywhere
	Member []integraal.Period
	// Incapable says that it was established that they cannot weigh their
	// interests; the gate reads it.
	Incapable bool
	// SecretAddress says that nobody but they may see where they live, and
	// InterestOpposes that their interest opposes access by who speaks for them.
	SecretAddress, InterestOpposes bool
}

// memberOn reports whether the person belongs to the household on day. A person
// without a membership belongs to it always; one who lives elsewhere has a
// membership that ended, or [Person.Elsewhere].
func (p *Person) memberOn(day integraal.Date) bool {
	return len(p.Member) == 0 || slices.ContainsFunc(p.Member, func(m integraal.Period) bool { return m.Contains(day) })
}

// Elsewhere is the membership of someone who never belonged to the household,
// such as a parent who lives elsewhere.
func Elsewhere() []integraal.Period {
	first := integraal.On(1, 1, 1)
	return []integraal.Period{integraal.Between(first, first)}
}

// Kinship is how two persons are related.
type Kinship string

// The kinships.
const (
	ParentOf      Kinship = "parentOf"
	PartnerOf     Kinship = "partnerOf"
	ExPartnerOf   Kinship = "exPartnerOf"
	SiblingOf     Kinship = "siblingOf"
	GrandparentOf Kinship = "grandparentOf"
)

// Relation says that From is a Kind of To: a parent of a child, a partner.
type Relation struct {
	From, To string
	Kind     Kinship
	Custody  bool // for a parent: has authority over the child; the gate reads it
	Period   integraal.Period
}

// Dwelling is where the household lives.
type Dwelling struct {
	Kind string // huurwoning, koopwoning, opvang
	Area string // district, for counting households of a shape
}

// Body is a register, an institution or another party outside the case's own
// people that said something.
type Body struct {
	ID       string
	Name     string
	Register bool
}

// Professional is someone who works in the case. Role is what they are to the
// protocol; the title that they bear is their organisation's own and carries
// its explanation.
type Professional struct {
	ID           string
	Role         string // as the protocol names it: wijkteam, werk-en-inkomen
	Title        string // the local title: klantmanager, manager Wolwêzen
	TitleMeans   string // what that title means, in plain words
	Interim      bool   // in the office ad interim
	Organisation string
	Team         string
	Regime       consent.Regime
	SecrecyBound bool
	Mandate      bool     // may decide on rights and duties (Participatiewet 7 lid 4)
	Caseload     []string // the persons whose case they carry out
	Kin          []string // their own relatives in this case
	Aliases      []string // other names by which the role may be asked for
	In           integraal.Period
}

// Telling is what someone told to whom about one person, on one occasion: the
// facts, on which standard of evidence.
type Telling struct {
	By       string             // who said it: a person, a professional, a body; the person itself when empty
	About    string             // the person it is about
	To       []string           // the professionals who were told; under their laws it is held
	On       integraal.Date     // when it was told
	Standard integraal.Standard // what it rests on
	Year     int                // calendar year of yearly facts; that of the case's day when 0
	Informed bool               // the person was told then what it is recorded for (AVG art. 13)
	Facts    []FactValue
}

// ProblemKind is what is the matter. The ten of the article come first, then those
// that the library adds; a case can add kinds of its own ([Parts.ProblemKinds]).
type ProblemKind string

// The kinds of problems.
const (
	MentalHealth  ProblemKind = "mentalHealth"
	PhysicalCare  ProblemKind = "health"
	Schooling     ProblemKind = "schooling"
	Unemployment  ProblemKind = "unemployment"
	Relational    ProblemKind = "relational"
	Children      ProblemKind = "children"
	Finances      ProblemKind = "finances"
	DebtProblem   ProblemKind = "debts"
	HousingNeed   ProblemKind = "housing"
	LowIncome     ProblemKind = "lowIncome"
	Stress        ProblemKind = "stress"
	SchoolAbsence ProblemKind = "schoolAbsence"
	RentBehind    ProblemKind = "rentArrears"

	MissedAllowance ProblemKind = "missedAllowance"
	BenefitStop     ProblemKind = "benefitStop"
	IncomeDrop      ProblemKind = "incomeDrop"
	JobLoss         ProblemKind = "jobLoss"
	Divorce         ProblemKind = "divorce"
	PaidWork        ProblemKind = "paidWork"
)

// Severity is how heavy a problem is according to those who told it.
type Severity string

// The severities; none is said by leaving it out.
const (
	Mild    Severity = "mild"
	Serious Severity = "serious"
	Acute   Severity = "acute"
)

// Problem is something that is the matter for one or more persons.
type Problem struct {
	ID       string
	Kind     ProblemKind
	Persons  []string
	Severity Severity
	Since    integraal.Date
	Words    string // the person's own words
	// Addressable is whether something can be done about it here and now.
	Addressable YesNo
	Repair      Repair // who can put it right
	Told        Provenance
}

// Provenance says who told something to whom, when and on which standard.
type Provenance struct {
	By       string
	To       []string
	On       integraal.Date
	Standard integraal.Standard
}

// Directive is an advice or an imposed duty to one person.
type Directive struct {
	ID        string
	About     string
	Activity  string // work, training, treatment, as participation names it
	Towards   bool   // towards the activity, or away from it
	Hours     int    // a week
	HoursSaid bool   // whether the hours were said
	Imposed   bool   // a duty that was imposed, rather than an advice
	Period    integraal.Period
	Basis     integraal.Citation
	// Subject is what exactly it is about, by a label that is the same wherever the
	// same is meant; First the activity that has to be finished first. Empty: nobody
	// said.
	Subject, First string
	Found          bool   // it stands so in a letter or a file; see participation.Recorded
	Text           string // what was said, without its ground
	Reason         Reason
	Told           Provenance
}

// Reason is the ground of a directive, kept apart because it may be of a
// category that fewer people may know.
type Reason struct {
	Category consent.Category
	Text     string
}

// Benefit is a benefit that runs.
type Benefit struct {
	ID      string
	Kind    string // bijstand, wmo-onderzoek
	About   string
	With    string // the partner who shares the right (Participatiewet art. 11 lid 4)
	From    integraal.Date
	Melding integraal.Date
	Until   integraal.Date
	Norm    integraal.Citation // the norm that was decided
	Paid    integraal.PerMonth // net, without holiday allowance
	Told    Provenance
}

// Bijstand is the kind of algemene bijstand (Participatiewet art. 19).
const Bijstand = "bijstand"

// WmoInvestigation is the kind of a Wmo investigation that runs (Wmo 2.3.2).
const WmoInvestigation = "wmo-onderzoek"

// category is the kind of data that the benefit is: a procedure that runs is
// none.
func (b *Benefit) category() consent.Category {
	if b.Kind == WmoInvestigation {
		return consent.Procedure
	}
	return consent.Benefit
}

// Announced is a payment that is held, or a decision that is announced.
type Announced struct {
	ID       string
	About    string
	With     string         // the partner whom it hits too, with the same right
	Act      string         // as participation names it: blokkering, opschorten
	On       integraal.Date // day of the act
	Letter   integraal.Date // day of the letter
	PapersBy integraal.Date // the day by which papers are asked
	Papers   []string       // which papers
	Warns    []string       // the further acts that the letter warns of
	Unheard  string         // what the letter states for not hearing the person first
	Decider  string         // the professional who decides
	Held     integraal.PerMonth
	Told     Provenance
}

// Case is a household's case, checked and immutable. It can be used by several
// goroutines at once. [Read] and [New] make one; a nil Case and the zero Case are
// none. Their methods give nothing, and what can answer a fault answers case.none.
type Case struct{ parts Parts }

// none reports whether there is no case: every case has a person in it.
func (c *Case) none() bool { return c == nil || len(c.parts.Persons) == 0 }

// some is the parts of the case, or of none.
func (c *Case) some() *Parts {
	if c.none() {
		return &Parts{}
	}
	return &c.parts
}

var errNoCase = integraal.NewFault("case.none", "", integraal.Text{
	NL: "er is geen zaak: lees er een uit een bestand of maak er een",
	EN: "there is no case: read one from a file or make one",
})

// Format writes the name of the case in every verb, and nothing that it holds:
// a case that ends up in a log gives nobody away.
func (c Case) Format(f fmt.State, _ rune) { _, _ = f.Write([]byte("case " + c.parts.ID)) }

// LogValue is the name of the case, of none too.
func (c *Case) LogValue() slog.Value { return slog.StringValue("case " + c.some().ID) }

// MarshalJSON answers the fault case.json, so that a case in a host's own struct
// ends up in no log and no answer: [Case.Write] writes it where that is meant.
func (c *Case) MarshalJSON() ([]byte, error) { return nil, errCaseJSON }

var errCaseJSON = integraal.NewFault("case.json", "", integraal.Text{
	NL: "een zaak wordt niet vanzelf JSON: schrijf hem met Write",
	EN: "a case does not become JSON by itself: write it with Write",
})

// Parts are the parts of the case, to make a changed case of with [New].
func (c *Case) Parts() Parts { return cloneParts(*c.some()) }

// Day is the case's own day.
func (c *Case) Day() integraal.Date { return c.some().Day }

// ID is the name of the case.
func (c *Case) ID() string { return c.some().ID }

// Protocol is the municipality's protocol.
func (c *Case) Protocol() consent.Protocol { return cloneProtocol(c.some().Protocol) }

// Professionals are those who work in the case.
func (c *Case) Professionals() []Professional { return each(c.some().Professionals, cloneProfessional) }

// Persons are the persons of the case.
func (c *Case) Persons() []Person { return each(c.some().Persons, clonePerson) }
