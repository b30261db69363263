package casework

import (
	"github.com/integraal/integraal"
	"github.com/integraal/integraal/consent"
)

type judgementFile struct {
	ID              string           `json:"id" validate:"required,label,nobsn" doc:"a label such as oordeel-1" need:"whoever judged: to name it"`
	Of              string           `json:"of" validate:"required,ref=announced" doc:"id of the announcement that it is about" need:"whoever decides and whoever helps: which act it is for"`
	Act             string           `json:"act,omitempty" validate:"omitempty,word=act" doc:"the act that was judged for; by default that of the announcement" need:"whoever decides: what was judged for one act does not count for another"`
	Degree          string           `json:"degree,omitempty" validate:"omitempty,word=degree" doc:"how far the person is to blame, as was judged; left out, that was not judged" need:"whoever decides: some acts ask blame (Participatiewet 18 lid 9, 18a, 54 lid 1)"`
	Urgent          YesNo            `json:"urgent,omitempty" validate:"omitempty,word=yesno" doc:"whether urgent reasons were found; left out, that was not judged" need:"whoever decides: some acts give way to urgent reasons (Participatiewet 18 lid 10, 40 lid 3, 58 lid 8)"`
	Reasons         string           `json:"reasons" validate:"required,max=500,text" doc:"why" need:"the person: a judgement without reasons is none (Awb 3:46)"`
	ReasonsCategory consent.Category `json:"reasonsCategory,omitzero" doc:"the kind of data that the reasons are, such as health; left out, only the person and who judged read them" need:"the gate: fewer people may know the reasons than the judgement"`
	Told            provenanceFile   `json:"told" validate:"required" doc:"who judged it, on which day, and which professionals know it" need:"the gate: under which law it is held"`
}

type otherPlanFile struct {
	ID      string           `json:"id" validate:"required,label,nobsn" doc:"a label such as plan-schulden" need:"whoever makes a plan: to name it"`
	About   []string         `json:"about" validate:"required,min=1,max=200,dive,required,ref=person" doc:"whom it is for" need:"the gate: it is data of all of them"`
	Unit    string           `json:"unit,omitempty" validate:"max=60,text" doc:"the role or team whose plan it is" need:"whoever makes the joint plan: whom to ask"`
	Kind    string           `json:"kind,omitempty" validate:"omitempty,word=helpPlan" doc:"which plan it is, of which law; left out, it is of no one law" need:"everyone in a plan, and the gate: the kind decides of which category the data is"`
	Period  integraal.Period `json:"period,omitzero" doc:"from when to when it holds" need:"everyone in a plan: only what holds on one day can run beside each other"`
	Text    string           `json:"text,omitempty" validate:"max=300,text" doc:"what it is about, in a sentence" need:"the person and the other services: what was agreed"`
	TunedTo []string         `json:"tunedTo,omitempty" validate:"max=20,dive,required,ref=otherPlan" doc:"the other plans of this file, or the joint plan, with which it was brought into line" need:"whoever makes a plan: a household with plans beside each other has none"`
	Told    provenanceFile   `json:"told" validate:"required" doc:"who made it and which professionals know it" need:"the gate: under which law it is held"`
}

type happeningFile struct {
	ID    string         `json:"id" validate:"required,label,nobsn" doc:"a label such as aanvraag-1" need:"whoever filed it: to name it"`
	About string         `json:"about" validate:"required,ref=person" doc:"whom it is about" need:"the gate: whose data it is"`
	Of    string         `json:"of,omitempty" validate:"omitempty,label,nobsn" doc:"the matter: id of the benefit or the announcement that it belongs to, or a label of its own; by default the person" need:"the rules: which decision answers which application"`
	Kind  string         `json:"kind" validate:"required,word=event" doc:"what happened" need:"the person and whoever helps: each law counts its terms from other events"`
	On    integraal.Date `json:"on,omitzero" doc:"the day; left out, it may have happened and nobody said when" need:"the person and whoever helps: terms count from it"`
	Not   bool           `json:"not,omitempty" doc:"it was established that it did not happen; instead of on" need:"the person and whoever helps: that nobody told it is no such thing"`
	Set   integraal.Date `json:"set,omitzero" doc:"the last day that was set with it" need:"the person: by when to do it"`
	Ended integraal.Date `json:"ended,omitzero" doc:"the day on which what began was over" need:"the person and whoever helps: from then on a term runs again (Awb 4:15)"`
	Weeks int            `json:"weeks,omitempty" validate:"omitempty,min=1,max=8" doc:"the term in weeks that was set" need:"the person and whoever helps: how long it may take (Participatiewet 54 lid 1, Wgs 4a)"`
	Told  provenanceFile `json:"told" validate:"required" doc:"who told it and which professionals know it" need:"the gate: under which law it is held"`
}

type refusalFile struct {
	ID      string         `json:"id" validate:"required,label,nobsn" doc:"a label such as afwijzing-1" need:"whoever decided it: to name it"`
	About   string         `json:"about" validate:"required,ref=person" doc:"whom it was refused" need:"the gate: whose data it is"`
	Text    string         `json:"text" validate:"required,max=300,text" doc:"what was refused" need:"the person and whoever helps: what it is about"`
	Cites   []lawFile      `json:"cites" validate:"required,min=1,max=20,dive" doc:"the rules that the decision names" need:"the person and whoever helps: whether the law leaves room beside them"`
	Weighed []string       `json:"weighed,omitempty" validate:"max=20,dive,required,word=valve" doc:"the room of which the decision says that it was looked at" need:"whoever decides: what was looked at is not asked again"`
	Told    provenanceFile `json:"told" validate:"required" doc:"who decided it and which professionals know it" need:"the gate: under which law it is held"`
}

type byLawFile struct {
	DebtWeeks int `json:"debtDecisionWeeks,omitempty" validate:"omitempty,min=1,max=8" doc:"within how many weeks of the first talk is decided on help with debts" need:"debt help: by when to decide (Wgs 4a lid 3)"`
}

func (x judgementFile) part() Judgement {
	return Judgement{
		ID: x.ID, Of: x.Of, Act: x.Act, Degree: x.Degree, Urgent: x.Urgent, Reasons: x.Reasons, ReasonsCategory: x.ReasonsCategory,
		Told: Provenance(x.Told),
	}
}

func judgementOf(x Judgement) judgementFile {
	return judgementFile{
		ID: x.ID, Of: x.Of, Act: x.Act, Degree: x.Degree, Urgent: x.Urgent, Reasons: x.Reasons, ReasonsCategory: x.ReasonsCategory,
		Told: provenanceFile(x.Told),
	}
}

func (x otherPlanFile) part() OtherPlan {
	return OtherPlan{
		ID: x.ID, About: x.About, Unit: x.Unit, Kind: x.Kind, Period: x.Period, Text: x.Text, TunedTo: x.TunedTo, Told: Provenance(x.Told),
	}
}

func otherPlanOf(x OtherPlan) otherPlanFile {
	return otherPlanFile{
		ID: x.ID, About: x.About, Unit: x.Unit, Kind: x.Kind, Period: x.Period, Text: x.Text, TunedTo: x.TunedTo, Told: provenanceFile(x.Told),
	}
}

func (x happeningFile) part() Happening {
	return Happening{
		ID: x.ID, About: x.About, Of: x.Of, Kind: x.Kind, On: x.On, Not: x.Not, Set: x.Set, Ended: x.Ended,
		Weeks: x.Weeks, Told: Provenance(x.Told),
	}
}

func happeningOf(x Happening) happeningFile {
	return happeningFile{
		ID: x.ID, About: x.About, Of: x.Of, Kind: x.Kind, On: x.On, Not: x.Not, Set: x.Set, Ended: x.Ended,
		Weeks: x.Weeks, Told: provenanceFile(x.Told),
	}
}

func (x refusalFile) part() Refusal {
	return Refusal{
		ID: x.ID, About: x.About, Text: x.Text, Cites: each(x.Cites, lawFile.citation), Weighed: x.Weighed, Told: Provenance(x.Told),
	}
}

func refusalOf(x Refusal) refusalFile {
	return refusalFile{
		ID: x.ID, About: x.About, Text: x.Text, Cites: each(x.Cites, lawOf), Weighed: x.Weighed, Told: provenanceFile(x.Told),
	}
}
