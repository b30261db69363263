// Command problem-map shows what hangs together with what in a household, as one
// reader may see it: the circles, what could come first, and all that it rests on.
//
//	go run ./examples/problem-map                     the bundled household, as the wijkteam sees it
//	go run ./examples/problem-map -twelve             a household of twelve with forty problems
//	go run ./examples/problem-map -html page.html     the same as one page with the map in it
//	go run ./examples/problem-map -viewer client      as someone else sees it
package main

import (
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/casework"
	"github.com/integraal/integraal/casework/bundled"
	"github.com/integraal/integraal/casework/helporder"
	"github.com/integraal/integraal/examples/internal/show"
)

func main() {
	os.Exit(run(os.Args[1:], os.Stdout, os.Stderr))
}

type options struct {
	file, day, lang, viewer, purpose, html string
	twelve, asJSON                         bool
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
	if err := answer(o, out); err != nil {
		show.Faults(errs, err, o.language())
		return 1
	}
	return 0
}

func parse(args []string, errs io.Writer) (*options, int) {
	var o options
	flags := flag.NewFlagSet("problem-map", flag.ContinueOnError)
	flags.SetOutput(errs)
	flags.StringVar(&o.file, "case", "", "case `file`; the bundled household when left out")
	flags.BoolVar(&o.twelve, "twelve", false, "take the bundled household of twelve")
	flags.StringVar(&o.viewer, "viewer", "wijkteam", "who looks: an id or a role")
	flags.StringVar(&o.purpose, "purpose", "", "purpose of the protocol; the first of the role when left out")
	flags.StringVar(&o.day, "day", "", "day, such as 2026-03-02; the case's own when left out")
	flags.StringVar(&o.html, "html", "", "write an offline page to this `file`")
	flags.StringVar(&o.lang, "lang", "nl", "language of the page: nl or en")
	flags.BoolVar(&o.asJSON, "json", false, "write the map, the order and the picture as JSON, texts in both languages")
	switch err := flags.Parse(args); {
	case errors.Is(err, flag.ErrHelp):
		return nil, 0
	case err != nil:
		return nil, 2
	}
	if o.lang != string(integraal.NL) && o.lang != string(integraal.EN) {
		_, _ = fmt.Fprintln(errs, "-lang: kies nl of en / choose nl or en")
		return nil, 2
	}
	if flags.NArg() > 0 || o.file != "" && o.twelve {
		flags.Usage()
		return nil, 2
	}
	return &o, 0
}

func answer(o *options, out io.Writer) error {
	c, err := open(o)
	if err != nil {
		return err
	}
	q := casework.Question{Purpose: o.purpose}
	if q.Viewer, err = c.FindViewer(o.viewer); err != nil {
		return show.At("-viewer", err)
	}
	if o.day != "" {
		if q.Day, err = integraal.ParseDate(o.day); err != nil {
			return show.At("-day", err)
		}
	}
	r, err := casework.Review(c, q)
	if err != nil {
		return err
	}
	depends, err := casework.OrderDepends(c, q)
	if err != nil {
		return err
	}
	switch {
	case o.html != "":
		return page(o, r, depends)
	case o.asJSON:
		enc := json.NewEncoder(out)
		enc.SetEscapeHTML(false)
		enc.SetIndent("", "  ")
		return enc.Encode(struct {
			Map     any `json:"map,omitempty"`
			Steps   any `json:"steps,omitempty"`
			Order   any `json:"order,omitempty"`
			Depends any `json:"depends,omitempty"`
			Work    any `json:"work,omitempty"`
			Picture any `json:"picture,omitempty"`
		}{r.Map, r.Steps, r.Order, depends, r.Work, r.Picture})
	}
	return show.Map(out, r, depends, o.language())
}

func open(o *options) (*casework.Case, error) {
	switch {
	case o.file != "":
		data, err := os.ReadFile(o.file)
		if err != nil {
			return nil, err
		}
		return casework.Read(data)
	case o.twelve:
		return bundled.Twelve()
	}
	return bundled.Woven()
}

func page(o *options, r *casework.Report, depends []helporder.Dependence) (err error) {
	file, err := os.Create(o.html)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, file.Close()) }()
	return show.MapHTML(file, r, depends, o.language())
}
