// Package helporder proposes in which order help could come: what could begin
// now, what next, and what holds the rest up. Where several orders are equally
// good it says so and shows in what they differ. People decide.
//
//	steps, hard precedences, hinders, what the client can do at once
//	        │ Propose
//	        ▼
//	Answer: equally good orders in rounds · what each goes against, and why ·
//	        last days · what cannot be placed · what is still to be asked
//
// # Where to start
//
//	answer, err := helporder.Propose(helporder.Input{
//		Day:      day,
//		Problems: []helporder.Problem{{ID: "rent"}, {ID: "work"}},
//		Steps: []helporder.Step{
//			{ID: "talk-landlord", Addresses: []string{"rent"}, Stage: helporder.Safety, …},
//			{ID: "try-out-job", Addresses: []string{"work"}, Stage: helporder.Develop, …},
//		},
//		Relations: []helporder.Relation{{ID: "r1", From: "rent", To: "work", …}},
//		Clients:   []helporder.Client{{ID: "M", Tasks: integraal.Know(2)}},
//	})
//	for _, line := range answer.Says {
//		fmt.Println(line.Text.NL)
//	}
//
// The three calls to know:
//
//   - [Propose] gives the orders.
//   - [DependsOn] tells, on demand, which estimate the first round hangs on.
//   - [WorkQuestions] gives questions for a talk about work, both ways.
//
// # How an order is made
//
// A step comes in a round once all that must precede it stands in an earlier
// one, as early as what the client can do at once allows. Work of professionals
// that asks nothing of the client waits for no room. Where not everything fits,
// these go first: the earlier [Stage]; within it the earlier last day; then what
// the client wants first; then the line that goes against the least. A step that
// another has to wait for inherits the place of that other. What is still equal
// goes by id in the orders that are shown; [Answer.First] holds all that could
// just as well come first.
//
// Only a hard precedence forbids two steps to run side by side, and only safety,
// housing and the continuity of income make one ([Ground]). All the rest is a
// [Relation]: somebody said that one thing still hinders another. An order may go
// against it, and then lists it with the reason. A relation between two problems
// asks that the first step on the one begins before the first step on the other.
//
// # Counting what an order goes against
//
// Circles force every line to go against something. The package looks for the
// line that goes against the least. Strength classes are ordinal: nobody can say
// that three weak hinders weigh as much as one strong. Yet some exchange has to
// be chosen. The default, [Added], counts a strong one for three, a moderate one
// for two and a weak one for one, as the published example does. [StrongFirst]
// makes no such exchange: any strong one outweighs all lighter ones together.
// Propose always does both and says where they disagree ([Answer.Others]),
// so that nobody trusts a result that hangs on the exchange alone. The result
// holds the numbers of strong, moderate and weak ones and no sum; [Tally.Weight]
// adds them up for whoever wants it. Of several relations with the same two ends
// only the strongest counts, so saying a thing twice changes nothing.
//
// The least is exact for every knot of up to [ExactSteps] steps that hinder each
// other in circles, with all the sets of relations that such a line can go against
// counted (up to a thousand per knot; beyond that [Answer.Counted] is false) and
// the first ten listed. A larger knot gets a good line, marked
// [Answer.Heuristic], and what no line can do better than ([Knot.AtLeast]). A
// knot holds steps of one place only: what the stage, the last day or the wish
// decides is not for the relations to decide.
//
// # Unknown is a value
//
// What the client can do at once is the client's own answer. While it is not
// known no limit is applied, none is made up, and the first line says so; a host
// can pass an [Assumption], which is shown as one. A step of which it is not known
// how much it asks is put beside no other task of the same client. A day that
// nobody knows moves nothing forward. Contested last days: the earliest told one
// is kept to until people know. All that is missing stands in [Answer.Asks].
//
// # Work, before or with a stable base
//
// Practice says that lasting work needs a stable base first; studies say that work
// can be part of that base, and that a place first, then training on the spot, can
// succeed for people who want it. [WorkQuestions] resolves this for nobody. It puts
// the client's wish first, tells what is in place, what is not and what is not
// known, asks both ways, and shows every way to go with what speaks for and against
// it. What is in place or not changes no way and no question, and none of it warns
// anyone off work. [Evidence] carries its grade, source and limits; what was only
// retold by others is marked.
//
// # What runs already
//
// A step that runs stands in the first round, whatever the rest, and takes its room
// there: what does not fit beside it waits. It is never proposed to begin, and no
// relation to or from it is gone against, as it has begun. Where it asks more than the
// client can do at once, where it runs before what had to be done first, or where the
// client does not want it, the answer says so and leaves it to people. A step of which
// it is not known whether it runs counts as still to begin; of those that could come
// first that is asked, of the others only where accounts differ or it may not be seen.
//
// # What it does not do
//
// It knows no working hours of professionals, and every step lasts one round. It
// holds no probabilities and no score and promises no effect; no field of a result
// ranks, weighs or measures a person. A relation is a hypothesis for a
// conversation: it counts only when it is told who said so.
//
// # Fault codes
//
//	assumption.reason   an assumed number of tasks without who assumes it, or why
//	capacity.range      a number of tasks at once below 0 or above 100
//	days.range          a duration below 0 or above 3650 days
//	deadline.unset      a last day that is known but unset
//	fact.impossible     a duration that is known to be absent
//	hard.circle         steps that all wait for one another; the text names them
//	hard.ground         a hard precedence that rests on none of the three grounds
//	hard.source         a hard precedence of which it is not told who said so
//	id.dangling         an id of nothing in the input
//	id.duplicate        an id that is used twice
//	id.required         an id that is empty
//	load.client         tasks of which it is not told whose they are
//	load.range          a number of tasks below 0 or above 100
//	order.counting      a way of counting that does not exist
//	order.day           the day is unset
//	order.size          more than 500 steps, 500 problems or 2000 relations
//	relation.self       a relation from something to itself
//	relation.source     a relation of which it is not told who said so
//	relation.strength   a strength that does not exist
//	step.done-running   a step that is done and that runs
//	step.duty           an obligation without its law
//	step.duty-wmo       an obligation based on the Wmo 2015, which knows none
//	step.stage          a step without a stage
//	wish.unknown        a wish that does not exist
//	work.condition      a condition for work without a question or named twice
//	work.wish           a wish about work that does not exist
package helporder
