package casework

import (
	"github.com/integraal/integraal"
	"github.com/integraal/integraal/consent"
)

// planSpecs are the facts that a plan has to reckon with, as the person says them.
var planSpecs = []factSpec{
	{
		term: of(TasksAtOnce), category: consent.Advice,
		label: integraal.Text{NL: "hoeveel dingen tegelijk lukken, naar eigen zeggen", EN: "how many things at once will do, in their own words"},
		need:  "whoever makes a plan: more at once than someone can carry does not work",
	},
	{
		term: of(WishesOfWork), category: consent.Advice,
		label: integraal.Text{NL: "wat iemand zelf wil met betaald werk", EN: "what someone wants of paid work"},
		need:  "whoever talks about work with someone: the own wish comes first",
	},
	{
		term: of(SafeAtHome), category: consent.Relations,
		label: integraal.Text{NL: "het is thuis veilig", EN: "it is safe at home"},
		need:  "whoever talks about work with someone: what is in place, and no requirement",
	},
	{
		term: of(HomeSecure), category: consent.Housing,
		label: integraal.Text{NL: "de woning is niet in gevaar", EN: "the home is not about to be lost"},
		need:  "whoever talks about work with someone: what is in place, and no requirement",
	},
	{
		term: of(IncomeGoesOn), category: consent.Income,
		label: integraal.Text{NL: "het inkomen loopt door, ook in de eerste maanden van werk", EN: "the income goes on, also in the first months of work"},
		need:  "whoever talks about work with someone: what is in place, and no requirement",
	},
	{
		term: of(DebtsAtRest), category: consent.Debts,
		label: integraal.Text{NL: "de schulden zijn tot rust gebracht", EN: "the debts are at rest"},
		need:  "whoever talks about work with someone: what is in place, and no requirement",
	},
	{
		term: of(CareProvided), category: consent.Relations,
		label: integraal.Text{NL: "er wordt gezorgd voor wie zorg nodig heeft", EN: "who needs care is cared for"},
		need:  "whoever talks about work with someone: what is in place, and no requirement",
	},
	{
		term: of(TreatmentOn), category: consent.Health,
		label: integraal.Text{NL: "de behandeling gaat door naast werk", EN: "treatment goes on beside work"},
		need:  "whoever talks about work with someone: what is in place, and no requirement",
	},
	{
		term: of(HoursAWeek), category: consent.Advice,
		label: integraal.Text{NL: "hoeveel uur in de week lukt, naar eigen zeggen", EN: "how many hours a week will do, in their own words"},
		need:  "whoever makes a plan: more hours than someone can give does not work",
	},
}
