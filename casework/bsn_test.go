package casework

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/integraal/integraal"
)

// The numbers are test numbers, given out to nobody.
func TestElfproef(t *testing.T) {
	for _, valid := range []string{
		"999990019", "999990020", "999990032", "999990044", "999990056", "999990068",
		"123456782", "111222333",
	} {
		b, err := ParseBSN(valid)
		require.NoError(t, err, valid)
		assert.Equal(t, valid, b.Reveal())
		assert.False(t, b.IsZero())
	}
	for why, invalid := range map[string]string{
		"last digit off":        "999990018",
		"two digits swapped":    "999990091",
		"eight digits":          "99999001",
		"ten digits":            "9999900190",
		"nothing":               "",
		"zeros":                 "000000000",
		"points":                "9999.90.019",
		"a space":               "99999001 9",
		"a letter":              "99999001O",
		"digits of a script":    "99999001٩",
		"a sign":                "-99990019",
		"an old account number": "123456789", // passes the eleven test of banks, which adds the last digit
	} {
		b, err := ParseBSN(invalid)
		assert.True(t, integraal.HasFault(err, "bsn.invalid"), why)
		assert.True(t, b.IsZero(), why)
		if invalid != "" {
			assert.NotContains(t, err.Error(), invalid, why)
		}
	}
}

// TestElfproefByDefinition holds the test against its definition, written out:
// 9a+8b+7c+6d+5e+4f+3g+2h−i divides by eleven.
func TestElfproefByDefinition(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(1, 999_999_999).Draw(t, "number")
		s := fmt.Sprintf("%09d", n)
		d := func(i int) int { return int(s[i] - '0') }
		sum := 9*d(0) + 8*d(1) + 7*d(2) + 6*d(3) + 5*d(4) + 4*d(5) + 3*d(6) + 2*d(7) - d(8)
		_, err := ParseBSN(s)
		require.Equal(t, sum%11 == 0, err == nil)
	})
}

// hides is an error when a text holds a number.
func hides(text string, b BSN) error {
	if !b.IsZero() && strings.Contains(text, b.Reveal()) {
		return errors.New("the text holds a citizen service number")
	}
	return nil
}

// TestBSNMasksItself in every verb, in JSON, in logs and in errors, by itself
// and in whatever holds it.
func TestBSNMasksItself(t *testing.T) {
	b, err := ParseBSN("999990019")
	require.NoError(t, err)
	held := struct {
		Number BSN
		List   []BSN
		Map    map[string]*BSN
	}{b, []BSN{b}, map[string]*BSN{"M": &b}}
	c, err := New(Parts{Persons: []Person{{ID: "M", BSN: b}}})
	require.NoError(t, err)

	for _, v := range []any{b, &b, held, &held, Person{ID: "M", BSN: b}, c.Persons()} {
		for _, verb := range strings.Split("v +v #v s q d x X o b c U e f g t 20v -20s 020d", " ") {
			assert.NoError(t, hides(fmt.Sprintf("%"+verb, v), b), verb)
		}
		text, err := json.Marshal(v)
		require.NoError(t, err)
		assert.NoError(t, hides(string(text), b))
		assert.NoError(t, hides(fmt.Errorf("in %v: %w", v, errors.New("no")).Error(), b))
		var log bytes.Buffer
		slog.New(slog.NewTextHandler(&log, nil)).Info("seen", "value", v, slog.Any("again", v))
		slog.New(slog.NewJSONHandler(&log, nil)).Info("seen", "value", v, slog.Group("in", "value", v))
		assert.NoError(t, hides(log.String(), b))
	}
	assert.Equal(t, maskedBSN, b.String())
	assert.Empty(t, BSN{}.String())
	assert.Equal(t, maskedBSN, fmt.Sprint(b))
}

// TestWriteHoldsBSN: the case file is the one place that holds the number, as
// Write says.
func TestWriteHoldsBSN(t *testing.T) {
	b, err := ParseBSN("999990019")
	require.NoError(t, err)
	c, err := New(Parts{Persons: []Person{{ID: "M", BSN: b}}})
	require.NoError(t, err)
	file, err := c.Write()
	require.NoError(t, err)
	assert.Contains(t, string(file), b.Reveal())
}

// TestPrintedCase: a case that is printed or logged by accident gives nobody
// away, and neither does a number in a struct that fmt cannot ask to mask it.
func TestPrintedCase(t *testing.T) {
	b, err := ParseBSN("999990019")
	require.NoError(t, err)
	c, err := New(Parts{ID: "zaak-1", Persons: []Person{{ID: "Jansje", BSN: b}}})
	require.NoError(t, err)
	private := struct{ number BSN }{b}
	for _, verb := range []string{"%v", "%+v", "%#v", "%s", "%q", "%x", "%d"} {
		for _, v := range []any{c, *c, []*Case{c}, struct{ C *Case }{c}} {
			text := fmt.Sprintf(verb, v)
			assert.NotContains(t, text, "Jansje", verb)
			assert.NoError(t, hides(text, b), verb)
		}
		assert.NoError(t, hides(fmt.Sprintf(verb, private), b), verb)
		assert.NoError(t, hides(fmt.Sprintf(verb, struct{ c Case }{*c}), b), verb)
	}
	var log bytes.Buffer
	slog.New(slog.NewTextHandler(&log, nil)).Info("seen", "case", c, "value", *c, "private", private)
	slog.New(slog.NewJSONHandler(&log, nil)).Info("seen", "case", c, "value", *c, "private", private)
	assert.NotContains(t, log.String(), "Jansje")
	assert.NoError(t, hides(log.String(), b))
	assert.Equal(t, "case zaak-1", fmt.Sprint(c))
}

// TestHoldsBSN: nine digits that stand alone and pass the eleven test, together
// or in groups.
func TestHoldsBSN(t *testing.T) {
	for _, s := range []string{
		"999990019", "bsn 999990019.", "a999990019b", "0612345678 en 999990019",
		"9999.90.019", "999.990.019", "999 990 019", "99 99 90 019", "9 9 9 9 9 0 0 1 9", "9.9.9.9.9.0.0.1.9",
		"99999-0019", "999-990-019", "9999_90_019", "999 - 990 - 019", "9999 . 90 . 019",
		"999\u00a0990\u00a0019", "999\u202f990\u202f019", "999\u2009990\u2009019", "999\u00a0990 019",
		"99999\u20110019", "99999\u20130019", "9999\u200b90019", "9999\u00ad900\u00ad19", "9999\u200b.90.019",
		"bsn: 999 990 019, tel. 06", "x-999.990.019-x", "2026 999 990 019", "1.9999.90.019", "op 2 maart 999 990 019",
	} {
		assert.True(t, holdsBSN(s), "%q", s)
	}
	for _, s := range []string{
		"", "999990018", "9999900190", "99999001", "0612345678", "000000000", "999 990 018", "9999.90.018",
		"999.990 019", "9999.90-019", // two signs hold no groups together: see TestNoDateIsANumber
		"99999, 0019", "99999/0019", "99999 en 0019", "9 9999 0019", "9999 90 0190", "99999\n0019",
		"+99 999 90 019", "0099 999 90 019", // a telephone number from abroad
	} {
		assert.False(t, holdsBSN(s), "%q", s)
	}
}

// TestNoDateIsANumber: days, stretches of days and times, however people write
// them, are never taken for a number.
func TestNoDateIsANumber(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		day := func(sign, label string) string {
			d := integraal.On(2000, 1, 1).AddDays(rapid.IntRange(0, 20_000).Draw(t, label))
			year, month, date := d.Year(), int(d.Month()), d.Day()
			return rapid.SampledFrom([]string{
				fmt.Sprintf("%04d%s%02d%s%02d", year, sign, month, sign, date),
				fmt.Sprintf("%02d%s%02d%s%04d", date, sign, month, sign, year),
				fmt.Sprintf("%d%s%d%s%d", date, sign, month, sign, year),
				fmt.Sprintf("%02d%s%02d", date, sign, month),
				fmt.Sprintf("%d%s%d", date, sign, month),
			}).Draw(t, label)
		}
		signs := []string{"-", ".", "/", " ", "\u2013"}
		sign := rapid.SampledFrom(signs).Draw(t, "sign")
		text := day(sign, "from")
		switch rapid.IntRange(0, 2).Draw(t, "more") {
		case 0:
			text += rapid.SampledFrom([]string{"-", " - ", "\u2013", " t/m ", " tot "}).Draw(t, "until") + day(sign, "until")
		case 1:
			text += fmt.Sprintf(" %02d.%02d uur", rapid.IntRange(0, 23).Draw(t, "hour"), rapid.IntRange(0, 59).Draw(t, "minute"))
		}
		require.False(t, holdsBSN(text), "%q", text)
	})
}
