// Package casework is the case of one household and the people around it: who
// belongs to it, what was told to whom, what was advised, decided and
// announced, who consented to what, and what the municipality laid down about
// sharing. Of a case it gives each viewer the part that they may know, with
// what follows from just that part: findings with their reasons, articles of
// law and next steps. People decide.
//
//	file ──Read──▶ Case ──Review(viewer, purpose, day)──▶ Report
//	 ▲               │          1 what may this viewer see
//	 └────Write──────┘          2 the rules, on that alone
//
// # Where to start
//
// The example programs show it on a made-up household (package bundled). In a
// program of your own:
//
//	c, err := casework.Read(data)
//	report, err := casework.Review(c, casework.Question{Viewer: "wijkteam"})
//	for _, f := range report.Findings {
//		fmt.Println(f.Title.NL)
//	}
//
// The five calls to know:
//
//   - [Read] makes a case of a case file, [New] of plain Go values, by the same
//     rules. A wrong case gives all its faults at once.
//   - [Review] gives one viewer's report of a case on a day.
//   - [Anonymous] says whether a case may be discussed without naming anyone.
//   - [Case.Write] writes the case file. It holds the burgerservicenummers in
//     full; nothing else that the library writes does.
//   - [CaseSchema] and [ReportSchema] are the JSON Schemas of the case file and
//     of the report, for whoever works in another language.
//
// # The case file
//
// Keys are English, statutory names Dutch. Everyone has a label, such as M or
// W, and no name. A fact stands in a telling: who said it about whom to whom,
// on which day and on what it rests. Which law the listeners work under decides
// who else may know it. Of a fact of which nobody said anything, nothing is
// known; "none" says that someone established that there is none.
//
//	{"about": "M", "to": ["W"], "on": "2026-02-03", "informed": true,
//	 "facts": {"born": "1982-11-04", "insured": "yes", "zorgtoeslag": "none"}}
//
// Every field says in the schema who needs it and why. Fifteen of them are
// enough for a first review, on top of the protocol that the municipality lays
// down once: see testdata/files/good/small.json.
//
// The day of a case is the day that its file was written for, and the one for
// which it is reviewed when a question names none. What was told after the day of
// a review is no fault, since a file is kept and reviewed again; it does not count
// in that review.
//
// # The review
//
// A report is made of what its viewer may see and of nothing else: two cases
// that differ only in what a viewer may not see give that viewer the same
// bytes. Nor does it hold what was told, decided, asked or answered after its
// day. What is withheld is told per person and kind of data, whether or not
// anything is recorded, with the smallest thing that would make it visible.
//
// # What hangs together
//
// A case can hold what people say hangs together with what ([Connection]), steps of
// help ([Step]) and what several people saw, told and found strong ([Observation]).
// A report then has a map ([Report.Map], package problemmap), an order in which the
// help could come ([Report.Order], package helporder), what a talk about work can
// be built on, and the accounts side by side. All of it is made of what the viewer
// may see: a connection is seen only with both its ends, a step only with every
// problem that it is for. Who said something may read it without them
// ([Report.Said]). That a step is for safety, or waits for it, is data of how people
// live together, unless the step is about the home, the money or the quarrel that is
// not safe. That two accounts differ is put to the client first, and told to others
// only afterwards. A case without any of these has none of it. Without names a map is
// told only where someone recorded that this audience cannot tell whose it is: a count
// of households of the same make-up says nothing of how many have such a map.
//
// What a law obliges to give, and what was weighed for someone's safety, is shown
// without consent to whom the demand, the order or the weighing of the case file
// names, as the gate decides, and also to someone who has nobody of the household
// in caseload. A finding (shared.duty, shared.safety) then tells the reader what
// it rests on and what they have to do, such as whom to tell by which day.
//
// # What working apart did
//
// A case can hold who was asked before a decision, what a party did, what was put
// right, what happened to someone, what is said to have come of what, how a repair
// stands and what it meant to them ([EffectRecords]), and money of a discretionary
// budget for this household ([Booking]). [EffectsFor] and [Report.Effects] make of it,
// and of the announcements, advices, steps and joint plan in sight, what it meant for
// the client (package effects): the client's words first, no worker and no culprit.
// Each record is seen with all that it names or not at all. Of a reader who may not
// see all, nothing is said not to be there. [BudgetFor] and [Report.Budget] show the
// bookings with what they leave to ask; the ledger of the team is in no case.
//
// # Fault codes
//
// Of a file that is no JSON, and of one of another schemaVersion, only that is
// said. Otherwise all faults are told at once, up to 200, sorted by path, and
// none that only follows from another. Each has the path of its field, as in
// told[3].facts.born. None repeats a value of the case.
//
//	account.self          an observation that is said to differ from itself
//	benefit.with-self     a partner in a right who is the person themselves
//	booking.form          a booking lacks what its stand asks, or has more
//	bsn.duplicate         two persons have the same citizen service number
//	bsn.invalid           a number that fails the eleven test
//	case.law              a provision that is of no law
//	case.json             a case does not become JSON by itself; see [Case.Write]
//	case.none             no case, or the zero Case
//	case.range            a number that is too low or too high
//	case.required         a field that is missing
//	case.schema-version   a file of another version
//	case.too-long         a text that is too long
//	case.too-many         a list that is too long
//	case.unknown-word     a word that its list does not have
//	connection.self       a problem that is said to act on itself
//	dated.outside         a day whose law the library does not have
//	directive.first       an activity that has to be finished before itself
//	directive.motivation-duty  finding out what someone wants, imposed as a duty
//	directive.wmo-duty    a duty imposed under the Wmo 2015, which knows none towards work or help
//	event.not             what happened on a day and is said not to have happened
//	event.twice           what happens once in a matter, told twice
//	effects.either        two of which only one can be, or neither
//	fact.count            a text that is no number in digits
//	fact.duplicate        a fact that stands twice in a telling
//	fact.future           a birth date after the day on which it was told
//	fact.impossible       a fact that everyone has is said not to be there
//	fact.kind             a fact with a value of another kind
//	fact.range            an amount below zero where none can be
//	fact.unknown          a fact that the library does not know
//	fact.yes-no           a text that is not yes, no or none
//	id.dangling           an id of nobody in the case who can stand there
//	id.duplicate          an id that is used twice
//	id.malformed          an id that is no short label
//	judgement.mandate     a judgement of someone without a mandate
//	law.not-in-force      a law that was not yet in force on the day of what rests on it
//	month.malformed       a text that is not a month
//	period.reversed       a period that ends before it begins
//	person.elsewhere      someone who both never and sometimes was a member
//	plan.duty-data        an obligation of a plan that is not said to be data about duties
//	plan.none             a change of a plan of which the viewer may read nothing
//	plan.partly           a plan as one reader may read it, where the whole plan belongs
//	plan.subject          a plan that is not that of the household
//	question.day          neither the question nor the case has a day
//	question.purpose      a purpose that the viewer's role does not have
//	relation.cycle        someone who is a parent of their own ancestor
//	relation.self         someone who is their own relative
//	step.circle           a step that waits, by way of others, for itself
//	step.began            a step that began and did not, or after it was done
//	step.due              a last day of which is said, too, that there is none
//	step.no-basis         a duty without the provision that it rests on
//	text.bsn              a text that holds a citizen service number
//	text.control          a text that holds a control character
//	text.utf8             a text that is not UTF-8
//	viewer.ambiguous      a role that more than one person has
//	viewer.unknown        a viewer who is not in the case; it names nobody who is
//
// The plan of a case file goes by the codes of package jointplan, and by these.
//
// The codes json.*, date.*, amount.* and standard.unknown are those of package
// integraal; consent.* and protocol.* those of package consent.
package casework
