// Command integral-case reviews a household's case as one reader may see it.
//
//	go run ./examples/integral-case                       the bundled household
//	go run ./examples/integral-case -viewer werk-en-inkomen
//	go run ./examples/integral-case -case my-case.json -viewer W -lang en
//	go run ./examples/integral-case -json | jq .findings
package main

import (
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/casework"
	"github.com/integraal/integraal/casework/bundled"
	"github.com/integraal/integraal/examples/internal/show"
)

func main() {
	os.Exit(run(os.Args[1:], os.Stdout, os.Stderr))
}

// options are the program's flags.
type options struct {
	file, viewer, purpose, day, lang, leaveOut string
	asJSON, mirror                             bool
}

func (o *options) language() integraal.Lang {
	if o.lang == string(integraal.EN) {
		return integraal.EN
	}
	return integraal.NL
}

// defaultViewer is whose report the bundled cases open with.
const defaultViewer = "wijkteam"

func run(args []string, out, errs io.Writer) int {
	o, code := parse(args, errs)
	if o == nil {
		return code
	}
	if err := review(o, out); err != nil {
		show.Faults(errs, err, o.language())
		return 1
	}
	return 0
}

func parse(args []string, errs io.Writer) (*options, int) {
	var o options
	flags := flag.NewFlagSet("integral-case", flag.ContinueOnError)
	flags.SetOutput(errs)
	flags.StringVar(&o.file, "case", "", "case `file`; the bundled household when left out")
	flags.BoolVar(&o.mirror, "mirror", false, "take the bundled mirror case: a couple with income that was not reported")
	flags.StringVar(&o.viewer, "viewer", "", "who looks: wijkteam, werk-en-inkomen, schuldhulp, wethouder, client, or a person's id")
	flags.StringVar(&o.purpose, "purpose", "", "purpose of the protocol; the role's first when left out")
	flags.StringVar(&o.day, "day", "", "day of the review, such as 2026-03-02; the case's own when left out")
	flags.StringVar(&o.lang, "lang", "nl", "language of the page: nl or en")
	flags.StringVar(&o.leaveOut, "leave-out", "", "for an anonymous page, what not to tell: area, children, otherAdults, with commas between")
	flags.BoolVar(&o.asJSON, "json", false, "write the report as JSON, texts in both languages")
	switch err := flags.Parse(args); {
	case err == flag.ErrHelp: //nolint:errorlint // flag returns it bare
		return nil, 0
	case err != nil:
		return nil, 2
	}
	if o.lang != string(integraal.NL) && o.lang != string(integraal.EN) {
		_, _ = fmt.Fprintln(errs, "-lang: kies nl of en / choose nl or en")
		return nil, 2
	}
	if flags.NArg() > 0 {
		flags.Usage()
		return nil, 2
	}
	if o.file != "" && o.mirror {
		_, _ = fmt.Fprintln(errs, integraal.Text{
			NL: "Kies een van beide: -case (een eigen bestand) of -mirror (de meegeleverde spiegelzaak).",
			EN: "Choose one: -case (a file of your own) or -mirror (the bundled mirror case).",
		}.In(o.language()))
		return nil, 2
	}
	if o.file != "" && o.viewer == "" {
		_, _ = fmt.Fprintln(errs, integraal.Text{
			NL: "Met -case hoort -viewer: wie kijkt er?",
			EN: "-case needs -viewer: who is looking?",
		}.In(o.language()))
		return nil, 2
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
	if o.day != "" {
		if q.Day, err = integraal.ParseDate(o.day); err != nil {
			return show.At("-day", err)
		}
	}
	if err = q.LeaveOut.UnmarshalText([]byte(o.leaveOut)); err != nil {
		return show.At("-leave-out", err)
	}
	report, err := casework.Review(c, q)
	if err != nil {
		return withViewers(c, err)
	}
	if o.asJSON {
		enc := json.NewEncoder(out)
		enc.SetEscapeHTML(false)
		enc.SetIndent("", "  ")
		return enc.Encode(report)
	}
	if err := show.Report(out, report, o.language()); err != nil || o.viewer != "" {
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
	return show.Compare(out, reports, o.language())
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
