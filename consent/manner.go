package consent

import "github.com/integraal/integraal"

// Moment is when something may be shared.
type Moment uint8

// The moments. The zero Moment is never.
const (
	Never         Moment = iota
	AfterConsent         // once consent is given
	AfterTelling         // once the person was told, or answered
	AfterWeighing        // once someone weighed secrecy against safety
	NowTellLater         // now, because of a danger; the person is told by a day
	Now
)

// String names the moment as JSON does.
func (m Moment) String() string {
	names := [...]string{"never", "after-consent", "after-telling", "after-weighing", "now-tell-later", "now"}
	return nameOf(names[:], int(m))
}

// MarshalText writes m as [Moment.String] does.
func (m Moment) MarshalText() ([]byte, error) { return []byte(m.String()), nil }

// Text tells a professional the moment.
func (m Moment) Text() integraal.Text {
	texts := [...]integraal.Text{
		Never:         {NL: "niet", EN: "not at all"},
		AfterConsent:  {NL: "na toestemming", EN: "after consent"},
		AfterTelling:  {NL: "nadat de persoon het weet en kon reageren", EN: "after the person knows and could answer"},
		AfterWeighing: {NL: "na een vastgelegde afweging", EN: "after a recorded weighing"},
		NowTellLater:  {NL: "nu, bij gevaar; de persoon hoort het later", EN: "now, because of danger; the person is told later"},
		Now:           {NL: "nu", EN: "now"},
	}
	if int(m) < len(texts) {
		return texts[m]
	}
	return integraal.Text{}
}

// Moment is when the answer lets it be shared. How is for [Decision.Manner]: the
// two are apart, since both have to be known.
func (d *Decision) Moment() Moment {
	switch {
	case d.Outcome.Shows() && !d.InformBy.IsZero():
		return NowTellLater
	case d.Outcome.Shows():
		return Now
	case d.Outcome == AskConsent:
		return AfterConsent
	case d.Outcome == InformFirst:
		return AfterTelling
	case d.Reason == NotWeighed:
		return AfterWeighing
	}
	return Never
}

// Manner is how something may be shared at this moment.
type Manner uint8

// The manners. The zero Manner is not at all.
const (
	NotAtAll  Manner = iota
	Anonymous        // as an anonymous case, if the audience cannot tell whose it is
	Minimised        // by name, without what it says of others
	Named            // by name
)

// String names the manner as JSON does.
func (m Manner) String() string {
	names := [...]string{"not-at-all", "anonymous", "minimised", "named"}
	return nameOf(names[:], int(m))
}

// MarshalText writes m as [Manner.String] does.
func (m Manner) MarshalText() ([]byte, error) { return []byte(m.String()), nil }

// Text tells a professional the manner.
func (m Manner) Text() integraal.Text {
	texts := [...]integraal.Text{
		NotAtAll:  {NL: "niet", EN: "not at all"},
		Anonymous: {NL: "alleen zonder naam, als niemand de persoon herkent", EN: "only without a name, if nobody recognises the person"},
		Minimised: {NL: "met naam, zonder wat over anderen gaat", EN: "by name, without what it says of others"},
		Named:     {NL: "met naam", EN: "by name"},
	}
	if int(m) < len(texts) {
		return texts[m]
	}
	return integraal.Text{}
}

// Manner is how the answer lets it be shared now: where a name is not yet, or
// not, possible, an anonymous case may be; that is decided by [Gate.Anonymous].
func (d *Decision) Manner() Manner {
	switch {
	case d.Outcome == Allow:
		return Named
	case d.Outcome == AllowRedacted:
		return Minimised
	case d.Outcome == AllowAnonymised, d.Reason == AnonymousOnly, d.Duties.Has(OfferAnonymous):
		return Anonymous
	}
	return NotAtAll
}
