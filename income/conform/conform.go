package conform

import (
	"io/fs"
	"path"
	"slices"
	"strings"

	"github.com/integraal/integraal"
)

// Answer is one thing that a scheme says, under the key that case files use:
// an amount by its name, "failed" for the conditions that were not met, "fault"
// for the codes of a refusal, "missing" for the facts that were asked for.
type Answer struct {
	Key, Value string
	// Words are what a fault says to a reader.
	Words integraal.Text
}

func (a Answer) same(o Answer) bool { return a.Key == o.Key && a.Value == o.Value }

// Result is one case, run.
type Result struct {
	ID, Scheme, File, Source string
	Day                      integraal.Date
	Passed                   bool
	// Want is what the case expects, and Got all that came out.
	Want, Got []Answer
	// Why is how it came out; a refusal has no explanation.
	Why []integraal.Line
}

// Missed are the answers that the case expects and that did not come out.
func (r *Result) Missed() []Answer {
	var missed []Answer
	for _, w := range r.Want {
		if !slices.ContainsFunc(r.Got, w.same) {
			missed = append(missed, w)
		}
	}
	return missed
}

// Report is all cases of a folder, by file and in their order.
type Report struct{ Results []Result }

// Count is how many cases passed and how many failed.
func (r Report) Count() (passed, failed int) {
	for i := range r.Results {
		if r.Results[i].Passed {
			passed++
		}
	}
	return passed, len(r.Results) - passed
}

// FileError is a case file that is not in the form: its name, and all faults
// with the place of each in the file.
type FileError struct {
	File string
	Err  error
}

// Error is the name of the file and its faults in English.
func (e *FileError) Error() string { return e.File + ": " + e.Err.Error() }

// Unwrap are the faults.
func (e *FileError) Unwrap() error { return e.Err }

// FileErrors are the files of a folder that are not in the form.
type FileErrors []*FileError

// Error is one line for each file.
func (e FileErrors) Error() string {
	lines := make([]string, len(e))
	for i, f := range e {
		lines[i] = f.Error()
	}
	return strings.Join(lines, "\n")
}

// Unwrap are the files one by one.
func (e FileErrors) Unwrap() []error {
	errs := make([]error, len(e))
	for i, f := range e {
		errs[i] = f
	}
	return errs
}

// Run runs every case file of a folder, *.json in it and in the folders under
// it, by the built-in norms. Nothing runs when a file is not in the form: the
// error is then [FileErrors], with the fault codes of the package.
func Run(fsys fs.FS) (Report, error) {
	names, err := filesIn(fsys)
	if err != nil {
		return Report{}, err
	}
	var (
		report Report
		broken FileErrors
		seen   = map[string]string{}
	)
	for _, name := range names {
		data, err := fs.ReadFile(fsys, name)
		if err != nil {
			return Report{}, err
		}
		file, err := readNew(data, name, seen)
		if err != nil {
			broken = append(broken, &FileError{name, err})
			continue
		}
		for i := range file.cases {
			report.Results = append(report.Results, file.cases[i].run(name, file.scheme))
		}
	}
	if len(broken) > 0 {
		return Report{}, broken
	}
	return report, nil
}

// filesIn are the names of the case files of a folder, in order.
func filesIn(fsys fs.FS) ([]string, error) {
	var names []string
	err := fs.WalkDir(fsys, ".", func(name string, entry fs.DirEntry, err error) error {
		if err == nil && !entry.IsDir() && path.Ext(name) == ".json" {
			names = append(names, name)
		}
		return err
	})
	if err == nil && len(names) == 0 {
		err = integraal.NewFault("conform.empty", "", textNoFiles)
	}
	return names, err
}

// readNew reads a file with ids that no file before it has.
func readNew(data []byte, name string, seen map[string]string) (*file, error) {
	f, err := read(data)
	if err == nil {
		err = f.distinct(name, seen)
	}
	return f, err
}

// distinct notes the ids of a file; an id of another file is a fault here.
func (f *file) distinct(name string, seen map[string]string) error {
	var faults integraal.Faults
	for i := range f.cases {
		id := f.cases[i].id
		if other, found := seen[id]; found {
			faults = append(faults, integraal.NewFault("conform.duplicate", at(i, "id"),
				textOtherFile.With(integraal.Put("file", integraal.Word(other)))))
			continue
		}
		seen[id] = name
	}
	return faults.Err()
}

func (c *oneCase) run(name, scheme string) Result {
	var why integraal.Explanation
	r := Result{
		ID: c.id, Scheme: scheme, File: name, Source: c.source, Day: c.day,
		Want: c.want, Got: c.answer(&why),
	}
	r.Why = why.Lines(wordFor)
	r.Passed = len(r.Missed()) == 0
	return r
}
