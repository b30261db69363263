// Package participation tells what a person must, may and need not do under
// the Participatiewet and under the Wmo 2015, per person and day, where the two
// pull one person apart, and what has to be answered before a benefit is held
// or stopped.
//
// Under the Wmo 2015 participation is taking part in society, and voluntary.
// Under the Participatiewet it is being led to suitable paid work, and
// obligatory. The package keeps the two words apart ([Participatie]) and never
// resolves a collision: people do. It computes no blame and no urgent reason,
// never turns "may" into "must", and grants, stops and scores nothing.
//
// # The functions
//
//	PositionOf      a person's duties under the Participatiewet, and what can lift them
//	WmoPositionOf   what the Wmo 2015 asks of a client: no participation
//	Contradictions  two directives that pull one person apart
//	Describe        what an act on a benefit is and is not
//	Gates           the questions around an act, and how each stands
//	Ways            what is open to whom meanwhile, with the last days
//	RecordDecision  that a person with a name and a mandate decided
//	Discovery       what unreported income means, neutrally
//	Deadlines       the last days of terms
//	LeastAdvance    the least advance on a new application
//	Word            every fact, condition, ground, step and gate in words
//
// # A position
//
// Each duty stands in one of six ways: open, applies, lifted, blocked until
// something is established, for the college to judge, or applies not. Each
// exemption says separately whether the person's own circumstances are met
// ([Exemption.Personal]), so that someone who knows nothing of a benefit can
// still be told what would be possible.
//
//	f := participation.PersonFacts{
//		ID:            "M",
//		Born:          integraal.Know(integraal.On(1982, time.November, 4)),
//		SingleParent:  integraal.Know(true),
//		YoungestChild: integraal.Know(integraal.On(2023, time.June, 20)),
//		…
//	}
//	position, err := participation.PositionOf(f, day, nil)
//
// An unset fact is unknown, and unknown is an answer: the duty stays open and
// names what is missing.
//
// # Gates
//
// A gate is passed, open, blocked, or needed for another act. Unknown,
// contested and not visible are not passed. Nothing says approved.
//
// # The law that was read
//
// [Covered] are the days for which the package answers. The Participatiewet
// was read in the official text of 1 January 2026; articles 9, 9a, 10, 40, 44,
// 45, 52, 53a, 54 and 55 also in that of 1 July 2025, and articles 7, 9 (but
// for lid 1 onder a), 9a and 10 in that of 1 July 2026. A citation carries the
// text of the day that is asked about where that text was read. The Awb was
// read as of 1 January 2026, the Wmo 2015 and the Wgs as of 1 July 2026, the
// Algemene termijnenwet as of 10 October 2010. A ruling of which only a
// summary was read says so wherever it is cited.
//
// What changed on 1 January 2026 within these rules: the least advance of art.
// 52 lid 2 (90% before, 95% since) and the exception of art. 40 lid 3 onder d.
//
// # Fault codes
//
//	act.unnamed               no act is named, or one that does not exist
//	decision.day              a decision lacks its day
//	decision.decider          a decision lacks the person who took it
//	decision.mandate          a decision lacks the mandate on which it was taken
//	directive.activity        a directive names no activity
//	directive.direction       a directive points neither towards nor away
//	directive.duplicate       two directives have the same name
//	directive.hours           the hours of a directive lie outside a week
//	directive.law             a directive rests on another law than it was given under
//	directive.period          a directive ends before it begins
//	directive.unnamed         a directive lacks its name, its person or its sender
//	directive.wmo-duty        an obligation is based on the Wmo 2015, which knows none
//	fact.impossible           a fact is in a state that cannot occur
//	participation.ambiguous   participation, or a directive, without its law
//	participation.day         the day lies outside the days that the rules cover
//	participation.unread      the law of the day is enacted, and was not read
//	participation.law         a law that gives participation no meaning here
//	person.born, person.child a birth date is unset or lies after the day
//	person.further            a further duty without one of the aims of art. 55
//	person.months             a negative number of months
//	person.ontheffing         an exemption that lifts nothing
//	person.period             a period ends before it begins
//	stop.amount               an amount below zero
//	stop.arrears              months of arrears below 0 or above 1200
//	stop.day                  a day that is known but unset
//	stop.weeks                a by-law's term outside one to eight weeks
//	stop.word                 a value that is on none of the lists
//	together.day              a day of two persons that is unset or lies after the day
//	tolerance.period          a policy that ends before it begins
//	tolerance.rule            a policy of the year of tolerance without a rule of 2027
//	tolerance.source          a policy without the paper that it stands in
//	werksoort.unnamed         a kind of work that is on no list
//	term.unnamed, term.unset  a term without its kind or its day
package participation
