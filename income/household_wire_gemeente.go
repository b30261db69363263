package income

import "github.com/integraal/integraal"

type oudersFile struct {
	MeansInsufficient valued[bool] `json:"meansInsufficient,omitzero" doc:"the means of the parents are not enough (Participatiewet art. 20 lid 3 a)"`
	CannotEnforce     valued[bool] `json:"cannotEnforce,omitzero" doc:"cannot reasonably realise the claim to maintenance against the parents (Participatiewet art. 20 lid 3 b)"`
}

type termijnFile struct {
	Months   valued[int]  `json:"months,omitzero" doc:"months since the period began, this one not included; none before it began"`
	Extended valued[bool] `json:"extended,omitzero" doc:"the college extended the period, and the month is in the extension (Participatiewet art. 34a lid 2)"`
	Anew     valued[bool] `json:"anew,omitzero" doc:"the college begins the period anew in this month, for a new job (Participatiewet art. 34a lid 3)"`
}

type verlagingenFile struct {
	Woonsituatie   described[verlagingFile]      `json:"woonsituatie,omitzero" doc:"a lowering for lower costs by the housing situation (Participatiewet art. 27); none when nothing was decided"`
	Schoolverlater described[schoolverlaterFile] `json:"schoolverlater,omitzero" doc:"a lowering for who recently ended education (Participatiewet art. 28); none when nothing was decided"`
}

// verlagingFile is a decision: of a situation that the settings of the
// municipality have, or with the lowering itself.
type verlagingFile struct {
	Situation  line                `json:"situation,omitempty" doc:"label of the situation in the settings of the municipality, which say by how much; else amount or percentage"`
	Amount     *integraal.PerMonth `json:"amount,omitempty" doc:"what is taken off the norm, with the holiday allowance in it; instead of percentage"`
	Percentage *integraal.Rate     `json:"percentage,omitempty" doc:"which part of the norm is taken off it; instead of amount"`
	Of         VerlagingBasis      `json:"of,omitzero" doc:"which norm the percentage is of: that of the household itself (ownNorm, also when left out) or that for spouses (coupleNorm, Participatiewet art. 21 b)"`
	By         line                `json:"by,omitempty" doc:"the verordening, beleidsregel or decision that lays down the amount or percentage"`
}

type schoolverlaterFile struct {
	Ended              valued[integraal.Date] `json:"ended,omitzero" doc:"day on which the education ended (Participatiewet art. 28)"`
	Studiefinanciering valued[bool]           `json:"studiefinanciering,omitzero" doc:"the education gave a claim to studiefinanciering (Wsf 2000) or to a tegemoetkoming of chapter 4 of the Wtos (Participatiewet art. 28)"`
	verlagingFile
}

type gemeenteFile struct {
	Income          valued[integraal.PerMonth] `json:"income,omitzero" doc:"income of the household, net with the holiday allowance, for the local schemes and the bijzondere bijstand (Participatiewet art. 32 and 33); none when there is none"`
	Inkomenstoeslag langLaagFile               `json:"inkomenstoeslag,omitzero" doc:"for the individuele inkomenstoeslag of the claimant (Participatiewet art. 36)"`
	Studie          studieFile                 `json:"studie,omitzero" doc:"for the studietoeslag of the claimant (Participatiewet art. 36b)"`
	Bijzonder       bijzonderFile              `json:"bijzonder,omitzero" doc:"costs for which bijzondere bijstand is asked (Participatiewet art. 35); without costs nothing is asked"`
}

type langLaagFile struct {
	Reference listed[refertedeelFile] `json:"reference,omitzero" doc:"the parts of the referteperiode, in order of time, each held to the income limit by itself"`
	Outlook   valued[bool]            `json:"outlook,omitzero" doc:"there is an outlook on a higher income, in the judgement of the college (Participatiewet art. 36 lid 1 and 2)"`
	Granted   valued[integraal.Date]  `json:"granted,omitzero" doc:"the last day on which one was granted; none when none ever was"`
}

type refertedeelFile struct {
	From   integraal.Date             `json:"from,omitzero" doc:"first day"`
	Until  integraal.Date             `json:"until,omitzero" doc:"last day"`
	Income valued[integraal.PerMonth] `json:"income,omitzero" doc:"income of claimant and spouse together, net with the holiday allowance (Participatiewet art. 32 and 33); none when there was none"`
	Norm   valued[integraal.PerMonth] `json:"norm,omitzero" doc:"the bijstandsnorm of those days, with the holiday allowance"`
}

type studieFile struct {
	Unable       valued[bool]               `json:"unable,omitzero" doc:"structurally cannot earn beside the study, as the direct result of illness or disability, in the judgement of the college (Participatiewet art. 36b lid 1)"`
	StudyFinance valued[bool]               `json:"studyFinance,omitzero" doc:"receives studiefinanciering (Wsf 2000), other than the levenlanglerenkrediet, or a tegemoetkoming of chapter 4 of the Wtos (Participatiewet art. 36b lid 3 a)"`
	Wajong       valued[bool]               `json:"wajong,omitzero" doc:"has a right to a benefit of the Wajong (Participatiewet art. 36b lid 3 b)"`
	Internship   valued[integraal.PerMonth] `json:"internship,omitzero" doc:"income from an internship of the study, net (Participatiewet art. 36b lid 5); none when there is none"`
}

type bijzonderFile struct {
	Costs       valued[integraal.Amount] `json:"costs,omitzero" doc:"costs that are asked for, after what another provision pays for them (Participatiewet art. 15 and 35 lid 1)"`
	CostsInYear valued[integraal.Amount] `json:"costsInYear,omitzero" doc:"all such costs within twelve months, these among them (Participatiewet art. 35 lid 2)"`
	Necessary   valued[bool]             `json:"necessary,omitzero" doc:"necessary, and from special circumstances, in the judgement of the college (Participatiewet art. 35 lid 1)"`
	Used        valued[integraal.Amount] `json:"used,omitzero" doc:"what of the draagkracht of the period went to earlier costs; none when nothing did"`
	Assets      valued[integraal.Amount] `json:"assets,omitzero" doc:"all assets of Participatiewet art. 34 lid 1, where the municipality counts them all; none when there are none"`
}
