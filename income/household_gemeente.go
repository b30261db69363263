package income

import "github.com/integraal/integraal"

// Verlagingsbesluiten are what a municipality decided on the norm of a
// household. It is a decision of the college and not a guess: without one, known
// to be absent.
type Verlagingsbesluiten struct {
	// Woonsituatie is the lowering of Participatiewet art. 27 for lower costs by
	// the housing situation. Known to be absent: none.
	Woonsituatie integraal.Fact[Verlagingsbesluit]
	// Schoolverlater is the lowering of art. 28 for who recently ended
	// education. Known to be absent: none.
	Schoolverlater integraal.Fact[SchoolverlaterBesluit]
}

// Verlagingsbesluit is by how much the norm is set lower.
type Verlagingsbesluit struct {
	// Situation is the label of the situation in the settings of the
	// municipality ([VerlagingSetting]), which then say by how much. Empty: it
	// is as in
	Situation string
	// Lowering, which is what the decision says.
	Lowering Lowering
}

// SchoolverlaterBesluit is a lowering of art. 28, with what that article asks.
type SchoolverlaterBesluit struct {
	// Ended and Studiefinanciering are as in [Schoolverlater].
	Ended              integraal.Fact[integraal.Date]
	Studiefinanciering integraal.Fact[bool]
	Verlagingsbesluit
}

// Gemeentelijk is what the schemes of a municipality ask of the claimant and
// the household, and no other scheme does.
type Gemeentelijk struct {
	// Income is what counts as income in the sense of Participatiewet art. 32
	// and 33, net a month with the holiday allowance, of the household: for the
	// local schemes and the bijzondere bijstand. It is not reckoned from Werk
	// and Inkomsten, of which art. 31 lid 2 leaves parts out for who receives
	// algemene bijstand. Known to be absent: none.
	Income integraal.Fact[integraal.PerMonth]
	// Inkomenstoeslag is for the individuele inkomenstoeslag (art. 36).
	Inkomenstoeslag LangLaagInkomen
	// Studie is for the studietoeslag (art. 36b).
	Studie Studeren
	// Bijzonder are the costs for which bijzondere bijstand is asked (art. 35).
	Bijzonder BijzondereKosten
}

// LangLaagInkomen is what the individuele inkomenstoeslag asks of the claimant;
// each field is as in [InkomenstoeslagFacts].
type LangLaagInkomen struct {
	Reference integraal.Fact[[]Refertedeel]
	Outlook   integraal.Fact[bool]
	Granted   integraal.Fact[integraal.Date]
}

// Studeren is what the studietoeslag asks of the claimant; each field is as in
// [StudieFacts].
type Studeren struct {
	Unable       integraal.Fact[bool]
	StudyFinance integraal.Fact[bool]
	Wajong       integraal.Fact[bool]
	Internship   integraal.Fact[integraal.PerMonth]
}

// BijzondereKosten are costs for which bijzondere bijstand is asked. A household
// of which Costs is unknown or known to be absent asks none, and then nothing is
// answered about it: nobody has costs of which nobody spoke.
type BijzondereKosten struct {
	// Costs, CostsInYear, Necessary and Used are as in [BijzonderFacts].
	Costs       integraal.Fact[integraal.Amount]
	CostsInYear integraal.Fact[integraal.Amount]
	Necessary   integraal.Fact[bool]
	Used        integraal.Fact[integraal.Amount]
	// Assets are all assets of art. 34 lid 1, where the municipality counts them
	// all: [Household.Vermogen] is what lid 2 looks at, and before 2026 of
	// another day. Known to be absent: none.
	Assets integraal.Fact[integraal.Amount]
}

// named is whether the household asks for costs, or may.
func (b *BijzondereKosten) named() bool {
	s := b.Costs.State()
	return s != integraal.Unknown && s != integraal.KnownAbsent
}
