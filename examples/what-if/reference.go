package main

import (
	"os"

	"github.com/integraal/integraal/examples/internal/show"
	"github.com/integraal/integraal/income/outlook"
)

// references are a municipality's own figures of a file, or none without one. A file
// that cannot be is refused before anything is shown.
func references(path string) ([]outlook.Reference, error) {
	if path == "" {
		return nil, nil
	}
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	list, err := outlook.ReadReferences(data)
	return list, show.At("-reference", err)
}
