package participation

import "github.com/integraal/integraal"

// The provisions that the duties cite beyond those of laws.go.
var (
	pw3lid2a  = pw("3").Lid("2").Onder("a")
	pw3lid2b  = pw("3").Lid("2").Onder("b")
	pw3lid3   = pw("3").Lid("3")
	pw3lid4a  = pw("3").Lid("4").Onder("a")
	pw3lid4b  = pw("3").Lid("4").Onder("b")
	pw3lid4c  = pw("3").Lid("4").Onder("c")
	pw3lid4d  = pw("3").Lid("4").Onder("d")
	pw7lid1a  = pw("7").Lid("1").Onder("a")
	pw7lid3a  = pw("7").Lid("3").Onder("a")
	pw7aLid1a = pw("7a").Lid("1").Onder("a")
	pw8aLid1b = pw("8a").Lid("1").Onder("b")
	pw9lid3   = pw("9").Lid("3")
	pw9lid6   = pw("9").Lid("6")
	pw9aLid9  = pw9a.Lid("9")
	pw10lid1  = pw("10").Lid("1")

	pw18bLid1  = pw("18b").Lid("1")
	pw18bLid2  = pw("18b").Lid("2")
	pw18bLid3  = pw("18b").Lid("3")
	pw18bLid4  = pw("18b").Lid("4")
	pw18bLid5  = pw("18b").Lid("5")
	pw18bLid6a = pw("18b").Lid("6").Onder("a")
	pw18bLid6b = pw("18b").Lid("6").Onder("b")
	pw18bLid7  = pw("18b").Lid("7")
	pw18bLid8  = pw("18b").Lid("8")
	pw18bLid13 = pw("18b").Lid("13")
	pw18bLid14 = pw("18b").Lid("14")
	pw44lid4   = pw("44").Lid("4")
	pw44aLid1  = pw("44a").Lid("1")
	pw44aLid2  = pw("44a").Lid("2")
	pw53aLid3b = pw("53a").Lid("3").Onder("b")

	// Of art. 30b the current text was not read.
	suwi30b = integraal.WetSuwi.Art("30b", integraal.Date{}).Lid("1")

	careAndWork   = fromSummary("ECLI:NL:CRVB:2016:3370")
	outsideTheLaw = fromSummary("ECLI:NL:CRVB:2025:700")
	longExemption = integraal.Ruling("ECLI:NL:CRVB:2019:1668")
)
