// Package discretionary keeps a budget that a team may spend as it finds needed,
// without rules on who can get it (regelvrij budget), and says what else a team
// needs before it has room to act.
//
//	Budget ──NewLedger──▶ Ledger ──Reserve, Spend, Release, Tell──▶ State
//	                                                                 │ what is left
//	MeansFacts ──Means──▶ whether it counts for the bijstand         │ what each case got, for what,
//	Profile ──Read──▶ room: money, mandate, knowledge, sharing       └ and what it led to
//
// # Where to start
//
//   - [NewLedger] keeps a budget; [Ledger.Reserve], [Ledger.Spend],
//     [Ledger.Release] and [Ledger.Tell] book, [Ledger.Answer] takes in what was asked,
//     and [Ledger.State] shows.
//   - [Means] says whether money to a person counts as means of the
//     Participatiewet, by the title on which it goes.
//   - [State.Asks] is what the bookings leave to ask.
//   - [Profile.Read] is what a team has room for, with the gaps.
//   - [ReadLedger] and [State.Write] are the ledger file, [Schema] its JSON Schema.
//
// # No rules, and no more than there is
//
// A booking has a case, a day, an amount, a purpose in words and to whom the money
// goes. There is no condition on who can get it or for what: any booking that says
// these is taken as long as there is money. What is kept apart and what is paid
// together are never more than the budget, also where many book at once. The same
// booking, payment or release sent twice is one; another one under the same id is
// refused.
//
// # Money to a person on bijstand
//
// Money that reaches a person on bijstand can count as means (art. 31). That hangs
// on its title: a gift and another thing that saves costs share a maximum in a
// calendar year (art. 31 lid 2 m, art. 18 lid 8), an appreciation for a carer does
// not count (u), and so on. The amounts are those of package income. A title that
// nobody told is asked and never assumed; of a title of which no provision speaks,
// the college is asked beforehand. None of it stands in the way of spending: it is
// for the person, so that help today is no debt tomorrow.
//
// # Money is not room
//
// A [Profile] puts money, mandate, knowledge and the rules on sharing side by side
// (B-119). Having money is not yet having room: only all four together are. Each gap
// says what could be done about it. It is no grade, and it is about a team and never
// about a worker.
//
// # Fault codes
//
// None repeats a value, but that budget.over says how much is left.
//
//	amount.negative      an amount below zero
//	booking.amount       an amount of zero or less, or too much to compute with
//	booking.conflict     another booking, payment or release under the same id
//	booking.form         a booking of a file lacks what its stand asks, or has more
//	booking.missing      no case, purpose, payee, reason or effect
//	booking.period       a day outside the budget's period, or before the booking
//	booking.released     paying what was released
//	booking.spent        releasing what was paid
//	booking.unknown      a booking that there is not
//	budget.amount        a budget below zero, or too much to compute with
//	budget.missing       no budget, no team, or nobody who gave it
//	budget.over          more than what is left
//	budget.period        a budget without its first or last day, or that ends before it begins
//	id.duplicate         two bookings of a file with one id
//	id.malformed         an id, case or person that is no short label
//	ledger.unknown-word  a word that its list does not have
//	ledger.version       a file of another version
//	means.day            a day for which the disregards are not known
//	team.missing         a profile of no team, or on no day
//	text.long            a text that is too long
package discretionary
