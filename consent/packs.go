package consent

import (
	"slices"
	"time"

	"github.com/integraal/integraal"
)

// PackStatus says whether a pack of rules is law.
type PackStatus uint8

// The statuses. The zero PackStatus is switched off.
const (
	Announced PackStatus = iota // a bill, or of unknown standing: no decision rests on it
	InForce                     // law; its rules hold from their own days
)

// String names the status as JSON does.
func (s PackStatus) String() string {
	names := [...]string{"announced", "in-force"}
	return nameOf(names[:], int(s))
}

// MarshalText writes s as [PackStatus.String] does.
func (s PackStatus) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// Pack is a body of rules that stands or falls together: a law in the text that
// was read, or a bill that is switched off.
type Pack struct {
	ID      string
	Title   integraal.Text
	Version string // the day of the text that was read, or of the latest paper on a bill
	Status  PackStatus
	Checked integraal.Date // the day on which the status was last established
	Source  string         // where the status was found
	Would   integraal.Text // of what is announced: what it would change
	Rules   []string       // the rules, by their ids; what is announced has none that decide
}

// pack is a Pack with its rules.
type pack struct {
	Pack
	rules []Rule
}

const (
	packSafety    = "safety"
	versionSafety = "2026-11-21"
)

// checked is the day on which the standing of the laws was last gone through.
var checked = integraal.On(2026, time.November, 21)

// Packs are all packs of this release, in force or announced, in the order of
// their ids.
func Packs() []Pack {
	list := make([]Pack, 0, len(builtInPacks)+1)
	for i := range builtInPacks {
		p := builtInPacks[i].Pack
		for _, r := range builtInPacks[i].rules {
			p.Rules = append(p.Rules, r.ID)
		}
		if p.ID == packSafety {
			p.Rules = []string{ruleDutyConflict.ID, ruleUrgent.ID}
		}
		list = append(list, p)
	}
	slices.SortFunc(list, func(a, b Pack) int {
		if a.ID < b.ID {
			return -1
		}
		return 1
	})
	return list
}

// AnnouncedPacks are the packs that are switched off: what may become law, and
// what it would change. None of them changes a decision.
func AnnouncedPacks() []Pack {
	return slices.DeleteFunc(Packs(), func(p Pack) bool { return p.Status == InForce })
}

// builtInPacks are never written to.
var builtInPacks = []pack{
	{Pack{ID: "wmo-2015", Title: integraal.Same("Wet maatschappelijke ondersteuning 2015"), Version: "2026-07-01", Status: InForce, Checked: checked, Source: "wetten.overheid.nl"}, wmoRules},
	{Pack{ID: "participatiewet", Title: integraal.Same("Participatiewet"), Version: "2026-01-01", Status: InForce, Checked: checked, Source: "wetten.overheid.nl"}, pwRules},
	{Pack{ID: "suwi", Title: integraal.Same("Wet SUWI"), Version: "2026-07-01", Status: InForce, Checked: checked, Source: "wetten.overheid.nl"}, suwiRules},
	{Pack{ID: "wgs", Title: integraal.Same("Wet gemeentelijke schuldhulpverlening"), Version: "2026-07-01", Status: InForce, Checked: checked, Source: "wetten.overheid.nl"}, wgsRules},
	{Pack{ID: "jeugdwet", Title: integraal.Same("Jeugdwet"), Version: "2026-01-01", Status: InForce, Checked: checked, Source: "wetten.overheid.nl"}, jeugdRules},
	{Pack{ID: "bw-7", Title: integraal.Text{NL: "Geheimhouding in de zorg (BW Boek 7)", EN: "Secrecy of care (BW Boek 7)"}, Version: "2015", Status: InForce, Checked: checked, Source: "wetten.overheid.nl"}, careRules},
	{Pack{ID: "avg", Title: integraal.Text{NL: "AVG en samenwerkingsverbanden (WGS)", EN: "AVG and statutory cooperations (WGS)"}, Version: "2025-03-01", Status: InForce, Checked: checked, Source: "Stb. 2024, 198; Stb. 2024, 380"}, generalRules},
	{Pack{ID: "misuse", Title: integraal.Text{NL: "Vermoeden van misbruik", EN: "Suspected misuse"}, Version: "2026-01-01", Status: InForce, Checked: checked, Source: "wetten.overheid.nl"}, misuseRules},
	{Pack{ID: packSafety, Title: integraal.Text{NL: "Veiligheid en spoed", EN: "Safety and urgency"}, Version: versionSafety, Status: InForce, Checked: checked, Source: "KNMG; AVG"}, nil},
	{Pack{
		ID: "wams-36295", Title: integraal.Text{NL: "Wetsvoorstel meervoudige problematiek sociaal domein (36 295)", EN: "Bill on multiple problems in the social domain (36 295)"},
		Version: "2026-02-18", Checked: checked, Source: "Kamerstukken 36 295, nr. 8 (nota naar aanleiding van het verslag, 18 februari 2026)",
		Would: integraal.Text{
			NL: "Bij samenhangende problemen mag het college gegevens uit meer wetten gebruiken zonder toestemming als grondslag.",
			EN: "For connected problems the college may use data from several laws without consent as the basis.",
		},
	}, nil},
	{Pack{
		ID: "proactive-36799", Title: integraal.Text{NL: "Wetsvoorstel proactieve dienstverlening SZW (36 799)", EN: "Bill on proactive service (36 799)"},
		Version: "2026-01-29", Checked: checked, Source: "Kamerstukken 36 799 (ingediend 2 september 2025; nota naar aanleiding van het verslag, 29 januari 2026)",
		Would: integraal.Text{
			NL: "UWV, SVB en colleges mogen eigen gegevens gebruiken om mensen te wijzen op steun die zij missen, tenzij iemand dat niet wil.",
			EN: "UWV, SVB and colleges may use their data to point people to support that they miss out on, unless someone objects.",
		},
	}, nil},
	{Pack{
		ID: "verzamelwet-vws-36579", Title: integraal.Text{NL: "Verzamelwet gegevensverwerking VWS II.a (36 579)", EN: "Omnibus act on data processing VWS II.a (36 579)"},
		Version: "2026-11-21", Checked: checked, Source: "Kamerstukken 36 579; de uitkomst is niet gevonden",
		Would: integraal.Text{NL: "Een kortere bewaartermijn voor de Wmo.", EN: "A shorter retention period for the Wmo."},
	}, nil},
	{Pack{
		ID: "verzamelwet-avg-36264", Title: integraal.Text{NL: "Verzamelwet gegevensbescherming (36 264)", EN: "Omnibus act on data protection (36 264)"},
		Version: "2025-11", Checked: checked, Source: "Kamerstukken 36 264; de uitkomst is niet gevonden",
		Would: integraal.Text{
			NL: "Vanaf 12 jaar mag een kind de toestemming van een ouder intrekken.",
			EN: "From the age of 12 a child may withdraw a parent's consent.",
		},
	}, nil},
}

// inForce indexes the rules that decide. It is never written to.
var inForce = newIndex(builtInPacks)
