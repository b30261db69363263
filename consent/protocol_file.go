package consent

import (
	"bytes"
	_ "embed"
	"encoding/json"

	"github.com/integraal/integraal"
)

//go:embed schema/protocol.schema.json
var schemaOfProtocol []byte

// ProtocolSchema is the JSON Schema (draft 2020-12) of a municipality's protocol
// file. A file that it refuses, [ReadProtocol] refuses; what no schema can say,
// such as that a role has a purpose once, only ReadProtocol finds.
func ProtocolSchema() []byte { return bytes.Clone(schemaOfProtocol) }

// protocolVersion is the form of the file that this release reads. Until the first
// release version 1 itself can still change; from then on each change that an
// older reader would refuse is a new version.
const protocolVersion = 1

// ProtocolFile is a [Protocol] as its file holds it. Nothing in it has a default
// that allows: what is left out is not allowed.
type ProtocolFile struct {
	// Schema may name the JSON Schema of the file, for editors.
	Schema string `json:"$schema,omitempty"`
	// SchemaVersion is 1. Until the first release that form can still change.
	SchemaVersion int `json:"schemaVersion"`
	// Illustrative marks a protocol that no municipality laid down.
	Illustrative bool   `json:"illustrative,omitempty"`
	Municipality string `json:"municipality"`
	Version      string `json:"version"`
	// From is the first day on which it holds, Until the last if an end is known.
	From         integraal.Date    `json:"from"`
	Until        integraal.Date    `json:"until,omitzero"`
	Minors       *Profile          `json:"minors,omitempty"`
	Purposes     []PurposeFile     `json:"purposes"`
	Restrictions []RestrictionFile `json:"restrictions,omitempty"`
	Urgent       *UrgentFile       `json:"urgent,omitempty"`
	Anonymous    *AnonymousFile    `json:"anonymous,omitempty"`
	Misuse       *MisuseFile       `json:"misuse,omitempty"`
}

// PurposeFile is a [Purpose].
type PurposeFile struct {
	Code      string     `json:"code"`
	Role      string     `json:"role"`
	Label     *LabelFile `json:"label,omitempty"`
	Regime    Regime     `json:"regime,omitzero"`
	Needs     []Category `json:"needs,omitempty"`
	OwnOnly   []Category `json:"ownOnly,omitempty"`
	Enforces  bool       `json:"enforces,omitempty"`
	Flow      Flow       `json:"flow,omitzero"`
	Anonymous bool       `json:"anonymous,omitempty"`
}

// LabelFile is a text in Dutch and English.
type LabelFile struct {
	NL string `json:"nl"`
	EN string `json:"en"`
}

// RestrictionFile is a [Restriction].
type RestrictionFile struct {
	Roles      []string       `json:"roles,omitempty"`
	Purposes   []string       `json:"purposes,omitempty"`
	Categories []Category     `json:"categories,omitempty"`
	Services   []Regime       `json:"services,omitempty"`
	Relations  []Relation     `json:"relations,omitempty"`
	From       integraal.Date `json:"from,omitzero"`
	Until      integraal.Date `json:"until,omitzero"`
	Because    *LabelFile     `json:"because,omitempty"`
}

// UrgentFile is [UrgentRules].
type UrgentFile struct {
	Roles []string `json:"roles"`
	Days  int      `json:"days"`
}

// AnonymousFile is [AnonymousRules].
type AnonymousFile struct {
	Bands      []Category       `json:"bands,omitempty"`
	Patterns   []Category       `json:"patterns,omitempty"`
	AgeBands   []int            `json:"ageBands,omitempty"`
	AmountStep integraal.Amount `json:"amountStep,omitzero"`
	Threshold  int              `json:"threshold,omitempty"`
	Counts     []CountFile      `json:"counts,omitempty"`
	Findings   []FindingFile    `json:"findings,omitempty"`
}

// CountFile is a [Population].
type CountFile struct {
	Parents     int    `json:"parents,omitempty"`
	Children    int    `json:"children,omitempty"`
	OtherAdults int    `json:"otherAdults,omitempty"`
	Area        string `json:"area,omitempty"`
	Households  *int   `json:"households"`
}

// FindingFile is an [AudienceFinding].
type FindingFile struct {
	By       string         `json:"by"`
	Audience []string       `json:"audience"`
	On       integraal.Date `json:"on"`
	Because  string         `json:"because"`
}

// MisuseFile is a [MisuseAgreement].
type MisuseFile struct {
	Helpdesk      string   `json:"helpdesk,omitempty"`
	HelpdeskRole  string   `json:"helpdeskRole,omitempty"`
	BoundToReport *bool    `json:"boundToReport,omitempty"`
	Schemes       []Regime `json:"schemes,omitempty"`
	Designated    []string `json:"designated,omitempty"`
}

// ReadProtocol reads the protocol of a municipality. Its faults name the fields by
// their path in the file, all at once; they are those of [integraal.ReadJSON],
// [Protocol.Check], consent.unknown, and
//
//	protocol.version  another schemaVersion than 1
//	protocol.missing  a field that must be there is not
//	protocol.range    a text, a number or a list is too long or out of range
func ReadProtocol(data []byte) (*Protocol, error) {
	var file ProtocolFile
	if err := integraal.ReadJSON(data, &file); err != nil {
		return nil, err
	}
	return NewProtocol(file)
}

// NewProtocol is the protocol that a file holds. Its faults are those of
// [ReadProtocol].
func NewProtocol(file ProtocolFile) (*Protocol, error) {
	c := fileChecker{}
	c.file(&file)
	p := file.Protocol()
	c.faults = append(c.faults, integraal.FaultsIn(p.Check())...)
	if err := c.faults.Err(); err != nil {
		return nil, err
	}
	return p.clone(), nil
}

// Protocol is what the file says, sound or not: only [NewProtocol] checks it, and
// no gate is to be made of a protocol with faults.
func (f *ProtocolFile) Protocol() *Protocol {
	p := &Protocol{
		Municipality: f.Municipality, Version: f.Version, Illustrative: f.Illustrative,
		Valid: integraal.Between(f.From, f.Until),
	}
	if f.Minors != nil {
		p.Minors = *f.Minors
	}
	for _, x := range f.Purposes {
		p.Purposes = append(p.Purposes, Purpose{
			Code: x.Code, Role: x.Role, Label: x.Label.text(), Regime: x.Regime, Needs: These(x.Needs...),
			OwnOnly: These(x.OwnOnly...), Enforces: x.Enforces, Flow: x.Flow, Anonymous: x.Anonymous,
		})
	}
	for _, x := range f.Restrictions {
		p.Restrictions = append(p.Restrictions, Restriction{
			Roles: x.Roles, Purposes: x.Purposes, Categories: These(x.Categories...), From: x.Services,
			Relations: x.Relations, Valid: integraal.Between(x.From, x.Until), Because: x.Because.text(),
		})
	}
	if f.Urgent != nil {
		p.Urgent = UrgentRules{Roles: f.Urgent.Roles, Days: f.Urgent.Days}
	}
	if f.Anonymous != nil {
		p.Anonymous = f.Anonymous.rules()
	}
	if m := f.Misuse; m != nil {
		p.Misuse = MisuseAgreement{
			Helpdesk: m.Helpdesk, HelpdeskRole: m.HelpdeskRole, BoundToReportSet: m.BoundToReport != nil,
			BoundToReport: m.BoundToReport != nil && *m.BoundToReport, Schemes: m.Schemes, Designated: m.Designated,
		}
	}
	return p
}

func (l *LabelFile) text() integraal.Text {
	if l == nil {
		return integraal.Text{}
	}
	return integraal.Text{NL: l.NL, EN: l.EN}
}

func (f *AnonymousFile) rules() AnonymousRules {
	a := AnonymousRules{
		Bands: These(f.Bands...), Patterns: These(f.Patterns...), AgeBands: f.AgeBands, AmountStep: f.AmountStep, Threshold: f.Threshold,
	}
	for _, x := range f.Counts {
		shape := Shape{Parents: x.Parents, Children: x.Children, OtherAdults: x.OtherAdults}
		if x.Households != nil {
			a.Counts = append(a.Counts, Population{Shape: shape, Area: x.Area, Households: *x.Households})
		}
	}
	for _, x := range f.Findings {
		a.Findings = append(a.Findings, AudienceFinding(x))
	}
	return a
}

// File is the protocol as a file holds it.
func (p *Protocol) File() ProtocolFile {
	f := ProtocolFile{SchemaVersion: protocolVersion}
	if p == nil {
		return f
	}
	p = p.clone()
	f.Illustrative, f.Municipality, f.Version = p.Illustrative, p.Municipality, p.Version
	f.From, f.Until, f.Minors = p.Valid.From, p.Valid.Until, &p.Minors
	f.Purposes = []PurposeFile{}
	for _, x := range p.Purposes {
		f.Purposes = append(f.Purposes, PurposeFile{
			Code: x.Code, Role: x.Role, Label: labelOf(x.Label), Regime: x.Regime, Needs: x.Needs.List(),
			OwnOnly: x.OwnOnly.List(), Enforces: x.Enforces, Flow: x.Flow, Anonymous: x.Anonymous,
		})
	}
	for _, x := range p.Restrictions {
		f.Restrictions = append(f.Restrictions, RestrictionFile{
			Roles: x.Roles, Purposes: x.Purposes, Categories: x.Categories.List(), Services: x.From,
			Relations: x.Relations, From: x.Valid.From, Until: x.Valid.Until, Because: labelOf(x.Because),
		})
	}
	if p.Urgent.Days != 0 || len(p.Urgent.Roles) > 0 {
		f.Urgent = &UrgentFile{Roles: p.Urgent.Roles, Days: p.Urgent.Days}
	}
	f.Anonymous = p.Anonymous.file()
	f.Misuse = p.Misuse.file()
	return f
}

func (m *MisuseAgreement) file() *MisuseFile {
	f := &MisuseFile{Helpdesk: m.Helpdesk, HelpdeskRole: m.HelpdeskRole, Schemes: m.Schemes, Designated: m.Designated}
	if m.BoundToReportSet {
		f.BoundToReport = &m.BoundToReport
	}
	if f.Helpdesk == "" && f.HelpdeskRole == "" && f.BoundToReport == nil && len(f.Schemes) == 0 && len(f.Designated) == 0 {
		return nil
	}
	return f
}

func labelOf(t integraal.Text) *LabelFile {
	if t.IsZero() {
		return nil
	}
	return &LabelFile{NL: t.NL, EN: t.EN}
}

func (a *AnonymousRules) file() *AnonymousFile {
	if a.Bands == 0 && a.Patterns == 0 && len(a.AgeBands) == 0 && a.AmountStep.IsZero() && a.Threshold == 0 &&
		len(a.Counts) == 0 && len(a.Findings) == 0 {
		return nil
	}
	f := &AnonymousFile{
		Bands: a.Bands.List(), Patterns: a.Patterns.List(), AgeBands: a.AgeBands, AmountStep: a.AmountStep, Threshold: a.Threshold,
	}
	for _, x := range a.Counts {
		f.Counts = append(f.Counts, CountFile{
			Parents: x.Shape.Parents, Children: x.Shape.Children, OtherAdults: x.Shape.OtherAdults, Area: x.Area, Households: &x.Households,
		})
	}
	for _, x := range a.Findings {
		f.Findings = append(f.Findings, FindingFile(x))
	}
	return f
}

// Write is the protocol as an indented file that [ReadProtocol] reads back.
func (p *Protocol) Write() ([]byte, error) {
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	err := enc.Encode(p.File())
	return b.Bytes(), err
}
