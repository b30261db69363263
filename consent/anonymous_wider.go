package consent

import (
	"math/bits"
	"slices"
	"strings"

	"github.com/integraal/integraal"
)

// Details is a set of what is told of the make-up of a household in an anonymous
// discussion, and can be left out so that it is like more households. Whether
// there are children is told always.
type Details uint8

// The details.
const (
	DetailArea        Details = 1 << iota // where it lives
	DetailChildren                        // how many children there are, and their ages
	DetailOtherAdults                     // how many other adults there are, and their ages

	allDetails = DetailArea | DetailChildren | DetailOtherAdults
)

var detailNames = [...]string{"area", "children", "otherAdults"}

// Has reports whether all of o is in the set.
func (s Details) Has(o Details) bool { return s&o == o }

// List are the names of the details in the set, as JSON has them.
func (s Details) List() []string {
	list := []string{}
	for i, name := range detailNames {
		if s.Has(1 << i) {
			list = append(list, name)
		}
	}
	return list
}

// MarshalText writes the set as its names with a comma between them.
func (s Details) MarshalText() ([]byte, error) {
	var out []byte
	for i, name := range s.List() {
		if i > 0 {
			out = append(out, ',')
		}
		out = append(out, name...)
	}
	return out, nil
}

// UnmarshalText reads what [Details.MarshalText] writes. Its fault is
// consent.unknown.
func (s *Details) UnmarshalText(b []byte) error {
	var set Details
	for name := range strings.SplitSeq(string(b), ",") {
		if name == "" && len(b) == 0 {
			break
		}
		i := slices.Index(detailNames[:], name)
		if i < 0 {
			return integraal.NewFault("consent.unknown", "", textUnknownWord.With(
				integraal.PutText("list", integraal.Join(same(detailNames[:])))))
		}
		set |= 1 << i
	}
	*s = set
	return nil
}

// Wider is a way to tell less, so that enough households are like this one.
type Wider struct {
	LeaveOut   Details `json:"leaveOut"`
	Households int     `json:"households"` // at least so many are then like it
}

// Text tells the preparer what to leave out.
func (w Wider) Text() integraal.Text {
	texts := [...]integraal.Text{
		{NL: "waar het huishouden woont", EN: "where the household lives"},
		{NL: "het aantal kinderen en hun leeftijd", EN: "how many children there are, and their ages"},
		{NL: "de andere volwassenen en hun leeftijd", EN: "the other adults and their ages"},
	}
	var list []integraal.Text
	for i := range texts {
		if w.LeaveOut.Has(1 << i) {
			list = append(list, texts[i])
		}
	}
	return textWider.With(integraal.PutText("what", integraal.Join(list)), integraal.Put("n", integraal.Count(w.Households)))
}

var textWider = integraal.Text{
	NL: "Vertel niet {what}. Dan zijn er zeker {n} huishoudens die hierop lijken.",
	EN: "Do not tell {what}. Then at least {n} households are like this one.",
}

// wider are the smallest sets of details to leave out besides those that are
// left out already, with which the threshold is met: none of them holds another.
func (a *AnonymousRules) wider(r *AnonymousRequest) []Wider {
	if a.Threshold < 2 {
		return nil
	}
	var list []Wider
	for size := 1; size <= len(detailNames); size++ {
		for more := Details(1); more <= allDetails; more++ {
			if bits.OnesCount8(uint8(more)) != size || more&r.LeaveOut != 0 ||
				slices.ContainsFunc(list, func(w Wider) bool { return more.Has(w.LeaveOut &^ r.LeaveOut) }) {
				continue
			}
			leave := more | r.LeaveOut
			if n, counted := a.likeThis(r, leave); counted && n >= a.Threshold {
				list = append(list, Wider{LeaveOut: leave, Households: n})
			}
		}
	}
	return list
}

// likeThis is how many households are at least like the one of the request when
// some details are left out, and whether any was counted. Shapes that nobody
// counted add nothing, so that it is never too many.
func (a *AnonymousRules) likeThis(r *AnonymousRequest, leave Details) (households int, counted bool) {
	var done []Shape
	for i := range a.Counts {
		shape := a.Counts[i].Shape
		if slices.Contains(done, shape) || !looksLike(shape, r.Shape, leave) {
			continue
		}
		done = append(done, shape)
		if n, is := a.ofShape(shape, r.Area, leave); is {
			households, counted = households+n, true
		}
	}
	return households, counted
}

func looksLike(shape, own Shape, leave Details) bool {
	return shape.Parents == own.Parents && (shape.Children > 0) == (own.Children > 0) &&
		(leave.Has(DetailChildren) || shape.Children == own.Children) &&
		(leave.Has(DetailOtherAdults) || shape.OtherAdults == own.OtherAdults)
}

// ofShape counts one shape. With the area told it is the least of the counts
// that may hold the household; without it that of the whole municipality or, if
// there is none, of the areas together. Of two counts of one area the least
// counts.
func (a *AnonymousRules) ofShape(shape Shape, area string, leave Details) (least int, counted bool) {
	areas := map[string]int{}
	for i := range a.Counts {
		c := &a.Counts[i]
		if c.Shape != shape || !leave.Has(DetailArea) && !c.mayHold(area) {
			continue
		}
		if n, is := areas[c.Area]; !is || c.Households < n {
			areas[c.Area] = c.Households
		}
	}
	if whole, is := areas[""]; is && leave.Has(DetailArea) {
		return whole, true
	}
	for _, n := range areas {
		switch {
		case leave.Has(DetailArea):
			least += max(n, 0)
		case !counted || n < least:
			least = n
		}
		counted = true
	}
	return least, counted
}
