package participation_test

import (
	"go/ast"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/participation"
)

// What a question to a client is held to, by language.
var (
	// ofAnother is where a question speaks of the client instead of to them.
	ofAnother = map[integraal.Lang]*regexp.Regexp{
		integraal.NL: regexp.MustCompile(`(?i)cliënt\b|deze persoon|\bde persoon\b|de aanvrager|de indiener|de ouder\b|\b(je|jij|jou|jouw)\b`),
		integraal.EN: regexp.MustCompile(`(?i)\bclient\b( [^sm]|['?.,]|$)|\bth(is|e) person\b|the applicant\b|the parent\b`),
	}
	// numbered is the number of an article: who has to look it up cannot answer.
	numbered = regexp.MustCompile(`(?i)\b(art\.|artikel|article|lid|onder) ?[0-9]|\bAwb\b|\bonderdeel\b`)
	// jargon are words of the trade. They stand in brackets behind plain words, or
	// have such words in brackets behind them.
	jargon = map[integraal.Lang]*regexp.Regexp{
		integraal.NL: regexp.MustCompile(`(?i)\b(ingebrekestelling|dwangsom|bijstandsnorm|norm|mandaat|opschort\w*|herzien\w*|intrek\w*|verdaag\w*|` +
			`startkwalificatie|doelgroep|loonkostensubsidie|loonwaarde|urenbeperkt|belastbaarheid|verordening|ontheffing|melding|voorschot|pgb|wlz|wajong|wia|vso|entree|` +
			`kostendelersnorm|bufferbudget|gezamenlijke huishouding|verwijt\w*|maatregel|tegenspraak|tegenprestatie|lid|overmacht|inkeer|mantelzorg\w*|vordering|beschikking)\b`),
		integraal.EN: regexp.MustCompile(`(?i)\b(notice of default|penalty payment|mandate|culpab\w*|startkwalificatie|doelgroep|loonkostensubsidie|loonwaarde|urenbeperkt|` +
			`melding|by-law|pgb|wlz|wajong|wia|vso|entree|praktijkonderwijs|voortgezet speciaal onderwijs|tegenprestatie|lid|force majeure|force-majeure|inburgering)\b`),
	}
	brackets = regexp.MustCompile(`[^\s,(]+( [^\s,(]+)? \([^)]*\)`)
)

const mostWords = 22 // of a sentence

func problems(text string, l integraal.Lang) []string {
	var out []string
	if !strings.HasSuffix(text, "?") {
		out = append(out, "asks nothing at its end")
	}
	if found := ofAnother[l].FindString(text); found != "" {
		out = append(out, "speaks of another: "+found)
	}
	if found := numbered.FindString(text); found != "" {
		out = append(out, "numbers an article: "+found)
	}
	if found := jargon[l].FindString(brackets.ReplaceAllString(text, "")); found != "" {
		out = append(out, "jargon: "+found)
	}
	return append(out, tooLong(text)...)
}

func tooLong(text string) []string {
	var out []string
	for _, sentence := range strings.FieldsFunc(text, func(r rune) bool { return r == '?' || r == '.' }) {
		if n := len(strings.Fields(sentence)); n > mostWords {
			out = append(out, strconv.Itoa(n)+" words")
		}
	}
	return out
}

func assertForClient(t require.TestingT, n integraal.Name) {
	q, found := participation.AskClient(n)
	require.True(t, found, "%s cannot be asked", n)
	for _, l := range []integraal.Lang{integraal.NL, integraal.EN} {
		assert.Empty(t, problems(q.In(l), l), "%s: %s", n, q.In(l))
	}
}

// What the bounds are worth: each finds what it is there for.
func TestBoundsOfAQuestionFindWhatTheyAreFor(t *testing.T) {
	t.Parallel()
	for text, fault := range map[string]string{
		"Noem de plicht.":                            "asks nothing",
		"Heeft de cliënt iets gemeld?":               "of another",
		"Heb je iets gemeld?":                        "of another",
		"Rust het op artikel 58?":                    "article",
		"Is er een ingebrekestelling?":               "jargon",
		"Kreeg u geld vooruit (een voorschot)?":      "",
		strings.Repeat("woord ", mostWords+1) + "?":  "words",
		"Welk artikel staat in de brief over geld?":  "",
		"Welke norm (het hele bedrag) staat daarin?": "",
	} {
		found := strings.Join(problems(text, integraal.NL), "; ")
		if fault == "" {
			assert.Empty(t, found, text)
			continue
		}
		assert.Contains(t, found, fault, text)
	}
}

// namesOfFacts are all constants that name a fact, from the source.
func namesOfFacts(t *testing.T) []integraal.Name {
	t.Helper()
	var names []integraal.Name
	for _, f := range source(t) {
		ast.Inspect(f, func(n ast.Node) bool {
			spec, ok := n.(*ast.ValueSpec)
			if !ok || len(spec.Names) != 1 || len(spec.Values) != 1 || !strings.HasPrefix(spec.Names[0].Name, "Fact") {
				return true
			}
			name, err := strconv.Unquote(spec.Values[0].(*ast.BasicLit).Value)
			require.NoError(t, err)
			names = append(names, integraal.Name(name))
			return true
		})
	}
	return names
}

// Every fact of the package's registers, those that are named in the source, the
// circumstances and the events, is a question that a client can answer.
func TestEveryFactIsAQuestionForAClient(t *testing.T) {
	t.Parallel()
	names := namesOfFacts(t)
	require.Greater(t, len(names), 130)
	for _, c := range participation.AllCircumstances() {
		names = append(names, c.Name())
	}
	for _, k := range allEvents() {
		names = append(names, integraal.Name("event."+k.String()))
	}
	for _, n := range names {
		assertForClient(t, n)
	}
	for _, none := range []integraal.Name{"participation.nothing", "event.nothing", "event.wmoMelding.set", "participation.is.none"} {
		_, found := participation.AskClient(none)
		assert.False(t, found, none)
	}
}

// missed are the facts that an answer misses, whatever kind of answer it is.
func missed(t *rapid.T) []integraal.Missing {
	var out []integraal.Missing
	day := anyPositionDay(t)
	p, err := participation.PositionOf(anyPerson(t), day, nil)
	require.NoError(t, err)
	for _, d := range p.Duties {
		out = append(append(out, d.Missing...), d.Further...)
	}
	for _, e := range p.Exemptions {
		out = append(append(out, e.Missing...), e.Further...)
	}
	together, err := participation.SpousesOf(anyTogether(t), day, nil)
	require.NoError(t, err)
	out = append(out, together.Missing...)

	facts := anyProvisionFacts(t)
	provisions, err := participation.ProvisionsFor(facts, reviewDay, nil)
	require.NoError(t, err)
	for _, list := range [][]participation.Provision{provisions.Participatiewet, provisions.Wmo, provisions.Wgs} {
		for i := range list {
			out = append(append(append(out, list[i].Missing...), list[i].Judging...), list[i].Further...)
		}
	}
	room, err := participation.RoomFor(participation.RoomFacts{ID: "P", Born: facts.Born, Group: facts.Group, Is: facts.Is}, reviewDay, nil)
	require.NoError(t, err)
	for _, r := range room.Room {
		out = append(append(append(out, r.Missing...), r.Judging...), r.Further...)
	}
	stop, err := participation.StopCheck(anyStop(t), reviewDay, nil)
	require.NoError(t, err)
	for _, q := range stop.Questions {
		out = append(out, q.Missing)
	}
	messages := anyMessages(t)
	tensions, err := participation.Contradictions(messages, reviewDay)
	require.NoError(t, err)
	for _, c := range tensions.Groups {
		out = append(out, c.Missing...)
	}
	return out
}

// What the answers miss, in all kinds of answers, is asked so that a client can
// answer it.
func TestWhatAnswersMissIsAskedOfAClient(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		for _, m := range missed(t) {
			assertForClient(t, m.Fact)
		}
	})
}

// The terms ask too, and so do measures and fines: with nothing known, and with
// everything known but one thing that came with an event.
func TestWhatTermsAndMeasuresMissIsAskedOfAClient(t *testing.T) {
	t.Parallel()
	day := on(2026, time.September, 1)
	asked := map[integraal.Name]bool{}
	note := func(list []integraal.Missing) {
		for _, m := range list {
			asked[m.Fact] = true
			assertForClient(t, m.Fact)
		}
	}
	courses := func(events ...participation.Event) {
		got := timeline(t, day, events...)
		for i := range got.Courses {
			note(got.Courses[i].Missing)
			for _, m := range got.Courses[i].Missing {
				assert.False(t, m.Hint.IsZero(), m.Fact)
			}
		}
		for i := range got.Penalties {
			note(got.Penalties[i].Missing)
		}
	}
	var unknown, known []participation.Event
	for _, k := range allEvents() {
		unknown = append(unknown, participation.Event{Kind: k})
		known = append(known, happened(k, on(2026, time.February, 2)))
	}
	courses(unknown...)
	courses(known...)
	for _, e := range known {
		for _, beside := range [][]participation.Event{
			objected(on(2026, time.February, 2)), {happened(participation.EventApplication, on(2026, time.February, 1))},
		} {
			beside = slices.DeleteFunc(beside, func(o participation.Event) bool { return o.Kind == e.Kind })
			courses(append(beside, e)...)
		}
	}
	for _, part := range []integraal.Name{
		"event.supplementAsked.set", "event.supplementAsked.ended", "event.foreignAsked.ended", "event.delayAgreed.set", "event.delayAgreed.others",
		"event.delayByApplicant.ended", "event.forceMajeure.ended", "event.lateNotice.set", "event.opschorting.set", "event.opschorting.ended",
		"event.opschorting.weeks", "event.measure.set", "event.objectionSupplement.ended", "event.adjourned.set", "event.firstTalk.weeks",
	} {
		assert.True(t, asked[part], "%s is asked by no term here", part)
	}
}

// The room, the gates and the refusals ask in the second person too, when the
// client reads them; they are for who decides, and name the rule apart.
func TestRoomAsksInTheSecondPerson(t *testing.T) {
	t.Parallel()
	for _, v := range participation.ValveRegister() {
		own := participation.ToClient(v.Question)
		for _, l := range []integraal.Lang{integraal.NL, integraal.EN} {
			said := own.In(l)
			assert.NotRegexp(t, ofAnother[l], said, v.ID)
			assert.NotRegexp(t, numbered, said, v.ID)
			assert.True(t, strings.HasSuffix(said, "?"), said)
			assert.Empty(t, tooLong(said), said)
		}
	}
	for _, act := range participation.Acts() {
		s := safeguards(t, participation.StopFacts{ID: "M", Act: integraal.Know(act)}, reviewDay)
		own := s.ToClient()
		for _, g := range own.Gates {
			for _, l := range []integraal.Lang{integraal.NL, integraal.EN} {
				assert.NotRegexp(t, ofAnother[l], g.Question.In(l), g.Code)
				assert.NotRegexp(t, numbered, g.Question.In(l), g.Code)
				assert.Contains(t, g.Question.In(l), "?", g.Code)
				assert.Empty(t, tooLong(g.Question.In(l)), g.Question.In(l))
			}
		}
		for _, q := range own.Questions {
			want, found := participation.AskClient(q.Missing.Fact)
			require.True(t, found)
			assert.Equal(t, want, q.Text)
		}
	}
}
