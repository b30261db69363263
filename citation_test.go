package integraal_test

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
)

func TestCitationPrintsAsLawyersWriteIt(t *testing.T) {
	read := day("2026-01-01")
	art31 := integraal.Participatiewet.Art("31", read)
	for want, c := range map[string]integraal.Citation{
		"art. 31 lid 2 onder m Participatiewet":    art31.Lid("2").Onder("m"),
		"art. 31 lid 2 Participatiewet":            art31.Lid("2"),
		"art. 31 Participatiewet":                  art31,
		"art. 1 onder a Participatiewet":           integraal.Participatiewet.Art("1", read).Onder("a"),
		"Participatiewet":                          integraal.Participatiewet.Art("", read),
		"art. 4:17 lid 3 Awb":                      integraal.Awb.Art("4:17", read).Lid("3"),
		"art. 7a lid 1 AOW":                        integraal.AOW.Art("7a", read).Lid("1"),
		"art. 9 lid 2 onder a AVG":                 integraal.AVG.Art("9", read).Lid("2").Onder("a"),
		"art. 2.3.2 Wmo 2015":                      integraal.Wmo2015.Art("2.3.2", read),
		"art. 1 BWBR0000001":                       integraal.Law("BWBR0000001").Art("1", read),
		"art. 4 lid 2 Wgs [niet geverifieerd]":     integraal.Wgs.Art("4", integraal.Date{}).Lid("2"),
		"ECLI:NL:CRVB:2016:2516":                   integraal.Ruling("ECLI:NL:CRVB:2016:2516"),
		"Toeslagen betaalt op de 20e van de maand": integraal.Practice("Toeslagen betaalt op de 20e van de maand"),
		"": {},
	} {
		assert.Equal(t, want, c.String())
	}
}

func TestCitationURL(t *testing.T) {
	read := day("2026-01-01")
	for want, c := range map[string]integraal.Citation{
		"https://wetten.overheid.nl/jci1.3:c:BWBR0015703&artikel=31&lid=2&o=m&z=2026-01-01&g=2026-01-01": integraal.Participatiewet.Art("31", read).Lid("2").Onder("m"),
		"https://wetten.overheid.nl/jci1.3:c:BWBR0005537&artikel=4:17&z=2026-01-01&g=2026-01-01":         integraal.Awb.Art("4:17", read),
		"https://wetten.overheid.nl/jci1.3:c:BWBR0031331&artikel=4&lid=2":                                integraal.Wgs.Art("4", integraal.Date{}).Lid("2"),
		"https://wetten.overheid.nl/jci1.3:c:BWBR0031331":                                                integraal.Wgs.Art("", integraal.Date{}),
		// wetten.overheid.nl writes art. P 15 Kieswet as artikel=P_15.
		"https://wetten.overheid.nl/jci1.3:c:BWBR0004627&artikel=P_15&z=2025-02-12&g=2025-02-12": integraal.Law("BWBR0004627").Art("P 15", day("2025-02-12")),
		"https://eur-lex.europa.eu/eli/reg/2016/679/oj/nld#art_9":                                integraal.AVG.Art("9", read).Lid("2").Onder("a"),
		"https://deeplink.rechtspraak.nl/uitspraak?id=ECLI:NL:CRVB:2016:2516":                    integraal.Ruling("ECLI:NL:CRVB:2016:2516"),
	} {
		assert.Equal(t, want, c.URL())
	}
	for _, c := range []integraal.Citation{
		{}, integraal.Practice("x"), integraal.Law("gemeente-verordening").Art("1", read), integraal.Law("javascript:alert(1)").Art("1", read),
	} {
		assert.Empty(t, c.URL(), c.String())
	}
}

func TestCitationsAreComparable(t *testing.T) {
	read := day("2026-01-01")
	base := integraal.Participatiewet.Art("31", read).Lid("2").Onder("m")
	assert.True(t, base == integraal.Participatiewet.Art("31", read).Onder("m").Lid("2"))
	assert.True(t, base.Lid("2") == base)
	for _, other := range []integraal.Citation{
		integraal.Participatiewet.Art("31", read).Lid("2").Onder("n"),
		integraal.Participatiewet.Art("31", read).Lid("1").Onder("m"),
		integraal.Participatiewet.Art("32", read).Lid("2").Onder("m"),
		integraal.Participatiewet.Art("31", day("2025-01-01")).Lid("2").Onder("m"),
		integraal.Wgs.Art("31", read).Lid("2").Onder("m"),
		integraal.Participatiewet.Art("31", read),
		integraal.Practice(base.String()),
		{},
	} {
		assert.False(t, base == other, other.String())
	}
}

func TestCitationParts(t *testing.T) {
	c := integraal.Participatiewet.Art("31", day("2026-01-01")).Lid("2").Onder("m")
	assert.Equal(t, integraal.Participatiewet, c.Law())
	assert.Equal(t, []string{"31", "2", "m"}, []string{c.Article(), c.Paragraph(), c.Part()})
	assert.Equal(t, day("2026-01-01"), c.Read())
	assert.False(t, c.Unverified())
	assert.True(t, integraal.Wgs.Art("4", integraal.Date{}).Unverified())
	for _, other := range []integraal.Citation{{}, integraal.Ruling("ECLI:NL:HR:2020:1"), integraal.Practice("x")} {
		assert.Empty(t, other.Law())
		assert.False(t, other.Unverified(), "there is no statute text to read")
		assert.True(t, other.Read().IsZero())
	}
}

func TestCitationAsReadOnAnotherDay(t *testing.T) {
	c := integraal.Participatiewet.Art("31", day("2025-01-01")).Lid("2")
	moved := c.AsRead(day("2026-01-01"))
	assert.True(t, moved == integraal.Participatiewet.Art("31", day("2026-01-01")).Lid("2"))
	assert.Contains(t, moved.URL(), "&z=2026-01-01")
	assert.Equal(t, day("2025-01-01"), c.Read())
	assert.Equal(t, "art. 31 lid 2 Participatiewet [niet geverifieerd]", c.AsRead(integraal.Date{}).String())
	assert.True(t, integraal.Citation{}.AsRead(day("2026-01-01")).IsZero())
}

// Nothing that cites nothing passes for a citation: a statutory value without
// a provision is refused on the ground of IsZero.
func TestCitationOfNothingIsZero(t *testing.T) {
	assert.True(t, integraal.Citation{}.IsZero())
	for _, c := range []integraal.Citation{
		integraal.Citation{}.Lid("1"), integraal.Citation{}.Onder("a"),
		integraal.Law("").Art("1", day("2026-01-01")), integraal.Practice(""),
	} {
		assert.True(t, c.IsZero())
		assert.Empty(t, c.String())
	}
	assert.False(t, integraal.Practice("x").IsZero())
}

func TestLawNames(t *testing.T) {
	// Official names and identifications, as wetten.overheid.nl and EUR-Lex give them.
	for id, names := range map[integraal.Law][2]string{
		"BWBR0015703": {"Participatiewet", "Participatiewet"},
		"BWBR0035362": {"Wmo 2015", "Wet maatschappelijke ondersteuning 2015"},
		"BWBR0031331": {"Wgs", "Wet gemeentelijke schuldhulpverlening"},
		"BWBR0034925": {"Jeugdwet", "Jeugdwet"},
		"BWBR0005537": {"Awb", "Algemene wet bestuursrecht"},
		"BWBR0018472": {"Awir", "Algemene wet inkomensafhankelijke regelingen"},
		"BWBR0018451": {"Wet op de zorgtoeslag", "Wet op de zorgtoeslag"},
		"BWBR0022751": {"Wet op het kindgebonden budget", "Wet op het kindgebonden budget"},
		"BWBR0013060": {"Wet SUWI", "Wet structuur uitvoeringsorganisatie werk en inkomen"},
		"BWBR0002448": {"Algemene termijnenwet", "Algemene termijnenwet"},
		"BWBR0002221": {"AOW", "Algemene Ouderdomswet"},
		"BWBR0040940": {"Uitvoeringswet AVG", "Uitvoeringswet Algemene verordening gegevensbescherming"},
		"32016R0679":  {"AVG", "Algemene verordening gegevensbescherming"},
		"BWBR9999999": {"BWBR9999999", "BWBR9999999"},
	} {
		assert.Equal(t, names[0], id.String())
		assert.Equal(t, names[1], id.Title())
	}
}

func TestCited(t *testing.T) {
	read := day("2026-01-01")
	pw, wgs := integraal.Participatiewet.Art("31", read), integraal.Wgs.Art("4", integraal.Date{})
	assert.Equal(t, integraal.Cited{
		Law: "art. 31 Participatiewet", Read: read,
		URL: "https://wetten.overheid.nl/jci1.3:c:BWBR0015703&artikel=31&z=2026-01-01&g=2026-01-01",
	}, integraal.Cite(pw))
	assert.True(t, integraal.Cite(wgs).Unverified)

	all := integraal.CiteAll(wgs, integraal.Citation{}, pw, wgs)
	assert.Equal(t, []integraal.Cited{integraal.Cite(wgs), integraal.Cite(pw)}, all)
	assert.Nil(t, integraal.CiteAll())
	assert.Nil(t, integraal.CiteAll(integraal.Citation{}), "a citation of nothing leaves no empty list in a file")

	raw, err := json.Marshal(integraal.Cite(integraal.Practice("x")))
	require.NoError(t, err)
	assert.JSONEq(t, `{"law": "x"}`, string(raw))
}

// The laws of the transition of 2015 are no basis for what came before it; of a
// law whose first day was not looked up none is told.
func TestLawSince(t *testing.T) {
	for law, want := range map[integraal.Law]string{
		integraal.Participatiewet: "2015-01-01", integraal.Wmo2015: "2015-01-01", integraal.Jeugdwet: "2015-01-01",
		integraal.Wgs: "2012-07-01", integraal.Awb: "", integraal.Law("BWBR0000001"): "",
	} {
		assert.Equal(t, want, law.Since().String(), law)
	}
}
