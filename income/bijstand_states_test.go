package income

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/integraal/integraal"
)

// onWerk changes the work of the applicant.
func onWerk(f *AlgemeneBijstandFacts, change func(w *Werk)) {
	w, _ := f.Applicant.Werk.Value()
	change(&w)
	f.Applicant.Werk = integraal.Know(w)
}

// onInkomen changes the one source of income of the applicant.
func onInkomen(f *AlgemeneBijstandFacts, change func(i *Inkomen)) {
	list, _ := f.Applicant.Inkomsten.Value()
	list = slices.Clone(list)
	change(&list[0])
	f.Applicant.Inkomsten = integraal.Know(list)
}

type bijstandState = stateCase[AlgemeneBijstandFacts]

func checkBijstand(t *testing.T, day integraal.Date, base AlgemeneBijstandFacts, cases ...bijstandState) {
	t.Helper()
	checkStates(t, func() AlgemeneBijstandFacts { return base }, func(f AlgemeneBijstandFacts) (integraal.Outcome[Bijstand], error) {
		return AlgemeneBijstand(f, day, nil)
	}, sayBijstand, cases)
}

func TestStatesOfWerk(t *testing.T) {
	t.Parallel()
	type F = AlgemeneBijstandFacts
	type S = integraal.State
	const n, none = "951.50 450.00", "801.50 600.00"
	checkBijstand(t, march, earning(werk(600_00)),
		bijstandState{"born", FactBorn, "M", func(f *F, s S) { f.Applicant.Born = inState(s, on(1982, 11, 4)) },
			n, "fault fact.impossible applicant.born"},
		bijstandState{"work", FactWerk, "M", func(f *F, s S) { f.Applicant.Werk = inState(s, werk(600_00)) },
			n, "1401.50 0.00"},
		bijstandState{"earned", FactVerdiend, "M", func(f *F, s S) {
			onWerk(f, func(w *Werk) { w.Earned = inState(s, integraal.EuroPerMonth(600)) })
		}, n, "1401.50 0.00"},
		bijstandState{"contributes", FactArbeidsinschakeling, "M", func(f *F, s S) {
			onWerk(f, func(w *Werk) { w.Contributes = inState(s, true) })
		}, n, none},
		bijstandState{"months n", FactMaandenN, "M", func(f *F, s S) {
			onWerk(f, func(w *Werk) { w.MonthsN = inState(s, 6) })
		}, none, n},
		bijstandState{"receives", FactOntvangtBijstand, "M", func(f *F, s S) { f.Receives = inState(s, true) }, n, none},
	)
	later := earning(werk(600_00))
	onWerk(&later, func(w *Werk) { w.MonthsN = integraal.Know(6) })
	checkBijstand(t, march, later,
		bijstandState{"urenbeperkt", FactUrenbeperkt, "M", func(f *F, s S) {
			onWerk(f, func(w *Werk) { w.Urenbeperkt = inState(s, true) })
		}, "891.50 510.00", none},
	)
	parent := later
	parent.Children = integraal.Know(true)
	onWerk(&parent, func(w *Werk) { w.YoungChild = integraal.Know(true) })
	const r = "876.50 525.00"
	checkBijstand(t, march, parent,
		bijstandState{"young child", FactJongKind, "M", func(f *F, s S) {
			onWerk(f, func(w *Werk) { w.YoungChild = inState(s, true) })
		}, r, none},
		bijstandState{"months r", FactMaandenR, "M", func(f *F, s S) {
			onWerk(f, func(w *Werk) { w.MonthsR = inState(s, 30) })
		}, none, r},
	)
	subsidised := later
	subsidised.Applicant.Doelgroep = integraal.Know(true)
	onWerk(&subsidised, func(w *Werk) { w.Supported = perMonth(600_00) })
	const z = "891.50 510.00"
	checkBijstand(t, march, subsidised,
		bijstandState{"doelgroep", FactDoelgroep, "M", func(f *F, s S) { f.Applicant.Doelgroep = inState(s, true) }, z, none},
		bijstandState{"supported", FactGesteund, "M", func(f *F, s S) {
			onWerk(f, func(w *Werk) { w.Supported = inState(s, integraal.EuroPerMonth(600)) })
		}, z, none},
		bijstandState{"months z", FactMaandenZ, "M", func(f *F, s S) {
			onWerk(f, func(w *Werk) { w.MonthsZ = inState(s, 12) })
		}, none, z},
	)
	onWerk(&subsidised, func(w *Werk) { w.MonthsZ = integraal.Know(12) })
	checkBijstand(t, march, subsidised,
		bijstandState{"no more hours", FactGeenUitbreiding, "M", func(f *F, s S) {
			onWerk(f, func(w *Werk) { w.NoMoreHours = inState(s, true) })
		}, z, none},
	)
}

func TestStatesOfInkomen(t *testing.T) {
	t.Parallel()
	type F = AlgemeneBijstandFacts
	type S = integraal.State
	checkBijstand(t, march, receiving(inkomen(GewoonInkomen, 500_00)),
		bijstandState{"other income", FactInkomsten, "M", func(f *F, s S) {
			f.Applicant.Inkomsten = inState(s, []Inkomen{inkomen(GewoonInkomen, 500_00)})
		}, "901.50 500.00", "1401.50 0.00"},
		bijstandState{"kind", FactInkomenssoort, "I", func(f *F, s S) {
			onInkomen(f, func(i *Inkomen) { i.Kind = inState(s, KinderbijslagInkomen) })
		}, "1401.50 0.00", "fault fact.impossible applicant.inkomsten[0].kind"},
		bijstandState{"amount", FactInkomensbedrag, "I", func(f *F, s S) {
			onInkomen(f, func(i *Inkomen) { i.Amount = inState(s, integraal.EuroPerMonth(500)) })
		}, "901.50 500.00", "1401.50 0.00"},
	)
	checkBijstand(t, march, receiving(inkomen(Premie, 1000_00)),
		bijstandState{"earlier", FactInkomenEerder, "I", func(f *F, s S) {
			onInkomen(f, func(i *Inkomen) { i.Earlier = inState(s, integraal.EuroPerYear(3398)) })
		}, "401.50 1000.00", "1401.50 0.00"},
		bijstandState{"judgement", FactInkomenOordeel, "I", func(f *F, s S) {
			onInkomen(f, func(i *Inkomen) { i.Contributes = inState(s, true) })
		}, "1401.50 0.00", "401.50 1000.00"},
	)
	spouse, _ := together(1401_50, inkomen(GewoonInkomen, 500_00)).Spouse.Value()
	checkBijstand(t, march, poor(), bijstandState{"spouse", FactSpouse, "M", func(f *F, s S) {
		f.Spouse = inState(s, spouse)
	}, "901.50 500.00", "1401.50 0.00"})
	gifts := Giften{
		Received: perMonth(500_00), Earlier: integraal.Know(integraal.EuroPerYear(1000)),
		Bijdragen: integraal.KnowAbsent[integraal.PerYear](), Responsible: integraal.KnowAbsent[integraal.PerMonth](),
	}
	edit := func(change func(g *Giften, s S)) func(f *F, s S) {
		return func(f *F, s S) { g := gifts; change(&g, s); f.Giften = integraal.Know(g) }
	}
	const some = "1101.50 300.00"
	checkBijstand(t, on(2026, 7, 1), poor(),
		bijstandState{"gifts", FactGiften, "M", func(f *F, s S) { f.Giften = inState(s, gifts) }, some, "1401.50 0.00"},
		bijstandState{"received", FactGiftenOntvangen, "M", edit(func(g *Giften, s S) {
			g.Received = inState(s, integraal.EuroPerMonth(500))
		}), some, "1401.50 0.00"},
		bijstandState{"earlier gifts", FactGiftenEerder, "M", edit(func(g *Giften, s S) {
			g.Earlier = inState(s, integraal.EuroPerYear(1000))
		}), some, "1401.50 0.00"},
		bijstandState{"contributions", FactBijdragen, "M", edit(func(g *Giften, s S) {
			g.Bijdragen = inState(s, integraal.EuroPerYear(100))
		}), "1001.50 400.00", some},
		bijstandState{"responsible", FactGiftenOordeel, "M", edit(func(g *Giften, s S) {
			g.Responsible = inState(s, integraal.EuroPerMonth(100))
		}), "1201.50 200.00", some},
	)
}

func TestStatesOfSpouse(t *testing.T) {
	t.Parallel()
	type F = AlgemeneBijstandFacts
	type S = integraal.State
	edit := func(change func(e *Echtgenoot, s S)) func(f *F, s S) {
		return func(f *F, s S) {
			e, _ := f.Spouse.Value()
			change(&e, s)
			f.Spouse = integraal.Know(e)
		}
	}
	full := together(1001_07, inkomen(GewoonInkomen, 600_00))
	checkBijstand(t, march, full,
		bijstandState{"no right", FactGeenRecht, "E", edit(func(e *Echtgenoot, s S) { e.NoRight = inState(s, true) }),
			"1001.07 0.00", "401.07 600.00"},
	)
	edit(func(e *Echtgenoot, _ S) { e.NoRight = integraal.Know(true) })(&full, integraal.Known)
	checkBijstand(t, march, full,
		bijstandState{"norm of both", FactNormGehuwden, "E", edit(func(e *Echtgenoot, s S) {
			e.NormGehuwden = inState(s, integraal.CentsPerMonth(1501_07))
		}), "901.07 100.00", "fault fact.impossible spouse.normGehuwden"},
		bijstandState{"lives apart", FactGescheiden, "E", edit(func(e *Echtgenoot, s S) {
			e.LivesApart = inState(s, true)
		}), "fault rule.uncovered spouse.livesApart", "1001.07 0.00"},
	)
}

// TestAlgemeneBijstandAsksWhatBears: with every answer tried, for a person with
// work, other income and assets.
func TestAlgemeneBijstandAsksWhatBears(t *testing.T) {
	t.Parallel()
	type F = AlgemeneBijstandFacts
	d := dayOf(t, march)
	euros := func(euro ...int64) []integraal.Fact[integraal.PerMonth] {
		var all []integraal.Fact[integraal.PerMonth]
		for _, e := range euro {
			all = append(all, perMonth(e*100))
		}
		return all
	}
	months := func(n ...int) []integraal.Fact[int] {
		var all []integraal.Fact[int]
		for _, m := range n {
			all = append(all, integraal.Know(m))
		}
		return all
	}
	rapid.Check(t, func(t *rapid.T) {
		var holes []hole[F]
		f := poor()
		f.Children = integraal.Know(true)
		f.Applicant.Born = blank(t, &holes, "person.born M", func(f F, v integraal.Fact[integraal.Date]) F { f.Applicant.Born = v; return f }, births(20, 40, 70))
		f.Applicant.Doelgroep = blank(t, &holes, "person.doelgroepLoonkostensubsidie M", func(f F, v integraal.Fact[bool]) F { f.Applicant.Doelgroep = v; return f }, flags())
		f.Receives = blank(t, &holes, "household.ontvangtBijstand M", func(f F, v integraal.Fact[bool]) F { f.Receives = v; return f }, flags())
		w := werk(0)
		set := func(at func(w *Werk) *integraal.Fact[bool]) func(f F, v integraal.Fact[bool]) F {
			return func(f F, v integraal.Fact[bool]) F { onWerk(&f, func(w *Werk) { *at(w) = v }); return f }
		}
		w.Earned = blank(t, &holes, "werk.inkomsten M", func(f F, v integraal.Fact[integraal.PerMonth]) F {
			onWerk(&f, func(w *Werk) { w.Earned = v })
			return f
		}, euros(0, 600), euros(1100, 5000)...)
		if earned, known := w.Earned.Value(); known {
			w.Supported = rapid.SampledFrom([]integraal.Fact[integraal.PerMonth]{integraal.KnowAbsent[integraal.PerMonth](), integraal.Know(earned)}).Draw(t, "supported")
		}
		for _, x := range []struct {
			key string
			at  func(w *Werk) *integraal.Fact[bool]
		}{
			{"werk.arbeidsinschakeling M", func(w *Werk) *integraal.Fact[bool] { return &w.Contributes }},
			{"werk.jongKind M", func(w *Werk) *integraal.Fact[bool] { return &w.YoungChild }},
			{"werk.urenbeperkt M", func(w *Werk) *integraal.Fact[bool] { return &w.Urenbeperkt }},
		} {
			if len(holes) < 4 {
				*x.at(&w) = blank(t, &holes, x.key, set(x.at), flags())
			}
		}
		if len(holes) < 5 {
			w.MonthsN = blank(t, &holes, "werk.maandenN M", func(f F, v integraal.Fact[int]) F {
				onWerk(&f, func(w *Werk) { w.MonthsN = v })
				return f
			}, months(0, 7))
		}
		f.Applicant.Werk = integraal.Know(w)
		f.Schulden = rapid.SampledFrom([]integraal.Fact[integraal.Amount]{assetsOf(0), assetsOf(3000)}).Draw(t, "debts")
		if len(holes) < 5 {
			value := blank(t, &holes, "bezitting.waarde B", func(f F, v integraal.Fact[integraal.Amount]) F {
				f.Bezittingen = integraal.Know([]Bezitting{{ID: "B", Kind: integraal.Know(GewoonBezit), Value: v}})
				return f
			}, wealth(0, 10_000, 17_000), wealth(far)...)
			f.Bezittingen = integraal.Know([]Bezitting{{ID: "B", Kind: integraal.Know(GewoonBezit), Value: value}})
		}
		exactly(t, f, holes, func(f F) ([]string, string) {
			o, err := d.AlgemeneBijstand(f, nil)
			return verdict(t, o, err, sayBijstand)
		})
	})
}

// TestNormThatIsOpenOrFails: what the norm misses is missing here too, once.
func TestNormThatIsOpenOrFails(t *testing.T) {
	t.Parallel()
	open, err := BijstandsnormFor(single(integraal.Fact[integraal.Date]{}), march, nil)
	require.NoError(t, err)
	f := receiving(inkomen(Premie, 1000_00))
	f.Norm, f.Applicant.Born = open, integraal.Fact[integraal.Date]{}
	assert.Equal(t, "open: person.born M", saidBijstand(f, march))
	f.Applicant.Doelgroep = integraal.Fact[bool]{}
	assert.Equal(t, "open: person.born M, person.doelgroepLoonkostensubsidie M", saidBijstand(f, march))
	f.Vermogen = bezit(20_000_00)
	assert.Equal(t, "not: bijstand.condition.vermogen", saidBijstand(f, march), "settled whatever is missing")
	f = poor()
	f.Norm, err = BijstandsnormFor(single(bornMinor), march, nil)
	require.NoError(t, err)
	assert.Equal(t, "not: bijstandsnorm.condition.eighteen", saidBijstand(f, march))
	f = earning(Werk{})
	f.Applicant.Inkomsten = integraal.Know([]Inkomen{inkomen(GewoonInkomen, 1401_50)})
	assert.Equal(t, "not: bijstand.condition.inkomen", saidBijstand(f, march), "other income alone is enough")
}
