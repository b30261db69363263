package participation_test

import (
	"go/ast"
	"go/token"
	"regexp"
	"strconv"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/participation"
)

// ofTheClient is where a text speaks of the client and not to them. Client
// support and the client manager are the names of others.
var ofTheClient = regexp.MustCompile(`[Cc]liënt\b|[Cc]lient( [^sm]| s[^u]| m[^a]|[.,:;?']|$)`)

var dutch = regexp.MustCompile(`[Cc]liënt`)

// Every text of the files around a stop has a second voice.
func TestEveryTextOfAStopHasASecondVoice(t *testing.T) {
	t.Parallel()
	files := regexp.MustCompile(`^(gate|stop_|act_texts|words_stop|measure_basis)`)
	named := map[string]bool{"client": true, "de cliënt": true, "the client": true, "the client manager": true}
	seen := 0
	for name, f := range sourceByName(t) {
		if !files.MatchString(name) {
			continue
		}
		ast.Inspect(f, func(n ast.Node) bool {
			lit, ok := n.(*ast.BasicLit)
			if !ok || lit.Kind != token.STRING {
				return true
			}
			said, err := strconv.Unquote(lit.Value)
			require.NoError(t, err)
			if !ofTheClient.MatchString(said) || named[said] {
				return true
			}
			seen++
			own := participation.ToClient(integraal.Text{NL: said, EN: said})
			language := integraal.EN
			if dutch.MatchString(said) {
				language = integraal.NL
			}
			assert.NotRegexp(t, ofTheClient, own.In(language), name)
			return true
		})
	}
	assert.Greater(t, seen, 100)
}

// A whole stop, of every act, speaks to the client in both languages, and says
// nothing else otherwise.
func TestAStopSpeaksToTheClient(t *testing.T) {
	t.Parallel()
	for _, act := range participation.Acts() {
		for _, f := range []participation.StopFacts{answered(act), {ID: "M", Act: integraal.Know(act)}} {
			s := safeguards(t, f, reviewDay)
			before := renderSafeguards(s, integraal.NL) + renderSafeguards(s, integraal.EN)
			own := s.ToClient()
			assert.NotRegexp(t, ofTheClient, texts(&own, integraal.NL), act)
			assert.NotRegexp(t, ofTheClient, texts(&own, integraal.EN), act)
			assert.Equal(t, before, renderSafeguards(s, integraal.NL)+renderSafeguards(s, integraal.EN), "s stays as it is")
			require.Len(t, own.Gates, len(s.Gates))
			for i := range s.Gates {
				assert.Equal(t, s.Gates[i].State, own.Gates[i].State)
				assert.Equal(t, s.Gates[i].Missing, own.Gates[i].Missing)
				assert.Equal(t, s.Gates[i].Laws, own.Gates[i].Laws)
			}
		}
	}
}

// texts are all sentences of a stop, without the roles that are named apart.
func texts(s *participation.Safeguards, l integraal.Lang) string {
	all := s.Statement.Is.In(l)
	add := func(t integraal.Text) { all += "\n" + t.In(l) }
	for _, x := range s.Statement.IsNot {
		add(x)
	}
	for i := range s.Statement.Powers {
		add(s.Statement.Powers[i].Text)
	}
	for i := range s.Gates {
		add(s.Gates[i].Question)
		add(s.Gates[i].Says)
	}
	for i := range s.Route {
		add(s.Route[i].Text)
	}
	for i := range s.Hearing {
		add(s.Hearing[i].Name)
		add(s.Hearing[i].MustState)
	}
	for i := range s.Weigh {
		add(s.Weigh[i].Text)
	}
	for i := range s.Ways {
		add(s.Ways[i].Text)
	}
	for i := range s.Effects {
		add(s.Effects[i].Text)
	}
	for i := range s.Questions {
		add(s.Questions[i].Text)
	}
	return all
}
