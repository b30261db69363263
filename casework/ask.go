package casework

import (
	"slices"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/income"
)

// askFor is what to ask for a fact that keeps an answer open.
type askFor struct {
	fact integraal.Name
	text told
}

// askFors are the facts for which there is more to say than "ask the person".
var askFors = []askFor{
	{
		fact: income.FactToetsingsinkomen,
		text: told{
			other: integraal.Text{
				NL: "Vraag {who} naar het inkomen over {year}: de aanslag, of de jaaropgaven.",
				EN: "Ask {who} for the income of {year}: the tax assessment, or the annual statements.",
			},
			own: integraal.Text{
				NL: "Zoek uw inkomen over {year} op: de aanslag, of de jaaropgaven.",
				EN: "Look up your income of {year}: the tax assessment, or the annual statements.",
			},
		},
	},
	{
		fact: income.FactRendementsgrondslag,
		text: told{
			other: integraal.Text{
				NL: "Vraag {who} hoeveel spaargeld en ander vermogen er op 1 januari {year} was.",
				EN: "Ask {who} how much savings and other assets there were on 1 January {year}.",
			},
			own: integraal.Text{
				NL: "Zoek op hoeveel spaargeld en ander vermogen u op 1 januari {year} had.",
				EN: "Look up how much savings and other assets you had on 1 January {year}.",
			},
		},
	},
	{
		fact: income.FactInsured,
		text: told{
			other: integraal.Text{
				NL: "Vraag {who} naar de zorgverzekering: een polis of een pas.",
				EN: "Ask {who} for the health insurance: a policy or a card.",
			},
			own: integraal.Text{
				NL: "Kijk op uw polis of pas of u een Nederlandse zorgverzekering hebt.",
				EN: "See on your policy or card whether you have a Dutch health insurance.",
			},
		},
	},
	{
		fact: income.FactToeslagpartner,
		text: told{
			other: integraal.Text{
				NL: "Vraag of {who} een toeslagpartner heeft. Het staat in Mijn toeslagen.",
				EN: "Ask whether {who} has a toeslagpartner. It is in Mijn toeslagen.",
			},
			own: integraal.Text{
				NL: "Kijk in Mijn toeslagen of u een toeslagpartner hebt.",
				EN: "See in Mijn toeslagen whether you have a toeslagpartner.",
			},
		},
	},
	{
		fact: income.FactPartnerWholeYear,
		text: told{
			other: integraal.Text{
				NL: "Vraag of {who} heel {year} dezelfde toeslagpartner is.",
				EN: "Ask whether {who} is the same toeslagpartner all of {year}.",
			},
		},
	},
	{
		fact: integraal.Name(Huurtoeslag),
		text: told{
			other: integraal.Text{
				NL: "Vraag {who} hoeveel huurtoeslag er per maand binnenkomt.",
				EN: "Ask {who} how much huurtoeslag comes in a month.",
			},
			own: integraal.Text{
				NL: "Kijk op uw bankafschrift hoeveel huurtoeslag u per maand krijgt.",
				EN: "See on your bank statement how much huurtoeslag you get a month.",
			},
		},
	},
}

// askEstimate is for a year that has not ended: there are no papers of it yet.
var askEstimate = told{
	other: integraal.Text{
		NL: "Schat met {who} het inkomen over heel {year} (bruto): uit loonstroken of uitkeringsspecificaties.",
		EN: "Estimate with {who} the income of all of {year} (gross): from payslips or benefit statements.",
	},
	own: integraal.Text{
		NL: "Schat uw inkomen over heel {year} (bruto): uit loonstroken of uitkeringsspecificaties.",
		EN: "Estimate your income of all of {year} (gross): from payslips or benefit statements.",
	},
}

var askPlain = told{
	other: integraal.Text{NL: "Vraag {who} naar: {fact}.", EN: "Ask {who} about: {fact}."},
	own:   integraal.Text{NL: "Zoek op of vraag na: {fact}.", EN: "Look up or ask about: {fact}."},
}

// ask says what is missing and why it is not seen, and gives for each fact that
// the viewer can ask for a step to do so.
func (s *sight) ask(missing []integraal.Missing, year int) ([]integraal.Text, []integraal.Action) {
	var contested, hints []integraal.Text
	var hidden [][]integraal.Missing // by place in hints
	var steps []integraal.Action
	for _, m := range missing {
		name := s.factOfWhom(m)
		switch m.State {
		case integraal.Unknown:
			steps = append(steps, s.askStep(m, year))
		case integraal.Contested:
			contested = append(contested, textContestedFact.With(integraal.PutText("fact", name)))
		case integraal.NotVisible:
			i := slices.Index(hints, m.Hint)
			if i < 0 {
				i = len(hints)
				hints, hidden = append(hints, m.Hint), append(hidden, nil)
			}
			hidden[i] = append(hidden[i], m)
		case integraal.Known, integraal.KnownAbsent:
		}
	}
	if len(missing) == 0 {
		return nil, steps
	}
	says := append([]integraal.Text{textNeeded.With(integraal.PutText("facts", s.factsByPerson(missing)))}, contested...)
	for i, hint := range hints {
		says = append(says, textHiddenFacts.With(
			integraal.PutText("facts", s.factsByPerson(hidden[i])), integraal.PutText("hint", hint)))
	}
	return says, steps
}

func (s *sight) askStep(m integraal.Missing, year int) integraal.Action {
	spec := askFor{text: askPlain}
	if m.Fact == income.FactToetsingsinkomen && year >= s.day.Year() {
		return s.askOf(askEstimate, m, year)
	}
	for _, a := range askFors {
		if a.fact == m.Fact {
			spec = a
		}
	}
	return s.askOf(spec.text, m, year)
}

// askOf is the step to ask for a missing fact, in the words given.
func (s *sight) askOf(text told, m integraal.Missing, year int) integraal.Action {
	who := m.Who
	if who == "" {
		who, _ = s.firstClient()
	}
	return integraal.Action{
		Text: s.say(text, who,
			integraal.Put("year", integraal.Count(year)), integraal.PutText("fact", s.factWord(m.Fact))),
		Who: textWhoYou,
	}
}

// factWord is the word of a fact, of a rule package or of the case.
func (s *sight) factWord(n integraal.Name) integraal.Text {
	if spec := specOf(string(n)); spec != nil {
		return spec.label
	}
	return wordOr(n)
}

// factOfWhom is a missing fact, after the person it is about when that is
// another than the client.
func (s *sight) factOfWhom(m integraal.Missing) integraal.Text {
	fact := s.factWord(m.Fact)
	if s.goesWithoutSaying(m.Who) {
		return fact
	}
	return textFactsOfWhom.With(integraal.PutName("who", m.Who), integraal.PutText("facts", fact))
}

// goesWithoutSaying reports whether a fact of a person needs no name with it:
// the only client, or the reader.
func (s *sight) goesWithoutSaying(who string) bool {
	if who == "" || s.speaksTo(who) {
		return true
	}
	first, alone := s.firstClient()
	return alone && first == who
}

// factsByPerson lists missing facts, those of one person together: first those
// that need no name, and then of each other person in the order of the facts.
func (s *sight) factsByPerson(missing []integraal.Missing) integraal.Text {
	var who []string
	var facts [][]integraal.Text // by place in who
	for _, m := range missing {
		name := m.Who
		if s.goesWithoutSaying(name) {
			name = ""
		}
		i := slices.Index(who, name)
		if i < 0 {
			i = len(who)
			who, facts = append(who, name), append(facts, nil)
		}
		facts[i] = append(facts[i], s.factWord(m.Fact))
	}
	var list integraal.Text
	for _, named := range []bool{false, true} {
		for i, name := range who {
			if (name != "") != named {
				continue
			}
			part := rows(facts[i]...)
			if named {
				part = textFactsOfWhom.With(integraal.PutName("who", name), integraal.PutText("facts", part))
			}
			list = after(list, part)
		}
	}
	return list
}

// after is a list with one more part to it.
func after(list, part integraal.Text) integraal.Text {
	if list.IsZero() {
		return part
	}
	return integraal.Text{NL: "{list}; {part}", EN: "{list}; {part}"}.With(
		integraal.PutText("list", list), integraal.PutText("part", part))
}

var (
	textFactsOfWhom = integraal.Text{NL: "{who}: {facts}", EN: "{who}: {facts}"}
	textNeeded      = integraal.Text{
		NL: "Nog nodig: {facts}.", EN: "Still needed: {facts}.",
	}
	textContestedFact = integraal.Text{
		NL: "Over {fact} verschillen de verklaringen. Leg ze eerst aan de cliënt voor.",
		EN: "The accounts of {fact} differ. Put them to the client first.",
	}
	textHiddenFacts = integraal.Text{
		NL: "Dit ziet u niet: {facts}. De reden: {hint}.", EN: "You are not shown: {facts}. The reason: {hint}.",
	}
)
