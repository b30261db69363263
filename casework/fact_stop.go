package casework

import (
	"slices"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/participation"
)

// What an act that holds, reduces or ends a benefit rests on and asks first, beside
// what stands with the other facts. Each counts for the acts that ask it; see
// participation.StopFacts.
const (
	FactsEstablished FactKey[bool]                         = "factsEstablished"
	PapersReceived   FactKey[integraal.Date]               = "papersReceived"
	RepairBy         FactKey[integraal.Date]               = "repairBy"
	Shortfall        FactKey[participation.DefaultKind]    = "shortfall"
	GroundOfRevision FactKey[participation.RevisionGround] = "revisionGround"
	GroundOfRecovery FactKey[participation.RecoveryGround] = "recoveryGround"
	CostsSince       FactKey[integraal.Date]               = "recoveryCostsSince"
	RightStands      FactKey[bool]                         = "rightCanBeEstablished"
	NoConsequence    FactKey[bool]                         = "addressWithoutConsequence"
	OtherProof       FactKey[bool]                         = "otherProofOffered"
	DutyTuned        FactKey[bool]                         = "dutyTuned"
	BasisOfMeasure   FactKey[participation.MeasureBasis]   = "measureBasis"

	Unheard       FactKey[participation.HearingException] = "hearingException"
	DamageNone    FactKey[bool]                           = "damageExcluded"
	ObjectionOpen FactKey[bool]                           = "objectionOpen"
	OthersAsked   FactKey[bool]                           = "othersAsked"
	Reasoned      FactKey[bool]                           = "decisionReasoned"
	LookAgain     FactKey[integraal.Date]                 = "lookAgainOn"
	Threatens     FactKey[participation.Threat]           = "threat"
)

// What messages to a person ask to reckon with, as someone established it; what
// someone says of themselves is [TasksAtOnce].
const (
	CapacityHours      FactKey[int]  = "capacityHours"
	CapacityTasks      FactKey[int]  = "capacityTasks"
	TreatmentFinished  FactKey[bool] = "treatmentFinished"
	TrainingFinished   FactKey[bool] = "trainingFinished"
	VolunteerAllowance FactKey[bool] = "volunteerAllowance"
)

// chosen is a kind of value that is one of a few words of package participation.
type chosen interface {
	participation.DefaultKind | participation.RevisionGround | participation.RecoveryGround |
		participation.MeasureBasis | participation.HearingException | participation.Threat
}

// chosenWord is a word as files write it.
type chosenWord interface{ String() string }

// choice is a word of package participation with what a reader is told.
type choice struct {
	value chosenWord
	text  integraal.Text
}

// choicesOf are the words that a value of this kind can be; none for a value of
// another kind. The unnamed word of each is none of them: it is "none" in a file.
func choicesOf(kind any) []choice {
	switch kind.(type) {
	case participation.DefaultKind:
		return shortfalls
	case participation.RevisionGround:
		return revisionGrounds
	case participation.RecoveryGround:
		return recoveryGrounds
	case participation.MeasureBasis:
		return measureBases
	case participation.HearingException:
		return hearingExceptions
	case participation.Threat:
		return threats
	}
	return nil
}

// choose sets into to the word that a file names.
func choose[T chosen](into *T, word string) error {
	list := choicesOf(*into)
	for _, c := range list {
		if v, is := c.value.(T); is && c.value.String() == word {
			*into = v
			return nil
		}
	}
	return integraal.NewFault("case.unknown-word", "",
		textWord.With(integraal.PutText("list", listText(append(choiceWords(list), wordNone)))))
}

func choiceWords(list []choice) []string {
	words := make([]string, len(list))
	for i, c := range list {
		words[i] = c.value.String()
	}
	return words
}

// choiceText is a word for a reader.
func choiceText(value any) integraal.Text {
	list := choicesOf(value)
	if i := slices.IndexFunc(list, func(c choice) bool { return any(c.value) == value }); i >= 0 {
		return list[i].text
	}
	return integraal.Text{}
}

// unnamed reports whether a value is the word that names nothing.
func unnamed(value any) bool {
	switch x := value.(type) {
	case participation.DefaultKind:
		return x == participation.NoDefaultKind
	case participation.RevisionGround:
		return x == participation.NoRevisionGround
	case participation.RecoveryGround:
		return x == participation.NoRecoveryGround
	case participation.MeasureBasis:
		return x == participation.NoMeasureBasis
	case participation.HearingException:
		return x == participation.NoException
	case participation.Threat:
		return x == participation.NoThreat
	}
	return false
}

var (
	shortfalls = []choice{
		{participation.DefaultOfData, integraal.Text{
			NL: "gegevens of papieren ontbreken", EN: "data or papers are missing",
		}},
		{participation.DefaultOfCooperation, integraal.Text{
			NL: "op een andere manier te weinig meegewerkt", EN: "otherwise too little cooperation",
		}},
	}
	revisionGrounds = []choice{
		{participation.RevisionBreach, integraal.Text{
			NL: "niet melden leidde tot te veel bijstand", EN: "not reporting led to too much bijstand",
		}},
		{participation.RevisionOtherwise, integraal.Text{
			NL: "er is op een andere manier te veel betaald", EN: "too much was paid in another way",
		}},
	}
	recoveryGrounds = []choice{
		{participation.GroundBreach, integraal.Text{NL: "niet gemeld wat gemeld moest worden", EN: "not reported what had to be"}},
		{participation.GroundWrong, integraal.Text{NL: "ten onrechte of te veel verleend", EN: "granted wrongly or too much"}},
		{participation.GroundLoan, integraal.Text{NL: "een lening die niet wordt nagekomen", EN: "a loan whose terms are not met"}},
		{participation.GroundGuarantee, integraal.Text{NL: "een borgtocht", EN: "a guarantee"}},
		{participation.GroundAdvance, integraal.Text{NL: "een voorschot zonder recht daarop", EN: "an advance without a right to it"}},
		{participation.GroundUnderstood, integraal.Text{
			NL: "onverschuldigd betaald, wat de cliënt kon begrijpen", EN: "paid without cause, as the client could understand",
		}},
		{participation.GroundOtherwise, integraal.Text{NL: "anders onverschuldigd betaald", EN: "otherwise paid without cause"}},
	}
	measureBases = []choice{
		{participation.MeasureByLaw, integraal.Text{NL: "de verordening (artikel 18 lid 2)", EN: "the by-law (art. 18 lid 2)"}},
		{participation.MeasureUniform, integraal.Text{NL: "artikel 18 lid 5 tot en met 8", EN: "art. 18 lid 5 to 8"}},
		{participation.MeasureExemption, integraal.Text{NL: "artikel 9a lid 12", EN: "art. 9a lid 12"}},
		{participation.MeasureOfLanguage, integraal.Text{NL: "artikel 18b (de taaleis)", EN: "art. 18b (the language requirement)"}},
	}
	hearingExceptions = choicesThat(participation.HearingExceptions())
	threats           = choicesThat([]participation.Threat{
		participation.Eviction, participation.CutOff, participation.InsuranceCancelled,
	})
)

// choicesThat are words that bring their own text.
func choicesThat[T interface {
	chosenWord
	Text() integraal.Text
}](list []T,
) []choice {
	choices := make([]choice, len(list))
	for i, x := range list {
		choices[i] = choice{x, x.Text()}
	}
	return choices
}
