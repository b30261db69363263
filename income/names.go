package income

import "github.com/integraal/integraal"

// The facts that the rules ask for. The same fact has the same name in every
// scheme. [Word] has the words of each.
const (
	FactPerson                  integraal.Name = "person"
	FactBorn                    integraal.Name = "person.born"
	FactDied                    integraal.Name = "person.died"
	FactInsured                 integraal.Name = "person.insured"
	FactToetsingsinkomen        integraal.Name = "person.toetsingsinkomen"
	FactRendementsgrondslag     integraal.Name = "person.rendementsgrondslag"
	FactSpouse                  integraal.Name = "household.spouse"
	FactTenLasteKomendeKinderen integraal.Name = "household.tenLasteKomendeKinderen"
	FactHousemates              integraal.Name = "household.housemates"
	FactMantelzorg              integraal.Name = "household.mantelzorg"
	FactRelative                integraal.Name = "housemate.relative"
	FactAgreement               integraal.Name = "housemate.agreement"
	FactThirdParty              integraal.Name = "housemate.thirdParty"
	FactEducation               integraal.Name = "housemate.education"
	FactToeslagpartner          integraal.Name = "household.toeslagpartner"
	FactPartnerWholeYear        integraal.Name = "toeslagpartner.wholeYear"
	FactChildren                integraal.Name = "household.children"
	FactKinderbijslag           integraal.Name = "child.kinderbijslag"
	FactReceived                integraal.Name = "toeslag.received"
)

// stepStillCounts says of someone who died that they do not.
const stepStillCounts integraal.Name = "person.stillCounts"

// The conditions that an outcome can fail.
const (
	ConditionBijstandAge    integraal.Name = "bijstandsnorm.condition.eighteen"
	ConditionZorgtoeslagAge integraal.Name = "zorgtoeslag.condition.eighteen"
	ConditionInsured        integraal.Name = "zorgtoeslag.condition.insured"
	ConditionChild          integraal.Name = "kindgebondenBudget.condition.child"
	ConditionAssets         integraal.Name = "toeslag.condition.assets"
	ConditionIncome         integraal.Name = "toeslag.condition.income"
	ConditionLeast          integraal.Name = "toeslag.condition.least"
	ConditionMissed         integraal.Name = "toeslag.condition.missed"
)

// The statutory values: overlays name them so.
const (
	normJongAlleen            integraal.Name = "bijstandsnorm.jongeAlleenstaande"
	normJongAlleenOuder       integraal.Name = "bijstandsnorm.jongeAlleenstaandeOuder"
	normJongPaar              integraal.Name = "bijstandsnorm.jongeGehuwden"
	normJongPaarOuders        integraal.Name = "bijstandsnorm.jongeGehuwdenMetKinderen"
	normEenJong               integraal.Name = "bijstandsnorm.gehuwdenEenJong"
	normEenJongOuders         integraal.Name = "bijstandsnorm.gehuwdenEenJongMetKinderen"
	normAlleen                integraal.Name = "bijstandsnorm.alleenstaande"
	normPaar                  integraal.Name = "bijstandsnorm.gehuwden"
	normPensioenAlleen        integraal.Name = "bijstandsnorm.pensioengerechtigdeAlleenstaande"
	normPensioenPaar          integraal.Name = "bijstandsnorm.pensioengerechtigdeGehuwden"
	normPensioenEen           integraal.Name = "bijstandsnorm.gehuwdenEenPensioengerechtigd"
	normKostendelerOuders     integraal.Name = "kostendelersnorm.jongeEchtgenootMetKinderen"
	normKostendelerJong       integraal.Name = "kostendelersnorm.jongeEchtgenoot"
	normKostendelerVast       integraal.Name = "kostendelersnorm.vast"
	normKostendelerPerPersoon integraal.Name = "kostendelersnorm.perPersoon"
	normVakantietoeslag       integraal.Name = "bijstand.vakantietoeslag"

	normLeast integraal.Name = "toeslag.minimum"

	normStandaardpremie    integraal.Name = "zorgtoeslag.standaardpremie"
	normZorgDrempel        integraal.Name = "zorgtoeslag.drempelinkomen"
	normPctAlone           integraal.Name = "zorgtoeslag.percentage.zonderPartner"
	normPctPartners        integraal.Name = "zorgtoeslag.percentage.metPartner"
	normPctAbove           integraal.Name = "zorgtoeslag.percentage.bovenDrempel"
	normZorgAssetsAlone    integraal.Name = "zorgtoeslag.vermogensgrens.zonderPartner"
	normZorgAssetsPartners integraal.Name = "zorgtoeslag.vermogensgrens.metPartner"

	normFirst             integraal.Name = "kindgebondenBudget.eersteKind"
	normNext              integraal.Name = "kindgebondenBudget.volgendKind"
	normTwelve            integraal.Name = "kindgebondenBudget.verhoging12"
	normSixteen           integraal.Name = "kindgebondenBudget.verhoging16"
	normAloneParent       integraal.Name = "kindgebondenBudget.alleenstaandeOuder"
	normKgbDrempel        integraal.Name = "kindgebondenBudget.drempelinkomen"
	normKgbPartners       integraal.Name = "kindgebondenBudget.drempelverhoging"
	normKgbPct            integraal.Name = "kindgebondenBudget.percentage"
	normKgbAssetsAlone    integraal.Name = "kindgebondenBudget.vermogensgrens.zonderPartner"
	normKgbAssetsPartners integraal.Name = "kindgebondenBudget.vermogensgrens.metPartner"
)

// The steps of the explanations.
const (
	stepPensionDate  integraal.Name = "bijstandsnorm.pensioendatum"
	stepCounts       integraal.Name = "kostendelersnorm.teltMee"
	stepKostendelers integraal.Name = "kostendelersnorm.kostendelers"
	stepPersons      integraal.Name = "kostendelersnorm.personen"
	stepShare        integraal.Name = "kostendelersnorm.aandeel"
	stepMantelzorg   integraal.Name = "kostendelersnorm.mantelzorg"
	stepNorm         integraal.Name = "bijstandsnorm.norm"
	stepPaid         integraal.Name = "bijstandsnorm.uitbetaald"
	stepReserved     integraal.Name = "bijstandsnorm.gereserveerd"
	stepVerhoging    integraal.Name = "bijstandsnorm.verhoging"

	stepAssets  integraal.Name = "toeslag.vermogen"
	stepNil     integraal.Name = "toeslag.inkomenNihil"
	stepJoint   integraal.Name = "toeslag.gezamenlijkInkomen"
	stepYearly  integraal.Name = "toeslag.perJaar"
	stepMonthly integraal.Name = "toeslag.perMaand"
	stepMissed  integraal.Name = "toeslag.misgelopen"

	stepTwice      integraal.Name = "zorgtoeslag.tweemaalStandaardpremie"
	stepAbove      integraal.Name = "zorgtoeslag.bovenDrempel"
	stepNormpremie integraal.Name = "zorgtoeslag.normpremie"
	stepVerschil   integraal.Name = "zorgtoeslag.verschil"
	stepHalf       integraal.Name = "zorgtoeslag.helft"

	stepChildCounts integraal.Name = "kindgebondenBudget.kindTeltMee"
	stepChildren    integraal.Name = "kindgebondenBudget.kinderen"
	stepTwelve      integraal.Name = "kindgebondenBudget.kinderen12"
	stepSixteen     integraal.Name = "kindgebondenBudget.kinderen16"
	stepSum         integraal.Name = "kindgebondenBudget.som"
	stepThreshold   integraal.Name = "kindgebondenBudget.drempelMetPartner"
	stepLess        integraal.Name = "kindgebondenBudget.vermindering"
)
