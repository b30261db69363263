package consent_test

import (
	"encoding"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/consent"
)

// bytesDice rolls what a fuzzer wrote; where it wrote nothing it rolls nought.
type bytesDice struct{ rest []byte }

func (b *bytesDice) roll(sides int) int {
	if len(b.rest) == 0 {
		return 0
	}
	n := int(b.rest[0])
	b.rest = b.rest[1:]
	return n % sides
}

// wild puts anything in every field, sense or none.
func wild(d dice) world {
	b := func() uint8 { return uint8(d.roll(256)) }
	on := func() integraal.Date { return day("2026-03-02").AddDays(d.roll(256)*30 - 3000).AddYears(-d.roll(100)) }
	id := func() string { return pick(d, "", "M", "W", "S", "wijkteam", "X") }
	ids := func() []string { return []string{id(), id()}[:d.roll(3)] }
	w := world{
		facts: consent.GateFacts{InterestOpposes: ids()},
		request: consent.Request{
			Viewer: consent.Viewer{
				ID: id(), Role: id(), Team: id(), Regime: consent.Regime(b()), SecrecyBound: once(d, 2), Caseload: ids(), Kin: ids(),
			},
			Action: consent.Action(b()), Purpose: pick(d, "wmo-2.3.2", consent.OwnAccess, ""),
			Subject: consent.Subject{
				ID: id(), Relation: consent.Relation(b()), Of: id(), Born: on(), Capacity: consent.Capacity(b()), Representatives: ids(),
			},
			Datum: consent.Datum{
				Category: consent.Category(b()), Source: consent.Regime(b()), Register: once(d, 2), Author: id(),
				AboutOthers: once(d, 2), RetainUntil: on(), Fact: pick(d, "", consent.FactSuspicion, consent.FactContact, "x"),
				Secrecy: consent.Secrecy(b()), Special: once(d, 2), Criminal: once(d, 2), BSN: once(d, 2), Address: once(d, 2), Differs: once(d, 2),
			},
			Day: on(),
		},
	}
	if !once(d, 4) {
		w.facts.Protocol = &consent.Protocol{
			Minors: consent.Profile(b()), Purposes: []consent.Purpose{{
				Code: "wmo-2.3.2", Role: id(), Regime: consent.Regime(b()), Needs: consent.Categories(b()) << b(),
				OwnOnly: consent.Categories(b()), Enforces: once(d, 2), Anonymous: once(d, 4),
			}},
			Valid:        integraal.Period{From: on(), Until: on()},
			Restrictions: []consent.Restriction{{Roles: ids(), Categories: consent.Categories(b()), From: []consent.Regime{consent.Regime(b())}}}[:d.roll(2)],
			Urgent:       consent.UrgentRules{Roles: ids(), Days: d.roll(256) - 100},
			Misuse:       consent.MisuseAgreement{HelpdeskRole: id(), Designated: ids(), Schemes: []consent.Regime{consent.Regime(b())}},
		}
	}
	w.facts.SecretAddress = ids()
	for range d.roll(4) {
		w.facts.Consents = append(w.facts.Consents, consent.Record{
			ID: id(), About: id(), Giver: id(), Kinds: []consent.Kind{consent.Kind(b()), consent.Kind(b())},
			Explicit: once(d, 2), Form: consent.Form(b()), Notice: id(), Asked: on(), Answer: consent.Answer(b()),
			On: on(), Until: on(), Withdrawn: on(),
			Scope: consent.Scope{
				Categories: consent.Categories(b()) << b(), From: []consent.Regime{consent.Regime(b())},
				Recipients: ids(), Purposes: ids(), Actions: []consent.Action{consent.Action(b())},
			},
		})
		w.facts.Weighings = append(w.facts.Weighings, consent.Weighing{
			ID: "w", Ground: consent.SafetyGround(b()), About: ids(), Recipients: ids(), Categories: consent.Categories(b()) << b(),
			By: id(), On: on(), Until: on(), Met: consent.Conditions(b()), TellLater: once(d, 2),
		})
		w.facts.Demands = append(w.facts.Demands, consent.Demand{By: id(), About: ids(), Categories: consent.Categories(b()) << b(), On: on(), Until: on()})
		w.facts.Orders = append(w.facts.Orders, consent.Order{About: ids(), Institution: id(), Valid: integraal.Period{From: on(), Until: on()}})
		w.facts.Arrears = append(w.facts.Arrears, consent.ArrearsSignal{About: id(), On: on(), OwnEffort: once(d, 2)})
		w.facts.Notices = append(w.facts.Notices, consent.Notice{Told: id(), About: ids(), Recipients: ids(), On: on()})
		w.facts.Objections = append(w.facts.Objections, consent.Objection{
			About: id(), Recipients: ids(), Categories: consent.Categories(b()), On: on(), Weighed: on(),
		})
	}
	return w
}

// The bytes choose between a world that makes sense and one that need not.
func FuzzDecide(f *testing.F) {
	f.Add([]byte{})
	f.Add([]byte{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
	f.Add([]byte{0, 200, 1, 0, 2, 7, 7, 7, 1, 1, 1, 9, 3, 5, 0, 0, 0, 4, 2, 2, 6, 1, 1, 1, 3, 8, 250, 17})
	lines, set := table(), policies(f)
	f.Fuzz(func(t *testing.T, data []byte) {
		d := &bytesDice{rest: data}
		w := world{}
		sense := once(d, 2)
		if sense {
			w = draw(d)
		} else {
			w = wild(d)
		}
		answer := w.decide()
		checkGround(t, &answer)
		require.NotEmpty(t, answer.Tell())
		require.NotEqual(t, "invalid", answer.Outcome.String())
		require.Equal(t, answer, w.decide())
		if sense {
			o := oracle{w: &w, table: lines}
			require.Equal(t, o.answer(), answer.Outcome)
			wide := drawWide(d)
			got := wide.decide()
			require.Equal(t, permits(t, set, &wide), got.Outcome.Shows())
		}
	})
}

// TestWildWorlds runs the same without a fuzzer.
func TestWildWorlds(t *testing.T) {
	t.Parallel()
	d := seed(7)
	for range some(50_000) {
		w := wild(d)
		answer := w.decide()
		checkGround(t, &answer)
	}
}

type word interface {
	comparable
	encoding.TextMarshaler
	String() string
}

// readBack checks that a text is refused with a fault and leaves the safe
// value, or is what the value writes.
func readBack[T word, P interface {
	*T
	encoding.TextUnmarshaler
}](t *testing.T, text string, safe T) {
	v := safe
	err := P(&v).UnmarshalText([]byte(text))
	if err != nil {
		require.True(t, integraal.HasFault(err, "consent.unknown"))
		require.Equal(t, safe, v)
		return
	}
	written, err := v.MarshalText()
	require.NoError(t, err)
	require.Equal(t, text, string(written))
	require.Equal(t, text, v.String())
	require.NotContains(t, []string{"", "none", "invalid"}, text)
}

func readAll(t *testing.T, text string) {
	readBack(t, text, consent.NoRegime)
	readBack(t, text, consent.NoCategory)
	readBack(t, text, consent.NoAction)
	readBack(t, text, consent.NoKind)
	readBack(t, text, consent.NoForm)
	readBack(t, text, consent.NotAnswered)
	readBack(t, text, consent.Dual)
	readBack(t, text, consent.NoSafetyGround)
	readBack(t, text, consent.Outside)
}

func FuzzUnmarshalText(f *testing.F) {
	for _, text := range []string{"", "none", "invalid", "wmo", "health", "view", "statutoryCondition", "written", "given", "dual", "Wmo", "wmo "} {
		f.Add(text)
	}
	f.Fuzz(readAll)
}
