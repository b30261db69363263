package casework

import (
	"github.com/integraal/integraal"
	"github.com/integraal/integraal/consent"
)

type kindFile struct {
	Code     string           `json:"code" validate:"required,label,nobsn" doc:"a label such as loneliness, other than those of the library" need:"whoever registers a problem: to say that it is of this kind"`
	NL       string           `json:"nl" validate:"required,max=80,text" doc:"the kind in plain Dutch; nothing about a person" need:"every reader of such a problem: what is the matter"`
	EN       string           `json:"en" validate:"required,max=80,text" doc:"the kind in English; nothing about a person" need:"every reader of such a problem: what is the matter"`
	Domain   string           `json:"domain,omitempty" validate:"max=60,text" doc:"the life domain in which it is felt" need:"whoever makes a plan: which part of a life it is about"`
	Category consent.Category `json:"category" validate:"required" doc:"which kind of data such a problem is" need:"the gate: decides who may know of it"`
	Laws     []lawFile        `json:"laws,omitempty" validate:"max=20,dive" doc:"the provisions under which a municipality has a task here; none where there is none" need:"whoever makes a plan: which service can do something about it"`
	Event    bool             `json:"event,omitempty" doc:"true for something that happened, rather than something that is the matter" need:"whoever makes a plan: what set things off"`
}

type problemFile struct {
	ID       string         `json:"id" validate:"required,label,nobsn" doc:"a label such as p-debts" need:"whoever makes a plan: to name the problem"`
	Kind     ProblemKind    `json:"kind" validate:"required,label,nobsn" doc:"what is the matter: {problems}, or a code of problemKinds" need:"whoever makes a plan, and the gate: the kind decides of which category the data is"`
	Persons  []string       `json:"persons" validate:"required,min=1,max=200,dive,required,ref=person" doc:"whom it concerns" need:"the gate: it is data of all of them"`
	Severity Severity       `json:"severity,omitempty" validate:"omitempty,word=severity" doc:"how heavy it is to those who told it" need:"whoever makes a plan: where to begin"`
	Since    integraal.Date `json:"since,omitzero" doc:"since when" need:"whoever makes a plan: what came first"`
	Words    string         `json:"words,omitempty" validate:"max=500,text" doc:"the person's own words" need:"whoever makes a plan: the person is heard in it"`

	Addressable YesNo          `json:"addressable,omitempty" validate:"omitempty,word=yesno" doc:"whether something can be done about it here and now; left out, nobody said" need:"whoever makes a plan: where a circle can be broken"`
	Repair      repairFile     `json:"repair,omitzero" validate:"omitempty" doc:"who can put it right" need:"whoever makes a plan: what someone else mends with little"`
	Told        provenanceFile `json:"told" validate:"required" doc:"who told it to whom" need:"the gate: under which law it is held"`
}

type directiveFile struct {
	ID       string           `json:"id" validate:"required,label,nobsn" doc:"a label such as advies-1" need:"whoever gave it: to name it"`
	About    string           `json:"about" validate:"required,ref=person" doc:"whom it is for" need:"the gate: whose data it is"`
	Activity string           `json:"activity" validate:"required,word=activity" doc:"what it is about" need:"everyone who advises or obliges: only what is about the same can contradict"`
	Towards  bool             `json:"towards,omitempty" doc:"true: do it; false or left out: do not, or not now" need:"everyone who advises or obliges: which way it pulls"`
	Hours    *int             `json:"hours,omitempty" validate:"omitempty,min=0,max=168" doc:"hours a week" need:"everyone who advises or obliges: whether two of them fit in a week"`
	Imposed  bool             `json:"imposed,omitempty" doc:"a duty that was imposed, rather than an advice" need:"the person and whoever helps: a duty has consequences and can be objected to; the Wmo knows none"`
	Period   integraal.Period `json:"period,omitzero" doc:"from when to when it holds" need:"everyone who advises or obliges: only what holds on one day can contradict"`
	Basis    lawFile          `json:"basis" validate:"required" doc:"the provision that it rests on; its law was in force on the first day of the period or, without one, on the day it was told" need:"everyone who advises or obliges: under which law it was given, since each law asks and offers other things"`
	Subject  string           `json:"subject,omitempty" validate:"omitempty,label,nobsn" doc:"what exactly it is about, by a label that is the same wherever the same is meant, such as intake-debts" need:"everyone who advises or obliges: that two of them ask the same thing"`
	First    string           `json:"first,omitempty" validate:"omitempty,word=activity" doc:"the activity that has to be finished first" need:"everyone who advises or obliges: what comes before what; that treatment comes first is data of health"`
	Found    bool             `json:"found,omitempty" doc:"it stands so in a letter or a file, and is recorded as it was found" need:"whoever helps: a duty that stands in a letter and that its law does not know is to be put right"`
	Text     string           `json:"text" validate:"required,max=500,text" doc:"what was said, without its ground" need:"the person and the other services: what is asked"`
	Reason   reasonFile       `json:"reason,omitzero" doc:"the ground, kept apart" need:"who may know the ground: fewer people than may know the advice"`
	Told     provenanceFile   `json:"told" validate:"required" doc:"who gave it and which professionals know it" need:"the gate: under which law it is held"`
}

type reasonFile struct {
	Category consent.Category `json:"category,omitzero" doc:"the kind of data that the ground is; needed with a text" need:"the gate: decides who may know the ground"`
	Text     string           `json:"text,omitempty" validate:"max=500,text" doc:"the ground" need:"who may know it: to understand the advice"`
}

type lawFile struct {
	Law     integraal.Law  `json:"law" validate:"required,max=20,text" doc:"official number of the law, such as BWBR0015703" need:"whoever checks the provision: which law"`
	Article string         `json:"article,omitempty" validate:"max=20,text" doc:"article" need:"whoever checks the provision: where in the law"`
	Lid     string         `json:"lid,omitempty" validate:"max=20,text" doc:"lid, the numbered paragraph" need:"whoever checks the provision: where in the article"`
	Onder   string         `json:"onder,omitempty" validate:"max=20,text" doc:"onderdeel, the lettered part" need:"whoever checks the provision: where in the paragraph"`
	Read    integraal.Date `json:"read,omitzero" doc:"day of the text that was read; left out means that it was not read" need:"whoever checks the provision: laws change"`
}

type benefitFile struct {
	ID      string             `json:"id" validate:"required,label,nobsn" doc:"a label such as bijstand-1" need:"whoever decided it: to name it"`
	Kind    string             `json:"kind" validate:"required,max=60,text" doc:"bijstand for algemene bijstand, wmo-onderzoek for an investigation under the Wmo, or another benefit in a word" need:"the rules: which law and which terms belong to it"`
	About   string             `json:"about" validate:"required,ref=person" doc:"who receives it" need:"the gate: whose data it is"`
	With    string             `json:"with,omitempty" validate:"omitempty,ref=person" doc:"the partner who shares the right" need:"the gate and the rules: it is data of both, and both live on it (Participatiewet 11 lid 4)"`
	Melding integraal.Date     `json:"melding,omitzero" doc:"day of the report (melding)" need:"Work & Income: the duties begin then (Participatiewet 44 lid 2); the Wmo: its term does (2.3.2)"`
	From    integraal.Date     `json:"from,omitzero" doc:"first day" need:"Work & Income: income before it is no matter of this benefit"`
	Until   integraal.Date     `json:"until,omitzero" doc:"last day" need:"Work & Income and debt help: until when it is lived on"`
	Norm    lawFile            `json:"norm,omitzero" validate:"omitempty" doc:"the norm that was decided; its law was in force on the first day" need:"whoever compares: the decision stands until it is changed"`
	Paid    integraal.PerMonth `json:"paid,omitzero" validate:"omitempty,min=0" doc:"paid net a month, without holiday allowance" need:"whoever helps with money: what comes in"`
	Told    provenanceFile     `json:"told" validate:"required" doc:"who decided it and which professionals know it" need:"the gate: under which law it is held"`
}

type announcedFile struct {
	ID       string             `json:"id" validate:"required,label,nobsn" doc:"a label such as inhouding-1" need:"whoever announced it: to name it"`
	About    string             `json:"about" validate:"required,ref=person" doc:"whom it hits" need:"the gate: whose data it is"`
	With     string             `json:"with,omitempty" validate:"omitempty,ref=person" doc:"the partner whom it hits too" need:"the gate: it is data of both"`
	Act      string             `json:"act" validate:"required,word=act" doc:"what is done" need:"whoever decides and whoever helps: each act has its own safeguards"`
	On       integraal.Date     `json:"on" validate:"required" doc:"day of the act" need:"the person and whoever helps: terms count from it"`
	Letter   integraal.Date     `json:"letter,omitzero" doc:"day of the letter; needed with papersBy" need:"the person and whoever helps: the term to object counts from it (Awb 6:8)"`
	PapersBy integraal.Date     `json:"papersBy,omitzero" doc:"day by which papers are asked, not before the letter" need:"the person and whoever helps: what has to be done first"`
	Papers   []string           `json:"papers,omitempty" validate:"max=20,dive,required,max=120,text" doc:"which papers" need:"the person and whoever helps: what to gather"`
	Warns    []string           `json:"warns,omitempty" validate:"max=20,dive,required,word=act" doc:"the further acts that the letter warns of" need:"the person and whoever helps: what may follow"`
	Unheard  string             `json:"withoutHearing,omitempty" validate:"max=300,text" doc:"what the letter states for not hearing the person first" need:"the person and whoever decides: each exception to hearing asks a statement of its own (Awb 4:8 lid 2, 4:11, 4:12)"`
	Decider  string             `json:"decider,omitempty" validate:"omitempty,ref=professional" doc:"the professional who decides" need:"the person and whoever helps: whom to call; only with a mandate is it a decision"`
	Held     integraal.PerMonth `json:"held,omitzero" validate:"omitempty,min=0" doc:"what is not paid, net a month" need:"whoever helps with money: what is missing"`
	Told     provenanceFile     `json:"told" validate:"required" doc:"who announced it and which professionals know it" need:"the gate: under which law it is held"`
}
