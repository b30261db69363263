package casework

import (
	"cmp"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/consent"
)

// effectsFile is what a case file holds of what working apart did.
type effectsFile struct {
	Asked    []askedFile    `json:"asked,omitempty" validate:"max=500,dive" doc:"whether a party was asked before a decision" need:"whoever looks back with the household: what was not known when it was decided"`
	Deeds    []deedFile     `json:"deeds,omitempty" validate:"max=500,dive" doc:"what a party did for or with a person, beside the steps and the plan" need:"whoever looks back with the household: what was done twice or against each other"`
	Reversed []reversalFile `json:"reversed,omitempty" validate:"max=200,dive" doc:"whether what was stopped was put right" need:"whoever repairs: from then on some of it can be asked for"`
	Harms    []harmFile     `json:"harms,omitempty" validate:"max=500,dive" doc:"what happened to someone" need:"whoever repairs: what there is to repair"`
	Leads    []leadFile     `json:"leads,omitempty" validate:"max=1000,dive" doc:"what is said to have come of what" need:"whoever repairs: which body can be asked"`
	Repairs  []mendedFile   `json:"repairs,omitempty" validate:"max=500,dive" doc:"how what can repair a harm stands" need:"whoever repairs: what was asked already"`
	Meant    []meaningFile  `json:"meant,omitempty" validate:"max=500,dive" doc:"what it meant, in the words of who says so" need:"every reader who may know it: the client is heard first"`
}

type askedFile struct {
	ID       string           `json:"id" validate:"required,label,nobsn" doc:"a label such as gevraagd-1" need:"whoever told it: to name it"`
	Decision string           `json:"decision" validate:"required,ref=announced" doc:"the announcement that it is about" need:"whoever looks back: which decision"`
	Party    string           `json:"party" validate:"required,ref=party" doc:"a professional, whose unit is meant, or a body of this file" need:"whoever looks back: who could have told more"`
	Category consent.Category `json:"category" validate:"required" doc:"the kind of data that it is that this party is involved" need:"the gate: decides who may know of it"`
	Known    integraal.Date   `json:"known,omitzero" doc:"since when it was known, to whom decided, that the party was involved" need:"whoever looks back: who was not known cannot be passed over"`
	NotKnown bool             `json:"notKnown,omitempty" doc:"it was not known" need:"whoever looks back: who was not known cannot be passed over"`
	Asked    YesNo            `json:"asked,omitempty" validate:"omitempty,word=yesno" doc:"whether the party was asked before the decision; left out, nobody said" need:"whoever looks back: what was known when it was decided"`
	Road     string           `json:"road,omitempty" validate:"omitempty,word=road" doc:"whether it could be asked; left out, nobody said" need:"whoever looks back: what the client or the law did not allow is no effect of working apart"`
	Told     provenanceFile   `json:"told" validate:"required" doc:"who told it to whom" need:"the gate: under which law it is held"`
}

type deedFile struct {
	ID       string           `json:"id" validate:"required,label,nobsn" doc:"a label such as gesprek-1" need:"whoever told it: to name it"`
	About    string           `json:"about" validate:"required,ref=person" doc:"for or with whom" need:"the gate: whose data it is"`
	By       string           `json:"by" validate:"required,ref=party" doc:"a professional, whose unit is meant, or a body of this file" need:"whoever looks back: which units have to agree"`
	Kind     string           `json:"kind,omitempty" validate:"max=60,text" doc:"what kind of help; the same word is the same kind" need:"whoever looks back: whether it was done twice"`
	Text     string           `json:"text" validate:"required,max=200,text" doc:"what it is, as it stands inside a sentence" need:"every reader who may know it: what was done"`
	Category consent.Category `json:"category" validate:"required" doc:"which kind of data it is" need:"the gate: decides who may know of it"`
	Problems []string         `json:"problems,omitempty" validate:"max=200,dive,required,ref=problem" doc:"the problems that it is about" need:"whoever looks back: whether somebody does something about each"`
	Period   integraal.Period `json:"period,omitzero" doc:"from when to when; left out, nobody said" need:"whoever looks back: only what runs at one time is done twice"`
	Activity string           `json:"activity,omitempty" validate:"omitempty,word=activity" doc:"what it pulls the person at" need:"whoever looks back: what works against each other"`
	Towards  bool             `json:"towards,omitempty" doc:"true: towards that activity; false or left out: away from it" need:"whoever looks back: what works against each other"`
	Beside   []string         `json:"beside,omitempty" validate:"max=20,dive,required,ref=deed" doc:"the deeds beside which it was agreed to run" need:"whoever looks back: what was agreed is no working apart"`
	Told     provenanceFile   `json:"told" validate:"required" doc:"who told it to whom" need:"the gate: under which law it is held"`
}

type reversalFile struct {
	ID   string         `json:"id" validate:"required,label,nobsn" doc:"a label such as hersteld-1" need:"whoever told it: to name it"`
	Of   string         `json:"of" validate:"required,ref=announced" doc:"the announcement" need:"whoever repairs: what was put right"`
	On   integraal.Date `json:"on,omitzero" doc:"the day on which it was put right; needed without not" need:"whoever repairs: up to when the money did not come"`
	Not  bool           `json:"not,omitempty" doc:"it was established that it was not put right; instead of on" need:"whoever repairs: what still has to be done"`
	Told provenanceFile `json:"told" validate:"required" doc:"who told it to whom" need:"the gate: under which law it is held"`
}

type harmFile struct {
	ID       string           `json:"id" validate:"required,label,nobsn" doc:"a label such as huur-maart" need:"whoever told it: to name it"`
	Same     string           `json:"same,omitempty" validate:"omitempty,ref=harm" doc:"the harm of which this is another account" need:"whoever weighs it: accounts can differ"`
	Kind     string           `json:"kind" validate:"required,word=harm" doc:"what kind of harm" need:"whoever repairs: what can repair it"`
	Text     string           `json:"text" validate:"required,max=200,text" doc:"what it is, as it stands inside a sentence" need:"every reader who may know it: what happened"`
	Persons  []string         `json:"persons" validate:"required,min=1,max=200,dive,required,ref=person" doc:"to whom it happened" need:"the gate: it is data of all of them"`
	Category consent.Category `json:"category" validate:"required" doc:"which kind of data it is" need:"the gate: decides who may know of it"`
	On       integraal.Date   `json:"on,omitzero" doc:"the day; left out, nobody said" need:"whoever looks back: what was there before cannot have come of it"`
	Amount   integraal.Amount `json:"amount,omitzero" validate:"omitempty,min=0" doc:"what it came to, in euro; left out, nobody said" need:"whoever repairs: what to ask for"`
	Threat   YesNo            `json:"threat,omitempty" validate:"omitempty,word=yesno" doc:"of arrears: whether eviction, a cut-off or loss of health insurance threatens" need:"debt help: the first talk is sooner then (Wgs 4 lid 2)"`
	Told     provenanceFile   `json:"told" validate:"required" doc:"who told it to whom" need:"the gate: under which law it is held"`
}

type leadFile struct {
	ID     string         `json:"id" validate:"required,label,nobsn" doc:"a label such as van-stop-naar-huur" need:"whoever told it: to name it"`
	From   string         `json:"from" validate:"required,ref=cause" doc:"an announcement or a harm of this file" need:"whoever repairs: where it came from"`
	To     string         `json:"to" validate:"required,ref=harm" doc:"the harm that came of it" need:"whoever repairs: what came of it"`
	Stance Stance         `json:"stance,omitempty" validate:"omitempty,word=stance" doc:"supposed, confirmed or denied. By default supposed" need:"whoever repairs: only what someone confirmed counts"`
	Told   provenanceFile `json:"told" validate:"required" doc:"who told it to whom" need:"the gate: under which law it is held"`
}

type mendedFile struct {
	ID    string         `json:"id" validate:"required,label,nobsn" doc:"a label such as nabetaling-1" need:"whoever told it: to name it"`
	Harm  string         `json:"harm" validate:"required,ref=harm" doc:"the harm" need:"whoever repairs: what it repairs"`
	Kind  string         `json:"kind" validate:"required,word=repair" doc:"what repairs it" need:"whoever repairs: what was asked already"`
	Stand string         `json:"stand" validate:"required,word=repairStand" doc:"how it stands" need:"whoever repairs: what is still to do"`
	Told  provenanceFile `json:"told" validate:"required" doc:"who told it to whom, and when" need:"the gate: under which law it is held"`
}

type meaningFile struct {
	ID       string           `json:"id" validate:"required,label,nobsn" doc:"a label such as woorden-1" need:"whoever said it: to name it"`
	Of       []string         `json:"of" validate:"required,min=1,max=20,dive,required,ref=matter" doc:"the announcements, problems and deeds that it is about" need:"every reader who may know it: what the words are about"`
	Persons  []string         `json:"persons" validate:"required,min=1,max=200,dive,required,ref=person" doc:"whom the words are about" need:"the gate: it is data of all of them"`
	Category consent.Category `json:"category" validate:"required" doc:"which kind of data the words are" need:"the gate: decides who may read them"`
	Words    string           `json:"words" validate:"required,max=500,text" doc:"the words; without names of workers" need:"every reader who may know it: what it meant"`
	Told     provenanceFile   `json:"told" validate:"required" doc:"who said it to whom" need:"the gate: under which law it is held"`
}

func (f effectsFile) part() EffectRecords {
	return EffectRecords{
		Asked: each(f.Asked, func(x askedFile) Asked {
			return Asked{x.ID, x.Decision, x.Party, x.Category, x.Known, x.NotKnown, x.Asked, x.Road, Provenance(x.Told)}
		}),
		Deeds: each(f.Deeds, func(x deedFile) Deed {
			return Deed{
				x.ID, x.About, x.By, x.Kind, x.Text, x.Category, x.Problems, x.Period, x.Activity, x.Towards, x.Beside, Provenance(x.Told),
			}
		}),
		Reversed: each(f.Reversed, func(x reversalFile) Reversal { return Reversal{x.ID, x.Of, x.On, x.Not, Provenance(x.Told)} }),
		Harms: each(f.Harms, func(x harmFile) Harm {
			return Harm{x.ID, x.Same, x.Kind, x.Text, x.Persons, x.Category, x.On, x.Amount, x.Threat, Provenance(x.Told)}
		}),
		Leads: each(f.Leads, func(x leadFile) Lead {
			return Lead{x.ID, x.From, x.To, cmp.Or(x.Stance, Supposed), Provenance(x.Told)}
		}),
		Repairs: each(f.Repairs, func(x mendedFile) Mended { return Mended{x.ID, x.Harm, x.Kind, x.Stand, Provenance(x.Told)} }),
		Meant: each(f.Meant, func(x meaningFile) Meaning {
			return Meaning{x.ID, x.Of, x.Persons, x.Category, x.Words, Provenance(x.Told)}
		}),
	}
}

func effectsOf(p EffectRecords) effectsFile {
	return effectsFile{
		Asked: each(p.Asked, func(x Asked) askedFile {
			return askedFile{x.ID, x.Decision, x.Party, x.Category, x.Known, x.NotKnown, x.Asked, x.Road, provenanceFile(x.Told)}
		}),
		Deeds: each(p.Deeds, func(x Deed) deedFile {
			return deedFile{
				x.ID, x.About, x.By, x.Kind, x.Text, x.Category, x.Problems, x.Period, x.Activity, x.Towards, x.Beside, provenanceFile(x.Told),
			}
		}),
		Reversed: each(p.Reversed, func(x Reversal) reversalFile { return reversalFile{x.ID, x.Of, x.On, x.Not, provenanceFile(x.Told)} }),
		Harms: each(p.Harms, func(x Harm) harmFile {
			return harmFile{x.ID, x.Same, x.Kind, x.Text, x.Persons, x.Category, x.On, x.Amount, x.Threat, provenanceFile(x.Told)}
		}),
		Leads: each(p.Leads, func(x Lead) leadFile {
			f := leadFile{x.ID, x.From, x.To, x.Stance, provenanceFile(x.Told)}
			if f.Stance == Supposed {
				f.Stance = ""
			}
			return f
		}),
		Repairs: each(p.Repairs, func(x Mended) mendedFile { return mendedFile{x.ID, x.Harm, x.Kind, x.Stand, provenanceFile(x.Told)} }),
		Meant: each(p.Meant, func(x Meaning) meaningFile {
			return meaningFile{x.ID, x.Of, x.Persons, x.Category, x.Words, provenanceFile(x.Told)}
		}),
	}
}
