package consent_test

import (
	"context"
	"errors"
	"fmt"
	"os"
	"time"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/consent"
)

// A vendor's own record.
type Dossier struct {
	Client consent.Subject
	Income integraal.PerMonth
	Debts  []string
}

// Its fields, each declared once: category, law, and how to read it.
var (
	client = consent.NewMember(integraal.Text{NL: "de cliënt", EN: "the client"}, func(d *Dossier) consent.Subject { return d.Client })
	income = consent.NewField("income", consent.Income, consent.Wmo, func(d *Dossier) integraal.PerMonth { return d.Income })
	debts  = consent.NewListField("debts", consent.Debts, consent.Wgs, func(d *Dossier) []string { return d.Debts })

	theDossier = consent.NewLayout(client, income, debts)
)

// dossierOfM, and what is on record about sharing it.
func dossierOfM() (Dossier, *consent.Gate, consent.Asked) {
	day := integraal.On(2026, time.March, 2)
	gate := consent.NewGate(consent.GateFacts{
		Protocol: &consent.Protocol{Version: "2026-1", Purposes: []consent.Purpose{{
			Code: "wmo-2.3.2", Role: "wijkteam", Regime: consent.Wmo, Needs: consent.These(consent.Income, consent.Debts),
			Label: integraal.Text{NL: "onderzoek naar ondersteuning", EN: "inquiry into support"},
		}}},
		Notices: []consent.Notice{{Told: "M", About: []string{"M"}, Recipients: []string{"wijkteam"}, On: day}},
	})
	dossier := Dossier{
		Client: consent.Subject{ID: "M", Relation: consent.Client, Born: integraal.On(1982, time.November, 4)},
		Income: integraal.EuroPerMonth(1401), Debts: []string{"energy", "rent"},
	}
	asked := consent.Asked{
		Viewer: consent.Viewer{ID: "W", Role: "wijkteam", Regime: consent.Wmo, Caseload: []string{"M"}},
		Action: consent.View, Purpose: "wmo-2.3.2", Day: day, At: time.Date(2026, time.March, 2, 9, 30, 0, 0, time.UTC),
	}
	return dossier, gate, asked
}

// What one viewer may see of a record of one's own. Of the debts it is told
// that they are not shown, and why; not how many there are, or whether there
// are any.
func ExampleLayout() {
	dossier, gate, asked := dossierOfM()
	seen, err := theDossier.View(context.Background(), gate, &consent.MemoryLog{}, asked, &dossier)
	if err != nil {
		fmt.Println(err)
		return
	}
	amount, known := income.In(seen).Value()
	fmt.Println(amount, known)
	fmt.Println(debts.In(seen).State(), "-", debts.In(seen).Hint().EN)
	for _, w := range seen.Withheld() {
		fmt.Println(w.Cure.Text().EN)
	}
	// Output:
	// 1401.00 true
	// notVisible - debts and arrears of the client, held by debt help (Wgs): not shown to you (consent was not asked)
	// What can help: ask M for consent to share “debts and arrears” of M, held by debt help (Wgs); explicit.
}

// fullDisk is a log that cannot be written.
type fullDisk struct{}

func (fullDisk) Append(context.Context, []consent.Entry) error { return errors.New("disk full") }

// No entry, nothing shown.
func ExampleSink() {
	dossier, gate, asked := dossierOfM()
	seen, err := theDossier.View(context.Background(), gate, fullDisk{}, asked, &dossier)
	fmt.Println(err)
	fmt.Println(income.In(seen).State())
	// Output:
	// nothing is shown, since the log was not written: disk full
	// notVisible
}

// A log as lines of JSON. Its head is kept elsewhere; whatever is done to the
// log afterwards, holding it against that head shows it.
func ExampleVerify() {
	dossier, gate, asked := dossierOfM()
	file, err := os.CreateTemp("", "log")
	if err != nil {
		fmt.Println(err)
		return
	}
	defer func() { _ = os.Remove(file.Name()) }()
	log := consent.NewLogWriter(file, consent.Head{})
	if _, err := theDossier.View(context.Background(), gate, log, asked, &dossier); err != nil {
		fmt.Println(err)
		return
	}
	keptElsewhere := log.Head()

	_, _ = file.Seek(0, 0)
	fmt.Println(consent.Verify(consent.ReadLog(file), keptElsewhere))
	// Someone takes the last entry away.
	_, _ = file.Seek(0, 0)
	for e, err := range consent.ReadLog(file) {
		if err != nil {
			fmt.Println(err)
			break
		}
		line, _ := e.MarshalJSON()
		_ = file.Truncate(int64(len(line) + 1))
		break
	}
	_, _ = file.Seek(0, 0)
	fmt.Println(consent.Verify(consent.ReadLog(file), keptElsewhere))
	// Output:
	// <nil>
	// audit.cut at entries[2]: the end of the log is missing
}

// Who saw what of me, and on which ground: for the person, in plain words.
func ExampleGate_Overview() {
	dossier, gate, asked := dossierOfM()
	log := &consent.MemoryLog{}
	if _, err := theDossier.View(context.Background(), gate, log, asked, &dossier); err != nil {
		fmt.Println(err)
		return
	}
	overview, err := gate.Overview(log.All(), consent.Viewer{ID: "M"}, dossier.Client, asked.Day)
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, line := range overview.Tell() {
		fmt.Println(line.NL)
	}
	// Output:
	// Op 2 maart 2026 keek W (wijkteam) naar “inkomen en vermogen”, bij het wijkteam (Wmo 2015). Waarvoor: onderzoek naar ondersteuning. Dit mag volgens de wet: art. 5.1.1 lid 1 Wmo 2015, art. 5 lid 1 onder c AVG, art. 13 lid 1 AVG.
	// Soms mag de gemeente iets pas later vertellen, bijvoorbeeld voor iemands veiligheid. Dat komt dan later in dit overzicht. Vindt u dat iets niet klopt, zeg het dan tegen de gemeente.
}

// A parent reads a child's data until the child is 16: on that day it has to be
// decided again.
func ExampleGate_Due() {
	reads := consent.Share{ID: "parent portal", Request: consent.Request{
		Viewer: consent.Viewer{ID: "M"}, Action: consent.View, Purpose: consent.OwnAccess,
		Subject: consent.Subject{ID: "S", Relation: consent.DependentChild, Born: integraal.On(2010, time.September, 14), Representatives: []string{"M"}},
		Datum:   consent.Datum{Category: consent.School, Source: consent.Wmo},
	}}
	gate := consent.NewGate(consent.GateFacts{})
	for _, again := range gate.Due([]consent.Share{reads}, nil, integraal.On(2026, time.January, 1), integraal.On(2026, time.December, 31)) {
		for _, line := range again.Tell() {
			fmt.Println(line.EN)
		}
	}
	// Output:
	// parent portal: decide again on 14 September 2026, since this person is now 16 and decides alone.
	// The answer changes: no, you will not see this.
}
