package participation

import "github.com/integraal/integraal"

// provisionNames are the short names of the provisions, in the order of the
// kinds.
var provisionNames = [...]integraal.Text{
	NoProvision:           {NL: "geen voorziening", EN: "no provision"},
	WorkSupport:           {NL: "hulp naar werk", EN: "help towards work"},
	YouthSupport:          {NL: "hulp naar werk onder de 27", EN: "help towards work under 27"},
	LearnWork:             {NL: "leren en werken tegelijk (leer-werktraject)", EN: "learning and working at once (leer-werktraject)"},
	SocialeActivering:     {NL: "sociale activering", EN: "social activation (sociale activering)"},
	Participatieplaats:    {NL: "participatieplaats", EN: "unpaid work place (participatieplaats)"},
	Proefplaats:           {NL: "proefplaats", EN: "trial place (proefplaats)"},
	BeschutWerk:           {NL: "beschut werk", EN: "sheltered work (beschut werk)"},
	DoelgroepLKS:          {NL: "vaststellen van de doelgroep loonkostensubsidie", EN: "establishing the target group for wage subsidy"},
	Loonkostensubsidie:    {NL: "loonkostensubsidie", EN: "wage subsidy (loonkostensubsidie)"},
	LoonkostensubsidieNow: {NL: "loonkostensubsidie na de start", EN: "wage subsidy after the start"},
	WorkplaceGuidance:     {NL: "begeleiding op de werkplek", EN: "guidance at the workplace"},
	MedischUrenbeperkt:    {NL: "vaststellen van een medische urenbeperking", EN: "establishing medically limited hours"},
	Tolkvoorziening:       {NL: "tolk bij slecht horen", EN: "an interpreter for the hard of hearing"},
	VisualProvision:       {NL: "werkvoorziening bij slecht zien", EN: "a work provision for the visually impaired"},
	WorkPlan:              {NL: "plan van aanpak", EN: "a plan (plan van aanpak)"},
	WmoGeneral:            {NL: "algemene voorziening (Wmo)", EN: "general provision (Wmo)"},
	WmoTailorMade:         {NL: "maatwerkvoorziening (Wmo)", EN: "tailor-made provision (Wmo)"},
	WmoShelter:            {NL: "beschermd wonen of opvang (Wmo)", EN: "sheltered living or a shelter (Wmo)"},
	WmoPgb:                {NL: "persoonsgebonden budget (pgb)", EN: "personal budget (pgb)"},
	WmoUrgentProvision:    {NL: "tijdelijke hulp bij spoed (Wmo)", EN: "temporary support in urgent cases (Wmo)"},
	WmoClientSupport:      {NL: "cliëntondersteuning", EN: "client support"},
	WmoCarerSupport:       {NL: "steun voor mantelzorgers", EN: "support for carers"},
	WmoAppreciation:       {NL: "waardering voor mantelzorgers", EN: "appreciation for carers"},
	DebtHelp:              {NL: "schuldhulp", EN: "debt help"},
}

// Text is the short name of k for a reader.
func (k ProvisionKind) Text() integraal.Text {
	if int(k) < len(provisionNames) {
		return provisionNames[k]
	}
	return provisionNames[NoProvision]
}

const provisionPrefix = "participation.provision."

// step names k in an explanation.
func (k ProvisionKind) step() integraal.Name { return integraal.Name(provisionPrefix + k.String()) }

// wordOfStep is the name of a provision or a group in words.
func wordOfStep(n integraal.Name) (integraal.Text, bool) {
	for k := WorkSupport; int(k) < len(provisionNames); k++ {
		if k.step() == n {
			return k.Text(), true
		}
	}
	for g := NoGroup; int(g) < len(groupTexts); g++ {
		if g.step() == n {
			return g.Text(), true
		}
	}
	return integraal.Text{}, false
}

// explainVerdict adds to why whether something applies; what is open shows as a
// question mark.
func explainVerdict(why *integraal.Explanation, name integraal.Name, v integraal.Verdict, by integraal.Citation) {
	if v == integraal.Undetermined {
		integraal.Explain(why, name, integraal.Word("?"), by)
		return
	}
	integraal.Explain(why, name, integraal.YesNo(v == integraal.Applies), by)
}
