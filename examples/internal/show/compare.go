package show

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/jedib0t/go-pretty/v6/table"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/casework"
	"github.com/integraal/integraal/consent"
)

// row is a line of the comparison: a question, and how a report answers it.
type row struct {
	label integraal.Text
	cell  func(p *page, r *casework.Report) string
	task  func(r *casework.Report) bool // whether the reader's task touches it; nil for every task
}

// rows are the questions on which readers differ most.
var rows = []row{
	{text("Norm", "Norm"), normCell, needs(consent.Benefit)},
	{text("Zorgtoeslag", "Zorgtoeslag"), allowanceCell("zorgtoeslag"), needs(consent.Allowances)},
	{text("Kindgebonden budget", "Kindgebonden budget"), allowanceCell("kindgebondenBudget"), needs(consent.Allowances)},
	{text("Wel of niet werken", "Work or not"), workCell, needs(consent.Advice)},
	{text("Werk aannemen (9 lid 4)", "Accept work (9 lid 4)"), findingCell("duty.acceptWork", text("kan nog niet worden geëist", "cannot be demanded yet")), aboutDuties},
	{text("Ontheffing (9a)", "Exemption (9a)"), findingCell("exemption.youngChild", text("kan worden gevraagd", "can be asked")), aboutDuties},
	{text("Vastgehouden betaling", "Held payment"), heldCell, needs(consent.AnnouncedDecision)},
	{text("Problemen", "Problems"), problemsCell, nil},
}

// needs is whether a reader's task needs a kind of data: the protocol's word, as
// the report tells it of each person.
func needs(category consent.Category) func(*casework.Report) bool {
	return func(r *casework.Report) bool {
		told := false
		for i := range r.Withheld {
			if w := &r.Withheld[i]; w.Category == category {
				if w.Partly || w.Reason != consent.NotNeeded {
					return true
				}
				told = true
			}
		}
		return !told
	}
}

// aboutDuties is whether the duties around work are of the reader's task: of
// those who carry out the Participatiewet or the Wmo, and of the client.
func aboutDuties(r *casework.Report) bool {
	switch r.Viewer.Regime {
	case consent.Pw, consent.Wmo:
		return !r.Anonymous
	}
	return r.Viewer.Role == casework.RoleClient
}

// workCell is what a reader sees of advices and duties around work: both sides
// that pull apart, or a duty alone.
func workCell(p *page, r *casework.Report) string {
	if cell := findingCell("directives.contradict", text("beide kanten", "both sides"))(p, r); cell != "" {
		return cell
	}
	return findingCell("duty.imposed", text("eigen plicht", "own duty"))(p, r)
}

// Compare writes how each reader sees the same household: for each question
// the answers, and who gets which.
func Compare(w io.Writer, reports []*casework.Report, lang integraal.Lang) error {
	p := &page{w: w, lang: lang}
	p.line("")
	p.line("%s", strings.Repeat("═", Width))
	p.line("%s", p.in(wordCompare))
	names := make([]string, len(reports))
	for i, r := range reports {
		names[i] = p.readerName(r)
	}
	p.block("", strings.Join(names, " · "))
	t := table.NewWriter()
	t.SetStyle(table.StyleLight)
	t.SetColumnConfigs([]table.ColumnConfig{
		{Number: 1, WidthMax: labelColumn, WidthMaxEnforcer: soft},
		{Number: 3, WidthMax: Width - labelColumn - 5*len(reports), WidthMaxEnforcer: soft},
	})
	for i, row := range append(slices.Clone(rows), personRows(reports)...) {
		if i > 0 {
			t.AppendSeparator()
		}
		label := p.in(row.label)
		for _, a := range p.answers(row, reports) {
			t.AppendRow(table.Row{label, strings.Join(a.readers, " "), a.said})
			label = ""
		}
	}
	p.line("%s", t.Render())
	return p.err
}

const labelColumn = 22

// answer is what some readers get to one question.
type answer struct {
	said    string
	readers []string
}

// answers groups the readers that get the same answer.
func (p *page) answers(row row, reports []*casework.Report) []answer {
	var list []answer
	for _, r := range reports {
		said := row.cell(p, r)
		switch {
		case said != "":
		case row.task != nil && !row.task(r):
			said = p.in(wordNotTask)
		default:
			said = "–"
		}
		i := slices.IndexFunc(list, func(a answer) bool { return a.said == said })
		if i < 0 {
			i = len(list)
			list = append(list, answer{said: said})
		}
		list[i].readers = append(list[i].readers, readerID(r))
	}
	return list
}

func readerID(r *casework.Report) string {
	if r.Viewer.ID != "" {
		return r.Viewer.ID
	}
	return r.Viewer.Role
}

func (p *page) readerName(r *casework.Report) string {
	switch {
	case r.Viewer.Title != "":
		return readerID(r) + " " + r.Viewer.Title
	case r.Viewer.Role == casework.RoleClient:
		return readerID(r) + " " + p.in(text("cliënt", "client"))
	}
	return readerID(r) + " " + r.Viewer.Role
}

func find(r *casework.Report, code string) *integraal.Finding {
	for i := range r.Findings {
		if strings.HasPrefix(r.Findings[i].Code, code) {
			return &r.Findings[i]
		}
	}
	return nil
}

func findingCell(code string, named integraal.Text) func(*page, *casework.Report) string {
	return func(p *page, r *casework.Report) string {
		f := find(r, code)
		switch {
		case f == nil:
			return ""
		case r.Anonymous:
			return p.in(text("patroon", "pattern"))
		case strings.HasSuffix(f.Code, ".none"):
			return p.in(text("niets meer over", "nothing left"))
		}
		return p.in(named)
	}
}

// normCell tells the norm: recomputed, or only what was decided.
func normCell(p *page, r *casework.Report) string {
	f := find(r, "norm.")
	switch {
	case f == nil:
		return ""
	case r.Anonymous:
		return p.in(f.Title)
	case len(f.Amounts) == 0:
		return p.in(f.Title)
	}
	amounts := make([]string, 0, 2)
	for _, a := range f.Amounts[:min(2, len(f.Amounts))] {
		amounts = append(amounts, p.in(a.Shown))
	}
	if f.Code == "norm.decided" || len(amounts) == 1 {
		return fmt.Sprintf(p.in(text("volgens besluit uitbetaald: %s (netto, zonder vakantietoeslag)", "paid as decided: %s (net, without holiday allowance)")), amounts[0])
	}
	return fmt.Sprintf(p.in(text(
		"nagerekend: %s (netto, met vakantietoeslag), waarvan %s (zonder) wordt uitbetaald",
		"recomputed: %s (net, with holiday allowance), of which %s (without) is paid out")),
		amounts[0], amounts[1])
}

func allowanceCell(scheme string) func(*page, *casework.Report) string {
	return func(p *page, r *casework.Report) string {
		for _, kind := range []struct {
			code string
			how  integraal.Text
		}{
			{"allowance.missed.", text("gemist", "missed")},
			{"allowance.asDue.", text("klopt", "as due")},
			{"allowance.more.", text("meer dan verwacht", "more than expected")},
			{"allowance.open.", text("nog niet te zeggen", "cannot be said yet")},
			{"allowance.none.", text("geen recht", "no right")},
		} {
			f := find(r, kind.code+scheme)
			if f == nil {
				continue
			}
			if r.Anonymous || len(f.Amounts) == 0 {
				if r.Anonymous {
					return p.in(f.Title)
				}
				return p.in(kind.how)
			}
			return p.in(f.Amounts[0].Shown) + " " + p.in(kind.how)
		}
		return ""
	}
}

func heldCell(p *page, r *casework.Report) string {
	f := find(r, "income.")
	switch {
	case f == nil:
		return ""
	case r.Anonymous:
		return p.in(text("patroon, zonder datums", "pattern, without days"))
	}
	open, blocked := 0, 0
	for _, c := range f.Checks {
		switch c.State {
		case "open":
			open++
		case "blocked":
			blocked++
		}
	}
	said := fmt.Sprintf(p.in(text("%d waarborgen open", "%d safeguards open")), open+blocked)
	if find(r, "fact.contested.") != nil {
		said += p.in(text("; verklaringen verschillen", "; accounts differ"))
	}
	return said
}

func problemsCell(p *page, r *casework.Report) string {
	var list []string
	for _, x := range r.Problems {
		if label := p.in(x.Label); !slices.Contains(list, label) {
			list = append(list, label)
		}
	}
	return strings.Join(list, ", ")
}

// personRows are what each reader sees of those members of whom readers see
// different things.
func personRows(reports []*casework.Report) []row {
	var ids []string
	for _, r := range reports {
		for _, x := range r.People {
			if !slices.Contains(ids, x.ID) {
				ids = append(ids, x.ID)
			}
		}
	}
	var list []row
	for _, id := range ids {
		if !differ(reports, id) {
			continue
		}
		list = append(list, row{
			label: text("Wat te zien is van "+id, "What is seen of "+id),
			cell:  func(p *page, r *casework.Report) string { return personCell(p, r, id) },
		})
	}
	return list
}

func differ(reports []*casework.Report, id string) bool {
	counts := map[int]bool{}
	for _, r := range reports {
		counts[factCount(r, id)] = true
	}
	return len(counts) > 1
}

// factCount is how many facts of a person are shown, -1 when the person is not
// listed.
func factCount(r *casework.Report, id string) int {
	for _, x := range r.People {
		if x.ID == id {
			return len(x.Facts)
		}
	}
	return -1
}

func personCell(p *page, r *casework.Report, id string) string {
	i := slices.IndexFunc(r.People, func(x casework.PersonSeen) bool { return x.ID == id })
	if i < 0 {
		return p.in(text("niet genoemd", "not listed"))
	}
	facts := r.People[i].Facts
	switch {
	case len(facts) == 0:
		return p.in(text("alleen dat hij of zij er is", "only that he or she is there"))
	case len(facts) <= 5:
		list := make([]string, len(facts))
		for i, f := range facts {
			list[i] = p.in(f.Label)
			if len(facts) <= 2 {
				list[i] += ": " + p.in(f.Shown)
			}
		}
		return strings.Join(append(list, p.problemsOf(r, id)...), "; ")
	}
	return fmt.Sprintf(p.in(text("%d gegevens", "%d facts")), len(facts))
}

// problemsOf are the problems that concern one person.
func (p *page) problemsOf(r *casework.Report, id string) []string {
	var list []string
	for _, x := range r.Problems {
		if slices.Contains(x.Persons, id) {
			list = append(list, p.in(x.Label))
		}
	}
	return list
}
