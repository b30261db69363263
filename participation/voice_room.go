package participation

import "strings"

// roomNL and roomEN are what the questions of the register of room say of a person,
// as they are put when the client reads them. See [ownNL].
var (
	roomNL = strings.NewReplacer(
		"Woont de persoon", "Woont u", "wat de persoon echt aan kosten heeft", "welke kosten u echt hebt",
		"wat de persoon nodig heeft", "wat u nodig hebt", "Kon de persoon", "Kon u", "kon de persoon", "kon u",
		"of de ouder er", "of u er", "of de persoon er", "of u er", "of de persoon hier", "of u hier",
		"weet de persoon dat", "is u verteld dat", "Weet de ouder dat", "Is u verteld dat",
		"of de persoon wil beginnen", "of u wilt beginnen", "wat deze cliënt vraagt en nodig heeft", "wat u vraagt en nodig hebt",
		"voor deze persoon", "voor u", "voor deze cliënt", "voor u", "voor de cliënt", "voor u",
		"kan de persoon het terugbetalen", "kunt u het terugbetalen",
		"Betalen namens de persoon", "Betalen namens u", "wil de persoon dit zelf", "wilt u dit zelf",
		"Is de persoon medisch urenbeperkt", "Bent u medisch urenbeperkt",
		"wat deze persoon kan en meemaakt", "wat u kunt en meemaakt", "naar deze persoon", "naar u", "bij deze persoon", "bij u",
	)
	roomEN = strings.NewReplacer(
		"Does the person live", "Do you live", "which costs the person really has", "which costs you really have",
		"what the person needs", "what you need", "in the person's hands", "in your hands", "in the parent's hands", "in your hands",
		"does the person know", "do you know", "Does the parent know", "Do you know", "Was the person asked", "Were you asked",
		"what this client asks and needs", "what you ask and need", "for this person", "for you", "for this client", "for you", "for the client", "for you",
		"can the person pay it back", "can you pay it back", "Paying in the person's name", "Paying in your name", "does the person want", "do you want",
		"Is the person medically", "Are you medically", "what this person can do and lives through", "what you can do and live through",
		"inquiry into this person", "inquiry into you", "fit this person", "fit you", "which provision this person needs", "which provision you need",
	)
)
