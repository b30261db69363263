package income

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/integraal/integraal"
)

// TestGemeenteUnexplainedAllocatesNothing: on plain values, and on facts that
// are all known, a rule takes no memory.
func TestGemeenteUnexplainedAllocatesNothing(t *testing.T) {
	d, s := dayOf(t, march), settings(t)
	iit, bb, st, reg := longLow(), costs(1000), student(), meedoen()
	set := &s.bijzonder[1]
	v := bijzonderValues{costs: integraal.Euro(1000), income: integraal.EuroPerMonth(2300), norm: integraal.CentsPerMonth(1401_50)}
	for name, rule := range map[string]func(){
		"bijzondere bijstand on values": func() { set.is.due(&v, set.by, nil) },
		"studietoeslag on values": func() {
			d.gemeente.studie.due(studieValues{age: 20, internship: integraal.EuroPerMonth(250)}, &s.studietoeslag[0], d.gemeente.by, nil)
		},
		"inkomenstoeslag":     func() { _, _ = d.IndividueleInkomenstoeslag(iit, s, nil) },
		"bijzondere bijstand": func() { _, _ = d.BijzondereBijstand(bb, s, nil) },
		"studietoeslag":       func() { _, _ = d.Studietoeslag(st, s, nil) },
		"local scheme":        func() { _, _ = d.LokaleRegeling(reg, s, "meedoenregeling", nil) },
	} {
		assert.Zero(t, testing.AllocsPerRun(100, rule), name)
	}
}

func BenchmarkGemeente(b *testing.B) {
	d, s := dayOf(b, march), settings(b)
	iit, bb, st, reg := longLow(), costs(1000), student(), meedoen()
	set := &s.bijzonder[1]
	v := bijzonderValues{costs: integraal.Euro(1000), income: integraal.EuroPerMonth(2300), norm: integraal.CentsPerMonth(1401_50)}
	for _, c := range []struct {
		name string
		rule func(why *integraal.Explanation)
	}{
		{"bijzondereBijstand", func(why *integraal.Explanation) { _, _ = d.BijzondereBijstand(bb, s, why) }},
		{"inkomenstoeslag", func(why *integraal.Explanation) { _, _ = d.IndividueleInkomenstoeslag(iit, s, why) }},
		{"studietoeslag", func(why *integraal.Explanation) { _, _ = d.Studietoeslag(st, s, why) }},
		{"regeling", func(why *integraal.Explanation) { _, _ = d.LokaleRegeling(reg, s, "meedoenregeling", why) }},
	} {
		b.Run(c.name+"/facts", func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				c.rule(nil)
			}
		})
		b.Run(c.name+"/explained", func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				var why integraal.Explanation
				c.rule(&why)
			}
		})
	}
	b.Run("bijzondereBijstand/values", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			set.is.due(&v, set.by, nil)
		}
	})
}

func BenchmarkReadSettings(b *testing.B) {
	data := []byte(voorbeeldstad(b))
	b.ReportAllocs()
	for b.Loop() {
		_, _ = ReadSettings(data)
	}
}
