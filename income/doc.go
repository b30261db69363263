// Package income computes what the law sets for the income of a Dutch
// household: the norm of social assistance, the health care allowance and the
// child budget, each with its explanation and its provisions.
//
// # Where to start
//
//   - [BijstandsnormFor]: the norm of the Participatiewet (art. 20 to 22), with
//     the kostendelersnorm (art. 22a).
//   - [Zorgtoeslag]: the health care allowance.
//   - [KindgebondenBudget]: the child budget, with the increase for a parent
//     without a partner.
//   - [Missed]: what is not received of what is due. [LastDayToApply]: until
//     when it can be asked.
//
// Each takes the facts of a household and a day:
//
//	outcome, err := income.Zorgtoeslag(facts, integraal.On(2026, time.March, 2), nil)
//
// For many households on one day, look the norms up once and use its methods:
//
//	day, err := income.BuiltIn().On(integraal.On(2026, time.March, 2))
//	outcome, err := day.Zorgtoeslag(facts, nil)
//
// Given an [integraal.Explanation] a rule records the facts that went in, the
// statutory values and the steps, each with its provision; [Word] has the words
// of their names. Without one, a rule on known facts takes no memory.
//
// # Facts and answers
//
// A rule receives a small struct of facts and knows nothing else. Every fact is
// an [integraal.Fact]: known, known to be absent, unknown, contested or not
// visible. The outcome applies, with a value; applies not, with every condition
// that failed; or is undetermined, with exactly the missing facts that bear on
// it: those to which two answers give two outcomes. A condition that certainly
// fails settles the outcome whatever is missing. A yes or no that is known to
// be absent is a no; an amount that is known to be absent is nothing.
//
// Who lives together is a notion of each law: the spouse and the kostendelende
// medebewoner of the Participatiewet and the toeslagpartner of the Awir are
// different types.
//
// # Days
//
// The built-in values cover 2025-01-01 to 2026-12-31. Any other day is the
// fault dated.outside, never the nearest value. Newer norms are laid over with
// [Norms.With].
//
// # Not included
//
// Whether there is a right to bijstand at all (art. 11 to 18), income and
// assets (art. 31 to 34), the stay in an institution (art. 23), a spouse
// without an own right (art. 24), lowering by the municipality (art. 27, 28),
// and the increase of art. 20 lid 3, of which [Bijstandsnorm] says where it may
// come on top. Residence, insurance under a foreign system and children abroad
// for the toeslagen.
//
// # Fault codes
//
//	amount.negative      an amount is below zero that cannot be
//	amount.range         an amount is beyond what the library computes with
//	dated.outside        a day is not covered
//	fact.impossible      a birth date is known to be absent, or is no day
//	facts.contradiction  two fields cannot both be right
//	facts.range          a list of persons is longer than the library computes with
//	rule.uncovered       the law has a rule for this that is not in this release
//
// and, from [Norms.With], overlay.unknown, overlay.conflict, dated.invalid and
// those of a value's own text: amount.malformed, amount.range, rate.malformed.
package income
