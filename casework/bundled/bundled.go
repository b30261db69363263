// Package bundled holds made-up households for examples and tests, as case
// files: the household of a mother with three children, the same one with what
// hangs together with what, its mirror, a couple with income that was not
// reported, and a household of twelve with forty problems. README.md beside them
// says what was chosen where nothing was laid down.
package bundled

import (
	_ "embed"

	"github.com/integraal/integraal/casework"
)

//go:embed household.json
var household []byte

//go:embed mirror.json
var mirror []byte

//go:embed woven.json
var woven []byte

//go:embed twelve.json
var twelve []byte

// Household is the case of the mother M, her daughter D, her sons S and A, and
// S's father F, on 2 March 2026.
func Household() (*casework.Case, error) { return casework.Read(household) }

// HouseholdFile is the case file of [Household].
func HouseholdFile() []byte { return append([]byte(nil), household...) }

// Mirror is the case of the couple X and Y, on 2 March 2026.
func Mirror() (*casework.Case, error) { return casework.Read(mirror) }

// MirrorFile is the case file of [Mirror].
func MirrorFile() []byte { return append([]byte(nil), mirror...) }

// Woven is the case of [Household] with what M and those who help her say hangs
// together, with the steps of help and with what each of them saw.
func Woven() (*casework.Case, error) { return casework.Read(woven) }

// WovenFile is the case file of [Woven].
func WovenFile() []byte { return append([]byte(nil), woven...) }

// Twelve is the case of three generations in one home, on 2 March 2026: forty
// problems, seventy connections and sixty steps.
func Twelve() (*casework.Case, error) { return casework.Read(twelve) }

// TwelveFile is the case file of [Twelve].
func TwelveFile() []byte { return append([]byte(nil), twelve...) }
