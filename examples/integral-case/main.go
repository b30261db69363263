// Command integral-case reviews a household's case as one reader may see it.
//
//	go run ./examples/integral-case                       the bundled household
//	go run ./examples/integral-case -viewer werk-en-inkomen
//	go run ./examples/integral-case -case my-case.json -viewer W -lang en
//	go run ./examples/integral-case -json | jq .findings
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
)

func main() {
	os.Exit(run(os.Args[1:], os.Stdout, os.Stderr))
}

// options are the program's flags.
type options struct {
	file, viewer, purpose, day, leaveOut string
	lang                                 integraal.Lang
	asJSON, mirror                       bool
}

// defaultViewer is whose report the bundled cases open with.
const defaultViewer = "wijkteam"

func run(args []string, out, errs io.Writer) int {
	line := command.New("integral-case", errs)
	o, code := parse(line, args)
	if o == nil {
		return code
	}
	return line.End(review(o, out))
}

func parse(flags *command.Line, args []string) (*options, int) {
	var o options
	flags.StringVar(&o.file, "case", "", "case `file`; the bundled household when left out")
	flags.BoolVar(&o.mirror, "mirror", false, "take the bundled mirror case: a couple with income that was not reported")
	flags.StringVar(&o.viewer, "viewer", "", "who looks: wijkteam, werk-en-inkomen, schuldhulp, wethouder, client, or a person's id")
	flags.StringVar(&o.purpose, "purpose", "", "purpose of the protocol; the role's first when left out")
	flags.StringVar(&o.day, "day", "", "day of the review, such as 2026-03-02; the case's own when left out")
	flags.StringVar(&o.leaveOut, "leave-out", "", "for an anonymous page, what not to tell: area, children, otherAdults, with commas between")
	flags.BoolVar(&o.asJSON, "json", false, "write the report as JSON, texts in both languages")
	if code, stop := flags.Read(args); stop {
		return nil, code
	}
	o.lang = flags.Lang()
	if flags.NArg() > 0 {
		return nil, flags.Refuse(integraal.Text{})
	}
	if o.file != "" && o.mirror {
		return nil, flags.Refuse(integraal.Text{
			NL: "Kies een van beide: -case (een eigen bestand) of -mirror (de meegeleverde spiegelzaak).",
			EN: "Choose one: -case (a file of your own) or -mirror (the bundled mirror case).",
		})
	}
	if o.file != "" && o.viewer == "" {
		return nil, flags.Refuse(integraal.Text{
			NL: "Met -case hoort -viewer: wie kijkt er?",
			EN: "-case needs -viewer: who is looking?",
		})
	}
	return &o, 0
}

func review(o *options, out io.Writer) error {
	c, err := open(o)
	if err != nil {
		return err
	}
	q := casework.Question{Viewer: o.viewer, Purpose: o.purpose}
	if q.Viewer == "" {
		q.Viewer = defaultViewer
	}
	if q.Day, err = command.Day("-day", o.day, q.Day); err != nil {
		return err
	}
	if err = q.LeaveOut.UnmarshalText([]byte(o.leaveOut)); err != nil {
		return show.At("-leave-out", err)
	}
	report, err := casework.Review(c, q)
	if err != nil {
		return withViewers(c, err)
	}
	if o.asJSON {
		return command.JSON(out, report)
	}
	if err := show.Report(out, report, o.lang); err != nil || o.viewer != "" {
		return err
	}
	return compare(o, c, q, out)
}

// compare closes the bundled case with what the others see.
func compare(o *options, c *casework.Case, q casework.Question, out io.Writer) error {
	var reports []*casework.Report
	for _, viewer := range c.Viewers() {
		r, err := casework.Review(c, casework.Question{Viewer: viewer, Day: q.Day})
		if err != nil {
			return err
		}
		reports = append(reports, r)
	}
	return show.Compare(out, reports, o.lang)
}

func open(o *options) (*casework.Case, error) {
	otherwise := bundled.Household
	if o.mirror {
		otherwise = bundled.Mirror
	}
	return command.CaseFile(o.file, otherwise)
}

// withViewers adds to an unknown viewer who can be asked for. The library does not
// tell it, since who asks may have no right to know; who runs this program holds
// the file.
func withViewers(c *casework.Case, err error) error {
	roles := map[string]string{}
	for _, x := range c.Professionals() {
		roles[x.ID] = x.Role
	}
	var names []string
	for _, id := range c.Viewers() {
		role := roles[id]
		if role == "" {
			role = casework.RoleClient
		}
		names = append(names, id+" ("+role+")")
	}
	faults := integraal.FaultsIn(err)
	for i := range faults {
		if faults[i].Code == "viewer.unknown" {
			list := strings.Join(names, ", ")
			faults[i].Text.NL += "; kies uit " + list
			faults[i].Text.EN += "; choose from " + list
		}
	}
	return faults.Err()
}
