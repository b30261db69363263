package consent

import "github.com/integraal/integraal"

// pwRules are those of the Participatiewet.
var pwRules = []Rule{
	{
		ID: "same-pw-couple", part: sameTask, from: []Regime{Pw}, to: []Regime{Pw},
		relations: couple, categories: notHealth,
		By: []integraal.Citation{pw53alid1, pw53alid6, pw65lid1}, valid: sinceWmo2015,
	},
	{
		// For the way to work of who receives bijstand, because of illness.
		ID: "same-pw-health", part: sameTask, from: []Regime{Pw}, to: []Regime{Pw},
		relations: couple, categories: health,
		By: []integraal.Citation{pw53alid1, uavg30lid1b}, valid: sinceWmo2015,
	},
	{
		ID: "same-pw-child", part: sameTask, from: []Regime{Pw}, to: []Regime{Pw},
		relations: child, categories: These(Composition),
		By: []integraal.Citation{pw53alid1, pw53alid2, pw65lid1}, valid: sinceWmo2015,
	},
	{
		ID: "same-pw-housemate", part: sameTask, from: []Regime{Pw}, to: []Regime{Pw},
		relations: []Relation{HousemateOf}, categories: These(Housemate),
		By: []integraal.Citation{pw19a, pw22a, pw53alid2}, valid: sinceWmo2015,
	},

	{
		ID: "release-pw-65-2b", part: release, from: []Regime{Pw}, to: []Regime{Wmo},
		relations: household, categories: everything, Kind: WrittenNoObjection, Written: true,
		Checks: true, By: []integraal.Citation{pw65lid2b}, valid: sinceWmo2015,
	},

	// Toward the Participatiewet: no general bridge. What the person releases
	// can serve to tailor duties; never health, never to check or punish.
	{
		ID: "ground-pw-18-1", part: ground, from: []Regime{Wmo}, to: []Regime{Pw},
		relations: couple, categories: everything, never: neverToPw,
		Contested: true, By: []integraal.Citation{pw18lid1, pw9lid2}, valid: sinceWmo2015,
	},
	{
		// 67a names no special category of data, so that health stays behind.
		ID: "ground-pw-67a", part: ground, from: []Regime{Inburgering}, to: []Regime{Pw},
		relations: couple, categories: everything, never: neverToPw,
		By: []integraal.Citation{pw67a}, valid: since2022,
	},
	{
		ID: "release-pw-67a", part: release, from: []Regime{Inburgering}, to: []Regime{Pw},
		relations: couple, categories: everything, never: neverToPw,
		By: []integraal.Citation{pw67a}, valid: since2022,
	},

	{
		ID: "release-pw-65-2b-partner", part: release, from: []Regime{Pw}, to: []Regime{PartnerBody},
		relations: household, categories: everything, never: neverToPw, Kind: WrittenNoObjection, Written: true,
		Checks: true, By: []integraal.Citation{pw65lid2b}, valid: sinceWmo2015,
	},

	// What bodies have to give on request.
	{
		ID: "duty-pw-64-1-b", part: duty, from: []Regime{Suwi}, to: []Regime{Pw}, needs: aDemand,
		relations: household, categories: notHealth, never: health, Checks: true,
		By: []integraal.Citation{pw64lid1b}, valid: sinceWmo2015,
	},
	{
		ID: "duty-pw-64-1-l", part: duty, from: []Regime{Landlord}, to: []Regime{Pw}, needs: aDemand,
		relations: household, categories: notHealth, never: health, Checks: true,
		By: []integraal.Citation{pw64lid1l}, valid: sinceWmo2015,
	},
	{
		ID: "duty-pw-64-1-g", part: duty, from: []Regime{Police}, to: []Regime{Pw}, needs: aDemand,
		relations: household, categories: notHealth, never: health, Checks: true, Contested: true,
		By: []integraal.Citation{pw64lid1g}, valid: sinceWmo2015,
	},
	{
		// Not where it would harm someone's privacy out of proportion (lid 3): that
		// is for people to weigh.
		ID: "duty-pw-67-1-a", part: duty, from: []Regime{Pw}, to: []Regime{Suwi}, needs: aDemand,
		relations: []Relation{Outside, Client, Partner}, categories: notHealth &^ These(Irregularity), never: neverToPw, Checks: true,
		By: []integraal.Citation{pw67lid1a}, valid: sinceWmo2015,
	},
}

// suwiRules are those of the Wet SUWI. Article 62 binds the exchange to the
// cooperation of article 9, which was not read: how far it goes is our reading.
var suwiRules = []Rule{
	{
		ID: "same-suwi", part: sameTask, from: []Regime{Suwi}, to: []Regime{Suwi},
		relations: couple, categories: notHealth, Contested: true,
		By: []integraal.Citation{suwi62lid1}, valid: sinceWmo2015,
	},
	{
		ID: "release-suwi-62", part: release, from: []Regime{Suwi}, to: []Regime{Pw, Wgs},
		relations: couple, categories: notHealth, never: neverToPw, Contested: true,
		By: []integraal.Citation{suwi62lid1}, valid: sinceWmo2015,
	},
	{
		ID: "ground-suwi-62", part: ground, from: []Regime{Suwi}, to: []Regime{Pw, Wgs},
		relations: couple, categories: notHealth, never: neverToPw, Contested: true,
		By: []integraal.Citation{suwi62lid1}, valid: sinceWmo2015,
	},
	{
		ID: "release-to-suwi-62", part: release, from: []Regime{Pw, Wgs}, to: []Regime{Suwi},
		relations: couple, categories: notHealth, never: neverToPw, Contested: true, Checks: true,
		By: []integraal.Citation{suwi62lid1}, valid: sinceWmo2015,
	},
	{
		ID: "ground-to-suwi-62", part: ground, from: []Regime{Pw, Wgs}, to: []Regime{Suwi},
		relations: couple, categories: notHealth, never: neverToPw, Contested: true,
		By: []integraal.Citation{suwi62lid1}, valid: sinceWmo2015,
	},
}

// misuseRules carry the fact of a suspicion and nothing else. Who receives it is
// the role that the protocol designates.
var misuseRules = []Rule{
	{
		ID: "duty-pw-66", part: duty, from: []Regime{Pw}, to: []Regime{Suwi},
		relations: anyone, categories: These(Irregularity), fact: FactSuspicion,
		By: []integraal.Citation{pw66}, valid: sinceWmo2015,
	},
	{
		// The duty binds whom the execution or supervision of the scheme is
		// entrusted to; that a helper of the same college is bound is disputed.
		ID: "duty-sv-162-1-c", part: duty, from: []Regime{Wmo, Wgs, Jeugd, Inburgering}, to: []Regime{Pw},
		relations: anyone, categories: These(Irregularity), fact: FactSuspicion, Contested: true,
		By: []integraal.Citation{sv162lid1c}, valid: sinceWmo2015,
	},
}
