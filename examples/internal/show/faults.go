package show

import (
	"fmt"
	"io"

	"github.com/integraal/integraal"
)

// At says which flag the faults in an error are about.
func At(flag string, err error) error {
	var faults integraal.Faults
	for _, f := range integraal.FaultsIn(err) {
		faults = append(faults, f.In(flag))
	}
	return faults.Err()
}

// Faults writes an error: faults one by one in the reader's language.
func Faults(w io.Writer, err error, lang integraal.Lang) {
	faults := integraal.FaultsIn(err)
	if len(faults) == 0 {
		_, _ = fmt.Fprintln(w, err)
		return
	}
	for _, f := range faults {
		where := f.Code
		if f.Path != "" {
			where = f.Path + " (" + f.Code + ")"
		}
		_, _ = fmt.Fprintf(w, "%s: %s\n", where, f.Text.In(lang))
	}
}
