// Package income computes what the law sets for the income of a Dutch
// household: social assistance with its norms and means, the allowances of
// Dienst Toeslagen, child benefit, old age pension, minimum wage and what a
// municipality adds, each with its explanation and its provisions.
//
// # Where to start
//
//   - [BijstandsnormFor]: the norm of the Participatiewet (art. 20 to 22), with
//     the kostendelersnorm (art. 22a). Beside it [InrichtingsnormFor] (art. 23),
//     [RechthebbendenormFor] (art. 24), [VerhoogdeNormFor] (art. 20 lid 3 and 4)
//     and [VerlaagdeNormFor] (art. 27 and 28), each of which applies not where
//     the bijstandsnorm stands as it is.
//   - [VoorschotFor] and [ToekenningFor]: the advance of art. 52, and from when
//     bijstand is due (art. 44).
//   - [AlgemeneBijstand]: the norm less the income that counts (art. 31 to 33),
//     and [VermogenInAanmerking]: the assets against their limit (art. 34).
//   - [Zorgtoeslag]: the health care allowance.
//   - [KindgebondenBudget]: the child budget, with the increase for a parent
//     without a partner.
//   - [Kinderopvangtoeslag]: the childcare allowance, and with
//     [KinderopvangtoeslagFrom] from which month it can still be asked.
//   - [Huurtoeslag]: the rent allowance, by the system to 2025 and that from
//     2026 (from 2023-01-01).
//   - [Kinderbijslag] a quarter, [AOW] a month with [AOWNettoFor], and the
//     minimum wage: [Minimumuurloon] and [Minimummaandloon].
//   - [Inkomstenbelasting]: the tax of box 1 with the premiums of the
//     volksverzekeringen and the credits, over a year. [Nettoloon], [Maandloon] and [Loonjaar]:
//     from the wage of a month to what is paid and to the year's toetsingsinkomen,
//     and back. [BijstandBruto]: what the municipality pays on top of a net
//     bijstand. [Zvw]: the contributions for health care.
//   - [ReadSettings]: what a municipality lays down, from its own file; by it
//     [IndividueleInkomenstoeslag], [BijzondereBijstand], [Studietoeslag] and
//     [LokaleRegeling].
//   - [VerrekeningInkomstenUitArbeid], [Bufferbudget] and [Ophoging]: what is
//     enacted from 2027 (art. 34a, 34b and 24a), each on its own facts.
//   - [BeslagvrijeVoetFor]: what creditors may not touch of an income, with what
//     lies above it, which is never an order to pay; [OmslagFor] spreads it over
//     several incomes, [BeslagPlichten] are who has to tell what, and [BeslagEinden] is what ends a
//     finding. [KwijtscheldingsnormFor]: what is left when a tax is remitted.
//   - [Assess]: every scheme at once for a [Household], which holds each fact
//     once, and with [Day.In] those of a municipality too. [Uptake] sets what is
//     received against it, with what is safe to count on, and [Compare] sets two
//     days, two municipalities or two sets of norms side by side.
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
// For a simulation over millions of them [Day.Population] takes columns, by the
// same rules: the bijstandsnorm, the zorgtoeslag, the huurtoeslag, the kindgebonden
// budget, the kinderbijslag and the beslagvrije voet. There every fact that a rule asks has to be known;
// a blank cell is the fault fact.missing, never zero or no.
//
// Given an [integraal.Explanation] a rule records the facts that went in, the
// statutory values and the steps, each with its provision; [Word] has the words
// of their names. Without one, a rule on known facts takes no memory.
//
// Package conform runs files of cases that need no Go against these rules, and
// package workpays shows what is left to a household when someone earns more.
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
// Most built-in values cover 2023-01-01 to 2026-12-31. Of 2027 the rules of art.
// 34a and 34b and the percentage of the kindgebonden budget are known, and no
// amount of a norm: a rule that needs one answers dated.outside with its name,
// and with those amounts laid over it computes. Where the sources leave a
// hole (a table of the kinderopvangtoeslag before 2026, the AOW after June 2026)
// asking is the fault dated.outside that names the days that are covered, never
// the nearest value. COVERAGE.md beside this package lists every value with its
// days and how sure it is; [Norms.Coverage] and [Norms.Parameters] give the same
// to a program, and parameters.json publishes all of it. Newer norms are laid
// over with [Norms.With].
//
// A value that is less than certain shows so in every explanation that uses it.
//
// # Not included
//
// Whether there is a right to bijstand apart from means and age (art. 11 to 18).
// Residence, insurance under a foreign system and children abroad. From 2027
// what the text that is known leaves in doubt, which is rule.uncovered: the norm
// of art. 24, of which the wording of 2027 was not found, and a month in which
// art. 31 lid 2 n, r, y, z or aa may hold beside art. 34a. [Assess] leaves out
// the minimum wage, which is about a job, and the advance of art. 52, which is a
// loan on the same bijstand and about an application.
//
// Of an attachment on income: the shorter term that a besluit may set for some
// payments (Rv art. 475d lid 2), how long an increase for high housing costs may last
// (art. 475da lid 5), the factor of who lives abroad (lid 4) and the amount of the
// increase for an owned home (lid 7), which besluiten and a ministerial rule set. Each
// explanation on which one of them bears says so.
//
// # Fault codes
//
//	amount.negative      an amount is below zero that cannot be
//	amount.range         an amount is beyond what the library computes with
//	column.length        a column of a population is not as long as the others
//	dated.outside        a day is not covered
//	fact.impossible      a birth date is known to be absent, or is no day
//	fact.missing         a cell of a population has no value
//	facts.contradiction  two fields cannot both be right
//	facts.range          a list of persons is longer than the library computes with,
//	                     or a count or row of a population cannot be
//	table.malformed      a table of an overlay is not one of incomes and percentages
//	rule.uncovered       the law has a rule for this that is not in this release
//
// and, of a household file, those that [ReadHousehold] lists; and, of the settings
// of a municipality, settings.outside for a day or a scheme without a setting,
// settings.none in an assessment without settings, and those that [NewSettings]
// lists; and, from [Norms.With],
// overlay.unknown, overlay.conflict, dated.invalid and those of a value's own
// text: amount.malformed, amount.range, rate.malformed.
package income
