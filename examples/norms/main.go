// The norms program shows the statutory values that the rules of package income
// compute with: all that hold on a day, or without a day what is covered and
// where the holes are.
package main

import (
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"

	"github.com/jedib0t/go-pretty/v6/table"
	"github.com/jedib0t/go-pretty/v6/text"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/examples/internal/command"
	"github.com/integraal/integraal/examples/internal/show"
	"github.com/integraal/integraal/income"
)

func main() {
	os.Exit(run(os.Args[1:], os.Stdout, os.Stderr))
}

// formats are those of the table of a day or of the coverage.
var formats = []string{"table", "markdown", "json", "csv"}

type options struct {
	day, format, overlay string
	lang                 integraal.Lang
}

func run(args []string, out, errs io.Writer) int {
	var o options
	line := command.New("norms", errs)
	line.StringVar(&o.day, "day", "", "the `day`, such as 2026-03-02; without it the coverage is shown")
	line.StringVar(&o.format, "format", "table", strings.Join(formats, ", "))
	line.StringVar(&o.overlay, "overlay", "", "a JSON `file` with newer norms to lay over")
	if code, stop := line.Read(args); stop {
		return code
	}
	if line.NArg() > 0 {
		return line.Refuse(integraal.Text{})
	}
	if !slices.Contains(formats, o.format) {
		return line.Refuse(integraal.Text{NL: "-format: kies uit {names}", EN: "-format: choose of {names}"}.With(
			integraal.PutName("names", strings.Join(formats, ", "))))
	}
	o.lang = line.Lang()
	return line.End(answer(out, &o))
}

// answer writes the norms of the day, or the coverage.
func answer(out io.Writer, o *options) error {
	norms := income.BuiltIn()
	if o.overlay != "" {
		data, err := os.ReadFile(o.overlay)
		if err != nil {
			return err
		}
		newer, err := integraal.ReadOverlay(data)
		if err != nil {
			return err
		}
		if norms, err = norms.With(newer); err != nil {
			return err
		}
	}
	if o.day == "" {
		return write(out, o.format, coverage(norms, o.lang))
	}
	on, err := integraal.ParseDate(o.day)
	if err != nil {
		return show.At("-day", err)
	}
	list := norms.ParametersOn(on)
	if len(list) == 0 {
		return integraal.NewFault("dated.outside", "-day", integraal.Text{
			NL: "van {day} is geen norm bekend; zonder -day staat er wat wel bekend is",
			EN: "no norm is known for {day}; without -day the coverage is shown",
		}.With(integraal.Put("day", on)))
	}
	if o.format == "json" {
		return command.JSON(out, list)
	}
	return write(out, o.format, parameters(list, o.lang))
}

// sheet is a table with its rows as a program reads them.
type sheet struct {
	head []string
	rows [][]string
}

func parameters(list []income.Parameter, lang integraal.Lang) sheet {
	s := sheet{head: []string{"name", "what", "value", "from", "until", "law", "confidence", "source"}}
	for i := range list {
		p := &list[i]
		shown := p.Shown.In(lang)
		if p.Table != nil {
			shown = integraal.Text{NL: "tabel: zie -format json", EN: "table: see -format json"}.In(lang)
		}
		until := p.Until.String()
		if p.Until.IsZero() {
			until = p.Checked.String() + integraal.Text{NL: " (nagekeken)", EN: " (checked)"}.In(lang)
		}
		source := p.Source
		if p.Overlay != "" {
			source = "overlay: " + p.Overlay
		}
		s.rows = append(s.rows, []string{
			string(p.Name), p.Words.In(lang), shown, p.From.String(), until, p.Law, p.Confidence.String(), source,
		})
	}
	return s
}

func coverage(n *income.Norms, lang integraal.Lang) sheet {
	s := sheet{head: []string{"name", "what", "days", "confidence"}}
	for _, c := range n.Coverage() {
		words, _ := income.Word(c.Name)
		days := make([]string, len(c.Days))
		for i, d := range c.Days {
			days[i] = d.From.String() + " – " + d.Until.String()
		}
		grade := c.Lowest.String()
		if c.Lowest != c.Highest {
			grade += " – " + c.Highest.String()
		}
		s.rows = append(s.rows, []string{string(c.Name), words.In(lang), strings.Join(days, "; "), grade})
	}
	return s
}

func write(out io.Writer, format string, s sheet) error {
	switch format {
	case "csv":
		w := csv.NewWriter(out)
		return errors.Join(w.Write(s.head), w.WriteAll(s.rows))
	case "json":
		rows := make([]map[string]string, len(s.rows))
		for i, r := range s.rows {
			rows[i] = map[string]string{}
			for j, cell := range r {
				rows[i][s.head[j]] = cell
			}
		}
		return command.JSON(out, rows)
	}
	w := table.NewWriter()
	w.SetStyle(table.StyleLight)
	w.Style().Format.Header = text.FormatDefault
	shown := w.RenderMarkdown
	if format == "table" { // for a terminal of a hundred columns: what a reader needs
		s, shown = s.narrow(), w.Render
		w.Style().Options.SeparateRows = true
		w.SetColumnConfigs([]table.ColumnConfig{
			{Number: 1, WidthMax: 38, WidthMaxEnforcer: text.WrapSoft},
			{Number: 2, WidthMax: 25, WidthMaxEnforcer: text.WrapSoft},
			{Number: 3, WidthMax: 27, WidthMaxEnforcer: text.WrapSoft},
		})
	}
	w.AppendHeader(row(s.head))
	for _, r := range s.rows {
		w.AppendRow(row(r))
	}
	_, err := fmt.Fprintln(out, shown())
	return err
}

// narrow keeps what something is, its value or days, and its law or how sure it
// is, with a mark where a value is not certain.
func (s sheet) narrow() sheet {
	last := len(s.head) - 1
	if last == 3 {
		return s.columns(1, 2, 3)
	}
	n := s.columns(1, 2, 5)
	for i, r := range s.rows {
		if grade := r[6]; grade != integraal.Certain.String() {
			n.rows[i][1] += " [" + grade + "]"
		}
	}
	return n
}

func (s sheet) columns(at ...int) sheet {
	pick := func(r []string) []string {
		cells := make([]string, len(at))
		for i, column := range at {
			cells[i] = r[column]
		}
		return cells
	}
	n := sheet{head: pick(s.head)}
	for _, r := range s.rows {
		n.rows = append(n.rows, pick(r))
	}
	return n
}

func row(cells []string) table.Row {
	r := make(table.Row, len(cells))
	for i, c := range cells {
		r[i] = c
	}
	return r
}
