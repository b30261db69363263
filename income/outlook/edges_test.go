package outlook

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/income"
)

// TestNoTermWithoutABirthday: of who has no known birthday it is not known whether the
// pension age comes first: no term is said, and the birthday is missing.
func TestNoTermWithoutABirthday(t *testing.T) {
	t.Parallel()
	for _, under := range []Onderdeel{OnderdeelN, OnderdeelR, OnderdeelZ, Verrekening34a} {
		for _, born := range []integraal.Fact[integraal.Date]{
			{}, integraal.Hide[integraal.Date](said("ask M")),
			integraal.Contest(integraal.Account[integraal.Date]{Value: on(1960, 1, 5)}, integraal.Account[integraal.Date]{Value: on(1961, 1, 5)}),
		} {
			d := disregard(under, on(2027, 2, 1), integraal.KnowAbsent[int]())
			d.Born = born
			list, missing := entriesOf(t, d)
			assert.Empty(t, list)
			require.Len(t, missing, 1)
			assert.Equal(t, []any{income.FactBorn, born.State()}, []any{missing[0].Fact, missing[0].State})
		}
	}
}

// TestTheChildOfTheFirstMonth: a month counts as a whole, so that a child who turned 12
// in the first month before the work began is no mistake; a day that is not set is.
func TestTheChildOfTheFirstMonth(t *testing.T) {
	t.Parallel()
	d := disregard(OnderdeelR, on(2026, 6, 10), integraal.KnowAbsent[int]())
	d.Youngest = known(on(2014, 6, 5))
	list, missing := entriesOf(t, d)
	require.Len(t, list, 1)
	assert.Empty(t, missing)
	assert.Equal(t, "2026-06-04", list[0].Day.String())
	d.Youngest = known(integraal.Date{})
	_, _, err := (&Terms{Disregards: []Disregard{d}}).Entries()
	assert.True(t, integraal.HasFault(err, "outlook.range"))
}

// TestTheChildOnTheLastDay: where the child turns 12 on the day after the 30 months it is
// the months that are said.
func TestTheChildOnTheLastDay(t *testing.T) {
	t.Parallel()
	for day, want := range map[int]string{31: "jongste kind", 30: "jongste kind", 1: "de 30 maanden"} {
		d := disregard(OnderdeelR, on(2024, 2, 5), integraal.KnowAbsent[int]())
		if d.Youngest = known(on(2014, 7, day)); day == 1 {
			d.Youngest = known(on(2014, 8, 1))
		}
		list, _ := entriesOf(t, d)
		require.Len(t, list, 1)
		assert.Contains(t, list[0].Says.NL, want, day)
	}
}

// TestTheFirstDayOfAnotherLaw: what ends on it says that the rules change; a day before
// it, not.
func TestTheFirstDayOfAnotherLaw(t *testing.T) {
	t.Parallel()
	child := func(born integraal.Date) Disregard {
		d := disregard(OnderdeelR, on(2025, 6, 1), integraal.KnowAbsent[int]())
		d.Youngest = known(born)
		return d
	}
	more := disregard(Verrekening34a, on(2027, 1, 1), integraal.KnowAbsent[int]())
	more.Extended = known(on(2028, 1, 1))
	list, _ := entriesOf(t, child(on(2015, 1, 1)), child(on(2015, 1, 2)), more)
	require.Len(t, list, 4)
	for i, want := range []string{"2026-12-31", "2027-01-01 op 1 januari 2027", "2027-12-31", "2028-01-01 na 2027"} {
		day, words, changes := strings.Cut(want, " ")
		assert.Equal(t, day, list[i].Day.String())
		assert.Equal(t, changes, strings.Contains(list[i].Says.NL, "vraag de gemeente of deze dag dan nog geldt"), want)
		assert.Contains(t, list[i].Says.NL, words)
	}
}

// TestNoMonthSkipped: of onderdeel z without months between there is nothing to say of
// them; and as many are taken as the package reckons with.
func TestNoMonthSkipped(t *testing.T) {
	t.Parallel()
	for skipped, says := range map[int]bool{0: false, 1: true} {
		list, _ := entriesOf(t, disregard(OnderdeelZ, on(2026, 1, 20), integraal.Know(skipped)))
		require.Len(t, list, 1)
		assert.Equal(t, says, strings.Contains(list[0].Says.NL, "eindigt het eerder"), skipped)
	}
	for skipped, fault := range map[int]bool{longest: false, longest + 1: true} {
		d := disregard(OnderdeelZ, on(2026, 1, 20), integraal.Know(skipped))
		_, _, err := (&Terms{Disregards: []Disregard{d}}).Entries()
		assert.Equal(t, fault, integraal.HasFault(err, "outlook.range"), skipped)
	}
}

// TestAFindingFromBeforeTheAttachment stands: the beslagvrije voet can have been found
// for another one. A notice of no attachment cannot.
func TestAFindingFromBeforeTheAttachment(t *testing.T) {
	t.Parallel()
	list, missing := attachmentsOf(t, Attachment{
		Who: "M", Laid: known(on(2026, 3, 2)), Told: integraal.KnowAbsent[integraal.Date](), Found: known(on(2025, 11, 3)),
	})
	assert.Empty(t, missing)
	require.Len(t, list, 2)
	assert.Equal(t, "2026-11-02", list[1].Day.String())
}

// figure is a reference figure of some days.
func figure(name string, from, until integraal.Date) Reference {
	return Reference{Name: name, Says: said("x"), Amount: integraal.Euro(1), From: from, Until: until, Source: "made up"}
}

// TestFiguresThatShareADay, whichever of them comes first, are one fault each; figures of
// one day that follow each other share none.
func TestFiguresThatShareADay(t *testing.T) {
	t.Parallel()
	year, may := figure("a", on(2026, 1, 1), on(2026, 12, 31)), figure("a", on(2026, 5, 1), on(2026, 5, 31))
	one, next := figure("a", on(2026, 5, 1), on(2026, 5, 1)), figure("a", on(2026, 5, 2), on(2026, 5, 2))
	for _, c := range []struct {
		list []Reference
		want []string
	}{
		{[]Reference{year, may}, []string{"references[1]"}},
		{[]Reference{may, year}, []string{"references[1]"}},
		{[]Reference{year, may, one}, []string{"references[1]", "references[2]"}},
		{[]Reference{one, next}, nil},
		{[]Reference{next, one}, nil},
		{[]Reference{may, figure("b", may.From, may.Until)}, nil},
	} {
		_, err := WriteReferences(c.list)
		var got []string
		for _, f := range integraal.FaultsIn(err) {
			assert.Equal(t, "references.overlap", f.Code)
			got = append(got, f.Path)
		}
		assert.Equal(t, c.want, got)
	}
}

// TestTextsOfFigures: up to five hundred characters, and none that moves a cursor; and
// what can stand in a text stands in the file as it is.
func TestTextsOfFigures(t *testing.T) {
	t.Parallel()
	for text, right := range map[string]bool{
		strings.Repeat("é", 500): true, strings.Repeat("é", 501): false,
		"a\u007fb": false, "a\u009fb": false, "a\u00a0b": true, "a~b": true, "a{b": false, "a}b": false, "a\x1fb": false, "a b": true,
	} {
		r := figure("a", on(2026, 1, 1), on(2026, 1, 2))
		r.Source = text
		_, err := WriteReferences([]Reference{r})
		assert.Equal(t, right, err == nil, "%q", text)
		assert.Equal(t, !right, integraal.HasFault(err, "references.text"), "%q", text)
	}
	own := string(ownFigures(t))
	_, err := ReadReferences([]byte(strings.Replace(own, `"schemaVersion"`, `"$schema": "{x}", "schemaVersion"`, 1)))
	assert.True(t, integraal.HasFault(err, "references.text"))
	r := figure("a", on(2026, 1, 1), on(2026, 1, 2))
	r.Source = "wonen & leven <2026>"
	written, err := WriteReferences([]Reference{r})
	require.NoError(t, err)
	assert.Contains(t, string(written), r.Source)
}

// TestTheMostFigures: as many as the package takes, and not one more.
func TestTheMostFigures(t *testing.T) {
	t.Parallel()
	var list []Reference
	for i := range mostList + 1 {
		day := on(2026, 1, 1).AddDays(i)
		list = append(list, figure("a", day, day))
	}
	_, err := WriteReferences(list)
	assert.True(t, integraal.HasFault(err, "outlook.range"))
	_, err = WriteReferences(list[:mostList])
	assert.NoError(t, err)
}
