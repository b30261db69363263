package consent

import "github.com/integraal/integraal"

// Standing is how far the consent is that a meeting needs to speak of something.
type Standing uint8

// The standings. The zero Standing asks nothing of anyone.
const (
	NothingToAsk Standing = iota // it may be shared as it is
	NeverAsked                   // the giver was not asked yet
	Waiting                      // the giver was asked and has not answered
	AskAnew                      // the giver's consent ended, or lacks its form or its explanation
	SaidNo                       // refused, withdrawn or objected to: it is not asked again
	TellFirst                    // no consent is needed, and the person must hear of it first
	WhoToAsk                     // nobody who may consent is on file
	NotByConsent                 // consent does not make it possible
	standings
)

// String names the standing as JSON does.
func (s Standing) String() string {
	names := [...]string{
		"nothing-to-ask", "never-asked", "waiting", "ask-anew", "said-no", "tell-first", "who-to-ask", "not-by-consent",
	}
	return nameOf(names[:], int(s))
}

// MarshalText writes s as [Standing.String] does.
func (s Standing) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// Text tells a professional the standing.
func (s Standing) Text() integraal.Text {
	texts := [...]integraal.Text{
		NothingToAsk: {NL: "mag worden gedeeld, er is niets te vragen", EN: "may be shared, there is nothing to ask"},
		NeverAsked:   {NL: "nog niet gevraagd", EN: "not asked yet"},
		Waiting:      {NL: "gevraagd, nog geen antwoord", EN: "asked, no answer yet"},
		AskAnew:      {NL: "de toestemming geldt niet meer of is niet goed gegeven: vraag opnieuw", EN: "the consent has ended or was not given well: ask anew"},
		SaidNo:       {NL: "nee gezegd: niet delen en niet opnieuw vragen", EN: "said no: do not share it and do not ask again"},
		TellFirst:    {NL: "geen toestemming nodig, wel eerst vertellen of laten reageren", EN: "no consent needed, but tell the person or let them answer first"},
		WhoToAsk:     {NL: "zoek eerst uit wie toestemming mag geven", EN: "first find out who may consent"},
		NotByConsent: {NL: "mag hier niet worden gedeeld, ook niet met toestemming", EN: "may not be shared here, not with consent either"},
	}
	if s < standings {
		return texts[s]
	}
	return integraal.Text{}
}

// Open reports whether somebody has something to do before the meeting.
func (s Standing) Open() bool {
	return s == NeverAsked || s == Waiting || s == AskAnew || s == TellFirst || s == WhoToAsk
}

// AgendaLine is how one request of a meeting stands with one giver.
type AgendaLine struct {
	Request  int    // the request, by its place
	Giver    string // who is to answer; empty where nobody is
	Standing Standing
	Since    integraal.Date // the day behind it: asked, ended, refused; unset when there is none
}

// Agenda is how consent stands for each thing that a meeting wants to speak of,
// on the day of each request: what was never asked, of whom, what waits for an
// answer since when, what was refused and what needs no question. Requests of
// every viewer who will be there, on each person and kind of data, make the list
// of a meeting; they come back in their order, with a line for each giver whose
// consent is not there.
func (g *Gate) Agenda(requests []Request) []AgendaLine {
	var list []AgendaLine
	for i := range requests {
		list = g.onAgenda(list, i, &requests[i])
	}
	return list
}

func (g *Gate) onAgenda(list []AgendaLine, i int, r *Request) []AgendaLine {
	d := g.Decide(*r)
	line := AgendaLine{Request: i, Since: d.Since}
	switch {
	case d.Outcome.Shows():
		return append(list, AgendaLine{Request: i})
	case d.Reason == ConsentRefused, d.Reason == ConsentWithdrawn, d.Reason == Objected:
		line.Standing = SaidNo
		return append(list, line)
	case d.Outcome == InformFirst:
		line.Standing = TellFirst
		return append(list, line)
	case d.Outcome != AskConsent:
		line.Standing = NotByConsent
		return append(list, line)
	}
	n := len(list)
	for _, giver := range d.Cure.Givers {
		if giver == "" {
			continue
		}
		f := g.standsWith(r, &d.Cure, giver)
		list = append(list, AgendaLine{Request: i, Giver: giver, Standing: standingOf(f.reason), Since: f.day})
	}
	if len(list) == n {
		return append(list, AgendaLine{Request: i, Standing: WhoToAsk})
	}
	return list
}

func standingOf(why Reason) Standing {
	switch why {
	case ConsentNotAsked:
		return NeverAsked
	case ConsentNotAnswered:
		return Waiting
	default:
		return AskAnew
	}
}

// standsWith is how one giver of a cure stands on it: of several kinds of
// consent the gravest counts.
func (g *Gate) standsWith(r *Request, c *Cure, giver string) found {
	m := matter{g: g, r: r}
	m.begin()
	m.about()
	objection, _ := latestObjection(r, m.onFile.objections)
	var all found
	for _, kind := range c.Kinds {
		if kind == NoKind {
			break
		}
		a := asks{kind: kind, explicit: c.Explicit, written: c.Written}
		all.join(m.consentOf(giver, &a, objection))
	}
	return all
}
