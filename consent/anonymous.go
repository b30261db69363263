package consent

import (
	"slices"
	"strconv"

	"github.com/integraal/integraal"
)

// Shape is the make-up of a household as strangers could describe it.
type Shape struct {
	Parents     int // the client, and a partner
	Children    int // under 18
	OtherAdults int // anyone else of 18 or over
}

// String writes s as a protocol counts it: 1+2+1.
func (s Shape) String() string {
	return strconv.Itoa(s.Parents) + "+" + strconv.Itoa(s.Children) + "+" + strconv.Itoa(s.OtherAdults)
}

// Population says how many households of a shape live in an area, or in the
// whole municipality where no area is named.
type Population struct {
	Shape      Shape
	Area       string
	Households int
}

// AudienceFinding is what a named person recorded: that this audience cannot
// tell whose case it is.
type AudienceFinding struct {
	By       string   // who recorded it
	Audience []string // persons or roles
	On       integraal.Date
	Because  string
}

// AnonymousRules are what a protocol lays down for anonymous discussion. With
// nothing laid down there is no anonymous mode.
type AnonymousRules struct {
	Bands      Categories       // shown in bands
	Patterns   Categories       // shown as a pattern, without amounts and days
	AgeBands   []int            // lower bounds: 0, 5, 12, 18, 27
	AmountStep integraal.Amount // width of a band of amounts
	Threshold  int              // the least number of households of the shape
	Counts     []Population
	Findings   []AudienceFinding
}

// Shows reports whether a category is shown at all, and if so whether only as
// a pattern.
func (a *AnonymousRules) Shows(c Category) (shown, patternOnly bool) {
	if a == nil {
		return false, false
	}
	return a.Bands.Has(c) || a.Patterns.Has(c), a.Patterns.Has(c)
}

// AmountBand is the band that money lies in, from low up to and not including
// high. Where the rules give no width both are nothing: then there is no band,
// and no amount is shown. Rules that are nil give none.
func AmountBand[B integraal.Basis](a *AnonymousRules, m integraal.Money[B]) (low, high integraal.Money[B]) {
	if a == nil || a.AmountStep.Cents() < 1 {
		return low, high
	}
	step := a.AmountStep.Cents()
	over := m.Cents() % step
	if over < 0 {
		over += step
	}
	low = m.Minus(integraal.Cents[B](over))
	return low, low.Plus(integraal.Cents[B](step))
}

// AgeBand is the band that an age lies in; the last band has no end, and then
// high is -1.
func (a *AnonymousRules) AgeBand(age int) (low, high int) {
	low, high = 0, -1
	if a == nil {
		return low, high
	}
	for _, from := range a.AgeBands {
		if from > age {
			return low, from - 1
		}
		low = from
	}
	return low, high
}

// AnonymousRequest asks whether a case may be discussed anonymously.
type AnonymousRequest struct {
	Preparer Viewer   // who prepares it, and sees the case by name
	Audience []Viewer // everyone who will hear it
	Purpose  string
	Members  []string // the members of the household
	Shape    Shape
	Area     string  // where the household lives; empty when nobody said
	LeaveOut Details // what of this is not told
	Day      integraal.Date
}

// AnonymousAnswer says whether a case may be discussed anonymously. Its bars
// are for the preparer alone: told to the audience they would give away what
// they hide.
type AnonymousAnswer struct {
	Allowed    bool   `json:"allowed"`
	Households int    `json:"households,omitempty"` // how many share the shape, when counted
	Threshold  int    `json:"threshold,omitempty"`
	Finding    string `json:"finding,omitempty"` // who recorded that this audience cannot tell
	Bars       []Bar  `json:"bars,omitempty"`
	// Wider is what could be left out besides, each way by itself, so that enough
	// households are like it. It is there when too few are, or none were counted.
	Wider []Wider `json:"wider,omitempty"`
}

// Bar is what stands in the way of an anonymous discussion.
type Bar uint8

// The bars.
const (
	NoBar          Bar = iota
	BarPurpose         // the protocol has no anonymous purpose for someone present
	BarPreparer        // the preparer does not carry out a case in this household
	BarAcquainted      // someone present knows a member of the household: from caseload, as kin, or as themselves
	BarTooFew          // too few households are like this one
	BarNotCounted      // the protocol has no count for this shape
	BarNoThreshold     // the protocol has no threshold
	BarNobody          // there is no audience
	BarNoBands         // the protocol shows in bands and gives no width for amounts
	bars
)

// String names the bar as JSON does.
func (b Bar) String() string {
	names := [...]string{"none", "purpose", "preparer", "acquainted", "too-few", "not-counted", "no-threshold", "nobody", "no-bands"}
	return nameOf(names[:], int(b))
}

// MarshalText writes b as [Bar.String] does.
func (b Bar) MarshalText() ([]byte, error) { return []byte(b.String()), nil }

// Text tells the preparer what the bar is.
func (b Bar) Text() integraal.Text {
	texts := [...]integraal.Text{
		NoBar:          {},
		BarPurpose:     {NL: "het protocol kent voor iemand in dit overleg geen anoniem doel", EN: "the protocol has no anonymous purpose for someone present"},
		BarPreparer:    {NL: "wie voorbereidt heeft niemand uit dit huishouden in behandeling", EN: "the preparer has nobody of this household in caseload"},
		BarAcquainted:  {NL: "iemand in dit overleg kent een lid van dit huishouden", EN: "someone present knows a member of this household"},
		BarTooFew:      {NL: "er zijn te weinig huishoudens die hierop lijken", EN: "too few households are like this one"},
		BarNotCounted:  {NL: "het protocol telt huishoudens van deze vorm niet", EN: "the protocol has no count for households of this shape"},
		BarNoThreshold: {NL: "het protocol heeft geen drempel", EN: "the protocol has no threshold"},
		BarNobody:      {NL: "er is niemand om het mee te bespreken", EN: "there is nobody to discuss it with"},
		BarNoBands:     {NL: "het protocol zegt niet hoe grof bedragen moeten zijn", EN: "the protocol does not say how coarse amounts must be"},
	}
	if int(b) < len(texts) {
		return texts[b]
	}
	return integraal.Text{}
}

// Anonymous answers whether the case may be discussed anonymously: secrecy does
// not hold for what cannot be traced to a person (Participatiewet 65 lid 2
// onder c), and the test is whether this audience could. All bars are
// reported. A nil gate allows nothing.
func (g *Gate) Anonymous(r AnonymousRequest) AnonymousAnswer {
	if g == nil {
		g = &Gate{}
	}
	var a AnonymousAnswer
	bar := func(b Bar) { a.Bars = append(a.Bars, b) }
	if len(r.Audience) == 0 {
		bar(BarNobody)
	}
	if !sharesCaseload(&r.Preparer, r.Members) {
		bar(BarPreparer)
	}
	for i := range r.Audience {
		p, ok := g.protocol.Purpose(r.Purpose, r.Audience[i].Role)
		if !ok || !p.Anonymous || !g.protocol.Valid.Contains(r.Day) {
			bar(BarPurpose)
			break
		}
	}
	if slices.ContainsFunc(r.Audience, func(v Viewer) bool { return knows(&v, r.Members) }) {
		bar(BarAcquainted)
	}
	g.crowd(&r, &a)
	a.Allowed = len(a.Bars) == 0
	return a
}

func sharesCaseload(v *Viewer, members []string) bool {
	return slices.ContainsFunc(members, v.carries)
}

// knows reports whether the viewer would recognise the household: it is in
// caseload, it is kin, or it is the viewer's own.
func knows(v *Viewer, members []string) bool {
	return sharesCaseload(v, members) || slices.Contains(members, v.ID) ||
		slices.ContainsFunc(members, func(id string) bool { return slices.Contains(v.Kin, id) })
}

// crowd asks whether enough households look like this one, or someone recorded
// that this audience cannot tell.
func (g *Gate) crowd(r *AnonymousRequest, a *AnonymousAnswer) {
	if g.protocol == nil {
		a.Bars = append(a.Bars, BarNoThreshold)
		return
	}
	rules := &g.protocol.Anonymous
	if rules.Bands != 0 && rules.AmountStep.Cents() < 1 {
		a.Bars = append(a.Bars, BarNoBands)
	}
	a.Threshold = rules.Threshold
	var counted bool
	a.Households, counted = rules.likeThis(r, r.LeaveOut)
	if by, ok := rules.findingFor(r); ok {
		a.Finding = by
		return
	}
	switch {
	case rules.Threshold < 2:
		a.Bars = append(a.Bars, BarNoThreshold)
	case !counted:
		a.Bars, a.Wider = append(a.Bars, BarNotCounted), rules.wider(r)
	case a.Households < rules.Threshold:
		a.Bars, a.Wider = append(a.Bars, BarTooFew), rules.wider(r)
	}
}

// mayHold reports whether a household in an area may be one of those counted:
// the count is of that area or of the whole municipality. Where nobody said
// where it lives it may be any of them, and the least counts.
func (p *Population) mayHold(area string) bool {
	return area == "" || p.Area == "" || p.Area == area
}

// findingFor is who recorded last that everyone present cannot tell whose case
// it is.
func (a *AnonymousRules) findingFor(r *AnonymousRequest) (by string, ok bool) {
	var last *AudienceFinding
	for i := range a.Findings {
		f := &a.Findings[i]
		if f.By == "" || f.Because == "" || f.On.IsZero() || f.On.After(r.Day) || !f.covers(r.Audience) {
			continue
		}
		if last == nil || f.On.After(last.On) || f.On == last.On && f.By < last.By {
			last = f
		}
	}
	if last == nil {
		return "", false
	}
	return last.By, true
}

// covers reports whether the finding speaks of everyone in the audience.
func (f *AudienceFinding) covers(audience []Viewer) bool {
	return len(audience) > 0 && !slices.ContainsFunc(audience, func(v Viewer) bool { return !names(f.Audience, &v) })
}
