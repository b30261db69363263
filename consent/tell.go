package consent

import (
	"strings"

	"github.com/integraal/integraal"
)

// Tell is the decision in words for a professional: each step with how it went
// and on which provision, the answer, what it rests on, what would make it
// possible, and the duties that come along. Whoever reads a no hears too that
// two roads were not looked at.
func (d *Decision) Tell() []integraal.Text {
	lines := make([]integraal.Text, 0, 20)
	for i := range d.trail {
		if t := &d.trail[i]; t.Result != NotReached {
			lines = append(lines, t.tell())
		}
	}
	if !d.Outcome.Shows() && d.trail[S0Complete].Result == Passed {
		lines = append(lines, textNotTested)
	}
	lines = append(lines, textOutcome.With(integraal.PutText("outcome", d.Outcome.Text())))
	if d.Consent != "" {
		lines = append(lines, textRests.With(integraal.PutName("consent", d.Consent)))
	}
	if !d.Until.IsZero() {
		lines = append(lines, textUntil.With(integraal.Put("until", d.Until)))
	}
	if !d.Since.IsZero() {
		lines = append(lines, textSince.With(integraal.Put("since", d.Since)))
	}
	if d.Contested {
		lines = append(lines, textContested)
	}
	if !d.Cure.IsZero() {
		lines = append(lines, d.Cure.Text())
	}
	for _, duty := range d.Duties.List() {
		lines = append(lines, textDuty.With(integraal.PutText("duty", duty.Text())))
	}
	return lines
}

func (t *Trail) tell() integraal.Text {
	text := textPassed
	switch {
	case t.Result == Failed:
		text = textFailed
	case t.Rule != nil && t.Rule.Kind != NoKind:
		text = textPassedIf
	}
	law := t.laws()
	if law != "" {
		law = " (" + law + ")"
	}
	return text.With(
		integraal.PutText("question", t.Step.Text()),
		integraal.PutText("reason", t.Reason.Text()),
		integraal.PutName("law", law),
	)
}

func (t *Trail) laws() string {
	laws := make([]string, 0, 4)
	if t.Rule != nil {
		for _, by := range t.Rule.By {
			laws = append(laws, by.String())
		}
	}
	if !t.By.IsZero() {
		laws = append(laws, t.By.String())
	}
	return strings.Join(laws, ", ")
}

// Text is the question that the step asks; a yes is what lets it pass.
func (s Step) Text() integraal.Text {
	texts := [...]integraal.Text{
		S0Complete:     {NL: "Is de vraag volledig?", EN: "Is the request complete?"},
		S1Blocks:       {NL: "Staat dit dossier voor u open (bewaartermijn, eigen kring)?", EN: "Is this file open to you (retention, own circle)?"},
		S1aFraud:       {NL: "Blijven hulp en controle gescheiden?", EN: "Do help and checks stay apart?"},
		S2Duty:         {NL: "Moet het volgens de wet gedeeld worden?", EN: "Does a law oblige to share it?"},
		S3Safety:       {NL: "Mag het gedeeld worden voor iemands veiligheid?", EN: "May it be shared for someone's safety?"},
		S4Task:         {NL: "Hoort dit gegeven bij uw eigen taak?", EN: "Is this data part of your own task?"},
		S4bRelease:     {NL: "Mag de dienst die het heeft, het geven?", EN: "May the service that has it give it?"},
		S4bGround:      {NL: "Mag u het gebruiken voor uw taak?", EN: "May you use it for your task?"},
		S5Category:     {NL: "Hebt u de geheimhoudingsplicht die dit gegeven vraagt?", EN: "Are you bound to the secrecy that this data asks?"},
		S6Consent:      {NL: "Vindt de persoon het goed?", EN: "Does the person agree?"},
		S7Necessity:    {NL: "Is het nodig voor uw taak?", EN: "Is it needed for your task?"},
		S8Transparency: {NL: "Weet de persoon dat u dit te zien krijgt?", EN: "Does the person know that you will see this?"},
		S9Anonymous:    {NL: "Mag het voor dit doel met naam?", EN: "May it be by name for this purpose?"},
		SOwn:           {NL: "Is het van uzelf, of van iemand voor wie u spreekt?", EN: "Is it your own, or of someone you speak for?"},
	}
	if int(s) < len(texts) {
		return texts[s]
	}
	return integraal.Text{}
}

// Text tells a professional the outcome.
func (o Outcome) Text() integraal.Text {
	texts := [...]integraal.Text{
		Deny:            {NL: "nee, u krijgt dit niet te zien", EN: "no, you will not see this"},
		AskConsent:      {NL: "nog niet, eerst is toestemming nodig", EN: "not yet, consent is needed first"},
		InformFirst:     {NL: "nog niet, eerst moet de persoon het weten", EN: "not yet, the person must know first"},
		AllowAnonymised: {NL: "alleen anoniem", EN: "only anonymously"},
		AllowRedacted:   {NL: "ja, zonder wat over anderen gaat", EN: "yes, without what it says of others"},
		Allow:           {NL: "ja", EN: "yes"},
	}
	if int(o) < len(texts) {
		return texts[o]
	}
	return integraal.Text{}
}

// Text tells a professional whom to ask for what.
func (c Cure) Text() integraal.Text {
	givers := make([]integraal.Text, 0, len(c.Givers))
	for _, id := range c.Givers {
		if id != "" {
			givers = append(givers, integraal.Same(id))
		}
	}
	text := textCure
	switch {
	case len(givers) == 0:
		text = textNoGiver
	case !c.Asked.IsZero():
		text = textCureAsked
	}
	form := integraal.Text{}
	switch {
	case c.Explicit && c.Written:
		form = integraal.Text{NL: "; uitdrukkelijk en schriftelijk", EN: "; explicit and in writing"}
	case c.Explicit:
		form = integraal.Text{NL: "; uitdrukkelijk", EN: "; explicit"}
	case c.Written:
		form = integraal.Text{NL: "; schriftelijk", EN: "; in writing"}
	}
	return text.With(
		integraal.PutText("givers", integraal.Join(givers)),
		integraal.PutText("what", c.Category.Text()),
		integraal.PutText("from", c.From.Text()),
		integraal.PutName("about", c.About),
		integraal.PutText("form", form),
		integraal.Put("asked", c.Asked),
	)
}

var (
	textPassed    = integraal.Text{NL: "{question} Ja.{law}", EN: "{question} Yes.{law}"}
	textPassedIf  = integraal.Text{NL: "{question} Ja, als de persoon het goedvindt.{law}", EN: "{question} Yes, if the person agrees.{law}"}
	textFailed    = integraal.Text{NL: "{question} Nee: {reason}.{law}", EN: "{question} No: {reason}.{law}"}
	textNotTested = integraal.Text{
		NL: "Niet bekeken: of een wet verplicht om te delen, en of het mag voor iemands veiligheid.",
		EN: "Not looked at: whether a law obliges to share it, and whether someone's safety allows it.",
	}
	textOutcome   = integraal.Text{NL: "Antwoord: {outcome}.", EN: "Answer: {outcome}."}
	textRests     = integraal.Text{NL: "Dit rust op toestemming {consent}.", EN: "This rests on consent {consent}."}
	textUntil     = integraal.Text{NL: "Dit geldt tot en met {until}.", EN: "This holds until {until} at the latest."}
	textSince     = integraal.Text{NL: "Dag waar het om gaat: {since}.", EN: "The day in question: {since}."}
	textContested = integraal.Text{
		NL: "Niet iedereen leest de wet hier zo.",
		EN: "Not everyone reads the law this way.",
	}
	textCure = integraal.Text{
		NL: "Wat kan helpen: vraag {givers} om toestemming voor “{what}” van {about}, bij {from}{form}.",
		EN: "What can help: ask {givers} for consent to share “{what}” of {about}, held by {from}{form}.",
	}
	textCureAsked = integraal.Text{
		NL: "Wat kan helpen: het antwoord van {givers} op de vraag van {asked} over “{what}” van {about}, bij {from}{form}.",
		EN: "What can help: the answer of {givers} to the question of {asked} on “{what}” of {about}, held by {from}{form}.",
	}
	textNoGiver = integraal.Text{
		NL: "Wat kan helpen: zoek uit wie voor {about} toestemming mag geven.",
		EN: "What can help: find out who may consent for {about}.",
	}
	textDuty = integraal.Text{NL: "Plicht: {duty}.", EN: "Duty: {duty}."}
)
