package casework

import (
	"slices"
	"strings"

	"github.com/integraal/integraal"
)

// maxFaults is the number of faults that are told at once.
const maxFaults = 200

// gathered are the faults of a case as a reader is told them: all at once, and
// none that only follows from another.
type gathered struct {
	list   integraal.Faults
	fields map[string]bool // the fields with a fault; what lies in them was not read
	around map[string]bool // the objects and lists around those
	unsure bool            // who stands in the file was not all read
}

// form adds the faults of a file's form, each of which stands by itself.
func (g *gathered) form(faults integraal.Faults) {
	g.list = append(g.list, faults...)
	g.mark(0)
}

// add adds the faults that do not follow from earlier ones: a field that could
// not be read is not missing as well, a list with a fault in it is not judged as
// a whole, and an id may belong to someone who could not be read.
func (g *gathered) add(faults ...integraal.Fault) {
	earlier := len(g.list)
	for _, f := range faults {
		if !g.follows(f) {
			g.list = append(g.list, f)
		}
	}
	g.mark(earlier)
}

// mark notes where the faults from a place on are.
func (g *gathered) mark(from int) {
	if g.fields == nil {
		g.fields, g.around = map[string]bool{}, map[string]bool{}
	}
	for _, f := range g.list[from:] {
		// An unknown key leaves the rest of its object readable; unless it is
		// one of the file's own, which may have been a list of people.
		if f.Code == "json.unknown-key" {
			g.around[f.Path] = true
			g.unsure = g.unsure || f.Path == ""
			continue
		}
		g.fields[f.Path] = true
		g.unsure = g.unsure || saysWho(f)
		for path, ok := outer(f.Path); ok; path, ok = outer(path) {
			g.around[path] = true
		}
	}
}

// saysWho reports whether a fault is in the way of an id of the people: the id
// was not read, or what holds it. An id that is wrong can still be referred to.
func saysWho(f integraal.Fault) bool {
	list, place, _ := strings.Cut(f.Path, "[")
	_, field, _ := strings.Cut(place, "]")
	return slices.Contains([]string{"persons", "bodies", "professionals"}, list) &&
		(field == "" || field == ".id" && (f.Code == "json.type" || f.Code == "case.required"))
}

func (g *gathered) follows(f integraal.Fault) bool {
	switch {
	case f.Code == "id.dangling" && g.unsure, g.fields[f.Path], g.around[f.Path]:
		return true
	case f.Code == "case.unknown-word" && strings.HasPrefix(f.Path, "problems[") &&
		(g.fields["problemKinds"] || g.around["problemKinds"] || g.around[""]):
		return true // the kind may be one that could not be read
	}
	for path, ok := outer(f.Path); ok; path, ok = outer(path) {
		if g.fields[path] {
			return true
		}
	}
	return false
}

// outer is the path of what holds the field.
func outer(path string) (string, bool) {
	i := strings.LastIndexAny(path, ".[")
	if i < 0 {
		return "", false
	}
	return path[:i], true
}

// tooMany reports whether a list is longer than it may be. Such a file is not
// looked into further: that could take long, which may be what it is for.
func (g *gathered) tooMany() bool {
	return slices.ContainsFunc(g.list, func(f integraal.Fault) bool { return f.Code == "case.too-many" })
}

func (g *gathered) err() error {
	err := g.list.Err()
	if faults := integraal.FaultsIn(err); len(faults) > maxFaults {
		return faults[:maxFaults]
	}
	return err
}
