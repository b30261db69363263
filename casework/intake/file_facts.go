package intake

import (
	"unicode/utf8"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/participation"
)

// The forms of facts in a file. Left out, a fact is unknown; a list of who told
// what makes it known or, where they differ, contested.

// stateFile says of a fact what no account says.
type stateFile struct {
	Contested  bool `json:"contested,omitempty" doc:"accounts differ, also where they are not given here"`
	NotVisible bool `json:"notVisible,omitempty" doc:"whoever made this file may not know it"`
}

type sourceFile struct {
	Who      label              `json:"who,omitempty" doc:"who said it, by label"`
	Standard integraal.Standard `json:"standard,omitempty" doc:"on which standard of evidence"`
	On       integraal.Date     `json:"on,omitzero" doc:"the day on which it was said"`
}

func (s sourceFile) source() integraal.Source {
	return integraal.Source{Who: string(s.Who), Standard: s.Standard, On: s.On}
}

func sourceOf(s integraal.Source) sourceFile {
	return sourceFile{Who: label(s.Who), Standard: s.Standard, On: s.On}
}

// yesNo is a plain answer, or none where it was established that there is none.
type yesNo string

// CheckJSON refuses another word.
func (y yesNo) CheckJSON() error {
	if y == "yes" || y == "no" || y == "none" {
		return nil
	}
	return integraal.NewFault("intake.unknown-word", "", textUnknownWord)
}

type yesAccount struct {
	Is yesNo      `json:"is" doc:"yes, no, or none"`
	By sourceFile `json:"by,omitzero" doc:"who said so"`
}

type yesFile struct {
	Told []yesAccount `json:"told,omitempty" doc:"who said what; accounts that differ make it contested"`
	stateFile
}

type dayAccount struct {
	Is   integraal.Date `json:"is,omitzero" doc:"the day"`
	None bool           `json:"none,omitempty" doc:"it was established that there is none"`
	By   sourceFile     `json:"by,omitzero" doc:"who said so"`
}

type dayFile struct {
	Told []dayAccount `json:"told,omitempty" doc:"who said what; accounts that differ make it contested"`
	stateFile
}

type weeksAccount struct {
	Is int        `json:"is" doc:"the number of weeks"`
	By sourceFile `json:"by,omitzero" doc:"who said so"`
}

type weeksFile struct {
	Told []weeksAccount `json:"told,omitempty" doc:"who said what; accounts that differ make it contested"`
	stateFile
}

type scopeAccount struct {
	Only  []Domain   `json:"only,omitempty" doc:"the life domains that the clients want to speak of; left out: all of them"`
	Words words      `json:"words,omitempty" doc:"why, in their own words; no reason is needed"`
	By    sourceFile `json:"by,omitzero" doc:"which client said so"`
}

type scopeFile struct {
	Told []scopeAccount `json:"told,omitempty" doc:"how far the clients want to look, as they said it; accounts that differ make it contested"`
	stateFile
}

type lawsAccount struct {
	Laws []integraal.Law `json:"laws,omitempty" doc:"the laws, by their official identification such as BWBR0015703; left out: none"`
	By   sourceFile      `json:"by,omitzero" doc:"who said so"`
}

type lawsFile struct {
	Told []lawsAccount `json:"told,omitempty" doc:"who said what; accounts that differ make it contested"`
	stateFile
}

// label is the label of a person or a thing.
type label string

// CheckJSON refuses what is no short label.
func (l label) CheckJSON() error {
	if l == "" || isLabel(string(l)) {
		return nil
	}
	return integraal.NewFault("id.malformed", "", textMalformed)
}

// words are what someone said.
type words string

// CheckJSON refuses a text that is too long.
func (w words) CheckJSON() error {
	if utf8.RuneCountInString(string(w)) <= maxText {
		return nil
	}
	return integraal.NewFault("text.long", "", textTooLong)
}

// fact is the fact that accounts make together, by an equality.
func fact[A, T any](told []A, is stateFile, account func(A) integraal.Account[T], same func(a, b T) bool) integraal.Fact[T] {
	if is.NotVisible {
		return integraal.Hide[T](integraal.Text{})
	}
	if len(told) == 0 && !is.Contested {
		return integraal.Fact[T]{}
	}
	if len(told) == 0 {
		return integraal.Contest[T]()
	}
	accounts := make([]integraal.Account[T], len(told))
	sources := make([]integraal.Source, len(told))
	agree := true
	for i := range told {
		accounts[i] = account(told[i])
		sources[i] = accounts[i].Source
		first := &accounts[0]
		agree = agree && first.Absent == accounts[i].Absent && (first.Absent || same(first.Value, accounts[i].Value))
	}
	switch {
	case !agree || is.Contested:
		return integraal.Contest(accounts...)
	case accounts[0].Absent:
		return integraal.KnowAbsent[T](sources...)
	}
	return integraal.Know(accounts[0].Value, sources...)
}

// told are the accounts of a fact as a file holds them.
func told[A, T any](f integraal.Fact[T], account func(integraal.Account[T]) A) (list []A, is stateFile, there bool) {
	state := f.State()
	accounts := f.Accounts()
	if v, known := f.Value(); known && len(accounts) == 0 {
		accounts = []integraal.Account[T]{{Value: v}}
	} else if state == integraal.KnownAbsent && len(accounts) == 0 {
		accounts = []integraal.Account[T]{{Absent: true}}
	}
	if state == integraal.NotVisible || state == integraal.Unknown {
		accounts = nil
	}
	for _, a := range accounts {
		list = append(list, account(a))
	}
	is = stateFile{Contested: state == integraal.Contested, NotVisible: state == integraal.NotVisible}
	return list, is, state != integraal.Unknown
}

func equal[T comparable](a, b T) bool { return a == b }

func (f *yesFile) fact() integraal.Fact[bool] {
	if f == nil {
		return integraal.Fact[bool]{}
	}
	return fact(f.Told, f.stateFile, func(a yesAccount) integraal.Account[bool] {
		return integraal.Account[bool]{Value: a.Is == "yes", Absent: a.Is == "none", Source: a.By.source()}
	}, equal[bool])
}

func yesOf(f integraal.Fact[bool]) *yesFile {
	list, is, there := told(f, func(a integraal.Account[bool]) yesAccount {
		word := yesNo("no")
		if a.Absent {
			word = "none"
		} else if a.Value {
			word = "yes"
		}
		return yesAccount{Is: word, By: sourceOf(a.Source)}
	})
	if !there {
		return nil
	}
	return &yesFile{Told: list, stateFile: is}
}

func (f *dayFile) fact() integraal.Fact[integraal.Date] {
	if f == nil {
		return integraal.Fact[integraal.Date]{}
	}
	return fact(f.Told, f.stateFile, func(a dayAccount) integraal.Account[integraal.Date] {
		return integraal.Account[integraal.Date]{Value: a.Is, Absent: a.None, Source: a.By.source()}
	}, equal[integraal.Date])
}

func dayOf(f integraal.Fact[integraal.Date]) *dayFile {
	list, is, there := told(f, func(a integraal.Account[integraal.Date]) dayAccount {
		return dayAccount{Is: a.Value, None: a.Absent, By: sourceOf(a.Source)}
	})
	if !there {
		return nil
	}
	return &dayFile{Told: list, stateFile: is}
}

func (f *weeksFile) fact() integraal.Fact[int] {
	if f == nil {
		return integraal.Fact[int]{}
	}
	return fact(f.Told, f.stateFile, func(a weeksAccount) integraal.Account[int] {
		return integraal.Account[int]{Value: a.Is, Source: a.By.source()}
	}, equal[int])
}

func weeksOf(f integraal.Fact[int]) *weeksFile {
	list, is, there := told(f, func(a integraal.Account[int]) weeksAccount {
		return weeksAccount{Is: a.Value, By: sourceOf(a.Source)}
	})
	if !there {
		return nil
	}
	return &weeksFile{Told: list, stateFile: is}
}

type adultFile struct {
	ID           label    `json:"id" doc:"the label of the adult"`
	Born         *dayFile `json:"born,omitempty" doc:"birth date, on which the search term of the young hangs"`
	LastSchool   *dayFile `json:"lastSchool,omitempty" doc:"last day at praktijkonderwijs or voortgezet speciaal onderwijs; none: never"`
	Urenbeperkt  *yesFile `json:"urenbeperkt,omitempty" doc:"whether the person is medisch urenbeperkt"`
	DoelgroepLKS *yesFile `json:"doelgroepLKS,omitempty" doc:"whether the person belongs to the doelgroep loonkostensubsidie"`
}

func (a *adultFile) adult() participation.AdultFacts {
	return participation.AdultFacts{
		ID: string(a.ID), Born: a.Born.fact(), LastSchool: a.LastSchool.fact(),
		Urenbeperkt: a.Urenbeperkt.fact(), DoelgroepLKS: a.DoelgroepLKS.fact(),
	}
}

func adultOf(a *participation.AdultFacts) adultFile {
	return adultFile{label(a.ID), dayOf(a.Born), dayOf(a.LastSchool), yesOf(a.Urenbeperkt), yesOf(a.DoelgroepLKS)}
}
