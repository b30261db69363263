// Package webpage says what keeps somebody from reading a page of the examples: read
// aloud, by keyboard, enlarged, in the dark, on paper, or without a network. Colours
// are held to WCAG 2.2.
package webpage

import (
	"encoding/xml"
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strings"
)

// element is an element of a page with what stands above it.
type element struct {
	name  string
	attr  map[string]string
	above []string // names, the outermost first
	said  []byte
}

func (e *element) text() string { return strings.TrimSpace(string(e.said)) }

// Faults are what is wrong with a page, and none if nothing is.
func Faults(page string) []string {
	list, err := elements(page)
	if err != nil {
		return []string{"not well formed: " + err.Error()}
	}
	f := &faults{}
	f.closed(page)
	f.language(list)
	f.offline(page)
	f.links(list)
	f.headings(list)
	f.tables(list)
	f.pictures(list)
	f.keyboard(list)
	f.style(page)
	f.colours(page)
	return f.list
}

type faults struct{ list []string }

func (f *faults) add(bad bool, format string, args ...any) {
	if bad {
		f.list = append(f.list, fmt.Sprintf(format, args...))
	}
}

func elements(page string) ([]*element, error) {
	d := xml.NewDecoder(strings.NewReader(page))
	d.Strict, d.AutoClose, d.Entity = false, xml.HTMLAutoClose, xml.HTMLEntity
	var list, open []*element
	for {
		token, err := d.Token()
		if token == nil {
			if len(open) > 0 {
				return nil, err
			}
			return list, nil
		}
		switch x := token.(type) {
		case xml.StartElement:
			e := &element{name: strings.ToLower(x.Name.Local), attr: map[string]string{}}
			for _, a := range x.Attr {
				e.attr[strings.ToLower(a.Name.Local)] = a.Value
			}
			for _, o := range open {
				e.above = append(e.above, o.name)
			}
			list, open = append(list, e), append(open, e)
		case xml.EndElement:
			if len(open) > 0 {
				open = open[:len(open)-1]
			}
		case xml.CharData:
			for _, o := range open {
				o.said = append(o.said, x...)
			}
		}
	}
}

func named(list []*element, name string) []*element {
	return slices.DeleteFunc(slices.Clone(list), func(e *element) bool { return e.name != name || slices.Contains(e.above, "svg") })
}

var (
	opens  = regexp.MustCompile(`<([a-z][a-z0-9]*)\b[^>]*?(/?)>`)
	closes = regexp.MustCompile(`</([a-z][a-z0-9]*)>`)
)

// closed: what is opened is closed, so that every browser makes the same of it.
func (f *faults) closed(page string) {
	left := map[string]int{}
	for _, m := range opens.FindAllStringSubmatch(page, -1) {
		if m[2] == "" && m[1] != "meta" && m[1] != "br" && m[1] != "hr" {
			left[m[1]]++
		}
	}
	for _, m := range closes.FindAllStringSubmatch(page, -1) {
		left[m[1]]--
	}
	for _, name := range slices.Sorted(maps.Keys(left)) {
		f.add(left[name] != 0, "not well formed: %s is opened %+d more than closed", name, left[name])
	}
}

func (f *faults) language(list []*element) {
	for _, name := range []string{"html", "title", "main", "header", "footer", "h1"} {
		if found := named(list, name); len(found) != 1 {
			f.add(true, "%d of %s instead of one", len(found), name)
		} else {
			f.add(found[0].text() == "", "%s without text", name)
		}
	}
	for _, e := range named(list, "html") {
		f.add(!slices.Contains([]string{"nl", "en"}, e.attr["lang"]), "the language of the page is %q", e.attr["lang"])
	}
	for _, e := range named(list, "meta") {
		f.add(e.attr["name"] == "viewport" && regexp.MustCompile("maximum-scale|user-scalable").MatchString(e.attr["content"]), "the page cannot be enlarged")
	}
	for _, e := range named(list, "nav") {
		f.add(e.attr["aria-label"]+e.attr["aria-labelledby"] == "", "nav without a name")
	}
}

var foreign = regexp.MustCompile(`(?i)https?://[^ ]*["')]|="//|<script|<link|<iframe|@import|url\((?:[^#)"]|"[^#])`)

func (f *faults) offline(page string) {
	for _, found := range foreign.FindAllString(page, -1) {
		f.add(true, "needs a network: %s", found)
	}
}

func (f *faults) links(list []*element) {
	ids := map[string]int{}
	for _, e := range list {
		if id := e.attr["id"]; id != "" {
			ids[id]++
			f.add(ids[id] == 2, "the id %s is there twice", id)
		}
	}
	for _, e := range list {
		for _, name := range []string{"href", "aria-labelledby", "aria-describedby", "marker-end"} {
			to := strings.TrimSuffix(strings.TrimPrefix(strings.TrimPrefix(e.attr[name], "url("), "#"), ")")
			f.add(to != "" && ids[to] == 0, "%s of %s leads nowhere: %s", name, e.name, to)
		}
		f.add(e.name == "a" && e.text() == "", "a link without text")
	}
}

// headings: no level is left out on the way down.
func (f *faults) headings(list []*element) {
	was := 0
	for _, e := range list {
		if len(e.name) == 2 && e.name[0] == 'h' && e.name[1] >= '1' && e.name[1] <= '6' {
			is := int(e.name[1] - '0')
			f.add(is > was+1, "h%d after h%d: %s", is, was, e.text())
			f.add(e.text() == "", "an empty %s", e.name)
			was = is
		}
	}
}

func (f *faults) tables(list []*element) {
	captions := len(named(list, "caption"))
	for _, e := range named(list, "table") {
		if e.attr["role"] != "presentation" {
			captions--
		}
	}
	f.add(captions != 0, "a table without a caption")
	for _, e := range named(list, "th") {
		f.add(e.attr["scope"] == "", "a head of a table without scope: %s", e.text())
	}
}

func (f *faults) pictures(list []*element) {
	for _, e := range list {
		switch e.name {
		case "img", "canvas":
			f.add(true, "%s, which has no text beside it", e.name)
		case "svg":
			f.add(e.attr["role"] != "img" || e.attr["aria-label"] == "", "a picture without a name")
			f.add(!slices.Contains(e.above, "figure"), "a picture outside a figure")
		case "figure":
			f.add(e.attr["aria-label"] == "", "a figure without a name")
		}
	}
}

// keyboard: what scrolls can be reached and has a name, and the focus follows the page.
func (f *faults) keyboard(list []*element) {
	for _, e := range list {
		at, has := e.attr["tabindex"]
		f.add(has && at != "0", "the focus does not follow the page: tabindex %s", at)
		scrolls := e.name == "figure" || slices.Contains(strings.Fields(e.attr["class"]), "scroll")
		f.add(scrolls && (!has || e.attr["aria-label"] == ""), "a %s that scrolls, out of reach of the keyboard or without a name", e.name)
		f.add(e.attr["onclick"] != "", "%s acts on a click alone", e.name)
	}
	f.add(len(named(list, "table")) > 0 && !slices.ContainsFunc(list, func(e *element) bool { return e.attr["class"] == "scroll" }), "a table that can be wider than the screen")
}
