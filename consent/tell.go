package consent

import (
	"slices"
	"strings"

	"github.com/integraal/integraal"
)

// Tell is the decision in words for a professional: [Decision.Summary], and then
// how it was checked, [Decision.Steps].
func (d *Decision) Tell() []integraal.Text {
	return slices.Concat(d.Summary(), []integraal.Text{textSteps}, d.Steps())
}

// Summary is what a professional needs first: the answer and why, when it may be
// shared and how (the two apart), what would make it possible, what it rests on,
// and the duties with their days.
func (d *Decision) Summary() []integraal.Text {
	lines := make([]integraal.Text, 0, 12)
	lines = append(lines, textOutcome.With(integraal.PutText("outcome", d.Outcome.Text())))
	lines = d.tellWhy(lines)
	lines = d.tellWhen(lines)
	if !d.Cure.IsZero() {
		lines = append(lines, d.Cure.Text())
	}
	lines = d.tellGround(lines)
	for _, duty := range d.Duties.List() {
		by := integraal.Text{}
		if day := d.dutyDay(duty); !day.IsZero() {
			by = textDutyBy.With(integraal.Put("by", day))
		}
		lines = append(lines, textDuty.With(integraal.PutText("duty", duty.Text()), integraal.PutText("by", by)))
	}
	return lines
}

func (d *Decision) tellWhy(lines []integraal.Text) []integraal.Text {
	since := integraal.Text{}
	if !d.Since.IsZero() {
		since = textSince.With(integraal.Put("since", d.Since))
	}
	if d.Reason == NoReason {
		return lines
	}
	return append(lines, textBecause.With(integraal.PutText("reason", d.Reason.Text()), integraal.PutText("since", since)))
}

// tellWhen says when and how apart. Where it is never by name and not without
// one either the answer has said so.
func (d *Decision) tellWhen(lines []integraal.Text) []integraal.Text {
	moment, manner := d.Moment(), d.Manner()
	if moment != Never {
		lines = append(lines, textWhen.With(integraal.PutText("moment", moment.Text())))
	}
	switch {
	case manner == Anonymous:
		lines = append(lines, textHowNow.With(integraal.PutText("manner", manner.Text())))
	case manner != NotAtAll:
		lines = append(lines, textHow.With(integraal.PutText("manner", manner.Text())))
	case moment != Never:
		lines = append(lines, textNotBefore)
	}
	return lines
}

func (d *Decision) tellGround(lines []integraal.Text) []integraal.Text {
	if d.Consent != "" {
		lines = append(lines, textRests.With(integraal.PutName("consent", d.Consent)))
	}
	if d.Weighing != "" {
		lines = append(lines, textWeighed.With(integraal.PutName("weighing", d.Weighing)))
	}
	if !d.Until.IsZero() {
		lines = append(lines, textUntil.With(integraal.Put("until", d.Until)))
	}
	if !d.InformBy.IsZero() && !d.Duties.Has(InformLater) {
		lines = append(lines, textInformBy.With(integraal.Put("by", d.InformBy)))
	}
	if d.Contested {
		lines = append(lines, textContested)
	}
	if d.Unverified {
		lines = append(lines, textUnverified)
	}
	return lines
}

// dutyDay is the last day of a duty, unset for what holds at once.
func (d *Decision) dutyDay(duty Duty) integraal.Date {
	switch duty {
	case SetExpiry:
		return d.Until
	case InformLater:
		return d.InformBy
	default:
		return integraal.Date{}
	}
}

// Steps are the steps of the decision, each with how it went and on which
// provision. Whoever reads a no hears too that no law obliges to share it and
// that nothing was weighed for safety.
func (d *Decision) Steps() []integraal.Text {
	lines := make([]integraal.Text, 0, steps+1)
	for s := d.passes | d.fails; s != 0; s = s.rest() {
		switch t := d.at(s.first()); {
		case t.Step == S8Transparency && t.Result == Passed && !d.InformBy.IsZero():
			lines = append(lines, t.say(textToldLater))
		default:
			lines = append(lines, t.tell())
		}
	}
	if !d.Outcome.Shows() && d.onlyOrdinaryRoads() {
		lines = append(lines, textNoOtherRoad)
	}
	return lines
}

// onlyOrdinaryRoads reports whether the roads were looked at, and neither a duty
// nor safety was one of them.
func (d *Decision) onlyOrdinaryRoads() bool {
	reached := d.passes | d.fails
	return (reached.has(S4Task) || reached.has(S4bRelease)) && !reached.has(S2Duty) && !reached.has(S3Safety)
}

func (t *Trail) tell() integraal.Text {
	text := textPassed
	switch {
	case t.Result == Failed:
		text = textFailed
	case t.Rule != nil && t.Rule.Kind != NoKind:
		text = textPassedIf
	}
	return t.say(text)
}

// say fills in what the step asks, why it failed and on which provisions.
func (t *Trail) say(text integraal.Text) integraal.Text {
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
	for _, by := range t.Also {
		laws = append(laws, by.String())
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
	text, what := textCure, c.Category.Text()
	if c.Fact != "" {
		what = textOneFact.With(integraal.PutName("fact", c.Fact), integraal.PutText("category", what))
	}
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
		integraal.PutText("what", what),
		integraal.PutText("from", c.From.Text()),
		integraal.PutName("about", c.About),
		integraal.PutText("form", form),
		integraal.Put("asked", c.Asked),
	)
}

// Question is the one sentence with which to ask the cure: who wants to know
// what one fact, from which service, for what. What and who are the words for the
// fact and for who asks.
func (c Cure) Question(what, who, purpose integraal.Text) integraal.Text {
	if c.IsZero() {
		return integraal.Text{}
	}
	return textQuestion.With(
		integraal.PutText("what", what), integraal.PutText("who", who),
		integraal.PutText("purpose", purpose), integraal.PutText("from", c.From.Text()),
	)
}

var (
	textOneFact  = integraal.Text{NL: "{fact} ({category})", EN: "{fact} ({category})"}
	textQuestion = integraal.Text{
		NL: "Mag {who} van {from} weten: {what}? Dat is voor {purpose}. U mag nee zeggen.",
		EN: "May {who} know from {from}: {what}? It is for {purpose}. You may say no.",
	}
	textPassed    = integraal.Text{NL: "{question} Ja.{law}", EN: "{question} Yes.{law}"}
	textPassedIf  = integraal.Text{NL: "{question} Ja, als de persoon het goedvindt.{law}", EN: "{question} Yes, if the person agrees.{law}"}
	textToldLater = integraal.Text{
		NL: "{question} Nog niet, en dat mag: de reden is vastgelegd.{law}",
		EN: "{question} Not yet, and that is allowed: the reason is on record.{law}",
	}
	textFailed      = integraal.Text{NL: "{question} Nee: {reason}.{law}", EN: "{question} No: {reason}.{law}"}
	textNoOtherRoad = integraal.Text{
		NL: "Geen wet die hier is nagegaan verplicht om te delen, en voor iemands veiligheid is niets afgewogen.",
		EN: "No law that was checked here obliges to share it, and nothing was weighed for someone's safety.",
	}
	textWeighed    = integraal.Text{NL: "Dit rust op afweging {weighing}.", EN: "This rests on weighing {weighing}."}
	textInformBy   = integraal.Text{NL: "De persoon hoort dit uiterlijk op {by}.", EN: "The person is told by {by} at the latest."}
	textUnverified = integraal.Text{
		NL: "Let op: de tekst van een regel achter dit antwoord is niet nagelezen. Ga die na.",
		EN: "Note: the text of a rule behind this answer was not read. Check it.",
	}
	textOutcome   = integraal.Text{NL: "Antwoord: {outcome}.", EN: "Answer: {outcome}."}
	textRests     = integraal.Text{NL: "Dit rust op toestemming {consent}.", EN: "This rests on consent {consent}."}
	textUntil     = integraal.Text{NL: "Dit geldt tot en met {until}.", EN: "This holds until {until} at the latest."}
	textSince     = integraal.Text{NL: " ({since})", EN: " ({since})"}
	textBecause   = integraal.Text{NL: "Waarom: {reason}{since}.", EN: "Why: {reason}{since}."}
	textWhen      = integraal.Text{NL: "Wanneer: {moment}.", EN: "When: {moment}."}
	textHow       = integraal.Text{NL: "Hoe: {manner}.", EN: "How: {manner}."}
	textHowNow    = integraal.Text{NL: "Hoe het nu kan: {manner}.", EN: "How it can be now: {manner}."}
	textNotBefore = integraal.Text{NL: "Tot dan: niet delen, ook niet zonder naam.", EN: "Until then: do not share it, not without a name either."}
	textSteps     = integraal.Text{NL: "Zo is dit nagegaan:", EN: "How this was checked:"}
	textDutyBy    = integraal.Text{NL: " (uiterlijk {by})", EN: " ({by} at the latest)"}
	textContested = integraal.Text{
		NL: "Let op: niet iedereen leest de wet hier zo.",
		EN: "Note: not everyone reads the law this way.",
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
	textDuty = integraal.Text{NL: "Plicht: {duty}{by}.", EN: "Duty: {duty}{by}."}
)
