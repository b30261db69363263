// Package bundled holds two made-up households for examples and tests, as case
// files: the household of a mother with three children, and its mirror, a
// couple with income that was not reported. README.md beside them says what
// was chosen where nothing was laid down.
package bundled

import (
	_ "embed"

	"github.com/integraal/integraal/casework"
)

//go:embed household.json
var household []byte

//go:embed mirror.json
var mirror []byte

// Household is the case of the mother M, her daughter D, her sons S and A, and
// S's father F, on 2 March 2026.
func Household() (*casework.Case, error) { return casework.Read(household) }

// HouseholdFile is the case file of [Household].
func HouseholdFile() []byte { return append([]byte(nil), household...) }

// Mirror is the case of the couple X and Y, on 2 March 2026.
func Mirror() (*casework.Case, error) { return casework.Read(mirror) }

// MirrorFile is the case file of [Mirror].
func MirrorFile() []byte { return append([]byte(nil), mirror...) }
