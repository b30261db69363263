package integraal_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
)

func BenchmarkExactRound(b *testing.B) {
	b.ReportAllocs()
	income := integraal.EuroPerYear(31_000)
	cent := integraal.HalfUp(integraal.Cent, testLaw())
	var sum integraal.PerYear
	for b.Loop() {
		sum = income.Share(integraal.Pct(13, 730)).Round(cent)
	}
	require.Equal(b, integraal.CentsPerYear(4256_30), sum)
}

func BenchmarkTextWith(b *testing.B) {
	b.ReportAllocs()
	text := integraal.Text{NL: "u kreeg {amount} tot {last}", EN: "you received {amount} until {last}"}
	amount, last := integraal.CentsPerMonth(1401_50), day("2026-03-02")
	var said integraal.Text
	for b.Loop() {
		said = text.With(integraal.Put("amount", amount), integraal.Put("last", last))
	}
	require.Equal(b, "you received €1,401.50 per month until 2 March 2026", said.EN)
}

func BenchmarkReadJSON(b *testing.B) {
	b.ReportAllocs()
	data := []byte(`{"schemaVersion": 1, "title": "x", "since": "2026-03-02",
		"members": [{"name": "S.", "born": "1990-02-28", "income": "1401.50"}, {"name": "V.", "age": 12}]}`)
	b.SetBytes(int64(len(data)))
	var d dossier
	for b.Loop() {
		d = dossier{}
		require.NoError(b, integraal.ReadJSON(data, &d))
	}
	require.Len(b, d.Members, 2)
}

func BenchmarkExplainNil(b *testing.B) {
	b.ReportAllocs()
	var why *integraal.Explanation
	by, amount := testLaw(), integraal.CentsPerMonth(1401_50)
	for b.Loop() {
		integraal.Explain(why, "test.due", amount, by)
	}
	require.Nil(b, why.Steps())
}

func BenchmarkExplain(b *testing.B) {
	b.ReportAllocs()
	by, amount := testLaw(), integraal.CentsPerMonth(1401_50)
	for b.Loop() {
		var why integraal.Explanation
		integraal.Explain(&why, "test.due", amount, by)
	}
}

func BenchmarkDatedAt(b *testing.B) {
	b.ReportAllocs()
	d, on := testNorm(), day("2025-03-02")
	var err error
	for b.Loop() {
		_, err = d.At(on)
	}
	require.NoError(b, err)
}

func BenchmarkAddWorkingDays(b *testing.B) {
	b.ReportAllocs()
	from := day("2026-03-02")
	var end integraal.Date
	for b.Loop() {
		end = from.AddWorkingDays(3)
	}
	require.Equal(b, day("2026-03-05"), end)
}
