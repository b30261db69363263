package show

import (
	"io"
	"slices"
	"strings"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/participation"
)

// Laws is one person under two laws, and what may be set beside it.
type Laws struct {
	Position participation.Position
	Wmo      participation.WmoPosition
	// Provisions are those of both laws, and the instruments of pressure.
	Provisions participation.Provisions
	Couple     *participation.CouplePosition // with who may be the spouse, or nil
	Kinds      [2]participation.Werksoort
	Beside     []participation.Beside  // what the municipality's policy puts beside a duty
	Compared   *participation.Compared // with another day, or nil
	Packs      []integraal.Name        // that are switched on to look ahead
	Ahead      []participation.Room    // what they bring
	MadeUp     bool
}

// TwoLaws writes a person under the Participatiewet and the Wmo 2015 side by
// side: a first screen, the table, each law's duties, what can lift them, the
// questions that are open, and the two kinds of work.
func TwoLaws(w io.Writer, l Laws, lang integraal.Lang) error {
	p := &page{w: w, lang: lang}
	meanings, err := meaningsOf()
	if err != nil {
		return err
	}
	p.lawsFirst(&l, meanings)
	p.sideBySide(&l, meanings)
	p.provisions(&l.Provisions)
	if l.Couple != nil {
		p.couple(l.Couple)
	}
	p.duties(&l.Position)
	p.beside(l.Beside)
	p.lifted(&l.Position)
	p.wmo(&l.Wmo)
	p.questions(&l.Position)
	if l.Compared != nil {
		p.comparison(l.Compared)
	}
	p.announcedLaws(l.Position.Day, l.Packs, l.Ahead)
	if err := p.werksoorten(l.Kinds); err != nil {
		return err
	}
	p.line("")
	p.line("%s", p.in(wordClosing))
	return p.err
}

// meaningsOf are what participation means under either law.
func meaningsOf() ([2]participation.Meaning, error) {
	var out [2]participation.Meaning
	for i, law := range [...]integraal.Law{integraal.Participatiewet, integraal.Wmo2015} {
		m, err := participation.Participatie(law)
		if err != nil {
			return out, err
		}
		out[i] = m
	}
	return out, nil
}

func (p *page) lawsFirst(l *Laws, meanings [2]participation.Meaning) {
	parts := []string{l.Position.Who, l.Position.Day.In(p.lang)}
	if l.MadeUp {
		parts = append(parts, p.in(wordMadeUp))
	}
	p.line("%s", cut(strings.Join(parts, " · ")))
	p.line("%s", cut(p.in(wordTwoLaws)))
	p.line("")
	for _, m := range meanings {
		p.line(" %s", cut(m.Law.String()+": "+p.in(m.Goal)+". "+p.in(dutyWord(m.Voluntary))))
	}
	p.line("")
	counts := map[participation.Status]int{}
	for _, s := range l.Position.Duties {
		counts[s.Status]++
	}
	p.block(" ", p.in(wordCounts.With(
		integraal.Put("applies", integraal.Count(counts[participation.DutyApplies])),
		integraal.Put("blocked", integraal.Count(counts[participation.DutyBlocked])),
		integraal.Put("open", integraal.Count(counts[participation.DutyOpen]+counts[participation.DutyJudgement])),
		integraal.Put("rest", integraal.Count(counts[participation.DutyLifted]+counts[participation.DutyAppliesNot])),
		integraal.Put("wmo", integraal.Count(len(l.Wmo.Participation))))))
	if asks := openQuestions(&l.Position); len(asks) > 0 {
		p.block(" ", p.in(wordAskFirst)+p.in(asks[0]))
	}
}

func dutyWord(voluntary bool) integraal.Text {
	if voluntary {
		return wordVoluntary
	}
	return wordObligatory
}

// duties lists the duties under the Participatiewet, each with why it stands so.
func (p *page) duties(position *participation.Position) {
	p.section(wordDuties)
	for i := range position.Duties {
		s := &position.Duties[i]
		status := p.in(s.Status.Text())
		if !s.Ends.IsZero() {
			status += " (" + p.in(wordUntil.With(integraal.Put("day", s.Ends))) + ")"
		}
		p.block(" • ", upper(p.in(s.Duty.Text()))+": "+status+".")
		p.why(s)
		for _, point := range s.Points {
			p.block("   ", p.in(point.Text))
		}
		p.block("   ", p.lawList(dutyLaws(s)))
	}
}

// why says what makes a duty stand as it does, where it does not simply hold.
func (p *page) why(s *participation.Standing) {
	var said []string
	for _, g := range s.Grounds {
		t, _ := participation.Word(g.Name)
		said = append(said, p.in(t))
	}
	switch s.Status {
	case participation.DutyAppliesNot:
		p.block("   ", p.in(wordLacks)+strings.Join(said, "; ")+".")
	case participation.DutyLifted, participation.DutyBlocked, participation.DutyJudgement:
		p.block("   ", p.in(wordReason)+strings.Join(said, "; ")+".")
	case participation.DutyOpen, participation.DutyApplies:
	}
	for _, m := range s.Missing {
		t, _ := participation.Word(m.Fact)
		p.block("   ", p.in(wordStillNeeded)+p.in(t)+".")
	}
}

// dutyLaws are the provisions behind a standing: the duty's own and those of
// its grounds and points.
func dutyLaws(s *participation.Standing) []integraal.Citation {
	laws := []integraal.Citation{s.Duty.By()}
	for _, g := range s.Grounds {
		laws = append(laws, g.By)
	}
	for _, point := range s.Points {
		laws = append(laws, point.Laws...)
	}
	return laws
}

// lawList are provisions in words, each once.
func (p *page) lawList(laws []integraal.Citation) string {
	var list []string
	for _, law := range laws {
		if said := p.in(law.Text()); !slices.Contains(list, said) {
			list = append(list, said)
		}
	}
	return "[" + strings.Join(list, "; ") + "]"
}

// lifted lists what can lift duties.
func (p *page) lifted(position *participation.Position) {
	p.section(wordCanLift)
	for i := range position.Exemptions {
		e := &position.Exemptions[i]
		status := upper(p.in(e.Available.Text()))
		if !e.Ends.IsZero() {
			status += " (" + p.in(wordUntil.With(integraal.Put("day", e.Ends))) + ")"
		}
		p.block(" • ", p.in(e.Says))
		p.block("   ", status+". "+p.in(wordLawSays)+p.in(e.Power.Text())+".")
		for _, c := range e.Failed {
			t, _ := participation.Word(c.Name)
			p.block("   ", p.in(wordLacks)+p.in(t)+".")
		}
		laws := []integraal.Citation{e.By}
		for _, point := range slices.Concat(e.Judgements, e.Shows, e.Asks, e.Follows) {
			p.block("   – ", p.in(point.Text))
			laws = append(laws, point.Laws...)
		}
		p.block("   ", p.lawList(laws))
	}
}

func (p *page) wmo(w *participation.WmoPosition) {
	p.section(wordUnderWmo)
	for _, points := range [][]participation.Point{w.Says, w.Duties, w.Consequences} {
		for _, point := range points {
			p.block(" • ", p.in(point.Text))
			p.block("   ", p.lawList(point.Laws))
		}
	}
}

// openQuestions are the missing facts of a position as questions, each once.
func openQuestions(position *participation.Position) []integraal.Text {
	var asks []integraal.Text
	add := func(missing []integraal.Missing) {
		for _, m := range missing {
			if q, ok := participation.AskClient(m.Fact); ok && !slices.Contains(asks, q) {
				asks = append(asks, q)
			}
		}
	}
	for i := range position.Exemptions {
		add(position.Exemptions[i].Missing)
	}
	for i := range position.Duties {
		add(position.Duties[i].Missing)
	}
	for i := range position.Exemptions {
		add(position.Exemptions[i].Further)
	}
	return asks
}

func (p *page) questions(position *participation.Position) {
	asks := openQuestions(position)
	if len(asks) == 0 {
		return
	}
	p.section(wordQuestions)
	for _, q := range asks {
		p.block(" • ", p.in(q))
	}
}

// upper is a text with a capital.
func upper(s string) string {
	if s == "" {
		return s
	}
	r := []rune(s)
	return strings.ToUpper(string(r[0])) + string(r[1:])
}
