package consent

import "github.com/integraal/integraal"

// wmoRules are those of the Wmo 2015.
var wmoRules = []Rule{
	// The same task: who carries it out may know what it needs.
	{
		ID: "same-wmo-client", part: sameTask, from: []Regime{Wmo}, to: []Regime{Wmo},
		relations: client, categories: everything,
		By: []integraal.Citation{wmo511lid1}, valid: sinceWmo2015,
	},
	{
		// A child's school comes up in the parent's investigation as a part of her
		// circumstances; lid 1 speaks of the help that children give. It names
		// health of the client alone, so that of a child is left out.
		ID: "same-wmo-child", part: sameTask, from: []Regime{Wmo}, to: []Regime{Wmo},
		relations: child, categories: These(Composition, School, Relations), Contested: true,
		By: []integraal.Citation{wmo511lid1}, valid: sinceWmo2015,
	},
	{
		ID: "same-wmo-partner", part: sameTask, from: []Regime{Wmo}, to: []Regime{Wmo},
		relations: []Relation{Partner}, categories: These(Composition),
		By: []integraal.Citation{wmo511lid1}, valid: sinceWmo2015,
	},
	{
		// What informal carers and others in the social network do or can do, as they
		// or the client tell it. That this is who they are and how they stand to the
		// client, and nothing of their health, is our reading.
		ID: "same-wmo-helpers", part: sameTask, from: []Regime{Wmo}, to: []Regime{Wmo}, needs: theirOwnWord,
		relations: helpers, categories: These(Composition, Relations), Contested: true,
		By: []integraal.Citation{wmo511lid2, wmo511lid3}, valid: sinceWmo2015,
	},
	{
		// Who delivers a maatwerkvoorziening.
		ID: "same-wmo-provider", part: sameTask, from: []Regime{WmoProvider}, to: []Regime{WmoProvider},
		relations: client, categories: everything,
		By: []integraal.Citation{wmo512lid1}, valid: sinceWmo2015,
	},
	{
		ID: "same-veilig-thuis", part: sameTask, from: []Regime{VeiligThuis}, to: []Regime{VeiligThuis},
		relations: household, categories: everything, criminal: true, special: true,
		By: []integraal.Citation{wmo516lid2}, valid: sinceWmo2015,
	},
	{
		ID: "same-wmo-supervision", part: sameTask, from: []Regime{WmoSupervision}, to: []Regime{WmoSupervision},
		relations: client, categories: everything,
		By: []integraal.Citation{wmo515lid1}, valid: sinceWmo2015,
	},

	// Toward the Wmo: explicit consent. Lid 4 names health of the client alone.
	{
		ID: "ground-wmo-5.1.1-4-client", part: ground, from: []Regime{Pw, Wgs, Jeugd}, to: []Regime{Wmo},
		relations: client, categories: everything, Kind: StatutoryCondition, Explicit: true,
		By: []integraal.Citation{wmo511lid4}, valid: sinceWmo2015,
	},
	{
		ID: "ground-wmo-5.1.1-4-others", part: ground, from: []Regime{Pw, Wgs, Jeugd}, to: []Regime{Wmo},
		relations: others, categories: everything, never: health, Kind: StatutoryCondition, Explicit: true,
		By: []integraal.Citation{wmo511lid4}, valid: sinceWmo2015,
	},
	{
		// The article asks consent; that it be explicit follows here from the
		// dependence of who receives bijstand.
		ID: "release-wmo-5.3.3", part: release, from: []Regime{Wmo}, to: []Regime{Pw},
		relations: household, categories: everything, never: neverToPw,
		Kind: StatutoryCondition, Explicit: true,
		By: []integraal.Citation{wmo533lid1}, valid: sinceWmo2015,
	},
	{
		// To a partner without a task in the case: the person's consent, which for
		// what the file holds on health has to be explicit; so it is asked for all.
		ID: "release-wmo-5.3.3-partner", part: release, from: []Regime{Wmo}, to: []Regime{PartnerBody},
		relations: household, categories: everything, Kind: StatutoryCondition, Explicit: true,
		By: []integraal.Citation{wmo533lid1}, valid: sinceWmo2015,
	},

	// What a provider needs to deliver, or whoever's professional cooperation the
	// task asks: the college gives it, and no consent is asked.
	{
		ID: "release-wmo-5.2.1-2a", part: release, from: []Regime{Wmo}, to: []Regime{WmoProvider},
		relations: client, categories: everything,
		By: []integraal.Citation{wmo521lid2a, wmo533lid3}, valid: sinceWmo2015,
	},
	{
		ID: "ground-wmo-5.1.2-1", part: ground, from: []Regime{Wmo}, to: []Regime{WmoProvider},
		relations: client, categories: everything,
		By: []integraal.Citation{wmo512lid1}, valid: sinceWmo2015,
	},

	// Care providers and the college: explicit consent both ways, and the
	// secrecy of care has to be lifted.
	{
		ID: "ground-wmo-5.1.1-5a", part: ground, from: []Regime{Care}, to: []Regime{Wmo},
		relations: client, categories: everything, Kind: StatutoryCondition, Explicit: true,
		By: []integraal.Citation{wmo511lid5a}, valid: sinceWmo2015,
	},
	{
		ID: "release-wmo-5.2.5-1", part: release, from: []Regime{Care}, to: []Regime{Wmo},
		relations: client, categories: everything, Kind: SecrecyWaiver, Explicit: true,
		By: []integraal.Citation{bw457lid1, wmo525lid1}, valid: sinceWmo2015,
	},
	{
		ID: "release-wmo-5.2.5-2", part: release, from: []Regime{Wmo}, to: []Regime{Care},
		relations: client, categories: everything, Kind: StatutoryCondition, Explicit: true,
		By: []integraal.Citation{wmo525lid2}, valid: sinceWmo2015,
	},
	{
		ID: "ground-uavg-30-3a", part: ground, from: []Regime{Wmo}, to: []Regime{Care},
		relations: client, categories: everything,
		By: []integraal.Citation{uavg30lid3a}, valid: sinceWmo2015,
	},

	// What a law obliges to give.
	{
		ID: "duty-wmo-5.2.5-3", part: duty, from: []Regime{Wlz}, to: []Regime{Wmo},
		relations: client, categories: health, fact: FactWlzDecision,
		By: []integraal.Citation{wmo525lid3}, valid: sinceWmo2015,
	},
	{
		ID: "duty-wmo-5.2.2-a", part: duty, from: []Regime{WmoProvider}, to: []Regime{Wmo}, needs: aDemand,
		relations: client, categories: everything, special: true,
		By: []integraal.Citation{wmo522a}, valid: sinceWmo2015,
	},
	{
		ID: "duty-wmo-5.2.2-d", part: duty, from: []Regime{WmoProvider}, to: []Regime{WmoSupervision}, needs: aDemand,
		relations: []Relation{Outside, Client}, categories: everything, special: true,
		By: []integraal.Citation{wmo522d, wmo61}, valid: sinceWmo2015,
	},

	// Anyone who knows something by profession may tell Veilig Thuis, and breaks
	// secrecy if need be; what they weighed has to be on record.
	{
		ID: "safety-wmo-5.2.6", part: safety, from: allBut(VeiligThuis), to: []Regime{VeiligThuis},
		relations: anyone, categories: everything, criminal: true, special: true, ground: DomesticViolence,
		By: []integraal.Citation{wmo526, wmo516lid2}, valid: sinceWmo2015,
	},
}
