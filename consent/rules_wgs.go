package consent

import "github.com/integraal/integraal"

// wgsRules are those of the Wgs.
var wgsRules = []Rule{
	{
		ID: "same-wgs-client", part: sameTask, from: []Regime{Wgs}, to: []Regime{Wgs},
		relations: client, categories: everything, criminal: true,
		By: []integraal.Citation{wgs8a}, valid: sinceWgs2021,
	},
	{
		ID: "same-wgs-family", part: sameTask, from: []Regime{Wgs}, to: []Regime{Wgs},
		relations: []Relation{Partner, DependentChild}, categories: These(Composition),
		By: []integraal.Citation{wgs8a}, valid: sinceWgs2021,
	},

	{
		// Awb 2:5 binds debt help to secrecy and names no consent; the consent that
		// the Wmo asks for is read as lifting it.
		ID: "release-wgs-awb-2:5", part: release, from: []Regime{Wgs}, to: []Regime{Wmo},
		relations: household, categories: everything, Kind: StatutoryCondition, Explicit: true,
		Contested: true, By: []integraal.Citation{awb25lid1}, valid: sinceWgs2021,
	},

	// Toward debt help: necessity, no consent; ground and release in one, for
	// data of the resident. What someone knows of a report that was not made
	// never goes this way: only the fact of a suspicion crosses, by the role that
	// is designated for it.
	{
		ID: "ground-wgs-8d", part: ground, from: []Regime{Pw, Wmo, Jeugd}, to: []Regime{Wgs},
		relations: client, categories: everything, never: These(Irregularity), criminal: true,
		By: []integraal.Citation{wgs8d, wgs8a}, valid: sinceWgs2021,
	},
	{
		ID: "release-wgs-8d", part: release, from: []Regime{Pw, Wmo}, to: []Regime{Wgs},
		relations: client, categories: everything, never: These(Irregularity),
		By: []integraal.Citation{wgs8d}, valid: sinceWgs2021,
	},
	{
		// 8d speaks of what the college obtained; Jeugdwet 7.3.11 keeps the file of
		// a youth helper closed without consent, save where a law obliges.
		ID: "release-wgs-8d-jeugd", part: release, from: []Regime{Jeugd}, to: []Regime{Wgs},
		relations: client, categories: everything, never: These(Irregularity), Contested: true,
		By: []integraal.Citation{wgs8d, jw7311lid1}, valid: sinceWgs2021,
	},

	// The early signal of a landlord: the arrears and how to reach the tenant.
	{
		ID: "duty-wgs-3-1-b", part: duty, from: []Regime{Landlord}, to: []Regime{Wgs}, needs: anArrearsSignal,
		relations: anyone, categories: These(Debts), Unverified: true,
		By: []integraal.Citation{wgs3lid1b, wgs8b, besluitGs2}, valid: sinceWgs2021,
	},
	{
		ID: "duty-wgs-3-1-b-contact", part: duty, from: []Regime{Landlord}, to: []Regime{Wgs}, needs: anArrearsSignal,
		relations: anyone, categories: These(Composition), fact: FactContact, Unverified: true,
		By: []integraal.Citation{wgs3lid1b, wgs8b, besluitGs2}, valid: sinceWgs2021,
	},
}
