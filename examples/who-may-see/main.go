// Command who-may-see shows who may see what of a household, why, and what to
// ask.
//
//	go run ./examples/who-may-see                                     the bundled household
//	go run ./examples/who-may-see -viewer W -about M -category debts  why, step by step
//	go run ./examples/who-may-see -viewer W -about M -category debts -letter
//	                                                                  the letter that asks consent for it
//	go run ./examples/who-may-see -html page.html                     all of it as one page
//	go run ./examples/who-may-see -packs                              the law behind it, and what is only announced
package main

import (
	"fmt"
	"io"
	"os"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/casework"
	"github.com/integraal/integraal/casework/bundled"
	"github.com/integraal/integraal/consent"
	"github.com/integraal/integraal/examples/internal/command"
	"github.com/integraal/integraal/examples/internal/show"
)

func main() {
	os.Exit(run(os.Args[1:], os.Stdout, os.Stderr))
}

type options struct {
	file, day, viewer, about, category, contact, html string
	lang                                              integraal.Lang
	asJSON, mirror, letter, packs                     bool
}

func run(args []string, out, errs io.Writer) int {
	line := command.New("who-may-see", errs)
	o, code := parse(line, args)
	if o == nil {
		return code
	}
	return line.End(answer(o, out))
}

func parse(flags *command.Line, args []string) (*options, int) {
	var o options
	flags.StringVar(&o.file, "case", "", "case `file`; the bundled household when left out")
	flags.BoolVar(&o.mirror, "mirror", false, "take the bundled mirror case")
	flags.StringVar(&o.day, "day", "", "day, such as 2026-03-02; the case's own when left out")
	flags.StringVar(&o.viewer, "viewer", "", "only this viewer, by id; with -about and -category the reasons of one cell")
	flags.StringVar(&o.about, "about", "", "the person, by id")
	flags.StringVar(&o.category, "category", "", "the kind of data, such as debts or health")
	flags.BoolVar(&o.letter, "letter", false, "write the letter with which -viewer asks consent: for the cell, or for what their findings miss")
	flags.StringVar(&o.contact, "contact", "bel de gemeente", "whom the reader of the letter can call")
	flags.StringVar(&o.html, "html", "", "write an offline page to this `file`")
	flags.BoolVar(&o.packs, "packs", false, "list the law on which the answers rest, and what is announced and switched off")
	flags.BoolVar(&o.asJSON, "json", false, "write the answers as JSON, texts in both languages")
	if code, stop := flags.Read(args); stop {
		return nil, code
	}
	o.lang = flags.Lang()
	cell := o.about != "" || o.category != ""
	if flags.NArg() > 0 || (cell || o.letter) && o.viewer == "" || cell && (o.about == "" || o.category == "") {
		return nil, flags.Refuse(integraal.Text{})
	}
	return &o, 0
}

func answer(o *options, out io.Writer) error {
	if o.packs {
		return show.Packs(out, consent.Packs(), o.lang)
	}
	c, err := open(o)
	if err != nil {
		return err
	}
	day, err := command.Day("-day", o.day, integraal.Date{})
	if err != nil {
		return err
	}
	a, err := casework.WhoMaySee(c, day)
	if err != nil {
		return err
	}
	if o.viewer != "" {
		if err := only(a, o.viewer); err != nil {
			return err
		}
	}
	letters, err := lettersOf(o, c, day)
	if err != nil {
		return err
	}
	switch {
	case o.html != "":
		return page(o, a, letters)
	case o.asJSON:
		return command.JSON(out, a)
	case o.letter:
		return write(o, letters, out)
	case o.about != "":
		return cell(o, a, out)
	}
	return show.Access(out, a, o.lang)
}

func open(o *options) (*casework.Case, error) {
	otherwise := bundled.Household
	if o.mirror {
		otherwise = bundled.Mirror
	}
	return command.CaseFile(o.file, otherwise)
}

func only(a *casework.Access, viewer string) error {
	var views []casework.AccessView
	for i := range a.Views {
		if a.Views[i].Viewer.ID == viewer || a.Views[i].Viewer.Role == viewer {
			views = append(views, a.Views[i])
		}
	}
	if views == nil {
		return integraal.NewFault("viewer.unknown", "-viewer", integraal.Text{
			NL: "niemand met deze naam of rol kan in deze zaak kijken",
			EN: "nobody with this name or role can look into this case",
		})
	}
	a.Views = views
	return nil
}

// cell writes the reasons of one cell, for each purpose of the viewer.
func cell(o *options, a *casework.Access, out io.Writer) error {
	found := false
	for i := range a.Views {
		v := &a.Views[i]
		for j := range v.Rows {
			row := &v.Rows[j]
			for k := range row.Cells {
				if row.Category.String() != o.category || row.Cells[k].About != o.about {
					continue
				}
				found = true
				if err := show.Cell(out, v, row, &row.Cells[k], o.lang); err != nil {
					return err
				}
			}
		}
	}
	if !found {
		return integraal.NewFault("cell.unknown", "-about, -category", integraal.Text{
			NL: "deze persoon of dit soort gegevens staat niet in de tabel van deze kijker",
			EN: "this person or this kind of data is not in the table of this viewer",
		})
	}
	return nil
}

// lettersOf are the letters that a viewer would send: one for each person to be
// asked.
func lettersOf(o *options, c *casework.Case, day integraal.Date) ([]*consent.Letter, error) {
	if !o.letter {
		return nil, nil
	}
	var wanted []casework.Wanted
	if o.about != "" {
		w := casework.Wanted{About: o.about}
		if err := w.Category.UnmarshalText([]byte(o.category)); err != nil {
			return nil, show.At("-category", err)
		}
		wanted = append(wanted, w)
	}
	q := casework.Question{Viewer: o.viewer, Day: day}
	questions, err := casework.Questions(c, q, wanted...)
	if err != nil {
		return nil, err
	}
	var letters []*consent.Letter
	for len(questions) > 0 {
		n := 1
		for n < len(questions) && questions[n].Giver == questions[0].Giver && questions[n].About == questions[0].About {
			n++
		}
		facts, err := casework.LetterFor(c, q, &questions[0])
		if err != nil {
			return nil, err
		}
		facts.Contact, facts.Until = integraal.Same(o.contact), facts.Day.AddMonths(months)
		letter, err := consent.NewLetter(questions[:n], &facts)
		if err != nil {
			return nil, err
		}
		letters, questions = append(letters, letter), questions[n:]
	}
	return letters, nil
}

// months is for how long this program asks consent.
const months = 6

func write(o *options, letters []*consent.Letter, out io.Writer) error {
	if len(letters) == 0 {
		_, err := fmt.Fprintln(out, integraal.Text{
			NL: "Er is niets te vragen: wat ontbreekt, hangt niet aan een toestemming.",
			EN: "There is nothing to ask: what is missing does not hang on a consent.",
		}.In(o.lang))
		return err
	}
	for _, l := range letters {
		if err := show.Letter(out, l, o.lang); err != nil {
			return err
		}
	}
	return nil
}

func page(o *options, a *casework.Access, letters []*consent.Letter) error {
	return command.Page(o.html, func(w io.Writer) error {
		return show.AccessHTML(w, a, letters, o.lang)
	})
}
