package conform

import (
	"github.com/integraal/integraal"
	"github.com/integraal/integraal/income"
)

// town are the settings of a municipality of which a case says one thing. A
// case has no provision: what the town publishes is the source of the case.
func town(day integraal.Date, fill func(f *income.SettingsFile, by income.Provision)) (*income.Settings, error) {
	f := income.SettingsFile{
		SchemaVersion: 1, Illustrative: true,
		Municipality: income.Municipality{Name: "gemeente van dit geval", Code: "0000"},
	}
	fill(&f, income.Provision{
		Regulation: "bron van dit geval", Article: "1", Publication: "zie de bron van dit geval", Read: day,
	})
	return income.NewSettings(f)
}

// settingsOr are the settings of a municipality as the case gives them, or else
// those made of the one thing that it says.
func settingsOr(file *income.SettingsFile, day integraal.Date, fill func(f *income.SettingsFile, by income.Provision)) (*income.Settings, error) {
	if file != nil {
		return income.NewSettings(*file)
	}
	return town(day, fill)
}

type lokaleRegeling struct {
	Norm       *integraal.PerMonth  `json:"norm"`
	Percentage *integraal.Rate      `json:"percentage"`
	Income     *integraal.PerMonth  `json:"income"`
	Settings   *income.SettingsFile `json:"settings"`
	Regeling   string               `json:"regeling"`
}

func (c lokaleRegeling) wrong() integraal.Faults {
	if c.Settings == nil {
		return without(unless(c.Norm != nil, "norm"), unless(c.Percentage != nil, "percentage"))
	}
	faults := append(without(unless(c.Norm != nil, "norm"), unless(c.Regeling != "", "regeling")), wrongSettings(c.Settings)...)
	if c.Percentage != nil {
		faults = append(faults, value("percentage", textSettings))
	}
	return faults
}

func (c lokaleRegeling) answer(q *question) []Answer {
	name := "regeling"
	if c.Settings != nil {
		name = c.Regeling
	}
	s, err := settingsOr(c.Settings, q.day, func(f *income.SettingsFile, by income.Provision) {
		f.LokaleRegelingen = []income.RegelingSetting{{
			Name: name, From: q.day, Until: q.day, Provision: by,
			NormBasis: income.NormApplicable, Assets: income.AssetsNotTested,
			Limits: income.Limits{Single: *c.Percentage, SingleParent: *c.Percentage, Couple: *c.Percentage},
		}}
	})
	if err != nil {
		return answered(integraal.Outcome[bool]{}, err, nil)
	}
	o, err := ask(q, income.RegelingFacts{
		ID: "M", Leefvorm: integraal.Know(income.Alleenstaande), Norm: integraal.Know(*c.Norm),
		Income: orNil(c.Income), AssetsOverLimit: integraal.KnowAbsent[bool](),
	}, func(d *income.Day, f income.RegelingFacts, why *integraal.Explanation) (integraal.Outcome[income.LokaleGrens], error) {
		return d.LokaleRegeling(f, s, name, why)
	})
	return answered(o, err, func(l income.LokaleGrens) []Answer { return []Answer{{Key: "limit", Value: l.Limit.String()}} })
}

type inkomenstoeslag struct {
	Amounts  *income.Amounts      `json:"amounts"`
	Leefvorm income.Leefvorm      `json:"leefvorm"`
	Income   *integraal.PerMonth  `json:"income"`
	Norm     *integraal.PerMonth  `json:"norm"`
	Limit    *integraal.Rate      `json:"limit"`
	Months   *int                 `json:"months"`
	Settings *income.SettingsFile `json:"settings"`
}

func (c inkomenstoeslag) wrong() integraal.Faults {
	faults := append(without(
		unless(c.Amounts != nil || c.Settings != nil, "amounts"), unless(c.Leefvorm != 0, "leefvorm"),
		unless(c.Income != nil, "income"), unless(c.Norm != nil, "norm"),
	), wrongSettings(c.Settings)...)
	if c.Settings != nil && (c.Amounts != nil || c.Limit != nil) {
		faults = append(faults, value("settings", textSettings))
	}
	if c.Months != nil && (*c.Months < 1 || *c.Months > 120) {
		faults = append(faults, value("months", textMonths))
	}
	return faults
}

// answer is for someone who had the same income under the same norm all the
// time that the town looks back.
func (c inkomenstoeslag) answer(q *question) []Answer {
	months, limit := 36, integraal.Pct(100, 0)
	if c.Months != nil {
		months = *c.Months
	}
	if c.Limit != nil {
		limit = *c.Limit
	}
	s, err := settingsOr(c.Settings, q.day, func(f *income.SettingsFile, by income.Provision) {
		f.IndividueleInkomenstoeslag = []income.InkomenstoeslagSetting{{
			From: q.day, Until: q.day, Provision: by, ReferenceMonths: months,
			IncomeLimit: limit, NormBasis: income.NormApplicable, Amounts: *c.Amounts,
		}}
	})
	if err != nil {
		return answered(integraal.Outcome[bool]{}, err, nil)
	}
	o, err := ask(q, income.InkomenstoeslagFacts{
		ID: "M", Born: bornEarly, Leefvorm: integraal.Know(c.Leefvorm),
		Reference: integraal.Know([]income.Refertedeel{{
			From: q.day.AddMonths(-months), Until: q.day.AddDays(-1),
			Income: integraal.Know(*c.Income), Norm: integraal.Know(*c.Norm),
		}}),
		AssetsOverLimit: integraal.KnowAbsent[bool](), Outlook: integraal.KnowAbsent[bool](),
		Granted: integraal.KnowAbsent[integraal.Date](),
	}, under((*income.Day).IndividueleInkomenstoeslag, s))
	return answered(o, err, amountAnswer)
}

type studietoeslag struct {
	Age        *int                 `json:"age"`
	Internship *integraal.PerMonth  `json:"internship"`
	Settings   *income.SettingsFile `json:"settings"`
}

func (c studietoeslag) wrong() integraal.Faults {
	switch {
	case c.Age == nil:
		return integraal.Faults{missing("age")}
	case !within(*c.Age, oldest):
		return integraal.Faults{value("age", textAge)}
	}
	return wrongSettings(c.Settings)
}

// answer is the least that the law sets, where no town has more.
func (c studietoeslag) answer(q *question) []Answer {
	var s *income.Settings
	if c.Settings != nil {
		var err error
		if s, err = income.NewSettings(*c.Settings); err != nil {
			return refused(integraal.FaultsIn(err))
		}
	}
	o, err := ask(q, income.StudieFacts{
		ID: "M", Born: aged(q.day, *c.Age), Unable: integraal.Know(true), StudyFinance: integraal.Know(true),
		Wajong: integraal.KnowAbsent[bool](), Internship: orNil(c.Internship),
	}, under((*income.Day).Studietoeslag, s))
	return answered(o, err, func(s income.Studie) []Answer {
		return []Answer{{Key: "norm", Value: s.Monthly.String()}, {Key: "minimum", Value: s.Minimum.String()}}
	})
}
