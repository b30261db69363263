package helporder

import (
	"slices"

	"github.com/integraal/integraal"
)

// Grade is what kind of evidence something rests on. The grades say what a study
// can show, not who is right.
type Grade uint8

// The grades of evidence.
const (
	FollowedOverTime Grade = iota + 1 // an experiment, or people followed over time
	SeenTogether                      // registers or one moment: seen together
	FromPractice                      // experience or a model made with people
)

// String names the grade as JSON does.
func (g Grade) String() string {
	return nameOf(int(g), "none", "longitudinal", "association", "practice")
}

// MarshalText writes g as [Grade.String] does.
func (g Grade) MarshalText() ([]byte, error) { return []byte(g.String()), nil }

// Text is the grade in words.
func (g Grade) Text() integraal.Text {
	if g >= FollowedOverTime && g <= FromPractice {
		return textGrades[g]
	}
	return integraal.Same(g.String())
}

// Evidence is what a study or practice says, with its limits. It is about groups
// of people and says nothing of this client.
type Evidence struct {
	Code       string         `json:"code"`
	Claim      integraal.Text `json:"claim"`
	Limits     integraal.Text `json:"limits"`
	Grade      Grade          `json:"grade"`
	Source     string         `json:"source"`
	Read       integraal.Text `json:"read"`                 // what of it was read for this library
	Unverified bool           `json:"unverified,omitempty"` // only retold by others: not checked
}

// Text is the evidence in a sentence: claim, limits, grade, source and what of it
// was read.
func (e Evidence) Text() integraal.Text {
	text := textEvidence
	if e.Unverified {
		text = textEvidenceUnverified
	}
	return text.With(
		integraal.PutText("claim", e.Claim), integraal.PutText("limits", e.Limits), integraal.PutText("grade", e.Grade.Text()),
		integraal.PutName("source", e.Source), integraal.PutText("read", e.Read),
	)
}

// evidence is all that the talk about work rests on.
func evidence() []Evidence { return slices.Clone(workEvidence) }

var textGrades = [...]integraal.Text{
	FollowedOverTime: {NL: "mensen gevolgd in de tijd, of een experiment", EN: "people followed over time, or an experiment"},
	SeenTogether:     {NL: "samen gezien, oorzaak niet vast", EN: "seen together, cause not settled"},
	FromPractice:     {NL: "ervaring uit de praktijk", EN: "experience from practice"},
}

var (
	textEvidence = integraal.Text{
		NL: "{claim} Let op: {limits} ({grade}; {source}; {read})",
		EN: "{claim} Note: {limits} ({grade}; {source}; {read})",
	}
	textEvidenceUnverified = integraal.Text{
		NL: "{claim} Let op: {limits} ({grade}; {source}; {read}; niet gecontroleerd)",
		EN: "{claim} Note: {limits} ({grade}; {source}; {read}; not verified)",
	}
	readAbstract = integraal.Text{NL: "samenvatting gelezen", EN: "abstract read"}
	readRetold   = integraal.Text{NL: "alleen gelezen wat anderen erover schrijven", EN: "only what others write about it was read"}
	readArticle  = integraal.Text{NL: "artikel gelezen", EN: "article read"}
)

// workEvidence is the evidence for and against, with its limits. None of it is an
// effect to promise.
var workEvidence = []Evidence{
	{
		Code: "ips", Grade: FollowedOverTime, Read: readAbstract,
		Source: "SCION, ISRCTN87339610",
		Claim: integraal.Text{
			NL: "Met individuele plaatsing en steun (IPS: eerst een plek, dan leren op de plek) vonden 44 van de 100 mensen gewoon betaald werk, tegen 25 van de 100 met de gewone hulp.",
			EN: "With individual placement and support (IPS: a place first, then learning on the spot) 44 in 100 people found regular paid work, against 25 in 100 with the usual help.",
		},
		Limits: integraal.Text{
			NL: "151 mensen met een ernstige psychische aandoening, die zelf wilden werken. Dit geldt niet zomaar voor iedereen in de bijstand.",
			EN: "151 people with a severe mental illness, who wanted to work themselves. It does not simply hold for everyone on bijstand.",
		},
	},
	{
		Code: "workHeals", Grade: FollowedOverTime, Read: readAbstract,
		Source: "Schuring e.a. 2017, repub.eur.nl/pub/102783",
		Claim: integraal.Text{
			NL: "Mensen met psychische klachten bij de sociale dienst voelden zich beter nadat zij betaald werk vonden, ook vergeleken met zichzelf daarvoor.",
			EN: "People with common mental disorders at social services felt better after they found paid work, also compared with themselves before.",
		},
		Limits: integraal.Text{
			NL: "749 mensen in vijf steden, twee jaar, werk van 12 uur of meer per week, eigen opgave, geen loting. De winst in psychische gezondheid was kleiner bij lager opgeleiden.",
			EN: "749 people in five cities, two years, work of 12 hours a week or more, their own report, no random assignment. The gain in mental health was smaller for people with less education.",
		},
	},
	{
		Code: "badWork", Grade: FollowedOverTime, Read: readAbstract,
		Source: "Van de Ven e.a. 2022 (STREAM)",
		Claim: integraal.Text{
			NL: "Bij mensen van 45 tot en met 64 jaar met slecht werk werd de psychische gezondheid beter nadat zij dat werk verloren.",
			EN: "In people aged 45 to 64 with bad jobs, mental health improved after they lost that job.",
		},
		Limits: integraal.Text{
			NL: "het gaat om het soort werk, niet om werk op zich.", EN: "it is about the kind of work, not about work as such.",
		},
	},
	{
		Code: "debtsIncentive", Grade: SeenTogether, Read: readRetold, Unverified: true,
		Source: "onderzoek schuldhulp en bijstand, Amsterdam 2008-2012",
		Claim: integraal.Text{
			NL: "Wie schulden heeft, kan van extra loon weinig overhouden: soms gaat bijna alles naar schuldeisers.",
			EN: "Who has debts may keep little of extra wages: sometimes nearly all of it goes to creditors.",
		},
		Limits: integraal.Text{
			NL: "reken het na voor deze situatie. Wie na schuldhulp uit de bijstand ging, deed dat meestal om een andere reden dan werk.",
			EN: "work it out for this situation. Who left bijstand after debt help mostly did so for another reason than work.",
		},
	},
	{
		Code: "seizure", Grade: SeenTogether, Read: readRetold, Unverified: true,
		Source: "UWV 2015",
		Claim: integraal.Text{
			NL: "Mensen met beslag op hun uitkering gingen minder vaak aan het werk.",
			EN: "People whose benefit was seized went to work less often.",
		},
		Limits: integraal.Text{
			NL: "gemeten bij Wajong en WGA, niet bij bijstand.", EN: "measured for Wajong and WGA, not for bijstand.",
		},
	},
	{
		Code: "settlementWeak", Grade: SeenTogether, Read: readRetold, Unverified: true,
		Source: "Van der Laan en Van Geuns 2016",
		Claim: integraal.Text{
			NL: "Een schuldregeling alleen brengt weinig mensen aan het werk.",
			EN: "A debt settlement by itself brings few people to work.",
		},
		Limits: integraal.Text{
			NL: "zij kan om andere redenen nodig zijn; zij is geen reden om met werk te wachten en ook geen weg naar werk op zich.",
			EN: "it can be needed for other reasons; it is no reason to wait with work, nor a way to work by itself.",
		},
	},
	{
		Code: "stableBase", Grade: FromPractice, Read: readArticle,
		Source: "S. Bunnik, Samenwerking wijkteams en Werk en Inkomen: gewoon doen?",
		Claim: integraal.Text{
			NL: "Uit de praktijk: pas met een stabiele basis is blijvend werk kansrijk, en daarvoor moet op meer fronten tegelijk iets gebeuren.",
			EN: "From practice: lasting work has a chance only with a stable base, and for that something has to be done on several fronts at once.",
		},
		Limits: integraal.Text{
			NL: "ervaring, geen meting. Onderzoek laat zien dat werk ook zelf deel van die basis kan zijn.",
			EN: "experience, no measurement. Studies show that work can itself be part of that base.",
		},
	},
}
