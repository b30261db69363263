package consent_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/consent"
)

// benefit asks whether W may know M's benefit, which rests on c1.
func benefit() consent.Request { return ask("W", "M", consent.Benefit, consent.Pw, review) }

func decide(r consent.Request, records ...consent.Record) consent.Decision {
	f := facts()
	f.Consents = records
	return consent.NewGate(f).Decide(r)
}

func refusal(on string) consent.Record {
	r := c1()
	r.ID, r.Answer, r.Kinds = "no", consent.Refused, nil
	r.On, r.Until = integraal.Date{}, integraal.Date{}
	if on != "" {
		r.On = day(on)
	}
	return r
}

func given(id, on string) consent.Record {
	r := c1()
	r.ID, r.On, r.Asked = id, day(on), day(on)
	return r
}

func altered(r consent.Record, change func(*consent.Record)) consent.Record {
	change(&r)
	return r
}

// The life of a consent: what each record, and each pair of them, comes to.
func TestLifeOfAConsent(t *testing.T) {
	t.Parallel()
	ended := altered(given("late", "2026-02-15"), func(r *consent.Record) { r.Until = day("2026-02-20") })
	for name, c := range map[string]struct {
		records []consent.Record
		want    consent.Reason
	}{
		"given":                 {[]consent.Record{c1()}, consent.NoReason},
		"not asked":             {nil, consent.ConsentNotAsked},
		"asked":                 {[]consent.Record{altered(c1(), func(r *consent.Record) { r.Answer = consent.NotAnswered })}, consent.ConsentNotAnswered},
		"to be asked tomorrow":  {[]consent.Record{altered(c1(), func(r *consent.Record) { r.Answer, r.Asked = 0, day("2026-03-03") })}, consent.ConsentNotAsked},
		"answered tomorrow":     {[]consent.Record{altered(c1(), func(r *consent.Record) { r.On = day("2026-03-03") })}, consent.ConsentNotAnswered},
		"refused tomorrow":      {[]consent.Record{c1(), refusal("2026-03-03")}, consent.NoReason},
		"withdrawn tomorrow":    {[]consent.Record{altered(c1(), func(r *consent.Record) { r.Withdrawn = day("2026-03-03") })}, consent.NoReason},
		"withdrawn today":       {[]consent.Record{altered(c1(), func(r *consent.Record) { r.Withdrawn = day(review) })}, consent.ConsentWithdrawn},
		"ended yesterday":       {[]consent.Record{altered(c1(), func(r *consent.Record) { r.Until = day("2026-03-01") })}, consent.ConsentExpired},
		"without an end":        {[]consent.Record{altered(c1(), func(r *consent.Record) { r.Until = integraal.Date{} })}, consent.NoReason},
		"without a day":         {[]consent.Record{altered(c1(), func(r *consent.Record) { r.On = integraal.Date{} })}, consent.ConsentNotAnswered},
		"an unknown answer":     {[]consent.Record{altered(c1(), func(r *consent.Record) { r.Answer, r.Asked = 7, integraal.Date{} })}, consent.ConsentNotAsked},
		"oral":                  {[]consent.Record{altered(c1(), func(r *consent.Record) { r.Form = consent.Oral })}, consent.ConsentForm},
		"implied":               {[]consent.Record{altered(c1(), func(r *consent.Record) { r.Explicit = false })}, consent.ConsentForm},
		"unexplained":           {[]consent.Record{altered(c1(), func(r *consent.Record) { r.Notice = "" })}, consent.ConsentNoNotice},
		"refused, then given":   {[]consent.Record{refusal("2026-02-01"), c1()}, consent.NoReason},
		"given, then refused":   {[]consent.Record{c1(), refusal("2026-02-20")}, consent.ConsentRefused},
		"both on one day":       {[]consent.Record{c1(), refusal("2026-02-10")}, consent.ConsentRefused},
		"refused, no day known": {[]consent.Record{c1(), refusal("")}, consent.ConsentRefused},
		"refused, asked again": {[]consent.Record{refusal("2026-02-01"), altered(c1(), func(r *consent.Record) {
			r.Answer, r.Asked = consent.NotAnswered, day("2026-02-20")
		})}, consent.ConsentRefused},
		"refused, given without explanation": {[]consent.Record{refusal("2026-02-01"), altered(c1(), func(r *consent.Record) {
			r.Notice = ""
		})}, consent.ConsentRefused},
		"refused, then given by word of mouth": {[]consent.Record{refusal("2026-02-01"), altered(c1(), func(r *consent.Record) {
			r.Form = consent.Oral
		})}, consent.ConsentForm},
		"refused, then given and ended": {[]consent.Record{refusal("2026-02-01"), ended}, consent.ConsentExpired},
		"withdrawn and given anew": {[]consent.Record{
			altered(given("old", "2026-01-10"), func(r *consent.Record) { r.Withdrawn = day("2026-02-01") }), c1(),
		}, consent.NoReason},
		"given anew before the old was withdrawn": {[]consent.Record{
			altered(given("old", "2026-01-10"), func(r *consent.Record) { r.Withdrawn = day("2026-02-20") }), c1(),
		}, consent.ConsentWithdrawn},
		"a later one that ended leaves the first": {[]consent.Record{c1(), ended}, consent.NoReason},
		"a later one that lacks its form leaves the first": {[]consent.Record{c1(), altered(given("late", "2026-02-20"), func(r *consent.Record) {
			r.Form = consent.Oral
		})}, consent.NoReason},
		"ended, and asked again": {[]consent.Record{ended, altered(c1(), func(r *consent.Record) {
			r.Answer, r.Asked = consent.NotAnswered, day("2026-02-25")
		})}, consent.ConsentNotAnswered},
		"only a basis of the AVG": {[]consent.Record{altered(c1(), func(r *consent.Record) {
			r.Kinds = []consent.Kind{consent.AVGBasis, consent.AgreementToHelp, consent.SecrecyWaiver}
		})}, consent.ConsentNotAsked},
		"only half of what is asked": {[]consent.Record{altered(c1(), func(r *consent.Record) {
			r.Kinds = r.Kinds[:1]
		})}, consent.ConsentNotAsked},
		"by someone else": {[]consent.Record{altered(c1(), func(r *consent.Record) { r.Giver = "A" })}, consent.ConsentNotAsked},
		"each kind on its own paper, in the form that its law asks": {[]consent.Record{
			altered(c1(), func(r *consent.Record) { r.Kinds, r.Form = r.Kinds[:1], consent.Oral }),
			altered(c1(), func(r *consent.Record) { r.Kinds, r.Explicit = r.Kinds[1:], false }),
		}, consent.NoReason},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			d := decide(benefit(), c.records...)
			assert.Equal(t, c.want.String(), d.Reason.String())
			assert.Equal(t, c.want == consent.NoReason, d.Outcome == consent.Allow)
		})
	}
}

// A no, and a lack, is told with the provision that asks what is lacking.
func TestTheLawOfWhatIsLacking(t *testing.T) {
	t.Parallel()
	for law, kind := range map[string]int{"art. 65 lid 2 onder b Participatiewet": 0, "art. 5.1.1 lid 4 Wmo 2015": 1} {
		d := decide(benefit(), altered(c1(), func(r *consent.Record) { r.Kinds = r.Kinds[kind : kind+1] }))
		assert.Equal(t, law, d.Grounds()[0].String())
		assert.Equal(t, 1, len(slices.DeleteFunc(d.Cure.Kinds[:], func(k consent.Kind) bool { return k == consent.NoKind })))
	}
}

// A refusal that leaves a part of its scope empty refuses all of it; a consent
// that does gives nothing.
func TestAnEmptyPartOfAScope(t *testing.T) {
	t.Parallel()
	for name, empty := range map[string]func(*consent.Scope){
		"categories": func(s *consent.Scope) { s.Categories = 0 },
		"from":       func(s *consent.Scope) { s.From = nil },
		"recipients": func(s *consent.Scope) { s.Recipients = nil },
		"purposes":   func(s *consent.Scope) { s.Purposes = nil },
		"actions":    func(s *consent.Scope) { s.Actions = nil },
	} {
		yes, no := c1(), refusal("2026-02-20")
		empty(&yes.Scope)
		empty(&no.Scope)
		d := decide(benefit(), yes)
		assert.Equal(t, consent.ConsentNotAsked, d.Reason, name)
		d = decide(benefit(), c1(), no)
		assert.Equal(t, consent.ConsentRefused, d.Reason, name)
	}
}

func TestTheConsentThatIsNamedEndsFirst(t *testing.T) {
	t.Parallel()
	k2 := altered(c1(), func(r *consent.Record) { r.ID, r.Kinds, r.Until = "k2", r.Kinds[:1], day("2026-07-01") })
	k4 := altered(c1(), func(r *consent.Record) { r.ID, r.Kinds, r.Until = "k4", r.Kinds[1:], day("2026-06-01") })
	longer := altered(k4, func(r *consent.Record) { r.ID, r.Until = "longer", day("2026-12-01") })
	d := decide(benefit(), k2, k4)
	assert.Equal(t, "k4", d.Consent)
	assert.Equal(t, day("2026-06-01"), d.Until)
	d = decide(benefit(), k2, k4, longer)
	assert.Equal(t, "k2", d.Consent, "of two no-objections the longer one carries")
	assert.Equal(t, day("2026-07-01"), d.Until)
	d = decide(benefit(), altered(c1(), func(r *consent.Record) { r.Withdrawn = day("2026-05-01") }))
	assert.Equal(t, day("2026-04-30"), d.Until, "a withdrawal that is announced ends it")
	assert.True(t, d.Duties.Has(consent.SetExpiry))
}

func TestRecordCheck(t *testing.T) {
	t.Parallel()
	sound := c1()
	assert.NoError(t, sound.Check())
	broken := altered(c1(), func(r *consent.Record) {
		r.Until, r.Withdrawn = day("2026-01-01"), day("2026-01-02")
	})
	faults := integraal.FaultsIn(broken.Check())
	assert.Len(t, faults, 2)
	for _, f := range faults {
		assert.Equal(t, "consent.period", f.Code)
	}
	undated := refusal("")
	assert.True(t, integraal.HasFault(undated.Check(), "consent.no-answer"))
}
