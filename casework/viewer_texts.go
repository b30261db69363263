package casework

import "github.com/integraal/integraal"

var (
	textViewerUnknown = integraal.Text{
		NL: "niemand in deze zaak heet zo of heeft deze rol",
		EN: "nobody in this case has this name or role",
	}
	textViewerAmbiguous = integraal.Text{
		NL: "meer dan een persoon heeft deze rol; kies uit {names}",
		EN: "more than one person has this role; choose from {names}",
	}
	textQuestionDay = integraal.Text{
		NL: "geef een dag: de zaak heeft er zelf geen",
		EN: "give a day: the case has none of its own",
	}
	textOwnAccess       = integraal.Text{NL: "uw eigen gegevens inzien", EN: "seeing your own data"}
	textQuestionPurpose = integraal.Text{
		NL: "het protocol kent dit doel niet voor deze rol; kies uit {purposes}",
		EN: "the protocol does not know this purpose for this role; choose from {purposes}",
	}
	textNoPurpose = integraal.Text{
		NL: "het protocol geeft deze rol geen enkel doel, dus deze persoon krijgt niets te zien",
		EN: "the protocol gives this role no purpose at all, so this person is shown nothing",
	}
)
