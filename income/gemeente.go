package income

import (
	"bytes"
	_ "embed"
	"encoding/json"
	"slices"

	"github.com/integraal/integraal"
)

//go:embed schema/gemeente.schema.json
var schemaOfSettings []byte

// SettingsSchema is the JSON Schema (draft 2020-12) of a municipality's
// settings file. A file that it refuses, [ReadSettings] refuses; what no schema
// can say, such as that two settings share no day, only ReadSettings finds.
func SettingsSchema() []byte { return bytes.Clone(schemaOfSettings) }

// Settings are what one municipality lays down about income support where the
// Participatiewet leaves it to the council or the college, each through time
// and with the local provision that it rests on. They are immutable. Nothing
// has a default: a rule that is asked for a day without a setting answers the
// fault settings.outside. A nil *Settings holds none.
type Settings struct {
	file            SettingsFile
	inkomenstoeslag []placed[InkomenstoeslagSetting]
	bijzonder       []placed[BijzondereBijstandSetting]
	studietoeslag   []placed[StudietoeslagSetting]
	regelingen      []placed[RegelingSetting]
	verlagingen     []placed[VerlagingSetting]
	lokaal          []regelingOn // the regelingen
}

// placed is a setting with its days and its provision.
type placed[T any] struct {
	is    T
	days  integraal.Period
	by    integraal.Citation
	label string // what tells it from settings of the same list on the same days
	path  string // its field in the file
}

// ReadSettings reads the settings file of a municipality. Its faults name the
// fields by their path in the file and are those of [integraal.ReadJSON] and
// [NewSettings].
func ReadSettings(data []byte) (*Settings, error) {
	var file SettingsFile
	if err := integraal.ReadJSON(data, &file); err != nil {
		return nil, err
	}
	return NewSettings(file)
}

// NewSettings are the settings of a municipality. The faults are
//
//	settings.version  another schemaVersion than 1
//	settings.missing  a field that must be there is not
//	settings.text     a text is too long, or holds what no text may
//	settings.range    a percentage, an amount or a number is out of range
//	settings.days     a setting ends before it begins, or has two ends or none
//	settings.order    bands or ages do not ascend
//	settings.word     a choice is none of those that there are
//	settings.overlap  two settings of the same scheme share a day
//
// all of them at once, each with the path of its field.
func NewSettings(file SettingsFile) (*Settings, error) {
	c := checker{}
	c.file(&file)
	if err := c.faults.Err(); err != nil {
		return nil, err
	}
	own := file.clone()
	s := &Settings{
		file:            own,
		inkomenstoeslag: place("individueleInkomenstoeslag", own.IndividueleInkomenstoeslag),
		bijzonder:       place("bijzondereBijstand", own.BijzondereBijstand),
		studietoeslag:   place("studietoeslag", own.Studietoeslag),
		regelingen:      place("lokaleRegelingen", own.LokaleRegelingen),
		verlagingen:     place("verlagingen", own.Verlagingen),
	}
	s.lokaal = regelingenOn(s.regelingen)
	c.overlaps(s)
	if err := c.faults.Err(); err != nil {
		return nil, err
	}
	return s, nil
}

// File is what the settings were made of, as a file holds it.
func (s *Settings) File() SettingsFile {
	if s == nil {
		return SettingsFile{SchemaVersion: settingsSchemaVersion}
	}
	return s.file.clone()
}

// Write is the settings as an indented file that [ReadSettings] reads back.
func (s *Settings) Write() ([]byte, error) {
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	err := enc.Encode(s.File())
	return b.Bytes(), err
}

// Municipality is whose settings these are.
func (s *Settings) Municipality() Municipality {
	if s == nil {
		return Municipality{}
	}
	return s.file.Municipality
}

// Illustrative reports whether no municipality has laid these down.
func (s *Settings) Illustrative() bool { return s != nil && s.file.Illustrative }

// RegelingenOn are the names of the local schemes that have a setting on a day,
// in the order of the file.
func (s *Settings) RegelingenOn(day integraal.Date) []string {
	if s == nil {
		return nil
	}
	var names []string
	for i := range s.regelingen {
		if p := &s.regelingen[i]; p.days.Contains(day) {
			names = append(names, p.is.Name)
		}
	}
	return names
}

// RegelingOn is the setting of a local scheme on a day. The fault is
// settings.outside.
func (s *Settings) RegelingOn(name string, day integraal.Date) (RegelingSetting, error) {
	p, err := s.regeling(name, day)
	if err != nil {
		return RegelingSetting{}, err
	}
	return p.is, nil
}

// InkomenstoeslagOn is the setting of the individuele inkomenstoeslag on a day.
// The fault is settings.outside.
func (s *Settings) InkomenstoeslagOn(day integraal.Date) (InkomenstoeslagSetting, error) {
	if s == nil {
		return InkomenstoeslagSetting{}, outsideSettings("individueleInkomenstoeslag", day)
	}
	p, err := settingOn("individueleInkomenstoeslag", "", s.inkomenstoeslag, day)
	if err != nil {
		return InkomenstoeslagSetting{}, err
	}
	return p.is, nil
}

// BijzondereBijstandOn is how means count on a day. The fault is
// settings.outside.
func (s *Settings) BijzondereBijstandOn(day integraal.Date) (BijzondereBijstandSetting, error) {
	if s == nil {
		return BijzondereBijstandSetting{}, outsideSettings("bijzondereBijstand", day)
	}
	p, err := settingOn("bijzondereBijstand", "", s.bijzonder, day)
	if err != nil {
		return BijzondereBijstandSetting{}, err
	}
	is := p.is
	is.Bands = slices.Clone(is.Bands)
	return is, nil
}

// Verlaging is by how much the norm is set lower in a situation.
type Verlaging struct {
	VerlagingSetting
	// By is the local provision, Law art. 27 or 28 of the Participatiewet.
	By, Law integraal.Citation
}

// VerlagingenOn are the lowerings that the municipality has on a day, in the
// order of the file. Whether one is for a person is a judgement of the college.
func (s *Settings) VerlagingenOn(day integraal.Date) []Verlaging {
	if s == nil {
		return nil
	}
	var list []Verlaging
	for i := range s.verlagingen {
		p := &s.verlagingen[i]
		if p.days.Contains(day) {
			list = append(list, Verlaging{
				VerlagingSetting: p.is, By: p.by, Law: pw(p.is.Article.String(), "", "")(read2026H1),
			})
		}
	}
	return list
}

func (s *Settings) regeling(name string, day integraal.Date) (*regelingOn, error) {
	if s != nil {
		for i := range s.lokaal {
			if r := &s.lokaal[i]; r.label == name && r.days.Contains(day) {
				return r, nil
			}
		}
	}
	return nil, outsideSettings("lokaleRegelingen", day)
}

// settingOn is the setting with a label that holds on a day.
func settingOn[T any](scheme, label string, list []placed[T], day integraal.Date) (*placed[T], error) {
	if set := holding(label, list, day); set != nil {
		return set, nil
	}
	return nil, outsideSettings(scheme, day)
}

// holding is that setting, or nil.
func holding[T any](label string, list []placed[T], day integraal.Date) *placed[T] {
	for i := range list {
		if list[i].label == label && list[i].days.Contains(day) {
			return &list[i]
		}
	}
	return nil
}

func outsideSettings(scheme string, day integraal.Date) error {
	return integraal.NewFault("settings.outside", scheme, textSettingsOutside.With(integraal.Put("day", day)))
}
