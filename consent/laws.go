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
)

var (
	wmo511lid1  = integraal.Wmo2015.Art("5.1.1", readWmo).Lid("1")
	wmo511lid4  = integraal.Wmo2015.Art("5.1.1", readWmo).Lid("4")
	wmo532      = integraal.Wmo2015.Art("5.3.2", readWmo)
	wmo532lid1  = wmo532.Lid("1")
	wmo532lid2a = wmo532.Lid("2").Onder("a")
	wmo532lid2b = wmo532.Lid("2").Onder("b")
	wmo532lid3  = wmo532.Lid("3")
	wmo533lid1  = integraal.Wmo2015.Art("5.3.3", readWmo).Lid("1")
	wmo533lid2  = integraal.Wmo2015.Art("5.3.3", readWmo).Lid("2")
	wmo534lid1  = integraal.Wmo2015.Art("5.3.4", readWmo).Lid("1")

	pw9lid2   = integraal.Participatiewet.Art("9", readPw).Lid("2")
	pw18lid1  = integraal.Participatiewet.Art("18", readPw).Lid("1")
	pw19a     = integraal.Participatiewet.Art("19a", readPw).Lid("1")
	pw22a     = integraal.Participatiewet.Art("22a", readPw).Lid("1")
	pw53alid1 = integraal.Participatiewet.Art("53a", readPw).Lid("1")
	pw53alid2 = integraal.Participatiewet.Art("53a", readPw).Lid("2")
	pw53alid6 = integraal.Participatiewet.Art("53a", readPw).Lid("6")
	pw65lid1  = integraal.Participatiewet.Art("65", readPw).Lid("1")
	pw65lid2b = integraal.Participatiewet.Art("65", readPw).Lid("2").Onder("b")
	pw65lid2c = integraal.Participatiewet.Art("65", readPw).Lid("2").Onder("c")
	pw67a     = integraal.Participatiewet.Art("67a", readPw)

	wgs8a = integraal.Wgs.Art("8a", readWgs)
	wgs8d = integraal.Wgs.Art("8d", readWgs)

	jw738lid3   = integraal.Jeugdwet.Art("7.3.8", readJw).Lid("3")
	jw7310      = integraal.Jeugdwet.Art("7.3.10", readJw)
	jw7311lid1  = integraal.Jeugdwet.Art("7.3.11", readJw).Lid("1")
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
	uavg30lid1b  = integraal.UitvoeringswetAVG.Art("30", readUAVG).Lid("1").Onder("b")
	uavg30lid4   = integraal.UitvoeringswetAVG.Art("30", readUAVG).Lid("4")

	avg5lid1   = integraal.AVG.Art("5", readAVG).Lid("1")
	avg5lid1b  = avg5lid1.Onder("b") // purpose limitation
	avg5lid1c  = avg5lid1.Onder("c") // minimisation
	avg5lid1e  = avg5lid1.Onder("e") // storage limitation
	avg13lid1  = integraal.AVG.Art("13", readAVG).Lid("1")
	avg14lid1  = integraal.AVG.Art("14", readAVG).Lid("1")
	avg14lid5c = integraal.AVG.Art("14", readAVG).Lid("5").Onder("c")
	avg15      = integraal.AVG.Art("15", readAVG)
	avg21lid1  = integraal.AVG.Art("21", readAVG).Lid("1")
)

// sectorLaw is where the law that a datum is held under, or else the general
// law, speaks of secrecy, of how long it is kept and of access.
type sectorLaw struct {
	secrecy    integraal.Citation
	kept       integraal.Citation
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
		secrecy: wmo533lid1, kept: wmo534lid1, access: wmo532lid1, tooYoung: wmo532lid2a,
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
	case r == Wmo:
		return &wmoLaw
	case r == Jeugd:
		return &jeugdLaw
	case day.Before(readUAVG):
		return &olderGeneralLaw
	}
	return &generalLaw
}

// secrecyOf is what binds whoever carries out a task to secrecy.
func secrecyOf(task Regime, day integraal.Date) integraal.Citation {
	if task == Pw {
		return pw65lid1
	}
	return lawOf(task, day).secrecy
}
