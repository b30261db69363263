package income

import (
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/integraal/integraal"
)

// Bounds of what a settings file may hold.
const (
	maxSettings = 200 // settings of one scheme
	maxBands    = 10
	maxText     = 200 // characters of a text
	maxURL      = 500
	maxMonths   = 120
	maxLimit    = 300 // per cent of the norm
	hundred     = 100
	firstAge    = 15 // the studietoeslag begins at this age (Besluit art. 7a)
	lastAge     = 21
	maxLabel    = 40
)

// setting is what the settings of all schemes share.
type setting interface {
	stretch() (from, until, checked integraal.Date)
	source() *Provision
	labelled() string
	check(c *checker, path string)
}

func (e *InkomenstoeslagSetting) stretch() (from, until, checked integraal.Date) {
	return e.From, e.Until, e.Checked
}
func (e *InkomenstoeslagSetting) source() *Provision { return &e.Provision }
func (*InkomenstoeslagSetting) labelled() string     { return "" }

func (e *BijzondereBijstandSetting) stretch() (from, until, checked integraal.Date) {
	return e.From, e.Until, e.Checked
}
func (e *BijzondereBijstandSetting) source() *Provision { return &e.Provision }
func (*BijzondereBijstandSetting) labelled() string     { return "" }

func (e *StudietoeslagSetting) stretch() (from, until, checked integraal.Date) {
	return e.From, e.Until, e.Checked
}
func (e *StudietoeslagSetting) source() *Provision { return &e.Provision }
func (*StudietoeslagSetting) labelled() string     { return "" }

func (e *RegelingSetting) stretch() (from, until, checked integraal.Date) {
	return e.From, e.Until, e.Checked
}
func (e *RegelingSetting) source() *Provision { return &e.Provision }
func (e *RegelingSetting) labelled() string   { return e.Name }

func (e *VerlagingSetting) stretch() (from, until, checked integraal.Date) {
	return e.From, e.Until, e.Checked
}
func (e *VerlagingSetting) source() *Provision { return &e.Provision }
func (e *VerlagingSetting) labelled() string   { return e.Article.String() + " " + e.Situation }

// place makes settings ready to look up, in the order of the file.
func place[T any, S interface {
	*T
	setting
}](scheme string, list []T) []placed[T] {
	all := make([]placed[T], len(list))
	for i := range list {
		s := S(&list[i])
		from, until, checked := s.stretch()
		if until.IsZero() {
			until = checked
		}
		p := s.source()
		all[i] = placed[T]{
			is: list[i], days: integraal.Between(from, until), label: s.labelled(), path: item(scheme, i),
			by: integraal.Local(p.Regulation, p.Article, p.URL, p.Read),
		}
	}
	return all
}

func item(list string, i int) string { return list + "[" + strconv.Itoa(i) + "]" }

// clone shares nothing with f. A list without anything in it is none.
func (f SettingsFile) clone() SettingsFile {
	f.IndividueleInkomenstoeslag = copied(f.IndividueleInkomenstoeslag)
	f.BijzondereBijstand = copied(f.BijzondereBijstand)
	for i := range f.BijzondereBijstand {
		f.BijzondereBijstand[i].Bands = copied(f.BijzondereBijstand[i].Bands)
	}
	f.Studietoeslag = copied(f.Studietoeslag)
	for i := range f.Studietoeslag {
		f.Studietoeslag[i].Amounts = copied(f.Studietoeslag[i].Amounts)
	}
	f.LokaleRegelingen = copied(f.LokaleRegelingen)
	f.Verlagingen = copied(f.Verlagingen)
	return f
}

func copied[T any](list []T) []T {
	if len(list) == 0 {
		return nil
	}
	return slices.Clone(list)
}

// checker gathers what is wrong with a settings file.
type checker struct{ faults integraal.Faults }

const maxFaultsShown = 200

func (c *checker) fault(code, path string, text integraal.Text) {
	if len(c.faults) < maxFaultsShown {
		c.faults = append(c.faults, integraal.NewFault(code, path, text))
	}
}

func (c *checker) file(f *SettingsFile) {
	if f.SchemaVersion != settingsSchemaVersion {
		c.fault("settings.version", "schemaVersion", textSettingsVersion)
	}
	if utf8.RuneCountInString(f.Schema) > maxURL || !utf8.ValidString(f.Schema) {
		c.fault("settings.text", "$schema", textSettingsText)
	}
	c.text("municipality.name", f.Municipality.Name)
	c.code("municipality.code", f.Municipality.Code)
	checkAll(c, "individueleInkomenstoeslag", f.IndividueleInkomenstoeslag)
	checkAll(c, "bijzondereBijstand", f.BijzondereBijstand)
	checkAll(c, "studietoeslag", f.Studietoeslag)
	checkAll(c, "lokaleRegelingen", f.LokaleRegelingen)
	checkAll(c, "verlagingen", f.Verlagingen)
}

func checkAll[T any, S interface {
	*T
	setting
}](c *checker, scheme string, list []T) {
	if len(list) > maxSettings {
		c.fault("settings.range", scheme, textSettingsRange)
		return
	}
	for i := range list {
		s, path := S(&list[i]), item(scheme, i)
		c.days(path, s)
		c.provision(path+".provision", s.source())
		s.check(c, path)
	}
}

// days checks that a setting has a first and one last day.
func (c *checker) days(path string, s setting) {
	from, until, checked := s.stretch()
	if from.IsZero() {
		c.fault("settings.missing", path+".from", textSettingsMissing)
	}
	switch {
	case until.IsZero() == checked.IsZero():
		c.fault("settings.days", path+".until", textSettingsDays)
	case !until.IsZero() && until.Before(from):
		c.fault("settings.days", path+".until", textSettingsReversed)
	case !checked.IsZero() && checked.Before(from):
		c.fault("settings.days", path+".checked", textSettingsReversed)
	}
}

func (c *checker) provision(path string, p *Provision) {
	if *p == (Provision{}) {
		c.fault("settings.missing", path, textSettingsProvision)
		return
	}
	c.text(path+".regulation", p.Regulation)
	c.text(path+".article", p.Article)
	c.text(path+".publication", p.Publication)
	if p.Read.IsZero() {
		c.fault("settings.missing", path+".read", textSettingsMissing)
	}
	if p.URL != "" && (!strings.HasPrefix(p.URL, "https://") || len(p.URL) > maxURL || !printable(p.URL)) {
		c.fault("settings.text", path+".url", textSettingsURL)
	}
}

// printable reports whether a text holds visible ASCII only.
func printable(s string) bool {
	for _, b := range []byte(s) {
		if b <= ' ' || b > '~' {
			return false
		}
	}
	return true
}

// text checks a text that a reader sees.
func (c *checker) text(path, s string) {
	switch {
	case s == "":
		c.fault("settings.missing", path, textSettingsMissing)
	case utf8.RuneCountInString(s) > maxText, s[0] == ' ', s[len(s)-1] == ' ', !utf8.ValidString(s),
		strings.ContainsFunc(s, func(r rune) bool { return r < ' ' || r >= 0x7F && r <= 0x9F }):
		c.fault("settings.text", path, textSettingsText)
	}
}

// code checks a gemeentecode.
func (c *checker) code(path, s string) {
	switch {
	case s == "":
		c.fault("settings.missing", path, textSettingsMissing)
	case len(s) != 4 || strings.Trim(s, "0123456789") != "":
		c.fault("settings.text", path, textSettingsCode)
	}
}

// label checks a name that programs use.
func (c *checker) label(path, s string) {
	if s == "" {
		c.fault("settings.missing", path, textSettingsMissing)
		return
	}
	plain := func(r rune) bool {
		return r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= '0' && r <= '9' || r == '-'
	}
	if len(s) > maxLabel || strings.ContainsFunc(s, func(r rune) bool { return !plain(r) }) {
		c.fault("settings.text", path, textSettingsLabel)
	}
}

// overlaps finds the settings of the same scheme that share a day.
func (c *checker) overlaps(s *Settings) {
	overlap(c, s.inkomenstoeslag)
	overlap(c, s.bijzonder)
	overlap(c, s.studietoeslag)
	overlap(c, s.regelingen)
	overlap(c, s.verlagingen)
}

func overlap[T any](c *checker, list []placed[T]) {
	for i := range list {
		for j := range i {
			if list[i].label == list[j].label && list[i].days.Overlaps(list[j].days) {
				c.fault("settings.overlap", list[i].path+".from",
					textSettingsOverlap.With(integraal.PutName("other", list[j].path)))
			}
		}
	}
}
