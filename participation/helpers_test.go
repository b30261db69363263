package participation_test

import (
	"bytes"
	"encoding/json"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/participation"
)

var reviewDay = integraal.On(2026, time.March, 2)

func on(year int, month time.Month, day int) integraal.Date { return integraal.On(year, month, day) }

func decode(t *testing.T, data []byte, into any) {
	t.Helper()
	dec := json.NewDecoder(bytes.NewReader(data))
	dec.DisallowUnknownFields()
	require.NoError(t, dec.Decode(into))
}

// wordOf is the value of a list that carries the name.
func wordOf[E interface {
	~uint8
	String() string
}](t *testing.T, name string, last E) E {
	t.Helper()
	for e := E(0); e <= last; e++ {
		if e.String() == name {
			return e
		}
	}
	t.Fatalf("%q is on no list", name)
	return 0
}

// told is a fact from a pointer: not given is unknown.
func told[T any](v *T) integraal.Fact[T] {
	if v == nil {
		return integraal.Fact[T]{}
	}
	return integraal.Know(*v)
}

// orAbsent is a fact of which null says that there is none.
func orAbsent[T any](t *testing.T, raw json.RawMessage) integraal.Fact[T] {
	t.Helper()
	switch {
	case len(raw) == 0:
		return integraal.Fact[T]{}
	case string(raw) == "null":
		return integraal.KnowAbsent[T]()
	}
	var v T
	require.NoError(t, json.Unmarshal(raw, &v))
	return integraal.Know(v)
}

func personFromJSON(t *testing.T, data []byte) participation.PersonFacts {
	t.Helper()
	var j struct {
		Born, BijstandFrom                               *integraal.Date
		SingleParent, Incapacitated                      *bool
		Childcare, Training, Capacity, Startkwalificatie *bool
		YoungestChild, Ontheffing, Ontheffing9a          json.RawMessage
	}
	decode(t, data, &j)
	f := participation.PersonFacts{
		ID: "P", Born: told(j.Born), SingleParent: told(j.SingleParent), Incapacitated: told(j.Incapacitated),
		Childcare: told(j.Childcare), Training: told(j.Training), Capacity: told(j.Capacity),
		Startkwalificatie: told(j.Startkwalificatie),
		YoungestChild:     orAbsent[integraal.Date](t, j.YoungestChild),
		Ontheffing9a:      orAbsent[integraal.Period](t, j.Ontheffing9a),
	}
	if j.BijstandFrom != nil {
		f.Bijstand = integraal.Know(integraal.From(*j.BijstandFrom))
	}
	if granted := orAbsent[struct {
		From, Until integraal.Date
		A, C        bool
	}](t, j.Ontheffing); granted.State() != integraal.Unknown {
		f.Ontheffing = integraal.KnowAbsent[participation.Ontheffing]()
		if g, ok := granted.Value(); ok {
			f.Ontheffing = integraal.Know(participation.Ontheffing{
				Period: integraal.Between(g.From, g.Until), LiftsA: g.A, LiftsC: g.C,
			})
		}
	}
	return f
}

func stopFromJSON(t *testing.T, data []byte) participation.StopFacts {
	t.Helper()
	var j struct {
		Act, Cause, Culpability, Exception, Threat, MeasureUnder *string
		Established, Asked, Received, Heard, Reversible          *bool
		MadeKnown, AskedBy, RepairBy, FirstTalk                  *integraal.Date
		DebtWeeks                                                *int
	}
	decode(t, data, &j)
	f := participation.StopFacts{
		ID: "P", Established: told(j.Established), Asked: told(j.Asked), Received: told(j.Received),
		Heard: told(j.Heard), Reversible: told(j.Reversible), MadeKnown: told(j.MadeKnown),
		AskedBy: told(j.AskedBy), RepairBy: told(j.RepairBy), FirstTalk: told(j.FirstTalk), DebtWeeks: told(j.DebtWeeks),
	}
	source := integraal.Source{Who: "case"}
	if j.Act != nil {
		f.Act = integraal.Know(wordOf(t, *j.Act, participation.WmoHerzien), source)
	}
	if j.Cause != nil {
		f.Cause = integraal.Know(wordOf(t, *j.Cause, participation.OfThirdParty), source)
	}
	if act, ok := f.Act.Value(); ok && j.Culpability != nil {
		f.Culpability = integraal.Know(judged(act, wordOf(t, *j.Culpability, participation.Intent)), source)
	}
	if j.Exception != nil {
		f.Exception = integraal.Know(wordOf(t, *j.Exception, participation.FullyReversible), source)
	}
	if j.MeasureUnder != nil {
		f.MeasureUnder = integraal.Know(wordOf(t, *j.MeasureUnder, participation.MeasureOfLanguage), source)
	}
	if j.Threat != nil {
		f.Threat = integraal.Know(wordOf(t, *j.Threat, participation.InsuranceCancelled), source)
	}
	return f
}

func directivesFromJSON(t *testing.T, data []byte) []participation.Directive {
	t.Helper()
	var j struct {
		Directives []struct {
			ID, About, Sender, Activity, Direction string
			Law                                    integraal.Law
			Imposed                                bool
			Hours                                  *int
		}
	}
	decode(t, data, &j)
	out := make([]participation.Directive, len(j.Directives))
	for i, d := range j.Directives {
		out[i] = participation.Directive{
			ID: d.ID, About: d.About, Sender: d.Sender, Law: d.Law, Imposed: d.Imposed, Hours: told(d.Hours),
			Activity:  wordOf(t, d.Activity, participation.Treatment),
			Direction: wordOf(t, d.Direction, participation.Away),
		}
	}
	return out
}
