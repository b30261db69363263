package participation

import "github.com/integraal/integraal"

// The provisions behind the terms, beside those of laws.go. Of the
// Participatiewet the articles 41 and 43 were read in the text of 1 July 2025
// too; art. 41 lid 11 and 12, 43a and 44 lid 5 are not in it.
var (
	pw8lid1a  = pw("8").Lid("1").Onder("a")
	pw41lid4a = pw41lid4.Onder("a")
	pw41lid6  = pw("41").Lid("6")
	pw41lid7b = pw("41").Lid("7").Onder("b")
	pw41lid12 = pw("41").Lid("12")
	pw43lid4  = pw("43").Lid("4")
	pw43aLid2 = pw("43a").Lid("2")
	pw18lid6  = pw18.Lid("6")
	pw18lid7  = pw18.Lid("7")
	pw18lid8  = pw18.Lid("8") // the first of the two that bear this number
	pw18aLid9 = pw18a.Lid("9")

	awb45      = awb("4:5").Lid("1")
	awb45lid4  = awb("4:5").Lid("4")
	awb413lid1 = awb("4:13").Lid("1")
	awb413lid2 = awb("4:13").Lid("2")
	awb414lid1 = awb("4:14").Lid("1")
	awb414lid3 = awb("4:14").Lid("3")
	awb415     = awb("4:15")
	awb415a    = awb415.Lid("1").Onder("a")
	awb415b    = awb415.Lid("1").Onder("b")
	awb415lid2 = awb415.Lid("2")
	agreed     = awb415lid2.Onder("a")
	attributed = awb415lid2.Onder("b")
	majeure    = awb415lid2.Onder("c")
	awb417     = awb("4:17")
	awb417lid1 = awb417.Lid("1")
	awb417lid2 = awb417.Lid("2")
	awb417lid3 = awb417.Lid("3")
	awb417lid5 = awb417.Lid("5")
	awb417lid6 = awb417.Lid("6")
	awb418     = awb("4:18")
	awb69lid1  = awb("6:9").Lid("1")
	awb69lid2  = awb("6:9").Lid("2")
	awb611     = awb("6:11")
	awb612     = awb("6:12").Lid("2")
	awb710lid1 = awb("7:10").Lid("1")
	awb710lid2 = awb("7:10").Lid("2")
	awb710lid3 = awb("7:10").Lid("3")
	awb710lid4 = awb("7:10").Lid("4")
	awb714     = awb("7:14")

	wmo232lid2 = wmo("2.3.2").Lid("2")
	wmo232lid5 = wmo("2.3.2").Lid("5")
	wgs4aLid2  = wgs("4a").Lid("2")

	termijnenwet1lid2 = integraal.ExtendedBy().Lid("2")
	termijnenwet4a    = integraal.Termijnenwet.Art("4", integraal.ExtendedBy().Read()).Onder("a")

	// earlyApplication is the report of the Centrale Raad van Beroep on its
	// rulings of 18 June 2015.
	earlyApplication = integraal.PracticeIn(integraal.Text{
		NL: "Centrale Raad van Beroep, bericht over zijn uitspraken van juni 2015 [alleen het bericht gelezen]",
		EN: "Centrale Raad van Beroep, report on its rulings of June 2015 [only the report was read]",
	})
)

// firstDayOfBalans is the day on which art. 41 lid 11 and 12, 43a and 44 lid 5
// came in (Stb. 2025, 210 and 312).
var firstDayOfBalans = readPw
