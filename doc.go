// Package integraal holds the words that a household's case is told in: days
// and periods, amounts that know their period, exact rates, facts that may be
// unknown, citations, statutory values through time, outcomes, explanations,
// findings and faults.
//
// The packages above it use these words and nothing else of each other:
//
//	examples/*                         programs to run first
//	casework                           the case and the people around it
//	income  participation  consent     three bodies of rules; none knows another
//	integraal                          the words they share (this package)
//
// # Where to start
//
//   - To review a whole household: package casework, function Review.
//   - To compute assistance and allowances: package income.
//   - To see which duties and exemptions hold under which law: package participation.
//   - To decide who may know what: package consent.
//
// # Three laws of this house
//
// One road, one way: a case, what this viewer may see, rules on just those
// facts, findings with reasons, people decide. A rule receives its facts as an
// argument and knows nothing else.
//
// Unknown is a value: a [Fact] is known, known to be absent, unknown,
// contested or not visible to this viewer. A missing fact never turns into
// zero or "no"; the [Outcome] names what is missing.
//
// People decide: nothing here grants, stops, sanctions, scores or ranks.
//
// # Conventions
//
// Time is an argument, never the clock. Money is whole cents, never a float.
// Statutory names stay Dutch (Zorgtoeslag, Kostendelersnorm); the rest is
// English. Every text for an end user is a [Text] in Dutch and English.
//
// # Fault codes
//
//	amount.malformed     a text is not an amount with at most two decimals
//	amount.range         an amount is beyond what the library computes with
//	date.malformed       a text is not a day written as 2026-03-02
//	date.impossible      the day does not exist in the calendar
//	dated.invalid        a statutory value's entries overlap or lack a day
//	dated.outside        a statutory value is asked for a day it does not cover
//	fact.impossible      a fact is in a state that cannot occur
//	overlay.malformed    an overlay lacks a field or has another schemaVersion
//	overlay.conflict     an overlay overlaps a built-in entry it does not replace
//	overlay.unknown      an overlay names a statutory value that does not exist
//	rate.malformed       a text is not a rate such as 13/30 or 13.73%
//	standard.unknown     a word names no standard of evidence
//	json.syntax          a file is not valid JSON
//	json.utf8            a file is not UTF-8 text
//	json.size            a file is larger than the library reads
//	json.depth           a file is nested too deeply
//	json.type            a value is of the wrong type, or null
//	json.unknown-key     a key that the form does not know
//	json.duplicate-key   a key that is given twice
package integraal
