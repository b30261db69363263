package participation

//go:generate go test -run ^TestCoverageIsPublished$ -write-coverage .

import (
	"slices"

	"github.com/integraal/integraal"
)

// Rule is a rule behind a position as it held over some days, with the texts in
// which it was read.
type Rule struct {
	Name  integraal.Name
	By    integraal.Citation // in the first of the texts that were read
	Holds integraal.Period   // the days for which it is answered
	Read  []integraal.Date   // the texts in which it was read, oldest first
	Says  integraal.Text     // what it lays down, in a sentence
	Pack  integraal.Name     // what brought it, where that lies within these days
}

// The rules through time, by name.
const (
	RuleWork           integraal.Name = "rule.work"
	RuleProvision      integraal.Name = "rule.provision"
	RuleTegenprestatie integraal.Name = "rule.tegenprestatie"
	RuleUrgentReasons  integraal.Name = "rule.urgentReasons"
	RuleEachSpouse     integraal.Name = "rule.eachSpouse"
	RuleChildUnder12   integraal.Name = "rule.childUnder12"
	RuleIncapacity     integraal.Name = "rule.incapacity"
	RuleBehave         integraal.Name = "rule.behave"
	RuleNoneWith9a     integraal.Name = "rule.noTegenprestatieWith9a"
	RuleChildUnder5    integraal.Name = "rule.childUnder5"
	RuleInform         integraal.Name = "rule.inform"
	RuleCooperate      integraal.Name = "rule.cooperate"
	RuleLanguage       integraal.Name = "rule.language"
	RuleMelding        integraal.Name = "rule.melding"
	RulePlan           integraal.Name = "rule.plan"
	RuleFurther        integraal.Name = "rule.further"
	RuleSupport        integraal.Name = "rule.support"
	RuleJoint          integraal.Name = "rule.jointHousehold"
	RuleCare           integraal.Name = "rule.careNeed"
	RuleFormerSpouses  integraal.Name = "rule.formerSpouses"
	RuleWmoVoluntary   integraal.Name = "rule.wmo.voluntary"
	RuleWmoCooperate   integraal.Name = "rule.wmo.cooperate"
	RuleWmoRevision    integraal.Name = "rule.wmo.revision"
)

// Rules are the rules behind a position on a day of [CoveredPositions], and
// none on any other day.
func Rules(day integraal.Date) []Rule {
	var out []Rule
	for _, r := range AllRules() {
		if r.Holds.Contains(day) {
			out = append(out, r)
		}
	}
	return out
}

// AllRules are all rules behind a position, version by version. Of a rule that
// changed each version stands on its own.
func AllRules() []Rule {
	out := make([]Rule, len(rules))
	for i := range rules {
		out[i] = rules[i].Rule
		first, last := out[i].Holds.From, out[i].Holds.Until
		texts := readingOf(out[i].By).texts
		out[i].Read = slices.DeleteFunc(slices.Clone(texts), func(d integraal.Date) bool { return d.After(last) || d.Before(first) && d != readWmo2022 })
		out[i].By = inTextOf(first, out[i].By)
	}
	return out
}

// rule is a Rule as it is kept: the texts are added when it is shown.
type rule struct{ Rule }

var (
	wholeTime  = integraal.Between(firstDay, lastDay)
	until2026  = integraal.Between(firstDay, readPw.AddDays(-1))
	since2026  = integraal.Between(readPw, lastDay)
	packBalans = integraal.Name("pack.balans")
	packSchool = integraal.Name("pack.school")
)

func whole(name integraal.Name, by integraal.Citation, nl, en string) rule {
	return rule{Rule{Name: name, By: by, Holds: wholeTime, Says: integraal.Text{NL: nl, EN: en}}}
}

// rules are never written to.
var rules = [...]rule{
	{Rule{
		Name: RuleWork, By: pw9lid1a, Holds: until2026,
		Says: integraal.Text{NL: "werk zoeken, aannemen en houden, zonder hulp naar werk van artikel 7", EN: "look for, accept and keep work, without the help towards work of article 7"},
	}},
	{Rule{
		Name: RuleWork, By: pw9lid1a, Holds: since2026, Pack: packSchool,
		Says: integraal.Text{NL: "werk zoeken, aannemen en houden, zonder hulp naar werk van artikel 7 of 7a", EN: "look for, accept and keep work, without the help towards work of article 7 or 7a"},
	}},
	whole(RuleProvision, pw9lid1b, "meedoen aan hulp naar werk, aan onderzoek en aan het plan", "take part in help towards work, in an inquiry and in the plan"),
	whole(RuleTegenprestatie, pw9lid1c, "onbetaald nuttig werk dat de gemeente opdraagt", "unpaid useful work that the municipality assigns"),
	whole(RuleUrgentReasons, pw9lid2, "tijdelijke ontheffing van a en c wegens dringende redenen", "temporary exemption from a and c for urgent reasons"),
	whole(RuleEachSpouse, pw9lid3, "de plichten gelden voor ieder van de echtgenoten", "the duties hold for each of the spouses"),
	whole(RuleChildUnder12, pw9lid4, "werk aannemen bij een kind onder de 12", "accepting work with a child under 12"),
	whole(RuleIncapacity, pw9lid5, "geen plichten rond werk voor wie volledig en blijvend arbeidsongeschikt is", "no duties around work for who is fully and permanently incapacitated"),
	whole(RuleBehave, pw9lid6, "geen zeer ernstige misdragingen", "no very serious misconduct"),
	whole(RuleNoneWith9a, pw9lid7, "geen tegenprestatie met een ontheffing van artikel 9a", "no tegenprestatie with an exemption of article 9a"),
	whole(RuleChildUnder5, pw9a, "ontheffing op verzoek bij een kind onder de 5", "exemption on request with a child under 5"),
	whole(RuleInform, pw17lid1, "melden wat invloed kan hebben", "report what may have an effect"),
	whole(RuleCooperate, pw17lid2, "meewerken als dat in redelijkheid nodig is", "cooperate where reasonably needed"),
	whole(RuleLanguage, pw18bLid1, "Nederlands leren", "learn Dutch"),
	whole(RuleMelding, pw44lid2, "de dag waarop de plichten beginnen", "the day on which the duties begin"),
	whole(RulePlan, pw44aLid1, "het plan van aanpak voor wie jonger is dan 27", "the plan for who is under 27"),
	whole(RuleFurther, pw55, "extra plichten", "extra duties"),
	{Rule{
		Name: RuleSupport, By: pw7lid3a, Holds: until2026,
		Says: integraal.Text{NL: "hulp naar werk voor iedereen, behalve wie onder de 27 is en onderwijs kan volgen", EN: "help towards work for all, except who is under 27 and can follow education"},
	}},
	{Rule{
		Name: RuleSupport, By: pw7aLid1a, Holds: since2026, Pack: packSchool,
		Says: integraal.Text{NL: "onder de 27 mag de gemeente hulp naar werk bieden als onderwijs niet kan of niet past", EN: "under 27 the municipality may offer help towards work where education is not possible or not suitable"},
	}},
	whole(RuleJoint, pw3lid3, "een gezamenlijke huishouding", "a joint household"),
	{Rule{
		Name: RuleCare, By: pw3lid2a, Holds: until2026,
		Says: integraal.Text{NL: "familie in de tweede graad met iemand die zorg nodig heeft, telt niet als echtgenoten", EN: "relatives in the second degree of whom one needs care do not count as spouses"},
	}},
	{Rule{
		Name: RuleCare, By: pw3lid2a, Holds: since2026, Pack: packBalans,
		Says: integraal.Text{NL: "wie bij elkaar woont vanwege zorg, telt niet als echtgenoten zolang die zorg wordt gegeven", EN: "who live together because of care do not count as spouses as long as that care is given"},
	}},
	{Rule{
		Name: RuleFormerSpouses, By: pw3lid4a, Holds: until2026,
		Says: integraal.Text{NL: "in een woning met iemand met wie men ooit getrouwd was: een gezamenlijke huishouding", EN: "in one home with whom one was ever married to: a joint household"},
	}},
	whole(RuleWmoVoluntary, wmo232lid4e, "meedoen is in de Wmo 2015 een mogelijkheid en geen plicht", "under the Wmo 2015 taking part is an option and no duty"),
	whole(RuleWmoCooperate, wmo238lid3, "meewerken voor zover dat in redelijkheid nodig is", "cooperate in so far as reasonably needed"),
	whole(RuleWmoRevision, wmo2310, "een voorziening herzien alleen op vijf gronden", "revise a provision only on five grounds"),
	{Rule{
		Name: RuleFormerSpouses, By: pw3lid4a, Holds: since2026, Pack: packBalans,
		Says: integraal.Text{NL: "in een woning met iemand met wie men in de twee jaar voor de aanvraag getrouwd was: een gezamenlijke huishouding", EN: "in one home with whom one was married to in the two years before the application: a joint household"},
	}},
}
