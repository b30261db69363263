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
	Says     integraal.Text // what it changes for the duties
	Laws     []integraal.Citation
}

// pack is a Pack as it is kept, whatever the day.
type pack struct {
	Pack
	submitted integraal.Date // of a bill: the day on which it was submitted
}

// Packs are the bodies of rules that bear on the duties of a position, as they
// stand on a day: in force, adopted but not in force, or a bill. A bill stays
// switched off on every day; nothing switches it on, since its wording was not
// read. Before it was submitted it is not there.
func Packs(day integraal.Date) []Pack {
	out := make([]Pack, 0, len(packs))
	for i := range packs {
		p := packs[i].Pack
		bill := !packs[i].submitted.IsZero()
		switch {
		case bill && day.Before(packs[i].submitted):
			continue
		case bill:
			p.Status = PackBill
		case day.Before(p.From):
			p.Status = PackEnacted
		default:
			p.Status = PackInForce
		}
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
	{Pack: Pack{
		Code: "pack.balans2027", Title: integraal.Text{NL: "Participatiewet in balans, deel 2027", EN: "Participatiewet in balans, the part of 2027"}, Source: "Stb. 2025, 312",
		From: integraal.On(2027, time.January, 1),
		Says: integraal.Text{
			NL: "Maatschappelijke participatie komt in de plaats van de tegenprestatie en van sociale activering, en de tijdelijke ontheffing wordt ruimer. De tekst van deze artikelen is niet gelezen: dit is een aankondiging en geen regel.",
			EN: "Maatschappelijke participatie replaces the tegenprestatie and sociale activering, and the temporary exemption becomes wider. The wording of these articles was not read: this is an announcement and no rule.",
		},
		Laws: []integraal.Citation{announced2027},
	}},
	{submitted: integraal.On(2025, time.July, 4), Pack: Pack{
		Code: "pack.handhaving", Title: integraal.Text{NL: "Wetsvoorstel handhaving sociale zekerheid", EN: "Bill on enforcement in social security"}, Source: "Kamerstukken 36 785",
		Says: integraal.Text{
			NL: "Zou de vaste maatregelen van artikel 18 vervangen. Of het wet wordt, en wanneer, is niet gevonden. Het verandert hier niets.",
			EN: "Would replace the fixed measures of article 18. Whether it becomes law, and when, was not found. It changes nothing here.",
		},
		Laws: []integraal.Citation{handhaving},
	}},
}

// Papers on what is announced.
var (
	announced2027 = integraal.PracticeIn(integraal.Text{
		NL: "gemeente.nu, 15 oktober 2025 [alleen een samenvatting gelezen]",
		EN: "gemeente.nu, 15 October 2025 [only a summary was read]",
	})
	handhaving = integraal.PracticeIn(integraal.Text{
		NL: "Kamerstukken 36 785 [inhoud niet gelezen]",
		EN: "Kamerstukken 36 785 [content not read]",
	})
)
