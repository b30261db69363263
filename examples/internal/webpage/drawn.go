package webpage

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"
)

// letterWide and letterHigh are how wide a letter is on average, and how high, for each
// pixel of its size; a wide font such as Verdana or DejaVu Sans.
const letterWide, letterHigh = 0.6, 0.75

type drawnBox struct{ left, top, right, bottom float64 }

func (a drawnBox) meets(b drawnBox) bool {
	return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}

func (a drawnBox) holds(b drawnBox) bool {
	return a.left <= b.left && b.right <= a.right && a.top <= b.top && b.bottom <= a.bottom
}

// drawing is the boxes, texts and arrows of one picture, by the numbers on the page.
type drawing struct {
	whole  drawnBox
	boxes  []drawnBox
	texts  []drawnBox
	says   []string
	arrows [][][2]float64 // points along each
}

// Overlaps are what lies on something else in the pictures of a page whose letters have
// a size in pixels: a box on a box, a text on a text or over the edge of a box, an arrow
// through a box, and anything outside its picture.
func Overlaps(page string, size float64) []string {
	list, err := elements(page)
	if err != nil {
		return []string{"not well formed: " + err.Error()}
	}
	f := &faults{}
	for _, d := range drawings(list, size) {
		for i, a := range d.boxes {
			f.add(!d.whole.holds(a), "box %d is outside its picture", i)
			for j, b := range d.boxes[:i] {
				f.add(a.meets(b), "box %d lies on box %d", i, j)
			}
		}
		for i, a := range d.texts {
			f.add(!d.whole.holds(a), "%q is outside its picture", d.says[i])
			for j, b := range d.texts[:i] {
				f.add(a.meets(b), "%q lies on %q", d.says[i], d.says[j])
			}
			for _, b := range d.boxes {
				f.add(a.meets(b) && !b.holds(a), "%q runs over the edge of its box", d.says[i])
			}
		}
		for i, along := range d.arrows {
			f.add(d.through(along), "arrow %d runs through a box", i)
		}
	}
	return f.list
}

// through reports whether points lie within a box, an edge of two pixels aside.
func (d *drawing) through(points [][2]float64) bool {
	for _, p := range points {
		for _, b := range d.boxes {
			if p[0] > b.left+2 && p[0] < b.right-2 && p[1] > b.top+2 && p[1] < b.bottom-2 {
				return true
			}
		}
	}
	return false
}

func drawings(list []*element, size float64) []*drawing {
	var all []*drawing
	for _, e := range list {
		if e.name == "svg" {
			all = append(all, &drawing{whole: drawnBox{0, 0, e.number("width"), e.number("height")}})
		}
		if len(all) == 0 {
			continue
		}
		d := all[len(all)-1]
		switch e.name {
		case "rect":
			x, y := e.number("x"), e.number("y")
			d.boxes = append(d.boxes, drawnBox{x, y, x + e.number("width"), y + e.number("height")})
		case "text":
			x, y, wide := e.number("x"), e.number("y"), float64(len([]rune(e.text())))*letterWide*size
			left := x - wide/2
			if e.attr["class"] == "end" {
				left = x - wide
			}
			d.texts = append(d.texts, drawnBox{left, y - letterHigh*size, left + wide, y})
			d.says = append(d.says, e.text())
		case "path":
			if e.attr["marker-end"] != "" {
				d.arrows = append(d.arrows, along(e.attr["d"]))
			}
		}
	}
	return all
}

func (e *element) number(name string) float64 {
	n, err := strconv.ParseFloat(e.attr[name], 64)
	if err != nil {
		return -1
	}
	return n
}

var curve = regexp.MustCompile(`[MC][^MC]+`)

// along are points along a line of curves, close to each other.
func along(path string) [][2]float64 {
	const steps = 24
	var points [][2]float64
	var at [2]float64
	for _, piece := range curve.FindAllString(path, -1) {
		var n []float64
		for _, word := range strings.Fields(piece[1:]) {
			var v float64
			_, _ = fmt.Sscan(word, &v)
			n = append(n, v)
		}
		if piece[0] == 'M' && len(n) == 2 {
			at = [2]float64{n[0], n[1]}
			points = append(points, at)
			continue
		}
		for ; len(n) >= 6; n = n[6:] {
			for i := 1; i <= steps; i++ {
				t := float64(i) / steps
				var p [2]float64
				for k := range p {
					p[k] = (1-t)*(1-t)*(1-t)*at[k] + 3*(1-t)*(1-t)*t*n[k] + 3*(1-t)*t*t*n[2+k] + t*t*t*n[4+k]
				}
				points = append(points, p)
			}
			at = [2]float64{n[4], n[5]}
		}
	}
	return points
}
