package jointplan_test

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/casework/jointplan"
	"github.com/integraal/integraal/participation"
)

var update = flag.Bool("update", false, "write the golden files anew; read what changed")

func golden(t *testing.T, name, got string) {
	t.Helper()
	file := filepath.Join("testdata", "golden", name)
	if *update {
		require.NoError(t, os.WriteFile(file, []byte(got), 0o600))
	}
	want, err := os.ReadFile(file)
	require.NoError(t, err)
	assert.Equal(t, string(want), got)
}

func names() map[string]integraal.Text {
	return map[string]integraal.Text{
		"W": {NL: "Wil van het wijkteam", EN: "Wil of the neighbourhood team"}, "K": {NL: "Kim van Werk & Inkomen", EN: "Kim of Work & Income"},
		"G": {NL: "Gerda van schuldhulp", EN: "Gerda of debt help"}, "V": {NL: "Vera van Werk & Inkomen", EN: "Vera of Work & Income"},
	}
}

// later is the plan of the mother after six weeks: something is done, something is
// stuck, something new was not asked yet.
func later(t *testing.T) jointplan.Plan {
	t.Helper()
	h, err := jointplan.Read(file(t))
	require.NoError(t, err)
	now, on := h.Latest()
	allowance, ask := now.Actions[0], now.Actions[1]
	allowance.Closed = jointplan.Closing{By: "K", On: day.AddDays(10), How: jointplan.Reached, Words: "aangevraagd"}
	ask.ID, ask.Text, ask.Agreed, ask.Duty, ask.Owner = "a-post", "De post samen openmaken", nil, jointplan.Duty{}, ""
	ask.Standing, ask.Blocked, ask.Purpose = jointplan.Planned, jointplan.Blocked{}, ""
	h, err = h.Change(jointplan.Edit{On: on, By: "K", Day: day.AddDays(10), Changes: []jointplan.Change{
		{Part: allowance, Why: "klaar"}, {Part: ask, Why: "M vroeg erom"},
		{Part: jointplan.Review{Head: head("r-2", "K", "advice"), Day: day.AddDays(60)}, Why: "afgesproken"},
		{Part: jointplan.Wish{Head: head("w-S", "S", "advice"), Client: "S", Words: "Ik wil gewoon naar school."}, Why: "gezegd"},
	}})
	require.NoError(t, err)
	p, _ := h.Latest()
	return p
}

func TestLetters(t *testing.T) {
	t.Parallel()
	contact := integraal.Text{NL: "bel Wil, 14 000", EN: "call Wil, 14 000"}
	for name, x := range map[string]struct {
		plan     jointplan.Plan
		on       integraal.Date
		familiar bool
		lang     integraal.Lang
	}{
		"first.u.txt":   {household(), day, false, integraal.NL},
		"first.en.txt":  {household(), day, false, integraal.EN},
		"later.je.txt":  {later(t), day.AddDays(42), true, integraal.NL},
		"later.en.txt":  {later(t), day.AddDays(42), false, integraal.EN},
		"nothing.u.txt": {jointplan.Plan{ID: "plan-2", Subject: household().Subject}, day, false, integraal.NL},
	} {
		l, err := jointplan.NewLetter(x.plan, &jointplan.LetterFacts{Day: x.on, Client: "M", Contact: contact, Names: names(), Familiar: x.familiar})
		require.NoError(t, err, name)
		got := l.Plain(x.lang)
		assert.NotContains(t, got, "{", name)
		golden(t, name, got)
	}
}

// The familiar letter never says u, the polite one never je.
func TestALetterKeepsItsVoice(t *testing.T) {
	t.Parallel()
	for familiar, wrong := range map[bool][]string{true: {" u ", " U ", " uw ", "Uw "}, false: {" je ", "Je ", " jouw ", "Jouw ", " jij "}} {
		for _, p := range []jointplan.Plan{household(), later(t)} {
			l, err := jointplan.NewLetter(p, &jointplan.LetterFacts{Day: day.AddDays(42), Client: "M", Contact: integraal.Same("14 000"), Familiar: familiar})
			require.NoError(t, err)
			for _, word := range wrong {
				assert.NotContains(t, " "+strings.ReplaceAll(l.Plain(integraal.NL), "\n", " \n "), word, familiar)
			}
		}
	}
}

// letterOf is the letter to M about one changed plan.
func letterOf(t *testing.T, on integraal.Date, familiar bool, change func(*jointplan.Plan)) string {
	t.Helper()
	p := household()
	change(&p)
	l, err := jointplan.NewLetter(p, &jointplan.LetterFacts{Day: on, Client: "M", Contact: integraal.Same("14 000"), Names: names(), Familiar: familiar})
	require.NoError(t, err)
	return l.Plain(integraal.NL)
}

// A duty of another is not told to the reader as theirs, nor what it asks; and what the
// Wmo 2015 knows no duty for is not told as one.
func TestALetterTellsWhoseDutyItIs(t *testing.T) {
	t.Parallel()
	theirs := letterOf(t, day, true, func(p *jointplan.Plan) { action(p, "a-werk").Asks, action(p, "a-werk").Load.Hours = "D", 7 })
	assert.Contains(t, theirs, "Dit is een plicht van D.")
	assert.NotContains(t, theirs, "Dit moet.")
	assert.NotContains(t, theirs, "7 uur")
	about := letterOf(t, day, true, func(p *jointplan.Plan) { action(p, "a-werk").Asks, action(p, "a-werk").About = "", []string{"D"} })
	assert.Contains(t, about, "Dit is een plicht van D.")
	assert.NotContains(t, about, "Dit moet.")
	wmo := letterOf(t, day, true, func(p *jointplan.Plan) { action(p, "a-werk").Duty = obliged(wmo232, "W", day) })
	assert.NotContains(t, wmo, "Dit moet.")
	assert.Contains(t, wmo, "We weten nog niet of dit moet.")
}

func TestALetterOfWhatTheReaderClosed(t *testing.T) {
	t.Parallel()
	closed := func(p *jointplan.Plan) {
		action(p, "a-rust").Closed = jointplan.Closing{By: "M", On: day, How: jointplan.Reached, Words: "klaar"}
	}
	assert.Contains(t, letterOf(t, day, true, closed), "Afgesloten door jou op")
	assert.Contains(t, letterOf(t, day, false, closed), "Afgesloten door u op")
}

// Only the term of a decision says that a decision comes, and only while it runs.
func TestALetterOfATerm(t *testing.T) {
	t.Parallel()
	running := letterOf(t, day, false, func(*jointplan.Plan) {})
	assert.Contains(t, running, "Hierover komt een besluit. Dat moet er uiterlijk op 14 april 2026 zijn.")
	assert.Contains(t, running, "U hoeft hier niets voor te doen.\nBent u het niet eens met dat besluit? Dan kunt u binnen zes weken bezwaar maken.")
	late := letterOf(t, day.AddDays(60), false, func(*jointplan.Plan) {})
	assert.Contains(t, late, "Dat had er op 14 april 2026 moeten zijn.")
	assert.NotContains(t, late, "Hierover komt een besluit")
	ended := letterOf(t, day.AddDays(60), false, func(p *jointplan.Plan) {
		c := &action(p, "a-besluit").Clock
		c.Events = append(c.Events, jointplan.Happened{What: participation.EventDebtDecided, Day: day.AddDays(10)})
	})
	assert.NotContains(t, ended, "Hierover komt een besluit")
	assert.NotContains(t, ended, "moeten zijn")
	other := letterOf(t, day, false, func(p *jointplan.Plan) {
		action(p, "a-besluit").Clock = jointplan.Clock{Term: participation.WmoInvestigation, Events: []jointplan.Happened{{What: participation.EventWmoMelding, Day: day}}}
	})
	assert.NotContains(t, other, "Hierover komt een besluit")
	assert.Contains(t, other, "De dag is 13 april 2026.")
}

// partOf is one part of the letter to M, by its Dutch heading; nothing when it is not there.
func partOf(letter, heading string) string {
	_, after, there := strings.Cut(letter, "\n\n"+heading+"\n")
	if !there {
		return ""
	}
	for _, next := range []string{"Wat u zelf zei", "Wat we willen bereiken", "Wat u doet", "Wat anderen doen", "Dagen om te onthouden"} {
		after, _, _ = strings.Cut(after, "\n\n"+next+"\n")
	}
	return after
}

// What the reader does stands apart from what others do, and what they do first is at the
// top: what should have been done, then what has the nearest day.
func TestALetterTellsWhatIsFirst(t *testing.T) {
	t.Parallel()
	first := letterOf(t, day, false, func(*jointplan.Plan) {})
	assert.True(t, strings.HasPrefix(first, "Aan M · 2 maart 2026\n\nUw plan\n\nEerst dit\n"))
	assert.Equal(t, "Uiterlijk op 9 maart 2026: ‘Samen de zorgtoeslag aanvragen’.\nLukt het niet? Laat het weten: 14 000.", partOf(first, "Eerst dit"))
	duty := letterOf(t, day, false, func(p *jointplan.Plan) {
		a := action(p, "a-werk")
		a.WaitsFor, a.Clock = nil, jointplan.Clock{By: day.AddDays(3)}
	})
	assert.Equal(t, "Uiterlijk op 5 maart 2026: ‘Een gesprek over werk dat past’.\nDit is verplicht.\nLukt het niet? Laat het weten: 14 000.", partOf(duty, "Eerst dit"))
	late := letterOf(t, day.AddDays(8), false, func(p *jointplan.Plan) {
		action(p, "a-rust").Clock = jointplan.Clock{By: day.AddDays(20)}
	})
	assert.Equal(t, "Dit zou klaar zijn op 9 maart 2026: ‘Samen de zorgtoeslag aanvragen’.\nUiterlijk op 22 maart 2026: ‘De behandeling afmaken’.\n"+
		"Lukt het niet? Laat het weten: 14 000.", partOf(late, "Eerst dit"))
	for name, change := range map[string]func(*jointplan.Action){
		"on hold": func(a *jointplan.Action) { a.Standing = jointplan.OnHold },
		"waits": func(a *jointplan.Action) {
			a.WaitsFor = []jointplan.Wait{{Action: "a-besluit", Reason: "eerst dat", By: "K", On: day}}
		},
		"no day":       func(a *jointplan.Action) { a.Clock = jointplan.Clock{NoBy: true} },
		"of somebody":  func(a *jointplan.Action) { a.Asks = "D" },
		"asks nothing": func(a *jointplan.Action) { a.Load = jointplan.Load{TasksSaid: true, HoursSaid: true} },
		"closed": func(a *jointplan.Action) {
			a.Closed = jointplan.Closing{By: "K", On: day, How: jointplan.Reached, Words: "klaar"}
		},
	} {
		got := letterOf(t, day, false, func(p *jointplan.Plan) { change(action(p, "a-toeslag")) })
		assert.NotContains(t, got, "Eerst dit", name)
	}
}

func TestALetterDividesWhoDoesWhat(t *testing.T) {
	t.Parallel()
	all := letterOf(t, day, false, func(*jointplan.Plan) {})
	mine, theirs := partOf(all, "Wat u doet"), partOf(all, "Wat anderen doen")
	inOrder := func(part string, titles ...string) {
		at := -1
		for _, title := range titles {
			next := strings.Index(part, "\n\n‘"+title+"’\n")
			assert.Greater(t, next, at, "%s, on a line of its own, in the order of its day", title)
			at = next
		}
	}
	inOrder(mine, "Samen de zorgtoeslag aanvragen", "Een gesprek over werk dat past", "De behandeling afmaken")
	inOrder(theirs, "Een afspraak met de verhuurder", "Besluiten over schuldhulp")
	assert.Contains(t, mine, "‘Samen de zorgtoeslag aanvragen’\nDit doet u samen met Kim van Werk & Inkomen.")
	assert.Equal(t, 2, strings.Count(mine, "U mag hier nee tegen zeggen."), "the talk about work is a duty")
	assert.NotContains(t, theirs, "U mag hier nee tegen zeggen.", "nothing there is asked of M")
	assert.Contains(t, theirs, "Wilt u iets hiervan niet? Laat het weten: 14 000.")
	// A duty is told to whom it is, also where nothing else is asked; a decision is not
	// theirs, also where it takes them an hour; and of an unknown owner nothing is claimed.
	duty := letterOf(t, day, false, func(p *jointplan.Plan) { action(p, "a-werk").Load = jointplan.Load{TasksSaid: true, HoursSaid: true} })
	assert.Contains(t, partOf(duty, "Wat u doet"), "Een gesprek over werk dat past")
	hour := partOf(letterOf(t, day, false, func(p *jointplan.Plan) { action(p, "a-besluit").Load.Hours = 1 }), "Wat anderen doen")
	assert.Contains(t, hour, "Dit kost u ongeveer een uur in de week.")
	assert.NotContains(t, hour, "U mag hier nee tegen zeggen.")
	nobody := letterOf(t, day, false, func(p *jointplan.Plan) { action(p, "a-toeslag").Owner = "" })
	assert.Contains(t, partOf(nobody, "Wat u doet"), "‘Samen de zorgtoeslag aanvragen’\nWe weten nog niet wie dit doet.")
	unsaid := letterOf(t, day, false, func(p *jointplan.Plan) {
		a := action(p, "a-schuld")
		a.Asks, a.Load = "", jointplan.Load{}
	})
	assert.Contains(t, partOf(unsaid, "Wat anderen doen"), "U mag hier nee tegen zeggen.", "nobody said that nothing is asked")
	asks := letterOf(t, day, false, func(p *jointplan.Plan) { action(p, "a-besluit").Owner = "M" })
	assert.Contains(t, partOf(asks, "Wat u doet"), "U mag hier nee tegen zeggen.\nBent u het niet eens met dat besluit?", "to ask for it is theirs")
	open := letterOf(t, day, false, func(p *jointplan.Plan) { action(p, "a-besluit").Duty = jointplan.Duty{} })
	assert.Contains(t, open, "Vraag het: 14 000.\nBent u het niet eens met dat besluit?", "who may object may do so whatever nobody said")
}

// What the reader said of most is told once, and of a part only where it is otherwise;
// what they were not asked is not counted as a yes.
func TestALetterTellsOnceWhatTheReaderSaid(t *testing.T) {
	t.Parallel()
	const all, rest, each, not = "U zei dat u het hiermee eens bent.", "Staat er niets anders bij? Dan zei u dat u het ermee eens bent.",
		"U zei: daar ben ik het mee eens.", "We weten nog niet of u het hiermee eens bent."
	goals := func(change func(g []jointplan.Goal)) string {
		return partOf(letterOf(t, day, false, func(p *jointplan.Plan) { change(p.Goals) }), "Wat we willen bereiken")
	}
	said := func(k jointplan.AnswerKind, words string) []jointplan.Agreement {
		return []jointplan.Agreement{{Client: "M", Is: k, On: day, Words: words}}
	}
	got := goals(func([]jointplan.Goal) {})
	assert.Equal(t, "Dit wilt u zelf.\n"+all+
		"\n- ‘Rust in huis, en dan weer werken’\n- ‘De schulden zijn te overzien’\n- ‘De klachten worden minder’\n- ‘Werk dat past’", got)
	got = goals(func(g []jointplan.Goal) {
		g[1].Agreed, g[2].Agreed, g[3].WishOf = said(jointplan.AgreedNot, "nu niet"), nil, "S"
	})
	assert.Equal(t, rest+"\n- ‘Rust in huis, en dan weer werken’\n  Dit wilt u zelf.\n- ‘De schulden zijn te overzien’\n  Dit wilt u zelf.\n"+
		"  U zei: daar ben ik het niet mee eens.\n  Uw woorden: ‘nu niet’\n- ‘De klachten worden minder’\n  Dit wilt u zelf.\n  "+not+
		"\n- ‘Werk dat past’\n  Dit is een wens van S.", got)
	got = goals(func(g []jointplan.Goal) { g[0].Agreed = said(jointplan.Agreed, "ja, als het rustig kan") })
	assert.Contains(t, got, all)
	assert.Contains(t, got, "Uw woorden: ‘ja, als het rustig kan’")
	got = goals(func(g []jointplan.Goal) {
		g[1].Agreed, g[2].Agreed, g[3].Agreed = nil, said(jointplan.NotAsked, ""), said(jointplan.AgreedPartly, "")
	})
	assert.NotContains(t, got, rest)
	assert.Equal(t, 1, strings.Count(got, each), "one of them is told where it is")
	assert.NotContains(t, got, not, "where nothing is told once, nothing is told of what was not asked")
	others := goals(func(g []jointplan.Goal) {
		for i := range g {
			g[i].Agreed = []jointplan.Agreement{{Client: "D", Is: jointplan.Agreed, On: day}}
		}
	})
	assert.NotContains(t, others, "U zei", "what another said is not what the reader said")
}

// To whom something was not asked the letter does not say that they may refuse a duty.
func TestALetterAsksWithoutPromising(t *testing.T) {
	t.Parallel()
	got := letterOf(t, day, false, func(p *jointplan.Plan) { action(p, "a-werk").Agreed = nil })
	assert.Contains(t, got, "Bent u het hiermee eens? Zeg het ook als u het er niet mee eens bent.\n‘Een gesprek over werk dat past’")
	assert.NotContains(t, got, "Nee zeggen mag")
}

func TestALetterNeedsADayAClientAndAContact(t *testing.T) {
	t.Parallel()
	_, err := jointplan.NewLetter(household(), &jointplan.LetterFacts{})
	for _, code := range []string{"letter.day", "letter.client", "letter.contact"} {
		assert.True(t, integraal.HasFault(err, code), code)
	}
}

// The page of a professional, with what is wrong with the plan.
func TestPages(t *testing.T) {
	t.Parallel()
	h, err := jointplan.Read(file(t))
	require.NoError(t, err)
	for name, r := range map[string]jointplan.Reader{
		"page.W.txt": gate("W", "advice", "work", "allowances", "debts", "health"),
		"page.K.txt": gate("K", "advice", "work", "allowances"),
	} {
		around := around()
		around.Partly = true
		if name == "page.K.txt" {
			around.Problems, around.Links = around.Problems[3:], nil
			r.Problem = func(id string) bool { return id == "p-werk" }
		}
		page, err := jointplan.NewPage(h.For(r), around, r.Withheld([]string{"M"}, []jointplan.Category{"work", "debts", "health"}, nil), day.AddDays(7))
		require.NoError(t, err)
		golden(t, name, shown(page, integraal.NL))
		assert.NotContains(t, shown(page, integraal.EN), "{")
	}
}

// shown is a page as plain text.
func shown(p *jointplan.Page, l integraal.Lang) string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s · %s · %d\n", p.Title.In(l), p.Day.In(l), p.Version)
	row := func(cells []integraal.Text) {
		texts := make([]string, len(cells))
		for i, c := range cells {
			texts[i] = c.In(l)
		}
		b.WriteString(strings.Join(texts, " | ") + "\n")
	}
	for _, t := range p.Tables {
		b.WriteString("\n" + t.Heading.In(l) + "\n")
		row(t.Columns)
		for _, cells := range t.Rows {
			row(cells)
		}
	}
	b.WriteString("\n")
	for _, f := range p.Findings {
		fmt.Fprintf(&b, "[%s] %s %s\n", f.Code, f.Title.In(l), f.Because.In(l))
		for _, s := range f.Says {
			b.WriteString("  " + s.In(l) + "\n")
		}
		for _, n := range f.Next {
			b.WriteString("  → " + n.Text.In(l) + "\n")
		}
		for _, c := range f.Call {
			b.WriteString("  ☎ " + c.Who + " (" + c.Title + "): " + c.Why.In(l) + "\n")
		}
	}
	for _, w := range p.Withheld {
		fmt.Fprintf(&b, "niet zichtbaar: %s van %s\n", w.Data, w.About)
	}
	return b.String()
}

// What is asked of a client is added up over what does not wait; what nobody said makes
// the sum a least, and what asks nothing is not in the table.
func TestAPageAddsUpWhatIsAsked(t *testing.T) {
	t.Parallel()
	p := household()
	said := jointplan.Load{Tasks: 1, TasksSaid: true, Hours: 2, HoursSaid: true}
	for i := range p.Actions {
		p.Actions[i].Asks, p.Actions[i].Load = "M", said
	}
	p.Actions[0].Load = jointplan.Load{TasksSaid: true, HoursSaid: true}
	p.Actions[1].Load.HoursSaid, p.Actions[1].Load.Hours = false, 0
	p.Actions[2].Standing = jointplan.OnHold
	h, err := jointplan.New(p, "W", day, "het gesprek")
	require.NoError(t, err)
	page, err := jointplan.NewPage(h, around(), nil, day)
	require.NoError(t, err)
	var rows [][]string
	for _, table := range page.Tables {
		if table.Heading.EN != "What it asks of the client" {
			continue
		}
		for _, cells := range table.Rows {
			rows = append(rows, []string{cells[1].EN, cells[2].EN, cells[3].EN, cells[4].EN})
		}
	}
	require.Len(t, rows, 5, "all but what asks nothing, and the sum")
	for _, row := range rows {
		assert.NotEqual(t, p.Actions[0].Text, row[0])
	}
	assert.Equal(t, "later: it still waits", rows[1][3], "what is on hold")
	assert.Equal(t, "later: it still waits", rows[3][3], "what waits for an action")
	assert.Equal(t, []string{"together", "2", "at least 2", "now"}, rows[4])
}
