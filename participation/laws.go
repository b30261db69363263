package participation

import (
	"time"

	"github.com/integraal/integraal"
)

// The days that the rules of this package cover, and those of which the law was
// not read.
var (
	firstDay      = integraal.On(2023, time.January, 1)
	lastDay       = integraal.On(2026, time.December, 31)
	lastUnreadDay = integraal.On(2027, time.December, 31)
	endOf2025     = integraal.On(2025, time.December, 31)
	start2027     = lastDay.AddDays(1)
)

func pw(article string) integraal.Citation  { return integraal.Participatiewet.Art(article, readPw) }
func awb(article string) integraal.Citation { return integraal.Awb.Art(article, readAwb) }
func wmo(article string) integraal.Citation { return integraal.Wmo2015.Art(article, readWmo) }
func wgs(article string) integraal.Citation { return integraal.Wgs.Art(article, readWgs) }

// The provisions that the rules cite.
var (
	pw7lid4   = pw("7").Lid("4")
	pw9lid1   = pw("9").Lid("1")
	pw9lid1a  = pw9lid1.Onder("a")
	pw9lid1b  = pw9lid1.Onder("b")
	pw9lid1c  = pw9lid1.Onder("c")
	pw9lid2   = pw("9").Lid("2")
	pw9lid4   = pw("9").Lid("4")
	pw9lid5   = pw("9").Lid("5")
	pw9lid7   = pw("9").Lid("7")
	pw9a      = pw("9a")
	pw9aLid1  = pw9a.Lid("1")
	pw9aLid2  = pw9a.Lid("2")
	pw9aLid3  = pw9a.Lid("3")
	pw9aLid4  = pw9a.Lid("4")
	pw9aLid5  = pw9a.Lid("5")
	pw9aLid6  = pw9a.Lid("6")
	pw9aLid7  = pw9a.Lid("7")
	pw9aLid8  = pw9a.Lid("8")
	pw9aLid10 = pw9a.Lid("10")
	pw9aLid11 = pw9a.Lid("11")
	pw9aLid12 = pw9a.Lid("12")
	pw10lid4  = pw("10").Lid("4")
	pw10lid5  = pw("10").Lid("5")
	pw17lid1  = pw("17").Lid("1")
	pw17lid2  = pw("17").Lid("2")
	pw18      = pw("18")
	pw18lid1  = pw18.Lid("1")
	pw18lid2  = pw18.Lid("2")
	pw18lid3  = pw18.Lid("3")
	pw18lid4  = pw18.Lid("4")
	pw18lid9  = pw18.Lid("9")
	pw18lid10 = pw18.Lid("10")
	pw18lid11 = pw18.Lid("11")
	pw18lid12 = pw18.Lid("12")
	pw18a     = pw("18a")
	pw18aLid1 = pw18a.Lid("1")
	pw18aLid2 = pw18a.Lid("2")
	pw18aLid3 = pw18a.Lid("3")
	pw18aLid4 = pw18a.Lid("4")
	pw18aLid7 = pw18a.Lid("7")
	pw40lid2  = pw("40").Lid("2")
	pw40lid3  = pw("40").Lid("3")
	pw40lid4  = pw("40").Lid("4")
	pw44lid2  = pw("44").Lid("2")
	pw45lid1  = pw("45").Lid("1")
	pw52lid1  = pw("52").Lid("1")
	pw52lid2  = pw("52").Lid("2")
	pw53aLid1 = pw("53a").Lid("1")
	pw54lid1  = pw("54").Lid("1")
	pw54lid2  = pw("54").Lid("2")
	pw54lid3  = pw("54").Lid("3")
	pw54lid4  = pw("54").Lid("4")
	pw55      = pw("55")
	pw58lid1  = pw("58").Lid("1")
	pw58lid2  = pw("58").Lid("2")
	pw58lid7  = pw("58").Lid("7")
	pw58lid8  = pw("58").Lid("8")
	pw79      = pw("79")

	awb31lid2  = awb("3:1").Lid("2") // 3:2 to 3:4 hold for acts that are no decision too
	awb32      = awb("3:2")
	awb34      = awb("3:4").Lid("2")
	awb345     = awb("3:45")
	awb346     = awb("3:46")
	awb48lid1  = awb("4:8").Lid("1")
	awb48lid2  = awb("4:8").Lid("2")
	awb49      = awb("4:9")
	awb411     = awb("4:11")
	awb412lid1 = awb("4:12").Lid("1")
	awb495     = awb("4:95").Lid("1")
	awb497     = awb("4:97")
	awb498     = awb("4:98").Lid("1")
	awb541     = awb("5:41")
	awb553lid3 = awb("5:53").Lid("3")
	awb61      = awb("6:1")
	awb67      = awb("6:7")
	awb68      = awb("6:8").Lid("1")
	awb616     = awb("6:16")
	awb881     = awb("8:81").Lid("1")

	wmo111       = wmo("1.1.1").Lid("1")
	wmo224       = wmo("2.2.4").Lid("1")
	wmo232lid1   = wmo("2.3.2").Lid("1")
	wmo232lid4e  = wmo("2.3.2").Lid("4").Onder("e")
	wmo232lid4f  = wmo("2.3.2").Lid("4").Onder("f")
	wmo232lid7   = wmo("2.3.2").Lid("7")
	wmo232lid9   = wmo("2.3.2").Lid("9")
	wmo235lid2   = wmo("2.3.5").Lid("2")
	wmo235lid5   = wmo("2.3.5").Lid("5")
	wmo238lid1   = wmo("2.3.8").Lid("1")
	wmo238lid2   = wmo("2.3.8").Lid("2")
	wmo238lid3   = wmo("2.3.8").Lid("3")
	wmo2310      = wmo("2.3.10").Lid("1")
	wmo241       = wmo("2.4.1").Lid("1")
	wmo263lid2   = wmo("2.6.3").Lid("2")
	wmo511lid4   = wmo("5.1.1").Lid("4")
	wgs4lid1     = wgs("4").Lid("1")
	wgs4lid2     = wgs("4").Lid("2")
	wgs4aLid3    = wgs("4a").Lid("3")
	termijnenwet = integraal.ExtendedBy()
)

// The rulings behind a rule. Of those that are made by [fromSummary] only a
// summary by others was read.
var (
	lateDocuments = integraal.Ruling("ECLI:NL:CRVB:2023:679")
	tunedFine     = integraal.Ruling("ECLI:NL:CRVB:2014:3754")
	holding       = fromSummary("ECLI:NL:CRVB:2016:3025")
	incapacity    = fromSummary("ECLI:NL:CRVB:2023:1380")
	ownShare      = fromSummary("ECLI:NL:CRVB:2024:2195")
	acuteNeed     = fromSummary("ECLI:NL:RBDHA:2023:2619")
	noOwnArticle  = integraal.PracticeIn(integraal.Text{
		NL: "geen eigen artikel [niet geverifieerd]", EN: "no article of its own [unverified]",
	})
)

func fromSummary(ecli string) integraal.Citation {
	return integraal.PracticeIn(integraal.Text{
		NL: ecli + " [alleen een samenvatting gelezen]", EN: ecli + " [only a summary was read]",
	})
}

// voorschot is the least part of the bijstand that an advance on a new
// application comes to (Participatiewet art. 52 lid 2).
var voorschot = integraal.NewDated("participation.voorschot",
	integraal.Entry[integraal.Rate]{
		From: firstDay, Until: endOf2025,
		Is: integraal.Pct(90, 0), By: inTextOf(firstDay, pw52lid2), Confidence: integraal.Certain,
	},
	integraal.Entry[integraal.Rate]{
		From: integraal.On(2026, time.January, 1), Checked: lastDay,
		Is: integraal.Pct(95, 0), By: pw52lid2, Confidence: integraal.Certain,
	},
)
