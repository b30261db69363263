// Package workpays shows what is left to a household when someone in it earns
// more: its net income over the wage or the hours of one person, with the tax, the
// bijstand and what is left out of it, the toeslagen, the kinderbijslag and what a
// municipality gives, each as a part by name.
//
//	work, err := workpays.Prepare(facts, day)
//	curve, err := work.Curve(workpays.HoursAt(integraal.CentsPerHour(14_71), 0, 12, 24, 36))
//	cliffs, err := work.Cliffs(integraal.PerMonth{}, integraal.EuroPerMonth(3000))
//
// It counts and says where it falls; it gives no advice. That somewhere more wage
// leaves less to spend is a finding about the schemes and no reason not to work:
// a pension, experience, what the work is worth to someone and what they may keep
// later are not in it. [Curve.NotCounted] says what else is not.
//
// # How it is reckoned
//
// Everything is over a calendar year in which every month is that month, in whole
// cents: the parts of a point are its net income, to the cent. A wage is the
// gross wage of a month, with its holiday allowance over the year. The tax on it
// is what the tax of the person rises by, as in package income. Of the net wage,
// with the holiday allowance, the bijstand counts a twelfth a month. The
// municipality pays the tax on the bijstand, and what is behind it counts in the
// toetsingsinkomen, of spouses for one half each. A toeslag is what is due over the year and not
// the advance of a month.
//
// # Cliffs
//
// A [Cliff] is a stretch of wages, in whole euros a month, in which less is left
// than with the wage before it: it ends where as much is left again. One that
// costs less than [LeastLoss] is no cliff: whole euros of toeslagen make such
// ripples. Each is traced to the parts that fell and to their provisions.
//
// # A day of 2027
//
// Of 2027 the set-off of income from work is enacted (Participatiewet art. 34a and
// 34b), and no amounts are known. A day of [income.Norms.Assuming] gives a curve by
// that law on the amounts of another day: [Curve.AmountsOf] and [Curve.Assumed] say
// so, and all that rests on it is unconfirmed. Where all of the wage is not below the
// norm, and what counts by art. 34a is, the law does not say whether there is a right
// to bijstand: such a point is [Point.Uncovered] and has no net income: [Point.Net] and the parts that
// turn on the bijstand say that they are not known. A
// bufferbudget (art. 34b) is what the municipality may use: it stands beside a point,
// as [Point.May].
//
// # Fault codes
//
//	facts.range   the person is not the claimant or the spouse, or a month, a rate
//	              or a list of wages is out of range
//
// and those of [income.Day.Assess], [income.Day.Tarief] and, where the bijstand
// has no values for the day, dated.outside.
package workpays
