package casework

import (
	"github.com/integraal/integraal"
	"github.com/integraal/integraal/income"
	"github.com/integraal/integraal/participation"
)

// activityOf is the activity that a file names.
func activityOf(name string) (participation.Activity, bool) {
	for _, a := range participation.Activities() {
		if a.String() == name {
			return a, true
		}
	}
	return participation.NoActivity, false
}

// actOf is the act that a file names.
func actOf(name string) (participation.Act, bool) {
	for _, a := range participation.Acts() {
		if a.String() == name {
			return a, true
		}
	}
	return participation.NoAct, false
}

// word finds the words of a fact or a step of any rule package.
func word(n integraal.Name) (integraal.Text, bool) {
	if text, ok := income.Word(n); ok {
		return text, true
	}
	return participation.Word(n)
}

// wordOr is the word of a name, or the name itself.
func wordOr(n integraal.Name) integraal.Text {
	if text, ok := word(n); ok {
		return text
	}
	return integraal.Same(string(n))
}

// notMet says of a condition that it is not met.
func notMet(c integraal.Condition) integraal.Text {
	return textNotMet.With(integraal.PutText("condition", wordOr(c.Name)))
}

var textNotMet = integraal.Text{
	NL: "Hieraan is niet voldaan: {condition}.", EN: "This is not met: {condition}.",
}
