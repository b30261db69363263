package participation

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/integraal/integraal"
)

// Bounds of what a by-law file may hold.
const (
	maxVersions     = 50
	maxCategories   = 30
	maxText         = 200 // characters
	maxURL          = 500
	maxMonths       = 36 // of a reduction of art. 18 lid 2
	maxTimes        = 10
	monthsOfUniform = 3 // art. 18 lid 5
	hundred         = 100
)

// afstemmingChecker gathers what is wrong with a by-law file.
type afstemmingChecker struct{ checker }

func (c *afstemmingChecker) file(f *AfstemmingFile) {
	if f.SchemaVersion != afstemmingVersion {
		c.fault("verordening.version", "schemaVersion", textAfstemmingVersion)
	}
	if len(f.Schema) > maxURL || !utf8.ValidString(f.Schema) {
		c.fault("verordening.text", "$schema", textAfstemmingText)
	}
	c.text("municipality.name", f.Municipality.Name)
	switch code := f.Municipality.Code; {
	case code == "":
		c.fault("verordening.missing", "municipality.code", textAfstemmingMissing)
	case len(code) != 4 || strings.Trim(code, "0123456789") != "":
		c.fault("verordening.text", "municipality.code", textAfstemmingText)
	}
	if len(f.Versions) == 0 {
		c.fault("verordening.missing", "versions", textAfstemmingMissing)
	}
	if len(f.Versions) > maxVersions {
		c.fault("verordening.range", "versions", textAfstemmingRange)
		return
	}
	for i := range f.Versions {
		path := "versions[" + strconv.Itoa(i) + "]"
		c.version(path, &f.Versions[i])
		for j := range i {
			if f.Versions[i].days().Overlaps(f.Versions[j].days()) {
				c.fault("verordening.overlap", path+".from", textAfstemmingOverlap)
			}
		}
	}
}

func (c *afstemmingChecker) version(path string, w *AfstemmingVersion) {
	c.set(path+".from", !w.From.IsZero())
	c.set(path+".adopted", !w.Adopted.IsZero())
	c.set(path+".confidence", w.Confidence >= AfstemmingRead && w.Confidence <= AfstemmingUnchecked)
	if w.UrgentReasons > UrgentMay {
		c.fault("verordening.word", path+".urgentReasons", textUnknownWord)
	}
	switch {
	case w.Until.IsZero() == w.Checked.IsZero():
		c.fault("verordening.days", path+".until", textAfstemmingDays)
	case later(w.Until, w.Checked).Before(w.From):
		c.fault("verordening.days", path+".until", textReversed)
	}
	c.source(path+".source", &w.Source)
	c.categories(path, w)
	c.repeats(path, w)
	if d := w.Deviation; d != nil {
		c.percentage(path+".deviation.least", d.Least, true)
		c.percentage(path+".deviation.most", d.Most, false)
		if !atMost(d.Least, d.Most) {
			c.fault("verordening.range", path+".deviation.most", textAfstemmingRange)
		}
	}
	if w.Uniform != nil {
		c.uniform(path+".uniform", w.Uniform)
	}
}

func (c *afstemmingChecker) source(path string, s *AfstemmingSource) {
	c.text(path+".regulation", s.Regulation)
	c.text(path+".article", s.Article)
	c.text(path+".publication", s.Publication)
	c.set(path+".read", !s.Read.IsZero())
	if s.URL != "" && (!strings.HasPrefix(s.URL, "https://") || len(s.URL) > maxURL || strings.ContainsFunc(s.URL, notVisible)) {
		c.fault("verordening.text", path+".url", textAfstemmingText)
	}
}

func notVisible(r rune) bool { return r <= ' ' || r > '~' }

func (c *afstemmingChecker) categories(path string, w *AfstemmingVersion) {
	if len(w.Categories) > maxCategories {
		c.fault("verordening.range", path+".categories", textAfstemmingRange)
		return
	}
	seen := map[Breach]bool{}
	for i := range w.Categories {
		k, at := &w.Categories[i], path+".categories["+strconv.Itoa(i)+"]"
		c.text(at+".label", k.Label)
		c.set(at+".breaches", len(k.Breaches) > 0)
		c.percentage(at+".percentage", k.Percentage, false)
		c.number(at+".months", k.Months, 1, maxMonths)
		for j, b := range k.Breaches {
			on := at + ".breaches[" + strconv.Itoa(j) + "]"
			switch {
			case b == NoBreach || b >= NotInformed:
				c.fault("verordening.word", on, textUnknownWord)
			case seen[b]:
				c.fault("verordening.duplicate", on, textAfstemmingTwice)
			}
			seen[b] = true
		}
	}
}

func (c *afstemmingChecker) repeats(path string, w *AfstemmingVersion) {
	if len(w.Repeats) > 0 {
		c.number(path+".repeatWithin", w.RepeatWithin, 1, maxMonths)
	} else if w.RepeatWithin != 0 {
		c.fault("verordening.missing", path+".repeats", textAfstemmingMissing)
	}
	if len(w.Repeats) > maxTimes {
		c.fault("verordening.range", path+".repeats", textAfstemmingRange)
		return
	}
	seen := map[int]bool{}
	for i, r := range w.Repeats {
		at := path + ".repeats[" + strconv.Itoa(i) + "]"
		c.number(at+".time", r.Time, 2, maxTimes)
		c.number(at+".timesMonths", r.TimesMonths, 1, maxTimes)
		c.percentage(at+".plus", r.Plus, true)
		if seen[r.Time] {
			c.fault("verordening.duplicate", at+".time", textAfstemmingTwice)
		}
		seen[r.Time] = true
	}
}

func (c *afstemmingChecker) uniform(path string, u *AfstemmingUniform) {
	c.number(path+".months", u.Months, 1, monthsOfUniform)
	if u.RepeatMonths != 0 {
		c.number(path+".repeatMonths", u.RepeatMonths, 1, monthsOfUniform)
	}
	if s := u.Spread; s != nil {
		c.number(path+".spread.months", s.Months, 2, monthsOfUniform)
		c.percentage(path+".spread.first", s.First, false)
		if !atMost(leastFirst, s.First) {
			c.fault("verordening.range", path+".spread.first", textAfstemmingFirst)
		}
	}
	if len(u.Differs) > int(UseOffered) {
		c.fault("verordening.range", path+".differs", textAfstemmingRange)
		return
	}
	for i, d := range u.Differs {
		at := path + ".differs[" + strconv.Itoa(i) + "]"
		if !d.Breach.Uniform() {
			c.fault("verordening.word", at+".breach", textUnknownWord)
		}
		c.number(at+".months", d.Months, 1, monthsOfUniform)
	}
}

// leastFirst is which part falls in the first month at the least (art. 18 lid
// 5).
var leastFirst = integraal.Ratio(1, 3)

// atMost reports whether a is no more than b. Both are of a file, so that their
// products fit.
func atMost(a, b integraal.Rate) bool {
	an, ad := a.Fraction()
	bn, bd := b.Fraction()
	return an*bd <= bn*ad
}

func (c *afstemmingChecker) set(path string, is bool) {
	if !is {
		c.fault("verordening.missing", path, textAfstemmingMissing)
	}
}

func (c *afstemmingChecker) number(path string, n, least, most int) {
	switch {
	case n == 0:
		c.fault("verordening.missing", path, textAfstemmingMissing)
	case n < least || n > most:
		c.fault("verordening.range", path, textAfstemmingRange)
	}
}

// percentage checks a part of the whole; orNone says whether it may be nothing.
func (c *afstemmingChecker) percentage(path string, r integraal.Rate, orNone bool) {
	num, den := r.Fraction()
	switch {
	case num == 0 && !orNone:
		c.fault("verordening.missing", path, textAfstemmingMissing)
	case num < 0 || num > den || den > hundred*1000_000_000:
		c.fault("verordening.range", path, textAfstemmingRange)
	}
}

func (c *afstemmingChecker) text(path, s string) {
	switch {
	case s == "":
		c.fault("verordening.missing", path, textAfstemmingMissing)
	case utf8.RuneCountInString(s) > maxText, s[0] == ' ', s[len(s)-1] == ' ', !utf8.ValidString(s),
		strings.ContainsFunc(s, func(r rune) bool { return r < ' ' || r >= 0x7F && r <= 0x9F }):
		c.fault("verordening.text", path, textAfstemmingText)
	}
}

var (
	textAfstemmingVersion = integraal.Text{NL: "dit bestand heeft schemaVersion 1", EN: "this file has schemaVersion 1"}
	textAfstemmingMissing = integraal.Text{NL: "dit veld moet er zijn", EN: "this field must be there"}
	textAfstemmingText    = integraal.Text{NL: "deze tekst is te lang of heeft tekens die niet kunnen", EN: "this text is too long or holds characters that it may not"}
	textAfstemmingRange   = integraal.Text{NL: "dit getal kan hier niet", EN: "this number is not possible here"}
	textAfstemmingDays    = integraal.Text{NL: "geef de laatste dag, of de dag tot wanneer het is nagegaan: een van beide", EN: "give the last day, or the day until which it was verified: one of them"}
	textAfstemmingTwice   = integraal.Text{NL: "dit staat er al", EN: "this is there already"}
	textAfstemmingOverlap = integraal.Text{NL: "deze versie deelt een dag met een andere", EN: "this version shares a day with another"}
	textAfstemmingFirst   = integraal.Text{NL: "in de eerste maand valt ten minste een derde (artikel 18 lid 5)", EN: "at least a third falls in the first month (art. 18 lid 5)"}
)
