package income

import (
	"bytes"
	"encoding/json"
	"slices"

	"github.com/integraal/integraal"
)

// told is a fact as a file holds it. It stands there by itself, where it is
// known or known to be absent and nobody is named who said so, or as an object
// with one key that says how well it is known:
//
//	"born": "1982-11-04"
//	"born": {"told": [{"by": "BRP", "standard": "register", "on": "2026-01-05", "is": "1982-11-04"}]}
//	"born": {"contested": [{"by": "M", "is": "1982-11-04"}, {"by": "BRP", "is": "1983-11-04"}]}
//	"born": {"unknown": {"nl": "Vraag het aan M.", "en": "Ask M."}}
//	"born": {"notVisible": {"nl": "M kan toestemming geven.", "en": "M can consent."}}
//
// Accounts that differ make a contested fact under told as well, as they do in a
// case file. A key that is left out is unknown too.
type told[V any] struct {
	set  bool
	is   V
	form *factForm[V]
}

// factForm is the object form of a fact: one of its keys.
type factForm[V any] struct {
	Told       *[]account[V] `json:"told,omitempty"`
	Contested  *[]account[V] `json:"contested,omitempty"`
	Unknown    *hintFile     `json:"unknown,omitempty"`
	NotVisible *hintFile     `json:"notVisible,omitempty"`
}

// account is one telling of a fact.
type account[V any] struct {
	By       line               `json:"by,omitempty"`
	Standard integraal.Standard `json:"standard,omitzero"`
	On       integraal.Date     `json:"on,omitzero"`
	Is       *V                 `json:"is,omitempty"`
}

// hintFile is how to find out a fact, or what would make it visible.
type hintFile struct {
	NL line `json:"nl,omitempty" doc:"in Dutch"`
	EN line `json:"en,omitempty" doc:"in English"`
}

// formKeys are the keys of the object form.
func formKeys() []string { return []string{"told", "contested", "unknown", "notVisible"} }

func (f *told[V]) ReadJSONAs(shape byte, keys []string) any {
	f.set = true
	if shape != '{' || !slices.ContainsFunc(keys, func(k string) bool { return slices.Contains(formKeys(), k) }) {
		return &f.is
	}
	f.form = &factForm[V]{}
	return f.form
}

func (f *factForm[V]) CheckJSON() error {
	n := 0
	for _, given := range []bool{f.Told != nil, f.Contested != nil, f.Unknown != nil, f.NotVisible != nil} {
		n += index(given)
	}
	switch {
	case n > 1:
		return integraal.NewFault("household.form", "", textFileOneForm)
	case f.Told != nil && *f.Told != nil && len(*f.Told) == 0:
		return integraal.NewFault("household.missing", "told", textFileNobodyTold)
	case f.Told != nil && len(*f.Told) > maxAccounts:
		return integraal.NewFault("household.range", "told", textFileTooMany)
	case f.Contested != nil && len(*f.Contested) > maxAccounts:
		return integraal.NewFault("household.range", "contested", textFileTooMany)
	}
	return nil
}

func (a *account[V]) CheckJSON() error {
	if a.Is == nil {
		return integraal.NewFault("household.missing", "is", textFileMissing)
	}
	return nil
}

func (f told[V]) IsZero() bool { return !f.set }

// MarshalJSON writes what a file holds.
func (f told[V]) MarshalJSON() ([]byte, error) {
	if f.form != nil {
		return json.Marshal(f.form)
	}
	return json.Marshal(f.is)
}

func (h *hintFile) text() integraal.Text {
	return integraal.Text{NL: string(h.NL), EN: string(h.EN)}
}

func hintOf(t integraal.Text) *hintFile { return &hintFile{NL: line(t.NL), EN: line(t.EN)} }

// way is how a value of the library and that of a file become each other.
type way[V, T any] struct {
	absent func(*V) bool
	value  func(*V) T
	none   func() V
	of     func(T) V
}

// fact is the fact that a file holds.
func fact[V, T any](f *told[V], w way[V, T]) integraal.Fact[T] {
	switch {
	case f.form == nil && w.absent(&f.is):
		return integraal.KnowAbsent[T]()
	case f.form == nil:
		return integraal.Know(w.value(&f.is))
	case f.form.Unknown != nil:
		return integraal.Ask[T](f.form.Unknown.text())
	case f.form.NotVisible != nil:
		return integraal.Hide[T](f.form.NotVisible.text())
	case f.form.Contested != nil:
		return integraal.Contest(accounts(*f.form.Contested, w)...)
	case f.form.Told == nil || len(*f.form.Told) == 0:
		return integraal.Fact[T]{}
	}
	list := *f.form.Told
	told := accounts(list, w)
	for i := range list[1:] {
		if !sameText(list[0].Is, list[1+i].Is) {
			return integraal.Contest(told...)
		}
	}
	sources := make([]integraal.Source, len(told))
	for i := range told {
		sources[i] = told[i].Source
	}
	if told[0].Absent {
		return integraal.KnowAbsent[T](sources...)
	}
	return integraal.Know(told[0].Value, sources...)
}

func accounts[V, T any](list []account[V], w way[V, T]) []integraal.Account[T] {
	out := make([]integraal.Account[T], len(list))
	for i := range list {
		a := &list[i]
		out[i].Source = integraal.Source{Who: string(a.By), Standard: a.Standard, On: a.On}
		switch {
		case a.Is == nil: // a fault of its own
		case w.absent(a.Is):
			out[i].Absent = true
		default:
			out[i].Value = w.value(a.Is)
		}
	}
	return out
}

// sameText reports whether two values are written the same.
func sameText[V any](a, b *V) bool {
	x, errX := json.Marshal(a)
	y, errY := json.Marshal(b)
	return errX == nil && errY == nil && bytes.Equal(x, y)
}

// write is f as a file holds it.
func write[V, T any](f integraal.Fact[T], w way[V, T]) told[V] {
	list := make([]account[V], 0, 1)
	for _, a := range f.Accounts() {
		is := w.none()
		if !a.Absent {
			is = w.of(a.Value)
		}
		list = append(list, account[V]{By: line(a.Source.Who), Standard: a.Source.Standard, On: a.Source.On, Is: &is})
	}
	v, known := f.Value()
	switch state := f.State(); {
	case state == integraal.Contested:
		return told[V]{set: true, form: &factForm[V]{Contested: &list}}
	case state == integraal.NotVisible:
		return told[V]{set: true, form: &factForm[V]{NotVisible: hintOf(f.Hint())}}
	case state == integraal.Unknown && f.Hint().IsZero():
		return told[V]{}
	case state == integraal.Unknown:
		return told[V]{set: true, form: &factForm[V]{Unknown: hintOf(f.Hint())}}
	case len(list) > 0:
		return told[V]{set: true, form: &factForm[V]{Told: &list}}
	case known:
		return told[V]{set: true, is: w.of(v)}
	}
	return told[V]{set: true, is: w.none()}
}
