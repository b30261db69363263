package intake

import (
	"github.com/integraal/integraal"
	"github.com/integraal/integraal/casework/problemmap"
	"github.com/integraal/integraal/consent"
	"github.com/integraal/integraal/participation"
)

// The intake file. Its keys are English.

type intakeFile struct {
	Schema        words            `json:"$schema,omitempty" doc:"address of the JSON Schema of this file; not kept"`
	SchemaVersion int              `json:"schemaVersion" doc:"version of the form of this file"`
	ID            label            `json:"id,omitempty" doc:"a label for the intake; no name of a person and no personal number"`
	Day           integraal.Date   `json:"day,omitzero" doc:"the day on which it is looked at"`
	Clients       []label          `json:"clients" doc:"the labels of the persons whose question it is"`
	Questions     []questionFile   `json:"questions,omitempty" doc:"what the clients ask, in their own words"`
	Scope         *scopeFile       `json:"scope,omitempty" doc:"how far the clients want to look; left out: they were not asked"`
	Conversations []talkFile       `json:"conversations,omitempty" doc:"the talks, each with its method"`
	Heard         []heardFile      `json:"heard,omitempty" doc:"what came up, a life domain at a time; only what the question asks and the client wants"`
	Strengths     []strengthFile   `json:"strengths,omitempty" doc:"what goes well, what someone can do and who is there"`
	Connections   *connectionsFile `json:"connections,omitempty" doc:"what hangs together, as people said; left out: nobody asked"`
	Joint         *yesFile         `json:"joint,omitempty" doc:"whether the clients want one joint plan; left out: they were not asked"`
	Members       []memberFile     `json:"members,omitempty" doc:"whom the clients want at the table"`
	LawsUsed      *lawsFile        `json:"lawsUsed,omitempty" doc:"the laws under which the household has a provision now, which some definitions count"`
	HelpSince     *dayFile         `json:"helpSince,omitempty" doc:"first day of the help that the household has had without a break, which some definitions count"`
	Quick         []quickFile      `json:"quick,omitempty" doc:"specialists who were asked to come in quickly"`
	Events        []eventFile      `json:"events,omitempty" doc:"reports and requests on which statutory terms start"`
	Settings      settingsFile     `json:"settings" doc:"what the municipality chose"`
}

type questionFile struct {
	Who     label          `json:"who" doc:"which client asks"`
	On      integraal.Date `json:"on,omitzero" doc:"the day"`
	Says    words          `json:"says" doc:"the question in the client's own words"`
	Domains []Domain       `json:"domains,omitempty" doc:"the life domains that it is about, as far as that is clear"`
}

type talkFile struct {
	ID     label          `json:"id" doc:"a label for the conversation"`
	On     integraal.Date `json:"on,omitzero" doc:"the day"`
	Method MethodCode     `json:"method,omitempty" doc:"the method, by its code in the register"`
	Named  words          `json:"methodName,omitempty" doc:"the name of a method that is not in the register"`
	With   []label        `json:"with,omitempty" doc:"the persons of the household who were there"`
}

type heardFile struct {
	Conversation label      `json:"conversation" doc:"the conversation in which it came up"`
	Domain       Domain     `json:"domain" doc:"the life domain"`
	About        label      `json:"about,omitempty" doc:"the person it is about; left out: the household"`
	Answer       Answer     `json:"answer" doc:"what came up: it was asked and is unclear, something is needed or nothing is, they do not want to speak of it, or it is not shown"`
	By           sourceFile `json:"by" doc:"who said so"`
	Says         words      `json:"says,omitempty" doc:"what was said, in the words of who said it"`
}

type strengthFile struct {
	Conversation label      `json:"conversation" doc:"the conversation in which it came up"`
	About        label      `json:"about,omitempty" doc:"the person it is about; left out: the household"`
	Domain       Domain     `json:"domain,omitempty" doc:"the life domain, if it is about one"`
	By           sourceFile `json:"by" doc:"who said so"`
	Says         words      `json:"says" doc:"what is strong, in the words of who said it"`
}

type connectionFile struct {
	From   Domain            `json:"from" doc:"a life domain"`
	To     Domain            `json:"to" doc:"the life domain that it bears on"`
	Effect problemmap.Effect `json:"effect,omitempty" doc:"how it bears on it, if somebody said so"`
	Says   words             `json:"says,omitempty" doc:"what was said"`
	Holds  *yesFile          `json:"holds,omitempty" doc:"whether it holds, and who confirmed it; left out: it is only supposed"`
}

type connectionsAccount struct {
	List []connectionFile `json:"list,omitempty" doc:"what hangs together; left out: nothing does"`
	By   sourceFile       `json:"by,omitzero" doc:"who said so"`
}

type connectionsFile struct {
	Told []connectionsAccount `json:"told,omitempty" doc:"who said what; accounts that differ make it contested"`
	stateFile
}

type memberFile struct {
	Unit  Unit     `json:"unit" doc:"the unit"`
	Wants *yesFile `json:"wants,omitempty" doc:"whether the clients want it to take part; left out: they were not asked"`
}

type quickFile struct {
	Domain Domain         `json:"domain" doc:"finances or housing"`
	On     integraal.Date `json:"on" doc:"the day on which the specialist was asked"`
	By     sourceFile     `json:"by" doc:"who asked"`
	Says   words          `json:"says,omitempty" doc:"why it is quick"`
}

type eventFile struct {
	Kind   participation.EventKind `json:"kind" doc:"what was reported or asked"`
	Of     label                   `json:"of,omitempty" doc:"the matter"`
	Day    *dayFile                `json:"day,omitempty" doc:"the day; left out: not known"`
	Weeks  *weeksFile              `json:"weeks,omitempty" doc:"the term in weeks of the by-law, with a first talk"`
	Adults []adultFile             `json:"adults,omitempty" doc:"of a melding for bijstand: the single person or both spouses"`
}

type settingsFile struct {
	Definition definitionFile `json:"definition" doc:"what this municipality calls a household with several problems"`
	ChosenBy   words          `json:"chosenBy" doc:"who chose it, such as the college"`
	Since      integraal.Date `json:"since,omitzero" doc:"from which day"`
	Response   *responseFile  `json:"response,omitempty" doc:"within how many working days a specialist answers; left out: nobody said"`
	Domains    []domainFile   `json:"domains,omitempty" doc:"the municipality's own life domains; left out: those of the library"`
	Seats      []seatFile     `json:"seats,omitempty" doc:"which unit is proposed for which life domain; left out: those of the library"`
}

type definitionFile struct {
	ID      label    `json:"id" doc:"the id of a bundled definition, or of one of the municipality's own"`
	Version words    `json:"version" doc:"its version"`
	Own     *ownFile `json:"own,omitempty" doc:"the definition itself, if it is the municipality's own"`
}

type ownFile struct {
	Name      textFile     `json:"name" doc:"its name"`
	Sources   []originFile `json:"sources" doc:"where it was laid down"`
	Domains   int          `json:"domains,omitempty" doc:"in how many life domains at least something is needed"`
	Among     []Domain     `json:"among,omitempty" doc:"the domains that count; left out: all"`
	Core      bool         `json:"core,omitempty" doc:"only core domains count, which among names"`
	Laws      int          `json:"laws,omitempty" doc:"under how many laws at least there is a provision"`
	Years     int          `json:"years,omitempty" doc:"for how many years at least there has been help"`
	Cohering  bool         `json:"cohering,omitempty" doc:"two needs hang together, under more than one law"`
	Announced bool         `json:"announced,omitempty" doc:"it is from a bill that is not law"`
}

type textFile struct {
	NL words `json:"nl" doc:"in Dutch"`
	EN words `json:"en" doc:"in English"`
}

type originFile struct {
	Where words   `json:"where" doc:"the source"`
	Read  reading `json:"read" doc:"how well it was read: certain, probable or unverified"`
}

type responseFile struct {
	Days   int   `json:"workingDays" doc:"the number of working days after the day of asking"`
	Agreed words `json:"agreed" doc:"where it was agreed"`
}

type domainFile struct {
	Code   Domain                    `json:"code" doc:"its code"`
	Label  textFile                  `json:"label" doc:"its name as it stands inside a sentence"`
	Name   words                     `json:"name,omitempty" doc:"its name as the kinds of problems of a case have it"`
	Data   []consent.Category        `json:"data" doc:"which kinds of data it is; the gate decides on them"`
	Laws   []citedFile               `json:"laws,omitempty" doc:"where a municipality's task can lie"`
	Starts []participation.EventKind `json:"starts,omitempty" doc:"the reports on which a term can start"`
}

type seatFile struct {
	Domain Domain      `json:"domain" doc:"the life domain"`
	Unit   Unit        `json:"unit" doc:"the unit"`
	Laws   []citedFile `json:"laws,omitempty" doc:"under which it works for this need"`
}

type citedFile struct {
	Law     integraal.Law  `json:"law" doc:"the law, by its official identification such as BWBR0015703"`
	Article words          `json:"article,omitempty" doc:"the article"`
	Lid     words          `json:"lid,omitempty" doc:"the lid"`
	Onder   words          `json:"onder,omitempty" doc:"the onderdeel"`
	Read    integraal.Date `json:"read,omitzero" doc:"the day of the text that was read; left out: it was not read"`
}

// reading is how well a source was read.
type reading struct{ is integraal.Confidence }

// MarshalText writes r as a file does.
func (r reading) MarshalText() ([]byte, error) { return r.is.MarshalText() }

// UnmarshalText reads what [reading.MarshalText] writes.
func (r *reading) UnmarshalText(b []byte) error {
	for _, c := range [...]integraal.Confidence{integraal.Unverified, integraal.Probable, integraal.Certain} {
		if c.String() == string(b) {
			r.is = c
			return nil
		}
	}
	return integraal.NewFault("intake.unknown-word", "", textUnknownWord)
}
