package show

import (
	"fmt"
	"io"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/income/workpays"
)

// Work is a curve over hours with its cliffs, to show.
type Work struct {
	Label  integraal.Text
	Hourly integraal.PerHour
	Hours  []int // of the points of the curve
	Curve  *workpays.Curve
	Cliffs []workpays.Cliff
	// Later is the same curve once the disregard of Participatiewet art. 31 lid 2 n
	// has ended, where it has not.
	Later *workpays.Curve
	// Unsaid are the wages of which the law does not say what is left.
	Unsaid []workpays.Unsaid
	// From and To are the wages between which cliffs were looked for.
	From, To integraal.PerMonth
}

// workGroups are the parts of a picture and of the table, in the order of their
// words.
var workGroups = [len(wordsWorkGroups)][]workpays.Part{
	{workpays.Wage, workpays.Holiday, workpays.Pension, workpays.Tax},
	{workpays.Rest, workpays.PartnerTax},
	{workpays.Bijstand},
	{workpays.Huurtoeslag},
	{workpays.Zorgtoeslag},
	{workpays.KindgebondenBudget},
	{workpays.Kinderbijslag, workpays.Studietoeslag, workpays.Local},
	{workpays.Kinderopvangtoeslag, workpays.Childcare},
}

// workGroup is what is known of a group of parts of a point, a month.
func workGroup(p *workpays.Point, g int) integraal.PerMonth {
	var sum integraal.PerYear
	for _, part := range workGroups[g] {
		is, _ := p.Part(part)
		sum = sum.Plus(is)
	}
	return integraal.ByMonth(sum).Round(integraal.Rounding{})
}

// says is whether all of a group is known at a point that is known at another. What is
// not known at any point is not counted, and is told of below the table. But the costs of
// childcare without the allowance are not what care costs after it.
func (x *Work) says(i, g int) bool {
	for _, part := range workGroups[g] {
		if _, known := x.Curve.Points[i].Part(part); !known && (x.counts(part) || part == workpays.Kinderopvangtoeslag) {
			return false
		}
	}
	return true
}

// shown are the groups of which a curve has something.
func (x *Work) shown() []int {
	var list []int
	for g := range workGroups {
		for i := range x.Curve.Points {
			if !workGroup(&x.Curve.Points[i], g).IsZero() {
				list = append(list, g)
				break
			}
		}
	}
	return list
}

// euros are whole euros of cents, half up, below nil too.
func euros(cents int64) integraal.Amount {
	if cents < 0 {
		return integraal.Euro(-((50 - cents) / 100))
	}
	return integraal.Euro((cents + 50) / 100)
}

func (p *page) plainEuro(cents int64) string { return integraal.ValueOf(euros(cents)).In(p.lang) }

// WorkPays writes what is left of more work for a terminal.
func WorkPays(w io.Writer, x *Work, lang integraal.Lang) error {
	p := &page{w: w, lang: lang}
	p.line("%s", p.in(wordWorkTitle))
	for _, l := range p.workPlace(x) {
		p.block("", l)
	}
	for _, a := range p.workAssumed(x) {
		p.block(" !  ", a)
	}
	p.section(wordWorkTable)
	p.block("", p.in(wordWorkNote))
	p.line("")
	p.workTable(x)
	p.line("")
	p.block("", p.in(wordWorkKeptAll))
	for _, l := range p.workSteps(x) {
		p.block("  · ", l)
	}
	if list := p.workLater(x); len(list) > 0 {
		p.line("")
		p.block("", p.in(laterWords(x)))
		for _, l := range list {
			p.block("  · ", l)
		}
	}
	p.section(cliffWords(x))
	for _, c := range p.workCliffs(x) {
		p.block("  · ", c.Text)
		for _, sub := range c.Sub {
			p.block("      ", sub)
		}
	}
	if list := p.workMay(x); len(list) > 0 {
		p.section(wordWorkMay)
		for _, l := range list {
			p.block("  · ", l)
		}
	}
	p.section(wordWorkNotCounted)
	for _, n := range x.Curve.NotCounted {
		p.block("  · ", capital(p.in(n)))
	}
	p.line("")
	p.block("", p.in(wordWorkClosing))
	return p.err
}

// workPlace says who works, for what, and when.
func (p *page) workPlace(x *Work) []string {
	lines := []string{p.in(x.Label), p.in(wordWorkPlace.With(integraal.PutName("who", x.Curve.Who),
		integraal.Put("wage", x.Hourly), integraal.Put("day", x.Curve.Day)))}
	if x.Curve.Month > 0 {
		lines = append(lines, p.in(wordWorkMonths.With(integraal.Put("months", integraal.Count(x.Curve.Month)))))
	}
	return lines
}

// workHead are the heads of the table, and workRow what stands below them.
func (p *page) workHead(x *Work) []string {
	head := []string{p.in(wordWorkHours), p.in(wordWorkGross)}
	for _, g := range x.shown() {
		head = append(head, p.in(wordsWorkGroups[g]))
	}
	return append(head, p.in(wordWorkNet), p.in(wordWorkKept))
}

func (p *page) workRow(x *Work, i int) []string {
	point := &x.Curve.Points[i]
	row := []string{strconv.Itoa(x.Hours[i]), p.plainEuro(point.Gross.Cents())}
	for _, g := range x.shown() {
		cell := unknownCell
		if x.says(i, g) {
			cell = p.plainEuro(workGroup(point, g).Cents()) + starred(point, workGroups[g]...)
		}
		row = append(row, cell)
	}
	kept := ""
	if i > 0 {
		kept = p.kept(&x.Curve.Steps()[i-1])
	}
	net, known := point.NetMonth()
	if !known {
		return append(row, unknownCell, kept)
	}
	return append(row, p.plainEuro(net.Cents())+starred(point, allParts()...), kept)
}

// unknownCell is what a cell has of an amount that the law does not say.
const unknownCell = "?"

// starred is "*" where one of the parts rests on what is not confirmed.
func starred(p *workpays.Point, parts ...workpays.Part) string {
	for _, part := range parts {
		if p.Unconfirmed[part] {
			return "*"
		}
	}
	return ""
}

func allParts() []workpays.Part {
	var list []workpays.Part
	for part := range workpays.NumParts {
		list = append(list, part)
	}
	return list
}

// workMarks explain the marks of the table, where there are any.
func (p *page) workMarks(x *Work) []string {
	var star, unknown bool
	for i := range x.Curve.Points {
		star = star || starred(&x.Curve.Points[i], allParts()...) != ""
		unknown = unknown || x.Curve.Points[i].Uncovered
	}
	var list []string
	if star {
		list = append(list, p.in(wordWorkMark))
	}
	if unknown {
		list = append(list, p.in(wordWorkUnknown))
	}
	if costs, counted := x.careAlone(); !costs.IsZero() {
		text := wordWorkCare
		if counted {
			text = wordWorkCareCounted
		}
		list = append(list, p.in(text.With(integraal.PutName("costs", p.plainEuro(costs.Cents())))))
	}
	return list
}

// kept is the part of the wage on top that is left, as a percentage.
func (p *page) kept(s *workpays.Step) string {
	pressure, known := s.Pressure()
	if !known {
		return unknownCell
	}
	num, den := pressure.Fraction()
	percent := workpays.Percent(integraal.Ratio(den-num, den))
	if p.lang == integraal.NL {
		percent = strings.Replace(percent, ".", ",", 1)
	}
	return percent
}

// workTable is the table; its columns are numbered, with the numbers below it, as
// the names are longer than the amounts.
func (p *page) workTable(x *Work) {
	head := p.workHead(x)
	short := []string{head[0], head[1]}
	for i := range head[2 : len(head)-2] {
		short = append(short, "("+strconv.Itoa(i+1)+")")
	}
	short = append(short, head[len(head)-2:]...)
	rows := [][]string{short}
	for i := range x.Curve.Points {
		rows = append(rows, p.workRow(x, i))
	}
	for _, l := range aligned(rows) {
		p.line("%s", l)
	}
	p.line("")
	for i, h := range head[2 : len(head)-2] {
		p.line("  (%d) %s", i+1, h)
	}
	for _, said := range p.workMarks(x) {
		p.block("", said)
	}
}

// aligned are the rows with each column as wide as its widest cell with a space.
func aligned(rows [][]string) []string {
	lines := make([]string, len(rows))
	for i := range rows[0] {
		width := 8
		if i == 0 {
			width = 6
		}
		for _, row := range rows {
			width = max(width, utf8.RuneCountInString(row[i])+1)
		}
		for j, row := range rows {
			lines[j] += fmt.Sprintf("%*s", width, row[i])
		}
	}
	return lines
}

// workSteps say of each step what more is left and which parts changed.
func (p *page) workSteps(x *Work) []string {
	var list []string
	for i, s := range x.Curve.Steps() {
		text := wordWorkStep
		net, known := s.Net()
		switch {
		case !known:
			text = wordWorkStepUnsaid
		case euros(net.Cents() / 12).IsZero():
			text = wordWorkStepSame
		case net.IsNegative():
			text, net = wordWorkStepLess, integraal.PerYear{}.Minus(net)
		}
		list = append(list, p.in(text.With(
			integraal.Put("from", integraal.Count(x.Hours[i])), integraal.Put("to", integraal.Count(x.Hours[i+1])),
			integraal.PutName("gross", p.plainEuro(s.Gross.Cents()/12)), integraal.PutName("net", p.plainEuro(net.Cents()/12)),
			integraal.PutText("parts", p.changes(&s)))))
	}
	return list
}

// workLater says of each number of hours what is left now and once the disregard of n
// has ended, where that differs.
func (p *page) workLater(x *Work) []string {
	if x.Later == nil {
		return nil
	}
	var list []string
	for i := range x.Curve.Points {
		now, known := x.Curve.Points[i].NetMonth()
		then, also := x.Later.Points[i].NetMonth()
		if !known || !also || now == then {
			continue
		}
		list = append(list, p.in(wordWorkLaterAt.With(
			integraal.Put("hours", integraal.Count(x.Hours[i])), integraal.Put("month", integraal.Count(x.Curve.Month+1)),
			integraal.Put("later", integraal.Count(x.Later.Month+1)), integraal.PutName("now", p.plainEuro(now.Cents())),
			integraal.PutName("then", p.plainEuro(then.Cents())))))
	}
	return list
}

// changes are the parts that changed by a euro a month or more.
func (p *page) changes(s *workpays.Step) integraal.Text {
	var list []integraal.Text
	for part := workpays.Tax; part < workpays.NumParts; part++ {
		change, known := s.Change(part)
		month := change.Cents() / 12
		if !known || month > -50 && month < 50 {
			continue
		}
		text := wordWorkMore
		if (month < 0) != taken(part) { // what takes off more is less left
			text = wordWorkLess
		}
		list = append(list, text.With(integraal.PutText("part", part.Words()), integraal.PutName("amount", p.plainEuro(max(month, -month)))))
	}
	if len(list) == 0 {
		return wordWorkNoPart
	}
	return integraal.Join(list)
}

// taken is whether a part takes off.
func taken(part workpays.Part) bool {
	return part == workpays.Tax || part == workpays.PartnerTax || part == workpays.Pension || part == workpays.Childcare
}
