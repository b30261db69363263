package show

import (
	"slices"
	"strings"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/participation"
)

// provisions is which help either law knows and how each stands for the person,
// beside which instruments press; and then each with its provisions.
func (p *page) provisions(v *participation.Provisions) {
	p.section(wordProvisions)
	states := []participation.ProvisionState{
		participation.ProvisionAvailable, participation.ProvisionJudgement, participation.ProvisionOpen, participation.ProvisionNotAvailable,
	}
	var rows [][3]string
	for _, s := range states {
		rows = append(rows, [3]string{upper(p.in(s.Text())), p.provisionNames(v.Participatiewet, s), p.provisionNames(v.Wmo, s)})
	}
	rows = append(rows,
		[3]string{p.in(wordWho), p.bodies(v.Participatiewet), p.bodies(v.Wmo)},
		[3]string{p.in(wordPressure), p.pressures(v.Pressure), p.in(wordNoPressure)})
	p.columns([3]string{"", integraal.Participatiewet.String(), integraal.Wmo2015.String()}, rows)
	p.block("", p.in(wordProvisionsNote))
	for _, list := range [][]participation.Provision{v.Participatiewet, v.Wmo, v.Wgs} {
		for i := range list {
			p.provision(&list[i])
		}
	}
	p.section(wordPressureLong)
	var needs []integraal.Text // one text for most of them, said once
	for _, x := range v.Pressure {
		p.block(" • ", upper(p.in(x.Text))+".")
		if !slices.Contains(needs, x.Needs) {
			needs = append(needs, x.Needs)
			p.block("   ", p.in(x.Needs))
		}
		if !x.Repair.IsZero() {
			p.block("   ", p.in(x.Repair))
		}
		p.block("   ", p.lawList(append([]integraal.Citation{x.By}, x.RepairBy...)))
	}
}

// provision is one that is not out of reach: how it stands, how far the law
// binds, and all provisions that it names.
func (p *page) provision(v *participation.Provision) {
	if v.State == participation.ProvisionNotAvailable {
		return
	}
	p.block(" • ", upper(p.in(v.Kind.Text()))+": "+p.in(v.State.Text())+". "+upper(p.in(v.Modality.Text()))+".")
	p.needed(wordStillNeeded, v.Missing)
	p.needed(wordToJudge, v.Judging)
	laws := []integraal.Citation{v.By}
	for _, point := range slices.Concat(v.Then, v.Doubts) {
		laws = append(laws, point.Laws...)
	}
	p.block("   ", p.lawList(laws))
}

func (p *page) needed(label integraal.Text, missing []integraal.Missing) {
	var said []string
	for _, m := range missing {
		if t, known := participation.Word(m.Fact); known {
			said = append(said, p.in(t))
		}
	}
	if len(said) > 0 {
		p.block("   ", p.in(label)+strings.Join(said, "; ")+".")
	}
}

func (p *page) provisionNames(list []participation.Provision, s participation.ProvisionState) string {
	var names []string
	for i := range list {
		if list[i].State == s {
			names = append(names, p.in(list[i].Kind.Text()))
		}
	}
	return orDash(names)
}

// bodies are those that decide on a list of provisions, each once.
func (p *page) bodies(list []participation.Provision) string {
	var names []string
	for i := range list {
		if list[i].Decides == participation.NoBody { // free for everyone
			continue
		}
		if name := p.in(list[i].Decides.Text()); !slices.Contains(names, name) {
			names = append(names, name)
		}
	}
	return orDash(names)
}

func (p *page) pressures(list []participation.Pressure) string {
	var said []string
	for i := range list {
		said = append(said, strings.TrimSuffix(p.in(list[i].Text), "."))
	}
	return orDash(said)
}

func orDash(names []string) string {
	if len(names) == 0 {
		return "–"
	}
	return strings.Join(names, "; ")
}

// couple is each of two persons beside the other, and whether the law treats
// them as spouses. A duty holds for each of them apart.
func (p *page) couple(c *participation.CouplePosition) {
	p.section(wordCouple)
	p.block(" ", p.in(c.Spouses.Says))
	for _, point := range slices.Concat(c.Spouses.Judgements, c.Points) {
		p.block(" – ", p.in(point.Text)+" "+p.lawList(point.Laws))
	}
	for _, m := range c.Spouses.Missing {
		t, _ := participation.Word(m.Fact)
		p.block(" – ", p.in(wordStillNeeded)+p.in(t)+".")
	}
	row := func(label integraal.Text, statuses ...participation.Status) [3]string {
		return [3]string{p.in(label), p.dutyNames(&c.First, statuses...), p.dutyNames(&c.Second, statuses...)}
	}
	p.columns([3]string{"", c.First.Who, c.Second.Who}, [][3]string{
		row(wordBinds, participation.DutyApplies),
		row(wordBindsNot, participation.DutyBlocked, participation.DutyLifted, participation.DutyAppliesNot),
		row(wordUnclear, participation.DutyOpen, participation.DutyJudgement),
	})
	var laws []integraal.Citation
	for _, position := range []*participation.Position{&c.First, &c.Second} {
		for i := range position.Duties {
			laws = append(laws, dutyLaws(&position.Duties[i])...)
		}
	}
	for _, g := range c.Spouses.Grounds {
		laws = append(laws, g.By)
	}
	p.block(" ", p.lawList(laws))
}

var (
	wordProvisions     = text("Hulp en drukmiddelen, wet naast wet", "Help and instruments of pressure, law beside law")
	wordPressure       = text("Drukmiddelen", "Instruments of pressure")
	wordNoPressure     = text("Geen: de Wmo kent geen drukmiddelen.", "None: the Wmo knows no instruments of pressure.")
	wordProvisionsNote = text("Dit zegt wat er kan zijn. Het geeft niets en wijst niets af: wie beslist, onderzoekt eerst. Hulp bij schulden (Wgs) staat eronder.",
		"This says what there can be. It grants and refuses nothing: who decides looks into it first. Help with debts (Wgs) stands below.")
	wordToJudge      = text("Te beoordelen: ", "To judge: ")
	wordPressureLong = text("Elk drukmiddel, en wat er eerst voor nodig is", "Each instrument of pressure, and what it needs first")
	wordCouple       = text("Twee personen naast elkaar: een plicht geldt voor ieder apart", "Two persons beside each other: a duty holds for each apart")
)
