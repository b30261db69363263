// Command income-check takes a household from a file, and says what it is
// entitled to on a day, what is received, what is missed, and why.
//
//	go run ./examples/income-check                      the made-up household
//	go run ./examples/income-check -file my.json -day 2026-03-02 -lang en
//	go run ./examples/income-check -compare 2025-03-02
//	go run ./examples/income-check -since 2026-01-01     with what was missed since then
package main

import (
	_ "embed"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/income"
)

//go:embed testdata/household.json
var example []byte

func main() {
	os.Exit(run(os.Args[1:], os.Stdout, os.Stderr))
}

type options struct {
	file, day, compare, since, lang string
	asJSON                          bool
}

func run(args []string, out, errs io.Writer) int {
	var o options
	flags := flag.NewFlagSet("income-check", flag.ContinueOnError)
	flags.SetOutput(errs)
	flags.StringVar(&o.file, "file", "", "household `file`; a made-up household when left out")
	flags.StringVar(&o.day, "day", "", "the `day`, such as 2026-03-02; the file's own when left out")
	flags.StringVar(&o.compare, "compare", "", "a second `day` to set beside the first")
	flags.StringVar(&o.since, "since", "", "the `day`, in the same year, since when all in the file is so; then the arrears are told")
	flags.StringVar(&o.lang, "lang", "nl", "nl or en")
	flags.BoolVar(&o.asJSON, "json", false, "write JSON")
	err := flags.Parse(args)
	switch {
	case errors.Is(err, flag.ErrHelp):
		return 0
	case err != nil:
		return 2
	case flags.NArg() > 0, o.lang != "nl" && o.lang != "en":
		_, _ = fmt.Fprintln(errs, "income-check: -lang is nl or en, and nothing is expected after the flags")
		return 2
	}
	if err := check(&o, out); err != nil {
		tell(errs, err, integraal.Lang(o.lang))
		return 1
	}
	return 0
}

// tell writes each fault a line, in the language of the page.
func tell(errs io.Writer, err error, lang integraal.Lang) {
	faults := integraal.FaultsIn(err)
	if len(faults) == 0 {
		_, _ = fmt.Fprintln(errs, "income-check:", err)
		return
	}
	for _, f := range faults {
		where := f.Code
		if f.Path != "" {
			where += " (" + f.Path + ")"
		}
		_, _ = fmt.Fprintf(errs, "income-check: %s: %s\n", where, f.Text.In(lang))
	}
}

// answer is what there is to show.
type answer struct {
	label string
	a     *income.Assessment
	gaps  []income.Gap
	alts  []string
	other *income.Assessment // of the day to compare with, or nil
}

func check(o *options, out io.Writer) error {
	data := example
	if o.file != "" {
		var err error
		if data, err = os.ReadFile(o.file); err != nil {
			return err
		}
	}
	f, err := read(data)
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
	x, err := assess(f, day, since)
	if err != nil {
		return err
	}
	if o.compare != "" {
		second, err := dayOf(o.compare, integraal.Date{})
		if err != nil {
			return err
		}
		if x.other, err = income.Assess(f.household(), second, true); err != nil {
			return placed(err)
		}
	}
	if o.asJSON {
		w := json.NewEncoder(out)
		w.SetEscapeHTML(false)
		w.SetIndent("", "  ")
		return w.Encode(wireOf(x))
	}
	p := page{w: out, lang: integraal.Lang(o.lang)}
	p.write(x)
	return p.err
}

func dayOf(flagged string, own integraal.Date) (integraal.Date, error) {
	switch {
	case flagged != "":
		return integraal.ParseDate(flagged)
	case own.IsZero():
		return own, integraal.NewFault("day.missing", "day", text("geef een dag, in het bestand of met -day", "give a day, in the file or with -day"))
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
		err = integraal.NewFault("since.outside", "since", text("geef een dag in hetzelfde jaar, niet later dan de dag zelf",
			"give a day in the same year, no later than the day itself"))
	}
	return since, err
}

func assess(f *file, day, since integraal.Date) (*answer, error) {
	h := f.household()
	a, err := income.Assess(h, day, true)
	if err != nil {
		return nil, placed(err)
	}
	x := &answer{label: f.Label, a: a}
	var others []*income.Assessment
	var courses []income.Course
	for i, alt := range listOf(f.Alternatives) {
		other, err := income.Assess(alt.with(h), day, false)
		if err != nil {
			return nil, placed(err)
		}
		others = append(others, other)
		courses = append(courses, courseOf(alt.with(h), nil, since))
		x.alts = append(x.alts, listOf(f.Alternatives)[i].Label)
	}
	if since.IsZero() {
		x.gaps, err = income.Uptake(a, f.Received.received(), others...)
		return x, err
	}
	x.gaps, err = income.UptakeOver(courseOf(h, f.Received.received(), since), day, false, courses...)
	return x, err
}

func courseOf(h *income.Household, r *income.Received, since integraal.Date) income.Course {
	return income.Course{{From: since, Household: h, Received: r}}
}

// placed are the faults with the paths of the file.
func placed(err error) error {
	faults := integraal.FaultsIn(err)
	for i := range faults {
		faults[i].Path = place(faults[i].Path)
	}
	return faults.Err()
}
