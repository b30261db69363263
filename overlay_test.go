package integraal_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
)

// overlayValue is a value of an overlay file for testnorm, with fields to add.
func overlayValue(from, last, is, more string) string {
	return fmt.Sprintf(`{"name": "testnorm", "from": %q, %s, "is": %q,
		"law": "BWBR0018451", "article": "4", "read": "2026-12-01"%s}`, from, last, is, more)
}

func overlayFile(values ...string) []byte {
	return []byte(`{"schemaVersion": 1, "source": "Stcrt. 2026, 1", "values": [` + strings.Join(values, ",") + `]}`)
}

func overlay(t *testing.T, values ...string) integraal.Overlay {
	t.Helper()
	o, err := integraal.ReadOverlay(overlayFile(values...))
	require.NoError(t, err)
	return o
}

// spans tells the entries of d as "from until euro".
func spans(d integraal.Dated[integraal.PerYear]) []string {
	var list []string
	for _, e := range d.Entries() {
		last := e.Until
		if last.IsZero() {
			last = e.Checked
		}
		line := fmt.Sprintf("%s %s %s", e.From, last, e.Is)
		if e.Overlay() != "" {
			line += " overlay"
		}
		list = append(list, line)
	}
	return list
}

func TestOverlayAddsAValue(t *testing.T) {
	o := overlay(t, overlayValue("2026-07-01", `"until": "2026-12-31"`, "2200.00", `, "lid": "1", "onder": "a"`))
	laid, err := testNorm().With(o)
	require.NoError(t, err)
	assert.Equal(t, []string{
		"2023-01-01 2023-12-31 1889.00",
		"2025-01-01 2025-12-31 2112.00",
		"2026-01-01 2026-06-30 2119.00",
		"2026-07-01 2026-12-31 2200.00 overlay",
	}, spans(laid))
	assert.Len(t, testNorm().Entries(), 3)

	e, err := laid.At(day("2026-07-01"))
	require.NoError(t, err)
	assert.Equal(t, "Stcrt. 2026, 1", e.Overlay())
	assert.Equal(t, "Stcrt. 2026, 1", e.Source)
	assert.Equal(t, integraal.WetZorgtoeslag.Art("4", day("2026-12-01")).Lid("1").Onder("a"), e.By)
	assert.Equal(t, integraal.EuroPerYear(2200), e.Is)
}

func TestOverlayFillsAGap(t *testing.T) {
	laid, err := testNorm().With(overlay(t, overlayValue("2024-01-01", `"checked": "2024-12-31"`, "2000", "")))
	require.NoError(t, err)
	e, err := laid.At(day("2024-06-01"))
	require.NoError(t, err)
	assert.Equal(t, day("2024-12-31"), e.Checked)
	assert.True(t, e.Until.IsZero())
}

func TestOverlayConflicts(t *testing.T) {
	for name, value := range map[string]string{
		"last day of the one before": overlayValue("2026-06-30", `"until": "2026-12-31"`, "1", ""),
		"first day of the one after": overlayValue("2022-01-01", `"until": "2023-01-01"`, "1", ""),
		"within":                     overlayValue("2025-02-01", `"until": "2025-02-01"`, "1", ""),
		"around":                     overlayValue("2020-01-01", `"until": "2030-01-01"`, "1", ""),
	} {
		laid, err := testNorm().With(overlay(t, value))
		assert.Equal(t, []string{"overlay.conflict values[0]"}, where(err), name)
		assert.Equal(t, spans(testNorm()), spans(laid), name)
	}
	twice := overlayValue("2026-07-01", `"until": "2026-12-31"`, "1", "")
	_, err := testNorm().With(overlay(t, twice, twice))
	assert.Equal(t, []string{"overlay.conflict values[1]"}, where(err), "two values of one file")
}

func TestOverlayReplaces(t *testing.T) {
	const replaces = `, "replaces": true`
	for _, c := range []struct {
		name  string
		value string
		want  []string
	}{
		{"both sides are kept", overlayValue("2025-04-01", `"until": "2025-06-30"`, "1", replaces), []string{
			"2023-01-01 2023-12-31 1889.00", "2025-01-01 2025-03-31 2112.00",
			"2025-04-01 2025-06-30 1.00 overlay", "2025-07-01 2025-12-31 2112.00", "2026-01-01 2026-06-30 2119.00",
		}},
		{"exactly one entry", overlayValue("2025-01-01", `"until": "2025-12-31"`, "1", replaces), []string{
			"2023-01-01 2023-12-31 1889.00", "2025-01-01 2025-12-31 1.00 overlay", "2026-01-01 2026-06-30 2119.00",
		}},
		{"over a border", overlayValue("2025-12-31", `"until": "2026-01-01"`, "1", replaces), []string{
			"2023-01-01 2023-12-31 1889.00", "2025-01-01 2025-12-30 2112.00",
			"2025-12-31 2026-01-01 1.00 overlay", "2026-01-02 2026-06-30 2119.00",
		}},
		{"all", overlayValue("2020-01-01", `"until": "2030-01-01"`, "1", replaces), []string{
			"2020-01-01 2030-01-01 1.00 overlay",
		}},
		{"the open end", overlayValue("2026-04-01", `"checked": "2026-12-31"`, "1", replaces), []string{
			"2023-01-01 2023-12-31 1889.00", "2025-01-01 2025-12-31 2112.00",
			"2026-01-01 2026-03-31 2119.00", "2026-04-01 2026-12-31 1.00 overlay",
		}},
	} {
		laid, err := testNorm().With(overlay(t, c.value))
		require.NoError(t, err, c.name)
		assert.Equal(t, c.want, spans(laid), c.name)
	}
	assert.Equal(t, []string{
		"2023-01-01 2023-12-31 1889.00", "2025-01-01 2025-12-31 2112.00", "2026-01-01 2026-06-30 2119.00",
	}, spans(testNorm()))
}

func TestOverlayOfAnotherNameLeavesAValueAlone(t *testing.T) {
	other := strings.Replace(overlayValue("2026-07-01", `"until": "2026-12-31"`, "1", ""), "testnorm", "other", 1)
	o := overlay(t, other, overlayValue("2026-07-01", `"until": "2026-12-31"`, "1", ""), other)
	laid, err := integraal.NewDated("third", testNorm().Entries()...).With(o)
	require.NoError(t, err)
	assert.Equal(t, spans(testNorm()), spans(laid))

	assert.Equal(t, []string{"other", "testnorm"}, o.Names())
	assert.Empty(t, o.UnknownIn([]string{"testnorm", "other"}))
	assert.Equal(t, []string{"overlay.unknown values[0].name", "overlay.unknown values[2].name"},
		where(o.UnknownIn([]string{"testnorm"}).Err()))
	assert.Empty(t, integraal.Overlay{}.Names())
	laid, err = testNorm().With(integraal.Overlay{})
	require.NoError(t, err)
	assert.Equal(t, spans(testNorm()), spans(laid))
}

func TestOverlayOfABadValue(t *testing.T) {
	good := overlayValue("2026-07-01", `"until": "2026-12-31"`, "1", "")
	for is, want := range map[string]string{
		"veel": "amount.malformed values[1].is", "13.73%": "amount.malformed values[1].is",
		"100000000000.01": "amount.range values[1].is",
	} {
		laid, err := testNorm().With(overlay(t, good, overlayValue("2027-01-01", `"until": "2027-12-31"`, is, "")))
		assert.Equal(t, []string{want}, where(err), is)
		assert.NotContains(t, err.Error(), is)
		assert.Equal(t, spans(testNorm()), spans(laid), "nothing is laid over in part")
	}
	_, err := testNorm().With(overlay(t, overlayValue("2027-12-31", `"until": "2027-01-01"`, "1", "")))
	assert.True(t, integraal.HasFault(err, "dated.invalid"), "reversed: %v", err)

	_, err = integraal.NewDated[integraal.Count]("testnorm").With(overlay(t, good))
	assert.Equal(t, []string{"overlay.unknown values[0].is"}, where(err), "a value that no text stands for")

	_, err = integraal.NewDated[leaky]("testnorm").With(overlay(t, overlayValue("2026-07-01", `"until": "2026-12-31"`, "123456782", "")))
	assert.Equal(t, []string{"overlay.malformed values[0].is"}, where(err), "a text type with errors of its own")
	assert.NotContains(t, err.Error(), "123456782")

	rate := integraal.NewDated[integraal.Rate]("testnorm")
	laid, err := rate.With(overlay(t, overlayValue("2026-07-01", `"until": "2026-12-31"`, "13.73%", "")))
	require.NoError(t, err)
	e, err := laid.At(day("2026-07-01"))
	require.NoError(t, err)
	assert.Equal(t, integraal.Pct(13, 730), e.Is)
}

func TestReadOverlayFaults(t *testing.T) {
	good := overlayValue("2026-07-01", `"until": "2026-12-31"`, "1", "")
	without := func(field string) string {
		return strings.Replace(good, `"`+field+`"`, `"`+field+`_"`, 1)
	}
	for name, c := range map[string]struct {
		file []byte
		want []string
	}{
		"nothing":          {nil, []string{"json.syntax"}},
		"an empty object":  {[]byte(`{}`), []string{"overlay.malformed schemaVersion", "overlay.malformed source"}},
		"a newer schema":   {[]byte(`{"schemaVersion": 2, "source": "x", "values": []}`), []string{"overlay.malformed schemaVersion"}},
		"an empty value":   {overlayFile(`{}`), []string{"overlay.malformed values[0].article", "overlay.malformed values[0].from", "overlay.malformed values[0].is", "overlay.malformed values[0].law", "overlay.malformed values[0].name", "overlay.malformed values[0].read", "overlay.malformed values[0].until"}},
		"both ends":        {overlayFile(overlayValue("2026-07-01", `"until": "2026-12-31", "checked": "2026-12-31"`, "1", "")), []string{"overlay.malformed values[0].until"}},
		"a number as text": {overlayFile(strings.Replace(good, `"is": "1"`, `"is": 1`, 1)), []string{"json.type values[0].is"}},
		"an unknown field": {overlayFile(good, without("onder"), without("law")), []string{"json.unknown-key values[2]"}},
		"bad days":         {overlayFile(overlayValue("1 juli", `"until": "2026-02-30"`, "1", "")), []string{"date.malformed values[0].from", "date.impossible values[0].until"}},
		"a list":           {[]byte(`[]`), []string{"json.type"}},
		"a text for yes":   {overlayFile(overlayValue("2026-07-01", `"until": "2026-12-31"`, "1", `, "replaces": "true"`)), []string{"json.type values[0].replaces"}},
	} {
		o, err := integraal.ReadOverlay(c.file)
		assert.Equal(t, c.want, where(err), name)
		assert.Empty(t, o.Names(), name)
	}
}

// A file of millions of empty values must not answer with gigabytes of faults.
func TestReadOverlayBoundsItsFaults(t *testing.T) {
	_, err := integraal.ReadOverlay(overlayFile(strings.Repeat("{},", 5000) + "{}"))
	faults := integraal.FaultsIn(err)
	assert.NotEmpty(t, faults)
	assert.Less(t, len(faults), 300)
}

func FuzzReadOverlay(f *testing.F) {
	f.Add(overlayFile())
	f.Add(overlayFile(overlayValue("2026-07-01", `"until": "2026-12-31"`, "2200.00", "")))
	f.Add(overlayFile(overlayValue("2025-04-01", `"checked": "2025-06-30"`, "13.73%", `, "replaces": true`)))
	f.Add(overlayFile(`{}`, `null`))
	f.Add([]byte(`{"schemaVersion": 2}`))
	built := testNorm()
	f.Fuzz(func(t *testing.T, data []byte) {
		o, err := integraal.ReadOverlay(data)
		if err != nil {
			require.NotEmpty(t, where(err))
			require.Empty(t, o.Names())
			return
		}
		laid, err := built.With(o)
		if err != nil {
			require.NotEmpty(t, where(err))
			return
		}
		require.NoError(t, laid.Check(), "what was laid over is sound")
		covered := integraal.Between(day("2025-01-01"), day("2025-12-31"))
		for on := covered.From; covered.Contains(on); on = on.AddMonths(1) {
			_, err := laid.At(on)
			require.NoError(t, err, "an overlay takes no day away")
		}
	})
}
