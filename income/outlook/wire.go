package outlook

import (
	"encoding/json"

	"github.com/integraal/integraal"
)

var kindNames = [...]string{"housing", "energy", "water", "healthInsurance", "otherBill", "living"}

// String names the kind as files do.
func (k Kind) String() string { return nameOf(kindNames[:], int(k)) }

// MarshalText writes k as [Kind.String] does.
func (k Kind) MarshalText() ([]byte, error) { return []byte(k.String()), nil }

var entryNames = [...]string{"birthday", "normChange", "termEnds", "toReport"}

// String names the kind of entry as files do.
func (k EntryKind) String() string { return nameOf(entryNames[:], int(k)) }

// MarshalText writes k as [EntryKind.String] does.
func (k EntryKind) MarshalText() ([]byte, error) { return []byte(k.String()), nil }

func nameOf(names []string, i int) string {
	if i < len(names) {
		return names[i]
	}
	return "invalid"
}

// MarshalJSON writes e with its provision in words, as law.
func (e Event) MarshalJSON() ([]byte, error) {
	type plain Event
	return json.Marshal(struct {
		plain
		Law *integraal.Cited `json:"law,omitempty"`
	}{plain(e), cited(e.By)})
}

// MarshalJSON writes e with its provision in words, as law.
func (e Entry) MarshalJSON() ([]byte, error) {
	type plain Entry
	return json.Marshal(struct {
		plain
		Law *integraal.Cited `json:"law,omitempty"`
	}{plain(e), cited(e.By)})
}

func cited(c integraal.Citation) *integraal.Cited {
	if c.IsZero() {
		return nil
	}
	by := integraal.Cite(c)
	return &by
}
