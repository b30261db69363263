package income

import (
	"bytes"
	_ "embed"
	"encoding/json"

	"github.com/integraal/integraal"
)

//go:generate go test -run ^TestHouseholdSchema$ -write-household-schema .

//go:embed schema/household.schema.json
var schemaOfHousehold []byte

// HouseholdSchema is the JSON Schema (draft 2020-12) of a household file. A file
// that it refuses, [ReadHousehold] refuses; what no schema can say, such as that
// an alternative is about a person who is there, only ReadHousehold finds.
func HouseholdSchema() []byte { return bytes.Clone(schemaOfHousehold) }

// HouseholdFile is what a household file holds: a household with what it
// receives, and how it may turn out instead.
type HouseholdFile struct {
	// Label is what to call the household. It may be empty.
	Label string
	// Day is the day of which the facts are. It may be left out.
	Day integraal.Date
	// Household is the household, for [Assess].
	Household Household
	// Received is what is received, for [Uptake].
	Received Received
	// Alternatives are how it may turn out, for [Uptake].
	Alternatives []Alternative

	wire *householdWire // while it is read as a part of another file
}

// ReadJSONAs and CheckJSON let [integraal.ReadJSON] read a household that stands in
// another file, by the same form and with the same faults as [ReadHousehold]. They are
// for that door, not for a caller.
func (f *HouseholdFile) ReadJSONAs(byte, []string) any {
	f.wire = new(householdWire)
	return f.wire
}

// CheckJSON is the other half of ReadJSONAs.
func (f *HouseholdFile) CheckJSON() error {
	if f.wire == nil {
		return nil
	}
	f.carry(f.wire, carrier{})
	f.wire = nil
	return append(f.references(), f.receipts()...).Err()
}

// Alternative is a household as it may turn out to be.
type Alternative struct {
	// Label says what is otherwise, as a person reads it.
	Label string
	// Differs holds the facts that are otherwise: of the claimant, of members by
	// their ID, and of the household. A fact that it leaves unknown is as in the
	// household itself. With members that are known to be absent, nobody is there.
	Differs Household
}

// ReadHousehold reads a household file. A fact in it is a text, a list or an
// object as [HouseholdSchema] describes; what is left out is unknown, "none" or
// an empty list was established not to be there. With who said it, on which
// standard and when it is an object, {"told": [{"by", "standard", "on", "is"}]},
// of several who may differ; {"contested": []}, {"unknown": {"nl", "en"}} with
// whom to ask and {"notVisible": {"nl", "en"}} with what would make it visible
// say so themselves. The faults are those of [integraal.ReadJSON] and
//
//	household.version    another schemaVersion than 1
//	household.missing    a field that must be there is not
//	household.text       a text is too long, or holds what no text or label may
//	household.form       a fact is in no form that facts have
//	household.range      a list is longer than any household needs
//	household.reference  an alternative is about a person who is not there
//	facts.contradiction  what is received cannot be so
//	fact.yes-no          a yes or no is not yes, no or none
//	fact.count           a number is no whole number from 0 to 1000000
//	fact.hours           hours are no number with at most two decimals
//	fact.word            a kind is none of those that there are
//
// all of them at once, with the path of each field. That path is also the one by
// which [Assess] names a fact: whether facts of the household contradict each other depends on the
// day, and is found there.
func ReadHousehold(data []byte) (*HouseholdFile, error) {
	var w householdWire
	if err := integraal.ReadJSON(data, &w); err != nil {
		return nil, err
	}
	f := &HouseholdFile{}
	f.carry(&w, carrier{})
	faults := append(f.references(), f.receipts()...)
	if err := faults.Err(); err != nil {
		return nil, err
	}
	return f, nil
}

// Write is f as an indented file that [ReadHousehold] reads back. Its faults are
// those of ReadHousehold, where f holds what no file can: such as a label of a
// person that is a name.
func (f *HouseholdFile) Write() ([]byte, error) {
	version := householdSchemaVersion
	w := householdWire{SchemaVersion: &version, Claimant: &personFile{}}
	w.Alternatives = make(list[alternativeFile], len(f.Alternatives))
	f.carry(&w, carrier{toFile: true})
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	if err := enc.Encode(&w); err != nil {
		return nil, err
	}
	if _, err := ReadHousehold(b.Bytes()); err != nil {
		return nil, err
	}
	return b.Bytes(), nil
}

// carry carries the whole file.
func (f *HouseholdFile) carry(w *householdWire, c carrier) {
	carryText(c, &w.Label, &f.Label)
	if c.toFile {
		w.Day = f.Day
	} else {
		f.Day = w.Day
	}
	w.Claimant.carry(c, &f.Household.Claimant)
	w.carry(c, &f.Household)
	w.Received.carry(c, &f.Received)
	if !c.toFile && len(w.Alternatives) > 0 {
		f.Alternatives = make([]Alternative, len(w.Alternatives))
	}
	for i := range f.Alternatives {
		a, alternative := &w.Alternatives[i], &f.Alternatives[i]
		carryText(c, &a.Label, &alternative.Label)
		a.carry(c, &alternative.Differs)
	}
}

func (f *alternativeFile) carry(c carrier, h *Household) {
	f.Claimant.carry(c, &h.Claimant)
	f.householdFacts.carry(c, h)
}

// references are the faults of alternatives about persons who are not there.
func (f *HouseholdFile) references() integraal.Faults {
	members, _ := f.Household.Members.Value()
	there := make(map[string]bool, len(members))
	for i := range members {
		there[members[i].ID] = true
	}
	var faults integraal.Faults
	for i := range f.Alternatives {
		differs := &f.Alternatives[i].Differs
		if id := differs.Claimant.ID; id != "" && id != f.Household.Claimant.ID {
			faults = append(faults, integraal.NewFault("household.reference", indexed("alternatives", i)+".claimant.id", textFileNobody))
		}
		list, _ := differs.Members.Value()
		for j := range list {
			if !there[list[j].ID] {
				path := field(indexed("alternatives", i)+".members", j, "id")
				faults = append(faults, integraal.NewFault("household.reference", path, textFileNobody))
			}
		}
	}
	return faults
}

// receipts are the faults of what is received beside what the household says.
func (f *HouseholdFile) receipts() integraal.Faults {
	q := inquiry{day: f.Day}
	h, r := &f.Household, &f.Received
	paid, known := r.Bijstand.Value()
	nothing := r.Bijstand.State() == integraal.KnownAbsent || known && paid.IsZero()
	if got := yesNo(&h.Receives); got == yes && nothing || got == no && known && !paid.IsZero() {
		q.contradict("received.bijstand", "receives")
	}
	pension, _ := r.AOWPartner.Value()
	if dead := f.deadPartner(); dead >= 0 && !pension.IsZero() {
		q.contradict("received.aowPartner", field("members", dead, "died"))
	}
	return q.Faults
}

// deadPartner is the spouse or toeslagpartner who died before this month, so that
// nobody is paid their AOW any more, or -1 when there is none or another is there.
func (f *HouseholdFile) deadPartner() int {
	list, _ := f.Household.Members.Value()
	dead := -1
	for i := range list {
		m := &list[i]
		died, known := m.Died.Value()
		switch {
		case !isSpouseOrPartner(f.Day, &f.Household, m):
		case known && !f.Day.IsZero() && died.Before(f.Day.FirstOfMonth()):
			dead = i
		default:
			return -1
		}
	}
	return dead
}

// Of is the household as it is in the alternative.
func (a *Alternative) Of(h *Household) *Household {
	var w alternativeFile
	w.carry(carrier{toFile: true}, &a.Differs)
	other := *h
	members, several := h.Members.Value()
	if otherwise, known := a.Differs.Members.Value(); known && several {
		w.Members = listed[memberFile]{}
		other.Members = integraal.Know(merged(members, otherwise), h.Members.Sources()...)
	}
	w.carry(carrier{}, &other)
	other.Claimant.ID = h.Claimant.ID
	return &other
}

// merged are the members with the facts that are otherwise.
func merged(members, otherwise []Member) []Member {
	all := make([]Member, 0, len(members))
	for i := range members {
		m := members[i]
		for j := range otherwise {
			if otherwise[j].ID != m.ID {
				continue
			}
			var w memberFile
			w.carry(carrier{toFile: true}, &otherwise[j])
			w.carry(carrier{}, &m)
		}
		all = append(all, m)
	}
	return all
}

// CheckJSON checks what a file must have.
func (f *householdWire) CheckJSON() error {
	var faults integraal.Faults
	switch {
	case f.SchemaVersion == nil:
		faults = append(faults, integraal.NewFault("household.missing", "schemaVersion", textFileMissing))
	case *f.SchemaVersion != householdSchemaVersion:
		faults = append(faults, integraal.NewFault("household.version", "schemaVersion", textFileVersion))
	}
	switch {
	case f.Claimant == nil:
		faults = append(faults, integraal.NewFault("household.missing", "claimant", textFileMissing))
	case f.Claimant.ID == nil:
		faults = append(faults, integraal.NewFault("household.missing", "claimant.id", textFileMissing))
	}
	return faults.Err()
}

// CheckJSON checks that a member has a label.
func (f *memberFile) CheckJSON() error {
	if f.ID == nil {
		return integraal.NewFault("household.missing", "id", textFileMissing)
	}
	return nil
}

// CheckJSON checks that an alternative says what is otherwise.
func (f *alternativeFile) CheckJSON() error {
	if f.Label == "" {
		return integraal.NewFault("household.missing", "label", textFileMissing)
	}
	return nil
}
