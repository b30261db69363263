package casework

import (
	"encoding"
	"reflect"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/casework/discretionary"
	"github.com/integraal/integraal/casework/effects"
	"github.com/integraal/integraal/casework/helporder"
	"github.com/integraal/integraal/casework/intake"
	"github.com/integraal/integraal/casework/jointplan"
	"github.com/integraal/integraal/casework/problemmap"
	"github.com/integraal/integraal/consent"
)

// numbersAllowed are the numbers that an answer may hold: versions, years, and how
// many of something there are. None is about how someone is or does.
var numbersAllowed = map[string]string{
	"Report.SchemaVersion": "version",
	"FactSeen.Year":        "calendar year",
	"File.SchemaVersion":   "version of the plan's form",
	"eventFile.Weeks":      "how many weeks a body set for a term",
	"Answer.Count":         "how many sets there are",
	"Tally.Strong":         "how many relations", "Tally.Moderate": "how many relations", "Tally.Weak": "how many relations",
	"actionFile.Tasks": "how many tasks a plan asks", "actionFile.Hours": "hours a week of an action of a plan",
	"AnonymousAnswer.Households": "how many households of a municipality are of a make-up", "AnonymousAnswer.Threshold": "how many the protocol asks",
	"Wider.Households": "how many households of a municipality are of a make-up",
	"Decision.Duties":  "a set of duties of who shares, which List tells in words; an answer's JSON holds the words",
	"Course.DaysLeft":  "days until the last day of a statutory term", "Penalty.Days": "days over which a municipality owes a penalty for being late",
	"Page.Version": "version of a plan", "Conflict.On": "version of a plan", "Conflict.Latest": "version of a plan",
	"Load.Tasks": "how many tasks a plan asks", "Load.Hours": "hours a week that a plan asks",
	"Happened.Weeks": "how many weeks a body set for a term",
	"Asked.Tasks":    "how many tasks a round asks", "Room.Tasks": "how many tasks, in the client's own words",
}

// holdsNumber reports whether a field is a plain number, or a list, a map or a pointer
// of them.
func holdsNumber(x reflect.Type) bool {
	if x == reflect.TypeFor[integraal.Count]() {
		return false
	}
	if x.Implements(reflect.TypeFor[encoding.TextMarshaler]()) {
		return saysNumber(x)
	}
	switch x.Kind() {
	case reflect.Pointer, reflect.Slice, reflect.Array:
		return holdsNumber(x.Elem())
	case reflect.Map:
		return holdsNumber(x.Key()) || holdsNumber(x.Elem())
	}
	return x.Kind() >= reflect.Int && x.Kind() <= reflect.Float64
}

// saysNumber reports whether a number with a text of its own writes digits and not a
// word: a score that calls itself something else.
func saysNumber(x reflect.Type) bool {
	switch {
	case x.Kind() == reflect.Pointer:
		return saysNumber(x.Elem())
	case x.Kind() < reflect.Int || x.Kind() > reflect.Float64:
		return false // an amount, a day or a share: none is a plain number
	}
	for i := range 100 {
		v := reflect.New(x).Elem()
		v.Set(reflect.ValueOf(i).Convert(x))
		text, err := v.Interface().(encoding.TextMarshaler).MarshalText()
		if err == nil && strings.ContainsAny(string(text[:min(1, len(text))]), "0123456789-") {
			return true
		}
	}
	return false
}

// points is a score that writes itself as a text.
type points int

func (p points) MarshalText() ([]byte, error) { return strconv.AppendInt(nil, int64(p), 10), nil }

// The walk sees a number wherever a field can hide one.
func TestNumbersAreSeenInEveryShape(t *testing.T) {
	for _, x := range []reflect.Type{
		reflect.TypeFor[int](), reflect.TypeFor[float64](), reflect.TypeFor[[]int](), reflect.TypeFor[*int64](),
		reflect.TypeFor[map[string]float32](), reflect.TypeFor[[2][]uint8](),
		reflect.TypeFor[points](), reflect.TypeFor[[]*points](), reflect.TypeFor[map[points]string](),
	} {
		assert.True(t, holdsNumber(x), x.String())
	}
	for _, x := range []reflect.Type{reflect.TypeFor[integraal.Count](), reflect.TypeFor[string](), reflect.TypeFor[integraal.Date](), reflect.TypeFor[consent.Outcome](), reflect.TypeFor[integraal.Amount]()} {
		assert.False(t, holdsNumber(x), x.String())
	}
}

// TestNoNumbersInReports: no type that a report or another answer is made of holds a
// number beyond those, and amounts, days and counts, which are types of their own.
func TestNoNumbersInReports(t *testing.T) {
	seen := map[reflect.Type]bool{}
	used := map[string]bool{}
	var look func(reflect.Type)
	look = func(x reflect.Type) {
		switch x.Kind() {
		case reflect.Pointer, reflect.Slice, reflect.Array:
			look(x.Elem())
			return
		case reflect.Map:
			look(x.Key())
			look(x.Elem())
			return
		case reflect.Struct:
		default:
			return
		}
		if seen[x] || x.Implements(reflect.TypeFor[encoding.TextMarshaler]()) {
			return
		}
		seen[x] = true
		for i := range x.NumField() {
			f := x.Field(i)
			if !f.IsExported() {
				continue
			}
			if name := x.Name() + "." + f.Name; holdsNumber(f.Type) {
				used[name] = true
				assert.NotEmpty(t, numbersAllowed[name], "%s in %s is a number", name, x.PkgPath())
			}
			look(f.Type)
		}
	}
	for _, x := range []reflect.Type{
		reflect.TypeFor[Report](), reflect.TypeFor[helporder.Dependence](), reflect.TypeFor[problemmap.Doubt](),
		reflect.TypeFor[BudgetSeen](), reflect.TypeFor[effects.Reading](), reflect.TypeFor[discretionary.Autonomy](),
		reflect.TypeFor[Access](), reflect.TypeFor[intake.Result](), reflect.TypeFor[jointplan.Page](), reflect.TypeFor[jointplan.Letter](),
		reflect.TypeFor[jointplan.Plan](), reflect.TypeFor[jointplan.Clocked](), reflect.TypeFor[jointplan.Conflict](),
		reflect.TypeFor[discretionary.State](), reflect.TypeFor[discretionary.Counting](),
	} {
		look(x)
	}
	assert.Greater(t, len(seen), 40)
	for name := range numbersAllowed {
		assert.True(t, used[name], "%s is allowed and not there", name)
	}
	for name := range used {
		for _, word := range []string{"Score", "Rank", "Risk", "Weight", "Priority"} {
			assert.False(t, strings.Contains(name, word), name)
		}
	}
}
