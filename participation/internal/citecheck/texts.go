package citecheck

import (
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"

	"github.com/integraal/integraal"
)

// Texts are the statute texts of a folder: Markdown files with the BWB id and
// the day of the version at their head.
type Texts struct{ laws []lawText }

// lawText is one law as a file holds it.
type lawText struct {
	law      integraal.Law
	file     string
	day      integraal.Date
	whole    bool // whether the file holds all articles
	articles map[string]*article
}

type article struct {
	day     integraal.Date // unset: that of the file
	pending bool           // published and not in force
	lapsed  bool
	since   integraal.Date  // from which its text has held, where the text marks it
	lids    map[string]*lid // under "": what stands before the first lid
	twice   []string        // lid numbers that stand twice
}

type lid struct {
	parts   map[string]bool
	pending bool
}

var (
	bwbID      = regexp.MustCompile(`BWBR\d{7}`)
	versionDay = regexp.MustCompile(`(?:Version: |/)(\d{4}-\d{2}-\d{2})`)
	heading    = regexp.MustCompile(`^#{2,3} Artikel (\S+)(.*)$`)
	boldLid    = regexp.MustCompile(`^\*\*(\d+[a-z]?)(\*?)\*\*`)
	plainLid   = regexp.MustCompile(`^(\d+[a-z]?)\. (?:([a-z])\. )?`)
	marked     = regexp.MustCompile(`inwerking (\d{4}-\d{2}-\d{2}) `)
	letter     = regexp.MustCompile(`^\s*- ([a-z]{1,2})\. `)
)

// ReadTexts reads the texts of a folder. A file with more than one law or
// without a version is left out.
func ReadTexts(folder string) (Texts, error) {
	names, err := filepath.Glob(filepath.Join(folder, "*.md"))
	if err != nil {
		return Texts{}, err
	}
	if len(names) == 0 {
		return Texts{}, os.ErrNotExist
	}
	slices.Sort(names)
	var t Texts
	for _, name := range names {
		data, err := os.ReadFile(name)
		if err != nil {
			return Texts{}, err
		}
		if law, ok := readLaw(filepath.Base(name), string(data)); ok {
			t.laws = append(t.laws, law)
		}
	}
	return t, nil
}

func readLaw(file, text string) (lawText, bool) {
	lines := strings.Split(text, "\n")
	head := strings.Join(lines[:min(8, len(lines))], "\n")
	ids := bwbID.FindAllString(head, -1)
	slices.Sort(ids)
	version := versionDay.FindStringSubmatch(head)
	if ids = slices.Compact(ids); len(ids) != 1 || version == nil {
		return lawText{}, false
	}
	day, err := integraal.ParseDate(version[1])
	if err != nil {
		return lawText{}, false
	}
	law := lawText{
		law: integraal.Law(ids[0]), file: file, day: day, articles: map[string]*article{},
		whole: !regexp.MustCompile(`articles|chapters`).MatchString(lines[0]),
	}
	law.read(lines)
	return law, true
}

func (l *lawText) read(lines []string) {
	var in *article
	number := ""
	for _, line := range lines {
		if h := heading.FindStringSubmatch(line); h != nil {
			in, number = &article{
				lids: map[string]*lid{"": newLid()}, pending: strings.Contains(h[2], "status nogniet"),
				lapsed: strings.Contains(h[2], "status vervallen"),
			}, ""
			if m := marked.FindStringSubmatch(h[2]); m != nil {
				in.since, _ = integraal.ParseDate(m[1]) // a mark that is no day marks nothing
			}
			l.articles[h[1]] = in
			continue
		}
		if in == nil {
			continue
		}
		if strings.HasPrefix(line, "*(text of the 2015 consolidation") {
			in.day = integraal.On(2015, 1, 1)
		}
		number = in.line(line, number)
	}
}

func newLid() *lid { return &lid{parts: map[string]bool{}} }

// line reads one line of an article and answers the lid in which the next
// stands.
func (a *article) line(line, number string) string {
	if m := boldLid.FindStringSubmatch(line); m != nil {
		number = m[1]
		if m[2] != "" || a.lids[number] != nil {
			a.twice = append(a.twice, number)
		}
		a.open(number, line)
		return number
	}
	if m := plainLid.FindStringSubmatch(line); m != nil {
		number = m[1]
		if a.lids[number] != nil {
			a.twice = append(a.twice, number)
		}
		a.open(number, line)
		if m[2] != "" {
			a.lids[number].parts[m[2]] = true
		}
		return number
	}
	if m := letter.FindStringSubmatch(line); m != nil {
		a.lids[number].parts[m[1]] = true
	}
	return number
}

func (a *article) open(number, line string) {
	if a.lids[number] == nil {
		a.lids[number] = newLid()
	}
	a.lids[number].pending = strings.Contains(line, "Dit lid is nog niet in werking getreden")
}
