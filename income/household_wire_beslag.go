package income

import "github.com/integraal/integraal"

type beslagFile struct {
	Belastbaar           valued[integraal.PerYear]      `json:"belastbaar,omitzero" doc:"taxable income of the claimant brought to a year (Rv art. 475d lid 1)"`
	BelastbaarEchtgenoot valued[integraal.PerYear]      `json:"belastbaarEchtgenoot,omitzero" doc:"that of the spouse"`
	Inkomen              valued[integraal.PerMonth]     `json:"inkomen,omitzero" doc:"all income of Rv art. 475c lid 1 a to i of the claimant, net a month with the holiday allowance, under attachment or not; none when there is none"`
	Vrij                 valued[integraal.PerMonth]     `json:"vrij,omitzero" doc:"the part of inkomen that is not under attachment (Rv art. 475db lid 1 b); none when all of it is"`
	VrijEchtgenoot       valued[integraal.PerMonth]     `json:"vrijEchtgenoot,omitzero" doc:"income of the spouse that is not under attachment (Rv art. 475db lid 1 a); none when there is none"`
	Bijtelling           valued[integraal.PerMonth]     `json:"bijtelling,omitzero" doc:"wage tax for the private use of a car, where Rv art. 475db lid 1 c takes it off; none when it does not"`
	Woonadres            valued[bool]                   `json:"woonadres,omitzero" doc:"has a residential address in the Netherlands in the population register (Rv art. 475da lid 4)"`
	Inzicht              valued[bool]                   `json:"inzicht,omitzero" doc:"without such an address: lives somewhere, and showed the bailiff how and on what they live (Rv art. 475e lid 1)"`
	Buitenland           valued[bool]                   `json:"buitenland,omitzero" doc:"lives outside the Netherlands (Rv art. 475da lid 4)"`
	Prijs                valued[integraal.PerMonth]     `json:"prijs,omitzero" doc:"of who stays in an institution: the price a month that is due for care (Rv art. 475e lid 2); none when none is due"`
	Woonkosten           valued[integraal.PerMonth]     `json:"woonkosten,omitzero" doc:"housing costs a month for which an increase was asked (Rv art. 475da lid 5); none when it was not asked"`
	EchtgenootDraagt     valued[integraal.PerMonth]     `json:"echtgenootDraagt,omitzero" doc:"what of that increase the income of the spouse can bear; none when nothing"`
	Verhoging            valued[integraal.PerMonth]     `json:"verhoging,omitzero" doc:"an increase that was given already for an owned home (Rv art. 475da lid 7) or by the court (art. 475fa); none when there is none"`
	EigenWoning          valued[bool]                   `json:"eigenWoning,omitzero" doc:"owns the home, or rents one that gives no huurtoeslag (Rv art. 475da lid 7)"`
	Uitkering            described[beslagUitkeringFile] `json:"uitkering,omitzero" doc:"the benefit under attachment, if it is one that Rv art. 475dc lid 2 means; none when it is not"`
}

type beslagUitkeringFile struct {
	Norm    valued[integraal.PerMonth] `json:"norm,omitzero" doc:"the bijstandsnorm that holds, with the holiday allowance; left out: the one that these facts come to"`
	Inkomen valued[integraal.PerMonth] `json:"inkomen,omitzero" doc:"income of Participatiewet art. 32 beside the benefit; none when there is none"`
}

func (f *beslagFile) carry(c carrier, b *Beslaglegging) {
	carry(c, &f.Belastbaar, &b.Belastbaar)
	carry(c, &f.BelastbaarEchtgenoot, &b.BelastbaarEchtgenoot)
	carry(c, &f.Inkomen, &b.Inkomen)
	carry(c, &f.Vrij, &b.Vrij)
	carry(c, &f.VrijEchtgenoot, &b.VrijEchtgenoot)
	carry(c, &f.Bijtelling, &b.Bijtelling)
	carry(c, &f.Woonadres, &b.Woonadres)
	carry(c, &f.Inzicht, &b.Inzicht)
	carry(c, &f.Buitenland, &b.Buitenland)
	carry(c, &f.Prijs, &b.Prijs)
	carry(c, &f.Woonkosten, &b.Woonkosten)
	carry(c, &f.EchtgenootDraagt, &b.EchtgenootDraagt)
	carry(c, &f.Verhoging, &b.Verhoging)
	carry(c, &f.EigenWoning, &b.EigenWoning)
	carryThing(c, &f.Uitkering, &b.Uitkering, (*beslagUitkeringFile).carry)
}

func (f *beslagUitkeringFile) carry(c carrier, u *BeslagenUitkering) {
	carry(c, &f.Norm, &u.Norm)
	carry(c, &f.Inkomen, &u.Inkomen)
}
