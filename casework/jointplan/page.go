package jointplan

import "github.com/integraal/integraal"

// Page is a plan for a professional: tables with a heading, in an order that begins
// with the client's words. How it looks is for whoever shows it.
type Page struct {
	Title    integraal.Text      `json:"title"`
	Day      integraal.Date      `json:"day"`
	Version  int                 `json:"version"` // of what this reader may read
	Tables   []PageTable         `json:"tables"`
	Findings []integraal.Finding `json:"findings,omitempty"`
	Withheld []Withheld          `json:"withheld,omitempty"` // what this reader may not read, from the decision alone
}

// PageTable is a table of a page.
type PageTable struct {
	Heading integraal.Text     `json:"heading"`
	Columns []integraal.Text   `json:"columns"`
	Rows    [][]integraal.Text `json:"rows"`
	// Version says that the first column is the number of a version, and each row one
	// change: version, day, who, which part, why.
	Version bool `json:"version,omitempty"`
}

// NewPage is the plan of a history, as one reader may read it ([History.For]), with
// both clocks side by side, who changed what, and the findings of [Check] on it. Its
// faults are those of [Check].
func NewPage(seen History, around Picture, withheld []Withheld, day integraal.Date) (*Page, error) {
	p, number := seen.Latest()
	findings, err := Check(p, around, day)
	if err != nil {
		return nil, err
	}
	clocks, err := Clocks(p, day)
	if err != nil {
		return nil, err
	}
	page := &Page{Title: pageTitle, Day: day, Version: number, Findings: findings, Withheld: withheld}
	f := newFinder(&p, &around, day)
	for _, t := range [...]PageTable{
		f.wishTable(), f.goalTable(), f.actionTable(), f.clockTable(clocks), f.loadTable(), f.linkTable(),
		f.milestoneTable(), f.searchTable(), f.reviewTable(), versionTable(&seen),
	} {
		if len(t.Rows) > 0 {
			page.Tables = append(page.Tables, t)
		}
	}
	return page, nil
}

func table(heading integraal.Text, columns ...integraal.Text) PageTable {
	return PageTable{Heading: heading, Columns: columns}
}

func (t *PageTable) add(cells ...integraal.Text) { t.Rows = append(t.Rows, cells) }

func plain(s string) integraal.Text { return integraal.Same(s) }

// Unsaid is what a cell of a page holds where nobody said anything.
func Unsaid() integraal.Text { return textUnsaid }

// orUnsaid is a text, or that nobody said.
func orUnsaid(s string) integraal.Text {
	if s == "" {
		return textUnsaid
	}
	return plain(s)
}

func dayText(d integraal.Date) integraal.Text {
	if d.IsZero() {
		return textUnsaid
	}
	return integraal.Text{NL: d.In(integraal.NL), EN: d.In(integraal.EN)}
}

func (f *finder) wishTable() PageTable {
	t := table(pageWishes, colWho, colWords)
	for _, w := range f.plan.Wishes {
		t.add(plain(w.Client), quoted(w.Words))
	}
	for _, a := range f.plan.Answers {
		said := answerText(a.Agreement.Is)
		if a.Agreement.Words != "" {
			said = textSaid.With(integraal.PutText("is", said), putQuoted("words", a.Agreement.Words))
		}
		t.add(plain(a.Agreement.Client), textOfWhole.With(integraal.PutText("is", said)))
	}
	return t
}

func (f *finder) goalTable() PageTable {
	t := table(pageGoals, colGoal, colLaw, colWish, colHeld, colStances, colProblems, colAgreed, colState)
	for i := range f.plan.Goals {
		g := &f.plan.Goals[i]
		law := textUnsaid
		if g.Law != "" {
			law = plain(g.Law.String())
		}
		var stances []integraal.Text
		for _, s := range g.Stances {
			stances = append(stances, textStanceOf.With(integraal.PutName("who", s.Party), integraal.PutText("is", stanceText(s.Is))))
		}
		t.add(plain(g.Text), law, orUnsaid(g.WishOf), orUnsaid(g.Held), integraal.Join(stances),
			together(g.Problems, f.problemText), agreementText(g.Agreed), closedText(g.Closed))
	}
	return t
}

func (f *finder) actionTable() PageTable {
	t := table(pageActions, colAction, colWho, colUnit, colPurpose, colNature, colDuty, colBasis, colProblems, colAgreed, colState)
	for i := range f.plan.Actions {
		a := &f.plan.Actions[i]
		unit := orUnsaid(a.Unit)
		if u := f.unit[a.Unit]; u != nil {
			unit = plain(u.Name)
		}
		basis := textUnsaid
		switch {
		case a.Duty.Obligatory() && a.Duty.Basis() == a.Basis: // the cell before it says so
			basis = plain("–")
		case !a.Basis.IsZero():
			basis = a.Basis.Text()
		}
		t.add(plain(a.Text), orUnsaid(a.Owner), unit, orUnsaid(a.Purpose), natureText(a.Nature), dutyText(a.Duty), basis,
			together(f.about[a.ID], f.problemText), agreementText(a.Agreed), f.stateText(a))
	}
	return t
}

// stateText is where an action stands, in words.
func (f *finder) stateText(a *Action) integraal.Text {
	switch {
	case !a.Closed.IsZero():
		return closedText(a.Closed)
	case a.Standing == Stuck:
		return textStuck.With(putQuoted("reason", a.Blocked.Reason))
	}
	for _, w := range a.WaitsFor {
		if f.open[w.Action] {
			return textWaits.With(integraal.PutText("action", f.actionText(w.Action)), putQuoted("reason", w.Reason))
		}
	}
	switch a.Standing {
	case Underway:
		return textUnderway
	case OnHold:
		return textOnHold
	case Planned, Stuck:
	}
	return textPlanned
}

// clockTable has the two clocks beside each other.
func (f *finder) clockTable(clocks []Clocked) PageTable {
	t := table(pageClocks, colAction, colHelp, colDecision, colMayBegin)
	for i := range clocks {
		c := &clocks[i]
		help, decision := c.Says, integraal.Same("–")
		if c.Nature == RuleBound {
			help, decision = decision, c.Says
		}
		begin := textWaitsYet
		switch {
		case c.Ready && f.pic.Partly:
			begin = textWaitsNotSeen
		case c.Ready:
			begin = textWaitsNot
		}
		t.add(plain(f.action[c.Action].Text), help, decision, begin)
	}
	return t
}

// loadTable is what the open actions ask of each client, with what those that do not
// wait come to together. What asks nothing is left out; what nobody said makes the sum
// a least.
func (f *finder) loadTable() PageTable {
	t := table(pageLoads, colWho, colAction, colTasks, colHours, colWhen)
	var asked []string
	sums := map[string]*loadSum{}
	for a := range f.actions {
		who := f.asked(a)
		if who == "" || a.Load == (Load{TasksSaid: true, HoursSaid: true}) {
			continue
		}
		when := textNow
		if f.rests(a) {
			when = textLater
		}
		t.add(plain(who), plain(a.Text), countText(a.Load.Tasks, a.Load.TasksSaid), countText(a.Load.Hours, a.Load.HoursSaid), when)
		if f.rests(a) {
			continue
		}
		if sums[who] == nil {
			sums[who] = &loadSum{}
			asked = append(asked, who)
		}
		sums[who].add(a.Load)
	}
	together := textTogether
	if f.pic.Partly {
		together = textTogetherSeen
	}
	for _, who := range asked {
		if s := sums[who]; s.of > 1 {
			t.add(plain(who), together, s.text(s.Tasks, s.TasksSaid), s.text(s.Hours, s.HoursSaid), textNow)
		}
	}
	return t
}

// loadSum is what several actions ask together; its Said tells that all said so.
type loadSum struct {
	Load
	of int
}

func (s *loadSum) add(l Load) {
	s.Tasks, s.Hours = s.Tasks+l.Tasks, s.Hours+l.Hours
	s.TasksSaid = l.TasksSaid && (s.of == 0 || s.TasksSaid)
	s.HoursSaid = l.HoursSaid && (s.of == 0 || s.HoursSaid)
	s.of++
}

func (*loadSum) text(n int, all bool) integraal.Text {
	if !all {
		return textAtLeast.With(integraal.Put("n", integraal.Count(n)))
	}
	return countText(n, true)
}

func countText(n int, said bool) integraal.Text {
	if !said {
		return textUnsaid
	}
	return integraal.ValueOf(integraal.Count(n)).Text()
}

func (f *finder) linkTable() PageTable {
	t := table(pageLinks, colFrom, colTo, colWhy)
	for _, l := range f.crossLinks(f.sides()) {
		why := quoted(l.Why)
		if g := f.goal[l.Goal]; g != nil {
			why = textSameGoal.With(putQuoted("goal", g.Text))
		}
		t.add(plain(f.action[l.From].Text), plain(f.action[l.To].Text), why)
	}
	return t
}

func (f *finder) milestoneTable() PageTable {
	t := table(pageMilestones, colDay, colWhat, colState)
	for i := range f.plan.Milestones {
		m := &f.plan.Milestones[i]
		t.add(dayText(m.Day), plain(m.Text), closedText(m.Closed))
	}
	return t
}

func (f *finder) searchTable() PageTable {
	t := table(pageSearches, colWhat, colWho, colState)
	for i := range f.plan.Searches {
		s := &f.plan.Searches[i]
		t.add(plain(s.Question), orUnsaid(s.Owner), closedText(s.Closed))
	}
	return t
}

func (f *finder) reviewTable() PageTable {
	t := table(pageReviews, colDay, colState, colWords)
	for i := range f.plan.Reviews {
		r := &f.plan.Reviews[i]
		held := textNotHeld
		if !r.Held.IsZero() {
			held = textHeldOn.With(integraal.Put("day", r.Held), integraal.PutName("who", r.HeldBy))
		}
		t.add(dayText(r.Day), held, plain(r.Words))
	}
	return t
}

// versionTable is who changed what, when and why.
func versionTable(h *History) PageTable {
	t := table(pageVersions, colVersion, colDay, colWho, colPart, colWhy)
	t.Version = true
	for v := range h.Versions() {
		for _, c := range v.Changes {
			t.add(integraal.ValueOf(integraal.Count(v.Number)).Text(), dayText(v.On), plain(v.By), partText(c.Part), plain(c.Why))
		}
	}
	return t
}

func agreementText(list []Agreement) integraal.Text {
	var out []integraal.Text
	for _, a := range list {
		out = append(out, textStanceOf.With(integraal.PutName("who", a.Client), integraal.PutText("is", answerText(a.Is))))
	}
	if len(out) == 0 {
		return answerText(NotAsked)
	}
	return integraal.Join(out)
}

func closedText(c Closing) integraal.Text {
	if c.IsZero() {
		return textOpen
	}
	return textClosed.With(integraal.PutText("how", outcomeText(c.How)), integraal.PutName("who", c.By), integraal.Put("day", c.On))
}

func dutyText(d Duty) integraal.Text {
	switch {
	case d.Obligatory():
		return textObligatory.With(integraal.PutText("law", d.Basis().Text()), integraal.PutName("who", d.Decider()))
	case d.Said():
		return textVoluntary
	}
	return textUnsaid
}

// NameOf is how a part is called: its kind, and what it says.
func NameOf(part Part) integraal.Text { return partText(part) }

// partText is which part was changed, in words.
func partText(part Part) integraal.Text {
	kind := pageParts[order(part)]
	text := textOf(part)
	switch x := part.(type) {
	case Wish:
		text = x.Words
	case Review:
		return textPartOf.With(integraal.PutText("kind", kind), integraal.PutText("text", dayText(x.Day)))
	}
	if text == "" {
		return kind
	}
	return textPartOf.With(integraal.PutText("kind", kind), putQuoted("text", text))
}
