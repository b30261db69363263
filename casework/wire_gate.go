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
	Facts       []string           `json:"facts,omitempty" validate:"max=50,dive,required,max=60,text" doc:"single facts of those kinds, by name; none means all that the kinds hold" need:"the gate: a consent covers what it names"`
	From        []consent.Regime   `json:"from,omitempty" validate:"max=20" doc:"which services may release it; none means no service" need:"the gate: a consent covers what it names"`
	Recipients  []string           `json:"recipients,omitempty" validate:"max=200,dive,required,max=80,text" doc:"ids, teams, roles or organisations that may know it; none means nobody" need:"the gate: a consent covers whom it names"`
	Purposes    []string           `json:"purposes,omitempty" validate:"max=100,dive,required,max=60,text" doc:"purposes of the protocol; none means no purpose" need:"the gate: a consent covers what it names (AVG 6 lid 1 onder a)"`
	Actions     []consent.Action   `json:"actions,omitempty" validate:"max=10" doc:"what may be done with it; none means nothing" need:"the gate: to know is not to hand on"`
}

type noticeFile struct {
	Told       string         `json:"told" validate:"required,ref=person" doc:"who was told" need:"the gate: whether it was who should hear it"`
	About      []string       `json:"about,omitempty" validate:"max=200,dive,required,ref=person" doc:"whose data; by default their own" need:"the gate: a parent hears for a child"`
	Recipients []string       `json:"recipients" validate:"required,min=1,max=200,dive,required,max=80,text" doc:"ids, teams, roles or organisations who will know" need:"the gate: of whom the person knows that they know"`
	On         integraal.Date `json:"on" validate:"required" doc:"day" need:"the gate: from when it counts"`
}

type objectionFile struct {
	About      string             `json:"about" validate:"required,ref=person" doc:"whose data" need:"the gate: whose sharing stops"`
	Recipients []string           `json:"recipients,omitempty" validate:"max=200,dive,required,max=80,text" doc:"ids, teams, roles or organisations against whom; left out means anyone" need:"the gate: with whom sharing stops"`
	Categories []consent.Category `json:"categories,omitempty" validate:"max=50" doc:"which data; left out means all" need:"the gate: of what sharing stops"`
	Purposes   []string           `json:"purposes,omitempty" validate:"max=100,dive,required,max=80,text" doc:"for which purposes of the protocol; left out means every purpose" need:"the gate: for what sharing stops"`
	On         integraal.Date     `json:"on" validate:"required" doc:"day" need:"the gate: from when it stops"`
	Weighed    integraal.Date     `json:"weighed,omitzero" doc:"day on which it was weighed and set aside, with the reason recorded" need:"the gate: from then sharing on a task may go on (AVG 21 lid 1)"`
}

type weighingFile struct {
	ID         string               `json:"id" validate:"required,label,nobsn" doc:"a label such as w1" need:"whoever answers for it: to find it again"`
	Ground     consent.SafetyGround `json:"ground" validate:"required" doc:"for what secrecy was weighed" need:"the gate: each ground opens a road of its own and no other"`
	About      []string             `json:"about" validate:"required,min=1,max=200,dive,required,ref=person" doc:"whose data" need:"the gate: it opens the data of whom it names"`
	Recipients []string             `json:"recipients" validate:"required,min=1,max=200,dive,required,max=80,text" doc:"ids, teams, roles or organisations that may know it" need:"the gate: it opens it to whom it names"`
	Categories []consent.Category   `json:"categories" validate:"required,min=1,max=50" doc:"which kinds of data" need:"the gate: it opens what it names"`
	By         string               `json:"by" validate:"required,max=80,text" doc:"who weighed it and answers for it" need:"the person and whoever checks: who answers for it"`
	On         integraal.Date       `json:"on" validate:"required" doc:"day" need:"the gate: from when it holds"`
	Until      integraal.Date       `json:"until,omitzero" doc:"last day; left out means its own day alone" need:"the gate: until when it holds"`
	Met        []string             `json:"met,omitempty" validate:"max=10,dive,required,word=condition" doc:"for a conflict of duties: what was found; all five have to be" need:"the gate: with fewer than five the road stays closed"`
	TellLater  bool                 `json:"tellLater,omitempty" doc:"it records why the person is not told first" need:"the gate: without it the person is told first"`
}

type demandFile struct {
	By         string             `json:"by" validate:"required,max=80,text" doc:"id, team, role or organisation that asks" need:"the gate: who may know the answer"`
	About      []string           `json:"about" validate:"required,min=1,max=200,dive,required,ref=person" doc:"whose data" need:"the gate: it covers whom it names"`
	Categories []consent.Category `json:"categories" validate:"required,min=1,max=50" doc:"which kinds of data" need:"the gate: it covers what it names"`
	On         integraal.Date     `json:"on" validate:"required" doc:"day" need:"the gate: from when it holds"`
	Until      integraal.Date     `json:"until,omitzero" doc:"last day; left out means that it stands" need:"the gate: until when it holds"`
}

type orderFile struct {
	About       []string         `json:"about" validate:"required,min=1,max=20,dive,required,ref=person" doc:"the child, and who has authority over the child" need:"the gate: whose data the order reaches"`
	Institution string           `json:"institution" validate:"required,max=120,text" doc:"who carries it out: organisation, team, role or id" need:"the gate: who may know it"`
	Valid       integraal.Period `json:"valid" validate:"required" doc:"from when to when it lasts; the first day is needed" need:"the gate: it reaches no further than the order lasts"`
}

type arrearsFile struct {
	About     string         `json:"about" validate:"required,ref=person" doc:"the tenant" need:"the gate: whose arrears it is"`
	On        integraal.Date `json:"on" validate:"required" doc:"day of the report" need:"the gate: from when debt help may know of it"`
	OwnEffort bool           `json:"ownEffort,omitempty" doc:"the landlord first made an effort of its own to reach the tenant" need:"the gate: without it the report may not be used (Besluit gemeentelijke schuldhulpverlening 2)"`
}
