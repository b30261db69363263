// Command income-check takes a household from a file, and says what it is
// entitled to on a day, what is received, what is missed, and why.
//
//	go run ./examples/income-check                      the made-up household
//	go run ./examples/income-check -file my.json -day 2026-03-02 -lang en
//	go run ./examples/income-check -compare 2025-03-02
//	go run ./examples/income-check -since 2026-01-01     with what was missed since then
//	go run ./examples/income-check -overlay newer.json  with norms that are newer than the release
//	go run ./examples/income-check -settings town.json  with the schemes of a municipality
//	go run ./examples/income-check -file attached.json -laid 2026-03-02 -told 2026-03-06
//	                                                    with the last days of an attachment
package main

import (
	_ "embed"
	"io"
	"os"
	"strconv"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/examples/internal/command"
	"github.com/integraal/integraal/income"
)

//go:embed testdata/household.json
var example []byte

func main() {
	os.Exit(run(os.Args[1:], os.Stdout, os.Stderr))
}

type options struct {
	file, day, compare, since, overlay, settings string
	laid, told, found                            string
	lang                                         integraal.Lang
	asJSON                                       bool
}

func run(args []string, out, errs io.Writer) int {
	var o options
	line := command.New("income-check", errs)
	line.StringVar(&o.file, "file", "", "household `file`; a made-up household when left out")
	line.StringVar(&o.day, "day", "", "the `day`, such as 2026-03-02; the file's own when left out")
	line.StringVar(&o.compare, "compare", "", "a second `day` to set beside the first")
	line.StringVar(&o.since, "since", "", "the `day`, in the same year, since when all in the file is so; then the arrears are told")
	line.StringVar(&o.overlay, "overlay", "", "`file` with norms that are newer than the release; every explanation marks them")
	line.StringVar(&o.settings, "settings", "", "`file` with the settings of a municipality, for its schemes")
	line.StringVar(&o.laid, "laid", "", "the `day` on which an attachment on income was laid, for its last days")
	line.StringVar(&o.told, "told", "", "the `day` on which the letter of the bailiff on the beslagvrije voet came")
	line.StringVar(&o.found, "found", "", "the `day` on which the bailiff found the beslagvrije voet last")
	line.BoolVar(&o.asJSON, "json", false, "write JSON")
	if code, stop := line.Read(args); stop {
		return code
	}
	if line.NArg() > 0 {
		return line.Refuse(integraal.Text{})
	}
	o.lang = line.Lang()
	return line.End(check(&o, out))
}

// answer is what there is to show.
type answer struct {
	file  *income.HouseholdFile
	a     *income.Assessment
	gaps  []income.Gap
	laid  bool               // whether norms of an overlay are laid over those of the release
	other *income.Assessment // of the day to compare with, or nil
	terms beslagTerms        // of an attachment on income

	settled bool // whether there are settings of a municipality
}

func check(o *options, out io.Writer) error {
	data := example
	if o.file != "" {
		var err error
		if data, err = os.ReadFile(o.file); err != nil {
			return err
		}
	}
	f, err := income.ReadHousehold(data)
	if err != nil {
		return err
	}
	day, err := dayOf(o.day, f.Day)
	if err != nil {
		return err
	}
	since, err := sinceOf(o.since, day)
	if err != nil {
		return err
	}
	r, err := rulesOf(o)
	if err != nil {
		return err
	}
	x, err := assess(r, f, day, since)
	if err != nil {
		return err
	}
	x.laid, x.settled = o.overlay != "", r.settings != nil
	if x.terms, err = termsOf(o, x); err != nil {
		return err
	}
	if o.compare != "" {
		second, err := dayOf(o.compare, integraal.Date{})
		if err != nil {
			return err
		}
		if x.other, err = assessOn(r, &f.Household, second, true); err != nil {
			return err
		}
	}
	if o.asJSON {
		return command.JSON(out, wireOf(x))
	}
	p := page{w: out, lang: o.lang}
	p.write(x)
	return p.err
}

func dayOf(flagged string, own integraal.Date) (integraal.Date, error) {
	switch {
	case flagged != "":
		return integraal.ParseDate(flagged)
	case own.IsZero():
		return own, integraal.NewFault("day.missing", "day", integraal.Text{NL: "geef een dag, in het bestand of met -day", EN: "give a day, in the file or with -day"})
	}
	return own, nil
}

// sinceOf is the day since when the facts hold: unset, or in the year of the day, as
// the incomes of the file are of that year.
func sinceOf(flagged string, day integraal.Date) (integraal.Date, error) {
	if flagged == "" {
		return integraal.Date{}, nil
	}
	since, err := integraal.ParseDate(flagged)
	if err == nil && (since.Year() != day.Year() || since.After(day)) {
		err = integraal.NewFault("since.outside", "since", integraal.Text{
			NL: "geef een dag in hetzelfde jaar, niet later dan de dag zelf",
			EN: "give a day in the same year, no later than the day itself",
		})
	}
	return since, err
}

// rules are what a household is held to.
type rules struct {
	norms    *income.Norms
	settings *income.Settings // of a municipality, or nil
}

func rulesOf(o *options) (rules, error) {
	norms, err := normsOf(o.overlay)
	if err != nil || o.settings == "" {
		return rules{norms: norms}, err
	}
	data, err := os.ReadFile(o.settings)
	if err != nil {
		return rules{}, err
	}
	s, err := income.ReadSettings(data)
	return rules{norms, s}, err
}

// normsOf are the norms of the release, with those of an overlay file laid over
// them.
func normsOf(overlay string) (*income.Norms, error) {
	norms := income.BuiltIn()
	if overlay == "" {
		return norms, nil
	}
	data, err := os.ReadFile(overlay)
	if err != nil {
		return nil, err
	}
	o, err := integraal.ReadOverlay(data)
	if err != nil {
		return nil, err
	}
	return norms.With(o)
}

func assessOn(r rules, h *income.Household, day integraal.Date, explain bool) (*income.Assessment, error) {
	d, err := r.norms.On(day)
	if err != nil {
		return nil, err
	}
	a := &income.Assessment{}
	return a, d.In(r.settings).Assess(h, explain, a)
}

func assess(r rules, f *income.HouseholdFile, day, since integraal.Date) (*answer, error) {
	a, err := assessOn(r, &f.Household, day, true)
	if err != nil {
		return nil, err
	}
	x := &answer{file: f, a: a}
	var others []*income.Assessment
	var courses []income.Course
	for i := range f.Alternatives {
		other, err := assessOn(r, f.Alternatives[i].Of(&f.Household), day, false)
		if err != nil {
			return nil, inAlternative(err, i)
		}
		others = append(others, other)
		courses = append(courses, courseOf(f.Alternatives[i].Of(&f.Household), nil, since))
	}
	if x.gaps, err = income.Uptake(a, &f.Received, others...); err != nil || since.IsZero() {
		return x, err
	}
	over, err := r.norms.In(r.settings).UptakeOver(courseOf(&f.Household, &f.Received, since), day, false, courses...)
	x.gaps = withArrears(x.gaps, over)
	return x, err
}

// withArrears are the gaps of a day with what was missed before it. The schemes of a
// municipality have no arrears.
func withArrears(gaps, over []income.Gap) []income.Gap {
	for i := range gaps {
		for j := range over {
			if gaps[i].Scheme == over[j].Scheme && gaps[i].Scheme < income.SchemeInkomenstoeslag {
				gaps[i] = over[j]
			}
		}
	}
	return gaps
}

func courseOf(h *income.Household, r *income.Received, since integraal.Date) income.Course {
	return income.Course{{From: since, Household: h, Received: r}}
}

// inAlternative are the faults of an alternative, with its place in the file.
func inAlternative(err error, i int) error {
	faults := integraal.FaultsIn(err)
	for j := range faults {
		faults[j] = faults[j].In("alternatives[" + strconv.Itoa(i) + "]")
	}
	return faults.Err()
}
