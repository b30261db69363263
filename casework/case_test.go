package casework

import (
	"reflect"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/integraal/integraal"
)

// TestNewWriteRead: a case made in code is the case that its file says, and the
// file is the same however often it goes round.
func TestNewWriteRead(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		made, err := New(genParts(t))
		require.NoError(t, err)
		file, err := made.Write()
		require.NoError(t, err)
		read, err := Read(file)
		require.NoError(t, err)
		require.Equal(t, made, read)
		again, err := read.Write()
		require.NoError(t, err)
		require.Equal(t, string(file), string(again))
	})
}

// TestCaseIsImmutable: nothing that goes in or comes out of a case leads back
// into it.
func TestCaseIsImmutable(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		parts := genParts(t)
		c, err := New(parts)
		require.NoError(t, err)
		before, err := c.Write()
		require.NoError(t, err)

		protocol, given := c.Protocol(), c.Parts()
		again, err := New(given)
		require.NoError(t, err)
		require.Equal(t, c, again)
		spoil(reflect.ValueOf(&given).Elem())
		for _, viewer := range c.Viewers() {
			if r, err := Review(c, Question{Viewer: viewer}); err == nil {
				spoil(reflect.ValueOf(r).Elem())
			}
		}
		spoil(reflect.ValueOf(&parts).Elem())
		spoil(reflect.ValueOf(c.Persons()))
		spoil(reflect.ValueOf(c.Professionals()))
		spoil(reflect.ValueOf(&protocol).Elem())

		after, err := c.Write()
		require.NoError(t, err)
		require.Equal(t, string(before), string(after))
	})
}

// spoil empties whatever can be reached and set.
func spoil(v reflect.Value) {
	switch v.Kind() {
	case reflect.Slice:
		for i := range v.Len() {
			spoil(v.Index(i))
			v.Index(i).SetZero()
		}
	case reflect.Struct:
		for i := range v.NumField() {
			if v.Field(i).CanSet() {
				spoil(v.Field(i))
			}
		}
	}
}

// TestNewLeavesPartsAlone: New fills in defaults in the case, not in what it
// was given.
func TestNewLeavesPartsAlone(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		parts := genParts(t)
		for i := range parts.Told {
			parts.Told[i].By = ""
		}
		for i := range parts.Professionals {
			parts.Professionals[i].Regime = 0
		}
		kept := cloneParts(parts)
		_, err := New(parts)
		_ = err // without a regime some parts no longer fit
		require.Equal(t, kept, cloneParts(parts))
	})
}

// TestDefaults: what a file may leave out is filled in, the same way for a case
// made in code.
func TestDefaults(t *testing.T) {
	c, err := Read([]byte(`{"schemaVersion": 1, "persons": [{"id": "M"}, {"id": "F", "elsewhere": true}],
		"professionals": [{"id": "W", "role": "wijkteam"}],
		"told": [{"about": "M", "facts": {"wageMonth": "2026-01", "insured": "yes"}}],
		"directives": [{"id": "d", "about": "M", "activity": "work", "hours": 0, "basis": {"law": "BWBR0035362"}, "text": "Werk nu niet.", "told": {"by": "W"}}],
		"consents": [{"id": "c", "about": "M"}],
		"notices": [{"told": "M", "recipients": ["W"], "on": "2026-01-01"}],
		"protocol": {"schemaVersion": 1, "municipality": "Voorbeeldstad", "version": "1", "from": "2025-01-01", "purposes": [{"code": "wmo", "role": "wijkteam", "regime": "wmo"}]}}`))
	require.NoError(t, err)
	p := &c.parts
	assert.Equal(t, "Voorbeeldstad", p.Municipality)
	assert.Equal(t, "wmo", p.Professionals[0].Regime.String())
	assert.Equal(t, "M", p.Told[0].By)
	assert.Equal(t, []FactValue{Insured.Is(true), WageMonth.Is(MonthOf(integraal.On(2026, 1, 15)))}, p.Told[0].Facts)
	assert.True(t, p.Directives[0].HoursSaid)
	assert.Equal(t, "M", p.Consents[0].Giver)
	assert.Equal(t, []string{"M"}, p.Notices[0].About)
	assert.Equal(t, Elsewhere(), p.Persons[1].Member)
}
