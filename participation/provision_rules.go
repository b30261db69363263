package participation

import (
	"slices"

	"github.com/integraal/integraal"
)

// The conditions that more than one provision shares.
var (
	// art. 7 lid 3 a and art. 7a lid 1 a: from 2026 a person under 27 is
	// supported only where education does not fit; before, only those who could
	// follow it were left out.
	from27OrUnfit = needsAny(
		needs(From27, pw7lid3a),
		needs(EducationUnfit, pw7aLid1a).since(readPw),
		needsNot(EducationPossible, pw7lid3a).until(endOf2025),
	)
	// art. 7 lid 3 b: the search term of art. 41 lid 4 is for who is under 27,
	// alone or with a spouse who is under 27 as well. The exception for who needs
	// support now stands in the law since 1 July 2023.
	noSearchTerm = needsAny(
		needs(From27, pw41lid4), needsNot(InSearchTerm, pw7lid3b), needs(SupportNeededNow, pw7lid3b).since(breedOffensief),
	)

	// art. 7a lid 1 and 7: support of who is under 27, or older where legitimate
	// interests ask for it, on one of the three grounds. Lid 3 is its form.
	youngOrOlder = needsAny(needs(Under27, pw7aLid1), needs(LegitimateInterest, pw7aLid7))
	youthGrounds = needsAny(
		needsEach(needs(InSupportGroup, pw7aLid1a), needs(EducationUnfit, pw7aLid1a), noSearchTerm),
		needs(SchoolAsked, pw7aLid1b),
		needs(InHigherEducation, pw7aLid1c),
	)

	// Wmo 2015 art. 2.3.5 lid 3: what goes before a tailor-made provision.
	beforeTailorMade = []need{
		needs(Resident, wmo235lid1),
		needs(Limitation, wmo121a),
		needsNot(OwnStrengthEnough, wmo235lid3),
		needsNot(CommonEnough, wmo235lid3),
		needsNot(UsualHelpEnough, wmo235lid3),
		needsNot(CareEnough, wmo235lid3),
		needsNot(NetworkEnough, wmo235lid3),
		needsNot(GeneralEnough, wmo235lid3),
	}
	inquiryFirst = []need{needs(InquiryDone, wmo232lid9), needs(QuestionRight, wmo232lid4)}
)

// provisionRules are the provisions in the order of an answer.
var provisionRules = slices.Concat(workRules, targetRules, wmoRules)

var workRules = []provisionRule{
	{
		kind: WorkSupport, by: pw10lid1, modality: Claims, matter: PwProvision, asks: []Body{Person, Employer},
		needs: []need{
			needs(InClaimGroup, pw10lid1),
			needsAny(
				needs(From27, pw7lid3a),
				needs(ClaimUnder27, pw10lid1).since(readPw),
				needsNot(EducationPossible, pw7lid3a).until(endOf2025),
			),
			noSearchTerm,
			needs(NeedEstablished, pw10lid4).since(breedOffensief),
			needs(NeedEstablished, pw10lid1).until(breedOffensief.AddDays(-1)),
		},
		says: integraal.Text{
			NL: "Hulp naar werk, en de voorziening die daarvoor nodig is.",
			EN: "Help towards work, and the provision that it needs.",
		},
		then:   []*Point{pointApplySupport, pointSupportTerm, pointInquireFirst, pointPersonalSupport, pointTailored},
		doubts: []conditional{{when: Under27, point: doubtClaim27}, {when: PensionAge, point: doubtPension}},
	},
	{
		kind: YouthSupport, by: pw7aLid1, from: readPw, modality: MayDo, matter: PwProvision, asks: []Body{Person, School, College},
		needs: []need{
			youngOrOlder, youthGrounds,
		},
		says: integraal.Text{
			NL: "Onder de 27 mag de gemeente hulp naar werk geven als onderwijs niet kan of niet past, als de school erom vraagt, of bij een opleiding aan hogeschool of universiteit.",
			EN: "Under 27 the municipality may give help towards work when education is not possible or does not fit, when the school asks for it, or with a study at college or university.",
		},
		then: []*Point{pointReferral}, doubts: []conditional{{when: Under27, point: doubtClaim27}},
	},
	{
		kind: LearnWork, by: pw7aLid3, before: pw10fOld, from: readPw, modality: MayDo, matter: PwProvision, asks: []Body{Person, School},
		needs: []need{
			youngOrOlder.since(readPw), youthGrounds.since(readPw), needs(Under27, pw7aLid3).until(endOf2025),
			needsNot(HasStartkwalificatie, pw7aLid3),
			needsNot(OtherFormFits, pw7aLid3).since(readPw),
		},
		says: integraal.Text{
			NL: "Zonder startkwalificatie is de hulp leren en werken tegelijk, of een andere vorm als die beter past.",
			EN: "Without a startkwalificatie the help is learning and working at once, or another form when that fits better.",
		},
	},
	{
		kind: SocialeActivering, by: pw6c, modality: MustAfterJudgement, matter: PwProvision, asks: []Body{Person, College},
		needs: []need{
			needs(InSupportGroup, pw7lid1a),
			needs(From27, pw7lid3a).since(readPw),
			needsAny(needs(From27, pw7lid3a), needsNot(EducationPossible, pw7lid3a)).until(endOf2025),
			noSearchTerm,
			needs(NeedEstablished, pw7lid1a),
		},
		says: integraal.Text{
			NL: "Onbetaalde zinvolle activiteiten als stap naar werk. Kan werk nog niet, dan naar zelfstandig meedoen in de samenleving.",
			EN: "Unpaid useful activities as a step towards work. When work is not possible yet: towards taking part in society independently.",
		},
		doubts: []conditional{{when: NoCircumstance, point: doubtTwoLaws}, {when: Under27, point: doubtYoungMay}, {when: PensionAge, point: doubtPension}},
	},
	{
		kind: Participatieplaats, by: pw10aLid1, modality: MayDo, matter: PwProvision, asks: []Body{Person, College},
		needs: []need{
			needs(GetsBijstand, pw10aLid1),
			needs(From27, pw7lid3a).since(readPw),
			needs(From27, pw7lid8old).until(endOf2025),
			needs(LowChance, pw10aLid1),
		},
		says: integraal.Text{
			NL: "Onbetaald extra werk met behoud van bijstand, hoogstens twee jaar, voor wie nu weinig kans op werk heeft. Niet onder de 27.",
			EN: "Unpaid additional work while bijstand goes on, for at most two years, for who has little chance of work now. Not under 27.",
		},
		then:   []*Point{pointAdditional, pointNineMonths, pointTraining6, pointPremium, pointLonger},
		doubts: []conditional{{when: Under27, point: doubtInference10a}},
	},
	{
		kind: Proefplaats, by: pw8aLid2d, from: breedOffensief, modality: MayDo, matter: PwProvision, asks: []Body{Person, Employer},
		needs: []need{needs(GetsBijstand, pw8aLid2d), from27OrUnfit, needs(EmployerIntends, pw6h)},
		says: integraal.Text{
			NL: "Onbetaald proefwerken bij een werkgever, met behoud van bijstand: twee maanden, te verlengen met hoogstens vier. De verordening zegt onder welke voorwaarden.",
			EN: "Unpaid trial work with an employer while bijstand goes on: two months, to be extended by at most four. The by-law says on which conditions.",
		},
		doubts: []conditional{{when: Under27, point: doubtYoungTrial}},
	},
	{
		kind: BeschutWerk, by: pw10bLid1, modality: MustDo, matter: ShelteredAdvice, asks: []Body{Person, College},
		needs: []need{
			needsAny(needs(InSupportGroup, pw10bLid1), needs(GetsUWVBenefit, pw10bLid1)),
			needsAny(
				needs(From27, pw7lid3a), needs(GetsUWVBenefit, pw10bLid1),
				needs(EducationUnfit, pw7aLid1a).since(readPw), needsNot(EducationPossible, pw7lid3a).until(endOf2025),
			),
			needs(OnlySheltered, pw10bLid1),
			needsNot(ShelterFull, pw10bLid6),
		},
		says: integraal.Text{
			NL: "Een baan op een beschutte plek. Staat vast dat werken alleen beschut kan, dan moet de gemeente haar aanbieden, tot het aantal van het jaar is bereikt.",
			EN: "A job in a sheltered place. Once it is established that work is possible only there, the municipality must offer it, until the number of the year has been reached.",
		},
		then:   []*Point{pointUWVAdvice, pointShelterJob, pointUntilStart},
		doubts: []conditional{{when: PensionAge, point: doubtPension}},
	},
	{
		kind: WorkPlan, by: pw44lid4, modality: MustDo, matter: PwProvision, asks: []Body{College},
		needs: []need{needs(GetsBijstand, pw44lid4), needs(Adult, pw44lid4), needs(Under27, pw44lid4)},
		says: integraal.Text{
			NL: "Van 18 tot 27 hoort bij het besluit over bijstand een plan van aanpak: de hulp, de plichten en wat er volgt als die niet worden nagekomen.",
			EN: "From 18 to 27 a plan belongs to the decision on bijstand: the help, the duties and what follows when they are not kept.",
		},
		then: []*Point{pointPlanTogether},
	},
}

var targetRules = []provisionRule{
	{
		kind: DoelgroepLKS, by: pw10cLid1, modality: MayDo, matter: PwProvision, asks: []Body{Person, College},
		needs: []need{
			needs(InSupportGroup, pw10cLid1),
			needsAny(
				needs(From27, pw7lid3a), needs(EducationUnfit, pw7aLid1a).since(readPw),
				needsNot(HasStartkwalificatie, pw7aLid3).since(readPw), needsNot(EducationPossible, pw7lid3a).until(endOf2025),
			),
		},
		says: integraal.Text{
			NL: "De gemeente kan vaststellen dat iemand met een volle baan niet het minimumloon kan verdienen, op aanvraag of uit zichzelf.",
			EN: "The municipality can establish that a person cannot earn the minimum wage in a full job, on application or of its own motion.",
		},
		thenIf: []conditional{{when: AskedTargetGroup, point: pointOnceAYearLKS}},
	},
	{
		kind: Loonkostensubsidie, by: pw10dLid1, modality: MustDo, matter: PwProvision, asks: []Body{Employer, Person, College},
		needs: []need{needs(InTargetGroup, pw6e), needs(EmployerIntends, pw10dLid1)},
		says: integraal.Text{
			NL: "Een bijdrage aan de werkgever voor wie in een volle baan niet het minimumloon kan verdienen.",
			EN: "A contribution to the employer of who cannot earn the minimum wage in a full job.",
		},
		then:   []*Point{pointLKSHeight, pointLKSFlat, pointLKSWeeks},
		thenIf: lksHours,
	},
	{
		kind: LoonkostensubsidieNow, by: pw10dLid2, unreadUntil: breedOffensief.AddDays(-1), modality: MustWhenAsked, matter: PwProvision, asks: []Body{Employer, Person},
		needs: []need{needs(JustStarted, pw10dLid2), needs(InTargetGroup, pw10dLid2)},
		says: integraal.Text{
			NL: "Dezelfde bijdrage als het werk al begon, na praktijkonderwijs, vso, entree of hulp van de gemeente. De aanvraag moet er binnen zes maanden na het begin zijn.",
			EN: "The same contribution when the work has begun, after praktijkonderwijs, vso, entree or help of the municipality. The application must be in within six months of the beginning.",
		},
		then:   []*Point{pointLKSHeight},
		thenIf: lksHours,
		doubts: []conditional{{when: NoCircumstance, point: doubtOldLKS, last: breedOffensief.AddDays(-1)}},
	},
	{
		kind: WorkplaceGuidance, by: pw10da, modality: Claims, matter: PwProvision, asks: []Body{Person, Employer},
		needs: []need{needs(InTargetGroup, pw10da)},
		says: integraal.Text{
			NL: "Begeleiding op de werkplek voor wie tot de doelgroep loonkostensubsidie hoort.",
			EN: "Guidance at the workplace for who belongs to the target group for wage subsidy.",
		},
	},
	{
		kind: MedischUrenbeperkt, by: pw6bLid2, modality: MayDo, matter: HoursAdvice, asks: []Body{Person, College},
		needs: []need{needs(GetsBijstand, pw6bLid2), from27OrUnfit},
		says: integraal.Text{
			NL: "De gemeente kan vaststellen dat iemand om medische redenen minder uren kan werken, op aanvraag of uit zichzelf. UWV adviseert.",
			EN: "The municipality can establish that a person can work fewer hours for medical reasons, on application or of its own motion. UWV advises.",
		},
		thenIf: []conditional{{when: AskedHours, point: pointOnceAYearHours}, {when: HoursLimited, point: pointHoursKeep}},
	},
	{
		kind: Tolkvoorziening, by: pw10gLid2, modality: MayDo, matter: UWVProvision, asks: []Body{Person, College},
		needs: []need{needs(InSupportGroup, pw10gLid1), from27OrUnfit, needs(HearingImpaired, pw10gLid1)},
		says: integraal.Text{
			NL: "UWV kan een tolk betalen voor wie slecht hoort, als hulp naar werk.",
			EN: "UWV may pay an interpreter for who is hard of hearing, as help towards work.",
		},
		thenIf: []conditional{{when: OtherLawClaim, point: pointTolkElsewhere}},
	},
	{
		kind: VisualProvision, by: pw10hLid3, from: readPw2024, modality: MayDo, matter: UWVProvision, asks: []Body{Person, College},
		needs: []need{needs(InSupportGroup, pw10hLid1), from27OrUnfit, needs(VisuallyImpaired, pw10hLid1)},
		says: integraal.Text{
			NL: "UWV kan vervoer, hulp of hulpmiddelen voor het werk betalen voor wie slecht ziet.",
			EN: "UWV may pay transport, help or aids for work for who is visually impaired.",
		},
		thenIf: []conditional{{when: OtherLawClaim, point: pointSightElsewhere}},
	},
}
