// Command stop-check shows what stands around a benefit stop, gate by gate, as
// one reader may see it.
//
//	go run ./examples/stop-check                        the bundled household
//	go run ./examples/stop-check -viewer werk-en-inkomen
//	go run ./examples/stop-check -act herzien           an act that the letter warns of
//	go run ./examples/stop-check -case my-case.json -viewer W -lang en
package main

import (
	"io"
	"os"
	"strings"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/casework"
	"github.com/integraal/integraal/casework/bundled"
	"github.com/integraal/integraal/examples/internal/command"
	"github.com/integraal/integraal/examples/internal/show"
	"github.com/integraal/integraal/participation"
)

func main() {
	os.Exit(run(os.Args[1:], os.Stdout, os.Stderr))
}

// options are the program's flags.
type options struct {
	file, viewer, day, act string
	lang                   integraal.Lang
	mirror                 bool
}

func run(args []string, out, errs io.Writer) int {
	line := command.New("stop-check", errs)
	o, code := parse(line, args)
	if o == nil {
		return code
	}
	return line.End(check(o, out))
}

func parse(flags *command.Line, args []string) (*options, int) {
	var o options
	flags.StringVar(&o.file, "case", "", "case `file`; the bundled household when left out")
	flags.BoolVar(&o.mirror, "mirror", false, "take the bundled mirror case: a couple with income that was not reported")
	flags.StringVar(&o.viewer, "viewer", "wijkteam", "who looks: wijkteam, werk-en-inkomen, schuldhulp, wethouder, client, or a person's id")
	flags.StringVar(&o.day, "day", "", "day of the check, such as 2026-03-02; the case's own when left out")
	flags.StringVar(&o.act, "act", "", "another act to ask about: "+strings.Join(actNames(), ", "))
	if code, stop := flags.Read(args); stop {
		return nil, code
	}
	o.lang = flags.Lang()
	if flags.NArg() > 0 {
		return nil, flags.Refuse(integraal.Text{})
	}
	if o.file != "" && o.mirror {
		return nil, flags.Refuse(integraal.Text{NL: "Kies een van beide: -case of -mirror.", EN: "Choose one: -case or -mirror."})
	}
	if _, ok := actNamed(o.act); !ok {
		names := strings.Join(actNames(), ", ")
		return nil, flags.Refuse(integraal.Text{NL: "-act: kies een van " + names, EN: "-act: choose one of " + names})
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
	if q.Day, err = command.Day("-day", o.day, q.Day); err != nil {
		return err
	}
	act, _ := actNamed(o.act)
	stops, err := casework.CheckStops(c, q, act)
	if err != nil {
		return err
	}
	return show.Stops(out, stops, o.lang)
}

func open(o *options) (*casework.Case, error) {
	otherwise := bundled.Household
	if o.mirror {
		otherwise = bundled.Mirror
	}
	return command.CaseFile(o.file, otherwise)
}
