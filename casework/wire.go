package casework

import (
	"github.com/integraal/integraal"
	"github.com/integraal/integraal/casework/jointplan"
	"github.com/integraal/integraal/consent"
)

// The wire types are the case file: plain structs of which the tags say
// everything, so that the reader, the rules and the JSON Schema cannot part.
//
//	json      the key
//	validate  the rules; see newFieldRules for those of our own
//	doc       what the field holds
//	need      who needs it, and why: a field that nobody needs is not registered

// caseSchema is the version of the form of a case file. Until the first release
// version 1 itself can still change, as its part on the protocol did: no file of
// a municipality exists yet that it could break. From that release on each change
// that an older reader would refuse is a new version.
const caseSchema = 1

type caseFile struct {
	Schema        string         `json:"$schema,omitempty" validate:"max=300" doc:"address of the JSON Schema of this file; not kept" need:"whoever edits the file: an editor then checks and explains the fields"`
	SchemaVersion int            `json:"schemaVersion" validate:"required,eq=1" doc:"version of the form of this file" need:"every program that reads it: another version means other fields"`
	ID            string         `json:"id,omitempty" validate:"max=80,text" doc:"a name for the case; no name of a person and no personal number" need:"whoever files the case: to find it again"`
	Municipality  string         `json:"municipality,omitempty" validate:"max=80,text" doc:"the municipality whose case it is; by default that of the protocol" need:"every reader: whose case it is"`
	Illustrative  bool           `json:"illustrative,omitempty" doc:"true for a made-up case" need:"every reader: nobody takes an example for a real household"`
	Day           integraal.Date `json:"day,omitzero" doc:"the case's own day: the day that it was written for. The same file may be reviewed for another" need:"every reader: a question without a day is answered for this one"`

	Persons       []personFile       `json:"persons" validate:"required,min=1,max=200,dive" doc:"who belongs to the household or is close to it" need:"every worker who has one of them in caseload: sees label and relation, and nothing else without a ground"`
	Relations     []relationFile     `json:"relations,omitempty" validate:"max=1000,dive" doc:"who is whose parent, partner or other kin" need:"the gate and Work & Income: who may speak for a child, and who counts in the household"`
	Dwelling      dwellingFile       `json:"dwelling,omitzero" doc:"where they live" need:"anonymous discussion: households are counted by district"`
	Bodies        []bodyFile         `json:"bodies,omitempty" validate:"max=200,dive" doc:"registers, institutions and other parties that said something" need:"whoever weighs a fact: who said it"`
	Professionals []professionalFile `json:"professionals,omitempty" validate:"max=200,dive" doc:"who works in the case and under which law" need:"the gate: decides who may know what"`

	Told     []tellingFile `json:"told,omitempty" validate:"max=2000,dive" doc:"what was told to whom: one entry per person and occasion" need:"the gate and whoever weighs a fact: under which law it is held, and on what it rests"`
	Kinds    []kindFile    `json:"problemKinds,omitempty" validate:"max=100,dive" doc:"kinds of problems that this case adds to those of the library" need:"whoever makes a plan: what is the matter here and stands in no list"`
	Problems []problemFile `json:"problems,omitempty" validate:"max=500,dive" doc:"what is the matter, as someone told it" need:"whoever makes a plan with the household: what it is about"`

	Connections  []connectionFile  `json:"connections,omitempty" validate:"max=2000,dive" doc:"what someone says hangs together with what" need:"whoever makes a plan with the household: what to begin with; a hypothesis for a conversation and no prediction"`
	Steps        []stepFile        `json:"steps,omitempty" validate:"max=500,dive" doc:"steps of help" need:"everyone in the plan: who does what, and what comes first"`
	Observations []observationFile `json:"observations,omitempty" validate:"max=1000,dive" doc:"what was seen, told and found strong" need:"whoever makes a plan with the household: several eyes see more, and none of them wins"`

	Plan *jointplan.File `json:"plan,omitempty" validate:"-" doc:"the joint plan of the household with its versions: one, over all laws. Each part says which kinds of data it is, as the gate knows them" need:"everyone in the plan: what was agreed with whom, who does what, and who changed it and why"`

	Planning *planningFile `json:"planning,omitempty" validate:"omitempty" doc:"what the municipality laid down about joint plans: when one stands still and who hears of it, and who decides as what" need:"everyone in the plan: without it nobody knows when a plan stands still, nor who can decide"`

	Directives []directiveFile `json:"directives,omitempty" validate:"max=500,dive" doc:"advices and imposed duties" need:"everyone who advises or obliges a person: to find those that pull the person apart"`
	Benefits   []benefitFile   `json:"benefits,omitempty" validate:"max=100,dive" doc:"benefits and investigations that run" need:"Work & Income and debt help: what the household lives on, and which terms run"`
	Announced  []announcedFile `json:"announced,omitempty" validate:"max=100,dive" doc:"payments that are held and decisions that are announced" need:"whoever decides and whoever helps to answer: the safeguards that are still open"`
	Judgements []judgementFile `json:"judgements,omitempty" validate:"max=100,dive" doc:"what someone with a mandate judged of an announcement: blame, urgent reasons" need:"whoever decides and whoever helps: the library judges neither"`
	OtherPlans []otherPlanFile `json:"otherPlans,omitempty" validate:"max=100,dive" doc:"other plans for the same people, such as a plan of one law, that run beside the joint plan" need:"whoever makes the joint plan: one household, one plan"`
	Events     []happeningFile `json:"events,omitempty" validate:"max=500,dive" doc:"what happened in applications, investigations and decisions" need:"the person and whoever helps: which terms run, stand still or are over"`
	Refusals   []refusalFile   `json:"refusals,omitempty" validate:"max=100,dive" doc:"what was refused, with the rules that the decision names" need:"the person and whoever decides: whether the law leaves room beside them"`
	ByLaw      byLawFile       `json:"byLaw,omitzero" validate:"omitempty" doc:"what the municipality laid down of terms" need:"debt help: by when to decide"`
	Effects    effectsFile     `json:"effects,omitzero" validate:"omitempty" doc:"what working apart did" need:"whoever looks back with the household: what it meant and what can still be put right"`
	Bookings   []bookingFile   `json:"bookings,omitempty" validate:"max=200,dive" doc:"money of a discretionary budget for this household; the budget itself stands in the team's ledger" need:"every reader who may know it: what was spent, and whether it counts as means"`

	Consents   []consentFile   `json:"consents,omitempty" validate:"max=500,dive" doc:"consents through their life: asked, given, refused, withdrawn, ended" need:"the gate: some data may cross only with consent"`
	Notices    []noticeFile    `json:"notices,omitempty" validate:"max=500,dive" doc:"who was told that whom will know what (AVG 13, 14)" need:"the gate: nothing is shown of whom was not informed"`
	Objections []objectionFile `json:"objections,omitempty" validate:"max=500,dive" doc:"objections to sharing (AVG 21)" need:"the gate: an objection stops sharing until it is weighed"`
	Weighings  []weighingFile  `json:"weighings,omitempty" validate:"max=200,dive" doc:"what was recorded when someone weighed secrecy against safety" need:"the gate: the road for safety is closed without one (Wmo 5.2.6, Jeugdwet 7.3.11 lid 4)"`
	Demands    []demandFile    `json:"demands,omitempty" validate:"max=200,dive" doc:"requests that a law obliges to answer" need:"the gate: some bodies have to give what such a request names (Participatiewet 64)"`
	Orders     []orderFile     `json:"orders,omitempty" validate:"max=100,dive" doc:"supervision orders of a court over a child" need:"the gate: what may go to who carries it out, and for how long (Jeugdwet 7.3.11 lid 4)"`
	Arrears    []arrearsFile   `json:"arrearsSignals,omitempty" validate:"max=200,dive" doc:"landlords' reports of arrears" need:"the gate: debt help may know of arrears that a landlord reported (Wgs 3 lid 1 onder b)"`

	Protocol *consent.ProtocolFile `json:"protocol,omitempty" doc:"what the municipality laid down about sharing: its protocol file" need:"the gate: without a protocol nobody but the persons themselves sees anything"`
}

type personFile struct {
	ID        string             `json:"id" validate:"required,label,nobsn" doc:"a label such as M" need:"every reader: seen instead of a name"`
	BSN       string             `json:"bsn,omitempty" validate:"omitempty,bsn" doc:"burgerservicenummer; only where a law asks it" need:"who exchanges data with a register: the number is used only where a law says so (Uitvoeringswet AVG 46); masked in every output but this file"`
	Member    []integraal.Period `json:"member,omitempty" validate:"max=50,dive" doc:"since when and until when part of the household; left out means always" need:"Work & Income and the gate: who counts on a day, and who may know of whom"`
	Elsewhere bool               `json:"elsewhere,omitempty" doc:"true for someone who never lived in the household, such as an absent parent; instead of member" need:"Work & Income and the gate: they do not count in the household"`
	Incapable bool               `json:"incapable,omitempty" doc:"it was established that they cannot weigh their interests" need:"the gate: a representative then consents (Wmo 5.3.3 lid 2)"`

	SecretAddress   bool `json:"secretAddress,omitempty" doc:"nobody but they may see where they live" need:"the gate: it shows their address to nobody else"`
	InterestOpposes bool `json:"interestOpposes,omitempty" doc:"it was established that their interest opposes access by who speaks for them" need:"the gate: a parent then sees nothing of the child's file (Wmo 5.3.2 lid 3)"`
}

type relationFile struct {
	From    string           `json:"from" validate:"required,ref=person" doc:"the parent, grandparent, sibling or partner" need:"the gate and Work & Income: of whom the relation starts"`
	To      string           `json:"to" validate:"required,ref=person" doc:"the child, grandchild, sibling or partner" need:"the gate and Work & Income: to whom the relation leads"`
	Kind    Kinship          `json:"kind" validate:"required,word=kinship" doc:"what from is of to" need:"the gate and Work & Income: a parent, a partner and a sibling count differently (Participatiewet 3, 4)"`
	Custody bool             `json:"custody,omitempty" doc:"the parent has authority over the child" need:"the gate: who may consent for a child and be informed (Wmo 5.3.2, 5.3.3)"`
	Period  integraal.Period `json:"period,omitzero" doc:"since when and until when" need:"the gate and Work & Income: a relation that ended no longer counts"`
}

type dwellingFile struct {
	Kind string `json:"kind,omitempty" validate:"max=80,text" doc:"rented, owned, shelter" need:"whoever keeps the file: no rule reads it yet, and no report shows it"`
	Area string `json:"area,omitempty" validate:"max=80,text" doc:"district" need:"anonymous discussion: where households of this shape are counted"`
}

type bodyFile struct {
	ID       string `json:"id" validate:"required,label,nobsn" doc:"a label such as BRP" need:"whoever fills in the file: to name the body as a source"`
	Name     string `json:"name,omitempty" validate:"max=120,text" doc:"name of the body" need:"whoever weighs a fact: shown as its source"`
	Register bool   `json:"register,omitempty" doc:"it is an official register" need:"whoever weighs a fact: a register is corrected at its holder"`
}

type professionalFile struct {
	ID           string           `json:"id" validate:"required,label,nobsn" doc:"a label such as W" need:"every reader: whom to ask"`
	Role         string           `json:"role" validate:"required,max=60,text" doc:"role as the protocol names it" need:"the gate: the role decides the purposes"`
	Title        string           `json:"title,omitempty" validate:"max=120,text" doc:"the title that the organisation gives" need:"every reader: who someone is, in their own organisation's word"`
	TitleMeans   string           `json:"titleMeans,omitempty" validate:"max=300,text" doc:"what that title means, in plain words" need:"colleagues elsewhere and the client: titles differ by municipality"`
	Interim      bool             `json:"interim,omitempty" doc:"in the office for the time being" need:"whoever calls them: someone else may come back"`
	Organisation string           `json:"organisation,omitempty" validate:"max=120,text" doc:"employer or service" need:"every reader: where to call"`
	Team         string           `json:"team,omitempty" validate:"max=80,text" doc:"team" need:"the gate: a consent may name a team"`
	Regime       consent.Regime   `json:"regime,omitzero" doc:"law of the task; by default that of the role's first purpose" need:"the gate: what they are told is held under this law"`
	SecrecyBound bool             `json:"secrecyBound,omitempty" doc:"bound to secrecy" need:"the gate: only they may know of health (Uitvoeringswet AVG 30 lid 4)"`
	Mandate      bool             `json:"mandate,omitempty" doc:"may decide on rights and duties" need:"whoever is decided about: only with a mandate is it a decision (Participatiewet 7 lid 4)"`
	Caseload     []string         `json:"caseload,omitempty" validate:"max=200,dive,required,ref=person" doc:"the persons whose case they carry out" need:"the gate: without one nothing is shown"`
	Kin          []string         `json:"kin,omitempty" validate:"max=200,dive,required,ref=person" doc:"their own relatives in this case" need:"the gate: those files are closed to them"`
	Aliases      []string         `json:"aliases,omitempty" validate:"max=20,dive,required,max=60,text" doc:"other names by which the role may be asked for" need:"whoever asks for a review: roles have local names"`
	In           integraal.Period `json:"in,omitzero" doc:"since when and until when in this role" need:"the gate: outside it nothing is shown"`
}

type tellingFile struct {
	By       string             `json:"by,omitempty" validate:"omitempty,ref=source" doc:"who said it; by default the person it is about" need:"whoever weighs a fact: who said it, and the gate: who said it may read it"`
	About    string             `json:"about" validate:"required,ref=person" doc:"the person it is about" need:"the gate: whose data it is"`
	To       []string           `json:"to,omitempty" validate:"max=200,dive,required,ref=professional" doc:"the professionals who were told" need:"the gate: the law they work under decides who else may know"`
	On       integraal.Date     `json:"on,omitzero" doc:"day on which it was told; needed with informed. It may be later than the day of the case: what is told after the day of a review does not count in it" need:"whoever weighs a fact: the later word of one source replaces the earlier"`
	Standard integraal.Standard `json:"standard,omitzero" doc:"what it rests on" need:"whoever weighs a fact: what is enough for help need not be enough for a decision"`
	Year     int                `json:"year,omitempty" validate:"omitempty,min=2000,max=2100" doc:"calendar year of yearly facts; by default that of the case's day" need:"whoever checks allowances: they are of one year (Awir 7)"`
	Informed bool               `json:"informed,omitempty" doc:"the person was told at this occasion what it is recorded for" need:"the gate: nothing is shown of whom was not informed (AVG 13)"`
	Facts    factsFile          `json:"facts" validate:"-" doc:"the facts; none says that it was established that there is none" need:"the rules: each fact says itself who needs it"`
}

type provenanceFile struct {
	By       string             `json:"by" validate:"required,ref=source" doc:"who said it" need:"whoever weighs it: who said it, and the gate: who said it may read it"`
	To       []string           `json:"to,omitempty" validate:"max=200,dive,required,ref=professional" doc:"the professionals who were told" need:"the gate: the law they work under decides who else may know"`
	On       integraal.Date     `json:"on,omitzero" doc:"day on which it was told. It may be later than the day of the case: what is told after the day of a review does not count in it" need:"whoever weighs it: how fresh it is"`
	Standard integraal.Standard `json:"standard,omitzero" doc:"what it rests on" need:"whoever weighs it: what is enough for help need not be enough for a decision"`
}
