package casework

import (
	"github.com/integraal/integraal"
	"github.com/integraal/integraal/consent"
)

// AnonymousSeen is what the preparer of a case is told of discussing it without names.
type AnonymousSeen struct {
	consent.AnonymousAnswer
	// NoMap is why the audience is not shown how problems hang together, and what
	// would make it possible. It is there only where the case may be discussed and the
	// preparer has a map.
	NoMap integraal.Text `json:"noMap,omitzero"`
}

// Anonymous tells the worker who prepares a case whether it may be discussed
// with an audience without naming anyone, what stands in the way, and what could
// be left out so that it may: a [Question] of the audience can say so; and why the
// map is left out, where it is. It is for the preparer alone. Its faults are those of
// [Review].
func Anonymous(c *Case, preparer, audience Question) (AnonymousSeen, error) {
	p, err := c.viewpoint(preparer)
	if err != nil {
		return AnonymousSeen{}, err
	}
	a, err := c.viewpoint(audience)
	if err != nil {
		return AnonymousSeen{}, err
	}
	c = c.asOf(a.day)
	answer := AnonymousSeen{AnonymousAnswer: c.gate().Anonymous(c.anonymousRequest(&p, &a))}
	answer.NoMap, err = c.noMap(p, &answer.AnonymousAnswer)
	return answer, err
}

// noMap is why an audience gets no map of what the preparer sees to hang together.
func (c *Case) noMap(preparer viewpoint, answer *consent.AnonymousAnswer) (integraal.Text, error) {
	if !answer.Allowed || preparer.purpose.Anonymous {
		return integraal.Text{}, nil
	}
	named, err := c.see(preparer, c.gate()).seenMap()
	if err != nil || named == nil {
		return integraal.Text{}, err
	}
	if answer.Finding == "" {
		return textNoMapNotCounted, nil
	}
	general, err := generaliseMap(named, &c.parts.Protocol.Anonymous)
	if err != nil || general != nil {
		return integraal.Text{}, err
	}
	return textNoMapNothingLeft, nil
}

var (
	textNoMapNotCounted = integraal.Text{
		NL: "De kaart van wat samenhangt blijft weg. Geteld is hoeveel huishoudens dezelfde samenstelling hebben, niet in hoeveel hetzelfde samenhangt. " +
			"De kaart kan mee als iemand met naam heeft vastgelegd dat deze aanwezigen niet kunnen weten om wie het gaat. Dan staan er soorten problemen op, zonder namen.",
		EN: "The map of what hangs together is left out. It was counted how many households have the same make-up, not in how many the same hangs together. " +
			"The map can be shown once someone recorded under their name that those present cannot tell who it is. It then holds kinds of problems, without names.",
	}
	textNoMapNothingLeft = integraal.Text{
		NL: "De kaart van wat samenhangt blijft weg: er is geen bevestigd verband tussen soorten problemen die zonder namen verteld mogen worden.",
		EN: "The map of what hangs together is left out: there is no confirmed relation between kinds of problems that may be told without names.",
	}
)
