package webpage

import (
	"maps"
	"math"
	"regexp"
	"slices"
	"strconv"
	"strings"
)

var (
	styleOf    = regexp.MustCompile(`(?s)<style>(.*?)</style>`)
	inPixels   = regexp.MustCompile(`([^{}]*)\{[^{}]*font(?:-size)?: *[^;}]*\dpx`)
	colourOf   = regexp.MustCompile(`--([a-zA-Z0-9]+): *(#[0-9a-f]+)`)
	background = regexp.MustCompile(`([^{}]*)\{[^{}]*background: var\(--([a-zA-Z0-9]+)\)`)
	hidden     = regexp.MustCompile(`([^{}]*)\{[^{}]*display: none`)
)

// unlost is what paper can do without: ways through the page, and what stands there in
// other words as well.
var unlost = []string{"nav", "details", ".back", ".narrow"}

// style: letters grow with the reader's own size, the page answers to dark and to
// paper, paper loses nothing, and the focus can be seen.
func (f *faults) style(page string) {
	found := styleOf.FindStringSubmatch(page)
	if found == nil {
		f.add(true, "no style")
		return
	}
	css := found[1]
	for _, m := range inPixels.FindAllStringSubmatch(css, -1) {
		f.add(!strings.Contains(m[1], "svg"), "letters in pixels: %s", strings.TrimSpace(m[1]))
	}
	for _, want := range []string{"(prefers-color-scheme: dark)", "color-scheme: light dark", "@media print", "@page", ":focus-visible", "overflow-wrap: break-word"} {
		f.add(!strings.Contains(css, want), "the style has no %s", want)
	}
	f.add(strings.Contains(css, "outline: none") || strings.Contains(css, "outline: 0"), "the focus cannot be seen")
	_, paper, _ := strings.Cut(css, "@media print")
	for _, m := range hidden.FindAllStringSubmatch(paper, -1) {
		for _, what := range strings.Split(m[1], ",") {
			f.add(!slices.Contains(unlost, strings.TrimSpace(what)), "paper loses %s", strings.TrimSpace(what))
		}
	}
	scrolls := regexp.MustCompile(`[^{}]*\{[^{}]*overflow: visible`).MatchString(paper)
	f.add(strings.Contains(css, "overflow-x: auto") && !scrolls, "paper cuts off what scrolls")
}

// colours: text is readable on all that it stands on, and edges stand out, in light, in
// dark and on paper (WCAG 2.2, 1.4.3 and 1.4.11). A colour with a name of g and a digit
// is of a bar or its key, and has no text but such as has an edge of the paper around it.
func (f *faults) colours(page string) {
	light := coloursOf(page, ":root {")
	on := map[string]bool{"paper": true}
	for _, m := range background.FindAllStringSubmatch(page, -1) {
		on[m[2]] = on[m[2]] || !bar(m[2])
	}
	for _, where := range []string{":root {", "(prefers-color-scheme: dark) { :root {", "@media print { :root {"} {
		colours := coloursOf(page, where)
		for _, name := range slices.Sorted(maps.Keys(light)) {
			f.add(colours[name] == "", "%s has no %s", where, name)
		}
		for _, name := range slices.Sorted(maps.Keys(on)) {
			if on[name] {
				f.contrast(where, colours, "ink", name, 4.5)
				f.contrast(where, colours, "line", name, 3)
			}
		}
		f.contrast(where, colours, "link", "paper", 4.5)
	}
	f.add(strings.Contains(page, "@media print {") && !strings.Contains(page, "@media print { :root { color-scheme: light;"), "paper may come out dark")
}

func bar(name string) bool {
	return len(name) == 2 && name[0] == 'g' && name[1] >= '0' && name[1] <= '9'
}

func (f *faults) contrast(where string, colours map[string]string, a, b string, least float64) {
	x, known := luminance(colours[a])
	y, also := luminance(colours[b])
	if !known || !also {
		f.add(true, "%s has no colour %s or %s", where, a, b)
		return
	}
	ratio := (max(x, y) + 0.05) / (min(x, y) + 0.05)
	f.add(ratio < least, "%s %s on %s: %.2f, less than %.1f", where, a, b, ratio, least)
}

func coloursOf(page, from string) map[string]string {
	colours := map[string]string{}
	_, rest, _ := strings.Cut(page, from)
	block, _, _ := strings.Cut(rest, "}")
	for _, m := range colourOf.FindAllStringSubmatch(block, -1) {
		colours[m[1]] = m[2]
	}
	return colours
}

// luminance is the relative luminance of a colour such as #fdebc8 or #fff (WCAG 2.2).
func luminance(colour string) (float64, bool) {
	if len(colour) == 4 {
		colour = "#" + strings.Repeat(colour[1:2], 2) + strings.Repeat(colour[2:3], 2) + strings.Repeat(colour[3:4], 2)
	}
	if len(colour) != 7 {
		return 0, false
	}
	n, err := strconv.ParseUint(colour[1:], 16, 32)
	part := func(v uint64) float64 {
		c := float64(v&255) / 255
		if c <= 0.04045 {
			return c / 12.92
		}
		return math.Pow((c+0.055)/1.055, 2.4)
	}
	return 0.2126*part(n>>16) + 0.7152*part(n>>8) + 0.0722*part(n), err == nil
}
