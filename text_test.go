package integraal_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"pgregory.net/rapid"

	"github.com/integraal/integraal"
)

func TestTextInALanguage(t *testing.T) {
	hello := integraal.Text{NL: "goedendag", EN: "hello"}
	assert.Equal(t, "goedendag", hello.In(integraal.NL))
	assert.Equal(t, "hello", hello.In(integraal.EN))
	assert.Equal(t, "goedendag", hello.In("fy"), "Dutch is the default")
	assert.False(t, hello.IsZero())
	assert.True(t, integraal.Text{}.IsZero())
	assert.Equal(t, integraal.Text{NL: "Wgs", EN: "Wgs"}, integraal.Same("Wgs"))
}

func TestTextWithFillsItsPlaces(t *testing.T) {
	text := integraal.Text{
		NL: "{who} kreeg {amount} tot {last}: {body}",
		EN: "{who} received {amount} until {last}: {body}",
	}.With(
		integraal.PutName("who", "S."),
		integraal.Put("amount", integraal.CentsPerMonth(1401_50)),
		integraal.Put("last", day("2026-03-02")),
		integraal.PutText("body", integraal.Text{NL: "gemeente", EN: "municipality"}),
	)
	assert.Equal(t, "S. kreeg € 1.401,50 per maand tot 2 maart 2026: gemeente", text.NL)
	assert.Equal(t, "S. received €1,401.50 per month until 2 March 2026: municipality", text.EN)
}

func TestTextWithKeepsAMissingPlaceVisible(t *testing.T) {
	one := integraal.Put("n", integraal.Count(1))
	for in, want := range map[string]string{
		"geen plaats":       "geen plaats",
		"{n} van {total}":   "1 van {total}",
		"{n}{n}":            "11",
		"{}":                "{}",
		"{n":                "{n",
		"n}":                "n}",
		"} {n} {":           "} 1 {",
		"{ n }":             "{ n }",
		"{total}":           "{total}",
		"tot {n} en {total": "tot 1 en {total",
	} {
		assert.Equal(t, integraal.Same(want), integraal.Same(in).With(one), "%q", in)
	}
	assert.Equal(t, "{n}", integraal.Same("{n}").With().NL)
}

// What is filled in is not filled again: a name with braces stays a name.
func TestTextWithDoesNotFillWhatItFilledIn(t *testing.T) {
	text := integraal.Same("{a} {b}").With(integraal.PutName("a", "{b}"), integraal.PutName("b", "{a}"))
	assert.Equal(t, "{b} {a}", text.NL)
}

func TestTextWithAgainstAReplacer(t *testing.T) {
	parts := rapid.SliceOf(rapid.SampledFrom([]string{"{a}", "{b}", "{c}", "x", " ", "é"}))
	rapid.Check(t, func(t *rapid.T) {
		s := strings.Join(parts.Draw(t, "parts"), "")
		got := integraal.Text{NL: s, EN: s}.With(
			integraal.PutName("a", "een"), integraal.PutText("b", integraal.Text{NL: "twee", EN: "two"}))
		assert.Equal(t, strings.NewReplacer("{a}", "een", "{b}", "twee").Replace(s), got.NL)
		assert.Equal(t, strings.NewReplacer("{a}", "een", "{b}", "two").Replace(s), got.EN)
	})
}

func TestJoin(t *testing.T) {
	a, b, c := integraal.Same("a"), integraal.Text{NL: "bé", EN: "bee"}, integraal.Same("c")
	for _, step := range []struct {
		texts []integraal.Text
		want  integraal.Text
	}{
		{nil, integraal.Text{}},
		{[]integraal.Text{a}, a},
		{[]integraal.Text{a, b}, integraal.Text{NL: "a en bé", EN: "a and bee"}},
		{[]integraal.Text{a, b, c}, integraal.Text{NL: "a, bé en c", EN: "a, bee and c"}},
	} {
		assert.Equal(t, step.want, integraal.Join(step.texts))
	}
}

func TestDatesInWords(t *testing.T) {
	for iso, want := range map[string][2]string{
		"2026-01-01": {"1 januari 2026", "1 January 2026"},
		"2026-02-28": {"28 februari 2026", "28 February 2026"},
		"2026-03-02": {"2 maart 2026", "2 March 2026"},
		"2026-04-03": {"3 april 2026", "3 April 2026"},
		"2026-05-05": {"5 mei 2026", "5 May 2026"},
		"2026-06-30": {"30 juni 2026", "30 June 2026"},
		"2026-07-01": {"1 juli 2026", "1 July 2026"},
		"2026-08-31": {"31 augustus 2026", "31 August 2026"},
		"2026-09-15": {"15 september 2026", "15 September 2026"},
		"2026-10-10": {"10 oktober 2026", "10 October 2026"},
		"2026-11-11": {"11 november 2026", "11 November 2026"},
		"2026-12-26": {"26 december 2026", "26 December 2026"},
	} {
		assert.Equal(t, want[0], day(iso).In(integraal.NL))
		assert.Equal(t, want[1], day(iso).In(integraal.EN))
	}
}
