package consent

import (
	"time"

	"github.com/integraal/integraal"
)

// The days since which the rules hold, and what rules have in common.
var (
	sinceWmo2015 = integraal.From(integraal.On(2015, time.January, 1))
	sinceWgs2021 = integraal.From(integraal.On(2021, time.January, 1))
	since2022    = integraal.From(integraal.On(2022, time.January, 1))
	sinceWGS     = integraal.From(integraal.On(2025, time.March, 1))
	sinceAVG     = integraal.From(integraal.On(2018, time.May, 25))

	client    = []Relation{Client}
	couple    = []Relation{Client, Partner}
	child     = []Relation{DependentChild}
	others    = []Relation{Partner, DependentChild, HousemateOf}
	household = []Relation{Client, Partner, DependentChild, HousemateOf}
	anyone    = []Relation{Outside, Client, Partner, DependentChild, HousemateOf, Carer, Network}
	helpers   = []Relation{Carer, Network}

	everything = AllCategories()
	health     = These(Health)
	notHealth  = everything &^ health
	neverToPw  = These(Health, Irregularity)
)

// allBut are all regimes but one.
func allBut(r Regime) []Regime {
	var list []Regime
	for _, x := range AllRegimes() {
		if x != r {
			list = append(list, x)
		}
	}
	return list
}
