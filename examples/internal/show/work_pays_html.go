package show

import (
	"bytes"
	_ "embed"
	"fmt"
	"html/template"
	"io"
	"slices"
	"strconv"
	"strings"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/income/workpays"
)

//go:embed work_pays.html.tmpl
var workPage string

// htmlWork is the page of [WorkPaysHTML].
type htmlWork struct {
	Lang, Title, TableTitle, Note, PictureNote, KeptNote, LaterNote, CliffsTitle, NotCountedTitle, MayTitle, Closing string

	Place, Head, Steps, Later, NotCounted, Assumed, May, Marked []string
	Rows                                                        [][]string
	Cliffs                                                      []mapItem
	Legend                                                      []htmlState
	Wide, High                                                  int
	Ticks                                                       []workTick
	Bars                                                        []workBar
	Labels                                                      []workLabel
	Marks                                                       []workLabel // the numbers in the bars
	Lines                                                       []string
	Unit                                                        workLabel // of the labels
}

type workTick struct {
	X, Y, End, At, Base int
	Text                string
}

type workBar struct {
	X, Y, Wide, High int
	Class, Title     string
}

type workLabel struct {
	X, Y int
	Text string
}

// WorkPaysHTML writes it as one page that needs no network: the parts on top of each
// other, with a table of the same amounts.
func WorkPaysHTML(w io.Writer, x *Work, lang integraal.Lang) error {
	t, err := template.New("work").Parse(workPage)
	if err != nil {
		return err
	}
	p := &page{lang: lang}
	h := htmlWork{
		Lang: string(lang), Title: p.in(wordWorkTitle), TableTitle: p.in(wordWorkTable), Note: p.in(wordWorkNote),
		PictureNote: p.in(wordWorkPicture), KeptNote: p.in(wordWorkKeptAll), CliffsTitle: p.in(cliffWords(x)),
		NotCountedTitle: p.in(wordWorkNotCounted), Closing: p.in(wordWorkClosing),
		Place: p.workPlace(x), Head: p.numbered(x), Steps: p.workSteps(x), Cliffs: p.workCliffs(x),
		Marked: p.workMarks(x), LaterNote: p.in(laterWords(x)), Later: p.workLater(x),
		Assumed: p.workAssumed(x), MayTitle: p.in(wordWorkMay), May: p.workMay(x),
	}
	for i := range x.Curve.Points {
		h.Rows = append(h.Rows, p.workRow(x, i))
	}
	for _, n := range x.Curve.NotCounted {
		h.NotCounted = append(h.NotCounted, capital(p.in(n)))
	}
	for _, g := range x.shown() {
		h.Legend = append(h.Legend, htmlState{Code: "g" + strconv.Itoa(g), Short: p.workNumber(x, g) + " " + p.in(wordsWorkGroups[g])})
	}
	p.draw(&h, x)
	var b bytes.Buffer // whole, so that no amount is cut in two
	if err := t.Execute(&b, h); err != nil {
		return err
	}
	_, err = b.WriteTo(unbroken{w})
	return err
}

// The sizes of the picture.
const (
	workLeft, workTop, workBottom = 64, 12, 34
	workHigh                      = 360
	workLeast                     = 44 // of a bar with the room beside it
	workEuros                     = 500
	workThin                      = 4  // a bar that its edge would hide has none
	workMark                      = 16 // the least height of a bar that has its number in it
)

// draw puts the parts on top of each other, below the axis what takes off.
func (p *page) draw(h *htmlWork, x *Work) {
	var most, least int64
	for i := range x.Curve.Points {
		var up, down int64
		for g := range workGroups {
			is := workGroup(&x.Curve.Points[i], g).Cents()
			up, down = up+max(is, 0), down+min(is, 0)
		}
		most, least = max(most, up), min(least, down)
	}
	step := int64(workEuros * 100)
	most, least = (most/step+1)*step, -((-least+step-1)/step)*step
	n := len(x.Curve.Points)
	each := max(workLeast, 860/max(n, 1))
	h.Wide, h.High = workLeft+n*each+12, workHigh+workTop+workBottom
	y := func(cents int64) int { return workTop + int((most-cents)*workHigh/(most-least)) }
	for at := least; at <= most; at += step {
		h.Ticks = append(h.Ticks, workTick{X: workLeft, End: h.Wide - 8, Y: y(at), At: workLeft - 6, Base: y(at) + 4, Text: p.plainEuro(at)})
	}
	var line []string
	end := func() {
		if len(line) > 0 {
			h.Lines = append(h.Lines, strings.Join(line, " "))
		}
		line = nil
	}
	for i := range x.Curve.Points {
		left := workLeft + i*each + 4
		p.bars(h, x, i, left, each-8, y)
		middle := left + (each-8)/2
		if net, known := x.Curve.Points[i].NetMonth(); known {
			line = append(line, fmt.Sprintf("%d,%d", middle, y(net.Cents())))
		} else { // the line does not go through what nobody knows
			h.Marks = append(h.Marks, workLabel{X: middle, Y: y(upTo(&x.Curve.Points[i])) - 8, Text: unknownCell})
			end()
		}
		h.Labels = append(h.Labels, workLabel{X: middle, Y: h.High - 14, Text: strconv.Itoa(x.Hours[i])})
	}
	end()
	h.Unit = workLabel{X: workLeft - 6, Y: h.High - 14, Text: p.in(wordWorkHours)}
}

// upTo is how high the parts of a point are on top of each other, in cents.
func upTo(point *workpays.Point) (up int64) {
	for g := range workGroups {
		up += max(workGroup(point, g).Cents(), 0)
	}
	return up
}

// numbered are the heads of the table with the numbers of the bars.
func (p *page) numbered(x *Work) []string {
	head := p.workHead(x)
	for i := range x.shown() {
		head[i+2] = "(" + strconv.Itoa(i+1) + ") " + head[i+2]
	}
	return head
}

// workNumber is the number of a group, as the table, the key and the bars have it.
func (p *page) workNumber(x *Work, g int) string {
	return "(" + strconv.Itoa(slices.Index(x.shown(), g)+1) + ")"
}

// barWords are those of a group, or where not all of it is known, of what is.
func (x *Work) barWords(i, g int) integraal.Text {
	if x.says(i, g) {
		return wordsWorkGroups[g]
	}
	var known []integraal.Text
	for _, part := range workGroups[g] {
		if _, is := x.Curve.Points[i].Part(part); is {
			known = append(known, part.Words())
		}
	}
	return integraal.Join(known)
}

// bars are the parts of one point.
func (p *page) bars(h *htmlWork, x *Work, i, left, wide int, y func(int64) int) {
	var up, down int64
	for g := range workGroups {
		is := workGroup(&x.Curve.Points[i], g).Cents()
		from, to := up, up+is
		if is < 0 {
			from, to = down+is, down
			down += is
		} else {
			up += is
		}
		if high := y(from) - y(to); high > 0 {
			class := "g" + strconv.Itoa(g)
			if high < workThin {
				class += " thin"
			}
			h.Bars = append(h.Bars, workBar{
				X: left, Y: y(to), Wide: wide, High: high, Class: class,
				Title: p.in(x.barWords(i, g)) + ": " + p.plainEuro(is),
			})
			if high >= workMark {
				number := strings.Trim(p.workNumber(x, g), "()")
				h.Marks = append(h.Marks, workLabel{X: left + wide/2, Y: y(to) + high/2 + 5, Text: number})
			}
		}
	}
}
