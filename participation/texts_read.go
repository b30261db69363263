package participation

import (
	"time"

	"github.com/integraal/integraal"
)

// The days of the texts that were read. See [readingOf] for which provision was
// read in which of them.
var (
	readPw2023     = integraal.On(2023, time.January, 1)
	readPwMid2023  = integraal.On(2023, time.July, 1)
	readPwOct2023  = integraal.On(2023, time.October, 1)
	readPw2024     = integraal.On(2024, time.January, 1)
	readPwNew2025  = integraal.On(2025, time.January, 1)
	readPw2025     = integraal.On(2025, time.July, 1)
	readPw         = integraal.On(2026, time.January, 1)
	readPwFeb      = integraal.On(2026, time.February, 4)
	readPwJuly     = integraal.On(2026, time.July, 1)
	readAwb2023    = integraal.On(2023, time.January, 1)
	readAwb2024    = integraal.On(2024, time.January, 1)
	readAwb2025    = integraal.On(2025, time.January, 1)
	readAwb        = integraal.On(2026, time.January, 1)
	readWmo2022    = integraal.On(2022, time.July, 1) // held on 1 January 2023
	readWmo2023    = integraal.On(2023, time.July, 1)
	readWmo2024    = integraal.On(2024, time.January, 1)
	readWmo2025    = integraal.On(2025, time.January, 1)
	readWmo2026    = integraal.On(2026, time.January, 1)
	readWmo        = integraal.On(2026, time.July, 1)
	readWgs2022    = integraal.On(2022, time.January, 1) // held up to and including 2025
	readWgs2026    = integraal.On(2026, time.January, 1)
	readWgs        = integraal.On(2026, time.July, 1)
	breedOffensief = readPwMid2023 // Stb. 2022, 499 and 500
)

// reading is in which texts a provision was read.
type reading struct {
	texts []integraal.Date // oldest first
	// since is the first day on which the law has it, where that is one of the
	// days that are covered; until is the last, for what lapsed.
	since, until integraal.Date
	// unchanged is the day from which the oldest of the texts has held, as that
	// text itself marks it.
	unchanged integraal.Date
	// marked is the day from which the text of 1 January 2026 has held, as it marks
	// itself, where that is earlier.
	marked integraal.Date
}

// latest is the day of the text that held on day: the last that was read, or the
// oldest where that text marks that it held already. It is unset where the text
// of that day was not read.
func (r *reading) latest(day integraal.Date) integraal.Date {
	var read integraal.Date
	for _, t := range r.texts {
		if !t.After(day) {
			read = t
		}
	}
	switch {
	case !read.IsZero():
		return read
	case !r.since.IsZero() && day.Before(r.since): // not in the law yet: as it will read
		return r.texts[0]
	case !r.unchanged.IsZero() && !day.Before(r.unchanged):
		return r.texts[0]
	}
	return read
}

// The texts in which articles were read, oldest first. Never written to.
var (
	texts9              = []integraal.Date{readPw2023, readPw2024, readPw2025, readPw, readPwJuly}
	texts9lid1          = []integraal.Date{readPw2023, readPw2024, readPw2025, readPw} // not read again in July
	textsOfWork         = []integraal.Date{readPw2023, readPwMid2023, readPw2024, readPw2025, readPw, readPwJuly}
	textsOfClaim        = []integraal.Date{readPw2023, readPwMid2023, readPw2025, readPw, readPwJuly}
	textsOfClaimSince23 = []integraal.Date{readPwMid2023, readPw2025, readPw, readPwJuly}
	textsOfWorkSince23  = []integraal.Date{readPwMid2023, readPw2024, readPw2025, readPw, readPwJuly}
	textsOfTarget       = []integraal.Date{readPw2023, readPwMid2023, readPw2025, readPw}
	textsOfTarget24     = []integraal.Date{readPwMid2023, readPw2024, readPw2025, readPw}
	textsOfHome         = []integraal.Date{readPw2023, readPw2025, readPw}
	textsOf9a           = []integraal.Date{readPw2023, readPw2025, readPw, readPwJuly}
	textsOf2023         = []integraal.Date{readPw2023, readPw}
	textsOf2024         = []integraal.Date{readPw2023, readPw2024, readPw}
	textsOfFine         = []integraal.Date{readPw2023, readPw2024, readPwNew2025, readPw}
	textsOf2026         = []integraal.Date{readPw, readPwJuly}
	textsOfJanuary      = []integraal.Date{readPw}
	textsOfGifts        = []integraal.Date{readPwFeb, readPwJuly}
	textsOfFree         = []integraal.Date{readPw2023, readPw2024, readPwNew2025, readPw, readPwFeb, readPwJuly}
	textsOfPremium      = []integraal.Date{readPw2023, readPw2024, readPw, readPwJuly}
	textsOfExempt       = []integraal.Date{readPw2023, readPw2024, readPwNew2025, readPw, readPwFeb}
	textsOfTolk         = []integraal.Date{readPw2023, readPwMid2023, readPwOct2023, readPw2024, readPw2025, readPw}
	textsOfSight        = []integraal.Date{readPw2024, readPw2025, readPw}
	textsOfSubsidy      = []integraal.Date{readPw2023, readPwMid2023, readPw2024, readPw2025, readPw}
	textsOf10f          = []integraal.Date{readPw2023, readPwMid2023, readPw2025}
	textsThatLapsed     = []integraal.Date{readPw2023, readPwMid2023, readPw2024, readPw2025}
	textsOfAwb          = []integraal.Date{readAwb2023, readAwb}
	textsOfAwbTerm      = []integraal.Date{readAwb2023, readAwb2025, readAwb}
	textsOfBlame        = []integraal.Date{readAwb2023, readAwb2024, readAwb2025, readAwb}
	textsOfWmo          = []integraal.Date{readWmo2022, readWmo2023, readWmo2024, readWmo2025, readWmo2026, readWmo}
	textsOfWgs          = []integraal.Date{readWgs2022, readWgs2026, readWgs}
)

// The days from which each version of a law holds that was in force on one of the
// days that are covered, of the laws of which all versions are known. Never
// written to.
var (
	versionsOfWmo = []integraal.Date{
		readWmo2022, readWmo2023, readWmo2024, integraal.On(2024, time.July, 1),
		readWmo2025, integraal.On(2025, time.July, 1), readWmo2026, readWmo,
	}
	versionsOfWgs = []integraal.Date{readWgs2022, readWgs2026, readWgs}
)

// versionsOf are the days from which the versions of a law hold; none where they
// are not all known.
func versionsOf(l integraal.Law) []integraal.Date {
	switch l {
	case integraal.Wmo2015:
		return versionsOfWmo
	case integraal.Wgs:
		return versionsOfWgs
	}
	return nil
}

// readingOf is in which texts the provision was read; without texts for what is
// no provision of one of these laws.
func readingOf(c integraal.Citation) reading {
	if c.Article() == "" {
		return reading{}
	}
	switch c.Law() {
	case integraal.Participatiewet:
		return readingOfPw(c)
	case integraal.Awb:
		return readingOfAwb(c.Article())
	case integraal.Wmo2015:
		return reading{texts: textsOfWmoArticle(c)}
	case integraal.Wgs:
		switch c.Article() {
		case "1", "3", "3a", "4", "4a", "6":
			return reading{texts: textsOfWgs}
		}
	}
	return reading{}
}

// textsOfWmoArticle are the texts in which an article of the Wmo 2015 was read;
// none of an article or lid that this package does not cite.
func textsOfWmoArticle(c integraal.Citation) []integraal.Date {
	switch article, lid := c.Article(), c.Paragraph(); article {
	case "1.1.1", "1.2.1", "2.1.4a", "2.1.6", "2.1.7", "2.2.2", "2.2.3", "2.2.4", "2.3.2", "2.3.3", "2.3.5", "2.3.6", "2.3.8", "2.3.10", "2.4.1", "2.6.3":
		return textsOfWmo
	case "2.1.4":
		if lid == "5" {
			return textsOfWmo
		}
	case "5.1.1":
		if lid == "4" {
			return textsOfWmo
		}
	}
	return nil
}

// newIn2026 is what Stb. 2025, 210 and 312 put in.
var newIn2026 = reading{texts: textsOfJanuary, since: readPw}

// readingOfPw is in which texts a provision of the Participatiewet was read, with
// what the text of 1 January 2026 marks.
func readingOfPw(c integraal.Citation) reading {
	r := textsOfPw(c)
	r.marked = markedSince(c.Article())
	return r
}

// textsOfPw: first what came or went within the days that are covered, then the
// articles.
func textsOfPw(c integraal.Citation) reading {
	switch c.Article() {
	case "6", "7", "8a", "10", "10d", "10f":
		return readingOfWorkArticles(c)
	case "7a":
		return reading{texts: textsOf2026, since: readPw}
	case "10h":
		return reading{texts: textsOfSight, since: readPw2024}
	case "22a", "33", "40", "41", "43a", "44":
		if r := readingOfNew(c); r.texts != nil {
			return r
		}
	case "24a", "34a", "34b":
		return reading{texts: textsOfJanuary, since: start2027}
	case "31":
		return readingOf31(c)
	}
	return reading{texts: textsOfArticle(c), unchanged: unchangedSince(c.Article())}
}

// readingOfWorkArticles are those that the Act of 1 July 2023 changed.
func readingOfWorkArticles(c integraal.Citation) reading {
	switch article, lid, part := c.Article(), c.Paragraph(), c.Part(); {
	case article == "10" && lid >= "3":
		return reading{texts: textsOfClaimSince23, since: breedOffensief}
	case article == "6" && part == "h", article == "8a" && lid == "2" && part >= "c":
		return reading{texts: textsOfWorkSince23, since: breedOffensief}
	case article == "10d" && lid == "12":
		return reading{texts: textsOfTarget24, since: breedOffensief}
	case article == "10d":
		return reading{texts: textsOfSubsidy}
	case article == "10f":
		return reading{texts: textsOf10f, until: endOf2025}
	case article == "7" && lid == "8" && c.Read() == readPw2025:
		return reading{texts: textsThatLapsed, until: endOf2025}
	case article == "10", article == "7" && lid == "1" && part == "a":
		return reading{texts: textsOfClaim}
	}
	return reading{texts: textsOfWork}
}

// readingOfNew are the lids and parts that came into an older article.
func readingOfNew(c integraal.Citation) reading {
	switch article, lid, part := c.Article(), c.Paragraph(), c.Part(); {
	case article == "43a", article == "22a" && lid == "4", article == "33" && lid == "6", article == "44" && lid == "5",
		article == "40" && lid == "3" && part == "d", article == "41" && (lid == "11" || lid == "12"):
		return newIn2026
	case article == "41" && lid == "4" && part != "":
		return reading{texts: textsOfTarget24, since: breedOffensief}
	}
	return reading{}
}

// readingOf31: lid 2 onder m was a judgement until 2026, and onder s became one
// in the text of 4 February 2026. That the Act of Stb. 2025, 312 lets it work back
// to 1 January stands in its art. V lid 3, by the number of the part alone.
func readingOf31(c integraal.Citation) reading {
	switch {
	case c.Part() == "s":
		return reading{texts: textsOfGifts, since: readPw, unchanged: readPw}
	case c.Part() == "m":
		return reading{texts: textsOfFree}
	case c.Part() == "j":
		return reading{texts: textsOfPremium}
	case c.Part() == "k":
		return reading{texts: textsOf2024}
	case c.Part() == "u", c.Part() == "y", c.Paragraph() == "5":
		return reading{texts: textsOfExempt}
	}
	return reading{texts: textsOf2023}
}

// textsOfArticle are the texts in which an article of the Participatiewet was
// read that was there on all days. Of art. 7 lid 1 onder a, 18b lid 2 and 53a lid
// 2 the text of 1 January 2024 that was at hand lacked the sentence after the list.
func textsOfArticle(c integraal.Citation) []integraal.Date {
	switch c.Article() {
	case "3":
		return texts9
	case "9a":
		return textsOf9a
	case "6b":
		return textsOfWork
	case "9":
		if c.Paragraph() == "1" && c.Part() != "b" && c.Part() != "c" {
			return texts9lid1
		}
		return texts9
	case "4", "8", "10b", "10c", "41", "43":
		return textsOfSubsidy
	case "10a", "10da":
		return textsOfTarget
	case "10g", "13":
		return textsOfTolk
	case "40", "44", "45", "52", "53a", "54", "55":
		if c.Article() == "53a" && c.Paragraph() == "2" {
			return textsOfHome
		}
		return texts9lid1
	case "17", "18":
		return textsOfFine
	case "8c", "16", "18a", "18b", "35", "36", "44a", "51":
		if c.Article() == "18b" && c.Paragraph() == "2" {
			return textsOf2023
		}
		return textsOf2024
	case "22a", "27", "28", "33", "57", "58", "59":
		return textsOf2023
	}
	return textsOfJanuary
}

// readingOfAwb is in which texts an article of the Awb was read.
func readingOfAwb(article string) reading {
	switch article {
	case "5:41", "8:81":
		return reading{texts: textsOfBlame}
	case "4:14", "4:15", "4:17", "4:18":
		return reading{texts: textsOfAwbTerm}
	}
	return reading{texts: textsOfAwb}
}

// CitationOn is a citation in the text that held on a day: the latest of the
// texts that were read. Where the text of that day was not read, it is marked as
// not verified.
func CitationOn(day integraal.Date, c integraal.Citation) integraal.Citation { return inTextOf(day, c) }

func inTextOf(day integraal.Date, c integraal.Citation) integraal.Citation {
	r := readingOf(c)
	if len(r.texts) == 0 {
		return c
	}
	read := r.latest(day)
	if c = renumbered(day, c); read == c.Read() {
		return c
	}
	return c.AsRead(read)
}

// renumbered is c with the number that it had on a day. Art. 4:17 Awb lost a lid
// on 1 January 2026, and art. 6 of the Participatiewet had lids until 1 July
// 2023.
func renumbered(day integraal.Date, c integraal.Citation) integraal.Citation {
	switch {
	case c.Law() == integraal.Awb && c.Article() == "4:17" && day.Before(readAwb):
		switch c.Paragraph() {
		case "5":
			return c.Lid("6")
		case "6":
			return c.Lid("7")
		}
	case c.Law() == integraal.Participatiewet && c.Article() == "6" && c.Paragraph() == "" && c.Part() != "h" && day.Before(breedOffensief):
		return c.Lid("1")
	}
	return c
}

func inTextsOf(day integraal.Date, cs []integraal.Citation) []integraal.Citation {
	if len(cs) == 0 {
		return nil
	}
	out := make([]integraal.Citation, len(cs))
	for i, c := range cs {
		out[i] = inTextOf(day, c)
	}
	return out
}

// inLaw is whether a provision is in the law on a day, as far as it came or went
// within the days that are covered.
func inLaw(day integraal.Date, c integraal.Citation) bool {
	r := readingOf(c)
	return !day.Before(r.since) && (r.until.IsZero() || !day.After(r.until))
}

func allInLaw(day integraal.Date, cs []integraal.Citation) bool {
	for _, c := range cs {
		if !inLaw(day, c) {
			return false
		}
	}
	return true
}
