// Package command is what the example programs share on their command line: the
// language of the page, the case and the one who looks, and the ways to stop.
package command

import (
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/casework"
	"github.com/integraal/integraal/examples/internal/show"
)

// Exit codes of the programs.
const (
	Done   = 0
	Failed = 1 // the question could not be answered; the faults are told
	Wrong  = 2 // the command line is not understood
)

// Line is a program's command line. Every program has -lang; the others it declares
// on the FlagSet.
type Line struct {
	*flag.FlagSet

	errs io.Writer
	lang string
}

// New is the command line of the program with this name.
func New(name string, errs io.Writer) *Line {
	l := &Line{FlagSet: flag.NewFlagSet(name, flag.ContinueOnError), errs: errs}
	l.SetOutput(errs)
	l.StringVar(&l.lang, "lang", string(integraal.NL), "language of the page: nl or en")
	return l
}

// Lang is the language of the page.
func (l *Line) Lang() integraal.Lang {
	return integraal.Lang(l.lang)
}

// Read takes the flags from args. A program stops with the code when it is told so:
// help was asked, or something is wrong, which is then told. What follows the flags
// stays in Args.
func (l *Line) Read(args []string) (code int, stop bool) {
	switch err := l.Parse(args); {
	case errors.Is(err, flag.ErrHelp):
		return Done, true
	case err != nil:
		return Wrong, true
	case l.lang != string(integraal.NL) && l.lang != string(integraal.EN):
		_, _ = fmt.Fprintln(l.errs, "-lang: kies nl of en / choose nl or en")
		return Wrong, true
	}
	return Done, false
}

// Refuse tells what is wrong with the command line; without a sentence it shows the
// flags.
func (l *Line) Refuse(said integraal.Text) int {
	if said == (integraal.Text{}) {
		l.Usage()
		return Wrong
	}
	_, _ = fmt.Fprintln(l.errs, said.In(l.Lang()))
	return Wrong
}

// End is the code to stop with after an answer; an error is told in the reader's
// language.
func (l *Line) End(err error) int {
	if err == nil {
		return Done
	}
	show.Faults(l.errs, err, l.Lang())
	return Failed
}

// CaseFile is the case at this path, or the other when no path is given.
func CaseFile(path string, otherwise func() (*casework.Case, error)) (*casework.Case, error) {
	if path == "" {
		return otherwise()
	}
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	return casework.Read(data)
}

// Day is the day that a flag gives, or the other when it gives none.
func Day(name, given string, otherwise integraal.Date) (integraal.Date, error) {
	if given == "" {
		return otherwise, nil
	}
	day, err := integraal.ParseDate(given)
	return day, show.At(name, err)
}

// JSON writes an answer for another program: indented, texts in both languages.
func JSON(w io.Writer, answer any) error {
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	return enc.Encode(answer)
}

// Page writes a file that only its owner can read, since it is about people.
func Page(path string, write func(io.Writer) error) (err error) {
	f, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_TRUNC, 0o600)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, f.Close()) }()
	return write(f)
}
