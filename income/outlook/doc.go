// Package outlook says what happens to the money of a household month by month
// when something changes: a benefit stops, the rent rises, a child turns 18,
// someone moves in, debts are paused, the law of another day holds.
//
//	course, err := outlook.Run(plan)
//
// A [Plan] is what a household receives, what it has to pay, what it has and what
// it owes, with the [Change]s of a scenario. The [Course] has for each month the
// income by source, the costs, what was paid of them, savings, arrears and debts,
// and the [Event]s: savings that run out, arrears that reach one, two or three
// months, and which terms of the Wgs these bear on. Nothing is estimated: what is
// assumed is an input or stands in [Course.Assumptions], and is shown with the
// result. A fact that is missing leaves the outcome undetermined and is named.
//
// No cent comes into being or is lost between months: what there was at the
// beginning and what came in, less what was paid, is what is left at the end.
//
//   - [HarmOf]: what a stop that was reversed did, and what puts the household back
//     where it was.
//   - [Deviate]: what would be paid back, or paid after, where the household turns
//     out to be other than was said; [Reach]: whether an amount that is asked
//     reaches the household.
//   - [Calendar]: twelve months of what to report to whom, birthdays that change
//     something, norms that change and terms that end. [Terms] has the last days to
//     object and to hand in papers, and of a disregard of income from work (art. 31 lid
//     2 n, r and z, and from 2027 art. 34a and 34b), and the terms of an attachment (Rv
//     art. 475d and 475i), that follow from given facts.
//   - [BudgetOf]: what remains a week; [Compare]: beside a municipality's own figures.
//
// It advises, and decides nothing. Arrears are no judgement on who has them.
//
// # Not included
//
// Reference budgets: no source that was read says that their amounts may be
// published here, so that none is built in: [Compare] sets a month beside the figures that a
// municipality gives ([ReadReferences]). Costs of collection and interest:
// those of a case are an input, and none is made up. Tax: wages and benefits are
// given as they are paid. Terms: how long an extension of art. 34a lid 2 lasts is for
// the college and an input of [Terms].
//
// # Fault codes
//
//	amount.negative       an amount is below zero that cannot be
//	amount.range          an amount is beyond what the package reckons with
//	outlook.unknown       a change names a source, cost or debt that is not there
//	outlook.twice         two things have one name
//	outlook.range         a day, a number of months or a kind that cannot be
//	outlook.household     a source goes by a rule, and there is no household
//
// those of [income.Assess], and of a file of figures those of [ReadReferences].
package outlook
