package intake

import "github.com/integraal/integraal"

// Draft is the beginning of a joint plan: the clients' question and words first,
// then what is needed, with its law. It holds no action and obliges nobody. What
// it lacks to be a plan, the clients and the team fill in together.
type Draft struct {
	Words []WordsRead      `json:"words"` // the question, and what the clients said
	Goals []DraftGoal      `json:"goals"`
	Open  []Missing        `json:"open"` // what people have to agree on first
	Says  []integraal.Text `json:"says"`
}

// DraftGoal is a need for which the plan can get a goal.
type DraftGoal struct {
	Domain Domain            `json:"domain"`
	Label  integraal.Text    `json:"label"`
	About  []string          `json:"about,omitempty"` // the persons; nobody named: the household
	Words  []WordsRead       `json:"words,omitempty"`
	Strong []WordsRead       `json:"strengths,omitempty"`
	Laws   []integraal.Cited `json:"laws,omitempty"`
	Units  []Unit            `json:"units"` // of the proposed seats
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
		goal := DraftGoal{
			Domain: code, Label: v.label(code), Strong: v.strong(code), Laws: integraal.CiteAll(v.domain(code).Laws...),
		}
		for _, h := range v.stand[code].rows {
			if h.Answer != Need {
				continue
			}
			if h.About != "" {
				goal.About = appendOnce(goal.About, h.About)
			}
			if h.Says != "" {
				goal.Words = append(goal.Words, WordsRead{h.By.Who, v.own(h.By.Who), h.By.On, h.By.Standard, h.About, h.Says})
			}
		}
		for i := range team.Seats {
			for _, of := range team.Seats[i].Domains {
				if of == code {
					goal.Units = append(goal.Units, team.Seats[i].Unit)
				}
			}
		}
		d.Goals = append(d.Goals, goal)
	}
	return d
}

func appendOnce(list []string, s string) []string {
	for _, x := range list {
		if x == s {
			return list
		}
	}
	return append(list, s)
}
