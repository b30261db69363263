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
//	PositionOf        a person's duties under the Participatiewet, and what can lift them
//	PositionsOf       the same for two persons, and whether they are spouses
//	SpousesOf         whether two persons are treated as spouses
//	ComparePositions  what changes for a person from one day to another
//	Compare           the same over help, room and the terms of the law too, each with the day it changed
//	WmoPositionOf     what the Wmo 2015 asks of a client: no participation
//	ProvisionsFor     which provisions there are under three laws, how each stands, who decides
//	DeciderFor        who decides in a matter; CheckDecider refuses who cannot
//	RoomFor           which room the law leaves in a case; Valves, ValveRegister
//	QuestionsOn       what a refusal that cites a rule leaves to ask, to who decides
//	Terms             every term that events started, with what made it stand still
//	Zoektermijn       the search term of the young; Dwangsom, the penalty for late decisions
//	MeasureAssessment what has to be answered before a measure, and then what it comes to;
//	                  LanguageMeasure, FineAssessment and Inkeer likewise; ReadAfstemming, the by-law
//	Contradictions    messages to a household that cannot all stand
//	StopCheck         the whole around an adverse act: route, gates, effects, ways, questions
//	Describe          what an act on a benefit is and is not
//	Gates             the questions around an act, and how each stands
//	Ways              what is open to whom meanwhile, with the last days
//	RecordDecision    that a person with a name and a mandate decided
//	Discovery         what unreported income means, neutrally
//	Deadlines         the last days of terms
//	LeastAdvance      the least advance on a new application
//	Rules, Packs      the law as dated rules, and what is only announced; CheckPacks, what can be switched on
//	Readings, Holes   in which texts of the law each provision was read, and what was not
//	Differences       two kinds of work side by side
//	Word              every fact, condition, ground, step and gate in words
//	AskClient         any missing fact as a question that the client can answer; StopQuestion, QuestionFor
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
// The duties are those of art. 9 lid 1 (looking for work, registering with UWV
// and accepting work apart from each other) and lid 6, of art. 17, 18b, 44a and
// 55. A duty holds for each spouse (art. 9 lid 3): [PositionsOf] gives both, and
// neither uses a fact of the other. What a municipality tolerates in 2026 stands
// beside the duty ([Position.Beside]) and never in its place.
//
// Learning Dutch (art. 18b) is blocked until a test was taken and a letter
// written; a reduction has no amount here, since blame and urgent reasons come
// first and only a person can find them.
//
// # Gates
//
// A gate is passed, open, blocked, or needed for another act. Unknown,
// contested and not visible are not passed. Nothing says approved.
//
// # The law that was read
//
// [Covered] are the days for which the package answers: 2023 up to and including
// 2026. Which provision was read in which text stands in COVERAGE.md, generated
// from [AllRules], [Readings] and [Holes]. A citation carries the latest text
// that was read and held on the day that is asked about; where none was, it says
// that it was not verified. The Participatiewet was read in the official texts of
// 1 January, 1 July and 1 October 2023, 1 January 2024, 1 January and 1 July 2025, 1
// January, 4 February and 1 July 2026; that of 1 January 2026 marks per article since when it
// has held ([Reading.Marked]). The Awb was read in those of 1 January of 2023 to
// 2026, the Wmo 2015 in those of 1 July 2022 and 2023, 1 January 2024, 2025 and 2026
// and 1 July 2026, the Wgs in all of its versions, those of 1 January 2022, 1 January
// 2026 and 1 July 2026: of both nothing changed that is cited here. The Algemene
// termijnenwet was read as of 10 October 2010. Not every article was read in every text. A ruling of
// which only a summary was read says so wherever it is cited.
//
// What changed on 1 July 2023: the exceptions to the search term (art. 41 lid 4),
// the trial placement (8a lid 2 d), and what help towards work and the subsidy on
// wages may not wait for (7 lid 3 b, 10 lid 3 to 6, 10d lid 12). On 1 January 2024
// came art. 10h and the 36 hours of art. 10d. On 1 January 2026: who counts as a
// spouse (art. 3 lid 2 onder a, the care need, and lid 4 onder a, former spouses),
// on which article help towards work under 27 rests (7a), the least advance of
// art. 52 lid 2 (90% before, 95% since), gifts (31 lid 2 m) and the exception of
// art. 40 lid 3 onder d; on 4 February 2026 the judgement of gifts above the free
// amount (31 lid 2 s), which probably works back to 1 January.
//
// From 2027 the law is enacted and its wording was not read: such a day is
// participation.unread, with the laws, the articles and the days, and [Packs]
// announces what is known. What is not in force is a pack that is switched off on
// every day. A caller can switch it on to look ahead where its text was read
// ([Pack.Switchable], [RoomFacts]); whatever it brings says that it is announced.
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
//	participation.unread      the text that holds on the day was not read
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
