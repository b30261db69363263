package casework

import (
	"github.com/integraal/integraal"
	"github.com/integraal/integraal/consent"
)

type consentFile struct {
	ID          string             `json:"id" validate:"required,label,nobsn" doc:"a label such as c1" need:"whoever keeps the consents: to name it"`
	About       string             `json:"about" validate:"required,ref=person" doc:"whose data" need:"the gate: a consent speaks of one person's data"`
	Giver       string             `json:"giver,omitempty" validate:"omitempty,ref=person" doc:"who answers; by default the person" need:"the gate: whether this is who may answer (Wmo 5.3.3)"`
	Kinds       []consent.Kind     `json:"kinds,omitempty" validate:"max=10" doc:"what it is: five different things, and one paper may be several" need:"the gate: none stands in for another"`
	Explicit    bool               `json:"explicit,omitempty" doc:"given by a clear, separate act" need:"the gate: the Wmo asks it (5.1.1 lid 4)"`
	Form        consent.Form       `json:"form,omitzero" doc:"how it was given" need:"the gate: Participatiewet 65 lid 2 onder b asks writing"`
	Notice      string             `json:"notice,omitempty" validate:"max=40,text" doc:"version of the explanation that was given" need:"the gate: without an explanation a consent does not count"`
	Explained   integraal.Date     `json:"explained,omitzero" doc:"day of that explanation" need:"the gate: a yes from before it does not count"`
	ExplainedBy string             `json:"explainedBy,omitempty" validate:"max=80,text" doc:"who explained it" need:"the client: whom to ask what was said"`
	Asked       integraal.Date     `json:"asked,omitzero" doc:"day on which it was asked" need:"whoever wants to ask: not to ask twice"`
	AskedBy     string             `json:"askedBy,omitempty" validate:"max=80,text" doc:"who asked" need:"whoever wants to ask: with whom to agree"`
	Answer      consent.Answer     `json:"answer,omitzero" doc:"the answer; left out while there is none" need:"the gate: silence is no consent"`
	On          integraal.Date     `json:"on,omitzero" doc:"day of the answer; needed with an answer" need:"the gate: from when it holds"`
	Until       integraal.Date     `json:"until,omitzero" doc:"last day" need:"the gate: until when it holds"`
	Withdrawn   integraal.Date     `json:"withdrawn,omitzero" doc:"day of withdrawal" need:"the gate: from then it holds no longer (AVG 7 lid 3)"`
	Replaced    integraal.Date     `json:"replaced,omitzero" doc:"first day on which another consent holds instead" need:"the gate: from then it holds no longer"`
	ReplacedBy  string             `json:"replacedBy,omitempty" validate:"omitempty,label,nobsn" doc:"the consent that came in its place" need:"the client: what holds now"`
	Categories  []consent.Category `json:"categories,omitempty" validate:"max=50" doc:"which kinds of data; none means nothing" need:"the gate: a consent covers what it names"`
	From        []consent.Regime   `json:"from,omitempty" validate:"max=20" doc:"which services may release it; none means no service" need:"the gate: a consent covers what it names"`
	Recipients  []string           `json:"recipients,omitempty" validate:"max=200,dive,required,max=80,text" doc:"ids, teams or roles that may know it; none means nobody" need:"the gate: a consent covers whom it names"`
	Purposes    []string           `json:"purposes,omitempty" validate:"max=100,dive,required,max=60,text" doc:"purposes of the protocol; none means no purpose" need:"the gate: a consent covers what it names (AVG 6 lid 1 onder a)"`
	Actions     []consent.Action   `json:"actions,omitempty" validate:"max=10" doc:"what may be done with it; none means nothing" need:"the gate: to know is not to hand on"`
}

type noticeFile struct {
	Told       string         `json:"told" validate:"required,ref=person" doc:"who was told" need:"the gate: whether it was who should hear it"`
	About      []string       `json:"about,omitempty" validate:"max=200,dive,required,ref=person" doc:"whose data; by default their own" need:"the gate: a parent hears for a child"`
	Recipients []string       `json:"recipients" validate:"required,min=1,max=200,dive,required,max=80,text" doc:"ids, teams or roles who will know" need:"the gate: of whom the person knows that they know"`
	On         integraal.Date `json:"on" validate:"required" doc:"day" need:"the gate: from when it counts"`
}

type objectionFile struct {
	About      string             `json:"about" validate:"required,ref=person" doc:"whose data" need:"the gate: whose sharing stops"`
	Recipients []string           `json:"recipients,omitempty" validate:"max=200,dive,required,max=80,text" doc:"ids, teams or roles against whom; left out means anyone" need:"the gate: with whom sharing stops"`
	Categories []consent.Category `json:"categories,omitempty" validate:"max=50" doc:"which data; left out means all" need:"the gate: of what sharing stops"`
	On         integraal.Date     `json:"on" validate:"required" doc:"day" need:"the gate: from when it stops"`
	Weighed    integraal.Date     `json:"weighed,omitzero" doc:"day on which it was weighed and set aside, with the reason recorded" need:"the gate: from then sharing on a task may go on (AVG 21 lid 1)"`
}

type protocolFile struct {
	Municipality string           `json:"municipality,omitempty" validate:"max=80,text" doc:"whose protocol" need:"every reader: who laid it down"`
	Version      string           `json:"version,omitempty" validate:"max=40,text" doc:"which version" need:"whoever answers for a decision: which rules held"`
	Illustrative bool             `json:"illustrative,omitempty" doc:"made up: no municipality laid it down" need:"every reader: nobody takes an example for a rule"`
	Valid        integraal.Period `json:"valid,omitzero" doc:"from when to when" need:"the gate: outside it nothing is allowed"`
	Minors       consent.Profile  `json:"minors,omitzero" doc:"who consents for a child of 12 to 15: statute (the child) or dual (child and parents, the default)" need:"the gate: law and practice differ (Wmo 5.3.3 lid 2)"`
	Purposes     []purposeFile    `json:"purposes,omitempty" validate:"max=100,dive" doc:"what each role may need, the role's first purpose by default" need:"the gate: what is not named is not shown"`
	Anonymous    anonymousFile    `json:"anonymous,omitzero" doc:"rules for anonymous discussion" need:"the gate: without them there is none"`
	Misuse       misuseFile       `json:"misuse,omitzero" doc:"agreement on suspected misuse" need:"the worker who hears of it: where to ask advice without reporting anyone"`
}

type purposeFile struct {
	Code      string             `json:"code" validate:"required,max=60,text" doc:"name of the purpose, such as wmo-2.3.2" need:"the gate: a question and a consent name it"`
	Role      string             `json:"role" validate:"required,max=60,text" doc:"role that has it" need:"the gate: who may ask for it"`
	Label     *labelFile         `json:"label,omitempty" doc:"what readers call it; the code when left out" need:"every reader: for what this is shown"`
	Regime    consent.Regime     `json:"regime,omitzero" doc:"law of the task; needed unless it works with anonymous cases only" need:"the gate: which law gives the ground"`
	Needs     []consent.Category `json:"needs,omitempty" validate:"max=50" doc:"kinds of data that the task needs" need:"the gate: nothing else is shown (AVG 5 lid 1 onder c)"`
	OwnOnly   []consent.Category `json:"ownOnly,omitempty" validate:"max=50" doc:"kinds of data that the task needs only as told to this service itself" need:"the gate: what others hold of it is not shown"`
	Enforces  bool               `json:"enforces,omitempty" doc:"checks or punishes rather than helps" need:"the gate: help data is never used for it"`
	Anonymous bool               `json:"anonymous,omitempty" doc:"works with anonymous cases only" need:"the gate: no person is named"`
}

type labelFile struct {
	NL string `json:"nl" validate:"required,max=80,text" doc:"in plain Dutch" need:"every reader: for what this is shown"`
	EN string `json:"en" validate:"required,max=80,text" doc:"in English" need:"every reader: for what this is shown"`
}

type anonymousFile struct {
	Bands      []consent.Category `json:"bands,omitempty" validate:"max=50" doc:"kinds of data shown in bands" need:"the audience: how much it may learn"`
	Patterns   []consent.Category `json:"patterns,omitempty" validate:"max=50" doc:"kinds of data shown as a pattern, without amounts and days" need:"the audience: how much it may learn"`
	AgeBands   []int              `json:"ageBands,omitempty" validate:"max=20,dive,min=0,max=150" doc:"lower bounds of the age bands" need:"the audience: an age may point to a person"`
	AmountStep integraal.Amount   `json:"amountStep,omitzero" validate:"omitempty,min=0" doc:"width of a band of amounts" need:"the audience: an exact amount may point to a person"`
	Threshold  int                `json:"threshold,omitempty" validate:"omitempty,max=1000000" doc:"least number of households of the shape, at least 2" need:"the gate: with fewer the household could be recognised"`
	Counts     []countFile        `json:"counts,omitempty" validate:"max=1000,dive" doc:"how many households of a shape live in a district" need:"the gate: to compare with the threshold"`
	Findings   []audienceFile     `json:"findings,omitempty" validate:"max=100,dive" doc:"recorded findings that an audience cannot tell whose case it is" need:"the gate: a person answers for it where no count can"`
}

type countFile struct {
	Parents     int    `json:"parents" validate:"min=0,max=100" doc:"client and partner" need:"the gate: the shape that is counted"`
	Children    int    `json:"children,omitempty" validate:"min=0,max=100" doc:"children under 18" need:"the gate: the shape that is counted"`
	OtherAdults int    `json:"otherAdults,omitempty" validate:"min=0,max=100" doc:"others of 18 or over" need:"the gate: the shape that is counted"`
	Area        string `json:"area,omitempty" validate:"max=80,text" doc:"district" need:"the gate: where they are counted"`
	Households  int    `json:"households" validate:"min=0,max=10000000" doc:"how many" need:"the gate: to compare with the threshold"`
}

type audienceFile struct {
	By       string         `json:"by" validate:"required,max=80,text" doc:"who recorded it" need:"whoever checks: who answers for it"`
	Audience []string       `json:"audience" validate:"required,min=1,max=200,dive,required,max=80,text" doc:"ids or roles" need:"the gate: for whom it holds"`
	On       integraal.Date `json:"on" validate:"required" doc:"day" need:"the gate: from when it holds"`
	Because  string         `json:"because" validate:"required,max=500,text" doc:"why they cannot tell" need:"whoever checks: whether it still holds"`
}

type misuseFile struct {
	Helpdesk      string `json:"helpdesk,omitempty" validate:"max=200,text" doc:"whom a worker can call for advice" need:"the worker who hears of it: whom to call"`
	BoundToReport *bool  `json:"boundToReport,omitempty" doc:"whether anyone there is bound to report (Sv 162, Participatiewet 66)" need:"the worker who hears of it: unanswered or true, the route cannot be used"`
}
