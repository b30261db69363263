package consent

import "github.com/integraal/integraal"

// jeugdRules are those of the Jeugdwet.
var jeugdRules = []Rule{
	{
		// The four flows of 7.4.0 lid 1 do not feed one another; see [Flow].
		ID: "same-jeugd-client", part: sameTask, from: []Regime{Jeugd}, to: []Regime{Jeugd},
		relations: []Relation{Client, DependentChild}, categories: everything, criminal: true, special: true, fourFlows: true,
		By: []integraal.Citation{jw7311lid2a, jw740lid1}, valid: sinceWmo2015,
	},
	{
		// 7.4.0 speaks of the parents too; how much of them a task needs is our
		// reading.
		ID: "same-jeugd-family", part: sameTask, from: []Regime{Jeugd}, to: []Regime{Jeugd},
		relations: []Relation{Partner, HousemateOf}, categories: These(Composition), fourFlows: true, Contested: true,
		By: []integraal.Citation{jw740lid1}, valid: sinceWmo2015,
	},
	{
		ID: "release-jw-7.3.11", part: release, from: []Regime{Jeugd}, to: []Regime{Wmo},
		relations: household, categories: everything, Kind: SecrecyWaiver,
		By: []integraal.Citation{jw7311lid1}, valid: sinceWmo2015,
	},
	{
		ID: "release-jw-7.3.11-partner", part: release, from: []Regime{Jeugd}, to: []Regime{PartnerBody},
		relations: household, categories: everything, Kind: SecrecyWaiver,
		By: []integraal.Citation{jw7311lid1}, valid: sinceWmo2015,
	},

	// Toward who carries out a supervision order: on request obliged, unasked
	// free to, and then weighed. Only while the order lasts.
	{
		ID: "same-supervision", part: sameTask, from: []Regime{Supervision}, to: []Regime{Supervision}, needs: anOrder,
		relations: []Relation{Client, DependentChild}, categories: everything, criminal: true, special: true,
		By: []integraal.Citation{jw7311lid4}, valid: sinceWmo2015,
	},
	{
		ID: "same-supervision-family", part: sameTask, from: []Regime{Supervision}, to: []Regime{Supervision}, needs: anOrder,
		relations: []Relation{Partner, HousemateOf}, categories: These(Composition, Relations), Contested: true,
		By: []integraal.Citation{jw7311lid4}, valid: sinceWmo2015,
	},
	{
		ID: "duty-jw-7.3.11-4", part: duty, from: allBut(Supervision), to: []Regime{Supervision}, needs: anOrderedDemand,
		relations: anyone, categories: everything, criminal: true, special: true,
		By: []integraal.Citation{jw7311lid4}, valid: sinceWmo2015,
	},
	{
		ID: "safety-jw-7.3.11-4", part: safety, from: allBut(Supervision), to: []Regime{Supervision}, needs: anOrder,
		relations: anyone, categories: everything, criminal: true, special: true, ground: ChildSupervision,
		By: []integraal.Citation{jw7311lid4}, valid: sinceWmo2015,
	},
}

// careRules are those of the secrecy of care.
var careRules = []Rule{
	{
		// Who is directly involved in the treatment, or stands in.
		ID: "same-care", part: sameTask, from: []Regime{Care}, to: []Regime{Care},
		relations: client, categories: everything,
		By: []integraal.Citation{bw457lid2}, valid: sinceWmo2015,
	},
	{
		ID: "release-bw-7:457-jeugd", part: release, from: []Regime{Care}, to: []Regime{Jeugd},
		relations: []Relation{Client, DependentChild}, categories: everything, Kind: SecrecyWaiver,
		By: []integraal.Citation{bw457lid1}, valid: sinceWmo2015,
	},
	{
		ID: "ground-jw-7.4.0", part: ground, from: []Regime{Care}, to: []Regime{Jeugd},
		relations: []Relation{Client, DependentChild}, categories: everything,
		By: []integraal.Citation{jw740lid1}, valid: sinceWmo2015,
	},
	{
		// On the child into whom the board inquires, and nobody else: a doctor who
		// spoke of a parent was reprimanded.
		ID: "safety-bw-7:457-board", part: safety, from: []Regime{Care}, to: []Regime{ChildProtection},
		relations: []Relation{Client, DependentChild}, categories: everything, Contested: true, Unverified: true, ground: ChildInquiry,
		By: []integraal.Citation{bw457lid1, tgz2018232}, valid: sinceWmo2015,
	},
}

// generalRules are those of the AVG, for whom no other law gives a ground, and
// of cooperations under a law of their own.
var generalRules = []Rule{
	{
		ID: "ground-avg-6-1-a", part: ground, from: []Regime{Wmo, Pw, Jeugd}, to: []Regime{PartnerBody},
		relations: household, categories: everything, Kind: AVGBasis, Explicit: true,
		By: []integraal.Citation{avg6lid1a}, valid: sinceAVG,
	},
	{
		ID: "same-landlord", part: sameTask, from: []Regime{Landlord}, to: []Regime{Landlord},
		relations: client, categories: These(Housing), Contested: true,
		By: []integraal.Citation{avg5lid1c}, valid: sinceAVG,
	},
	{
		ID: "release-wgs-zvh", part: release, from: []Regime{Wmo, Pw, Wgs, Jeugd}, to: []Regime{CareSafetyHouse},
		relations: household, categories: everything, Contested: true, Unverified: true,
		By: []integraal.Citation{lawOnZVH}, valid: sinceWGS,
	},
	{
		ID: "ground-wgs-zvh", part: ground, from: []Regime{Wmo, Pw, Wgs, Jeugd}, to: []Regime{CareSafetyHouse},
		relations: household, categories: everything, Contested: true, Unverified: true,
		By: []integraal.Citation{lawOnZVH}, valid: sinceWGS,
	},
}

// The two safety rules that no law ties to a recipient. They are in no cell of
// the index: only a weighing that names who may know opens them.
var (
	ruleDutyConflict = Rule{
		ID: "safety-duty-conflict", Pack: packSafety, Version: versionSafety, part: safety, relations: anyone,
		categories: everything, criminal: true, special: true, ground: DutyConflict, Unverified: true, Contested: true,
		By: []integraal.Citation{knmgConflict, avg6lid1d}, valid: sinceAVG,
	}
	ruleUrgent = Rule{
		ID: "safety-urgent", Pack: packSafety, Version: versionSafety, part: safety, relations: anyone,
		categories: everything, special: true, ground: UrgentAccess, Contested: true,
		By: []integraal.Citation{avg6lid1d, avg9lid2c}, valid: sinceAVG,
	}
)
