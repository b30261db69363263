package participation

import (
	"slices"

	"github.com/integraal/integraal"
)

// Prompt is a question about what comes first. It is no rule: it decides and
// ranks nothing.
type Prompt struct {
	Code       integraal.Name
	Text       integraal.Text
	Applies    integraal.Verdict // whether the facts give a reason to ask
	Missing    []integraal.Missing
	Who        []Body
	Laws       []integraal.Citation
	Confidence integraal.Confidence
}

// Effect is what a provision or activity does to something else.
type Effect struct {
	Code    integraal.Name
	Text    integraal.Text
	Verdict integraal.Verdict
	Failed  []integraal.Condition
	Missing []integraal.Missing
	Laws    []integraal.Citation
}

type promptRule struct {
	code       integraal.Name
	text       integraal.Text
	when       []need
	who        []Body
	laws       []integraal.Citation
	confidence integraal.Confidence
}

type effectRule struct {
	code  integraal.Name
	text  integraal.Text
	needs []need
	from  integraal.Date
	laws  []integraal.Citation
}

// prompts are the prompts for which the facts give a reason, or may.
func (s *subject) prompts() []Prompt {
	var out []Prompt
	for i := range promptRules {
		r := &promptRules[i]
		found := s.all(r.when)
		if found.no() {
			continue
		}
		out = append(out, Prompt{
			Code: r.code, Text: r.text, Applies: found.verdict, Missing: union(slices.Clone(found.missing), found.judging),
			Who: slices.Clone(r.who), Laws: inTextsOf(s.day, r.laws), Confidence: r.confidence,
		})
	}
	return out
}

func (s *subject) effects() []Effect {
	var out []Effect
	for i := range effectRules {
		r := &effectRules[i]
		if s.day.Before(r.from) {
			continue
		}
		found := s.all(r.needs)
		out = append(out, Effect{
			Code: r.code, Text: r.text, Verdict: found.verdict, Failed: found.failed,
			Missing: union(slices.Clone(found.missing), found.judging), Laws: inTextsOf(s.day, r.laws),
		})
		if r.code == effectPremium {
			out[len(out)-1].Text = s.premiumText(r.text)
		}
	}
	return out
}

const effectPremium = "effect.premium"

// premiumText names the most of the day, where it is known.
func (s *subject) premiumText(t integraal.Text) integraal.Text {
	most, err := premie.At(s.day)
	if err != nil {
		return t
	}
	return together(t, integraal.Text{
		NL: "Op {day} is dat hoogstens {most}.", EN: "On {day} that is at most {most}.",
	}.With(integraal.Put("day", s.day), integraal.Put("most", most.Is)))
}

var promptRules = [...]promptRule{
	{
		code: "prompt.shelteredFirst", confidence: integraal.Probable,
		when: []need{
			needs(AsksDayActivity, wmo235lid5),
			needsAny(needs(OnlySheltered, pw10bLid1), needs(UWVAdvisedSheltered, pw10bLid2)),
		},
		text: integraal.Text{
			NL: "Kijk eerst naar beschut werk, en dan naar dagbesteding vanuit de Wmo. Is de baan er nog niet, wat is er dan tot die tijd?",
			EN: "Look at sheltered work first, and then at day activities under the Wmo. If the job is not there yet, what is there until then?",
		},
		who: []Body{College, Aanbieder}, laws: []integraal.Citation{pw10bLid1, pw10bLid7, wmo235lid5g, shelteredFirst},
	},
	{
		code: "prompt.generalFirst", confidence: integraal.Certain, when: []need{needs(Limitation, wmo121a)},
		text: integraal.Text{
			NL: "Is gekeken wat zelf, met iets gewoons, met huisgenoten, mantelzorg of anderen, of met een algemene voorziening lukt? Wat overblijft, is voor hulp op maat.",
			EN: "Was it looked at what works on one's own, with something ordinary, with housemates, carers or others, or with a general provision? What remains is for tailor-made support.",
		},
		who: []Body{College, Person}, laws: []integraal.Citation{wmo235lid3, wmo232lid4},
	},
	{
		code: "prompt.tuneToWork", confidence: integraal.Certain,
		when: []need{
			needsAny(needs(AsksDayActivity, wmo235lid5), needs(Limitation, wmo121a)),
			needsAny(needs(PaidWork, wmo235lid5e), needs(InTraining, wmo235lid5f), needs(ReceivesPwSupport, wmo235lid5g)),
		},
		text: integraal.Text{
			NL: "Past de hulp vanuit de Wmo bij het werk, de scholing en de hulp vanuit de Participatiewet? Wie bespreekt dat, met toestemming van de cliënt?",
			EN: "Does the support under the Wmo fit the work, the training and the help under the Participatiewet? Who talks about it, with the client's consent?",
		},
		who: []Body{College, Person}, laws: []integraal.Citation{wmo235lid5e, wmo235lid5f, wmo235lid5g, wmo232lid4f},
	},
	{
		code: "prompt.careTwice", confidence: integraal.Certain,
		when: []need{needsAny(needs(GivesCare, wmo232lid4c), needs(HasCarer, wmo232lid4c))},
		text: integraal.Text{
			NL: "Tellen dezelfde uren zorg twee keer: als mantelzorg in de Wmo, en als beschikbaar voor werk in de Participatiewet?",
			EN: "Are the same hours of care counted twice: as informal care under the Wmo, and as available for work under the Participatiewet?",
		},
		who: []Body{College, Carer}, laws: []integraal.Citation{wmo232lid4c, pw9lid2, pw8aLid2a},
	},
	{
		code: "prompt.otherLawFirst", confidence: integraal.Certain,
		when: []need{needsAny(needs(HearingImpaired, pw10gLid1), needs(VisuallyImpaired, pw10hLid1))},
		text: integraal.Text{
			NL: "Geeft de Wmo of een andere wet al recht op deze hulp? Zo ja, vraag het daar.",
			EN: "Does the Wmo or another law give a right to this help? If so, ask there.",
		},
		who: []Body{Person, UWV}, laws: []integraal.Citation{pw10gLid5b, pw10hLid6b},
	},
}

var effectRules = [...]effectRule{
	{
		code: "effect.volunteerHigher",
		needs: []need{
			needs(Volunteers, pw31lid2k), needs(AimedAtWork, pw31lid2k), needsNot(FullyExempt, exemptVolunteer),
			needs(From27, pw31lid5),
		},
		text: integraal.Text{
			NL: "De hogere vrije vergoeding voor vrijwilligerswerk geldt alleen binnen hulp naar werk. Wie van alle plichten om te werken is ontheven, kan die hogere grens niet krijgen: wat erboven zit, gaat van de bijstand af. De uitspraken gaan over bedragen van 2016: kijk of de regeling van nu nog twee grenzen heeft.",
			EN: "The higher free allowance for volunteering holds only within help towards work. Who is exempt from all duties to work cannot get that higher limit: what exceeds the lower one is set off against bijstand. The rulings are about amounts of 2016: look whether the rule of today still has two limits.",
		},
		laws: []integraal.Citation{pw31lid2k, exemptVolunteer, exemptVolunteer2},
	},
	{
		code: "effect.volunteerLower", needs: []need{needs(Volunteers, pw31lid2k), needs(From27, pw31lid5)},
		text: integraal.Text{
			NL: "Een kostenvergoeding voor vrijwilligerswerk telt tot het bedrag van de regeling niet mee voor de bijstand. Onder de 27 geldt dat niet.",
			EN: "An allowance for the costs of volunteering does not count for bijstand up to the amount of the ministerial rule. Under 27 that does not hold.",
		},
		laws: []integraal.Citation{pw31lid2k, pw31lid5},
	},
	{
		code: "effect.appreciationNotMeans", needs: []need{needs(GivesCare, pw31lid2u)},
		text: integraal.Text{
			NL: "De blijk van waardering voor mantelzorgers telt niet mee voor de bijstand.",
			EN: "The token of appreciation for carers does not count for bijstand.",
		},
		laws: []integraal.Citation{pw31lid2u, wmo216},
	},
	{
		code: "effect.careNoWage", from: readPw, needs: []need{needs(GivesCare, pw33lid6), needs(GetsBijstand, pw33lid6)},
		text: integraal.Text{
			NL: "Onbetaalde mantelzorg wordt niet gezien als werk waar loon bij hoort. De bijstand gaat er niet door omlaag.",
			EN: "Unpaid informal care is not seen as work that would be paid. Bijstand does not go down because of it.",
		},
		laws: []integraal.Citation{pw33lid6},
	},
	{
		code: effectPremium, needs: []need{needs(GetsBijstand, pw31lid2j), needsAny(needs(From27, pw31lid5), needs(InTargetGroup, pw31lid5))},
		text: integraal.Text{
			NL: "Een premie die aan werk bijdraagt, een of twee keer per jaar, telt tot een bedrag niet mee voor de bijstand, als de gemeente vindt dat zij bijdraagt.",
			EN: "A premium that contributes to work, once or twice a year, does not count for bijstand up to an amount, when the municipality finds that it contributes.",
		},
		laws: []integraal.Citation{pw31lid2j, pw31lid5},
	},
}
