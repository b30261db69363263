package intake

import (
	"slices"

	"github.com/integraal/integraal"
)

// asTold is an intake as far as it was told up to its day, in a copy.
func asTold(in Intake) Intake {
	day := in.Day
	in.Scope = upTo(in.Scope, day, sameScope)
	in.Joint = upTo(in.Joint, day, equal[bool])
	in.LawsUsed = upTo(in.LawsUsed, day, slices.Equal)
	in.HelpSince = upTo(in.HelpSince, day, equal[integraal.Date])
	in.Connections = upTo(in.Connections, day, sameConnections)
	if told, known := in.Connections.Value(); known {
		told = slices.Clone(told)
		for i := range told {
			told[i].Holds = upTo(told[i].Holds, day, equal[bool])
		}
		in.Connections = integraal.Know(told, in.Connections.Sources()...)
	}
	in.Members = slices.Clone(in.Members)
	for i := range in.Members {
		in.Members[i].Wants = upTo(in.Members[i].Wants, day, equal[bool])
	}
	return in
}

// upTo is a fact by the accounts up to a day; those without a day count.
func upTo[T any](f integraal.Fact[T], day integraal.Date, same func(a, b T) bool) integraal.Fact[T] {
	accounts := f.Accounts()
	if f.State() == integraal.NotVisible || !slices.ContainsFunc(accounts, func(a integraal.Account[T]) bool { return a.Source.On.After(day) }) {
		return f
	}
	accounts = slices.DeleteFunc(accounts, func(a integraal.Account[T]) bool { return a.Source.On.After(day) })
	return fact(accounts, stateFile{}, func(a integraal.Account[T]) integraal.Account[T] { return a }, same)
}

func sameScope(a, b Scope) bool { return slices.Equal(a.Only, b.Only) }
