package show

import (
	"io"
	"strings"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/income"
	"github.com/integraal/integraal/income/conform"
)

// Cases writes what came of the cases of one folder: each miss with what was
// expected, what came out and how, and with all of them a line for each that
// passed.
func Cases(w io.Writer, report conform.Report, lang integraal.Lang, all bool) error {
	p := page{w: w, lang: lang}
	for i := range report.Results {
		r := &report.Results[i]
		switch {
		case !r.Passed:
			p.miss(r)
		case all:
			p.block("✓ ", p.caseName(r))
		}
	}
	return p.err
}

// BrokenCases writes which files are not in the form, and where.
func BrokenCases(w io.Writer, broken conform.FileErrors, lang integraal.Lang) error {
	p := page{w: w, lang: lang}
	for _, file := range broken {
		p.block("", file.File)
		for _, f := range integraal.FaultsIn(file) {
			where := f.Path
			if where != "" {
				where += ": "
			}
			p.block("   ", where+p.in(f.Text)+" ("+f.Code+")")
		}
	}
	return p.err
}

func (p *page) caseName(r *conform.Result) string {
	return r.ID + " · " + r.Scheme + " · " + r.Day.In(p.lang)
}

func (p *page) miss(r *conform.Result) {
	p.block("✗ ", p.caseName(r))
	p.labelled(wordCaseFile, r.File)
	p.labelled(wordCaseSource, r.Source)
	p.labelled(wordExpected, p.caseAnswers(r.Missed()))
	p.labelled(wordCameOut, p.caseAnswers(r.Got))
	for i := range r.Why {
		l := &r.Why[i]
		label := integraal.Text{}
		if i == 0 {
			label = wordHow
		}
		said := p.in(l.Text)
		if l.Law != "" {
			said += " [" + l.LawIn(p.lang) + "]"
		}
		p.labelled(label, said)
	}
	p.line("")
}

// caseAnswers are written with the keys of the file, and codes in words too.
func (p *page) caseAnswers(list []conform.Answer) string {
	said := make([]string, len(list))
	for i, a := range list {
		said[i] = a.Key + " " + a.Value
		if words := p.words(a); words != "" {
			said[i] += " (" + words + ")"
		}
	}
	return strings.Join(said, ", ")
}

// words are what an answer that is a code means.
func (p *page) words(a conform.Answer) string {
	lead := wordNotMet
	switch a.Key {
	case "fault":
		return p.in(a.Words)
	case "missing":
		lead = wordNotKnown
	case "failed":
	default:
		return ""
	}
	var words []string
	for name := range strings.SplitSeq(a.Value, ", ") {
		if t, known := income.Word(integraal.Name(name)); known {
			words = append(words, p.in(t))
		}
	}
	if len(words) == 0 {
		return ""
	}
	return p.in(lead) + ": " + strings.Join(words, "; ")
}

// The words of cases.
var (
	wordCaseFile   = text("Bestand", "File")
	wordCaseSource = text("Bron", "Source")
	wordExpected   = text("Verwacht", "Expected")
	wordNotMet     = text("niet voldaan", "not met")
	wordNotKnown   = text("niet bekend", "not known")
	wordCameOut    = text("Uitkomst", "Came out")
)
