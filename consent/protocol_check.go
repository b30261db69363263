package consent

import (
	"fmt"
	"slices"
	"unicode/utf8"

	"github.com/integraal/integraal"
)

// Bounds of what a protocol file may hold.
const (
	mostPurposes   = 500
	mostOfAList    = 50
	mostCounts     = 1000
	mostFindings   = 100
	longName       = 80
	longText       = 500
	mostPeople     = 100
	mostHouseholds = 10_000_000
	mostThreshold  = 1_000_000
	mostYears      = 150
)

// fileChecker gathers every fault of a protocol file.
type fileChecker struct{ faults integraal.Faults }

func (c *fileChecker) add(code, path string, text integraal.Text) {
	c.faults = append(c.faults, faultOf(code, path, text))
}

// faultOf keeps the codes of a file's faults in one place.
func faultOf(code, path string, text integraal.Text) integraal.Fault {
	switch code {
	case "version":
		return integraal.NewFault("protocol.version", path, text)
	case "missing":
		return integraal.NewFault("protocol.missing", path, text)
	}
	return integraal.NewFault("protocol.range", path, text)
}

// text checks a text: what must be there is, it is not too long, and it holds no
// control character.
func (c *fileChecker) text(path, s string, most int, must bool) {
	switch {
	case s == "" && must:
		c.add("missing", path, textMissing)
	case utf8.RuneCountInString(s) > most || slices.ContainsFunc([]rune(s), isControl):
		c.add("range", path, textTooLong)
	}
}

// isControl is what the schema's pattern refuses.
func isControl(r rune) bool {
	return r <= 0x08 || r >= 0x0B && r <= 0x1F || r >= 0x7F && r <= 0x9F
}

func (c *fileChecker) names(path string, list []string, must bool) {
	if must && len(list) == 0 {
		c.add("missing", path, textMissing)
	}
	c.length(path, len(list), mostOfAList)
	for i, s := range list {
		c.text(fmt.Sprintf("%s[%d]", path, i), s, longName, true)
	}
}

func (c *fileChecker) length(path string, n, most int) {
	if n > most {
		c.add("range", path, textTooLong)
	}
}

func (c *fileChecker) number(path string, n, least, most int) {
	if n < least || n > most {
		c.add("range", path, textOutOfRange)
	}
}

func (c *fileChecker) label(path string, l *LabelFile, most int) {
	if l != nil {
		c.text(path+".nl", l.NL, most, true)
		c.text(path+".en", l.EN, most, true)
	}
}

func (c *fileChecker) file(f *ProtocolFile) {
	if f.SchemaVersion != protocolVersion {
		c.add("version", "schemaVersion", textVersion)
	}
	c.text("$schema", f.Schema, longText, false)
	c.text("municipality", f.Municipality, longName, true)
	c.text("version", f.Version, longName, true)
	if f.From.IsZero() {
		c.add("missing", "from", textMissing)
	}
	if f.Purposes == nil {
		c.add("missing", "purposes", textMissing)
	}
	c.length("purposes", len(f.Purposes), mostPurposes)
	for i := range f.Purposes {
		c.purpose(fmt.Sprintf("purposes[%d]", i), &f.Purposes[i])
	}
	c.length("restrictions", len(f.Restrictions), mostPurposes)
	for i := range f.Restrictions {
		c.restriction(fmt.Sprintf("restrictions[%d]", i), &f.Restrictions[i])
	}
	if f.Urgent != nil {
		c.names("urgent.roles", f.Urgent.Roles, true)
		c.number("urgent.days", f.Urgent.Days, 1, mostUrgentDays)
	}
	if f.Anonymous != nil {
		c.anonymous(f.Anonymous)
	}
	if m := f.Misuse; m != nil {
		c.text("misuse.helpdesk", m.Helpdesk, longText, false)
		c.text("misuse.helpdeskRole", m.HelpdeskRole, longName, false)
		c.length("misuse.schemes", len(m.Schemes), mostOfAList)
		c.names("misuse.designated", m.Designated, false)
	}
}

func (c *fileChecker) purpose(path string, x *PurposeFile) {
	c.text(path+".code", x.Code, longName, true)
	c.text(path+".role", x.Role, longName, true)
	c.label(path+".label", x.Label, longName)
	c.length(path+".needs", len(x.Needs), mostOfAList)
	c.length(path+".ownOnly", len(x.OwnOnly), mostOfAList)
}

func (c *fileChecker) restriction(path string, x *RestrictionFile) {
	c.names(path+".roles", x.Roles, false)
	c.names(path+".purposes", x.Purposes, false)
	c.length(path+".categories", len(x.Categories), mostOfAList)
	c.length(path+".services", len(x.Services), mostOfAList)
	c.length(path+".relations", len(x.Relations), mostOfAList)
	c.label(path+".because", x.Because, longText)
}

func (c *fileChecker) anonymous(a *AnonymousFile) {
	c.length("anonymous.bands", len(a.Bands), mostOfAList)
	c.length("anonymous.patterns", len(a.Patterns), mostOfAList)
	c.length("anonymous.ageBands", len(a.AgeBands), mostOfAList)
	for i, age := range a.AgeBands {
		c.number(fmt.Sprintf("anonymous.ageBands[%d]", i), age, 0, mostYears)
	}
	if a.AmountStep.IsNegative() {
		c.add("range", "anonymous.amountStep", textOutOfRange)
	}
	c.number("anonymous.threshold", a.Threshold, 0, mostThreshold)
	c.length("anonymous.counts", len(a.Counts), mostCounts)
	for i := range a.Counts {
		x, path := &a.Counts[i], fmt.Sprintf("anonymous.counts[%d]", i)
		c.number(path+".parents", x.Parents, 0, mostPeople)
		c.number(path+".children", x.Children, 0, mostPeople)
		c.number(path+".otherAdults", x.OtherAdults, 0, mostPeople)
		if x.Households == nil {
			c.add("missing", path+".households", textMissing)
		} else {
			c.number(path+".households", *x.Households, 0, mostHouseholds)
		}
		c.text(path+".area", x.Area, longName, false)
	}
	c.length("anonymous.findings", len(a.Findings), mostFindings)
	for i := range a.Findings {
		x, path := &a.Findings[i], fmt.Sprintf("anonymous.findings[%d]", i)
		c.text(path+".by", x.By, longName, true)
		c.text(path+".because", x.Because, longText, true)
		c.names(path+".audience", x.Audience, true)
		if x.On.IsZero() {
			c.add("missing", path+".on", textMissing)
		}
	}
}

var (
	textMissing = integraal.Text{
		NL: "dit veld moet worden ingevuld",
		EN: "this field must be filled in",
	}
	textTooLong = integraal.Text{
		NL: "dit is te lang, of bevat tekens die hier niet horen",
		EN: "this is too long, or holds characters that do not belong here",
	}
	textOutOfRange = integraal.Text{
		NL: "dit getal ligt buiten de grenzen",
		EN: "this number is out of range",
	}
	textVersion = integraal.Text{
		NL: "deze vorm van het bestand is onbekend; schemaVersion is 1",
		EN: "this form of the file is unknown; schemaVersion is 1",
	}
)
