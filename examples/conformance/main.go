// Command conformance runs folders of case files against the rules of package
// income. Each case is a fact or two about a household, a day, and what is
// expected with its source; income/conform/README.md has the form, which asks
// for no Go.
//
//	go run ./examples/conformance                  the cases of this repository
//	go run ./examples/conformance my-cases         a folder of your own
//	go run ./examples/conformance -v -lang en a b  two folders, every case named
//
// It prints each miss with its explanation and closes with the line
// "N passed, N failed", in either language, so that a script can read it. The
// exit status is 0 when all passed, 1 when one did not, and 2 when a folder or a
// file cannot be read.
package main

import (
	"errors"
	"fmt"
	"io"
	"os"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/examples/internal/command"
	"github.com/integraal/integraal/examples/internal/show"
	"github.com/integraal/integraal/income/conform"
)

// ownCases are the cases of this repository, from its top.
const ownCases = "income/testdata/cases"

func main() {
	os.Exit(run(os.Args[1:], os.Stdout, os.Stderr))
}

func run(args []string, out, errs io.Writer) int {
	line := command.New("conformance", errs)
	all := line.Bool("v", false, "name every case, not only the misses")
	usage := line.Usage
	line.Usage = func() {
		_, _ = fmt.Fprintf(errs, "conformance [-lang nl|en] [-v] DIR…\nwithout DIR: %s\n", ownCases)
		usage()
	}
	if code, stop := line.Read(args); stop {
		return code
	}
	dirs := line.Args()
	if len(dirs) == 0 {
		dirs = []string{ownCases}
	}
	return check(dirs, line.Lang(), *all, out, errs)
}

// check reads every folder before it prints, so that a file that is not in the
// form is told first.
func check(dirs []string, lang integraal.Lang, all bool, out, errs io.Writer) int {
	reports := make([]conform.Report, len(dirs))
	code := 0
	for i, dir := range dirs {
		report, err := conform.Run(os.DirFS(dir))
		if err != nil {
			tell(errs, dir, err, lang)
			code = 2
		}
		reports[i] = report
	}
	if code != 0 {
		return code
	}
	passed, failed := 0, 0
	for _, r := range reports {
		if err := show.Cases(out, r, lang, all); err != nil {
			return 2
		}
		p, f := r.Count()
		passed, failed = passed+p, failed+f
	}
	if _, err := fmt.Fprintf(out, "%d passed, %d failed\n", passed, failed); err != nil {
		return 2
	}
	if failed > 0 {
		return 1
	}
	return 0
}

// tell writes why a folder could not be run.
func tell(errs io.Writer, dir string, err error, lang integraal.Lang) {
	_, _ = fmt.Fprintln(errs, dir+":")
	var broken conform.FileErrors
	switch {
	case errors.As(err, &broken):
		_ = show.BrokenCases(errs, broken, lang)
	case isFile(dir):
		_, _ = fmt.Fprintln(errs, integraal.Text{
			NL: "Dit is een bestand. Geef de map waar het in staat.",
			EN: "This is a file. Give the folder that it is in.",
		}.In(lang))
	case errors.Is(err, os.ErrNotExist):
		_, _ = fmt.Fprintln(errs, integraal.Text{
			NL: "Deze map is er niet. Geef de map met uw gevallen, of start vanuit de bovenste map van integraal.",
			EN: "There is no such folder. Give the folder with your cases, or start from the top folder of integraal.",
		}.In(lang))
	default:
		for _, f := range integraal.FaultsIn(err) {
			_, _ = fmt.Fprintln(errs, f.Text.In(lang))
			return
		}
		_, _ = fmt.Fprintln(errs, err)
	}
}

func isFile(name string) bool {
	info, err := os.Stat(name)
	return err == nil && !info.IsDir()
}
