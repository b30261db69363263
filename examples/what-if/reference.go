package main

import (
	"bytes"
	"encoding/json"
	"os"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/examples/internal/show"
	"github.com/integraal/integraal/income/outlook"
)

// referenceFile is what -reference reads: a municipality's own figures, each a month,
// with the days that it holds and where it stands.
type referenceFile struct {
	References []struct {
		Name   string           `json:"name"`
		Says   integraal.Text   `json:"says"`
		Amount integraal.Amount `json:"amount"`
		From   integraal.Date   `json:"from"`
		Until  integraal.Date   `json:"until"`
		Source string           `json:"source"`
	} `json:"references"`
}

// references are the figures of a file, or none without one. Figures that cannot be are
// refused before anything is shown: without a source or days nothing is compared.
func references(path string) ([]outlook.Reference, error) {
	if path == "" {
		return nil, nil
	}
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	var file referenceFile
	from := json.NewDecoder(bytes.NewReader(data))
	from.DisallowUnknownFields()
	if err := from.Decode(&file); err != nil || len(file.References) == 0 || from.More() {
		if found := integraal.FaultsIn(err); len(found) > 0 {
			return nil, show.At("-reference", found.Err())
		}
		return nil, integraal.NewFault("reference.malformed", "-reference", integraal.Text{
			NL: `dit is geen bestand met referentiebedragen: {"references": [{"name", "says": {"nl", "en"}, "amount", "from", "until", "source"}]}`,
			EN: `this is no file of reference amounts: {"references": [{"name", "says": {"nl", "en"}, "amount", "from", "until", "source"}]}`,
		})
	}
	list := make([]outlook.Reference, len(file.References))
	for i, r := range file.References {
		list[i] = outlook.Reference{Name: r.Name, Says: r.Says, Amount: r.Amount, From: r.From, Until: r.Until, Source: r.Source}
	}
	_, err = outlook.Compare(outlook.Budget{}, list)
	return list, show.At("-reference", err)
}
