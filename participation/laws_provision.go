package participation

import (
	"time"

	"github.com/integraal/integraal"
)

// The provisions of the Participatiewet that the provisions and the room cite.
var (
	pwWhole  = pw("")
	wmoWhole = wmo("")
	wgsWhole = wgs("")

	pw48lid2    = pw("48").Lid("2")
	pw51lid1    = pw("51").Lid("1")
	pw44lid3    = pw("44").Lid("3")
	pw6c        = pw("6").Onder("c")
	pw6e        = pw("6").Onder("e")
	pw6h        = pw("6").Onder("h")
	pw6b        = pw("6b")
	pw6bLid2    = pw6b.Lid("2")
	pw6bLid3    = pw6b.Lid("3")
	pw6bLid4    = pw6b.Lid("4")
	pw7lid3     = pw("7").Lid("3")
	pw7lid3b    = pw7lid3.Onder("b")
	pw7lid6     = pw("7").Lid("6")
	pw7lid7     = pw("7").Lid("7")
	pw7lid8old  = pw("7").Lid("8").AsRead(readPw2025)
	pw7a        = pw("7a")
	pw7aLid1    = pw7a.Lid("1")
	pw7aLid1b   = pw7aLid1.Onder("b")
	pw7aLid1c   = pw7aLid1.Onder("c")
	pw7aLid2    = pw7a.Lid("2")
	pw7aLid3    = pw7a.Lid("3")
	pw7aLid7    = pw7a.Lid("7")
	pw8lid1     = pw("8").Lid("1")
	pw8aLid1    = pw("8a").Lid("1")
	pw8aLid2a   = pw("8a").Lid("2").Onder("a")
	pw8aLid2d   = pw("8a").Lid("2").Onder("d")
	pw8c        = pw("8c")
	pw10lid3    = pw("10").Lid("3")
	pw10a       = pw("10a")
	pw10aLid1   = pw10a.Lid("1")
	pw10aLid2   = pw10a.Lid("2")
	pw10aLid5   = pw10a.Lid("5")
	pw10aLid6   = pw10a.Lid("6")
	pw10aLid8   = pw10a.Lid("8")
	pw10aLid9   = pw10a.Lid("9")
	pw10aLid10  = pw10a.Lid("10")
	pw10b       = pw("10b")
	pw10bLid1   = pw10b.Lid("1")
	pw10bLid2   = pw10b.Lid("2")
	pw10bLid3   = pw10b.Lid("3")
	pw10bLid5   = pw10b.Lid("5")
	pw10bLid6   = pw10b.Lid("6")
	pw10bLid7   = pw10b.Lid("7")
	pw10bLid9   = pw10b.Lid("9")
	pw10cLid1   = pw("10c").Lid("1")
	pw10cLid2   = pw("10c").Lid("2")
	pw10d       = pw("10d")
	pw10dLid1   = pw10d.Lid("1")
	pw10dLid2   = pw10d.Lid("2")
	pw10dLid4   = pw10d.Lid("4")
	pw10dLid5   = pw10d.Lid("5")
	pw10dLid12  = pw10d.Lid("12")
	pw10da      = pw("10da")
	pw10fOld    = pw("10f").AsRead(readPw2025)
	pw10gLid1   = pw("10g").Lid("1")
	pw10gLid2   = pw("10g").Lid("2")
	pw10gLid5b  = pw("10g").Lid("5").Onder("b")
	pw10hLid1   = pw("10h").Lid("1")
	pw10hLid3   = pw("10h").Lid("3")
	pw10hLid6b  = pw("10h").Lid("6").Onder("b")
	pw13        = pw("13")
	pw16lid1    = pw("16").Lid("1")
	pw18aLid5   = pw18a.Lid("5")
	pw18aLid13  = pw18a.Lid("13")
	pw18b       = pw("18b")
	pw22aLid1   = pw("22a").Lid("1")
	pw22aLid4   = pw("22a").Lid("4")
	pw27        = pw("27")
	pw28        = pw("28")
	pw31lid1    = pw("31").Lid("1")
	pw31lid2j   = pw("31").Lid("2").Onder("j")
	pw31lid2k   = pw("31").Lid("2").Onder("k")
	pw31lid2m   = pw("31").Lid("2").Onder("m")
	pw31lid2s   = pw("31").Lid("2").Onder("s").AsRead(readPwFeb)
	pw31lid2u   = pw("31").Lid("2").Onder("u")
	pw31lid2y   = pw("31").Lid("2").Onder("y")
	pw31lid5    = pw("31").Lid("5")
	pw33lid6    = pw("33").Lid("6")
	pw34bLid1   = pw("34b").Lid("1")
	pw34aLid1   = pw("34a").Lid("1")
	pw34aLid2   = pw("34a").Lid("2")
	pw34aLid3   = pw("34a").Lid("3")
	pw59lid1    = pw("59").Lid("1")
	pw60lid3    = pw("60").Lid("3")
	pw35lid1    = pw("35").Lid("1")
	pw35lid2    = pw("35").Lid("2")
	pw36lid1    = pw("36").Lid("1")
	pw40lid1    = pw("40").Lid("1")
	pw40lid3a   = pw40lid3.Onder("a")
	pw40lid3b   = pw40lid3.Onder("b")
	pw40lid3c   = pw40lid3.Onder("c")
	pw40lid3d   = pw40lid3.Onder("d")
	pw41lid1    = pw("41").Lid("1")
	pw41lid2    = pw("41").Lid("2")
	pw41lid4    = pw("41").Lid("4")
	pw41lid4b   = pw41lid4.Onder("b")
	pw41lid11   = pw("41").Lid("11")
	pw43lid1    = pw("43").Lid("1")
	pw43aLid1   = pw("43a").Lid("1")
	pw44lid1    = pw("44").Lid("1")
	pw44lid5    = pw("44").Lid("5")
	pw45lid2    = pw("45").Lid("2")
	pw47aLid1   = pw("47a").Lid("1")
	pw52lid3    = pw("52").Lid("3")
	pw57        = pw("57")
	pw81lid1    = pw("81").Lid("1")
	awb484      = awb("4:84")
	awb494      = awb("4:94").Lid("1")
	wmo121a     = wmo("1.2.1").Onder("a")
	wmo121b     = wmo("1.2.1").Onder("b")
	wmo121c     = wmo("1.2.1").Onder("c")
	wmo214lid5  = wmo("2.1.4").Lid("5")
	wmo214aLid4 = wmo("2.1.4a").Lid("4")
	wmo214aLid5 = wmo("2.1.4a").Lid("5")
	wmo216      = wmo("2.1.6")
	wmo217      = wmo("2.1.7")
	wmo222      = wmo("2.2.2")
	wmo223      = wmo("2.2.3")
	wmo232lid3  = wmo("2.3.2").Lid("3")
	wmo232lid4  = wmo("2.3.2").Lid("4")
	wmo232lid4b = wmo232lid4.Onder("b")
	wmo232lid4c = wmo232lid4.Onder("c")
	wmo232lid4d = wmo232lid4.Onder("d")
	wmo232lid6  = wmo("2.3.2").Lid("6")
	wmo233      = wmo("2.3.3")
	wmo235lid1  = wmo("2.3.5").Lid("1")
	wmo235lid3  = wmo("2.3.5").Lid("3")
	wmo235lid4  = wmo("2.3.5").Lid("4")
	wmo235lid1b = wmo235lid1.Onder("b")
	wmo235lid5b = wmo235lid5.Onder("b")
	wmo235lid5c = wmo235lid5.Onder("c")
	wmo235lid5d = wmo235lid5.Onder("d")
	wmo235lid5e = wmo235lid5.Onder("e")
	wmo235lid5f = wmo235lid5.Onder("f")
	wmo235lid5g = wmo235lid5.Onder("g")
	wmo235lid6  = wmo("2.3.5").Lid("6")
	wmo236lid1  = wmo("2.3.6").Lid("1")
	wmo236lid2  = wmo("2.3.6").Lid("2")
	wmo236lid2a = wmo236lid2.Onder("a")
	wmo236lid2b = wmo236lid2.Onder("b")
	wmo236lid2c = wmo236lid2.Onder("c")
	wmo236lid5a = wmo("2.3.6").Lid("5").Onder("a")
	wmo236lid5b = wmo("2.3.6").Lid("5").Onder("b")
	wmo263lid1  = wmo("2.6.3").Lid("1")
	wgs1        = wgs("1")
	wgs3lid1a   = wgs("3").Lid("1").Onder("a")
	wgs3lid2    = wgs("3").Lid("2")
	wgs3lid3    = wgs("3").Lid("3")
	wgs3lid4    = wgs("3").Lid("4")
	wgs3lid5    = wgs("3").Lid("5")
	wgs3a       = wgs("3a")
	wgs4aLid1   = wgs("4a").Lid("1")
	wgs4aLid5   = wgs("4a").Lid("5")
	wgs4aLid6   = wgs("4a").Lid("6")
)

// The rulings and guidance behind the provisions. Of those that are made by
// [fromSummary] only a summary by others was read.
var (
	exemptVolunteer  = integraal.Ruling("ECLI:NL:CRVB:2018:3849")
	exemptVolunteer2 = integraal.Ruling("ECLI:NL:CRVB:2018:1997")
	weakInquiry      = integraal.Ruling("ECLI:NL:CRVB:2024:418")
	wrongQuestion    = integraal.Ruling("ECLI:NL:CRVB:2020:458")
	inquirySteps     = fromSummary("ECLI:NL:CRVB:2018:819")
	residentSon      = fromSummary("ECLI:NL:RBDHA:2025:3190")
	outsidePolicy    = fromSummary("ECLI:NL:CRVB:2025:700")
	tailoredOffer    = fromSummary("ECLI:NL:CRVB:2022:1851")
	openNormWajong   = integraal.Ruling("ECLI:NL:CRVB:2024:726")
	shelteredFirst   = integraal.PracticeIn(integraal.Text{
		NL: "Schulinck, december 2020 [alleen gelezen bij deze bron]", EN: "Schulinck, December 2020 [read at this source only]",
	})
)

// premie is the most that a premium for work may come to in a calendar year
// without counting as means (Participatiewet art. 31 lid 2 onder j).
var premie = integraal.NewDated("participation.premieJ",
	integraal.Entry[integraal.Money[integraal.Yearly]]{
		From: firstDay, Until: integraal.On(2023, time.June, 30), Is: integraal.EuroPerYear(2934), By: pw31lid2j.AsRead(readPw2023),
		Confidence: integraal.Certain, Source: "BWBR0015703, text of 2023-01-01",
	},
	integraal.Entry[integraal.Money[integraal.Yearly]]{
		From: readPwMid2023, Until: integraal.On(2023, time.December, 31), Is: integraal.EuroPerYear(2979), By: pw31lid2j.AsRead(readPwMid2023),
		Confidence: integraal.Certain, Source: "BWBR0015703, text of 2023-07-01",
	},
	integraal.Entry[integraal.Money[integraal.Yearly]]{
		From: readPw2024, Until: integraal.On(2024, time.June, 30), Is: integraal.EuroPerYear(3151), By: pw31lid2j.AsRead(readPw2024),
		Confidence: integraal.Certain, Source: "BWBR0015703, text of 2024-01-01",
	},
	integraal.Entry[integraal.Money[integraal.Yearly]]{
		From: integraal.On(2024, time.July, 1), Until: integraal.On(2024, time.December, 31), Is: integraal.EuroPerYear(3209), By: pw31lid2j.AsRead(integraal.On(2024, time.July, 1)),
		Confidence: integraal.Certain, Source: "BWBR0015703, text of 2024-07-01",
	},
	integraal.Entry[integraal.Money[integraal.Yearly]]{
		From: integraal.On(2025, time.January, 1), Until: integraal.On(2025, time.June, 30),
		Is: integraal.EuroPerYear(3263), By: pw31lid2j.AsRead(integraal.On(2025, time.January, 1)), Confidence: integraal.Certain,
		Source: "BWBR0015703, text of 2025-01-01",
	},
	integraal.Entry[integraal.Money[integraal.Yearly]]{
		From: readPw2025, Until: endOf2025, Is: integraal.EuroPerYear(3326), By: pw31lid2j.AsRead(readPw2025),
		Confidence: integraal.Certain, Source: "SZW normenbrief 2025-07-01",
	},
	integraal.Entry[integraal.Money[integraal.Yearly]]{
		From: readPw, Until: integraal.On(2026, time.June, 30), Is: integraal.EuroPerYear(3398), By: pw31lid2j,
		Confidence: integraal.Certain, Source: "BWBR0015703, text of 2026-01-01",
	},
	integraal.Entry[integraal.Money[integraal.Yearly]]{
		From: readPwJuly, Checked: lastDay, Is: integraal.EuroPerYear(3446), By: pw31lid2j.AsRead(readPwJuly),
		Confidence: integraal.Certain, Source: "SZW normenbrief 2026-07-01",
	},
)
