package participation

import "github.com/integraal/integraal"

// derivedCircumstances are those from Under27 on, in their order.
var derivedCircumstances = [...]circumstance{
	{
		name: "participation.is.under27",
		is:   integraal.Text{NL: "jonger dan 27", EN: "under 27"},
	},
	{
		name: "participation.is.from27",
		is:   integraal.Text{NL: "27 of ouder", EN: "27 or older"},
	},
	{
		name: "participation.is.adult",
		is:   integraal.Text{NL: "18 of ouder", EN: "18 or older"},
	},
	{
		name: "participation.is.pensionAge",
		is:   integraal.Text{NL: "AOW-leeftijd bereikt", EN: "pension age reached"},
	},
	{
		name: "participation.is.supportGroup",
		is:   integraal.Text{NL: "hoort bij een groep die de gemeente naar werk helpt", EN: "belongs to a group that the municipality helps towards work"},
	},
	{
		name: "participation.is.claimGroup",
		is:   integraal.Text{NL: "hoort bij een groep met aanspraak op hulp naar werk", EN: "belongs to a group with a claim to help towards work"},
	},
	{
		name: "participation.is.getsBijstand",
		is:   integraal.Text{NL: "krijgt algemene bijstand", EN: "receives algemene bijstand"},
	},
	{
		name: "participation.is.getsUwvBenefit",
		is:   integraal.Text{NL: "krijgt een uitkering van UWV", EN: "receives a benefit from UWV"},
	},
}
