package income

import "github.com/integraal/integraal"

// BeslagEinde is something that ends a finding of the beslagvrije voet, or makes it
// higher.
type BeslagEinde struct {
	What integraal.Text
	By   integraal.Citation
	// Must is whether the bailiff has to find it anew, or the increase has to be
	// applied; else it may be.
	Must bool
	// Own is whether it begins with who owes: they report or ask something.
	Own bool
}

// readRv is the day of the text of the code of which art. 475c to 475i were read whole.
var readRv = integraal.On(2026, 7, 14)

var beslagEinden = [...]BeslagEinde{
	{integraal.Text{
		NL: "de twaalf maanden zijn om",
		EN: "the twelve months are over",
	}, rv("475d", "3", "a")(readRv), true, false},
	{integraal.Text{
		NL: "een kortere termijn is om, als die voor uw soort inkomen geldt; voor welke dat zo is, staat in een besluit dat wij niet hebben",
		EN: "a shorter term is over, if one holds for your kind of income; for which it does is in a besluit that is not in this release",
	}, byTwaalfMaanden, true, false},
	{integraal.Text{
		NL: "u laat met redenen weten dat er blijvend iets is veranderd dat van belang is",
		EN: "you report with reasons that something of importance has changed for good",
	}, rv("475d", "3", "b")(readRv), true, true},
	{integraal.Text{
		NL: "de deurwaarder hoort op een andere manier van feiten die van invloed kunnen zijn",
		EN: "the bailiff learns in another way of facts that may matter",
	}, rv("475d", "4", "")(readRv), false, false},
	{integraal.Text{
		NL: "een verhoging voor hoge woonkosten stopt als u die kosten niet meer hebt, of als de hoogste termijn om is; die termijn staat in een regeling die wij niet hebben",
		EN: "an increase for high housing costs ends when the costs do, or when the longest term is over; that term is in a ministerial rule that we do not have",
	}, byWoonlasten, true, false},
	{integraal.Text{
		NL: "u vraagt om een verhoging voor hoge woonkosten hoogstens zes maanden langer te houden, omdat u de schuld in die tijd helemaal kunt betalen",
		EN: "you ask to keep an increase for high housing costs for six months more at most, as the debt can be paid in full within them",
	}, rv("475da", "6", "")(read2026H2), false, true},
	{integraal.Text{
		NL: "wordt de beslagvrije voet hoger, dan geldt dat meteen vanaf het moment dat hij opnieuw moest worden vastgesteld",
		EN: "an increase holds at once, from the moment that it had to be found anew",
	}, rv("475d", "5", "")(readRv), true, false},
	{integraal.Text{
		NL: "meldt u binnen vier weken na de brief iets dat hem hoger maakt, dan geldt dat vanaf het beslag",
		EN: "what makes it higher and is reported within four weeks of the notice holds from the attachment",
	}, rv("475i", "3", "")(readRv), true, true},
	{integraal.Text{
		NL: "is hij opnieuw vastgesteld en meldt u binnen vier weken na die brief iets dat hem hoger maakt, dan geldt dat vanaf de nieuwe vaststelling",
		EN: "after it was found anew, what makes it higher and is reported within four weeks of that notice holds from the new finding",
	}, rv("475i", "4", "")(readRv), true, true},
	{integraal.Text{
		NL: "u vraagt de kantonrechter om een verhoging omdat de uitkomst duidelijk te hard is",
		EN: "you ask the court for an increase as the outcome is plainly too harsh",
	}, byHardheid, false, true},
}

// BeslagEinden are the things that end a finding of the beslagvrije voet or make it
// higher, by Rv art. 475d lid 2 to 5, 475da lid 5 and 6, 475i lid 3 and 4, and 475fa. How
// long an increase for high housing costs may last is in a ministerial rule that is
// not in this release.
func BeslagEinden() []BeslagEinde { return append([]BeslagEinde(nil), beslagEinden[:]...) }

// BeslagPlicht is something that somebody has to do, or may do, around an attachment on
// income.
type BeslagPlicht struct {
	// Who has to or may do it.
	Who, What integraal.Text
	By        integraal.Citation
	// Must is whether it is a duty; else it is something that they may do.
	Must bool
}

var (
	plichtSchuldenaar = integraal.Text{NL: "wie de schuld heeft", EN: "who owes"}
	plichtDeurwaarder = integraal.Text{NL: "de deurwaarder", EN: "the bailiff"}
	plichtBetaler     = integraal.Text{NL: "wie het inkomen betaalt", EN: "who pays the income"}
	plichtSchuldeiser = integraal.Text{NL: "de schuldeiser", EN: "the creditor"}
)

var beslagPlichten = [...]BeslagPlicht{
	{plichtSchuldenaar, integraal.Text{
		NL: "geeft de deurwaarder die daarom vraagt op waar het inkomen vandaan komt, en de gegevens voor de beslagvrije voet die hij niet zelf kan opvragen",
		EN: "tells the bailiff who asks where the income comes from, and what the beslagvrije voet asks that the bailiff cannot request elsewhere",
	}, rv("475g", "1", "")(readRv), true},
	{plichtDeurwaarder, integraal.Text{
		NL: "mag iedereen van wie hij vermoedt dat die inkomen betaalt, vragen of dat zo is",
		EN: "may ask anybody who is thought to pay income whether they do",
	}, rv("475g", "2", "")(readRv), false},
	{plichtBetaler, integraal.Text{
		NL: "antwoordt schriftelijk: hoe vaak en hoeveel er na de inhoudingen wordt betaald, welke beslagen en verrekeningen er al lopen, en de loonbelasting voor een auto van het werk",
		EN: "answers in writing: how often and how much is paid after what is withheld, which attachments and set-offs there are already, and the wage tax for a car of the employer",
	}, rv("475g", "3", "")(readRv), true},
	{plichtSchuldeiser, integraal.Text{
		NL: "laat de stukken binnen acht dagen na het beslag officieel bezorgen (betekenen); anders kan de rechter het beslag opheffen",
		EN: "has the papers served within eight days of the attachment; else the court can lift it",
	}, rv("475i", "1", "")(readRv), true},
	{plichtDeurwaarder, integraal.Text{
		NL: "laat uiterlijk dan schriftelijk weten hoe hoog de beslagvrije voet is, op welke gegevens die rust, hoe die is berekend, en dat om een verhoging kan worden gevraagd",
		EN: "says in writing by then what the beslagvrije voet is, on which facts it rests, how it was reckoned, and that an increase may be asked",
	}, rv("475i", "2", "")(readRv), true},
	{plichtDeurwaarder, integraal.Text{
		NL: "verwijst naar de deurwaarder die het beslag leidt, als er bij dezelfde betaler al beslag ligt; daar kan een wijziging worden gemeld",
		EN: "refers to the bailiff who leads, where the same payer is under attachment already; a change can be reported there",
	}, rv("475i", "5", "a")(readRv), true},
}

// BeslagPlichten are the duties around an attachment on income, by Rv art. 475g and
// 475i. None of these articles makes the beslagvrije voet less for who does not answer;
// what an address that the register has not asks is in art. 475e lid 1, and in [BeslagFacts].
func BeslagPlichten() []BeslagPlicht { return append([]BeslagPlicht(nil), beslagPlichten[:]...) }
