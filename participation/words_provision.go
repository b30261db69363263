package participation

import "github.com/integraal/integraal"

// wordOfProvision finds what [Word] does not hold itself: the facts and
// conditions of the provisions and of the room.
func wordOfProvision(n integraal.Name) (integraal.Text, bool) {
	switch n {
	case FactGroup:
		return integraal.Text{NL: "waar de persoon van leeft", EN: "what the person lives on"}, true
	case condInForce:
		return integraal.Text{NL: "de regeling gold op deze dag", EN: "the scheme held on this day"}, true
	case stepRoom:
		return integraal.Text{NL: "hier laat de wet ruimte", EN: "the law leaves room here"}, true
	case FactLoonwaarde:
		return integraal.Text{NL: "loonwaarde", EN: "loonwaarde (what the work is worth, of the minimum wage)"}, true
	case FactMonths:
		return integraal.Text{NL: "hele maanden in dienst", EN: "full months employed"}, true
	case FactWeekMinutes:
		return integraal.Text{NL: "afgesproken minuten werk per week", EN: "agreed minutes of work a week"}, true
	case FactFullMinutes:
		return integraal.Text{NL: "minuten van een volle werkweek daar", EN: "minutes of a full working week there"}, true
	case condLoonwaarde:
		return integraal.Text{NL: "de loonwaarde ligt onder het minimumloon", EN: "the loonwaarde lies below the minimum wage"}, true
	case stepShare:
		return integraal.Text{NL: "loonkostensubsidie als deel van het minimumloon", EN: "loonkostensubsidie as a part of the minimum wage"}, true
	}
	if t, found := wordOfStep(n); found {
		return t, true
	}
	return wordOfReach(n)
}

const (
	condInForce integraal.Name = "participation.condition.inForce"
	stepRoom    integraal.Name = "participation.step.room"
)
