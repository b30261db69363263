package main

import (
	"slices"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/income"
)

// name is what a scheme is called: a local one by its own name.
func (p *page) name(s *income.SchemeAnswer) string {
	return p.in(s.Scheme.Words()) + after(s.Regeling)
}

// folded is whether a scheme of a municipality has no block of its own: one line
// says that there are no settings. The law has a least for the studietoeslag, so
// that it is told as soon as anything is known of the study.
func (x *answer) folded(s *income.SchemeAnswer) bool {
	switch {
	case x.settled:
		return false
	case s.Scheme == income.SchemeStudietoeslag:
		return s.Verdict == integraal.Undetermined && x.file.Household.Gemeente.Studie.Unable.State() == integraal.Unknown
	}
	return integraal.HasFault(s.Uncovered.Err(), "settings.none") && s.Scheme >= income.SchemeInkomenstoeslag
}

func (x *answer) foldedAll(schemes []income.Scheme) bool {
	return !slices.ContainsFunc(schemes, func(s income.Scheme) bool {
		answer := x.a.Of(s)
		return !x.folded(&answer)
	})
}
