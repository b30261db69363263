package casework

import (
	"reflect"
	"slices"
	"strings"
	"unicode"

	"github.com/go-playground/validator/v10"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/casework/discretionary"
	"github.com/integraal/integraal/participation"
)

// fieldRules checks the wire types' validate tags. It is safe for concurrent
// use and never changes after it is made.
var fieldRules = newFieldRules()

// The rules of our own, beside the validator's required, min, max and eq.
const (
	ruleLabel    = "label"    // a short label, as ids are
	ruleNoBSN    = "nobsn"    // holds no citizen service number
	rulePlain    = "plain"    // holds no control characters but tab and new line: a terminal obeys them
	ruleText     = "text"     // both of these
	ruleBSN      = "bsn"      // nine digits that pass the eleven test
	ruleWord     = "word"     // a word of the list named
	ruleRef      = "ref"      // the id of a person, professional or any source; see the checker
	ruleReversed = "reversed" // a period that ends before it begins
	ruleEither   = "either"   // one of two fields, not both
)

func newFieldRules() *validator.Validate {
	v := validator.New(validator.WithRequiredStructEnabled())
	v.RegisterTagNameFunc(jsonKey)
	for name, holds := range map[string]func(string, string) bool{
		ruleLabel: func(s, _ string) bool { return isLabel(s) },
		ruleNoBSN: func(s, _ string) bool { return !holdsBSN(s) },
		rulePlain: func(s, _ string) bool { return !strings.ContainsFunc(s, controls) },
		ruleBSN:   func(s, _ string) bool { return passesElfproef(s) },
		ruleWord:  func(s, list string) bool { return slices.Contains(wordLists[list], s) },
		ruleRef:   func(string, string) bool { return true },
	} {
		// The only error is an empty name or function.
		_ = v.RegisterValidation(name, func(fl validator.FieldLevel) bool {
			return holds(fl.Field().String(), fl.Param())
		})
	}
	v.RegisterAlias(ruleText, rulePlain+","+ruleNoBSN)
	v.RegisterCustomTypeFunc(func(day reflect.Value) any { return !day.IsZero() }, integraal.Date{})
	v.RegisterCustomTypeFunc(func(field reflect.Value) any {
		money, _ := field.Interface().(interface{ Cents() int64 })
		return money.Cents()
	}, integraal.Amount{}, integraal.PerMonth{})
	v.RegisterStructValidation(func(sl validator.StructLevel) {
		if p, ok := sl.Current().Interface().(integraal.Period); ok && p.Reversed() {
			sl.ReportError(p.Until, "until", "Until", ruleReversed, "")
		}
	}, integraal.Period{})
	v.RegisterStructValidation(func(sl validator.StructLevel) {
		if p, ok := sl.Current().Interface().(personFile); ok && p.Elsewhere && len(p.Member) > 0 {
			sl.ReportError(p.Elsewhere, "elsewhere", "Elsewhere", ruleEither, "")
		}
	}, personFile{})
	return v
}

func jsonKey(f reflect.StructField) string {
	name, _, _ := strings.Cut(f.Tag.Get("json"), ",")
	return name
}

// fieldFaults are the wire types' rules that a file breaks.
func fieldFaults(file *caseFile) integraal.Faults {
	invalid, _ := fieldRules.Struct(file).(validator.ValidationErrors) //nolint:errorlint // the validator returns it bare
	faults := make(integraal.Faults, 0, len(invalid))
	for _, e := range invalid {
		_, path, _ := strings.Cut(e.Namespace(), ".")
		code, text := fieldFault(e)
		faults = append(faults, integraal.NewFault(code, path, text))
	}
	return append(append(faults, protocolFaults(file)...), planFaults(file)...)
}

func fieldFault(e validator.FieldError) (string, integraal.Text) {
	limit := integraal.PutName("limit", e.Param())
	switch e.ActualTag() {
	case "eq":
		return "case.schema-version", textSchemaVersion
	case "min", "max":
		switch {
		case e.Kind() == reflect.String:
			return "case.too-long", textTooLong.With(limit)
		case e.Kind() != reflect.Slice:
			return "case.range", rangeText(e.Tag()).With(limit)
		case e.Tag() == "max":
			return "case.too-many", textTooMany.With(limit)
		}
	case ruleLabel:
		return "id.malformed", textID
	case ruleNoBSN:
		return "text.bsn", textHoldsBSN
	case rulePlain:
		return "text.control", textControl
	case ruleBSN:
		return "bsn.invalid", textBSN
	case ruleWord:
		return "case.unknown-word", textWord.With(integraal.PutText("list", listText(wordLists[e.Param()])))
	case ruleReversed:
		return "period.reversed", textReversed
	case ruleEither:
		return "person.elsewhere", textEither
	}
	return "case.required", textRequired
}

func rangeText(rule string) integraal.Text {
	if rule == "min" {
		return textTooLow
	}
	return textTooHigh
}

func listText(words []string) integraal.Text {
	texts := make([]integraal.Text, len(words))
	for i, w := range words {
		texts[i] = integraal.Same(w)
	}
	return integraal.Join(texts)
}

// wordLists are the words that a field can hold, by the name of the list.
var wordLists = map[string][]string{
	"kinship":  wordsOf([]Kinship{ParentOf, PartnerOf, ExPartnerOf, SiblingOf, GrandparentOf}),
	"severity": wordsOf([]Severity{Mild, Serious, Acute}),
	"activity": activityWords(),

	"yesno":       wordsOf([]YesNo{Yes, No}),
	"effect":      wordsOf([]Effect{Onset, Persist, Hinder, Block, Relieve}),
	"effort":      wordsOf([]Effort{Small, Medium, Large}),
	"wish":        wordsOf([]Wish{WishFirst, WishYes, WishLater, WishNo, WishNone}),
	"strength":    wordsOf([]Strength{Weak, Moderate, Strong}),
	"stance":      wordsOf([]Stance{Supposed, Confirmed, Denied}),
	"stage":       wordsOf([]Stage{StageSafety, StageStabilise, StageQuickWins, StageCircles, StageDevelop, StageSustain}),
	"ground":      wordsOf([]Ground{GroundSafety, GroundHousing, GroundIncome}),
	"observation": wordsOf([]ObservationKind{SawOrHeard, GaveAccount, FoundStrong, SeesChance}),
	"act":         actWords(),
	"degree":      degreeWords(),
	"helpPlan":    helpPlanWords(),
	"event":       eventWords(),
	"valve":       valveWords(),

	"condition": conditionWords,
	"body":      namesOf(bodiesOfUnits),
	"matter":    namesOf(participation.Matters()),

	"road":         roadWords(),
	"harm":         harmWords(),
	"repair":       repairWords(),
	"repairStand":  repairStandWords(),
	"payee":        {discretionary.ToPerson.String(), discretionary.ToParty.String()},
	"title":        titleWords(),
	"bookingStand": {discretionary.Reserved.String(), discretionary.Spent.String(), discretionary.Released.String()},
}

func wordsOf[W ~string](words []W) []string {
	list := make([]string, len(words))
	for i, w := range words {
		list[i] = string(w)
	}
	return list
}

func problemWords() []string {
	list := make([]string, len(problemKinds))
	for i := range problemKinds {
		list[i] = string(problemKinds[i].Code)
	}
	return list
}

func activityWords() []string {
	var list []string
	for _, a := range participation.Activities() {
		list = append(list, a.String())
	}
	return list
}

func actWords() []string {
	var list []string
	for _, a := range participation.Acts() {
		list = append(list, a.String())
	}
	return list
}

func degreeWords() []string {
	var list []string
	for d := participation.Blameless; d <= participation.Intent; d++ {
		list = append(list, d.String())
	}
	return list
}

func helpPlanWords() []string {
	var list []string
	for _, k := range participation.HelpPlanKinds() {
		list = append(list, k.String())
	}
	return list
}

// eventWords are the events that a file can name.
func eventWords() []string {
	var list []string
	for k := participation.NoEvent + 1; k.String() != "invalid"; k++ {
		list = append(list, k.String())
	}
	return list
}

// valveWords are the rooms of the register.
func valveWords() []string {
	var list []string
	for _, v := range participation.ValveRegister() {
		list = append(list, string(v.ID))
	}
	return list
}

func controls(r rune) bool { return unicode.IsControl(r) && r != '\n' && r != '\t' }

// isLabel reports whether an id is a short label of letters, digits and . _ -
// that begins with a letter or a digit.
func isLabel(id string) bool {
	for i := range len(id) {
		b := id[i]
		letter := b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z' || b >= '0' && b <= '9'
		if !letter && (i == 0 || b != '.' && b != '_' && b != '-') {
			return false
		}
	}
	return len(id) <= maxLabel
}

const maxLabel = 40
