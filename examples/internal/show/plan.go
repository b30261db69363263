package show

import (
	"fmt"
	"io"
	"strings"

	wrap "github.com/jedib0t/go-pretty/v6/text"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/casework/jointplan"
	"github.com/integraal/integraal/consent"
)

// Plan writes a joint plan as a professional reads it: its tables, and then what is
// still to be done about the plan itself.
func Plan(w io.Writer, plan *jointplan.Page, lang integraal.Lang) error {
	p := &page{w: w, lang: lang}
	for i := range plan.Tables {
		p.planTable(&plan.Tables[i])
	}
	p.planWithheld(plan.Withheld)
	return p.err
}

// planWithheld writes what the reader does not see, by person: told from the decision
// on the reader, whether or not the plan holds any of it.
func (p *page) planWithheld(list []jointplan.Withheld) {
	if len(list) == 0 {
		return
	}
	p.line("")
	p.line("%s", strings.ToUpper(p.in(wordPlanWithheld)))
	for i := 0; i < len(list); {
		about, kinds := list[i].About, []string(nil)
		for ; i < len(list) && list[i].About == about; i++ {
			var category consent.Category
			if err := category.UnmarshalText([]byte(list[i].Data)); err == nil {
				kinds = append(kinds, p.in(category.Text()))
			}
		}
		p.block(" • ", about+": "+strings.Join(kinds, ", "))
	}
}

// Findings writes what was noticed, the most urgent first, as a report does.
func Findings(w io.Writer, found []integraal.Finding, lang integraal.Lang) error {
	p := &page{w: w, lang: lang}
	if len(found) == 0 {
		p.line(" %s", p.in(wordNothing))
	}
	for i := range found {
		p.finding(i+1, &found[i])
	}
	return p.err
}

// Pressing writes the first of what was noticed, a line each.
func Pressing(w io.Writer, found []integraal.Finding, lang integraal.Lang) error {
	p := &page{w: w, lang: lang}
	const first = 5
	p.line("")
	for i := range found {
		if i == first {
			p.line("    %s", p.in(wordMore.With(integraal.Put("n", integraal.Count(len(found)-first)))))
			break
		}
		p.line("%s", cut(fmt.Sprintf(" %d  %s", i+1, p.in(found[i].Title))))
	}
	return p.err
}

// few is how many rows of the same change are told one by one.
const few = 3

// planTable writes each row as a paragraph, every cell with the name of its column, so
// that it fits a page and can be read aloud. A long row has its head on a line of its
// own; what nobody said comes last. Rows that differ only in one cell are told together.
func (p *page) planTable(t *jointplan.PageTable) {
	const long = 5
	p.line("")
	p.line("%s", strings.ToUpper(p.in(t.Heading)))
	for i := 0; i < len(t.Rows); i++ {
		row := t.Rows[i]
		alike := p.alike(t.Rows[i:])
		if alike > few {
			p.block(" • ", p.in(t.Columns[0])+" "+p.in(row[0])+" · "+p.cells(t.Columns[1:3], row[1:3])+" · "+
				p.in(wordParts.With(integraal.Put("n", integraal.Count(alike))))+" · "+p.cells(t.Columns[4:], row[4:]))
			i += alike - 1
			continue
		}
		head := p.in(row[0])
		if t.Version {
			head = p.in(t.Columns[0]) + " " + head
		}
		rest := p.cells(t.Columns[1:], row[1:])
		if t.Version || len(t.Columns) <= long {
			p.block(" • ", head+" · "+rest)
			continue
		}
		p.block(" • ", head)
		p.block("   ", rest)
	}
}

// alike is how many rows of the versions follow each other that differ only in the part
// that was changed.
func (p *page) alike(rows [][]integraal.Text) int {
	const part = 3
	n := 1
	for n < len(rows) && len(rows[0]) > part && p.sameBut(part, rows[0], rows[n]) {
		n++
	}
	return n
}

func (p *page) sameBut(one int, a, b []integraal.Text) bool {
	for i := range a {
		if i != one && p.in(a[i]) != p.in(b[i]) {
			return false
		}
	}
	return true
}

// cells are the cells of a row, each with the name of its column; those that are
// empty or do not apply are left out, and those that nobody said stand together.
func (p *page) cells(columns, row []integraal.Text) string {
	var list, unsaid []string
	for i, cell := range row {
		switch said := p.in(cell); said {
		case "", "–":
		case p.in(jointplan.Unsaid()):
			unsaid = append(unsaid, p.in(columns[i]))
		default:
			list = append(list, p.in(columns[i])+": "+said)
		}
	}
	if len(unsaid) > 0 {
		list = append(list, p.in(jointplan.Unsaid())+": "+strings.Join(unsaid, ", "))
	}
	return strings.Join(list, " · ")
}

// PlanLetter writes a plan as the letter that its client gets.
func PlanLetter(w io.Writer, l *jointplan.Letter, lang integraal.Lang) error {
	p := &page{w: w, lang: lang}
	p.letter(l.Plain(lang))
	return p.err
}

// letter writes a letter, inside a margin.
func (p *page) letter(plain string) {
	p.line("")
	for line := range strings.SplitSeq(strings.TrimRight(plain, "\n"), "\n") {
		if line == "" {
			p.line("")
			continue
		}
		says := strings.TrimLeft(line, " ") // what stands under a line of a list keeps its room
		p.block("  "+line[:len(line)-len(says)], says)
	}
}

// PlanReaders is which parts of a plan each reader may read.
type PlanReaders struct {
	Readers []string
	Parts   []PlanPart
}

// PlanPart is a part of a plan, with whether each reader reads it.
type PlanPart struct {
	Says  integraal.Text
	Reads []bool
}

// WhoReads writes which reader reads which part of a plan.
func WhoReads(w io.Writer, r *PlanReaders, lang integraal.Lang) error {
	p := &page{w: w, lang: lang}
	const column = 4
	room := Width - column*len(r.Readers)
	head := wrap.Pad("", room, ' ')
	for _, name := range r.Readers {
		head += wrap.Pad(name, column, ' ')
	}
	p.line("%s", strings.TrimRight(head, " "))
	for i := range r.Parts {
		said := wrap.Snip(" "+p.in(r.Parts[i].Says), room-1, "…")
		row := wrap.Pad(said, room, ' ')
		for _, reads := range r.Parts[i].Reads {
			mark := p.in(wordReadsNot)
			if reads {
				mark = p.in(wordReads)
			}
			row += wrap.Pad(mark, column, ' ')
		}
		p.line("%s", strings.TrimRight(row, " "))
	}
	return p.err
}

// Step writes the heading of a step on the way.
func Step(w io.Writer, title integraal.Text, lang integraal.Lang) error {
	p := &page{w: w, lang: lang}
	p.section(title)
	return p.err
}

// Says writes a paragraph.
func Says(w io.Writer, said integraal.Text, lang integraal.Lang) error {
	p := &page{w: w, lang: lang}
	p.block("   ", p.in(said))
	return p.err
}

var (
	wordPlanWithheld = text("Wat u niet te zien krijgt, ook als het er is", "What you are not shown, whether or not it is there")

	wordReads    = text("ja", "yes")
	wordReadsNot = text("–", "–")
	wordParts    = text("{n} onderdelen", "{n} parts")
)
