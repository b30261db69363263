package casework

import (
	"encoding"
	"reflect"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/casework/helporder"
	"github.com/integraal/integraal/casework/problemmap"
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
	"Asked.Tasks": "how many tasks a round asks", "Room.Tasks": "how many tasks, in the client's own words",
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
			plain := f.Type.Kind() >= reflect.Int && f.Type.Kind() <= reflect.Float64 &&
				f.Type != reflect.TypeFor[integraal.Count]() && !f.Type.Implements(reflect.TypeFor[encoding.TextMarshaler]())
			if name := x.Name() + "." + f.Name; plain {
				used[name] = true
				assert.NotEmpty(t, numbersAllowed[name], "%s in %s is a number", name, x.PkgPath())
			}
			look(f.Type)
		}
	}
	for _, x := range []reflect.Type{
		reflect.TypeFor[Report](), reflect.TypeFor[helporder.Dependence](), reflect.TypeFor[problemmap.Doubt](),
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
