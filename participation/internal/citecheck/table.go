package citecheck

import (
	"fmt"
	"strings"

	"github.com/integraal/integraal"
)

const tableHead = `# Citations of package participation, held against the texts

Made by ` + "`participation/internal/citecheck`" + `; do not edit. Each citation that the
package can give, in each text in which it gives it, looked up in the texts of
the statutes. "Other text" and "no text" say that the text of that very day is
not in the folder; its lid and onderdeel were then not checked by program.

`

// Table is the rows as the project keeps them, with the defects of the texts and
// what they mark themselves.
func Table(rows []Row, defects []string, marks []Mark) string {
	var b strings.Builder
	b.WriteString(tableHead)
	count := map[Result]int{}
	for _, r := range rows {
		count[r.Result]++
	}
	for r := Found; r <= Missing; r++ {
		fmt.Fprintf(&b, "- %s: %d\n", r, count[r])
	}
	b.WriteString("\n## Defects of the texts themselves\n\n")
	for _, d := range defects {
		fmt.Fprintf(&b, "- %s\n", d)
	}
	writeMarks(&b, marks)
	b.WriteString("\n## Citations\n\n| citation | law | text of | result | where | reason |\n|---|---|---|---|---|---|\n")
	for _, r := range rows {
		b.WriteString(line(r) + "\n")
	}
	return b.String()
}

func line(r Row) string {
	return fmt.Sprintf("| %s | %s | %s | %s | %s | %s |",
		key(r.Citation), r.Citation.Law().Title(), r.Citation.Read(), r.Result, r.Where, r.Reason)
}

// key names a citation in the table, whatever its text.
func key(c integraal.Citation) string { return strings.ReplaceAll(c.String(), "|", "/") }

// Kept is what a kept table says of a citation.
type Kept struct{ Result, Reason string }

// ReadTable is what a table says, by citation and day of its text.
func ReadTable(text string) map[string]Kept {
	out := map[string]Kept{}
	for _, l := range strings.Split(text, "\n") {
		cells := strings.Split(l, "|")
		if len(cells) != 8 {
			continue
		}
		for i := range cells {
			cells[i] = strings.TrimSpace(cells[i])
		}
		if cells[1] != "citation" && !strings.HasPrefix(cells[1], "---") {
			out[cells[1]+" @ "+cells[3]] = Kept{Result: cells[4], Reason: cells[6]}
		}
	}
	return out
}

// KeyOf is the key of a citation in [ReadTable].
func KeyOf(c integraal.Citation) string { return key(c) + " @ " + c.Read().String() }
