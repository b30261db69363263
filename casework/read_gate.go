package casework

import (
	"reflect"
	"slices"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/consent"
)

func (x consentFile) part() consent.Record {
	return consent.Record{
		ID: x.ID, About: x.About, Giver: x.Giver, Kinds: x.Kinds, Explicit: x.Explicit, Form: x.Form,
		Notice: x.Notice, Explained: x.Explained, ExplainedBy: x.ExplainedBy, Asked: x.Asked, AskedBy: x.AskedBy,
		Answer: x.Answer, On: x.On, Until: x.Until, Withdrawn: x.Withdrawn,
		Replaced: x.Replaced, ReplacedBy: x.ReplacedBy,
		Scope: consent.Scope{
			Categories: consent.These(x.Categories...), Facts: x.Facts, From: x.From, Recipients: x.Recipients,
			Purposes: x.Purposes, Actions: x.Actions,
		},
	}
}

func (x noticeFile) part() consent.Notice {
	return consent.Notice{Told: x.Told, About: x.About, Recipients: x.Recipients, On: x.On}
}

func (x objectionFile) part() consent.Objection {
	return consent.Objection{
		About: x.About, Recipients: x.Recipients, Categories: consent.These(x.Categories...),
		Purposes: x.Purposes, On: x.On, Weighed: x.Weighed,
	}
}

func (x weighingFile) part() consent.Weighing {
	w := consent.Weighing{
		ID: x.ID, Ground: x.Ground, About: x.About, Recipients: x.Recipients, Categories: consent.These(x.Categories...),
		By: x.By, On: x.On, Until: x.Until, TellLater: x.TellLater,
	}
	for i, word := range conditionWords {
		if slices.Contains(x.Met, word) {
			w.Met |= 1 << i
		}
	}
	return w
}

func (x demandFile) part() consent.Demand {
	return consent.Demand{
		By: x.By, About: x.About, Categories: consent.These(x.Categories...), On: x.On, Until: x.Until,
	}
}

// protocolIn is the protocol of a file, as it stands there; a file without one
// has none.
func protocolIn(f *caseFile) consent.Protocol {
	if f.Protocol == nil {
		return consent.Protocol{}
	}
	return *f.Protocol.Protocol()
}

// conditionWords are the conditions of a conflict of duties, in the order of
// their bits.
var conditionWords = []string{"consentTried", "seriousHarm", "noOtherWay", "harmAvertable", "leastBreach"}

func consentOf(x consent.Record) consentFile {
	return consentFile{
		ID: x.ID, About: x.About, Giver: x.Giver, Kinds: x.Kinds, Explicit: x.Explicit, Form: x.Form,
		Notice: x.Notice, Explained: x.Explained, ExplainedBy: x.ExplainedBy, Asked: x.Asked, AskedBy: x.AskedBy,
		Answer: x.Answer, On: x.On, Until: x.Until, Withdrawn: x.Withdrawn,
		Replaced: x.Replaced, ReplacedBy: x.ReplacedBy,
		Categories: x.Scope.Categories.List(), Facts: x.Scope.Facts, From: x.Scope.From, Recipients: x.Scope.Recipients,
		Purposes: x.Scope.Purposes, Actions: x.Scope.Actions,
	}
}

func objectionOf(x consent.Objection) objectionFile {
	return objectionFile{
		About: x.About, Recipients: x.Recipients, Categories: x.Categories.List(), Purposes: x.Purposes, On: x.On, Weighed: x.Weighed,
	}
}

func weighingOf(x consent.Weighing) weighingFile {
	w := weighingFile{
		ID: x.ID, Ground: x.Ground, About: x.About, Recipients: x.Recipients, Categories: x.Categories.List(),
		By: x.By, On: x.On, Until: x.Until, TellLater: x.TellLater,
	}
	for i, word := range conditionWords {
		if x.Met&(1<<i) != 0 {
			w.Met = append(w.Met, word)
		}
	}
	return w
}

func demandOf(x consent.Demand) demandFile {
	return demandFile{
		By: x.By, About: x.About, Categories: x.Categories.List(), On: x.On, Until: x.Until,
	}
}

// protocolOf is the protocol as its own file holds it, none when there is none.
func protocolOf(p *consent.Protocol) *consent.ProtocolFile {
	if reflect.ValueOf(*p).IsZero() {
		return nil
	}
	f := p.File()
	return &f
}

// protocolFaults are those of the protocol's own file, and texts of it that hold
// a citizen service number.
func protocolFaults(file *caseFile) integraal.Faults {
	if file.Protocol == nil {
		return nil
	}
	_, err := consent.NewProtocol(*file.Protocol)
	var faults integraal.Faults
	list := integraal.FaultsIn(err)
	around := map[string]bool{}
	for _, f := range list {
		for path, ok := outer(f.Path); ok; path, ok = outer(path) {
			around[path] = true
		}
	}
	for _, f := range list {
		if !around[f.Path] || f.Code == "protocol.range" { // what lacks a part is not judged as a whole as well
			faults = append(faults, f.In("protocol"))
		}
	}
	eachString(reflect.ValueOf(file.Protocol), "protocol", func(path, s string) {
		if holdsBSN(s) {
			faults = append(faults, integraal.NewFault("text.bsn", path, textHoldsBSN))
		}
	})
	return faults
}

// eachString visits the texts of a file's value.
func eachString(v reflect.Value, path string, visit func(path, s string)) {
	switch v.Kind() {
	case reflect.Pointer:
		if !v.IsNil() {
			eachString(v.Elem(), path, visit)
		}
	case reflect.String:
		visit(path, v.String())
	case reflect.Slice:
		for i := range v.Len() {
			eachString(v.Index(i), at(path, i), visit)
		}
	case reflect.Struct:
		for i := range v.NumField() {
			switch f := v.Type().Field(i); {
			case f.Anonymous:
				eachString(v.Field(i), path, visit)
			case f.IsExported() && f.Tag.Get("json") != "":
				eachString(v.Field(i), path+"."+jsonKey(f), visit)
			}
		}
	}
}
