// Package effects says what it meant for a client that parties worked apart: that
// something was decided while a party that was known to be involved was not asked,
// that nobody did anything about a problem, that actions pulled the client two ways
// or that the same was done twice. And it follows the harm of a stopped payment
// through the household, from the decision to what can repair it.
//
//	Input ──Read──▶ Reading
//	                 │ Effects: what it meant, in the clients' own words first
//	                 │ Not: what looks like it and is not, and why
//	                 │ Open: what cannot be said yet, and what is missing
//	                 └ Traces: stop → gap → arrears, loans, costs → persons, and repairs
//
// # Where to start
//
//   - [Read] gives all of it, in sentences in Dutch and English.
//   - [Reading.Of] is what it says of one decision.
//   - [Trace.Open] are the repairs that were not done yet.
//
// # No culprit
//
// The page is for the client and for what can still be put right. There is no place
// in it for the name of a worker: who told something is a person of the household
// or a party, and any other name is refused. Nothing is counted and nothing is
// ranked, no time that somebody spent is kept, and a sentence says what happened to
// the client and not who did wrong. Effects stand in the order of their days. Words
// that people said are shown as they said them: whoever writes them down leaves names
// out.
//
// A party can only have been passed over if it could be asked. Where the client did
// not agree, or took it back, or the law did not let it, the answer says that this is
// no effect of working apart. Where nobody asked the client, it says so; where it is
// not known, it stays open.
//
// # The harm of a stop
//
// A link between a stop and a harm, or between two harms, is a hypothesis until a
// person confirms it. A step is confirmed if a whole way of confirmed links leads to
// it from the stop; otherwise it says that it is only supposed, or that accounts
// differ. A harm that nobody linked stands apart. Each step says who told of it and
// on which standard of evidence. Amounts come from outside and are not added up:
// arrears are what a gap in income became, and not more of it. Where nobody told what
// did not come, and it is known what was paid per month before, a trace says how many
// payments fall between the stop and its reversal and what that comes to, with what it
// assumes. That is told in words and is no step: it is nobody's account.
//
// A [Repair] says what can be asked of whom, under which law where there is one, and
// how it stands. It promises nothing. Statutory interest (Awb 4:98 and 4:102) is a
// decision of the body (Awb 4:99): no rate is in this library and none is computed.
//
// # Fault codes
//
// All faults are told at once. None repeats a value. Paths are as in actions[2].by.
//
//	action.direction      a topic without its direction, or the other way round
//	amount.negative       an amount below zero
//	effects.day           no day
//	effects.label         something without words in both languages
//	effects.unknown-word  a road, kind or stand that is not in its list
//	id.dangling           an id of nothing that can stand there
//	id.duplicate          an id that is used twice
//	id.malformed          an id that is no short label
//	link.unconfirmed      a link that holds according to nobody
//	list.long             a list that is longer than any household needs
//	period.reversed       an action that ends before it begins
//	source.stranger       something told by who is no person and no party of the input
//	words.empty           words of nobody, about nothing, or none
package effects
