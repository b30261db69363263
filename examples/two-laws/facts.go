package main

import (
	"slices"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/participation"
)

// factFile is what a file tells of one person. A fact that is left out is
// unknown; "none" says that it is known not to be there.
type factFile struct {
	SchemaVersion int            `json:"schemaVersion"`
	ID            string         `json:"id"`
	Day           integraal.Date `json:"day"`
	Illustrative  bool           `json:"illustrative"`

	Born              day   `json:"born"`
	BijstandFrom      day   `json:"bijstandFrom"`
	BijstandUntil     day   `json:"bijstandUntil"`
	SingleParent      yesNo `json:"singleParent"`
	YoungestChild     day   `json:"youngestChild"`
	Incapacitated     yesNo `json:"incapacitated"`
	Startkwalificatie yesNo `json:"startkwalificatie"`
	ExemptionUrgent   day   `json:"exemptionUrgent"` // from a and c, until this day
	ExemptionParent   day   `json:"exemptionParent"` // of art. 9a, until this day
	Childcare         yesNo `json:"childcareEstablished"`
	Training          yesNo `json:"trainingEstablished"`
	Capacity          yesNo `json:"capacityEstablished"`
	MayRegister       yesNo `json:"mayRegister"`
	Schooling         yesNo `json:"dutchSchooling"`
	Diploma           yesNo `json:"inburgering"`
	Document          yesNo `json:"dutchDocument"`
	Test              yesNo `json:"languageTest"`
	Notice            day   `json:"languageNotice"`
	Began             day   `json:"learningBegan"`
	Progress          yesNo `json:"learningProgress"`
	FurtherDuty       yesNo `json:"furtherDuty"` // only "none" can be told here
	Plan              yesNo `json:"planUnder27"`
	CareTasks         yesNo `json:"careTasks"`
	CareAccounted     yesNo `json:"careAccounted"`
	Request9a         day   `json:"exemptionParentAsked"`
	Plan9a            day   `json:"exemptionParentPlan"`

	// What provisions ask, by the name of the circumstance, such as limitation:
	// those that hold, and those that do not. The others are unknown.
	Holds    []string `json:"holds"`
	HoldsNot []string `json:"holdsNot"`
	// Who may be the spouse, with facts of their own, and what makes the two
	// spouses or not.
	Spouse   *factFile    `json:"spouse"`
	Together togetherFile `json:"together"`
}

// togetherFile is what a file tells of two persons.
type togetherFile struct {
	Married    yesNo `json:"married"`
	Apart      yesNo `json:"apart"`
	SameHome   yesNo `json:"sameHome"`
	MutualCare yesNo `json:"mutualCare"`
	CareNeed   yesNo `json:"careNeed"`
	CareGiven  yesNo `json:"careGiven"`
	CareReason yesNo `json:"careReason"`
	Child      yesNo `json:"child"`
	Contract   yesNo `json:"contract"`
}

func (t *togetherFile) facts() participation.TogetherFacts {
	return participation.TogetherFacts{
		Married: t.Married.fact, Apart: t.Apart.fact, SameHome: t.SameHome.fact, MutualCare: t.MutualCare.fact,
		CareNeed: t.CareNeed.fact, CareGiven: t.CareGiven.fact, CareReason: t.CareReason.fact,
		Child: t.Child.fact, Contract: t.Contract.fact,
	}
}

// provisions is the facts as the rules on provisions take them: on bijstand
// while the file says that it runs.
func (f *factFile) provisions(on integraal.Date) participation.ProvisionFacts {
	p := participation.ProvisionFacts{ID: f.ID, Born: f.Born.fact}
	if runs, known := f.person().Bijstand.Value(); known && runs.Contains(on) {
		p.Group = integraal.Know(participation.OnBijstand)
	}
	for _, c := range participation.AllCircumstances() {
		switch name := c.String(); {
		case slices.Contains(f.Holds, name):
			p.Is[c] = integraal.Know(true)
		case slices.Contains(f.HoldsNot, name):
			p.Is[c] = integraal.Know(false)
		}
	}
	return p
}

// compare is the facts as a comparison of two days takes them.
func (f *factFile) compare() participation.CompareFacts {
	out := participation.CompareFacts{Person: f.person()}
	out.Is = f.provisions(f.Day).Is
	return out
}

// unknownCircumstances are the names in the file that no circumstance has, or
// that stand in both lists.
func (f *factFile) unknownCircumstances() integraal.Faults {
	known := map[string]bool{}
	for _, c := range participation.AllCircumstances() {
		known[c.String()] = true
	}
	var faults integraal.Faults
	for _, name := range slices.Concat(f.Holds, f.HoldsNot) {
		if !known[name] {
			faults = append(faults, integraal.NewFault("fact.word", "holds", integraal.Text{
				NL: "deze omstandigheid kent het programma niet", EN: "the program does not know this circumstance",
			}))
		}
	}
	for _, name := range f.Holds {
		if slices.Contains(f.HoldsNot, name) {
			faults = append(faults, integraal.NewFault("fact.word", "holdsNot", integraal.Text{
				NL: "deze omstandigheid staat in beide lijsten", EN: "this circumstance stands in both lists",
			}))
		}
	}
	return faults
}

// yesNo is a yes or no of a file: yes, no or none.
type yesNo struct{ fact integraal.Fact[bool] }

// UnmarshalText reads yes, no or none.
func (y *yesNo) UnmarshalText(b []byte) error {
	switch string(b) {
	case "yes":
		y.fact = integraal.Know(true)
	case "no":
		y.fact = integraal.Know(false)
	case "none":
		y.fact = integraal.KnowAbsent[bool]()
	default:
		return integraal.NewFault("fact.word", "", integraal.Text{NL: "kies yes, no of none", EN: "choose yes, no or none"})
	}
	return nil
}

// day is a day of a file, or none.
type day struct {
	fact integraal.Fact[integraal.Date]
}

// UnmarshalText reads a day such as 2026-03-02, or none.
func (d *day) UnmarshalText(b []byte) error {
	if string(b) == "none" {
		d.fact = integraal.KnowAbsent[integraal.Date]()
		return nil
	}
	v, err := integraal.ParseDate(string(b))
	if err != nil {
		return err
	}
	d.fact = integraal.Know(v)
	return nil
}

// read reads the facts of a person.
func read(data []byte) (*factFile, error) {
	var f factFile
	if err := integraal.ReadJSON(data, &f); err != nil {
		return nil, err
	}
	var faults integraal.Faults
	if f.SchemaVersion != 1 {
		faults = append(faults, integraal.NewFault("file.version", "schemaVersion", integraal.Text{NL: "deze versie kent het programma niet; kies 1", EN: "the program does not know this version; choose 1"}))
	}
	if f.FurtherDuty.fact.State() == integraal.Known {
		faults = append(faults, integraal.NewFault("fact.word", "furtherDuty", integraal.Text{NL: "hier kan alleen none staan", EN: "only none can stand here"}))
	}
	faults = append(faults, f.unknownCircumstances()...)
	return &f, faults.Err()
}

// person is the facts as the rules take them.
func (f *factFile) person() participation.PersonFacts {
	p := participation.PersonFacts{
		ID: f.ID, Born: f.Born.fact, SingleParent: f.SingleParent.fact, YoungestChild: f.YoungestChild.fact,
		Incapacitated: f.Incapacitated.fact, Startkwalificatie: f.Startkwalificatie.fact,
		Childcare: f.Childcare.fact, Training: f.Training.fact, Capacity: f.Capacity.fact,
		MayRegister: f.MayRegister.fact, Plan: f.Plan.fact, CareTasks: f.CareTasks.fact, CareAccounted: f.CareAccounted.fact,
		Request9a: f.Request9a.fact, Plan9a: f.Plan9a.fact,
		Language: participation.LanguageFacts{
			Schooling: f.Schooling.fact, Diploma: f.Diploma.fact, Document: f.Document.fact, Test: f.Test.fact,
			Notice: f.Notice.fact, Began: f.Began.fact, Progress: f.Progress.fact,
		},
		Ontheffing: integraal.Map(f.ExemptionUrgent.fact, func(until integraal.Date) participation.Ontheffing {
			return participation.Ontheffing{Period: integraal.Period{Until: until}, LiftsA: true, LiftsC: true}
		}),
		Ontheffing9a: integraal.Map(f.ExemptionParent.fact, func(until integraal.Date) integraal.Period {
			return integraal.Period{Until: until}
		}),
	}
	until, _ := f.BijstandUntil.fact.Value()
	p.Bijstand = integraal.Map(f.BijstandFrom.fact, func(from integraal.Date) integraal.Period {
		return integraal.Period{From: from, Until: until}
	})
	if f.FurtherDuty.fact.State() == integraal.KnownAbsent {
		p.Further = integraal.KnowAbsent[participation.Further]()
	}
	return p
}
