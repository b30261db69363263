package participation

import (
	"time"

	"github.com/integraal/integraal"
)

// PackStatus says whether a body of rules is law.
type PackStatus uint8

// The statuses. The zero PackStatus is a bill, and switched off.
const (
	PackBill    PackStatus = iota // not adopted, or of unknown standing: switched off
	PackEnacted                   // adopted by the time of this release, and not in force on the day
	PackInForce                   // in force on the day
)

// String names the status as JSON does.
func (s PackStatus) String() string {
	return nameOf([]string{"bill", "enacted", "inForce"}, int(s))
}

// MarshalText writes s as [PackStatus.String] does.
func (s PackStatus) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// Text says s to a reader.
func (s PackStatus) Text() integraal.Text {
	switch s {
	case PackInForce:
		return integraal.Text{NL: "geldt", EN: "in force"}
	case PackEnacted:
		return integraal.Text{NL: "aangenomen, geldt op deze dag nog niet", EN: "adopted, not in force on this day"}
	}
	return integraal.Text{NL: "wetsvoorstel: staat uit", EN: "bill: switched off"}
}

// Pack is a body of rules that came, or may come, together: an Act that changed
// the Participatiewet, or a bill. What is not in force decides nothing here.
type Pack struct {
	Code     integraal.Name
	Title    integraal.Text
	Source   string         // the Staatsblad or Kamerstukken
	From     integraal.Date // the first day in force, unset for a bill
	Status   PackStatus     // on the day that was asked about
	Computed bool           // whether the rules of this package carry it out from that day
	// Switchable is whether a caller can switch it on before it is in force, to
	// look ahead: its wording was read. See [CheckPacks].
	Switchable bool
	Says       integraal.Text // what it changes for the duties
	Laws       []integraal.Citation
}

// pack is a Pack as it is kept, whatever the day.
type pack struct {
	Pack
	submitted integraal.Date // of a bill or a plan: the day on which it was there
	announced integraal.Date // of what is adopted and not in force: the day of the Act
}

// Packs are the bodies of rules that bear on this package, as they stand on a
// day: in force, adopted but not in force, or a bill. What is not in force is off
// unless a caller switches it on, which only a pack whose wording was read
// allows. Before a bill was submitted it is not there.
func Packs(day integraal.Date) []Pack {
	out := make([]Pack, 0, len(packs))
	for i := range packs {
		if day.Before(packs[i].submitted) {
			continue
		}
		p := packs[i].Pack
		p.Status = packs[i].statusOn(day)
		p.Laws = append([]integraal.Citation(nil), p.Laws...)
		out = append(out, p)
	}
	return out
}

// packs are never written to.
var packs = [...]pack{
	{Pack: Pack{
		Code: "pack.participatiewet", Title: integraal.Same("Participatiewet"), Source: "BWBR0015703",
		From: integraal.On(2015, time.January, 1), Computed: true,
		Says: integraal.Text{
			NL: "De plichten, de ontheffingen en wie als echtgenoot telt. De regels zijn hier vanaf 1 januari 2023 gelezen.",
			EN: "The duties, the exemptions and who counts as a spouse. The rules were read here from 1 January 2023.",
		},
		Laws: []integraal.Citation{pw9lid1, pw9a},
	}},
	{Pack: Pack{
		Code: "pack.balans", Title: integraal.Same("Participatiewet in balans"), Source: "Stb. 2025, 312",
		From: integraal.On(2026, time.January, 1), Computed: true,
		Says: integraal.Text{
			NL: "Wie bij elkaar woont vanwege zorg, telt niet als echtgenoten. Een huwelijk van vroeger telt alleen nog in de twee jaar voor de aanvraag.",
			EN: "Who live together because of care do not count as spouses. A former marriage counts only in the two years before the application.",
		},
		Laws: []integraal.Citation{pw3lid2a, pw3lid4a},
	}},
	{Pack: Pack{
		Code: "pack.school", Title: integraal.Text{NL: "Wet over jongeren van school naar werk", EN: "Act on the young from school to work"}, Source: "Stb. 2025, 210",
		From: integraal.On(2026, time.January, 1), Computed: true,
		Says: integraal.Text{
			NL: "Hulp naar werk voor wie jonger is dan 27 staat in een eigen artikel. De plichten van artikel 9 veranderen er niet door.",
			EN: "Help towards work for who is under 27 has an article of its own. The duties of article 9 do not change by it.",
		},
		Laws: []integraal.Citation{pw7lid3a, pw7aLid1a},
	}},
	{announced: integraal.On(2025, time.October, 1), Pack: Pack{
		Code: packBalans2027, Title: integraal.Text{NL: "Participatiewet in balans, verrekening vanaf 2027", EN: "Participatiewet in balans, set-off from 2027"}, Source: "Stb. 2025, 312",
		From: start2027, Switchable: true,
		Says: integraal.Text{
			NL: "Inkomsten uit werk worden anders verrekend, en de gemeente mag een bufferbudget inzetten. De tekst van art. 34a en 34b is gelezen. Dit staat uit; wie vooruit wil kijken, kan het aanzetten en ziet dan dat het nog niet geldt.",
			EN: "Income from work is set off in another way, and the municipality may use a buffer budget. The text of art. 34a and 34b was read. This is off; who wants to look ahead can switch it on, and is told that it is not in force.",
		},
		Laws: []integraal.Citation{pw34aLid1, pw34bLid1},
	}},
	{announced: integraal.On(2025, time.October, 1), Pack: Pack{
		Code: "pack.participatie2027", Title: integraal.Text{NL: "Participatiewet in balans, maatschappelijke participatie", EN: "Participatiewet in balans, maatschappelijke participatie"}, Source: "Stb. 2025, 312",
		From: start2027,
		Says: integraal.Text{
			NL: "Maatschappelijke participatie komt in de plaats van de tegenprestatie en van sociale activering, de tijdelijke ontheffing wordt ruimer en de individuele inkomenstoeslag komt ook zonder verzoek. De tekst van deze artikelen is niet gelezen: dit is een aankondiging en geen regel. Het kan niet aan.",
			EN: "Maatschappelijke participatie replaces the tegenprestatie and sociale activering, the temporary exemption becomes wider and the individual income supplement comes without a request too. The wording of these articles was not read: this is an announcement and no rule. It cannot be switched on.",
		},
		Laws: []integraal.Citation{announced2027},
	}},
	{submitted: integraal.On(2025, time.July, 4), Pack: Pack{
		Code: "pack.handhaving", Title: integraal.Text{NL: "Wetsvoorstel handhaving sociale zekerheid", EN: "Bill on enforcement in social security"}, Source: "Kamerstukken 36 785",
		Says: integraal.Text{
			NL: "Zou de vaste maatregelen van artikel 18 vervangen. Of het wet wordt, en wanneer, is niet gevonden. De tekst is niet gelezen. Het verandert hier niets en kan niet aan.",
			EN: "Would replace the fixed measures of article 18. Whether it becomes law, and when, was not found. The text was not read. It changes nothing here and cannot be switched on.",
		},
		Laws: []integraal.Citation{handhaving},
	}},
	{submitted: integraal.On(2023, time.January, 30), Pack: Pack{
		Code: "pack.wams", Title: integraal.Text{NL: "Wetsvoorstel aanpak meervoudige problematiek sociaal domein (Wams)", EN: "Bill on the approach to multiple problems in the social domain (Wams)"}, Source: "Kamerstukken 36 295",
		Says: integraal.Text{
			NL: "Zou een gezamenlijke aanpak van meervoudige problemen regelen, en gronden om daarvoor gegevens te delen. In 2023 controversieel verklaard; dat het is aangenomen, is niet gevonden. De tekst is niet gelezen. Het kan niet aan.",
			EN: "Would lay down a coordinated approach to multiple problems, and grounds to share data for it. Declared controversial in 2023; that it was adopted was not found. The text was not read. It cannot be switched on.",
		},
		Laws: []integraal.Citation{wams},
	}},
	{submitted: integraal.On(2025, time.March, 31), Pack: Pack{
		Code: "pack.eigenBijdrage2027", Title: integraal.Text{NL: "Eigen bijdrage Wmo naar inkomen, kabinetsplan van maart 2025", EN: "Wmo contribution by income, cabinet plan of March 2025"}, Source: "kabinetsplan, maart 2025",
		Says: integraal.Text{
			NL: "De eigen bijdrage van de Wmo zou vanaf 2027 van inkomen en vermogen afhangen. Of het wet is geworden, is niet gevonden. Het kan niet aan.",
			EN: "The Wmo contribution would depend on income and assets from 2027. Whether it became law was not found. It cannot be switched on.",
		},
		Laws: []integraal.Citation{contribution2027},
	}},
	{announced: integraal.On(2025, time.October, 1), Pack: Pack{
		Code: "pack.balansWgs", Title: integraal.Text{NL: "Participatiewet in balans, wijziging van de Wgs", EN: "Participatiewet in balans, amendment of the Wgs"}, Source: "Stb. 2025, 312, art. IV",
		Says: integraal.Text{
			NL: "Wijzigt de Wet gemeentelijke schuldhulpverlening. Alleen dat dit artikel bestaat, is bekend; wat het zegt en vanaf wanneer, is niet gelezen. Het kan niet aan.",
			EN: "Amends the Wgs. It is known only that this article exists; what it says and from when was not read. It cannot be switched on.",
		},
		Laws: []integraal.Citation{balansWgs},
	}},
}

// Papers on what is announced.
var (
	announced2027 = integraal.PracticeIn(integraal.Text{
		NL: "gemeente.nu, 15 oktober 2025 [alleen een samenvatting gelezen]",
		EN: "gemeente.nu, 15 October 2025 [only a summary was read]",
	})
	wams = integraal.PracticeIn(integraal.Text{
		NL: "Kamerstukken 36 295 [inhoud niet gelezen]",
		EN: "Kamerstukken 36 295 [content not read]",
	})
	contribution2027 = integraal.PracticeIn(integraal.Text{
		NL: "kabinetsplan eigen bijdrage Wmo, maart 2025 [alleen een samenvatting gelezen]",
		EN: "cabinet plan on the Wmo contribution, March 2025 [only a summary was read]",
	})
	balansWgs = integraal.PracticeIn(integraal.Text{
		NL: "Stb. 2025, 312, art. IV [inhoud niet gelezen]",
		EN: "Stb. 2025, 312, art. IV [content not read]",
	})
	handhaving = integraal.PracticeIn(integraal.Text{
		NL: "Kamerstukken 36 785 [inhoud niet gelezen]",
		EN: "Kamerstukken 36 785 [content not read]",
	})
)
