package jointplan

import (
	"go/ast"
	"go/parser"
	"go/token"
	"regexp"
	"strconv"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/participation"
)

var (
	polite   = regexp.MustCompile(`(?i)\b(u|uw|uzelf)\b`)
	familiar = regexp.MustCompile(`(?i)\b(je|jij|jou|jouw|jezelf)\b`)
	absent   = regexp.MustCompile(`(?i)cliënt\b|aanvrager|\bclient\b(\s+supporter)?|applicant`)
)

// Every sentence of the letter is in both forms where it speaks to the reader: the polite
// one never says je, the familiar one never u. The test walks the source, so that no
// sentence is left out.
func TestEverySentenceInBothForms(t *testing.T) {
	t.Parallel()
	file, err := parser.ParseFile(token.NewFileSet(), "letter_texts.go", nil, 0)
	require.NoError(t, err)
	n, spoken := 0, 0
	ast.Inspect(file, func(node ast.Node) bool {
		lit, is := node.(*ast.CompositeLit)
		if !is {
			return true
		}
		if name, is := lit.Type.(*ast.Ident); !is || name.Name != "form" {
			return true
		}
		require.Len(t, lit.Elts, 3)
		var s [3]string
		for i, e := range lit.Elts {
			s[i], err = strconv.Unquote(e.(*ast.BasicLit).Value)
			require.NoError(t, err)
		}
		n++
		assert.NotEmpty(t, s[2], s[0])
		assert.NotRegexp(t, familiar, s[0])
		assert.NotRegexp(t, polite, s[1])
		if polite.MatchString(s[0]) {
			spoken++
			assert.Regexp(t, familiar, s[1], "what says u in one form says je in the other: %s", s[0])
		} else {
			assert.Empty(t, s[1], "what speaks to nobody is one text: %s", s[0])
		}
		return true
	})
	assert.Greater(t, n, 60)
	assert.Greater(t, spoken, 25)
}

// What a term says is said to the reader where it is theirs, in their form, and of
// another in the third person.
func TestATermSpeaksToTheReader(t *testing.T) {
	t.Parallel()
	day := integraal.On(2026, 3, 2)
	told := 0
	for _, term := range terms() {
		for _, event := range eventKinds() {
			for _, je := range []bool{false, true} {
				p := Plan{ID: "p", Subject: Subject{Kind: Household, ID: "h", Members: []string{"M", "D"}}, Actions: []Action{{
					Head: Head{ID: "a", About: []string{"M"}, Data: []Category{"work"}, By: "K"}, Text: "iets", Owner: "K", Nature: RuleBound, Asks: "M",
					Duty: Voluntary(), Clock: Clock{Term: term, Events: []Happened{{What: event, Day: day, Set: day.AddDays(20), Weeks: 4}}},
				}}}
				l, err := NewLetter(p, &LetterFacts{Day: day, Client: "M", Contact: integraal.Same("14 000"), Familiar: je})
				if err != nil {
					continue // an event from which this term does not run
				}
				for _, part := range l.Parts {
					says := part.Sentences
					for _, item := range part.Items {
						says = append(append(says, item.Title), item.Sentences...)
					}
					for _, s := range says {
						if part.Heading.EN == headRights.en {
							continue // of the client supporter
						}
						told++
						assert.NotRegexp(t, absent, s.NL, term)
						assert.NotRegexp(t, absent, s.EN, term)
						if je {
							assert.NotRegexp(t, polite, s.NL, term)
						} else {
							assert.NotRegexp(t, familiar, s.NL, term)
						}
					}
				}
			}
		}
	}
	assert.Greater(t, told, 500)

	p := Plan{ID: "p", Subject: Subject{Kind: Household, ID: "h", Members: []string{"M", "D"}}, Actions: []Action{{
		Head: Head{ID: "a", About: []string{"D"}, Data: []Category{"work"}, By: "W"}, Text: "iets", Owner: "W", Nature: RuleBound, Asks: "D", Duty: Voluntary(),
		Clock: Clock{Term: participation.WmoInvestigation, Events: []Happened{{What: participation.EventWmoMelding, Day: day}}},
	}}}
	for client, want := range map[string]string{"D": "dan kun je vanaf de dag erna een aanvraag doen", "M": "dan kan de cliënt vanaf de dag erna een aanvraag doen"} {
		l, err := NewLetter(p, &LetterFacts{Day: day, Client: client, Contact: integraal.Same("14 000"), Familiar: true})
		require.NoError(t, err)
		assert.Contains(t, l.Plain(integraal.NL), want)
	}
}
