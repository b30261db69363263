package conform

import (
	"github.com/integraal/integraal"
	"github.com/integraal/integraal/income"
)

type vermogen struct {
	Bezit    *integraal.Amount `json:"bezit"`
	Schulden *integraal.Amount `json:"schulden"`
	Woning   *integraal.Amount `json:"woning"`
	Gehuwd   bool              `json:"gehuwd"`
	Children bool              `json:"children"`
}

func (c vermogen) wrong() integraal.Faults { return nil }

func (c vermogen) answer(q *question) []Answer {
	f := income.VermogenFacts{
		ID: "M", Married: integraal.Know(c.Gehuwd), Children: integraal.Know(c.Children), Vermogen: bezit(c.Bezit),
	}
	f.Schulden, f.Woning = orNil(c.Schulden), orNil(c.Woning)
	o, err := ask(q, f, (*income.Day).VermogenInAanmerking)
	return answered(o, err, amountAnswer)
}

func amountAnswer(a integraal.Amount) []Answer { return []Answer{{Key: "amount", Value: a.String()}} }

// bezit are possessions of the ordinary kind, and nothing beside them.
func bezit(worth *integraal.Amount) income.Vermogen {
	v := income.Vermogen{
		Bezittingen: integraal.KnowAbsent[[]income.Bezitting](),
		Schulden:    integraal.KnowAbsent[integraal.Amount](), Woning: integraal.KnowAbsent[integraal.Amount](),
		NietTeGelde: integraal.KnowAbsent[bool](), Sinds: integraal.KnowAbsent[income.VermogenSinds](),
	}
	if worth != nil {
		v.Bezittingen = integraal.Know([]income.Bezitting{{
			ID: "B", Kind: integraal.Know(income.GewoonBezit), Value: integraal.Know(*worth),
		}})
	}
	return v
}

type voorschot struct {
	Applied  *integraal.Date     `json:"applied"`
	Bijstand *integraal.PerMonth `json:"bijstand"`
}

func (c voorschot) wrong() integraal.Faults {
	return without(unless(c.Applied != nil, "applied"), unless(c.Bijstand != nil, "bijstand"))
}

func (c voorschot) answer(q *question) []Answer {
	no := integraal.KnowAbsent[bool]()
	o, err := ask(q, income.VoorschotFacts{
		ID: "M", Applied: integraal.Know(*c.Applied), Decided: no, Withheld: no, ClearlyNone: no,
		Bijstand: integraal.Know(*c.Bijstand),
	}, (*income.Day).Voorschot)
	return answered(o, err, func(v income.Voorschot) []Answer {
		return []Answer{{Key: "atLeast", Value: v.AtLeast.String()}, {Key: "lastDay", Value: v.First.String()}}
	})
}

type toekenning struct {
	Melding *integraal.Date `json:"melding"`
	Arose   *integraal.Date `json:"arose"`
}

func (c toekenning) wrong() integraal.Faults {
	return without(unless(c.Melding != nil, "melding"), unless(c.Arose != nil, "arose"))
}

func (c toekenning) answer(q *question) []Answer {
	o, err := ask(q, income.ToekenningFacts{
		ID: "M", Melding: integraal.Know(*c.Melding), Arose: integraal.Know(*c.Arose),
	}, (*income.Day).Toekenning)
	return answered(o, err, func(t income.Toekenning) []Answer {
		list := []Answer{{Key: "from", Value: t.From.String()}}
		if !t.Earliest.IsZero() {
			list = append(list, Answer{Key: "earliest", Value: t.Earliest.String()})
		}
		return list
	})
}

type bijzondereBijstand struct {
	Settings *income.SettingsFile `json:"settings"`
	Costs    *integraal.Amount    `json:"costs"`
	InYear   *integraal.Amount    `json:"costsInYear"`
	Income   *integraal.PerMonth  `json:"income"`
	Norm     *integraal.PerMonth  `json:"norm"`
	Assets   *integraal.Amount    `json:"assets"`
	Above    *integraal.Amount    `json:"assetsAboveLimit"`
	Used     *integraal.Amount    `json:"used"`
}

func (c bijzondereBijstand) wrong() integraal.Faults {
	return append(without(
		unless(c.Settings != nil, "settings"), unless(c.Costs != nil, "costs"), unless(c.Norm != nil, "norm"),
	), wrongSettings(c.Settings)...)
}

func (c bijzondereBijstand) answer(q *question) []Answer {
	s, err := income.NewSettings(*c.Settings)
	if err != nil {
		return refused(integraal.FaultsIn(err))
	}
	if c.InYear == nil {
		c.InYear = c.Costs
	}
	o, err := ask(q, income.BijzonderFacts{
		ID: "M", Costs: integraal.Know(*c.Costs), CostsInYear: integraal.Know(*c.InYear), Necessary: integraal.Know(true),
		Income: orNil(c.Income), Norm: integraal.Know(*c.Norm), Assets: orNil(c.Assets),
		AssetsAboveLimit: orNil(c.Above), Used: orNil(c.Used),
	}, under((*income.Day).BijzondereBijstand, s))
	return answered(o, err, func(b income.Bijzonder) []Answer {
		return append(amountAnswer(b.Amount), Answer{Key: "draagkracht", Value: b.Draagkracht.String()})
	})
}

// wrongSettings are the faults of the settings of a municipality.
func wrongSettings(file *income.SettingsFile) integraal.Faults {
	if file == nil {
		return nil
	}
	var faults integraal.Faults
	_, err := income.NewSettings(*file)
	for _, f := range integraal.FaultsIn(err) {
		faults = append(faults, f.In("settings"))
	}
	return faults
}

type nietGebruik struct {
	Due      *integraal.PerMonth `json:"due"`
	Received *integraal.PerMonth `json:"received"`
}

func (c nietGebruik) wrong() integraal.Faults { return without(unless(c.Due != nil, "due")) }

// answer is for what is due as it is given: there are no facts of a rule in it.
func (c nietGebruik) answer(q *question) []Answer {
	due := integraal.Yes(income.Toeslag{Monthly: *c.Due})
	o, err := income.Missed(due, orNil(c.Received), "M", q.why)
	return answered(o, err, func(m integraal.PerMonth) []Answer { return []Answer{{Key: "missed", Value: m.String()}} })
}

type aanvraagtermijn struct {
	Year    int             `json:"year"`
	Month   *integraal.Date `json:"opvangIn"`
	Applied *integraal.Date `json:"opvangAangevraagd"`
}

func (c aanvraagtermijn) wrong() integraal.Faults {
	given := 0
	for _, is := range []bool{c.Year != 0, c.Month != nil, c.Applied != nil} {
		if is {
			given++
		}
	}
	if given != 1 {
		return integraal.Faults{value("year", textTerm)}
	}
	return nil
}

// answer is the last day, or with a day of application the first day of care. A
// year or day of which the rule is not known gives dated.outside.
func (c aanvraagtermijn) answer(q *question) []Answer {
	key := "lastDay"
	var day integraal.Date
	var by integraal.Citation
	switch {
	case c.Month != nil:
		day, by = income.LastDayForKinderopvangtoeslag(*c.Month)
	case c.Applied != nil:
		key = "from"
		day, by = income.KinderopvangtoeslagFrom(*c.Applied)
	default:
		day, by = income.LastDayToApply(c.Year)
	}
	if day.IsZero() {
		return []Answer{{Key: "fault", Value: "dated.outside", Words: textNoTerm}}
	}
	integraal.Explain(q.why, stepTerm, day, by)
	return []Answer{{Key: key, Value: day.String()}}
}
