package show

import (
	"strings"

	"github.com/jedib0t/go-pretty/v6/table"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/participation"
)

// columns writes a table of a label and two cells.
func (p *page) columns(head [3]string, rows [][3]string) {
	const labels, cells = 22, 34
	t := table.NewWriter()
	t.SetStyle(table.StyleLight)
	t.Style().Format.Header = 0
	t.Style().Options.SeparateRows = true
	t.SetColumnConfigs([]table.ColumnConfig{
		{Number: 1, WidthMax: labels, WidthMaxEnforcer: soft},
		{Number: 2, WidthMax: cells, WidthMaxEnforcer: soft},
		{Number: 3, WidthMax: cells, WidthMaxEnforcer: soft},
	})
	t.AppendHeader(table.Row{head[0], head[1], head[2]})
	for _, r := range rows {
		t.AppendRow(table.Row{r[0], r[1], r[2]})
	}
	p.line("%s", t.Render())
}

// sideBySide is the person under either law.
func (p *page) sideBySide(l *Laws, meanings [2]participation.Meaning) {
	p.section(wordSideBySide)
	pw, wmo := meanings[0], meanings[1]
	p.columns([3]string{"", pw.Law.String(), wmo.Law.String()}, [][3]string{
		{p.in(wordGoal), p.in(pw.Goal), p.in(wmo.Goal)},
		{p.in(wordMust), p.in(dutyWord(pw.Voluntary)), p.in(dutyWord(wmo.Voluntary))},
		{p.in(wordBinds), p.dutyNames(&l.Position, participation.DutyApplies), p.wmoDuties(&l.Wmo)},
		{p.in(wordBindsNot), p.dutyNames(&l.Position, participation.DutyBlocked, participation.DutyLifted, participation.DutyAppliesNot), "–"},
		{p.in(wordUnclear), p.dutyNames(&l.Position, participation.DutyOpen, participation.DutyJudgement), "–"},
		{p.in(wordCanHappen), p.in(wordPwMeasures), p.texts(l.Wmo.Consequences)},
		{p.in(wordWho), p.in(wordPwDecides), p.in(wordWmoDecides)},
	})
}

func (p *page) dutyNames(position *participation.Position, statuses ...participation.Status) string {
	var names []string
	for i := range position.Duties {
		for _, s := range statuses {
			if position.Duties[i].Status == s {
				names = append(names, p.in(position.Duties[i].Duty.Text()))
			}
		}
	}
	if len(names) == 0 {
		return "–"
	}
	return strings.Join(names, "; ")
}

// wmoDuties says that there is no duty to take part, as long as the position
// holds none, and that there are others.
func (p *page) wmoDuties(w *participation.WmoPosition) string {
	if len(w.Participation) > 0 {
		return p.texts(w.Participation)
	}
	return p.in(wordNoDuties)
}

func (p *page) texts(points []participation.Point) string {
	said := make([]string, len(points))
	for i := range points {
		said[i] = p.in(points[i].Text)
	}
	return strings.Join(said, " ")
}

// beside is what a municipality's policy of 2026 puts beside a duty.
func (p *page) beside(list []participation.Beside) {
	if len(list) == 0 {
		return
	}
	p.section(wordBeside)
	for _, b := range list {
		p.block(" • ", upper(p.in(b.Duty.Text()))+": "+p.in(b.Formal.Text())+".")
		for _, point := range b.Points {
			p.block("   – ", p.in(point.Text)+" "+p.lawList(point.Laws))
		}
	}
}

// werksoorten is the table of two kinds of work.
func (p *page) werksoorten(kinds [2]participation.Werksoort) error {
	rows, err := participation.Differences(kinds[0], kinds[1])
	if err != nil {
		return err
	}
	p.section(wordKinds)
	cells := make([][3]string, len(rows))
	for i, r := range rows {
		cells[i] = [3]string{p.in(r.Aspect.Question), p.in(r.Left.Text), p.in(r.Right.Text)}
	}
	p.columns([3]string{"", p.in(kinds[0].Text()), p.in(kinds[1].Text())}, cells)
	p.block("", p.in(wordKindsNote))
	return nil
}

// comparison is what differs between two days.
func (p *page) comparison(c *participation.Compared) {
	p.section(wordChanges.With(integraal.Put("first", c.Days[0]), integraal.Put("second", c.Days[1])))
	for _, day := range c.Unread {
		p.block(" • ", p.in(wordLawUnread.With(integraal.Put("day", day))))
	}
	p.comparedParts(c)
	if len(c.Changes) == 0 && len(c.Unread) == 0 {
		p.block(" • ", p.in(wordNoChange))
	}
	for _, r := range c.Rules {
		p.block(" • ", p.in(bearsWord(r.Bears))+p.in(r.To.Says)+". "+p.in(wordBefore)+p.in(r.From.Says)+".")
		p.block("   ", p.lawList([]integraal.Citation{r.To.By, r.From.By}))
	}
	for _, k := range c.Packs {
		p.block(" – ", p.in(k.Title)+" ("+k.Source+"), "+p.in(k.Status.Text())+". "+p.in(k.Says))
	}
}

func bearsWord(v integraal.Verdict) integraal.Text {
	switch v {
	case integraal.Applies:
		return wordRuleBears
	case integraal.AppliesNot:
		return wordRuleBearsNot
	case integraal.Undetermined:
	}
	return wordRuleMayBear
}

// The words of this page.
var (
	wordTwoLaws      = text("Een persoon, twee wetten. Participatie betekent in elke wet iets anders.", "One person, two laws. Participation means something else in each.")
	wordVoluntary    = text("Vrijwillig.", "Voluntary.")
	wordObligatory   = text("Verplicht, met uitzonderingen.", "Obligatory, with exceptions.")
	wordCounts       = text("Plichten van de Participatiewet: {applies} geldt, {blocked} bindt nog niet, {open} nog niet te zeggen, {rest} geldt niet. Plichten om mee te doen van de Wmo 2015: {wmo}.", "Duties of the Participatiewet: {applies} apply, {blocked} not binding yet, {open} not to be said yet, {rest} do not apply. Duties to take part of the Wmo 2015: {wmo}.")
	wordAskFirst     = text("Vraag eerst: ", "Ask first: ")
	wordSideBySide   = text("Naast elkaar", "Side by side")
	wordGoal         = text("Wat participatie is", "What participation is")
	wordMust         = text("Moet het?", "Is it a duty?")
	wordBinds        = text("Wat nu geldt", "What applies now")
	wordBindsNot     = text("Wat nu niet geldt", "What does not apply now")
	wordUnclear      = text("Nog niet te zeggen", "Not to be said yet")
	wordNoDuties     = text("Geen plicht om mee te doen. Wel melden en meewerken als er een voorziening is of wordt gevraagd.", "No duty to take part. But report and cooperate where there is a provision or one is asked for.")
	wordCanHappen    = text("Wat er kan gebeuren", "What can happen")
	wordPwMeasures   = text("De gemeente kan de bijstand verlagen. Eerst moet een mens beoordelen of er iets te verwijten valt.", "The municipality can reduce the bijstand. First a person has to judge whether there is any blame.")
	wordWho          = text("Wie beslist", "Who decides")
	wordPwDecides    = text("De gemeente, door iemand met een mandaat.", "The municipality, through a person with a mandate.")
	wordWmoDecides   = text("De gemeente, na overleg met de cliënt.", "The municipality, after talking with the client.")
	wordDuties       = text("Participatiewet: de plichten, en waarom zij zo staan", "Participatiewet: the duties, and why they stand so")
	wordCanLift      = text("Participatiewet: wat een plicht kan wegnemen", "Participatiewet: what can lift a duty")
	wordUnderWmo     = text("Wmo 2015: wat er wel en niet wordt gevraagd", "Wmo 2015: what is asked and what is not")
	wordQuestions    = text("Vragen die nog open zijn", "Questions that are still open")
	wordKinds        = text("Twee werksoorten naast elkaar", "Two kinds of work side by side")
	wordKindsNote    = text("Dit gaat over werksoorten en niet over mensen. Stijl, houding en waarden staan in geen wet.", "This is about kinds of work and not about people. Style, stance and values stand in no law.")
	wordUntil        = text("tot {day}", "until {day}")
	wordLacks        = text("Dit is er niet: ", "This is not there: ")
	wordReason       = text("Reden: ", "Reason: ")
	wordStillNeeded  = text("Nog nodig: ", "Still needed: ")
	wordChanges      = text("Wat er verandert van {first} tot {second}", "What changes from {first} to {second}")
	wordFromTo       = text("eerst {from}, dan {to}.", "first {from}, then {to}.")
	wordLawUnread    = text("Voor {day} is de wet niet gelezen. Daarover is niets te zeggen.", "For {day} the law was not read. Nothing can be said about it.")
	wordNoChange     = text("Geen plicht, ontheffing, hulp, ruimte of termijn staat anders.", "No duty, exemption, help, room or term stands otherwise.")
	wordRuleBears    = text("Deze regel is anders en raakt deze persoon: ", "This rule is different and bears on this person: ")
	wordRuleBearsNot = text("Deze regel is anders en raakt deze persoon niet: ", "This rule is different and does not bear on this person: ")
	wordRuleMayBear  = text("Deze regel is anders; of hij deze persoon raakt, hangt af van met wie zij of hij woont: ", "This rule is different; whether it bears on this person depends on with whom he or she lives: ")
	wordLawSays      = text("De wet: ", "The law: ")
	wordBeside       = text("Beleid van de gemeente, naast de wet", "Policy of the municipality, beside the law")
	wordBefore       = text("Eerst: ", "Before: ")
)
