// Command problem-map shows what hangs together with what in a household, as one
// reader may see it: the circles, what could come first, and all that it rests on.
//
//	go run ./examples/problem-map                     the bundled household, as the wijkteam sees it
//	go run ./examples/problem-map -twelve             a household of twelve with forty problems
//	go run ./examples/problem-map -html page.html     the same as one page with the map in it
//	go run ./examples/problem-map -viewer client      as someone else sees it
//	go run ./examples/problem-map -anonymous wethouder   as it may be discussed without names, with why there is no map where there is none
//	go run ./examples/problem-map -doubt p-stress,p-health   what changes if the one does not act on the other
package main

import (
	"io"
	"os"
	"strings"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/casework"
	"github.com/integraal/integraal/casework/bundled"
	"github.com/integraal/integraal/casework/helporder"
	"github.com/integraal/integraal/examples/internal/command"
	"github.com/integraal/integraal/examples/internal/show"
)

func main() {
	os.Exit(run(os.Args[1:], os.Stdout, os.Stderr))
}

type options struct {
	file, day, viewer, purpose, html, doubt, anonymous string
	lang                                               integraal.Lang
	twelve, asJSON                                     bool
}

func run(args []string, out, errs io.Writer) int {
	line := command.New("problem-map", errs)
	o, code := parse(line, args)
	if o == nil {
		return code
	}
	return line.End(answer(o, out))
}

func parse(flags *command.Line, args []string) (*options, int) {
	var o options
	flags.StringVar(&o.file, "case", "", "case `file`; the bundled household when left out")
	flags.BoolVar(&o.twelve, "twelve", false, "take the bundled household of twelve")
	flags.StringVar(&o.viewer, "viewer", "wijkteam", "who looks: an id or a role")
	flags.StringVar(&o.purpose, "purpose", "", "purpose of the protocol; the first of the role when left out")
	flags.StringVar(&o.day, "day", "", "day, such as 2026-03-02; the case's own when left out")
	flags.StringVar(&o.html, "html", "", "write an offline page to this `file`")
	flags.StringVar(&o.doubt, "doubt", "", "tell only what changes if the first of two problems, such as `p-stress,p-health`, does not act on the second")
	flags.StringVar(&o.anonymous, "anonymous", "", "for the viewer, who prepares the case: how it may be discussed without names with this `audience`, an id or a role")
	flags.BoolVar(&o.asJSON, "json", false, "write the map, the order and the picture as JSON, texts in both languages")
	if code, stop := flags.Read(args); stop {
		return nil, code
	}
	o.lang = flags.Lang()
	if flags.NArg() > 0 || o.file != "" && o.twelve || o.doubt != "" && (o.html != "" || o.asJSON || o.anonymous != "") {
		return nil, flags.Refuse(integraal.Text{})
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
	if q.Day, err = command.Day("-day", o.day, q.Day); err != nil {
		return err
	}
	if o.doubt != "" {
		from, to, _ := strings.Cut(o.doubt, ",")
		doubts, err := casework.Doubts(c, q, from, to)
		if err != nil {
			return show.At("-doubt", err)
		}
		depends, err := casework.OrderDoubts(c, q, from, to)
		if err != nil {
			return show.At("-doubt", err)
		}
		return show.Doubts(out, doubts, depends, o.lang)
	}
	if o.anonymous != "" {
		return anonymous(o, c, q, out)
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
		return command.JSON(out, struct {
			Map     any `json:"map,omitempty"`
			Steps   any `json:"steps,omitempty"`
			Order   any `json:"order,omitempty"`
			Depends any `json:"depends,omitempty"`
			Work    any `json:"work,omitempty"`
			Picture any `json:"picture,omitempty"`
		}{r.Map, r.Steps, r.Order, depends, r.Work, r.Picture})
	}
	return show.Map(out, r, depends, o.lang)
}

// anonymous is for whoever prepares a case: whether it may be discussed without names,
// what the audience would see, and why it sees no map where it sees none.
func anonymous(o *options, c *casework.Case, preparer casework.Question, out io.Writer) error {
	viewer, err := c.FindViewer(o.anonymous)
	if err != nil {
		return show.At("-anonymous", err)
	}
	audience := casework.Question{Viewer: viewer, Day: preparer.Day}
	answer, err := casework.Anonymous(c, preparer, audience)
	if err != nil {
		return err
	}
	var r *casework.Report
	if answer.Allowed {
		if r, err = casework.Review(c, audience); err != nil {
			return err
		}
	}
	switch {
	case o.html != "":
		return command.Page(o.html, func(w io.Writer) error { return show.AnonymousMapHTML(w, r, &answer, o.lang) })
	case o.asJSON:
		return command.JSON(out, answer)
	}
	return show.AnonymousMap(out, r, &answer, o.lang)
}

func open(o *options) (*casework.Case, error) {
	otherwise := bundled.Woven
	if o.twelve {
		otherwise = bundled.Twelve
	}
	return command.CaseFile(o.file, otherwise)
}

func page(o *options, r *casework.Report, depends []helporder.Dependence) error {
	return command.Page(o.html, func(w io.Writer) error {
		return show.MapHTML(w, r, depends, o.lang)
	})
}
