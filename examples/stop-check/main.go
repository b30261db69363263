// Command stop-check shows what stands around a benefit stop, gate by gate, as
// one reader may see it.
//
//	go run ./examples/stop-check                        the bundled household
//	go run ./examples/stop-check -viewer werk-en-inkomen
//	go run ./examples/stop-check -act herzien           an act that the letter warns of
//	go run ./examples/stop-check -case my-case.json -viewer W -lang en
package main

import (
	"flag"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/casework"
	"github.com/integraal/integraal/casework/bundled"
	"github.com/integraal/integraal/examples/internal/show"
	"github.com/integraal/integraal/participation"
)

func main() {
	os.Exit(run(os.Args[1:], os.Stdout, os.Stderr))
}

// options are the program's flags.
type options struct {
	file, viewer, day, lang, act string
	mirror                       bool
}

func (o *options) language() integraal.Lang {
	if o.lang == string(integraal.EN) {
		return integraal.EN
	}
	return integraal.NL
}

func run(args []string, out, errs io.Writer) int {
	o, code := parse(args, errs)
	if o == nil {
		return code
	}
	if err := check(o, out); err != nil {
		show.Faults(errs, err, o.language())
		return 1
	}
	return 0
}

func parse(args []string, errs io.Writer) (*options, int) {
	var o options
	flags := flag.NewFlagSet("stop-check", flag.ContinueOnError)
	flags.SetOutput(errs)
	flags.StringVar(&o.file, "case", "", "case `file`; the bundled household when left out")
	flags.BoolVar(&o.mirror, "mirror", false, "take the bundled mirror case: a couple with income that was not reported")
	flags.StringVar(&o.viewer, "viewer", "wijkteam", "who looks: wijkteam, werk-en-inkomen, schuldhulp, wethouder, client, or a person's id")
	flags.StringVar(&o.day, "day", "", "day of the check, such as 2026-03-02; the case's own when left out")
	flags.StringVar(&o.lang, "lang", "nl", "language of the page: nl or en")
	flags.StringVar(&o.act, "act", "", "another act to ask about: "+strings.Join(actNames(), ", "))
	switch err := flags.Parse(args); {
	case err == flag.ErrHelp: //nolint:errorlint // flag returns it bare
		return nil, 0
	case err != nil:
		return nil, 2
	}
	said := func(nl, en string) (*options, int) {
		_, _ = fmt.Fprintln(errs, integraal.Text{NL: nl, EN: en}.In(o.language()))
		return nil, 2
	}
	switch {
	case o.lang != string(integraal.NL) && o.lang != string(integraal.EN):
		_, _ = fmt.Fprintln(errs, "-lang: kies nl of en / choose nl or en")
		return nil, 2
	case flags.NArg() > 0:
		flags.Usage()
		return nil, 2
	case o.file != "" && o.mirror:
		return said("Kies een van beide: -case of -mirror.", "Choose one: -case or -mirror.")
	}
	if _, ok := actNamed(o.act); !ok {
		return said("-act: kies een van "+strings.Join(actNames(), ", "), "-act: choose one of "+strings.Join(actNames(), ", "))
	}
	return &o, 0
}

func actNames() []string {
	var names []string
	for _, a := range participation.Acts() {
		names = append(names, a.String())
	}
	return names
}

// actNamed is the act of that name; no name is the act that was announced.
func actNamed(name string) (participation.Act, bool) {
	if name == "" {
		return participation.NoAct, true
	}
	for _, a := range participation.Acts() {
		if a.String() == name {
			return a, true
		}
	}
	return participation.NoAct, false
}

func check(o *options, out io.Writer) error {
	c, err := open(o)
	if err != nil {
		return err
	}
	q := casework.Question{Viewer: o.viewer}
	if o.day != "" {
		if q.Day, err = integraal.ParseDate(o.day); err != nil {
			return show.At("-day", err)
		}
	}
	act, _ := actNamed(o.act)
	stops, err := casework.CheckStops(c, q, act)
	if err != nil {
		return err
	}
	return show.Stops(out, stops, o.language())
}

func open(o *options) (*casework.Case, error) {
	switch {
	case o.file != "":
		data, err := os.ReadFile(o.file)
		if err != nil {
			return nil, err
		}
		return casework.Read(data)
	case o.mirror:
		return bundled.Mirror()
	}
	return bundled.Household()
}
