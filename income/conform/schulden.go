package conform

import (
	"strconv"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/income"
)

// beslagvrijeVoet is an attachment on income (Rv art. 475da and further).
type beslagvrijeVoet struct {
	Belastbaar           *integraal.PerYear  `json:"belastbaar"`
	Inkomen              *integraal.PerMonth `json:"inkomen"`
	Vrij                 *integraal.PerMonth `json:"vrij"`
	Gehuwd               bool                `json:"gehuwd"`
	Children             bool                `json:"children"`
	BelastbaarEchtgenoot *integraal.PerYear  `json:"belastbaarEchtgenoot"`
	VrijEchtgenoot       *integraal.PerMonth `json:"vrijEchtgenoot"`
	Woonkosten           *integraal.PerMonth `json:"woonkosten"`
	Inrichting           *integraal.PerMonth `json:"inrichting"`
	EigenWoning          bool                `json:"eigenWoning"`
}

func (c beslagvrijeVoet) wrong() integraal.Faults {
	return append(
		without(unless(c.Belastbaar != nil, "belastbaar"), unless(c.Inkomen != nil, "inkomen")),
		wrongWithout(c.Gehuwd, textEchtgenoot, map[string]bool{
			"belastbaarEchtgenoot": c.BelastbaarEchtgenoot != nil, "vrijEchtgenoot": c.VrijEchtgenoot != nil,
		})...)
}

// answer is for who has an address in the Netherlands. Until is left out where no
// term holds.
func (c beslagvrijeVoet) answer(q *question) []Answer {
	none, no := integraal.KnowAbsent[integraal.PerMonth](), integraal.KnowAbsent[bool]()
	o, err := ask(q, income.BeslagFacts{
		ID: "M", Gehuwd: integraal.Know(c.Gehuwd), Kinderen: integraal.Know(c.Children),
		Belastbaar: integraal.Know(*c.Belastbaar), BelastbaarEchtgenoot: orNil(c.BelastbaarEchtgenoot),
		Inkomen: integraal.Know(*c.Inkomen), Vrij: orNil(c.Vrij), VrijEchtgenoot: orNil(c.VrijEchtgenoot),
		Bijtelling: none, Woonadres: integraal.Know(true), Inzicht: no, Buitenland: no,
		Inrichting: orNil(c.Inrichting), SamenInInrichting: no,
		Woonkosten: orNil(c.Woonkosten), EchtgenootDraagt: none, Verhoging: none,
		EigenWoning: integraal.Know(c.EigenWoning), Uitkering: integraal.KnowAbsent[income.BeslagenUitkering](),
	}, (*income.Day).BeslagvrijeVoet)
	return answered(o, err, beslagAnswers)
}

func beslagAnswers(b income.BeslagvrijeVoet) []Answer {
	list := []Answer{
		{Key: "voet", Value: b.Voet.String()}, {Key: "above", Value: b.Above.String()},
		{Key: "mayAsk", Value: strconv.FormatBool(b.MayAsk)},
	}
	if !b.Until.IsZero() {
		list = append(list, Answer{Key: "until", Value: b.Until.String()})
	}
	return list
}

// beslagHuishouden is the same attachment in a household as its own file has it: read
// as [income.ReadHousehold] reads one, and asked by way of [income.Assess].
type beslagHuishouden struct {
	Household *income.HouseholdFile `json:"household"`
}

func (c beslagHuishouden) wrong() integraal.Faults {
	return without(unless(c.Household != nil, "household"))
}

// answer is that of the assessment. The day is that of the case. Of a household that
// says nothing of an attachment its facts are missing.
func (c beslagHuishouden) answer(q *question) []Answer {
	var a income.Assessment
	d, err := q.norms.On(q.day)
	if err == nil {
		err = d.Assess(&c.Household.Household, q.why != nil, &a)
	}
	if err != nil {
		return refused(integraal.FaultsIn(err))
	}
	if w := a.WhyBeslagvrijeVoet(); w != nil && q.why != nil {
		*q.why = *w
	}
	b := &a.BeslagvrijeVoet
	switch {
	case b.Nobody:
		return []Answer{{Key: "missing", Value: string(income.FactBeslagInkomen)}}
	case len(b.Uncovered) > 0:
		return refused(b.Uncovered)
	}
	return answered(b.Outcome, nil, beslagAnswers)
}

// beslagOmslag is one beslagvrije voet over several payments (Rv art. 475c lid 5).
type beslagOmslag struct {
	Voet      *integraal.PerMonth `json:"voet"`
	Bijstand  *integraal.PerMonth `json:"bijstand"`
	Uitkering *integraal.PerMonth `json:"uitkering"`
	Loon      *integraal.PerMonth `json:"loon"`
	Pensioen  *integraal.PerMonth `json:"pensioen"`
}

func (c beslagOmslag) wrong() integraal.Faults { return without(unless(c.Voet != nil, "voet")) }

// answer has a part for each payment that the case has.
func (c beslagOmslag) answer(q *question) []Answer {
	betalingen := []income.BeslagenBetaling{}
	for _, one := range []struct {
		key    string
		kind   income.Betalingssoort
		amount *integraal.PerMonth
	}{
		{"deelBijstand", income.BetalingParticipatiewet, c.Bijstand}, {"deelUitkering", income.BetalingSocialeZekerheid, c.Uitkering},
		{"deelLoon", income.BetalingLoon, c.Loon}, {"deelPensioen", income.BetalingPensioen, c.Pensioen},
	} {
		if one.amount != nil {
			betalingen = append(betalingen, income.BeslagenBetaling{ID: one.key, Kind: integraal.Know(one.kind), Amount: integraal.Know(*one.amount)})
		}
	}
	o, err := ask(q, income.OmslagFacts{ID: "M", Voet: integraal.Know(*c.Voet), Betalingen: integraal.Know(betalingen)}, (*income.Day).Omslag)
	return answered(o, err, func(omslag income.Omslag) []Answer {
		var list []Answer
		for _, d := range omslag.Delen {
			list = append(list, Answer{Key: d.ID, Value: d.Voet.String()})
		}
		return list
	})
}

// kwijtschelding is the norm for the costs of existence when a tax is remitted.
type kwijtschelding struct {
	Norm         *integraal.PerMonth `json:"norm"`
	Inrichting   bool                `json:"inrichting"`
	Gemeentelijk *integraal.Rate     `json:"gemeentelijk"`
}

func (c kwijtschelding) wrong() integraal.Faults { return without(unless(c.Norm != nil, "norm")) }

func (c kwijtschelding) answer(q *question) []Answer {
	f := income.KwijtscheldingFacts{
		ID: "M", Norm: integraal.Know(*c.Norm), Inrichting: integraal.Know(c.Inrichting),
		Gemeentelijk: integraal.KnowAbsent[integraal.Rate](),
	}
	if c.Gemeentelijk != nil {
		f.Gemeentelijk = integraal.Know(*c.Gemeentelijk)
	}
	o, err := ask(q, f, (*income.Day).Kwijtscheldingsnorm)
	return answered(o, err, func(k income.Kwijtscheldingsnorm) []Answer {
		return []Answer{{Key: "norm", Value: k.Norm.String()}}
	})
}
