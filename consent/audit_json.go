package consent

import (
	"bytes"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"strconv"
	"time"

	"github.com/integraal/integraal"
)

// entryVersion is the version of the form in which entries are written.
const entryVersion = 1

// wireEntry is an entry as a file holds it.
type wireEntry struct {
	SchemaVersion int            `json:"schemaVersion"`
	Seq           string         `json:"seq"`
	Seal          string         `json:"seal,omitempty"` // the digest, where entries that are sealed together end
	At            string         `json:"at"`
	Day           integraal.Date `json:"day"`
	Viewer        string         `json:"viewer"`
	Role          string         `json:"role,omitempty"`
	Team          string         `json:"team,omitempty"`
	Action        string         `json:"action,omitempty"`
	Purpose       string         `json:"purpose,omitempty"`
	Protocol      string         `json:"protocol,omitempty"`
	About         string         `json:"about"`
	Category      Category       `json:"category"`
	Source        Regime         `json:"source"`
	Field         string         `json:"field,omitempty"`
	Shown         string         `json:"shown,omitempty"`
	Outcome       string         `json:"outcome,omitempty"`
	Reason        string         `json:"reason,omitempty"`
	Rules         []wireRule     `json:"rules,omitempty"`
	Grounds       []string       `json:"grounds,omitempty"`
	Consents      []string       `json:"consents,omitempty"`
	Weighing      string         `json:"weighing,omitempty"`
	Duties        []wireDuty     `json:"duties,omitempty"`
	Contested     bool           `json:"contested,omitempty"`
	Unverified    bool           `json:"unverified,omitempty"`
	Fulfilled     string         `json:"fulfilled,omitempty"` // the duty
	Of            string         `json:"of,omitempty"`        // the number of the entry that it came with
}

type wireRule struct {
	ID      string `json:"id"`
	Pack    string `json:"pack,omitempty"`
	Version string `json:"version,omitempty"`
}

type wireDuty struct {
	Duty string         `json:"duty"`
	By   integraal.Date `json:"by,omitzero"`
}

// MarshalJSON writes the entry in its one form: what an auditor digests again,
// [ReadEntry] reads back, and no other spelling is accepted.
func (s Sealed) MarshalJSON() ([]byte, error) {
	if s.basis == nil {
		return nil, integraal.NewFault("audit.entry", "", textEmptyEntry)
	}
	a, b := &s.basis.by.Access, s.basis.read()
	w := wireEntry{
		SchemaVersion: entryVersion, Seq: strconv.FormatUint(s.Seq, 10), At: a.At.Format(time.RFC3339), Day: a.Day,
		Viewer: a.Viewer, Role: a.Role, Team: a.Team, Purpose: a.Purpose, Protocol: a.Protocol,
		About: b.About, Category: b.Category, Source: b.Source, Field: s.Field(),
		Grounds: b.Grounds, Consents: b.Consents,
	}
	if s.Hash != (Digest{}) {
		w.Seal = s.Hash.String()
	}
	if done := s.basis.by.done; done != nil {
		w.Fulfilled, w.Of = done.duty, strconv.FormatUint(done.of, 10)
	} else {
		w.Action, w.Shown = a.Action.String(), s.Shown().String()
		w.Outcome, w.Reason, w.Weighing = b.Outcome.String(), b.Reason.String(), b.Weighing
		w.Contested, w.Unverified = b.Contested, b.Unverified
	}
	for _, r := range b.Rules {
		w.Rules = append(w.Rules, wireRule(r))
	}
	for _, d := range b.Duties {
		w.Duties = append(w.Duties, wireDuty(d))
	}
	return json.Marshal(w)
}

// ReadEntry reads what [Sealed.MarshalJSON] writes, and nothing else: an
// unknown key, another order or spelling, or a text that a log may not hold is
// a fault. That the entry is what was written, [Verify] finds out. Its faults
// are audit.version, audit.form, audit.bsn, audit.text and those of
// [integraal.ReadJSON].
func ReadEntry(line []byte) (Sealed, error) {
	var w wireEntry
	if err := integraal.ReadJSON(line, &w); err != nil {
		return Sealed{}, err
	}
	if w.SchemaVersion != entryVersion {
		return Sealed{}, integraal.NewFault("audit.version", "schemaVersion", textLogVersion)
	}
	s, ok := w.sealed()
	if !ok {
		return Sealed{}, integraal.NewFault("audit.form", "", textForm)
	}
	if err := s.checkAll(); err != nil {
		return Sealed{}, err
	}
	again, err := s.MarshalJSON()
	if err != nil || !bytes.Equal(again, line) {
		return Sealed{}, integraal.NewFault("audit.form", "", textForm)
	}
	return s, nil
}

// sealed is w with its words read; ok is false where one is not known. What is
// left out or written otherwise shows when it is written again.
func (w *wireEntry) sealed() (s Sealed, ok bool) {
	at, err := time.Parse(time.RFC3339, w.At)
	if err != nil || at.UTC().Year() < 1 {
		return Sealed{}, false
	}
	a := &Access{
		At: at.UTC(), Day: w.Day, Viewer: w.Viewer, Role: w.Role, Team: w.Team, Purpose: w.Purpose, Protocol: w.Protocol,
	}
	b := Basis{
		About: w.About, Category: w.Category, Source: w.Source, Grounds: w.Grounds, Consents: w.Consents,
		Weighing: w.Weighing, Contested: w.Contested, Unverified: w.Unverified,
	}
	var fulfilled *done
	var shown Shown
	s.Head, ok = w.place()
	if w.Fulfilled != "" {
		fulfilled = &done{duty: w.Fulfilled}
		fulfilled.of, err = strconv.ParseUint(w.Of, 10, 64)
		ok = ok && err == nil
	} else {
		ok = ok && known(w.Action, actions, &a.Action) && known(w.Shown, ShownWhole+1, &shown) &&
			known(w.Outcome, Allow+1, &b.Outcome) && known(w.Reason, reasons, &b.Reason)
	}
	if w.Field != "" {
		s.on = newFieldID(w.Field).as(shown)
	}
	for _, r := range w.Rules {
		b.Rules = append(b.Rules, RuleVersion(r))
	}
	for _, d := range w.Duties {
		b.Duties = append(b.Duties, DutyDay(d))
	}
	s.basis = b.written(a, fulfilled)
	return s, ok
}

// place is the number of the entry and its digest, if it bears one.
func (w *wireEntry) place() (h Head, ok bool) {
	seq, err := strconv.ParseUint(w.Seq, 10, 64)
	raw, bad := hex.DecodeString(w.Seal)
	h.Seq = seq
	return h, err == nil && bad == nil && copy(h.Hash[:], raw) == len(raw)
}

// known finds a word among the first n of its kind.
func known[W interface {
	~uint8
	fmt.Stringer
}](word string, n W, into *W) bool {
	for w := range n {
		if w.String() == word {
			*into = w
			return true
		}
	}
	return false
}

// checkAll checks every text of an entry that was read.
func (s *Sealed) checkAll() error {
	words := []string{"field", s.Field()}
	if s.basis.by.done != nil {
		words = append(words, "fulfilled", s.basis.by.done.duty)
	}
	b := s.basis.read()
	for _, r := range b.Rules {
		words = append(words, "rules", r.ID, "rules", r.Pack, "rules", r.Version)
	}
	for _, g := range b.Grounds {
		words = append(words, "grounds", g)
	}
	for _, d := range b.Duties {
		words = append(words, "duties", d.Duty)
	}
	var faults integraal.Faults
	for _, err := range []error{s.basis.by.check(), b.check(), checkWords(words...)} {
		faults = append(faults, integraal.FaultsIn(err)...)
	}
	return faults.Err()
}

var (
	textLogVersion = integraal.Text{
		NL: "deze versie van het logboek is onbekend",
		EN: "this version of the log is unknown",
	}
	textForm = integraal.Text{
		NL: "deze regel staat niet in de vaste vorm van het logboek",
		EN: "this entry is not in the fixed form of the log",
	}
)
