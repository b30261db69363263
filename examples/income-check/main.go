// Command income-check takes a household from a file, and says what it is
// entitled to on a day, what is received, what is missed, and why.
//
//	go run ./examples/income-check                      the made-up household
//	go run ./examples/income-check -file my.json -day 2026-03-02 -lang en
//	go run ./examples/income-check -compare 2025-03-02
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
	file, day, compare, lang string
	asJSON                   bool
}

func run(args []string, out, errs io.Writer) int {
	var o options
	flags := flag.NewFlagSet("income-check", flag.ContinueOnError)
	flags.SetOutput(errs)
	flags.StringVar(&o.file, "file", "", "household `file`; a made-up household when left out")
	flags.StringVar(&o.day, "day", "", "the `day`, such as 2026-03-02; the file's own when left out")
	flags.StringVar(&o.compare, "compare", "", "a second `day` to set beside the first")
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
	x, err := assess(f, day)
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

func assess(f *file, day integraal.Date) (*answer, error) {
	h := f.household()
	a, err := income.Assess(h, day, true)
	if err != nil {
		return nil, placed(err)
	}
	x := &answer{label: f.Label, a: a}
	var others []*income.Assessment
	for i, alt := range listOf(f.Alternatives) {
		other, err := income.Assess(alt.with(h), day, false)
		if err != nil {
			return nil, placed(err)
		}
		others = append(others, other)
		x.alts = append(x.alts, listOf(f.Alternatives)[i].Label)
	}
	x.gaps, err = income.Uptake(a, f.Received.received(), others...)
	return x, err
}

// placed are the faults with the paths of the file.
func placed(err error) error {
	faults := integraal.FaultsIn(err)
	for i := range faults {
		faults[i].Path = place(faults[i].Path)
	}
	return faults.Err()
}
