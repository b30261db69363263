package consent

import (
	"time"

	"github.com/integraal/integraal"
)

// The days of the texts that were read. Awb 2:5 and Uitvoeringswet AVG 30 read
// the same in the older texts of 2015 and 2020; Uitvoeringswet AVG 5 changed on
// 1 September 2026 and was read in both texts.
var (
	readWmo     = integraal.On(2026, time.July, 1)
	readPw      = integraal.On(2026, time.January, 1)
	readWgs     = integraal.On(2026, time.July, 1)
	readJw      = integraal.On(2026, time.January, 1)
	readAwb     = integraal.On(2026, time.January, 1)
	readUAVG    = integraal.On(2026, time.September, 1)
	readOldUAVG = integraal.On(2021, time.July, 1)
	readAVG     = integraal.On(2016, time.May, 4)
	readUAVG20  = integraal.On(2020, time.January, 1)
	readWmo19   = integraal.On(2019, time.July, 1)
	readSuwi    = integraal.On(2026, time.July, 1)
	readJw21    = integraal.On(2021, time.November, 6)
)

// Of the BW, of Sv and of SUWI 74 the text of a year was read; its first day stands for it.
var (
	readBW = integraal.On(2015, time.January, 1)
	readSv = integraal.On(2017, time.January, 1)
)

var (
	wmo511lid1  = integraal.Wmo2015.Art("5.1.1", readWmo).Lid("1")
	wmo511lid4  = integraal.Wmo2015.Art("5.1.1", readWmo).Lid("4")
	wmo511lid5a = integraal.Wmo2015.Art("5.1.1", readWmo).Lid("5").Onder("a")
	wmo512lid1  = integraal.Wmo2015.Art("5.1.2", readWmo).Lid("1")
	wmo515lid1  = integraal.Wmo2015.Art("5.1.5", readWmo).Lid("1")
	wmo516lid2  = integraal.Wmo2015.Art("5.1.6", readWmo).Lid("2")
	wmo521lid2a = integraal.Wmo2015.Art("5.2.1", readWmo).Lid("2").Onder("a")
	wmo522a     = integraal.Wmo2015.Art("5.2.2", readWmo).Onder("a")
	wmo522d     = integraal.Wmo2015.Art("5.2.2", readWmo).Onder("d")
	wmo525lid1  = integraal.Wmo2015.Art("5.2.5", readWmo).Lid("1")
	wmo525lid2  = integraal.Wmo2015.Art("5.2.5", readWmo).Lid("2")
	wmo525lid3  = integraal.Wmo2015.Art("5.2.5", readWmo).Lid("3")
	wmo526      = integraal.Wmo2015.Art("5.2.6", readWmo)
	wmo529lid1  = integraal.Wmo2015.Art("5.2.9", readWmo).Lid("1")
	wmo529lid2  = integraal.Wmo2015.Art("5.2.9", readWmo).Lid("2")
	wmo531lid1  = integraal.Wmo2015.Art("5.3.1", readWmo).Lid("1")
	wmo511lid2  = integraal.Wmo2015.Art("5.1.1", readWmo).Lid("2")
	wmo511lid3  = integraal.Wmo2015.Art("5.1.1", readWmo).Lid("3")
	wmo533lid3  = integraal.Wmo2015.Art("5.3.3", readWmo).Lid("3")
	wmo61       = integraal.Wmo2015.Art("6.1", readWmo19)
	wmo532      = integraal.Wmo2015.Art("5.3.2", readWmo)
	wmo532lid1  = wmo532.Lid("1")
	wmo532lid2a = wmo532.Lid("2").Onder("a")
	wmo532lid2b = wmo532.Lid("2").Onder("b")
	wmo532lid3  = wmo532.Lid("3")
	wmo533lid1  = integraal.Wmo2015.Art("5.3.3", readWmo).Lid("1")
	wmo533lid2  = integraal.Wmo2015.Art("5.3.3", readWmo).Lid("2")
	wmo535lid1  = integraal.Wmo2015.Art("5.3.5", readWmo).Lid("1")
	wmo534lid2  = integraal.Wmo2015.Art("5.3.4", readWmo).Lid("2")
	wmo534lid1  = integraal.Wmo2015.Art("5.3.4", readWmo).Lid("1")

	pw9lid2   = integraal.Participatiewet.Art("9", readPw).Lid("2")
	pw18lid1  = integraal.Participatiewet.Art("18", readPw).Lid("1")
	pw19a     = integraal.Participatiewet.Art("19a", readPw).Lid("1")
	pw22a     = integraal.Participatiewet.Art("22a", readPw).Lid("1")
	pw53alid1 = integraal.Participatiewet.Art("53a", readPw).Lid("1")
	pw53alid2 = integraal.Participatiewet.Art("53a", readPw).Lid("2")
	pw53alid6 = integraal.Participatiewet.Art("53a", readPw).Lid("6")
	pw64lid1b = integraal.Participatiewet.Art("64", readPw).Lid("1").Onder("b")
	pw64lid1g = integraal.Participatiewet.Art("64", readPw).Lid("1").Onder("g")
	pw64lid1l = integraal.Participatiewet.Art("64", readPw).Lid("1").Onder("l")
	pw66      = integraal.Participatiewet.Art("66", readPw)
	pw67lid1a = integraal.Participatiewet.Art("67", readPw).Lid("1").Onder("a")
	pw68lid1  = integraal.Participatiewet.Art("68", readPw).Lid("1")
	pw65lid1  = integraal.Participatiewet.Art("65", readPw).Lid("1")
	pw65lid2b = integraal.Participatiewet.Art("65", readPw).Lid("2").Onder("b")
	pw65lid2c = integraal.Participatiewet.Art("65", readPw).Lid("2").Onder("c")
	pw67a     = integraal.Participatiewet.Art("67a", readPw)

	wgs8a     = integraal.Wgs.Art("8a", readWgs)
	wgs3lid1b = integraal.Wgs.Art("3", readWgs).Lid("1").Onder("b")
	wgs8b     = integraal.Wgs.Art("8b", readWgs).Lid("1")
	wgs8c     = integraal.Wgs.Art("8c", readWgs)
	wgs8d     = integraal.Wgs.Art("8d", readWgs)

	jw738lid3   = integraal.Jeugdwet.Art("7.3.8", readJw).Lid("3")
	jw7310      = integraal.Jeugdwet.Art("7.3.10", readJw)
	jw7311lid1  = integraal.Jeugdwet.Art("7.3.11", readJw).Lid("1")
	jw721       = integraal.Jeugdwet.Art("7.2.1", readJw21)
	jw734lid1   = integraal.Jeugdwet.Art("7.3.4", readJw).Lid("1")
	jw734lid2   = integraal.Jeugdwet.Art("7.3.4", readJw).Lid("2")
	jw740lid1   = integraal.Jeugdwet.Art("7.4.0", readJw).Lid("1")
	jw7311lid2a = integraal.Jeugdwet.Art("7.3.11", readJw).Lid("2").Onder("a")
	jw7311lid4  = integraal.Jeugdwet.Art("7.3.11", readJw).Lid("4")
	jw7311lid2b = integraal.Jeugdwet.Art("7.3.11", readJw).Lid("2").Onder("b")
	jw7315lid1  = integraal.Jeugdwet.Art("7.3.15", readJw).Lid("1")
	jw7315lid2  = integraal.Jeugdwet.Art("7.3.15", readJw).Lid("2")
	jw7315lid4  = integraal.Jeugdwet.Art("7.3.15", readJw).Lid("4")

	awb24lid2 = integraal.Awb.Art("2:4", readAwb).Lid("2")
	awb25lid1 = integraal.Awb.Art("2:5", readAwb).Lid("1")

	uavg5lid1    = integraal.UitvoeringswetAVG.Art("5", readUAVG).Lid("1")
	uavg5lid4    = integraal.UitvoeringswetAVG.Art("5", readUAVG).Lid("4")
	uavg5lid4a   = uavg5lid4.Onder("a")
	uavg5lid4b   = uavg5lid4.Onder("b")
	uavg5lid4c   = uavg5lid4.Onder("c")
	uavg5lid4Old = integraal.UitvoeringswetAVG.Art("5", readOldUAVG).Lid("4")
	uavg22lid1   = integraal.UitvoeringswetAVG.Art("22", readUAVG).Lid("1")
	uavg22lid2a  = integraal.UitvoeringswetAVG.Art("22", readUAVG20).Lid("2").Onder("a")
	uavg30lid3a  = integraal.UitvoeringswetAVG.Art("30", readUAVG).Lid("3").Onder("a")
	uavg32a      = integraal.UitvoeringswetAVG.Art("32", readUAVG20).Onder("a")
	uavg41       = integraal.UitvoeringswetAVG.Art("41", readUAVG20)
	uavg46lid1   = integraal.UitvoeringswetAVG.Art("46", readUAVG20).Lid("1")
	uavg30lid1b  = integraal.UitvoeringswetAVG.Art("30", readUAVG).Lid("1").Onder("b")
	uavg30lid4   = integraal.UitvoeringswetAVG.Art("30", readUAVG).Lid("4")

	avg5lid1   = integraal.AVG.Art("5", readAVG).Lid("1")
	avg5lid1b  = avg5lid1.Onder("b") // purpose limitation
	avg5lid1c  = avg5lid1.Onder("c") // minimisation
	avg5lid1e  = avg5lid1.Onder("e") // storage limitation
	avg5lid1d  = avg5lid1.Onder("d") // accuracy
	avg5lid1f  = avg5lid1.Onder("f") // integrity and confidentiality
	avg6lid1a  = integraal.AVG.Art("6", readAVG).Lid("1").Onder("a")
	avg6lid1d  = integraal.AVG.Art("6", readAVG).Lid("1").Onder("d")
	avg9lid2c  = integraal.AVG.Art("9", readAVG).Lid("2").Onder("c")
	avg14lid3a = integraal.AVG.Art("14", readAVG).Lid("3").Onder("a")
	avg13lid1  = integraal.AVG.Art("13", readAVG).Lid("1")
	avg14lid1  = integraal.AVG.Art("14", readAVG).Lid("1")
	avg14lid5c = integraal.AVG.Art("14", readAVG).Lid("5").Onder("c")
	avg15      = integraal.AVG.Art("15", readAVG)
	avg21lid1  = integraal.AVG.Art("21", readAVG).Lid("1")

	suwi74lid1 = integraal.WetSuwi.Art("74", readBW).Lid("1")
	suwi62lid1 = integraal.WetSuwi.Art("62", readSuwi).Lid("1")
	bw457lid1  = integraal.BW7.Art("457", readBW).Lid("1")
	bw457lid2  = integraal.BW7.Art("457", readBW).Lid("2")
	sv162lid1c = integraal.Strafvordering.Art("162", readSv).Lid("1").Onder("c")
	sv162lid3  = integraal.Strafvordering.Art("162", readSv).Lid("3")

	// What was not read in its own text, and is marked so in every decision.
	besluitGs2      = integraal.Practice("art. 2 Besluit gemeentelijke schuldhulpverlening (Stb. 2020, 240)")
	lawOnZVH        = integraal.Practice("Wet gegevensverwerking door samenwerkingsverbanden (Stb. 2024, 198 en 380)")
	childAtDebtHelp = integraal.PracticeIn(integraal.Text{
		NL: "wie bij schuldhulp toestemming geeft voor een kind", EN: "who consents for a child at debt help",
	})
	knmgConflict = integraal.PracticeIn(integraal.Text{NL: "KNMG, conflict van plichten", EN: "KNMG, conflict of duties"})
	tgz2018232   = integraal.Practice("Centraal Tuchtcollege voor de Gezondheidszorg, TGZCTG:2018:232")
)

// bsnLaws say by which law a task uses the citizen service number; it is used
// for no other (Uitvoeringswet AVG 46 lid 1). Never written to.
var bsnLaws = [regimes]integraal.Citation{
	Wmo: wmo529lid1, WmoProvider: wmo529lid1, WmoSupervision: wmo529lid1, VeiligThuis: wmo529lid2,
	Pw: pw68lid1, Wgs: wgs8c, Jeugd: jw721,
}

// sectorLaw is where the law that a datum is held under, or else the general
// law, speaks of secrecy, of how long it is kept and of access.
type sectorLaw struct {
	secrecy    integraal.Citation
	kept       integraal.Citation
	erased     integraal.Citation // at the person's own request; where it is not set, that of how long it is kept stands
	access     integraal.Citation // the person's own access
	tooYoung   integraal.Citation
	notCapable integraal.Citation
	youngest   integraal.Citation // access of a parent of a child under 12
	teenager   integraal.Citation // access of a parent of a child of 12 to 15
	stands     integraal.Citation // access of who represents someone who cannot weigh it
	opposes    integraal.Citation
}

// Where a law has no rule of its own on access, the general one stands in:
// AVG 15, exercised as Uitvoeringswet AVG 5 lid 4 says. No law but the Wmo and
// the Jeugdwet lets the interest of a child stand in the way of a parent; that
// it does elsewhere is our reading of them.
var (
	generalLaw = sectorLaw{
		secrecy: awb25lid1, kept: avg5lid1e, access: avg15, tooYoung: uavg5lid4a, notCapable: uavg5lid4c,
		youngest: uavg5lid4a, teenager: uavg5lid4b, stands: uavg5lid4c, opposes: wmo532lid3,
	}
	olderGeneralLaw = sectorLaw{
		secrecy: awb25lid1, kept: avg5lid1e, access: avg15, tooYoung: uavg5lid4Old, notCapable: uavg5lid4Old,
		youngest: uavg5lid4Old, teenager: uavg5lid4Old, stands: uavg5lid4Old, opposes: wmo532lid3,
	}
	wmoLaw = sectorLaw{
		secrecy: wmo533lid1, kept: wmo534lid1, erased: wmo535lid1, access: wmo532lid1, tooYoung: wmo532lid2a,
		notCapable: wmo532lid2b, youngest: wmo532lid3, teenager: wmo532lid3, stands: wmo532lid3,
		opposes: wmo532lid3,
	}
	veiligThuisLaw = sectorLaw{
		secrecy: wmo533lid1, kept: wmo534lid2, erased: wmo535lid1, access: wmo532lid1, tooYoung: wmo532lid2a,
		notCapable: wmo532lid2b, youngest: wmo532lid3, teenager: wmo532lid3, stands: wmo532lid3,
		opposes: wmo532lid3,
	}
	jeugdLaw = sectorLaw{
		secrecy: jw7311lid1, kept: jw738lid3, access: jw7310, tooYoung: jw7315lid1, notCapable: jw7315lid2,
		youngest: jw7315lid1, teenager: jw7311lid2b, stands: jw7315lid2, opposes: jw7315lid4,
	}
)

func (l *sectorLaw) isGeneral() bool { return l == &generalLaw || l == &olderGeneralLaw }

// lawOf is the law on data held under a regime, as it stood on the day.
func lawOf(r Regime, day integraal.Date) *sectorLaw {
	switch {
	case r == Wmo, r == WmoProvider, r == WmoSupervision:
		return &wmoLaw
	case r == VeiligThuis:
		return &veiligThuisLaw
	case r == Jeugd, r == Supervision:
		return &jeugdLaw
	case day.Before(readUAVG):
		return &olderGeneralLaw
	}
	return &generalLaw
}

// secrecyOf is what binds whoever carries out a task to secrecy. Whom no law on
// secrecy binds that was read, the AVG does.
func secrecyOf(task Regime, day integraal.Date) integraal.Citation {
	switch task {
	case Pw:
		return pw65lid1
	case Suwi:
		return suwi74lid1
	case Care:
		return bw457lid1
	case Landlord, Police, Education, PartnerBody:
		return avg5lid1f
	default:
		return lawOf(task, day).secrecy
	}
}
