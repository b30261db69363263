package citecheck

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/integraal/integraal"
)

// Result is what a look at the texts found for a citation. The zero Result is
// that it was not looked up.
type Result uint8

// The results.
const (
	NotLookedUp Result = iota
	Found              // in the text of the day that the citation says
	Held               // in a later text, which marks itself that it held on that day too
	OtherText          // in a text of another day: that of its own day is not in the folder
	NotInOther         // the same, and what is cited is not in that text
	NoText             // neither law nor article is in the folder
	NotRead            // the citation itself says that the text was not read
	NoStatute          // a ruling or a practice
	NotInForce         // published, and not in force on the day of the text
	Missing            // the text of the day is there, and lacks it
)

// String names the result as the table does.
func (r Result) String() string {
	return [...]string{
		"not looked up", "found", "held then", "other text", "not in other text", "no text", "not read", "no statute", "not in force", "not found",
	}[min(r, Missing)]
}

// asksReason reports whether a result may stand only with a stated reason.
func (r Result) asksReason() bool {
	return r == NotLookedUp || r == NotInOther || r == NotInForce || r == Missing
}

// Row is one citation with what was found.
type Row struct {
	Citation integraal.Citation
	Result   Result
	Where    string // the file, and the day of its text
	Reason   string // why it is as it is, where it is not found
}

// Check looks the citations up in the texts.
func Check(citations []integraal.Citation, texts Texts) []Row {
	rows := make([]Row, len(citations))
	for i, c := range citations {
		rows[i] = texts.look(c)
		if rows[i].Result.asksReason() {
			rows[i].Reason = stated[c.String()]
		}
	}
	return rows
}

// stated are the reasons for what is not found, or not in force.
var stated = map[string]string{
	"art. 4:17 lid 7 Awb":                  "the number that lid 6 had until 2026",
	"art. 6 lid 1 onder c Participatiewet": "the number that onder c had until 1 July 2023",
	"art. 6 lid 1 onder e Participatiewet": "the number that onder e had until 1 July 2023",
	"art. 34a lid 1 Participatiewet":       "in force on 2027-01-01; the register holds it with that day",
	"art. 34a lid 2 Participatiewet":       "in force on 2027-01-01; the register holds it with that day",
	"art. 34a lid 3 Participatiewet":       "in force on 2027-01-01; the register holds it with that day",
	"art. 34b lid 1 Participatiewet":       "in force on 2027-01-01; the register holds it with that day",
}

func (t Texts) look(c integraal.Citation) Row {
	row := Row{Citation: c}
	switch {
	case c.Law() == "":
		row.Result, row.Reason = NoStatute, "a ruling, guidance or practice"
		return row
	case c.Read().IsZero():
		row.Result, row.Reason = NotRead, "marked as not verified wherever it is cited"
		return row
	}
	row.Result, row.Reason = NoText, "the folder does not hold it; its text was read elsewhere, as the package says"
	for i := range t.laws {
		l := &t.laws[i]
		if l.law != c.Law() {
			continue
		}
		found := l.look(c)
		if row.Result == NoText || found.Result == Found || found.Result == Held {
			row = found
		}
	}
	return row
}

func (l *lawText) look(c integraal.Citation) Row {
	row := Row{Citation: c, Where: l.file + ", " + l.day.String()}
	if c.Article() == "" {
		row.Result = Found
		return row
	}
	a := l.articles[c.Article()]
	sameDay := l.day == c.Read() && (a == nil || a.day.IsZero())
	switch {
	case a == nil && (!l.whole || !sameDay):
		return Row{Citation: c, Result: NoText, Reason: "the folder does not hold it; its text was read elsewhere, as the package says"}
	case a == nil:
		row.Result = Missing
	case !sameDay && a.heldOn(c.Read(), l.day) && a.look(c) == Found:
		row.Result, row.Reason = Held, "this text marks that the article has held since "+a.since.String()
	case !sameDay:
		row.Result, row.Reason = OtherText, "it stands in that text too; that of its own day was read elsewhere, as the package says"
		if a.look(c) == Missing && !a.lapsed {
			row.Result = NotInOther
		}
		if !a.day.IsZero() {
			row.Where = l.file + ", 2015"
		}
	default:
		row.Result = a.look(c)
	}
	return row
}

// heldOn is whether the article held on a day before that of its text, as the
// text marks it.
func (a *article) heldOn(day, text integraal.Date) bool {
	return a.day.IsZero() && !a.since.IsZero() && !day.Before(a.since) && day.Before(text)
}

// MarkedSince is from when an article has held, as a text of its law marks it, and
// unset where none does.
func (t Texts) MarkedSince(law integraal.Law, number string) integraal.Date {
	for i := range t.laws {
		if a := t.laws[i].articles[number]; t.laws[i].law == law && a != nil && !a.since.IsZero() {
			return a.since
		}
	}
	return integraal.Date{}
}

// look is whether the lid and the onderdeel stand in the article.
func (a *article) look(c integraal.Citation) Result {
	in := a.lids[c.Paragraph()]
	switch {
	case in == nil || c.Part() != "" && !in.parts[c.Part()]:
		return Missing
	case a.pending || in.pending:
		return NotInForce
	case a.lapsed:
		return Missing
	}
	return Found
}

// Defects are the defects of the texts themselves that a citation has to
// survive: lid numbers that stand twice, and references to what is not there.
func (t Texts) Defects() []string {
	var out []string
	for i := range t.laws {
		l := &t.laws[i]
		for number, a := range l.articles {
			for _, n := range a.twice {
				out = append(out, fmt.Sprintf("art. %s %s (%s): lid %s stands twice", number, l.law, l.day, n))
			}
		}
		for _, d := range dangling {
			if l.law == d.law && l.lacks(d) {
				out = append(out, fmt.Sprintf("art. %s %s (%s): refers to %s, which is not there", d.in, l.law, l.day, d.says))
			}
		}
	}
	slices.Sort(out)
	return out
}

// reference is a reference in a text to a lid or onderdeel of the same law.
type reference struct {
	law                integraal.Law
	in                 string
	article, lid, part string
	says               string
}

var dangling = [...]reference{
	{integraal.Participatiewet, "9a lid 12", "8", "1", "d", "art. 8 lid 1 onder d"},
	{integraal.Participatiewet, "7a lid 5", "7", "10", "", "art. 7 lid 10"},
}

func (l *lawText) lacks(d reference) bool {
	from, _, _ := strings.Cut(d.in, " ")
	a := l.articles[d.article]
	if a == nil || l.articles[from] == nil {
		return false
	}
	in := a.lids[d.lid]
	return in == nil || d.part != "" && !in.parts[d.part]
}

func compare(a, b integraal.Citation) int {
	return cmp.Or(
		cmp.Compare(a.Law(), b.Law()), number(a.Article(), b.Article()), number(a.Paragraph(), b.Paragraph()),
		cmp.Compare(a.Part(), b.Part()), a.Read().Compare(b.Read()), cmp.Compare(a.String(), b.String()),
	)
}

// number orders article and lid numbers as people do: 9, 9a, 10.
func number(a, b string) int {
	x, y := strings.FieldsFunc(a, dots), strings.FieldsFunc(b, dots)
	for i := range min(len(x), len(y)) {
		if order := cmp.Or(cmp.Compare(leading(x[i]), leading(y[i])), cmp.Compare(x[i], y[i])); order != 0 {
			return order
		}
	}
	return cmp.Compare(len(x), len(y))
}

func dots(r rune) bool { return r == '.' || r == ':' }

func leading(s string) int {
	n, _ := strconv.Atoi(strings.TrimRight(s, "abcdefghijklmnopqrstuvwxyz"))
	return n
}
