package casework

import (
	"github.com/integraal/integraal"
	"github.com/integraal/integraal/consent"
)

type repairFile struct {
	By     string `json:"by,omitempty" validate:"omitempty,ref=source" doc:"who can: a person, a professional or a body of this file; left out, nobody said who. A person of the household is told apart from another party" need:"whoever makes a plan: whom to ask"`
	Effort Effort `json:"effort,omitempty" validate:"omitempty,word=effort" doc:"how much it takes; left out, nobody said" need:"whoever makes a plan: what can be mended at once"`
	Text   string `json:"text,omitempty" validate:"max=300,text" doc:"how" need:"whoever makes a plan: what to ask"`
}

type connectionFile struct {
	ID       string         `json:"id" validate:"required,label,nobsn" doc:"a label such as v-debts-stress" need:"whoever makes a plan: to name it when it is doubted"`
	From     string         `json:"from" validate:"required,ref=problem" doc:"the problem that bears on the other" need:"whoever makes a plan: what feeds what"`
	To       string         `json:"to" validate:"required,ref=problem" doc:"the problem that it bears on" need:"whoever makes a plan: what follows from what"`
	Effect   Effect         `json:"effect" validate:"required,word=effect" doc:"how: onset brings it about, persist keeps it alive, hinder stands in the way of easing it, block makes easing it impossible, relieve eases it" need:"whoever makes a plan: what causes a problem and what keeps it alive ask for other help"`
	Strength Strength       `json:"strength,omitempty" validate:"omitempty,word=strength" doc:"how strong, to who said it; a class and no amount; left out, nobody said" need:"whoever makes a plan: a chain is as strong as its weakest link"`
	Stance   Stance         `json:"stance,omitempty" validate:"omitempty,word=stance" doc:"supposed: a hypothesis that counts for nothing yet; confirmed; denied. By default supposed" need:"whoever makes a plan: only what someone confirmed counts"`
	Words    string         `json:"words,omitempty" validate:"max=500,text" doc:"in the words of who said it" need:"whoever makes a plan: the person is heard in it"`
	Told     provenanceFile `json:"told" validate:"required" doc:"who said it to whom" need:"the gate: under which law it is held"`
}

type stepFile struct {
	ID       string           `json:"id" validate:"required,label,nobsn" doc:"a label such as s-zorgtoeslag" need:"whoever makes a plan: to name the step"`
	About    []string         `json:"about" validate:"required,min=1,max=200,dive,required,ref=person" doc:"whom it is for; the first is the one of whom it asks something, unless by is one of them" need:"the gate: it is data of all of them"`
	For      []string         `json:"for,omitempty" validate:"max=50,dive,required,ref=problem" doc:"the problems that it is about" need:"whoever makes a plan: a problem without a step, a step without a problem"`
	Stage    Stage            `json:"stage" validate:"required,word=stage" doc:"what it is for: safety first, then stabilise, quickWins, breakCircles, develop, sustain" need:"whoever makes a plan: what comes before what; it forbids nothing"`
	Text     string           `json:"text" validate:"required,max=300,text" doc:"what is done" need:"the person and the other services: what happens"`
	Category consent.Category `json:"category,omitzero" doc:"the kind of data that the text itself is, where it tells more than the problems that it is for, such as a treatment" need:"the gate: decides who may know of it"`
	By       string           `json:"by" validate:"required,ref=source" doc:"who does it: a person, a professional or a body of this file" need:"the person and the other services: whom to expect"`
	Basis    lawFile          `json:"basis,omitzero" validate:"omitempty" doc:"the provision that it rests on; its law was in force on the day it was told" need:"whoever makes a plan: a duty needs one, and each law offers other things"`
	Imposed  bool             `json:"imposed,omitempty" doc:"a duty that was imposed, rather than help that is offered; it needs a basis" need:"the person and whoever helps: a duty has consequences and can be objected to; the Wmo knows none"`
	Tasks    *int             `json:"tasks,omitempty" validate:"omitempty,min=0,max=20" doc:"how many things it asks of the client at once; 0 when others do it" need:"whoever makes a plan: more at once than someone can carry does not work"`
	After    []afterFile      `json:"after,omitempty" validate:"max=50,dive" doc:"the steps that have to be done first" need:"whoever makes a plan: what cannot wait and what has to"`
	Due      integraal.Date   `json:"due,omitzero" doc:"day by which it has to be done" need:"the person and whoever helps: what has to be done first"`
	NoDue    bool             `json:"noDue,omitempty" doc:"it was established that there is no such day; instead of due" need:"whoever makes a plan: that nobody named a day is no such thing"`
	Days     *int             `json:"days,omitempty" validate:"omitempty,min=0,max=3650" doc:"how many days it takes" need:"whoever makes a plan: whether it is done in time"`
	Wish     Wish             `json:"wish,omitempty" validate:"omitempty,word=wish" doc:"what the client wants: first, yes, later, no, or none for no preference; left out, nobody asked" need:"whoever makes a plan: the client's wish comes first"`
	Began    integraal.Date   `json:"began,omitzero" doc:"day on which it began" need:"whoever makes a plan: what runs already takes room, and is not begun again"`
	NotBegun bool             `json:"notBegun,omitempty" doc:"it was established that it has not begun; instead of began" need:"whoever makes a plan: that nobody said when it began is no such thing"`
	Done     integraal.Date   `json:"done,omitzero" doc:"day on which it was done" need:"everyone in the plan: nothing is done twice"`
	Told     provenanceFile   `json:"told" validate:"required" doc:"who agreed it and which professionals know it" need:"the gate: under which law it is held"`
}

type afterFile struct {
	Step   string `json:"step" validate:"required,ref=step" doc:"the step that has to be done first" need:"whoever makes a plan: what waits for what"`
	Ground Ground `json:"ground" validate:"required,word=ground" doc:"why it has to: safety, housing or income that goes on (incomeContinuity); nothing else makes a step wait" need:"whoever makes a plan: only these are hard"`
}

type observationFile struct {
	ID       string           `json:"id" validate:"required,label,nobsn" doc:"a label such as o-visit-1" need:"whoever compares accounts: to name this one"`
	About    []string         `json:"about" validate:"required,min=1,max=200,dive,required,ref=person" doc:"whom it is about" need:"the gate: it is data of all of them"`
	Category consent.Category `json:"category" validate:"required" doc:"which kind of data it is" need:"the gate: decides who may know of it"`
	Kind     ObservationKind  `json:"kind" validate:"required,word=observation" doc:"seen or heard, an account, a strength or a possibility" need:"whoever makes a plan: what someone saw and what someone told are other things, and strengths are not problems"`
	Contact  string           `json:"contact,omitempty" validate:"max=80,text" doc:"the conversation or visit in a few words, such as huisbezoek van 10 februari 2026, the same for all accounts of it" need:"whoever compares accounts: which are of one occasion"`
	Method   string           `json:"method,omitempty" validate:"max=80,text" doc:"the method of the conversation, by name" need:"whoever weighs it: a method asks some things and not others"`
	Text     string           `json:"text" validate:"required,max=500,text" doc:"what was seen, told or found strong" need:"who may know it: to see the whole"`
	Differs  []string         `json:"differs,omitempty" validate:"max=20,dive,required,ref=observation" doc:"the observations of others from which it differs" need:"whoever weighs it: where accounts part; none of them wins"`
	Put      integraal.Date   `json:"put,omitzero" doc:"day on which the difference was put to the client" need:"the gate: the client sees it first, and only then another service"`
	Told     provenanceFile   `json:"told" validate:"required" doc:"who says it and which professionals know it" need:"the gate: under which law it is held"`
}
