package problemmap

import "github.com/integraal/integraal"

// edition is the day on which the rows below were listed.
var edition = integraal.On(2026, 11, 22)

// The sources that several rows rest on. Where a study has more than one finding
// here, each has its row.
const (
	sourceNemesis = "Ten Have e.a. 2021, NEMESIS-2"
	sourceCBS     = "CBS 2020"
	sourceArticle = "Bunnik, Samenwerking wijkteams en Werk en Inkomen: gewoon doen?"
	sourceScion   = "SCION (IPS)"
	sourceHerber  = "Herber e.a. 2019"
)

// The findings that several rows share.
var (
	foundCBS = integraal.Text{
		NL: "In registers gaat dit vaker vooraf aan problematische schulden",
		EN: "In registers this more often comes before problematic debts",
	}
	foundScion = integraal.Text{
		NL: "Ook met ernstige psychische klachten vinden mensen met hulp op de werkplek vaker betaald werk: het maakt werk lastiger, het houdt werk niet tegen",
		EN: "With support on the job, people with severe mental illness find paid work more often: it makes work harder, it does not block it",
	}
	foundHealthWork = integraal.Text{
		NL: "Lichamelijke en psychische problemen maken het lastiger om aan het werk te gaan",
		EN: "Physical and mental problems make it harder to go to work",
	}
	foundHerber = integraal.Text{
		NL: "Wie werkloos is, heeft later een slechtere gezondheid, het meest na jaren zonder werk",
		EN: "People without work have worse health later, most of all after years without work",
	}
	againstScion = integraal.Text{
		NL: "de deelnemers wilden zelf werken, en het onderzoek gaat niet over iedereen met bijstand",
		EN: "those who took part wanted to work themselves, and the study is not about everyone on bijstand",
	}
	againstHerber = integraal.Text{
		NL: "bij mensen van 45 tot 64 ging het na verlies van slecht werk juist beter (STREAM, 2022)",
		EN: "among people of 45 to 64 mental health improved after the loss of bad work (STREAM, 2022)",
	}
	againstOnlyWork = integraal.Text{
		NL: "alleen inzetten op werk helpt niet als problemen samenhangen (zelfde artikel)",
		EN: "work alone does not help where problems hang together (same article)",
	}
)

// evidence is the table. Where a study says that two things go together and not
// how, the row says no more than that one makes it harder to do something about
// the other: that is our reading.
// Strengths are left out: of how strongly something acts in
// a household, general knowledge says nothing. Numbers of the studies are left out
// too, since each needs its group and its definition.
var evidence = []Evidence{
	{
		From: Debts, To: MentalHealth, Effect: Onset, Grade: Longitudinal, Source: sourceNemesis,
		Found: integraal.Text{
			NL: "Wie schulden heel moeilijk kan aflossen, krijgt later vaker een stemmings- of angststoornis",
			EN: "People who find it very difficult to repay debts more often get a mood or anxiety disorder later",
		},
		Against: integraal.Text{
			NL: "het verband loopt niet gelijk op met hoe moeilijk het aflossen is",
			EN: "the relation does not rise evenly with how difficult repaying is",
		},
		Confidence: integraal.Probable, Listed: edition,
	},
	{
		From: Debts, To: MentalHealth, Effect: Persist, Grade: Longitudinal, Source: sourceNemesis,
		Found: integraal.Text{
			NL: "Bij wie schulden heel moeilijk kan aflossen, blijven psychische klachten vaker bestaan",
			EN: "Among people who find it very difficult to repay debts, mental disorders last more often",
		},
		Confidence: integraal.Probable, Listed: edition,
	},
	{
		From: MentalHealth, To: Debts, Effect: Persist, Grade: Longitudinal, Source: sourceNemesis,
		Found: integraal.Text{
			NL: "Bij wie psychische klachten heeft, blijven schulden vaker bestaan",
			EN: "Among people with mental disorders, debts last more often",
		},
		Against: integraal.Text{
			NL: "dat psychische klachten schulden doen ontstaan, vond dit onderzoek niet",
			EN: "this study did not find that mental disorders make debts begin",
		},
		Confidence: integraal.Probable, Listed: edition,
	},
	{
		From: Unemployment, To: MentalHealth, Effect: Onset, Grade: Longitudinal, Source: sourceHerber,
		Found: foundHerber, Against: againstHerber, Confidence: integraal.Probable, Listed: edition,
	},
	{
		From: Unemployment, To: MentalHealth, Effect: Persist, Grade: Longitudinal, Source: sourceHerber,
		Found: foundHerber, Against: againstHerber, Confidence: integraal.Probable, Listed: edition,
	},
	{
		From: Unemployment, To: PhysicalHealth, Effect: Persist, Grade: Longitudinal, Source: sourceHerber,
		Found: foundHerber, Confidence: integraal.Probable, Listed: edition,
	},
	{
		From: PaidWork, To: MentalHealth, Effect: Relieve, Grade: Longitudinal, Source: "Schuring e.a. 2017",
		Found: integraal.Text{
			NL: "Mensen met psychische klachten en een uitkering voelen zich beter als zij betaald werk vinden",
			EN: "People with mental disorders on benefits feel better when they find paid work",
		},
		Against: integraal.Text{
			NL: "het verschil is groter bij wie een middelbare of hoge opleiding heeft",
			EN: "the difference is larger for people with an intermediate or high education",
		},
		Confidence: integraal.Probable, Listed: edition,
	},
	{
		From: PaidWork, To: PhysicalHealth, Effect: Relieve, Grade: Longitudinal, Source: "Carlier e.a. 2013",
		Found: integraal.Text{
			NL: "Wie betaald werk vindt, noemt de eigen gezondheid vaker goed",
			EN: "People who find paid work more often call their own health good",
		},
		Confidence: integraal.Probable, Listed: edition,
	},
	{
		From: MentalHealth, To: Unemployment, Effect: Hinder, Grade: Longitudinal, Source: sourceScion,
		Found: foundScion, Against: againstScion, Confidence: integraal.Probable, Listed: edition,
	},
	{
		From: RentArrears, To: Housing, Effect: Onset, Grade: Longitudinal, Source: "PLoS One 2021, PMID 34260642",
		Found: integraal.Text{
			NL: "Hoe hoger de huurachterstand, hoe vaker de rechter een ontruiming toestaat",
			EN: "The higher the rent arrears, the more often a court allows an eviction",
		},
		Confidence: integraal.Probable, Listed: edition,
	},
	{
		From: Debts, To: Unemployment, Effect: Hinder, Grade: Association, Source: "UWV 2015",
		Found: integraal.Text{
			NL: "Bij wie beslag op de uitkering ligt, is de kans op werk kleiner",
			EN: "Among people whose benefit is seized, the chance of work is smaller",
		},
		Against: integraal.Text{
			NL: "alleen een schuldregeling brengt weinig mensen aan het werk (Van der Laan en Van Geuns, 2016)",
			EN: "settling debts alone brings few people to work (Van der Laan and Van Geuns, 2016)",
		},
		Confidence: integraal.Unverified, Listed: edition,
	},
	{
		From: Finances, To: Children, Effect: Hinder, Grade: Association, Source: "Ponnet 2014",
		Found: integraal.Text{
			NL: "Geldzorgen van ouders gaan samen met problemen van kinderen, via somberheid, ruzie en opvoeding",
			EN: "Parents' worries about money go together with problems of children, by way of depression, conflict and parenting",
		},
		Confidence: integraal.Probable, Listed: edition,
	},
	{
		From: IncomeDrop, To: Debts, Effect: Onset, Grade: Association, Source: sourceCBS,
		Found: foundCBS, Confidence: integraal.Unverified, Listed: edition,
	},
	{
		From: JobLoss, To: Debts, Effect: Onset, Grade: Association, Source: sourceCBS,
		Found: foundCBS, Confidence: integraal.Unverified, Listed: edition,
	},
	{
		From: Divorce, To: Debts, Effect: Onset, Grade: Association, Source: sourceCBS,
		Found: foundCBS, Confidence: integraal.Unverified, Listed: edition,
	},
	{
		From: MissedAllowance, To: LowIncome, Effect: Onset, Grade: Practice, Source: sourceArticle,
		Found: integraal.Text{
			NL: "Een te laag inkomen door gemiste toeslagen is eenvoudig te repareren",
			EN: "A low income because of missed allowances is easily repaired",
		},
		Confidence: integraal.Certain, Listed: edition,
	},
	{
		From: BenefitStop, To: Debts, Effect: Onset, Grade: Practice, Source: sourceArticle,
		Found: integraal.Text{
			NL: "Na een stopzetting moest een klant schulden maken om de huur te betalen",
			EN: "After a stop a client had to run up debts to pay the rent",
		},
		Confidence: integraal.Certain, Listed: edition,
	},
	{
		From: Debts, To: Stress, Effect: Onset, Grade: Practice, Source: sourceArticle,
		Found: integraal.Text{
			NL: "Schulden leiden tot langdurige stress",
			EN: "Debts lead to long stress",
		},
		Confidence: integraal.Certain, Listed: edition,
	},
	{
		From: Stress, To: Children, Effect: Hinder, Grade: Practice, Source: sourceArticle,
		Found: integraal.Text{
			NL: "Onder schulden en stress lijdt het hele gezin",
			EN: "The whole family suffers under debts and stress",
		},
		Confidence: integraal.Certain, Listed: edition,
	},
	{
		From: MentalHealth, To: Unemployment, Effect: Hinder, Grade: Practice, Source: sourceArticle,
		Found: foundHealthWork, Confidence: integraal.Certain, Listed: edition,
	},
	{
		From: PhysicalHealth, To: Unemployment, Effect: Hinder, Grade: Practice, Source: sourceArticle,
		Found: foundHealthWork, Confidence: integraal.Certain, Listed: edition,
	},
	{
		From: PaidWork, To: LowIncome, Effect: Relieve, Grade: Practice, Source: sourceArticle,
		Found: integraal.Text{
			NL: "Werk wordt vaak gezien als duurzame uitweg uit armoede",
			EN: "Work is often seen as a lasting way out of poverty",
		},
		Against: againstOnlyWork, Confidence: integraal.Certain, Listed: edition,
	},
}
