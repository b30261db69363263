package participation

import (
	"strings"

	"github.com/integraal/integraal"
)

// Judgement is what a person with a mandate judged, with the reasons. Nothing
// here makes one.
type Judgement struct {
	By      string
	On      integraal.Date
	Reasons string
	// ReasonsKept says that there are reasons and that the reader may not know them.
	ReasonsKept bool
}

func (j *Judgement) complete() bool {
	return strings.TrimSpace(j.By) != "" && (j.ReasonsKept || strings.TrimSpace(j.Reasons) != "") && !j.On.IsZero()
}

// Blame is how far a person is to blame, as someone judged it for one act. What
// was judged for another act does not count for this one.
type Blame struct {
	For    Act
	Degree Culpability
	Judgement
}

// UrgentFinding is whether urgent reasons were found, as someone judged it for
// one act.
type UrgentFinding struct {
	For   Act
	Found bool
	Judgement
}

// RecoveryGround is the ground of a recovery. The zero ground is not named.
type RecoveryGround uint8

// The grounds of Participatiewet art. 58: lid 1 obliges, lid 2 allows.
const (
	NoRecoveryGround RecoveryGround = iota
	GroundBreach                    // lid 1: not reported what had to be
	GroundWrong                     // lid 2 a: otherwise granted wrongly or too much
	GroundLoan                      // lid 2 b: a loan whose terms are not met
	GroundGuarantee                 // lid 2 c: a guarantee
	GroundAdvance                   // lid 2 d: an advance, and there proved to be no right
	GroundUnderstood                // lid 2 e: paid without cause, as the person could have understood
	GroundOtherwise                 // lid 2 f: otherwise paid without cause
)

// RecoveryGrounds are the grounds that can be named.
func RecoveryGrounds() []RecoveryGround {
	return []RecoveryGround{
		GroundBreach, GroundWrong, GroundLoan, GroundGuarantee, GroundAdvance, GroundUnderstood, GroundOtherwise,
	}
}

// String names the ground as JSON does.
func (r RecoveryGround) String() string {
	return nameOf([]string{"none", "breach", "wrong", "loan", "guarantee", "advance", "understood", "otherwise"}, int(r))
}

// MarshalText writes r as [RecoveryGround.String] does.
func (r RecoveryGround) MarshalText() ([]byte, error) { return []byte(r.String()), nil }

// Power is what the law lets or makes the college do on that ground.
func (r RecoveryGround) Power() Power {
	switch r {
	case NoRecoveryGround:
		return NoPower
	case GroundBreach:
		return Must
	}
	return May
}

// By is the provision of the ground.
func (r RecoveryGround) By() integraal.Citation {
	switch {
	case r == GroundBreach:
		return pw58lid1
	case r > GroundBreach && r <= GroundOtherwise:
		return pw58lid2.Onder(string("abcdef"[r-GroundWrong]))
	}
	return integraal.Citation{}
}

// mostPersons bounds numbers of children and plans that come from outside.
const mostPersons = 100

// judgements are a person's, for a named act, with reasons.
func (c *checker) judgements(f *StopFacts) {
	judged := func(path string, act Act, j *Judgement) {
		if act == NoAct || act >= acts {
			c.fault("act.unnamed", path+".for", textActUnnamed)
		}
		if !j.complete() {
			c.fault("stop.judgement", path, textJudgement)
		}
	}
	if b, ok := f.Culpability.Value(); ok {
		if b.Degree > Intent {
			c.fault("stop.word", "culpability", textUnknownWord)
		}
		if b.Degree != NotJudged {
			judged("culpability", b.For, &b.Judgement)
		}
	}
	if u, ok := f.Urgent.Value(); ok {
		judged("urgent", u.For, &u.Judgement)
	}
}

var (
	textJudgement = integraal.Text{
		NL: "een oordeel heeft een mens nodig, met naam, een dag en redenen",
		EN: "a judgement needs a person, by name, a day and reasons",
	}
	textCount = integraal.Text{NL: "dit aantal ligt tussen 0 en 100", EN: "this number lies between 0 and 100"}
)
