// Package problemmap reads the problems of a household as one whole: what keeps
// what going, where it goes round in circles, what feeds these circles and what
// follows from them, which problems break every circle when they are dealt with,
// and what somebody else can put right with little effort.
//
// Who only looks at each problem by itself misses that "precisely because they
// are interwoven it is hard to find solutions". A map is made for a conversation.
// It begins with the client's own words, and holds what people said hangs together
// with what, each with who said so. It predicts nothing, weighs no person and no
// household, and never concludes that someone has a problem.
//
//	Parts ──New──▶ Map ──Read──▶ Reading
//	                │            roles, circles, breaking sets, quick wins,
//	                │            what is contested, what is missing
//	                ├──Suggestions──▶ what research suggests; a person confirms it
//	                └──Doubt──▶ what changes if one relation does not hold
//
// # Where to start
//
// The six calls to know, each with an example:
//
//   - [New] makes a map of [Parts] and gives all faults at once.
//   - [Map.Read] gives all answers, in sentences in Dutch and English.
//   - [Map.Breaking] gives the smallest sets of problems that break every circle.
//   - [Map.QuickWins] gives what is repaired easily and helps further on, by whose it is.
//   - [Map.Suggestions] gives the relations that research suggests.
//   - [Map.Doubt] says what a doubt about a relation would change.
//
// # What counts
//
// A relation is a hypothesis. Whether it holds is a fact in one of five states:
// unknown (it is only suggested), known (a person confirmed it), known absent or
// known not to hold (rejected), contested (the accounts differ), or not visible.
// Only a confirmed relation counts. Of a contested one the reading says what it
// would change if it held.
//
// Several relations between the same two problems are all kept, and the strongest
// counts. A relation that relieves is shown as such and is on no circle. The
// same relation twice is the same relation.
//
// A problem is part of a breaking set only if it is known that something can be
// done about it. Where that is not known, the answer says so by name. It is never
// read as yes, nor as no: a circle of which it is not known of any problem is told
// as just that.
//
// # Circles and breaking sets
//
// A circle group is a set of problems that all lead to each other (Tarjan, 1972).
// Circles are listed the shortest first, then by the ids of their problems from the
// least on, by a search that looks for one circle at a time (after Yen, 1971, and
// Lawler, 1972), so that a map with a million of them costs no more than the ones
// that are shown. The listers of Johnson's method in public graph libraries, such as
// gonum/graph/topo, make the whole list before they return and in no such order; a
// household with forty interwoven problems is enough to make them never return.
// Their part for circle groups would be thirty lines of this package, for which a
// dependency is not worth while.
//
// The smallest breaking sets are looked for in the graph itself and not in the list
// of circles, by branching with the reductions of Levy and Low (1988) and of Lin
// and Jou (2000), where circles without a problem in common tell how many are needed
// at least; a group of at most 64 problems has a word for each row of its matrix.
// Where at most forty problems that something can be done about lie on circles, the
// least number is always exact, and the sets are always counted to the end. Beyond
// that the number is exact within [Limits.Steps], and otherwise marked as a heuristic,
// with a bound, and the sets are counted in as many steps. No count goes beyond
// [MaxSetsCounted] in a circle group; one that stopped says so.
//
// # What is no number
//
// Strength is a class and the strength of a chain is that of its weakest link: no
// sum, no product, no centrality, no score. The only numbers in an answer are counts
// of circles, problems and sets. Wins that are as good as each other say so.
//
// # The evidence table
//
// [EvidenceTable] are relations between kinds of problems that research or the
// article of the mission suggest, each with a grade, a source, what speaks against
// it and the day on which it was listed. Left out on purpose: claims that poverty
// costs a number of IQ points, which do not replicate; anything about crime; and
// whatever was only remembered. A row whose study was read only as others quote it
// is Unverified and says so in its sentence.
//
// # Fault codes
//
// None repeats a value of the map. Paths are as in relations[3].to.
//
//	id.dangling           an id of no problem of the map
//	id.duplicate          two problems with one id
//	id.malformed          an id that is no short label
//	limits.negative       a limit below zero
//	map.too-large         more than MaxProblems problems
//	map.unknown-word      an effect, strength, grade, severity, effort or side that is not in its list
//	problem.label         a problem, or who can put it right, without words in both languages
//	relation.none         no relation that counts between two problems
//	relation.self         a relation of a problem with itself
//	relation.unconfirmed  a relation that holds according to nobody
//	words.empty           own words without who said them, or without words
package problemmap
