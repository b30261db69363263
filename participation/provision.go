package participation

import "github.com/integraal/integraal"

// ProvisionKind is a provision or instrument that helps a person. It holds no
// instrument of pressure: those are a [Pressure], a type of their own, so that
// a [Proposal] cannot carry one. The zero kind is none.
type ProvisionKind uint8

// The provisions.
const (
	NoProvision           ProvisionKind = iota
	WorkSupport                         // support and provision as a claim: Participatiewet art. 10
	YouthSupport                        // under 27: art. 7a
	LearnWork                           // leer-werktraject: art. 7a lid 3, before 2026 art. 10f
	SocialeActivering                   // art. 6 c and 7 lid 1 a
	Participatieplaats                  // art. 10a
	Proefplaats                         // art. 6 h and 8a lid 2 d
	BeschutWerk                         // art. 10b
	DoelgroepLKS                        // art. 10c: establishing the target group
	Loonkostensubsidie                  // art. 10d lid 1
	LoonkostensubsidieNow               // art. 10d lid 2: after the employment began
	WorkplaceGuidance                   // art. 10da
	MedischUrenbeperkt                  // art. 6b
	Tolkvoorziening                     // art. 10g
	VisualProvision                     // art. 10h
	WorkPlan                            // art. 44 lid 4 and 44a
	WmoGeneral                          // Wmo 2015 art. 2.2.3
	WmoTailorMade                       // art. 2.3.5 lid 3
	WmoShelter                          // art. 2.3.5 lid 4
	WmoPgb                              // art. 2.3.6
	WmoUrgentProvision                  // art. 2.3.3
	WmoClientSupport                    // art. 2.2.4
	WmoCarerSupport                     // art. 2.2.2 and 2.3.2 lid 4 d
	WmoAppreciation                     // art. 2.1.6
	DebtHelp                            // Wgs art. 3 and 4a
)

// String names the kind as JSON does.
func (k ProvisionKind) String() string {
	return nameOf([]string{
		"none", "workSupport", "youthSupport", "learnWork", "socialeActivering", "participatieplaats", "proefplaats",
		"beschutWerk", "doelgroepLKS", "loonkostensubsidie", "loonkostensubsidieNow", "workplaceGuidance",
		"medischUrenbeperkt", "tolkvoorziening", "visualProvision", "planVanAanpak",
		"wmoGeneral", "wmoTailorMade", "wmoShelter", "wmoPgb", "wmoUrgent", "wmoClientSupport", "wmoCarerSupport", "wmoAppreciation",
		"debtHelp",
	}, int(k))
}

// MarshalText writes k as [ProvisionKind.String] does.
func (k ProvisionKind) MarshalText() ([]byte, error) { return []byte(k.String()), nil }

// ProvisionState is how a provision stands for a person. The zero state is
// open.
type ProvisionState uint8

// The states.
const (
	ProvisionOpen         ProvisionState = iota // facts are missing
	ProvisionAvailable                          // every condition is met
	ProvisionJudgement                          // what remains is for a body to judge
	ProvisionNotAvailable                       // a condition is not met
)

// String names the state as JSON does.
func (s ProvisionState) String() string {
	return nameOf([]string{"open", "available", "judgement", "notAvailable"}, int(s))
}

// MarshalText writes s as [ProvisionState.String] does.
func (s ProvisionState) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// Text says s to a reader.
func (s ProvisionState) Text() integraal.Text {
	switch s {
	case ProvisionAvailable:
		return integraal.Text{NL: "aan de voorwaarden is voldaan", EN: "the conditions are met"}
	case ProvisionJudgement:
		return integraal.Text{NL: "hierover moet nog worden geoordeeld", EN: "this has still to be judged"}
	case ProvisionNotAvailable:
		return integraal.Text{NL: "aan een voorwaarde is niet voldaan", EN: "a condition is not met"}
	}
	return integraal.Text{NL: "nog niet te zeggen: er ontbreken gegevens", EN: "not to be said yet: facts are missing"}
}

// ProvisionFacts are what the rules on provisions may know of a person.
type ProvisionFacts struct {
	ID   string // how the answer names the person
	Born integraal.Fact[integraal.Date]
	// The group of art. 7 and 10 of the Participatiewet. Absent: none of them.
	Group integraal.Fact[SupportGroup]
	// Everything that is a yes or a no. Absent is no.
	Is Circumstances
}

// Provision is how one provision stands for a person on a day. It grants
// nothing.
type Provision struct {
	Kind     ProvisionKind
	Law      integraal.Law
	By       integraal.Citation
	State    ProvisionState
	Modality Modality // how far the law binds the body once the conditions are met
	Decides  Body
	Mandate  []Body // to whom the decision may be mandated
	Asks     []Body // who can ask for it

	Failed  []integraal.Condition
	Missing []integraal.Missing // facts that keep it open
	Judging []integraal.Missing // judgements that only a body can give
	Further []integraal.Missing // facts that bear on what follows alone

	Says   integraal.Text
	Then   []Point // what goes with it: terms, duties of the body, what it is tuned to
	Doubts []Point // what the text of the law leaves unclear here
}

// Questions are the questions that the provision leaves, one for each fact and
// judgement that is missing.
func (p Provision) Questions() []Question {
	return questionsFor(p.Missing, p.Judging, p.Further)
}

func questionsFor(lists ...[]integraal.Missing) []Question {
	var out []Question
	for _, list := range lists {
		for _, m := range list {
			if q, found := QuestionFor(m); found {
				out = append(out, q)
			}
		}
	}
	return out
}

// Provisions are the provisions of three laws side by side for one person.
type Provisions struct {
	Who             string
	Day             integraal.Date
	Participatiewet []Provision
	Wmo             []Provision
	Wgs             []Provision
	Prompts         []Prompt // what to look at first: no rule
	Effects         []Effect // what it does to other things
	Pressure        []Pressure
}

// Of is how one provision stands; the zero Provision for one that p lacks.
func (p Provisions) Of(k ProvisionKind) Provision {
	for _, list := range [...][]Provision{p.Participatiewet, p.Wmo, p.Wgs} {
		for _, v := range list {
			if v.Kind == k {
				return v
			}
		}
	}
	return Provision{}
}

// ProvisionsFor is which provisions there are for a person on a day, under each
// law, and how each stands. It proposes no pressure and grants nothing.
//
// Its faults are participation.day, fact.impossible and person.born.
func ProvisionsFor(f ProvisionFacts, day integraal.Date, why *integraal.Explanation) (Provisions, error) {
	if err := checkDay(day, provisionsRest...); err != nil {
		return Provisions{}, err
	}
	if err := checkBorn(f.ID, f.Born, day); err != nil {
		return Provisions{}, err
	}
	s := &subject{who: f.ID, born: f.Born, group: f.Group, is: &f.Is, day: day}
	out := Provisions{Who: f.ID, Day: day, Pressure: pressureOn(day)}
	s.given(why)
	for i := range provisionRules {
		p := s.provision(&provisionRules[i])
		p.explain(why)
		switch p.Law {
		case integraal.Wmo2015:
			out.Wmo = append(out.Wmo, p)
		case integraal.Wgs:
			out.Wgs = append(out.Wgs, p)
		default:
			out.Participatiewet = append(out.Participatiewet, p)
		}
	}
	out.Prompts, out.Effects = s.prompts(), s.effects()
	return out, nil
}

func checkBorn(who string, f integraal.Fact[integraal.Date], day integraal.Date) error {
	var l integraal.Lacks
	born, ok := integraal.Take(&l, FactBorn, who, f)
	if ok && (born.IsZero() || born.After(day)) {
		return integraal.NewFault("person.born", "born", textBornAfter)
	}
	return l.Faults.Err()
}

func (s *subject) given(why *integraal.Explanation) {
	if born, ok := s.born.Value(); ok {
		integraal.Given(why, FactBorn, born)
	}
	if group, ok := s.group.Value(); ok && why != nil {
		integraal.Given(why, group.step(), integraal.YesNo(true))
	}
}
