package workpays

import (
	"slices"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/income"
)

// buffer is what Participatiewet art. 34b leaves to the municipality.
type buffer struct {
	room integraal.PerYear
	by   integraal.Citation
	asks []integraal.Missing
}

// bufferRoom asks the bufferbudget of a household with work and bijstand. Where a
// condition is certainly not met, and before 2027, there is none.
func (w *Work) bufferRoom() error {
	if w.day.Date().Before(from2027) {
		return nil
	}
	f := w.facts.Buffer
	f.ID, f.Works, f.Receives = w.facts.Who, integraal.Know(true), integraal.Know(true)
	o, err := w.day.Bufferbudget(f, nil)
	if err != nil {
		return err
	}
	switch v, is := o.Value(); {
	case is:
		w.buffer = buffer{room: v.Room, by: v.By}
	case o.Verdict() == integraal.Undetermined:
		f.Unstable, f.Contributes = integraal.Know(true), integraal.Know(true)
		if f.Used.State() != integraal.Known { // the most there can be
			f.Used = integraal.KnowAbsent[integraal.PerYear]()
		}
		most, err := w.day.Bufferbudget(f, nil)
		if err != nil {
			return err
		}
		v, _ := most.Value()
		w.buffer = buffer{room: v.Room, by: v.By, asks: o.Missing()}
	}
	return nil
}

// uncovered adds why the bijstand of a point, or what turns on the wage beside it, is
// not known.
func (w *Work) uncovered(list []integraal.Text) []integraal.Text {
	add := func(faults integraal.Faults) {
		for _, f := range faults {
			if !slices.Contains(list, f.Text) {
				list = append(list, f.Text)
			}
		}
	}
	if add(w.a.Bijstand.Uncovered); w.a.Bijstand.Uncovered != nil {
		return list
	}
	for part := Zorgtoeslag; part < Local; part++ {
		if s, is := schemeOf[part]; is && w.counted[part] {
			add(w.a.Of(s).Uncovered)
		}
	}
	for i := range w.a.Regelingen {
		if !w.worth[i].IsZero() {
			add(w.a.Regelingen[i].Uncovered)
		}
	}
	return list
}

// textsAssumed are the assumptions of a day whose amounts are those of another.
func textsAssumed(d *income.Day) []integraal.Text {
	of := d.AmountsOf()
	if of.IsZero() {
		return nil
	}
	list := []integraal.Text{textAmountsOf.With(integraal.Put("day", d.Date()), integraal.Put("of", of))}
	if !d.Date().Before(from2027) {
		list = append(list, textAlone34a, textRest2027)
	}
	return list
}

// from2027 is the first day of Participatiewet art. 34a and 34b.
var from2027 = lastOfN.AddDays(1)

var (
	textAmountsOf = integraal.Text{
		NL: "AANNAME: de bedragen van {day} zijn niet bekend. Waar een bedrag ontbreekt, staat hier dat van {of}. Het echte bedrag wordt anders",
		EN: "ASSUMPTION: the amounts of {day} are not known. Where one is missing, that of {of} stands here. The true amount will be another",
	}
	textAlone34a = integraal.Text{
		NL: "AANNAME: van het loon laat vanaf 2027 alleen artikel 34a Participatiewet een deel vrij. Of artikel 31 lid 2 n, r, y, z en aa daarnaast nog gelden, blijkt niet uit de tekst die bekend is",
		EN: "ASSUMPTION: from 2027 only article 34a Participatiewet leaves a part of the wage out. The text that is known does not show whether article 31 lid 2 n, r, y, z and aa hold beside it",
	}
	textRest2027 = integraal.Text{
		NL: "AANNAME: de andere regels zijn die van eind 2026. Wat er verder in 2027 verandert en hier niet bekend is, is niet meegerekend",
		EN: "ASSUMPTION: the other rules are those of the end of 2026. What else changes in 2027 and is not known here is not reckoned with",
	}
)
