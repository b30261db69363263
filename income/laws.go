package income

import (
	"time"

	"github.com/integraal/integraal"
)

// The days of the texts that were read.
var (
	read2023H1 = integraal.On(2023, time.January, 1)
	read2023H2 = integraal.On(2023, time.July, 1)
	read2024H1 = integraal.On(2024, time.January, 1)
	read2024H2 = integraal.On(2024, time.July, 1)
	read2025H1 = integraal.On(2025, time.January, 1)
	read2025H2 = integraal.On(2025, time.July, 1)
	read2026H1 = integraal.On(2026, time.January, 1)
	read2026H2 = integraal.On(2026, time.July, 1)
)

// text is a stretch of days with the day of the text of the law that was read
// for it.
type text struct{ from, until, read integraal.Date }

// halfYears are the stretches between two changes of the norms of the
// Participatiewet, which change on 1 January and 1 July.
var halfYears = [...]text{
	{read2023H1, integraal.On(2023, time.June, 30), read2023H1},
	{read2023H2, integraal.On(2023, time.December, 31), read2023H2},
	{read2024H1, integraal.On(2024, time.June, 30), read2024H1},
	{read2024H2, integraal.On(2024, time.December, 31), read2024H2},
	{read2025H1, integraal.On(2025, time.June, 30), read2025H1},
	{read2025H2, integraal.On(2025, time.December, 31), read2025H2},
	{read2026H1, integraal.On(2026, time.June, 30), read2026H1},
	{read2026H2, integraal.On(2026, time.December, 31), read2026H2},
}

// years are the berekeningsjaren of the toeslagen, whose values change on
// 1 January.
var years = [...]text{
	{read2023H1, integraal.On(2023, time.December, 31), read2023H1},
	{read2024H1, integraal.On(2024, time.December, 31), read2024H1},
	{read2025H1, integraal.On(2025, time.December, 31), read2025H1},
	{read2026H1, integraal.On(2026, time.December, 31), read2026H1},
}

// provision cites an article, lid and onderdeel in the text of a day.
type provision func(read integraal.Date) integraal.Citation

func pw(article, lid, onder string) provision {
	return func(read integraal.Date) integraal.Citation {
		return narrow(integraal.Participatiewet.Art(article, read), lid, onder)
	}
}

func wzt(article, lid, onder string) provision {
	return func(read integraal.Date) integraal.Citation {
		return narrow(integraal.WetZorgtoeslag.Art(article, read), lid, onder)
	}
}

// wztAssets cites the asset limit of the zorgtoeslag: art. 2a lid 1 until the
// end of 2024, when it was renumbered to art. 3 lid 1.
func wztAssets(read integraal.Date) integraal.Citation {
	if read.Before(read2025H1) {
		return wzt("2a", "1", "")(read)
	}
	return wzt("3", "1", "")(read)
}

func wkgb(article, lid, onder string) provision {
	return func(read integraal.Date) integraal.Citation {
		return narrow(integraal.WetKgb.Art(article, read), lid, onder)
	}
}

func awir(article, lid string) provision {
	return func(read integraal.Date) integraal.Citation {
		return narrow(integraal.Awir.Art(article, read), lid, "")
	}
}

func narrow(c integraal.Citation, lid, onder string) integraal.Citation {
	if lid != "" {
		c = c.Lid(lid)
	}
	if onder != "" {
		c = c.Onder(onder)
	}
	return c
}

// perHalfYear is a value with an entry for each of the half-years, in their
// order. A table that is short of one refuses the days of the missing one.
func perHalfYear[T any](name integraal.Name, by provision, is ...T) integraal.Dated[T] {
	return dated(name, by, "", halfYears[:], is)
}

// perYear is a value with an entry for each of the years, in their order. The
// source says where an amount was found that the law itself does not hold.
func perYear[T any](name integraal.Name, by provision, source string, is ...T) integraal.Dated[T] {
	return dated(name, by, source, years[:], is)
}

// dated is a value with entries for the last of the stretches, as many as there
// are values: one that starts later covers later days only.
func dated[T any](name integraal.Name, by provision, source string, in []text, is []T) integraal.Dated[T] {
	in = in[max(0, len(in)-len(is)):]
	entries := make([]integraal.Entry[T], 0, len(in))
	for i := range min(len(in), len(is)) {
		entries = append(entries, integraal.Entry[T]{
			From: in[i].from, Until: in[i].until, Is: is[i], By: by(in[i].read),
			Source: source, Confidence: integraal.Certain,
		})
	}
	return integraal.NewDated(string(name), entries...)
}

// textOn is the text that was read for day, and for a day after all of them
// the last: that is where an overlay adds newer norms.
func textOn(in []text, day integraal.Date) int {
	last := 0
	for i := range in {
		if !day.Before(in[i].from) {
			last = i
		}
	}
	return last
}

// normsPerHalfYear is a norm in cents a month, with an amount for each half-year.
func normsPerHalfYear(name integraal.Name, by provision, cents ...int64) integraal.Dated[integraal.PerMonth] {
	is := make([]integraal.PerMonth, len(cents))
	for i, c := range cents {
		is[i] = integraal.CentsPerMonth(c)
	}
	return perHalfYear(name, by, is...)
}

// unchanging is a percentage that is the same in every half-year.
func unchanging(name integraal.Name, by provision, is integraal.Rate) integraal.Dated[integraal.Rate] {
	var all [len(halfYears)]integraal.Rate
	for i := range all {
		all[i] = is
	}
	return perHalfYear(name, by, all[:]...)
}

// markedAs says of the entry that starts on a day where it was found and how sure
// it is.
func markedAs[T any](d integraal.Dated[T], from integraal.Date, source string, sure integraal.Confidence) integraal.Dated[T] {
	entries := d.Entries()
	for i := range entries {
		if entries[i].From == from {
			entries[i].Source, entries[i].Confidence = source, sure
		}
	}
	return integraal.NewDated(d.Name(), entries...)
}
