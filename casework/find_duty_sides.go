package casework

import (
	"github.com/integraal/integraal"
	"github.com/integraal/integraal/participation"
)

// findContradictions looks for messages that pull one person apart, or that cannot
// all stand. What is missing to say so is told only where accounts of it differ:
// that nobody established what someone can carry is true of nearly everyone.
func (s *sight) findContradictions(_ *dayNorms) ([]integraal.Finding, error) {
	tensions, err := s.tensions()
	if err != nil {
		return nil, err
	}
	byID := map[string]*Directive{}
	for i := range s.directives {
		byID[s.directives[i].ID] = &s.directives[i]
	}
	var found []integraal.Finding
	for i := range tensions.Groups {
		c := &tensions.Groups[i]
		if c.Verdict != integraal.Applies && !s.disputes(c.Missing) {
			continue
		}
		found = append(found, s.contradiction(c, byID))
	}
	return found, nil
}

// disputes reports whether accounts differ on something that is missing.
func (s *sight) disputes(missing []integraal.Missing) bool {
	for _, m := range missing {
		if m.State == integraal.Contested {
			return true
		}
	}
	return false
}

func (s *sight) contradiction(c *participation.Contradiction, byID map[string]*Directive) integraal.Finding {
	f := integraal.Finding{
		Code: "directives.contradict", Urgency: integraal.Contradiction, Because: textBecauseContradiction,
		About: []string{c.About}, Missing: c.Missing,
		Title: s.say(textContradictTitle, c.About, integraal.PutText("activity", c.Activity.Text())),
		Says:  []integraal.Text{c.Says},
	}
	if c.Kind != participation.OppositeDirection {
		f.Title = s.say(textContradictOther, c.About)
	}
	if c.Verdict != integraal.Applies {
		f.Urgency, f.Because = integraal.OpenFact, textBecauseOpen
		f.Title = s.say(textContradictOpen, c.About)
	}
	for _, side := range c.Sides {
		for i := range side.Voices {
			v := &side.Voices[i]
			if d := byID[v.ID]; d != nil {
				s.addSide(&f, d)
			} else {
				s.addVoice(&f, v)
			}
		}
	}
	for _, w := range c.Ways {
		f.Next = append(f.Next, s.wayAction(w))
		f.Laws = append(f.Laws, integraal.CiteAll(w.Laws...)...)
	}
	f.Laws = compactCited(append(f.Laws, integraal.CiteAll(c.Laws...)...))
	return f
}

// addVoice adds what stands on a side and is no advice and no duty: a plan, an act,
// what was established, or the law itself.
func (s *sight) addVoice(f *integraal.Finding, v *participation.Voice) {
	said := capital(v.Says)
	switch {
	case v.Sender != "" && !v.Basis.IsZero():
		said = textVoiceOf.With(integraal.PutName("sender", s.name(v.Sender)), integraal.PutText("basis", v.Basis.Text()), integraal.PutText("says", v.Says))
	case v.Sender != "":
		said = textVoice.With(integraal.PutName("sender", s.name(v.Sender)), integraal.PutText("says", v.Says))
	case !v.Basis.IsZero():
		said = textVoiceLaw.With(integraal.PutText("basis", v.Basis.Text()), integraal.PutText("says", v.Says))
	}
	f.Says = append(f.Says, capital(said))
	if !v.Basis.IsZero() {
		f.Laws = append(f.Laws, integraal.Cite(v.Basis))
	}
}

var (
	textContradictOpen = told{
		other: integraal.Text{
			NL: "Of de boodschappen aan {who} samengaan, is niet te zeggen: verklaringen verschillen",
			EN: "Whether the messages to {who} go together cannot be said: accounts differ",
		},
		own: integraal.Text{
			NL: "Of de boodschappen aan u samengaan, is niet te zeggen: verklaringen verschillen",
			EN: "Whether the messages to you go together cannot be said: accounts differ",
		},
	}
	textVoiceOf  = integraal.Text{NL: "{sender} ({basis}): {says}", EN: "{sender} ({basis}): {says}"}
	textVoice    = integraal.Text{NL: "{sender}: {says}", EN: "{sender}: {says}"}
	textVoiceLaw = integraal.Text{NL: "{basis}: {says}", EN: "{basis}: {says}"}
)
