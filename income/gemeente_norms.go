package income

import "github.com/integraal/integraal"

// gemeenteNorms are the statutory values behind what a municipality grants: the
// threshold of Participatiewet art. 35 lid 2 within twelve months, and the
// minimum of the studietoeslag (art. 36b lid 1) with what of an internship does
// not count (lid 5), net a month.
type gemeenteNorms struct {
	drempel                                integraal.Dated[integraal.Amount]
	studie15, studie16, studie17, studie18 integraal.Dated[integraal.PerMonth]
	studie19, studie20, studie21, stage    integraal.Dated[integraal.PerMonth]
}

// besluit cites the Besluit that sets the minimum. Its text was read from the
// second half of 2025, in the norm letters of the ministry; an unset day shows
// as not read.
func besluit(article string) provision {
	return func(read integraal.Date) integraal.Citation {
		if read.Before(read2025H2) {
			read = integraal.Date{}
		}
		return integraal.BesluitStudie.Art(article, read)
	}
}

// bron is where an amount was found, and how sure that makes it.
type bron struct {
	source string
	sure   integraal.Confidence
}

// The amounts of the studietoeslag by half-year. The Besluit was read from July
// 2025; before, the amounts stand on pages of municipalities. From one
// half-year to the next they rise by the percentage of the norm of art. 21.
func studieBronnen() [len(halfYears)]bron {
	const letter = "normenbrief SZW"
	return [...]bron{
		{"pagina's van de gemeenten Drimmelen, Nijkerk en Leidschendam-Voorburg", integraal.Certain},
		{"pagina's van de gemeenten Midden-Drenthe en (in deel) Koggenland", integraal.Probable},
		{"pagina's van de gemeenten Uithoorn, Leidschendam-Voorburg, Wijdemeren en GR de Bevelanden", integraal.Certain},
		{"pagina's van de gemeenten Velsen en Utrecht en van IASZ", integraal.Certain},
		{"pagina van IASZ, zonder datum; de stijging is die van de norm van art. 21", integraal.Probable},
		{letter + " juli 2025", integraal.Certain},
		{letter + " januari 2026", integraal.Certain},
		{letter + " juli 2026", integraal.Certain},
	}
}

func builtInGemeente() gemeenteNorms {
	found := studieBronnen()
	studie := func(name integraal.Name, cents ...int64) integraal.Dated[integraal.PerMonth] {
		return perHalfYearFrom(name, besluit("7a"), found, cents)
	}
	stage := found
	// The one page of these half-years prints 200,16 where the amount of 19
	// years, to which it is equal in every other half-year, is 200,60.
	stage[1] = bron{"gelijk aan het bedrag voor 19 jaar; de pagina van Midden-Drenthe heeft 200,16", integraal.Unverified}
	stage[3] = bron{"pagina van IASZ", integraal.Probable}
	return gemeenteNorms{
		drempel: perYear(normDrempel, pw("35", "2", ""), "",
			integraal.Euro(167), integraal.Euro(166), integraal.Euro(170), integraal.Euro(176)),
		studie15: studie(normStudie15, 98_58, 100_30, 105_84, 107_88, 110_93, 112_87, 115_55, 117_03),
		studie16: studie(normStudie16, 113_36, 115_34, 121_71, 124_06, 127_57, 129_80, 132_88, 134_58),
		studie17: studie(normStudie17, 129_79, 132_06, 139_35, 142_04, 146_06, 148_61, 152_14, 154_08),
		studie18: studie(normStudie18, 164_30, 167_17, 176_40, 179_79, 184_88, 188_11, 192_57, 195_04),
		studie19: studie(normStudie19, 197_15, 200_60, 211_67, 215_75, 221_85, 225_74, 231_09, 234_05),
		studie20: studie(normStudie20, 262_87, 267_47, 282_23, 287_66, 295_80, 300_98, 308_12, 312_06),
		studie21: studie(normStudie21, 328_59, 334_34, 352_80, 359_57, 369_75, 376_22, 385_14, 390_07),
		stage: perHalfYearFrom(normStage, besluit("7b"), stage,
			[]int64{197_15, 200_60, 211_67, 215_75, 221_85, 225_74, 231_09, 234_05}),
	}
}

// perHalfYearFrom is a value with an entry for each of the half-years, each with where
// it was found.
func perHalfYearFrom(name integraal.Name, by provision, found [len(halfYears)]bron, cents []int64) integraal.Dated[integraal.PerMonth] {
	entries := make([]integraal.Entry[integraal.PerMonth], 0, len(found))
	for i := range min(len(cents), len(found)) {
		entries = append(entries, integraal.Entry[integraal.PerMonth]{
			From: halfYears[i].from, Until: halfYears[i].until, Is: integraal.CentsPerMonth(cents[i]),
			By: by(halfYears[i].read), Source: found[i].source, Confidence: found[i].sure,
		})
	}
	return integraal.NewDated(string(name), entries...)
}

func (g *gemeenteNorms) studie() [7]*integraal.Dated[integraal.PerMonth] {
	return [...]*integraal.Dated[integraal.PerMonth]{
		&g.studie15, &g.studie16, &g.studie17, &g.studie18, &g.studie19, &g.studie20, &g.studie21,
	}
}

func (g *gemeenteNorms) all() []statutory {
	all := []statutory{of(&g.drempel)}
	for _, d := range g.studie() {
		all = append(all, of(d))
	}
	return append(all, of(&g.stage))
}

// gemeenteDay are those values on one day, with the provisions of the text that
// holds on it.
type gemeenteDay struct {
	bijzonder bijzonderDay
	studie    studieDay
	by        *gemeenteText
}

type bijzonderDay struct {
	coverage
	drempel entry[integraal.Amount]
}

type studieDay struct {
	coverage
	minimum [7]entry[integraal.PerMonth] // of 15 to 21
	stage   entry[integraal.PerMonth]
}

func (g *gemeenteNorms) on(day integraal.Date, d *gemeenteDay) {
	d.bijzonder.known, d.studie.known = true, true
	d.bijzonder.drempel = find(&d.bijzonder.coverage, &g.drempel, day)
	for i, age := range g.studie() {
		d.studie.minimum[i] = find(&d.studie.coverage, age, day)
	}
	d.studie.stage = find(&d.studie.coverage, &g.stage, day)
	d.by = &gemeenteTexts[textOn(years[:], day)]
}

// gemeenteText are the provisions that the rules cite, in the text of a year.
// Art. 35, 36 and 36b were read as they stood on 1 January of 2023 to 2026.
type gemeenteText struct {
	toeslag, eerder, raad     integraal.Citation
	kosten                    integraal.Citation
	beperking, studie, wajong integraal.Citation
	stage                     integraal.Citation

	// What is answered where conditions are not met.
	geenToeslag refusals[integraal.Amount]
	geenStudie  refusals[Studie]
}

var gemeenteTexts = func() (all [len(years)]gemeenteText) {
	for i := range years {
		read := years[i].read
		all[i] = gemeenteText{
			toeslag: pw("36", "1", "")(read), eerder: pw("36", "3", "")(read),
			// In force unchanged since 1 April 2022.
			raad:   pw("8", "2", "")(read2026H1),
			kosten: pw("35", "1", "")(read), beperking: pw("36b", "1", "")(read),
			studie: pw("36b", "3", "a")(read), wajong: pw("36b", "3", "b")(read),
			stage: pw("36b", "5", "")(read),
		}
		all[i].geenToeslag = toeslagRefusals(&all[i])
		all[i].geenStudie = studieRefusals(&all[i])
	}
	return all
}()
