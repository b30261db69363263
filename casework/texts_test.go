package casework_test

import (
	"encoding/json"
	"reflect"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/casework"
	"github.com/integraal/integraal/casework/bundled"
)

// eachText visits every text in a value, with its place.
func eachText(v reflect.Value, place string, visit func(place string, t integraal.Text)) {
	if t, ok := v.Interface().(integraal.Text); ok {
		visit(place, t)
		return
	}
	switch v.Kind() {
	case reflect.Pointer:
		if !v.IsNil() {
			eachText(v.Elem(), place, visit)
		}
	case reflect.Slice:
		for i := range v.Len() {
			eachText(v.Index(i), place, visit)
		}
	case reflect.Struct:
		for i := range v.NumField() {
			if f := v.Type().Field(i); f.IsExported() {
				eachText(v.Field(i), place+"."+f.Name, visit)
			}
		}
	}
}

// allReports are the reports on both bundled households for everyone in them.
func allReports(t testing.TB) []*casework.Report {
	t.Helper()
	mirror, err := bundled.Mirror()
	require.NoError(t, err)
	var list []*casework.Report
	for _, c := range []*casework.Case{household(t), mirror} {
		viewers := c.Viewers()
		for _, p := range c.Persons() {
			viewers = append(viewers, p.ID)
		}
		for _, viewer := range viewers {
			list = append(list, review(t, c, viewer))
		}
	}
	return list
}

// Every text is there in both languages, with all its places filled.
func TestTexts(t *testing.T) {
	seen := 0
	for _, r := range allReports(t) {
		eachText(reflect.ValueOf(r), r.Viewer.Role, func(place string, x integraal.Text) {
			seen++
			assert.Equal(t, x.NL == "", x.EN == "", "%s: one language only: %q %q", place, x.NL, x.EN)
			for _, s := range []string{x.NL, x.EN} {
				assert.NotContains(t, s, "{", place)
				assert.NotContains(t, s, "}", place)
				assert.NotContains(t, s, "  ", place)
				assert.NotContains(t, s, "..", place)
				assert.Equal(t, strings.TrimSpace(s), s, place)
			}
		})
		for _, f := range r.Findings {
			assert.NotEmpty(t, f.Title.NL, f.Code)
			assert.NotEmpty(t, f.Because.NL, f.Code)
			for _, says := range f.Says {
				for _, s := range []string{says.NL, says.EN} {
					assert.Regexp(t, `[.?!”)]$`, s, f.Code)
					assert.Regexp(t, `^[A-Z“€]`, s, f.Code)
				}
			}
			for _, a := range f.Amounts {
				assert.NotEmpty(t, a.Label.NL, f.Code)
			}
			for _, l := range f.Why {
				assert.NotEqual(t, string(l.Name), l.Text.NL, "%s: %s has no words", f.Code, l.Name)
			}
		}
	}
	assert.Greater(t, seen, 3000)
}

// An amount says what it is: net or gross, per which period, and for assistance
// with or without holiday allowance.
func TestAmountsAreLabelled(t *testing.T) {
	for _, r := range allReports(t) {
		for _, f := range r.Findings {
			for _, a := range f.Amounts {
				assert.Regexp(t, `netto|bruto`, a.Label.NL, f.Code)
				assert.Regexp(t, `net|gross`, a.Label.EN, f.Code)
				assert.Regexp(t, `per (maand|jaar)`, a.Shown.NL, f.Code)
				if strings.HasPrefix(f.Code, "norm.") || strings.HasPrefix(f.Code, "income.") {
					assert.Contains(t, a.Label.NL, "vakantietoeslag", f.Code)
				}
			}
		}
	}
}

// What a report is has the same bytes each time.
func TestSameBytes(t *testing.T) {
	first := map[int]string{}
	for range 3 {
		for i, r := range allReports(t) {
			got := asJSON(t, r)
			if want, ok := first[i]; ok {
				require.Equal(t, want, got)
			}
			first[i] = got
		}
	}
}

// No citizen service number is anywhere in a report.
func TestNoBSN(t *testing.T) {
	for _, r := range allReports(t) {
		silent(t, r, "99999")
	}
}

// silent fails when a report holds one of the words anywhere.
func silent(t testing.TB, r *casework.Report, words ...string) {
	t.Helper()
	said := asJSON(t, r)
	for _, word := range words {
		if at := strings.Index(said, word); at >= 0 {
			assert.Fail(t, "a report shows what it may not", "%s is shown %q: …%s…",
				r.Viewer.Role, word, said[max(0, at-80):min(len(said), at+80)])
		}
	}
}

func asJSON(t testing.TB, v any) string {
	t.Helper()
	data, err := json.Marshal(v)
	require.NoError(t, err)
	return string(data)
}
