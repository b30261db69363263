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

type lokaleRegeling struct {
	Norm       *integraal.PerMonth `json:"norm"`
	Percentage *integraal.Rate     `json:"percentage"`
	Income     *integraal.PerMonth `json:"income"`
}

func (c lokaleRegeling) wrong() integraal.Faults {
	return without(unless(c.Norm != nil, "norm"), unless(c.Percentage != nil, "percentage"))
}

func (c lokaleRegeling) answer(day integraal.Date, _ *expected, why *integraal.Explanation) []Answer {
	const name = "regeling"
	s, err := town(day, func(f *income.SettingsFile, by income.Provision) {
		f.LokaleRegelingen = []income.RegelingSetting{{
			Name: name, From: day, Until: day, Provision: by,
			NormBasis: income.NormApplicable, Assets: income.AssetsNotTested,
			Limits: income.Limits{Single: *c.Percentage, SingleParent: *c.Percentage, Couple: *c.Percentage},
		}}
	})
	if err != nil {
		return answered(integraal.Outcome[bool]{}, err, nil)
	}
	o, err := income.LokaleRegeling(income.RegelingFacts{
		ID: "M", Leefvorm: integraal.Know(income.Alleenstaande), Norm: integraal.Know(*c.Norm),
		Income: orNil(c.Income), AssetsOverLimit: integraal.KnowAbsent[bool](),
	}, s, name, day, why)
	return answered(o, err, func(l income.LokaleGrens) []Answer { return []Answer{{Key: "limit", Value: l.Limit.String()}} })
}

type inkomenstoeslag struct {
	Amounts  *income.Amounts     `json:"amounts"`
	Leefvorm income.Leefvorm     `json:"leefvorm"`
	Income   *integraal.PerMonth `json:"income"`
	Norm     *integraal.PerMonth `json:"norm"`
	Limit    *integraal.Rate     `json:"limit"`
	Months   *int                `json:"months"`
}

func (c inkomenstoeslag) wrong() integraal.Faults {
	faults := without(
		unless(c.Amounts != nil, "amounts"), unless(c.Leefvorm != 0, "leefvorm"),
		unless(c.Income != nil, "income"), unless(c.Norm != nil, "norm"),
	)
	if c.Months != nil && (*c.Months < 1 || *c.Months > 120) {
		faults = append(faults, value("months", textMonths))
	}
	return faults
}

// answer is for someone who had the same income under the same norm all the
// time that the town looks back.
func (c inkomenstoeslag) answer(day integraal.Date, _ *expected, why *integraal.Explanation) []Answer {
	months, limit := 36, integraal.Pct(100, 0)
	if c.Months != nil {
		months = *c.Months
	}
	if c.Limit != nil {
		limit = *c.Limit
	}
	s, err := town(day, func(f *income.SettingsFile, by income.Provision) {
		f.IndividueleInkomenstoeslag = []income.InkomenstoeslagSetting{{
			From: day, Until: day, Provision: by, ReferenceMonths: months,
			IncomeLimit: limit, NormBasis: income.NormApplicable, Amounts: *c.Amounts,
		}}
	})
	if err != nil {
		return answered(integraal.Outcome[bool]{}, err, nil)
	}
	o, err := income.IndividueleInkomenstoeslag(income.InkomenstoeslagFacts{
		ID: "M", Born: bornEarly, Leefvorm: integraal.Know(c.Leefvorm),
		Reference: integraal.Know([]income.Refertedeel{{
			From: day.AddMonths(-months), Until: day.AddDays(-1),
			Income: integraal.Know(*c.Income), Norm: integraal.Know(*c.Norm),
		}}),
		AssetsOverLimit: integraal.KnowAbsent[bool](), Outlook: integraal.KnowAbsent[bool](),
		Granted: integraal.KnowAbsent[integraal.Date](),
	}, s, day, why)
	return answered(o, err, func(a integraal.Amount) []Answer { return []Answer{{Key: "amount", Value: a.String()}} })
}

type studietoeslag struct {
	Age        *int                `json:"age"`
	Internship *integraal.PerMonth `json:"internship"`
}

func (c studietoeslag) wrong() integraal.Faults {
	switch {
	case c.Age == nil:
		return integraal.Faults{missing("age")}
	case !within(*c.Age, oldest):
		return integraal.Faults{value("age", textAge)}
	}
	return nil
}

// answer is the least that the law sets, where no town has more.
func (c studietoeslag) answer(day integraal.Date, _ *expected, why *integraal.Explanation) []Answer {
	o, err := income.Studietoeslag(income.StudieFacts{
		ID: "M", Born: aged(day, *c.Age), Unable: integraal.Know(true), StudyFinance: integraal.Know(true),
		Wajong: integraal.KnowAbsent[bool](), Internship: orNil(c.Internship),
	}, nil, day, why)
	return answered(o, err, func(s income.Studie) []Answer { return []Answer{{Key: "norm", Value: s.Monthly.String()}} })
}
