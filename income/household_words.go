package income

import "github.com/integraal/integraal"

// The texts of the faults of a household file.
var (
	textFileVersion = integraal.Text{
		NL: "schemaVersion moet 1 zijn",
		EN: "schemaVersion must be 1",
	}
	textFileMissing = integraal.Text{
		NL: "dit veld moet er staan",
		EN: "this field must be there",
	}
	textFileNobodyTold = integraal.Text{
		NL: "schrijf wie wat zei, of laat het gegeven weg",
		EN: "write who said what, or leave the fact out",
	}
	textFileText = integraal.Text{
		NL: "schrijf hooguit 200 tekens op één regel",
		EN: "write at most 200 characters on one line",
	}
	textFileLabel = integraal.Text{
		NL: "schrijf een label van hooguit 40 letters, cijfers, punten en streepjes, en geen burgerservicenummer",
		EN: "write a label of at most 40 letters, digits, points and dashes, and no citizen service number",
	}
	textFileOneForm = integraal.Text{
		NL: "kies een van told, contested, unknown en notVisible",
		EN: "choose one of told, contested, unknown and notVisible",
	}
	textFileNone = integraal.Text{
		NL: "schrijf de gegevens tussen { }, of none als het er niet is",
		EN: "write the facts between { }, or none when it is not there",
	}
	textFileLowering = integraal.Text{
		NL: "schrijf situation, of amount of percentage; by hoort bij een amount of percentage, en of bij een percentage",
		EN: "write situation, or amount or percentage; by goes with an amount or percentage, and of with a percentage",
	}
	textFileTooMany = integraal.Text{
		NL: "deze lijst is langer dan een huishouden nodig heeft",
		EN: "this list is longer than a household needs",
	}
	textFileNobody = integraal.Text{
		NL: "er is in dit huishouden geen persoon met dit label",
		EN: "there is no person with this label in the household",
	}
	textFileYesNo = integraal.Text{
		NL: "ja of nee: schrijf yes, no of none",
		EN: "yes or no: write yes, no or none",
	}
	textFileCount = integraal.Text{
		NL: "schrijf een geheel getal, zoals 2, of none",
		EN: "write a whole number, such as 2, or none",
	}
	textFileHours = integraal.Text{
		NL: "schrijf uren met hooguit twee decimalen, zoals 46.67",
		EN: "write hours with at most two decimals, such as 46.67",
	}
	textFileWord = integraal.Text{
		NL: "schrijf een van: {words}",
		EN: "write one of: {words}",
	}
)
