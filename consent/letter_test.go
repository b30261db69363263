package consent_test

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/consent"
)

// toTheTeam are what W lacks of M when nobody asked anything yet.
func toTheTeam(t *testing.T) []consent.Question {
	t.Helper()
	f := facts()
	f.Consents = nil
	questions := consent.NewGate(f).Questions([]consent.Request{
		ask("W", "M", consent.Benefit, consent.Pw, review),
		ask("W", "M", consent.AnnouncedDecision, consent.Pw, review),
		ask("W", "M", consent.Debts, consent.Wgs, review),
		ask("W", "M", consent.Housing, consent.Wmo, review), // needs no consent
	})
	require.Len(t, questions, 2)
	return questions
}

func letterFacts() *consent.LetterFacts {
	return &consent.LetterFacts{
		Day: day("2026-03-02"), Until: day("2026-09-02"),
		Sender:    integraal.Text{NL: "Wil van wijkteam Noord", EN: "Wil of the neighbourhood team Noord"},
		Contact:   integraal.Text{NL: "bel 14 000", EN: "call 14 000"},
		Recipient: integraal.Text{NL: "Wil van wijkteam Noord", EN: "Wil of the neighbourhood team Noord"},
		Purpose:   integraal.Text{NL: "onderzoek naar hulp thuis en meedoen (Wmo)", EN: "inquiry into support at home (Wmo)"},
		Bijstand:  integraal.Know(true),
	}
}

func TestQuestionsAreTheSmallest(t *testing.T) {
	t.Parallel()
	questions := toTheTeam(t)
	assert.Equal(t, consent.Pw, questions[0].From)
	assert.Equal(t, consent.These(consent.Benefit, consent.AnnouncedDecision), questions[0].Categories)
	assert.Equal(t, []consent.Kind{consent.StatutoryCondition, consent.WrittenNoObjection}, questions[0].Kinds)
	assert.True(t, questions[0].Explicit)
	assert.True(t, questions[0].Written)
	assert.Equal(t, consent.Wgs, questions[1].From)
	assert.Equal(t, consent.These(consent.Debts), questions[1].Categories)

	// What was refused is no question again, and what was asked says since when.
	assert.Empty(t, consent.NewGate(facts()).Questions([]consent.Request{ask("W", "A", consent.Debts, consent.Wgs, review)}))
	waiting := consent.NewGate(facts()).Questions([]consent.Request{ask("K", "M", consent.Advice, consent.Wmo, review)})
	require.Len(t, waiting, 1)
	assert.Equal(t, day("2026-02-12"), waiting[0].Asked)
}

// A question that is answered with yes opens what was asked and nothing else,
// whatever was asked of whom, in whatever order.
func TestQuestionsOpenOnlyWhatWasAsked(t *testing.T) {
	t.Parallel()
	opened := map[bool]int{}
	var askable []int // the requests for a whole category, of which a fact would be asked
	pairs := 0
	f := facts()
	f.Consents = nil
	f.Notices = append(f.Notices, consent.Notice{Told: "A", About: []string{"A"}, Recipients: []string{"W", "K", "G"}, On: day("2026-02-10")})
	f.Protocol.Purposes[0].Needs = consent.AllCategories()
	gate := consent.NewGate(f)
	all := everyFact()
	answers := make([]consent.Decision, len(all))
	for i := range all {
		answers[i] = gate.Decide(all[i])
	}
	for i := 0; i < len(all); i += 3 {
		if answers[i+1].Outcome == consent.AskConsent {
			askable = append(askable, i)
		}
	}
	rapid.Check(t, func(t *rapid.T) {
		var asked []consent.Request
		wanted := map[int]bool{}
		want := func(i int) {
			if all[i].Datum.Fact == "" { // a category is all facts of it
				wanted[i+1], wanted[i+2] = true, true
			}
			wanted[i] = true
			asked = append(asked, all[i])
		}
		for range rapid.IntRange(1, 6).Draw(t, "requests") {
			i := rapid.IntRange(0, len(all)-1).Draw(t, "which")
			want(i)
			if rapid.Bool().Draw(t, "more of it") {
				want(i - i%3 + rapid.IntRange(0, 2).Draw(t, "which fact"))
			}
			if next := i + 30; next < len(all) && rapid.Bool().Draw(t, "of the next category") {
				want(next)
			}
		}
		// Single facts of two categories of one person and service: what one record of
		// both would open too much.
		if rapid.IntRange(0, 2).Draw(t, "two facts of two categories") > 0 {
			one := rapid.SampledFrom(askable).Draw(t, "one")
			other := one + 30*rapid.IntRange(1, 3).Draw(t, "categories further")
			if other < len(all) && all[other].Subject.ID == all[one].Subject.ID && answers[other+2].Outcome == consent.AskConsent {
				want(one + 1)
				want(other + 2)
				pairs++
			}
		}
		after := f
		for i, q := range gate.Questions(asked) {
			r := q.Record(string(rune('a' + i)))
			r, err := r.Explain("uitleg-1", "W", day("2026-02-20"))
			require.NoError(t, err)
			r, err = r.Give(consent.Written, true, day("2026-02-20"), day("2026-08-20"))
			require.NoError(t, err)
			after.Consents = append(after.Consents, r)
		}
		opener := consent.NewGate(after)
		for i := range all {
			before, now := &answers[i], opener.Decide(all[i])
			if wanted[i] && before.Outcome == consent.AskConsent {
				require.NotEqual(t, consent.ConsentNotAsked, now.Reason)
				if now.Outcome.Shows() {
					opened[all[i].Datum.Fact != ""]++
				}
				continue
			}
			if before.Outcome != now.Outcome {
				require.Equal(t, before.Outcome, now.Outcome, "%+v", all[i])
			}
		}
	})
	assert.Positive(t, opened[false], "categories")
	assert.Positive(t, opened[true], "single facts")
	assert.Greater(t, pairs, 20, "facts of two categories in one question are drawn often")
}

// everyFact are all requests of three viewers for the data of three people: of each
// category from each service, to view or to discuss, the whole and two facts of it.
func everyFact() (all []consent.Request) {
	for _, v := range []string{"W", "K", "G"} {
		for _, about := range []string{"M", "S", "A"} {
			for _, c := range consent.AllCategories().List() {
				for _, from := range consent.Regimes() {
					for _, action := range []consent.Action{consent.View, consent.Discuss} {
						for _, fact := range []string{"", "one", "other"} {
							r := ask(v, about, c, from, review)
							r.Action, r.Datum.Fact = action, fact
							all = append(all, r)
						}
					}
				}
			}
		}
	}
	return all
}

// aloud is the explanation for a talk, a line for each sentence.
func aloud(l *consent.Letter, lang integraal.Lang) string {
	var b strings.Builder
	for _, s := range l.Explanation() {
		b.WriteString(s.In(lang) + "\n")
	}
	return b.String()
}

func TestLetterGolden(t *testing.T) {
	t.Parallel()
	child := letterFacts()
	child.Child, child.Bijstand = true, integraal.KnowAbsent[bool]()
	forSon := letterFacts()
	forSon.About = integraal.Text{NL: "uw zoon", EN: "your son"}
	forSon.Bijstand = integraal.Fact[bool]{}
	ofSon := toTheTeam(t)[1:]
	ofSon[0].About = "S"
	for name, c := range map[string]struct {
		questions []consent.Question
		facts     *consent.LetterFacts
	}{
		"letter-adult":  {toTheTeam(t), letterFacts()},
		"letter-child":  {toTheTeam(t)[1:], child},
		"letter-parent": {ofSon, forSon},
	} {
		letter, err := consent.NewLetter(c.questions, c.facts)
		require.NoError(t, err, name)
		got := letter.Plain(integraal.NL) + "\n---- hardop\n\n" + aloud(letter, integraal.NL) +
			"\n----\n\n" + letter.Plain(integraal.EN) + "\n---- aloud\n\n" + aloud(letter, integraal.EN)
		file := filepath.Join("testdata", "golden", name+".txt")
		if *update {
			require.NoError(t, os.WriteFile(file, []byte(got), 0o600))
		}
		want, err := os.ReadFile(file)
		require.NoError(t, err)
		assert.Equal(t, string(want), got, name)
	}
}

// The letter says all that a consent needs to be one (B-081): who, what, why,
// until when, how to withdraw, that no is possible and what it changes.
func TestLetterSaysItAll(t *testing.T) {
	t.Parallel()
	letter, err := consent.NewLetter(toTheTeam(t), letterFacts())
	require.NoError(t, err)
	text := letter.Plain(integraal.NL)
	for _, s := range []string{
		"Wil van wijkteam Noord", "sinds wanneer er een uitkering is, en hoeveel", "schulden en rekeningen die nog openstaan", "over u",
		"onderzoek naar hulp thuis en meedoen", "Tot en met 2 september 2026.", "Ja, dat mag altijd",
		"Een nee verandert niets aan de hulp van het team", "artikel 17 van de Participatiewet", "bel 14 000", "Ja, elke dag",
		"wie dat gezien heeft, en waarom dat mocht", "Autoriteit Persoonsgegevens", "handtekening", letter.Version,
	} {
		assert.Contains(t, text, s)
	}
	assert.Len(t, letter.Choices, 3, "each part has a yes or no of its own")
	assert.NotContains(t, text, "huur en woning")
	for _, service := range []string{"Van Werk & Inkomen:", "Van schuldhulp:"} {
		assert.Equal(t, 2, strings.Count(text, service), "once in the list and once at the answer")
	}
	spoken := aloud(letter, integraal.NL)
	for _, s := range []string{
		"Wil van wijkteam Noord", "uitkering", "schulden", "onderzoek naar hulp thuis", "2 september 2026", "ja of nee",
		"verandert niets aan de hulp van het team", "Werk & Inkomen melden", "elke dag stoppen", "bel 14 000",
	} {
		assert.Contains(t, spoken, s)
	}
}

// A letter for a single fact names that fact in the words of the host, and
// without words its category; the yes is to no more than the fact.
func TestLetterOfSingleFacts(t *testing.T) {
	t.Parallel()
	f := facts()
	f.Consents = nil
	request := func(fact string, c consent.Category, from consent.Regime) consent.Request {
		r := ask("W", "M", c, from, review)
		r.Datum.Fact = fact
		return r
	}
	gate := consent.NewGate(f)
	questions := gate.Questions([]consent.Request{
		request("rentArrears", consent.Debts, consent.Wgs), request("instalments", consent.Debts, consent.Wgs),
		request("paidSince", consent.Benefit, consent.Pw),
	})
	require.Len(t, questions, 2)
	assert.Equal(t, []string{"instalments", "rentArrears"}, questions[1].Facts)
	about := letterFacts()
	about.Words = map[string]integraal.Text{"rentArrears": {NL: "hoeveel huur u nog moet betalen", EN: "how much rent you still owe"}}
	letter, err := consent.NewLetter(questions, about)
	require.NoError(t, err)
	text := letter.Plain(integraal.NL)
	assert.Contains(t, text, "– hoeveel huur u nog moet betalen\n")
	assert.Contains(t, text, "– sinds wanneer er een uitkering is, en hoeveel\n", "no words of its own")
	assert.NotContains(t, text, "rentArrears")
	require.Len(t, letter.Choices, 3)
	rent := letter.Choices[1]
	assert.Equal(t, []string{"rentArrears"}, rent.Facts)
	only := questions[rent.Question].Only(&rent)
	assert.Equal(t, []string{"rentArrears"}, only.Record("r").Scope.Facts)
	assert.Equal(t, integraal.Text{
		NL: "Mag Wil van schuldhulp (Wgs) weten: hoeveel huur u nog moet betalen? Dat is voor hulp. U mag nee zeggen.",
		EN: "May Wil know from debt help (Wgs): how much rent you still owe? It is for help. You may say no.",
	}, only.Sentence(rent.Text, integraal.Same("Wil"), integraal.Text{NL: "hulp", EN: "help"}))

	r, err := only.Record("r").Explain(letter.Version, "W", day("2026-02-20"))
	require.NoError(t, err)
	r, err = r.Give(consent.Written, true, day("2026-02-20"), day("2026-08-20"))
	require.NoError(t, err)
	f.Consents = []consent.Record{r}
	opened := consent.NewGate(f)
	for fact, want := range map[string]consent.Outcome{"rentArrears": consent.Allow, "instalments": consent.AskConsent, "": consent.AskConsent} {
		d := opened.Decide(request(fact, consent.Debts, consent.Wgs))
		assert.Equal(t, want, d.Outcome, fact)
	}

	// Who asks the category too asks the fact no more.
	both := gate.Questions([]consent.Request{request("rentArrears", consent.Debts, consent.Wgs), request("", consent.Debts, consent.Wgs)})
	require.Len(t, both, 1)
	assert.Empty(t, both[0].Facts)

	// Facts of two categories are two questions: one record would cover each name in both.
	apart := gate.Questions([]consent.Request{request("one", consent.Debts, consent.Wgs), request("other", consent.Housing, consent.Wgs)})
	assert.Len(t, apart, 2)
}

// A reader who gets no bijstand is not told of a duty; one of whom it is not
// known hears it with an if.
func TestLetterTellsTheDutyThatStays(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		bijstand   integraal.Fact[bool]
		must, only bool
	}{
		"yes":     {integraal.Know(true), true, false},
		"no":      {integraal.Know(false), false, false},
		"absent":  {integraal.KnowAbsent[bool](), false, false},
		"unknown": {integraal.Fact[bool]{}, true, true},
	} {
		f := letterFacts()
		f.Bijstand = c.bijstand
		letter, err := consent.NewLetter(toTheTeam(t), f)
		require.NoError(t, err)
		text := letter.Plain(integraal.NL)
		assert.Equal(t, c.must, strings.Contains(text, "artikel 17"), name)
		assert.Equal(t, c.only, strings.Contains(text, "Hebt u bijstand,"), name)
	}
	child := letterFacts() // under 18 there is no right to bijstand
	child.Child, child.Bijstand = true, integraal.Fact[bool]{}
	letter, err := consent.NewLetter(toTheTeam(t), child)
	require.NoError(t, err)
	assert.NotContains(t, letter.Plain(integraal.NL), "bijstand")
}

// Another text is another version, and the same text the same one.
func TestLetterVersionIsOfTheText(t *testing.T) {
	t.Parallel()
	version := func(change func(*consent.LetterFacts)) string {
		f := letterFacts()
		change(f)
		letter, err := consent.NewLetter(toTheTeam(t), f)
		require.NoError(t, err)
		return letter.Version
	}
	same := version(func(*consent.LetterFacts) {})
	assert.Equal(t, same, version(func(*consent.LetterFacts) {}))
	assert.NotEqual(t, same, version(func(f *consent.LetterFacts) { f.Until = day("2026-09-03") }))
	assert.NotEqual(t, same, version(func(f *consent.LetterFacts) { f.Contact.EN = "call 14 001" }))
	assert.LessOrEqual(t, len(same), 40, "a case file holds it")
}

// Plain Dutch and English: short sentences, no words of law or office.
func TestLetterIsPlain(t *testing.T) {
	t.Parallel()
	hard := regexp.MustCompile(`(?i)\b(betrokkene|verwerk|grondslag|derden|inzake|middels|conform|teneinde|doch|regime|bewind|doelbinding|data subject|pursuant|controller|hereby)`)
	for _, f := range []*consent.LetterFacts{letterFacts(), func() *consent.LetterFacts { f := letterFacts(); f.Child = true; return f }()} {
		letter, err := consent.NewLetter(toTheTeam(t), f)
		require.NoError(t, err)
		words, sentences := 0, 0
		for _, lang := range []integraal.Lang{integraal.NL, integraal.EN} {
			text := letter.Plain(lang)
			assert.NotContains(t, text, "{")
			assert.NotRegexp(t, hard, text)
			if f.Child && lang == integraal.NL {
				assert.NotRegexp(t, regexp.MustCompile(`\b([Uu]|[Uu]w)\b`), text)
			}
		}
		lines := letter.Explanation()
		assert.LessOrEqual(t, len(lines), 12, "about ten sentences aloud")
		for _, p := range letter.Parts {
			lines = append(append(lines, p.Heading), p.Sentences...)
		}
		for _, line := range lines {
			for _, s := range regexp.MustCompile(`[.?!:]+(\s|$)`).Split(line.NL, -1) {
				if n := len(strings.Fields(s)); n > 0 {
					words, sentences = words+n, sentences+1
					assert.LessOrEqual(t, n, 18, s)
				}
			}
		}
		assert.Less(t, float64(words)/float64(sentences), 11.0, "words in a sentence")
	}
}

func TestLetterFaults(t *testing.T) {
	t.Parallel()
	questions := toTheTeam(t)
	codes := func(q []consent.Question, f *consent.LetterFacts) map[string]string {
		_, err := consent.NewLetter(q, f)
		list := map[string]string{}
		for _, f := range integraal.FaultsIn(err) {
			list[f.Path] = f.Code
		}
		return list
	}
	assert.Equal(t, map[string]string{"questions": "consent.missing"}, codes(nil, letterFacts()))
	assert.Equal(t, map[string]string{
		"day": "consent.missing", "until": "consent.missing", "sender": "consent.missing",
		"contact": "consent.missing", "purpose": "consent.missing",
	}, codes(questions, &consent.LetterFacts{}))
	f := letterFacts()
	f.Until = day("2026-03-01")
	assert.Equal(t, map[string]string{"until": "consent.period"}, codes(questions, f))
	other := append([]consent.Question{}, questions...)
	other[1].Recipient = viewer("K")
	assert.Equal(t, map[string]string{"questions": "consent.letter"}, codes(other, letterFacts()))
	son := append([]consent.Question{}, questions[1:]...)
	son[0].About = "S"
	assert.Equal(t, map[string]string{"about": "consent.missing"}, codes(son, letterFacts()))
}
