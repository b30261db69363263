package income

import "github.com/integraal/integraal"

// belastingNorms are the statutory values behind the income tax of box 1, the
// premiums of the volksverzekeringen and the credits.
type belastingNorms struct {
	tarief1, tarief2, tarief3 integraal.Dated[integraal.Rate] // column IV
	grens1, grens2            integraal.Dated[integraal.PerYear]
	vast2, vast3              integraal.Dated[integraal.PerYear] // column III
	vroegGrens1               integraal.Dated[integraal.PerYear] // of who was born before 1946
	vroegVast2, vroegVast3    integraal.Dated[integraal.PerYear]
	premieAOW, premieAnwWlz   integraal.Dated[integraal.Rate]
}

// kortingNorms are the statutory values behind the credits.
type kortingNorms struct {
	algemeen, algemeenVanaf integraal.Dated[integraal.PerYear]
	algemeenPct             integraal.Dated[integraal.Rate]

	arbeid1, arbeid2, arbeid3       integraal.Dated[integraal.PerYear] // maxima of a, b and c
	vanaf2, vanaf3, vanaf4          integraal.Dated[integraal.PerYear] // of b, c and d
	arbeidPct1, arbeidPct2          integraal.Dated[integraal.Rate]
	arbeidPct3, arbeidPct4          integraal.Dated[integraal.Rate]
	combinatie, combinatieVanaf     integraal.Dated[integraal.PerYear]
	combinatiePct, ouderenPct       integraal.Dated[integraal.Rate]
	ouderen, ouderenVanaf, alleenOK integraal.Dated[integraal.PerYear]
}

func wib(article, lid, onder string) provision {
	return func(read integraal.Date) integraal.Citation {
		return narrow(integraal.WetIB.Art(article, read), lid, onder)
	}
}

func wfsv(article, lid string) provision {
	return func(read integraal.Date) integraal.Citation {
		return narrow(integraal.Wfsv.Art(article, read), lid, "")
	}
}

// bronPremies is where the percentages of the premiums come from. The ministerial
// rule was not read: the rates that are published for both together, less that of
// art. 2.10, leave the same 27.65% in every year, and 9.75% for who pays no
// premium for the AOW.
const bronPremies = "gepubliceerde tarieven van belasting en premies samen, na aftrek van het tarief van art. 2.10"

// builtInBelasting has a column a year. The tables and the credits were read in
// the text of 1 January of each.
func builtInBelasting() belastingNorms {
	tarief := func(name integraal.Name, is ...integraal.Rate) integraal.Dated[integraal.Rate] {
		return perYear(name, wib("2.10", "1", ""), "", is...)
	}
	tabel := func(name integraal.Name, article string, euro ...int64) integraal.Dated[integraal.PerYear] {
		return perYear(name, wib(article, "1", ""), "", euros[integraal.Yearly](euro)...)
	}
	premie := func(name integraal.Name, lid string, is integraal.Rate) integraal.Dated[integraal.Rate] {
		d := perYear(name, wfsv("11", lid), bronPremies, is, is, is, is)
		for i := range years[:3] {
			d = markedAs(d, years[i].from, bronPremies, integraal.Probable)
		}
		return d
	}
	highest := integraal.Pct(49, 500)
	return belastingNorms{
		tarief1: tarief(normTarief1, integraal.Pct(9, 280), integraal.Pct(9, 320), integraal.Pct(8, 170), integraal.Pct(8, 100)),
		tarief2: tarief(normTarief2, integraal.Pct(36, 930), integraal.Pct(36, 970), integraal.Pct(37, 480), integraal.Pct(37, 560)),
		tarief3: tarief(normTarief3, highest, highest, highest, highest),
		grens1:  tabel(normGrens1, "2.10", 37_149, 38_098, 38_441, 38_883),
		grens2:  tabel(normGrens2, "2.10", 73_031, 75_518, 76_817, 78_426),
		vast2:   tabel(normVast2, "2.10", 3_447, 3_550, 3_140, 3_149),
		vast3:   tabel(normVast3, "2.10", 16_698, 17_384, 17_523, 18_001),

		vroegGrens1: tabel(normVroegGrens1, "2.10a", 38_703, 40_021, 40_502, 41_123),
		vroegVast2:  tabel(normVroegVast2, "2.10a", 3_591, 3_729, 3_309, 3_330),
		vroegVast3:  tabel(normVroegVast3, "2.10a", 16_268, 16_852, 16_919, 17_341),

		premieAOW:    premie(normPremieAOW, "1", integraal.Pct(17, 900)),
		premieAnwWlz: premie(normPremieAnwWlz, "", integraal.Pct(9, 750)),
	}
}

func builtInKortingen() kortingNorms {
	in := func(name integraal.Name, article, onder string, euro ...int64) integraal.Dated[integraal.PerYear] {
		return perYear(name, wib(article, "2", onder), "", euros[integraal.Yearly](euro)...)
	}
	pct := func(name integraal.Name, article, onder string, thousandths ...int64) integraal.Dated[integraal.Rate] {
		is := make([]integraal.Rate, len(thousandths))
		for i, t := range thousandths {
			is[i] = integraal.Pct(0, t)
		}
		return perYear(name, wib(article, "2", onder), "", is...)
	}
	return kortingNorms{
		algemeen:      in(normAlgemeen, "8.10", "", 3_070, 3_362, 3_068, 3_115),
		algemeenVanaf: in(normAlgemeenVanaf, "8.10", "", 22_660, 24_812, 28_406, 29_736),
		algemeenPct:   pct(normAlgemeenPct, "8.10", "", 6_095, 6_630, 6_337, 6_398),

		arbeidPct1: pct(normArbeidPct1, "8.11", "a", 8_231, 8_425, 8_053, 8_324),
		arbeid1:    in(normArbeid1, "8.11", "a", 884, 968, 980, 996),
		arbeidPct2: pct(normArbeidPct2, "8.11", "b", 29_861, 31_433, 30_030, 31_009),
		vanaf2:     in(normArbeidVanaf2, "8.11", "b", 10_740, 11_490, 12_169, 11_965),
		arbeid2:    in(normArbeid2, "8.11", "b", 4_605, 5_158, 5_220, 5_300),
		arbeidPct3: pct(normArbeidPct3, "8.11", "c", 3_085, 2_471, 2_258, 1_950),
		vanaf3:     in(normArbeidVanaf3, "8.11", "c", 23_201, 24_820, 26_288, 25_845),
		arbeid3:    in(normArbeid3, "8.11", "c", 5_052, 5_532, 5_599, 5_685),
		arbeidPct4: pct(normArbeidPct4, "8.11", "d", 6_510, 6_510, 6_510, 6_510),
		vanaf4:     in(normArbeidVanaf4, "8.11", "d", 37_691, 39_957, 43_071, 45_592),

		combinatieVanaf: in(normCombinatieVanaf, "8.14a", "", 5_547, 6_073, 6_145, 6_239),
		combinatiePct:   pct(normCombinatiePct, "8.14a", "", 11_450, 11_450, 11_450, 11_450),
		combinatie:      in(normCombinatie, "8.14a", "", 2_694, 2_950, 2_986, 3_032),

		ouderen:      in(normOuderen, "8.17", "", 1_835, 2_010, 2_035, 2_067),
		ouderenVanaf: in(normOuderenVanaf, "8.17", "", 40_888, 44_770, 45_308, 46_002),
		ouderenPct:   pct(normOuderenPct, "8.17", "", 15_000, 15_000, 15_000, 15_000),
		alleenOK:     in(normAlleenOuderen, "8.18", "", 478, 524, 531, 540),
	}
}

func (b *belastingNorms) all() []statutory {
	return []statutory{
		of(&b.tarief1), of(&b.tarief2), of(&b.tarief3), of(&b.grens1), of(&b.grens2), of(&b.vast2), of(&b.vast3),
		of(&b.vroegGrens1), of(&b.vroegVast2), of(&b.vroegVast3), of(&b.premieAOW), of(&b.premieAnwWlz),
	}
}

func (k *kortingNorms) all() []statutory {
	return []statutory{
		of(&k.algemeen), of(&k.algemeenVanaf), of(&k.algemeenPct),
		of(&k.arbeidPct1), of(&k.arbeid1), of(&k.arbeidPct2), of(&k.vanaf2), of(&k.arbeid2),
		of(&k.arbeidPct3), of(&k.vanaf3), of(&k.arbeid3), of(&k.arbeidPct4), of(&k.vanaf4),
		of(&k.combinatieVanaf), of(&k.combinatiePct), of(&k.combinatie),
		of(&k.ouderen), of(&k.ouderenVanaf), of(&k.ouderenPct), of(&k.alleenOK),
	}
}

// belastingDay are those values on one day.
type belastingDay struct {
	coverage
	tarief1, tarief2, tarief3 entry[integraal.Rate]
	grens1, grens2            entry[integraal.PerYear]
	vast2, vast3              entry[integraal.PerYear]
	vroegGrens1               entry[integraal.PerYear]
	vroegVast2, vroegVast3    entry[integraal.PerYear]
	premieAOW, premieAnwWlz   entry[integraal.Rate]
	kortingDay
	// byTotal is whether the algemene heffingskorting falls with the
	// verzamelinkomen, as it does from 2025, and not with box 1 alone.
	byTotal bool
	// kept is the part of a credit that is left for who pays no premium for the
	// AOW: the other parts of what a credit is divided over (art. 8.3 to 8.6).
	kept integraal.Rate
	// premies are the premiums together: for who pays that of the AOW, and not.
	premies [2]integraal.Rate
	doubt   bool // whether a value is less than Certain
}

type kortingDay struct {
	algemeen, algemeenVanaf         entry[integraal.PerYear]
	algemeenPct                     entry[integraal.Rate]
	arbeid1, arbeid2, arbeid3       entry[integraal.PerYear]
	vanaf2, vanaf3, vanaf4          entry[integraal.PerYear]
	arbeidPct1, arbeidPct2          entry[integraal.Rate]
	arbeidPct3, arbeidPct4          entry[integraal.Rate]
	combinatie, combinatieVanaf     entry[integraal.PerYear]
	combinatiePct, ouderenPct       entry[integraal.Rate]
	ouderen, ouderenVanaf, alleenOK entry[integraal.PerYear]
}

func (b *belastingNorms) on(day integraal.Date, k *kortingNorms, d *belastingDay) {
	d.known = true
	c := &d.coverage
	d.tarief1, d.tarief2, d.tarief3 = find(c, &b.tarief1, day), find(c, &b.tarief2, day), find(c, &b.tarief3, day)
	d.grens1, d.grens2 = find(c, &b.grens1, day), find(c, &b.grens2, day)
	d.vast2, d.vast3 = find(c, &b.vast2, day), find(c, &b.vast3, day)
	d.vroegGrens1 = find(c, &b.vroegGrens1, day)
	d.vroegVast2, d.vroegVast3 = find(c, &b.vroegVast2, day), find(c, &b.vroegVast3, day)
	d.premieAOW, d.premieAnwWlz = find(c, &b.premieAOW, day), find(c, &b.premieAnwWlz, day)
	k.on(day, c, &d.kortingDay)
	d.byTotal = !day.Before(read2025H1)
	d.doubt = min(d.tarief1.Confidence, d.premieAOW.Confidence, d.premieAnwWlz.Confidence, d.algemeen.Confidence,
		d.arbeid3.Confidence, d.combinatie.Confidence, d.ouderen.Confidence) < integraal.Certain
	d.fill()
}

func (k *kortingNorms) on(day integraal.Date, c *coverage, d *kortingDay) {
	d.algemeen, d.algemeenVanaf = find(c, &k.algemeen, day), find(c, &k.algemeenVanaf, day)
	d.algemeenPct = find(c, &k.algemeenPct, day)
	d.arbeidPct1, d.arbeid1 = find(c, &k.arbeidPct1, day), find(c, &k.arbeid1, day)
	d.arbeidPct2, d.vanaf2, d.arbeid2 = find(c, &k.arbeidPct2, day), find(c, &k.vanaf2, day), find(c, &k.arbeid2, day)
	d.arbeidPct3, d.vanaf3, d.arbeid3 = find(c, &k.arbeidPct3, day), find(c, &k.vanaf3, day), find(c, &k.arbeid3, day)
	d.arbeidPct4, d.vanaf4 = find(c, &k.arbeidPct4, day), find(c, &k.vanaf4, day)
	d.combinatieVanaf, d.combinatie = find(c, &k.combinatieVanaf, day), find(c, &k.combinatie, day)
	d.combinatiePct, d.ouderenPct = find(c, &k.combinatiePct, day), find(c, &k.ouderenPct, day)
	d.ouderen, d.ouderenVanaf, d.alleenOK = find(c, &k.ouderen, day), find(c, &k.ouderenVanaf, day), find(c, &k.alleenOK, day)
}

// fill makes the rates that are put together of others.
func (d *belastingDay) fill() {
	by := delerOf(d.tarief1.Is, d.premieAOW.Is, d.premieAnwWlz.Is)
	tax, old, rest := by.part(d.tarief1.Is), by.part(d.premieAOW.Is), by.part(d.premieAnwWlz.Is)
	d.premies = [2]integraal.Rate{integraal.Ratio(old+rest, by.den), integraal.Ratio(rest, by.den)}
	d.kept = integraal.Ratio(tax+rest, tax+old+rest)
}
