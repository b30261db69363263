package consent_test

import (
	"context"
	"fmt"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/consent"
)

// sealing is a log that seals all entries and keeps the head alone, so that what
// is measured is the look and its entries, not a store.
type sealing struct {
	chain consent.Chain
	looks int
}

func (s *sealing) Append(_ context.Context, entries []consent.Entry) error {
	s.looks++
	_, err := s.chain.Seal(entries)
	return err
}

// wide is a record of fifty fields of the four members of the household.
type wide struct {
	members [4]consent.Subject
	amounts [50]integraal.PerMonth
}

func wideRecord() *wide {
	w := &wide{}
	for i, id := range allPersons {
		w.members[i] = subject(id)
	}
	for f := range w.amounts {
		w.amounts[f] = integraal.EuroPerMonth(int64(f))
	}
	return w
}

// wideLayout has for each member what services keep of them: of M most, of the
// toddler D least; sixteen categories of a person in all.
func wideLayout() *consent.Layout[wide] {
	type kind struct {
		category consent.Category
		from     consent.Regime
		fields   int
	}
	var fields []consent.AnyField[wide]
	var client *consent.Member[wide]
	for i, kinds := range [4][]kind{
		{
			{consent.Composition, consent.Wmo, 4}, {consent.Income, consent.Wmo, 5}, {consent.Housing, consent.Wmo, 3},
			{consent.Benefit, consent.Pw, 5}, {consent.Health, consent.Wmo, 3}, {consent.Debts, consent.Wgs, 2},
		},
		{{consent.Composition, consent.Wmo, 3}, {consent.Health, consent.Wmo, 3}},
		{
			{consent.Composition, consent.Wmo, 3}, {consent.School, consent.Wmo, 4}, {consent.Relations, consent.Wmo, 2},
			{consent.Health, consent.Jeugd, 3},
		},
		{
			{consent.Composition, consent.Wmo, 3}, {consent.Housemate, consent.Pw, 3}, {consent.Income, consent.Pw, 2},
			{consent.Work, consent.Pw, 2},
		},
	} {
		member := consent.NewMember(integraal.Same(allPersons[i]), func(w *wide) consent.Subject { return w.members[i] })
		if i == 0 {
			client = member
		}
		for _, k := range kinds {
			for range k.fields {
				n := len(fields)
				fields = append(fields, consent.NewField(fmt.Sprintf("%s.%s%d", allPersons[i], k.category, n), k.category, k.from,
					func(w *wide) integraal.PerMonth { return w.amounts[n] }).Of(member))
			}
		}
	}
	return consent.NewLayout(client, fields...)
}

func askedBy(v string, on string) consent.Asked {
	return consent.Asked{
		Viewer: viewer(v), Action: consent.View, Purpose: purposeOf(v), Day: day(on),
		At: time.Date(2026, time.March, 2, 9, 30, 0, 0, time.UTC),
	}
}

// BenchmarkView looks at a record of fifty fields of four members: sixteen
// decisions, fifty entries sealed. The goal is 50,000 records a second on one
// core, so 20 microseconds.
func BenchmarkView(b *testing.B) {
	layout := wideLayout()
	gate, log, record, asked := consent.NewGate(facts()), &sealing{}, wideRecord(), askedBy("W", review)
	b.ReportAllocs()
	for b.Loop() {
		if _, err := layout.View(b.Context(), gate, log, asked, record); err != nil {
			b.Fatal(err)
		}
	}
	require.Equal(b, uint64(50*log.looks), log.chain.Head().Seq)
	b.ReportMetric(float64(b.N)/b.Elapsed().Seconds(), "records/s")
}
