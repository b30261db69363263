package consent_test

import (
	"cmp"
	"slices"
	"strings"

	"github.com/integraal/integraal/consent"
)

// said is one thing that someone said on a day; of one day the no comes last.
type said struct {
	on   int
	no   bool
	runs bool // a yes that is explained, in its form, and not over
}

// replay hears everything in the order in which it was said.
func (o *oracle) replay(giver, kind, need string) consent.Outcome {
	var list []said
	for i := range o.w.facts.Consents {
		if s, ok := o.hear(&o.w.facts.Consents[i], giver, kind, need); ok {
			list = append(list, s)
		}
	}
	for _, x := range o.objections() {
		on := 9999_12_31
		if !x.On.IsZero() {
			on = number(x.On)
		}
		list = append(list, said{on: on, no: true})
	}
	slices.SortStableFunc(list, func(a, b said) int {
		rank := map[bool]int{true: 1}
		return cmp.Or(cmp.Compare(a.on, b.on), cmp.Compare(rank[a.no], rank[b.no]))
	})
	now := consent.AskConsent
	for _, s := range list {
		switch {
		case s.no:
			now = consent.Deny
		case s.runs:
			now = consent.Allow
		case now == consent.Deny:
			now = consent.AskConsent
		}
	}
	return now
}

func (o *oracle) hear(rec *consent.Record, giver, kind, need string) (s said, ok bool) {
	r := &o.w.request
	today := number(r.Day)
	if rec.About != r.Subject.ID || rec.Giver != giver {
		return s, false
	}
	refused := rec.Answer == consent.Refused && (rec.On.IsZero() || number(rec.On) <= today)
	named := func(empty, has bool) bool { return has || empty && refused }
	about := named(rec.Scope.Categories == 0, rec.Scope.Categories.Has(r.Datum.Category)) &&
		named(len(rec.Scope.From) == 0, slices.Contains(rec.Scope.From, r.Datum.Source)) &&
		named(len(rec.Scope.Recipients) == 0, o.isMe(rec.Scope.Recipients)) &&
		named(len(rec.Scope.Purposes) == 0, slices.Contains(rec.Scope.Purposes, r.Purpose)) &&
		named(len(rec.Scope.Actions) == 0, slices.Contains(rec.Scope.Actions, r.Action))
	isKind := slices.ContainsFunc(rec.Kinds, func(k consent.Kind) bool { return k.String() == kind })
	switch {
	case !about:
		return s, false
	case refused && rec.On.IsZero():
		return said{on: 9999_12_31, no: true}, true
	case refused:
		return said{on: number(rec.On), no: true}, true
	case isKind && !rec.Withdrawn.IsZero() && number(rec.Withdrawn) <= today:
		return said{on: number(rec.Withdrawn), no: true}, true
	case !isKind, rec.Answer != consent.Given, rec.On.IsZero(), number(rec.On) > today, rec.Notice == "":
		return s, false
	}
	grownUp := (kind == "writtenNoObjection" || kind == "avgBasis") && o.age(rec.On) >= 0 && o.age(rec.On) < 16 && o.age(r.Day) >= 16
	if _, person := o.must(kind, rec.On); giver == r.Subject.ID && (!person || grownUp) {
		return s, false
	}
	formless := strings.HasPrefix(need, "!") && !rec.Explicit || strings.HasPrefix(need, "#") && rec.Form != consent.Written
	over := !rec.Until.IsZero() && number(rec.Until) < today
	return said{on: number(rec.On), runs: !formless && !over}, true
}
