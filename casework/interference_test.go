package casework

import (
	"bytes"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"os"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/integraal/integraal/consent"
)

// Non-interference: two cases that differ only in what a viewer may not see give
// that viewer the same bytes. What a viewer may not see is said here by the gate
// alone, apart from how a report takes its view; the facts on which the gate
// itself decides are the only ones that are left as they are.

// shown is what a viewer gets of a case through a gate, byte for byte.
func shown(c *Case, viewer string, gate func(*Case) gatekeeper) ([]byte, error) {
	r, err := c.review(Question{Viewer: viewer}, gate(c))
	if err != nil {
		return []byte(err.Error()), nil //nolint:nilerr // a fault is what the viewer gets
	}
	return json.Marshal(r)
}

func soundGate(c *Case) gatekeeper { return c.gate() }

// interference disturbs what a viewer may not see and returns where the bytes
// part, if they do.
func interference(p Parts, viewer string, seed uint64, gate func(*Case) gatekeeper) (string, error) {
	before, err := New(p)
	if err != nil {
		return "", err
	}
	s, err := spyFor(before, viewer)
	if err != nil {
		return "", nil //nolint:nilerr // who has no purpose is shown nothing
	}
	after, err := New(disturb(p, s, rand.New(rand.NewPCG(seed, 1))))
	if err != nil {
		return "", err
	}
	a, err := shown(before, viewer, gate)
	if err != nil {
		return "", err
	}
	b, err := shown(after, viewer, gate)
	if err != nil || bytes.Equal(a, b) {
		return "", err
	}
	at := 0
	for at < min(len(a), len(b)) && a[at] == b[at] {
		at++
	}
	from := max(0, at-200)
	return fmt.Sprintf("%s at byte %d:\n  …%s\n  …%s", viewer, at, a[from:min(len(a), at+120)], b[from:min(len(b), at+120)]), nil
}

func viewersOf(p Parts) []string {
	var list []string
	for _, x := range p.Professionals {
		list = append(list, x.ID)
	}
	for _, x := range p.Persons {
		list = append(list, x.ID)
	}
	return list
}

func TestNonInterference(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := genParts(t)
		viewer := rapid.SampledFrom(viewersOf(p)).Draw(t, "viewer")
		parted, err := interference(p, viewer, rapid.Uint64().Draw(t, "seed"), soundGate)
		if err != nil {
			t.Fatal(err)
		}
		if parted != "" {
			t.Fatal(parted)
		}
	})
}

// The bundled households have more in them than drawn ones; each reader of each
// is tried with many disturbances.
func TestNonInterferenceBundled(t *testing.T) {
	for name, c := range bundledCases(t) {
		for _, viewer := range viewersOf(c.parts) {
			for seed := range uint64(12) {
				parted, err := interference(c.parts, viewer, seed, soundGate)
				require.NoError(t, err)
				require.Empty(t, parted, name)
			}
		}
	}
}

// leaky is a gate with a hole in it.
type leaky struct {
	gatekeeper
	hole func(consent.Request, consent.Decision) bool
}

func (g leaky) Decide(r consent.Request) consent.Decision {
	d := g.gatekeeper.Decide(r)
	if g.hole(r, d) {
		d.Outcome = consent.Allow
	}
	return d
}

// The property above can fail: with a hole in the gate it does.
func TestInterferenceShows(t *testing.T) {
	for name, hole := range map[string]func(consent.Request, consent.Decision) bool{
		"lets all through":        func(consent.Request, consent.Decision) bool { return true },
		"forgets health":          func(r consent.Request, _ consent.Decision) bool { return r.Datum.Category == consent.Health },
		"takes no answer for yes": func(_ consent.Request, d consent.Decision) bool { return d.Reason == consent.ConsentNotAnswered },
		"forgets a refusal":       func(_ consent.Request, d consent.Decision) bool { return d.Reason == consent.ConsentRefused },
	} {
		t.Run(name, func(t *testing.T) {
			gate := func(c *Case) gatekeeper { return leaky{c.gate(), hole} }
			parted := 0
			for _, c := range bundledCases(t) {
				for _, viewer := range viewersOf(c.parts) {
					for seed := range uint64(5) {
						where, err := interference(c.parts, viewer, seed, gate)
						require.NoError(t, err)
						if where != "" {
							parted++
						}
					}
				}
			}
			require.NotZero(t, parted, "the hole does not show")
		})
	}
	t.Run("in drawn cases", func(t *testing.T) {
		all := func(c *Case) gatekeeper {
			return leaky{c.gate(), func(consent.Request, consent.Decision) bool { return true }}
		}
		parted := 0
		drawn := rapid.Custom(genParts)
		for seed := range 25 {
			p := drawn.Example(seed)
			for _, viewer := range viewersOf(p) {
				where, err := interference(p, viewer, uint64(seed), all)
				require.NoError(t, err)
				if where != "" {
					parted++
				}
			}
		}
		require.Greater(t, parted, 10)
	})
}

func bundledCases(t *testing.T) map[string]*Case {
	t.Helper()
	cases := map[string]*Case{}
	for _, name := range []string{"household", "mirror"} {
		data, err := os.ReadFile("bundled/" + name + ".json")
		require.NoError(t, err)
		cases[name], err = Read(data)
		require.NoError(t, err)
	}
	return cases
}
