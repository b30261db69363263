package income

import "github.com/integraal/integraal"

// bijstandNorms are the statutory values behind the bijstandsnorm: the amounts
// of art. 20, 21, 22 and 22a lid 3 of the Participatiewet in euro a month, net
// and with the holiday allowance of art. 19 lid 3 in it, and the percentages of
// art. 19 and 22a.
type bijstandNorms struct {
	jongAlleen, jongAlleenOuder     integraal.Dated[integraal.PerMonth]
	jongPaar, jongPaarOuders        integraal.Dated[integraal.PerMonth]
	eenJong, eenJongOuders          integraal.Dated[integraal.PerMonth]
	alleen, paar                    integraal.Dated[integraal.PerMonth]
	pensioenAlleen                  integraal.Dated[integraal.PerMonth]
	pensioenPaar, pensioenEen       integraal.Dated[integraal.PerMonth]
	kostendelerJong, kostendelerOud integraal.Dated[integraal.PerMonth]
	vast, perPersoon                integraal.Dated[integraal.Rate]
	vakantietoeslag                 integraal.Dated[integraal.Rate]
}

// disputed2024 is why the amount of art. 22 b and c in the first half of 2024 is
// not certain: the text of the law has it, and so have the tables of Hattem,
// KempenPlus and Veendam; those of Velsen and Westland have € 1.933,98.
const disputed2024 = "tekst van de wet per 1 januari 2024; enkele gemeenten publiceerden € 1.933,98"

// builtInBijstand has a provision with a line a two years and a column a
// half-year: January and July 2023 and 2024, January and July 2025 and 2026.
// Every amount was compared with the text of the Participatiewet as it stood on
// the first day of its half-year.
func builtInBijstand() bijstandNorms {
	norm := normsPerHalfYear
	disputed := func(d integraal.Dated[integraal.PerMonth]) integraal.Dated[integraal.PerMonth] {
		return markedAs(d, read2024H1, disputed2024, integraal.Probable)
	}
	return bijstandNorms{
		jongAlleen: norm(normJongAlleen, pw("20", "1", "a"),
			295_20, 300_36, 316_94, 323_03,
			332_17, 337_98, 345_99, 350_42),
		jongPaar: norm(normJongPaar, pw("20", "1", "b"),
			590_40, 600_72, 633_88, 646_06,
			664_34, 675_96, 691_98, 700_84),
		eenJong: norm(normEenJong, pw("20", "1", "c"),
			1149_24, 1169_37, 1233_96, 1257_64,
			1293_21, 1315_88, 1347_06, 1364_32),
		jongAlleenOuder: norm(normJongAlleenOuder, pw("20", "2", "a"),
			295_20, 300_36, 316_94, 323_03,
			332_17, 337_98, 345_99, 350_42),
		jongPaarOuders: norm(normJongPaarOuders, pw("20", "2", "b"),
			932_02, 948_32, 1000_69, 1019_90,
			1048_75, 1067_12, 1092_41, 1106_40),
		eenJongOuders: norm(normEenJongOuders, pw("20", "2", "c"),
			1490_86, 1516_97, 1600_77, 1631_48,
			1677_62, 1707_04, 1747_49, 1769_88),
		alleen: norm(normAlleen, pw("21", "", "a"),
			1195_66, 1216_62, 1283_83, 1308_45,
			1345_45, 1369_06, 1401_50, 1419_46),
		paar: norm(normPaar, pw("21", "", "b"),
			1708_08, 1738_02, 1834_04, 1869_21,
			1922_07, 1955_80, 2002_13, 2027_79),
		pensioenAlleen: norm(normPensioenAlleen, pw("22", "", "a"),
			1330_67, 1357_66, 1425_76, 1456_85,
			1501_07, 1530_21, 1564_69, 1587_34),
		pensioenPaar: disputed(norm(normPensioenPaar, pw("22", "", "b"),
			1807_20, 1843_60, 1932_32, 1976_64,
			2053_48, 2094_98, 2144_16, 2176_10)),
		pensioenEen: disputed(norm(normPensioenEen, pw("22", "", "c"),
			1807_20, 1843_60, 1932_32, 1976_64,
			2053_48, 2094_98, 2144_16, 2176_10)),
		kostendelerOud: norm(normKostendelerOuders, pw("22a", "3", "a"),
			636_82, 647_96, 683_75, 696_87,
			716_58, 729_14, 746_42, 755_98),
		kostendelerJong: norm(normKostendelerJong, pw("22a", "3", "b"),
			295_20, 300_36, 316_94, 323_03,
			332_17, 337_98, 345_99, 350_42),
		// The formula ((40% + A × 30%) / A) × B is an image in the official text.
		vast:       unchanging(normKostendelerVast, pw("22a", "1", ""), integraal.Pct(40, 0)),
		perPersoon: unchanging(normKostendelerPerPersoon, pw("22a", "1", ""), integraal.Pct(30, 0)),
		// "4,8 procent per 1 januari 2009: 5 procent".
		vakantietoeslag: unchanging(normVakantietoeslag, pw("19", "3", ""), integraal.Pct(5, 0)),
	}
}

func (b *bijstandNorms) all() []statutory {
	return []statutory{
		of(&b.jongAlleen), of(&b.jongPaar), of(&b.eenJong),
		of(&b.jongAlleenOuder), of(&b.jongPaarOuders), of(&b.eenJongOuders),
		of(&b.alleen), of(&b.paar),
		of(&b.pensioenAlleen), of(&b.pensioenPaar), of(&b.pensioenEen),
		of(&b.kostendelerOud), of(&b.kostendelerJong),
		of(&b.vast), of(&b.perPersoon), of(&b.vakantietoeslag),
	}
}

// bijstandDay are those values on one day, with the provisions of the text
// that holds on it.
type bijstandDay struct {
	coverage
	jongAlleen, jongAlleenOuder     entry[integraal.PerMonth]
	jongPaar, jongPaarOuders        entry[integraal.PerMonth]
	eenJong, eenJongOuders          entry[integraal.PerMonth]
	alleen, paar                    entry[integraal.PerMonth]
	pensioenAlleen                  entry[integraal.PerMonth]
	pensioenPaar, pensioenEen       entry[integraal.PerMonth]
	kostendelerJong, kostendelerOud entry[integraal.PerMonth]
	vast, perPersoon                entry[integraal.Rate]
	vakantietoeslag                 entry[integraal.Rate]
	by                              *kostendelersText
}

func (b *bijstandNorms) on(day integraal.Date, d *bijstandDay) {
	d.known = true
	d.jongAlleen = find(&d.coverage, &b.jongAlleen, day)
	d.jongPaar = find(&d.coverage, &b.jongPaar, day)
	d.eenJong = find(&d.coverage, &b.eenJong, day)
	d.jongAlleenOuder = find(&d.coverage, &b.jongAlleenOuder, day)
	d.jongPaarOuders = find(&d.coverage, &b.jongPaarOuders, day)
	d.eenJongOuders = find(&d.coverage, &b.eenJongOuders, day)
	d.alleen = find(&d.coverage, &b.alleen, day)
	d.paar = find(&d.coverage, &b.paar, day)
	d.pensioenAlleen = find(&d.coverage, &b.pensioenAlleen, day)
	d.pensioenPaar = find(&d.coverage, &b.pensioenPaar, day)
	d.pensioenEen = find(&d.coverage, &b.pensioenEen, day)
	d.kostendelerJong = find(&d.coverage, &b.kostendelerJong, day)
	d.kostendelerOud = find(&d.coverage, &b.kostendelerOud, day)
	d.vast = find(&d.coverage, &b.vast, day)
	d.perPersoon = find(&d.coverage, &b.perPersoon, day)
	d.vakantietoeslag = find(&d.coverage, &b.vakantietoeslag, day)
	d.by = &kostendelersTexts[textOn(halfYears[:], day)]
}
