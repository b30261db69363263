package show

import (
	_ "embed"
	"fmt"
	"html/template"
	"io"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/casework"
	"github.com/integraal/integraal/casework/helporder"
	"github.com/integraal/integraal/casework/problemmap"
	"github.com/integraal/integraal/consent"
)

//go:embed map.html.tmpl
var mapPage string

// htmlMap is the page of [MapHTML].
type htmlMap struct {
	Lang, Title, Place, Who, Closing, Contents, Key, Narrow string

	First, Notes []string // the standing sentences above all else, and below it

	Parts    []mapPart
	Pictures []htmlPicture
	Legend   []htmlState
}

// htmlPicture is the map of problems that hang together.
type htmlPicture struct {
	Name       string // the problems in it
	Part       string // which of the pictures it is
	Wide, High int
	Boxes      []htmlBox
	Arrows     []htmlArrow
	InWords    string // the heading of the arrows in words, which are their titles
}

type htmlBox struct {
	X, Y, Wide, High int
	Class            string
	Middle           int
	Lines            []htmlLine
}

type htmlLine struct {
	Y    int
	Text string
}

type htmlArrow struct{ Path, Class, Title string }

// MapHTML writes what hangs together with what as one page that needs no network:
// at most three circles and what could come first, the map with all of it in words
// beside it, and the rest.
func MapHTML(w io.Writer, r *casework.Report, depends []helporder.Dependence, lang integraal.Lang) error {
	p := &page{lang: lang}
	return p.mapHTML(w, r, p.mapParts(r, depends))
}

func (p *page) mapHTML(w io.Writer, r *casework.Report, parts []mapPart) error {
	t, err := template.New("map").Parse(mapPage)
	if err != nil {
		return err
	}
	place := r.Municipality
	if r.Illustrative {
		place += " (" + p.in(wordMadeUp) + ")"
	}
	h := htmlMap{
		Lang: string(p.lang), Title: p.in(wordMapTitle), Place: place + " · " + r.Day.In(p.lang), Closing: p.in(wordClosing), Contents: p.in(wordContents),
		Key: p.in(wordKey), Narrow: p.in(wordNarrow), Who: p.asSeenBy(r), Parts: parts,
	}
	notes := &h.Notes
	if notesFirst(r) {
		notes = &h.First
	}
	for _, n := range r.Notes {
		*notes = append(*notes, p.in(n))
	}
	if r.Map != nil {
		h.Pictures = p.pictures(r.Map)
		for _, role := range []problemmap.Role{problemmap.Feeds, problemmap.InCircle, problemmap.Follows, problemmap.InChain} {
			if inPictures(h.Pictures, role.String()) {
				h.Legend = append(h.Legend, htmlState{Code: role.String(), Short: p.in(role.Text())})
			}
		}
	}
	return t.Execute(w, h)
}

// inPictures reports whether a box of that class is drawn.
func inPictures(pictures []htmlPicture, class string) bool {
	return slices.ContainsFunc(pictures, func(x htmlPicture) bool {
		return slices.ContainsFunc(x.Boxes, func(b htmlBox) bool { return b.Class == class })
	})
}

// asSeenBy is who may see the page, and what for.
func (p *page) asSeenBy(r *casework.Report) string {
	who, text := r.Viewer.ID, wordForWhom
	switch {
	case r.Viewer.Title != "":
		who += " (" + r.Viewer.Title + ")"
	case r.Viewer.Regime == consent.NoRegime:
		text = wordForYou
	}
	return p.in(text.With(integraal.PutName("who", who))) + " · " + p.in(wordPurpose.With(integraal.PutText("purpose", r.For)))
}

// pictures are the parts of the map that hang together, each a picture of its own;
// what stands alone is in the words only.
func (p *page) pictures(m *problemmap.Reading) []htmlPicture {
	var list []htmlPicture
	parts := together(m)
	for i, part := range parts {
		pic := p.picture(m, part)
		pic.Part = p.in(wordPicture)
		if len(parts) > 1 {
			pic.Part = p.in(wordPicturePart.With(integraal.Put("n", integraal.Count(i+1)), integraal.Put("of", integraal.Count(len(parts)))))
		}
		list = append(list, pic)
	}
	return list
}

// together are the problems that hang together, by whatever relation counts or
// eases, largest part first.
func together(m *problemmap.Reading) [][]int {
	of := map[string]int{}
	for i := range m.Problems {
		of[m.Problems[i].ID] = i
	}
	part := make([]int, len(m.Problems))
	for i := range part {
		part[i] = i
	}
	for range m.Problems {
		for i := range m.Relations {
			if r := &m.Relations[i]; drawn(r) {
				low := min(part[of[r.From]], part[of[r.To]])
				part[of[r.From]], part[of[r.To]] = low, low
			}
		}
	}
	byPart := map[int][]int{}
	for i, n := range part {
		byPart[n] = append(byPart[n], i)
	}
	var parts [][]int
	for i := range m.Problems {
		if len(byPart[i]) > 1 {
			parts = append(parts, byPart[i])
		}
	}
	slices.SortStableFunc(parts, func(a, b []int) int { return len(b) - len(a) })
	return parts
}

// drawn reports whether a relation is in the picture: one that counts, or that
// someone confirmed to ease.
func drawn(r *problemmap.RelationRead) bool {
	return r.Counts || r.Effect == problemmap.Relieve && r.Standing == problemmap.Confirmed
}

func (p *page) picture(m *problemmap.Reading, part []int) htmlPicture {
	at := map[string]int{}
	for i, v := range part {
		at[m.Problems[v].ID] = i
	}
	var arrows []arrow
	var strokes []htmlArrow
	for i := range m.Relations {
		r := &m.Relations[i]
		from, is := at[r.From]
		to, also := at[r.To]
		if !drawn(r) || !is || !also {
			continue
		}
		a := arrow{from, to}
		if slices.Contains(arrows, a) {
			continue // several relations between the same two are one arrow
		}
		arrows = append(arrows, a)
		strokes = append(strokes, htmlArrow{Class: r.Effect.String(), Title: p.in(r.Says)})
	}
	l := layOut(len(part), arrows)
	pic := htmlPicture{Wide: l.wide, High: l.high, InWords: p.in(wordArrowsInWords)}
	names := make([]string, len(part))
	for i, v := range part {
		x := &m.Problems[v]
		names[i] = p.in(x.Name)
		box := htmlBox{
			X: l.place[i].X - boxWide/2, Y: l.place[i].Y - boxHigh/2, Wide: boxWide, High: boxHigh,
			Middle: l.place[i].X, Class: classOf(x),
		}
		lines := inLines(names[i])
		for j, text := range lines {
			box.Lines = append(box.Lines, htmlLine{Y: l.place[i].Y + 5 - 8*(len(lines)-1) + 17*j, Text: text})
		}
		pic.Boxes = append(pic.Boxes, box)
	}
	for i := range strokes {
		strokes[i].Path = pathOf(l.bends[i])
	}
	pic.Arrows = strokes
	pic.Name = strings.Join(names, "; ")
	return pic
}

// boxLetters is how many letters fit on a line of a box, and boxLines how many
// lines.
const boxLetters, boxLines = 15, 4

// words are the words of a name; those whom it is about stay together where they fit
// on a line.
func words(name string) []string {
	what, whom, found := strings.Cut(name, " (")
	if !found || utf8.RuneCountInString(whom)+1 > boxLetters {
		return strings.Fields(name)
	}
	return append(strings.Fields(what), "("+whom)
}

// inLines breaks a name in lines that fit in a box.
func inLines(name string) []string {
	lines := []string{""}
	for _, word := range words(name) {
		last := &lines[len(lines)-1]
		switch {
		case *last == "":
			*last = word
		case utf8.RuneCountInString(*last)+1+utf8.RuneCountInString(word) <= boxLetters:
			*last += " " + word
		default:
			lines = append(lines, word)
		}
	}
	for i, line := range lines {
		if letters := []rune(line); len(letters) > boxLetters {
			lines[i] = string(letters[:boxLetters-1]) + "…"
		}
	}
	if len(lines) > boxLines {
		lines = lines[:boxLines]
		last := []rune(lines[boxLines-1])
		lines[boxLines-1] = string(last[:min(len(last), boxLetters-1)]) + "…"
	}
	return lines
}

// pathOf is a line through points that leaves and reaches each straight up or
// down.
func pathOf(points []point) string {
	var b strings.Builder
	_, _ = fmt.Fprintf(&b, "M%d %d", points[0].X, points[0].Y)
	for i := 1; i < len(points); i++ {
		from, to := points[i-1], points[i]
		middle := (from.Y + to.Y) / 2
		_, _ = fmt.Fprintf(&b, " C%d %d %d %d %d %d", from.X, middle, to.X, middle, to.X, to.Y)
	}
	return b.String()
}

// classOf is how a problem is drawn: by its circle if it is in one.
func classOf(x *problemmap.ProblemRead) string {
	switch {
	case slices.Contains(x.Roles, problemmap.InCircle):
		return problemmap.InCircle.String()
	case len(x.Roles) == 0:
		return problemmap.InChain.String()
	}
	return x.Roles[0].String()
}
