package participation

import (
	"slices"

	"github.com/integraal/integraal"
)

// Couple is two persons who may be each other's spouse. Each has facts of their
// own (art. 9 lid 3).
type Couple struct {
	Together      TogetherFacts
	First, Second PersonFacts
}

// CouplePosition is the position of each of two persons, and whether they are
// treated as spouses. Neither position uses a fact of the other.
type CouplePosition struct {
	Spouses       Spouses
	First, Second Position
	Points        []Point
}

// PositionsOf is the position of each of two persons on a day, with whether
// they are treated as spouses. It takes no explanation, so that the steps of the
// one never stand among those of the other: [PositionOf] and [SpousesOf] give
// each its own. Its faults are those of [PositionOf], under
// first and second, and those of [SpousesOf], under together.
func PositionsOf(c Couple, day integraal.Date) (CouplePosition, error) {
	if err := checkDay(day, dutiesRest...); err != nil {
		return CouplePosition{}, err
	}
	var out CouplePosition
	var faults integraal.Faults
	var err error
	out.Spouses, err = SpousesOf(c.Together, day, nil)
	faults = append(faults, faultsIn("together", err)...)
	out.First, err = PositionOf(c.First, day, nil)
	faults = append(faults, faultsIn("first", err)...)
	out.Second, err = PositionOf(c.Second, day, nil)
	faults = append(faults, faultsIn("second", err)...)
	if err := faults.Err(); err != nil {
		return CouplePosition{}, err
	}
	out.Points = c.points(out.Spouses.As, day)
	return out, nil
}

func faultsIn(field string, err error) integraal.Faults {
	var faults integraal.Faults
	for _, f := range integraal.FaultsIn(err) {
		faults = append(faults, f.In(field))
	}
	return faults
}

func (c *Couple) points(as integraal.Verdict, day integraal.Date) []Point {
	switch as {
	case integraal.AppliesNot:
		return pointsOn(day, []*Point{ownDuties})
	case integraal.Undetermined:
		return pointsOn(day, []*Point{establishSpouses})
	}
	points := pointsOn(day, []*Point{eachSpouse})
	for _, f := range [...]*PersonFacts{&c.First, &c.Second} {
		if integraal.Is(f.SingleParent, true) {
			clash := pointsOn(day, []*Point{singleBesideSpouse})[0]
			clash.Text = clash.Text.With(integraal.PutName("who", f.ID))
			points = append(points, clash)
		}
	}
	return slices.Clip(points)
}
