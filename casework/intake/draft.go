package intake

import (
	"slices"
	"strconv"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/casework/jointplan"
	"github.com/integraal/integraal/consent"
)

// Draft is the beginning of a joint plan: the clients' question and words first,
// then what is needed, with its law. It holds no action and obliges nobody. What
// it lacks to be a plan, the clients and the team fill in together.
type Draft struct {
	Words []WordsRead `json:"words"` // the question, in the clients' own words
	// Data is which kinds of data the question is: those of all that it may be about.
	Data  []consent.Category `json:"data"`
	Goals []DraftGoal        `json:"goals"`
	Open  []Missing          `json:"open"` // what people have to agree on first
	Says  []integraal.Text   `json:"says"`
}

// DraftGoal is a need for which the plan can get a goal.
type DraftGoal struct {
	Domain Domain            `json:"domain"`
	Label  integraal.Text    `json:"label"`
	About  []string          `json:"about,omitempty"` // the persons; nobody named: the household
	Words  []WordsRead       `json:"words,omitempty"`
	Strong []WordsRead       `json:"strengths,omitempty"`
	Laws   []integraal.Cited `json:"laws,omitempty"`
	// Law is the law that it comes from, where only one bears on it.
	Law   integraal.Law      `json:"law,omitempty"`
	Name  string             `json:"name"`  // the life domain as a case names it
	Data  []consent.Category `json:"data"`  // which kinds of data it is
	Units []Unit             `json:"units"` // of the proposed seats
}

// draft is the beginning of a plan, in the order of the life domains: which goal
// comes first the clients say.
func (v *view) draft(team *Team) *Draft {
	d := &Draft{
		Words: v.asked(), Says: []integraal.Text{textDraft},
		Open: []Missing{
			lack(FactContact, "", integraal.Unknown, textAskContact),
			lack(FactPlanDay, "", integraal.Unknown, textAskPlanDay),
		},
	}
	for _, code := range v.needs() {
		of := v.domain(code)
		goal := DraftGoal{
			Domain: code, Label: of.Label, Name: of.Name, Data: slices.Clone(of.Data), Strong: v.strong(code),
			Laws: integraal.CiteAll(of.Laws...), Law: onlyLaw(of.Laws),
		}
		whole := false
		for _, h := range v.stand[code].rows {
			if h.Answer != Need {
				continue
			}
			whole = whole || h.About == ""
			goal.About = appendOnce(goal.About, h.About)
			if h.Says != "" {
				goal.Words = append(goal.Words, WordsRead{h.By.Who, v.own(h.By.Who), h.By.On, h.By.Standard, h.About, h.Says})
			}
		}
		if whole { // what the household needs is about all of it
			goal.About = nil
		}
		for i := range team.Seats {
			if slices.Contains(team.Seats[i].Domains, code) {
				goal.Units = append(goal.Units, team.Seats[i].Unit)
			}
		}
		d.Goals = append(d.Goals, goal)
		d.Data = union(d.Data, of.Data)
	}
	for i := range v.in.Questions {
		for _, code := range v.in.Questions[i].Domains {
			d.Data = union(d.Data, v.domain(code).Data)
		}
	}
	if len(d.Data) == 0 { // of which nobody said what it is about, the fewest may know
		d.Data = []consent.Category{consent.Health}
	}
	return d
}

func union(list, more []consent.Category) []consent.Category {
	for _, c := range more {
		if !slices.Contains(list, c) {
			list = append(list, c)
		}
	}
	return list
}

// onlyLaw is the law of the provisions, where they are of one law.
func onlyLaw(list []integraal.Citation) integraal.Law {
	var only integraal.Law
	for i, by := range list {
		if i > 0 && by.Law() != only {
			return ""
		}
		only = by.Law()
	}
	return only
}

func appendOnce(list []string, s string) []string {
	if slices.Contains(list, s) {
		return list
	}
	return append(list, s)
}

// PlanFacts are what a draft does not know of the plan that it becomes.
type PlanFacts struct {
	ID        string   // a label for the plan
	Household string   // a label for the household
	Members   []string // the labels of who belongs to it: what the household needs is about all of them
	By        string   // the label of who puts the draft in the plan
	Lang      integraal.Lang
}

// JointPlan is the draft as the first content of a joint plan: the clients' own
// words as their wishes, and a goal for each need. Each part is shared with nobody
// but who put it there, and says which kinds of data it is; who else may read it,
// the gate decides, and whom it is shared with, people say. There is no action in
// it, no obligation and no agreement: these people make.
func (d *Draft) JointPlan(f PlanFacts) jointplan.Plan {
	p := jointplan.Plan{
		ID:      f.ID,
		Subject: jointplan.Subject{Kind: jointplan.Household, ID: f.Household, Members: slices.Clone(f.Members)},
	}
	wish := func(w WordsRead, data []jointplan.Category) {
		about := []string{w.Who}
		if w.About != "" { // words about somebody are theirs too
			about = appendOnce(about, w.About)
		}
		p.Wishes = append(p.Wishes, jointplan.Wish{
			Head:   jointplan.Head{ID: "wish-" + strconv.Itoa(len(p.Wishes)+1), About: about, Data: data, By: f.By},
			Client: w.Who, Words: w.Says,
		})
	}
	for _, w := range d.Words { // a question can be about any of it
		wish(w, categories(d.Data))
	}
	for i := range d.Goals {
		g := &d.Goals[i]
		goal := jointplan.Goal{
			Head: jointplan.Head{ID: "goal-" + string(g.Domain), About: slices.Clone(g.About), Data: categories(g.Data), By: f.By},
			Text: textGoal.With(integraal.PutText("domain", g.Label)).In(f.Lang), Law: g.Law, Domain: g.Name,
		}
		if len(goal.About) == 0 { // none would be about nobody, which anybody may read
			goal.About = slices.Clone(f.Members)
		}
		for _, w := range g.Words {
			if w.Own {
				wish(w, goal.Data)
				goal.WishOf = w.Who
			}
		}
		p.Goals = append(p.Goals, goal)
	}
	return p
}

func categories(list []consent.Category) []jointplan.Category {
	made := make([]jointplan.Category, len(list))
	for i, c := range list {
		made[i] = jointplan.Category(c.String())
	}
	return made
}
