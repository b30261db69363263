// Package jointplan is the joint plan of a household, an employer or an
// arrangement: one plan over several laws, with the client's own words first,
// goals and actions with who does them and on what they rest, what the client
// agreed to, and every version with who changed what and why. It advises and
// refuses to skip a safeguard; people decide, and nothing closes by itself.
//
//	Plan ──New──▶ History ──Change──▶ History ──For(reader)──▶ what they may read
//	                                                             │
//	            Check · Clocks · NewLetter · NewPage · Write ◀───┘
//
// # Where to start
//
//	h, err := jointplan.New(plan, "W", day, "the talk of today")
//	seen := h.For(jointplan.Reader{ID: "K", Shows: gate})
//	now, _ := seen.Latest()
//	findings, err := jointplan.Check(now, picture, day)
//
// The five calls to know:
//
//   - [New] and [History.Change] make a plan and change it. A change names the
//     version that it was made on; where that is not the latest it is refused with
//     a [Conflict].
//   - [History.For] is the plan with its versions as one reader may read them, and
//     [History.ChangeAs] is an edit of theirs, made on the whole plan.
//   - [Check] finds what is wrong with a plan, each with its reason and what could
//     be done.
//   - [Clocks] are the two clocks side by side: what people agreed, and the terms
//     of the law.
//   - [NewLetter] is the plan as a letter to the client.
//
// [NewPage] is the plan for a professional and [History.Write] for a machine; [Read]
// reads it back and [Schema] describes it.
//
// # What a plan cannot hold
//
// An obligation without the article that it rests on and the name of who decided
// it: [Oblige] is the only way to make one. A wait without a reason and who says so.
// A goal or an action that closed by itself: a [Closing] has a name, and who makes
// the change is who closes. A version that is gone: a change adds one and takes
// nothing out. Two changes on one version: the second is a [Conflict].
//
// # Who reads what
//
// Each part says whom it is about, which kinds of data it is, who put it in and with
// whom it is shared ([Scope]). That is all that a decision rests on, and the package
// makes none: the caller's gate does. What is withheld is told from that decision
// and not from the plan ([Reader.Withheld]). The scope of a part decides who may
// read it, so that changing a scope changes what is shown; nothing else does. A
// reader who may not read all of a plan sets [Picture.Partly]: a finding that
// something is not there then says that it may stand in a part that they do not see.
//
// A reader's change is judged by what they see ([History.ChangeAs]): what is hidden
// neither refuses it nor shows by it, and is not changed by it.
//
// # Two clocks
//
// Tailor-made help goes by what people agreed, a decision by its own term ([Clocks]).
// Help waits for a decision only where somebody recorded that it does, with the
// reason ([Wait]); help that is on hold for nothing is a finding.
//
// # What it does not do
//
// It grants, stops and sanctions nothing and scores nobody. It does not judge what
// goals say: that two goals pull apart is found where people named their topic and
// direction, or where a party says that it does not share one. Opposite and double
// actions are not among its checks.
//
// # Fault codes
//
// None repeats a value of the plan. Those of [integraal.ReadJSON] come beside them.
//
//	action.basis         a basis that is no provision of a law
//	action.decides       help that is said to decide on something
//	blocked.reason       what is stuck without what stands in the way, or the other way round
//	clock.nature         help with a statutory term
//	clock.order          a last day before the first, or one that is said not to be
//	clock.term           events without the term that runs from them
//	clock.weeks          a number of weeks below 0 or above 520
//	closing.by           a part that someone closes for another
//	closing.how          a closing that does not say how
//	closing.on           a closing on a day that is still to come
//	coordinator.who      a choice without who was chosen, or the other way round
//	day.required         a day that is missing
//	duty.basis           an obligation on what is no article of a law
//	duty.decider         an obligation that nobody decided
//	duty.on              an obligation that was decided on a day that is still to come
//	duty.voluntary       something voluntary with a decision
//	edit.author          a part of which the author changes
//	edit.conflict        a change on a version that is not the latest; see [Conflict]
//	edit.day             a change without a day
//	edit.empty           a change of nothing
//	edit.nothing         a part that is like that already
//	edit.on              a change on a version that does not exist
//	edit.order           a change before the version before it
//	edit.partly          a change on the plan as one reader may read it; it is made on the whole plan
//	edit.reader          a reader's change in the name of another
//	edit.saw             a reader's change that does not say what they saw
//	edit.scope           a reader's change of whom a part of another is about, which data it is or with whom it is shared
//	edit.unseen          a part as its maker may not read it themselves
//	edit.why             a change without a reason
//	frame.form           a form that does not exist
//	frame.many           two forms
//	goal.circle          goals that serve one another
//	goal.direction       a topic without a direction, or the other way round
//	head.data            a part that does not say which kind of data it is
//	id.dangling          an id of nothing in the plan
//	id.duplicate         an id that is used twice
//	id.malformed         an id that is no short label
//	letter.client        a letter to nobody
//	letter.contact       a letter without whom to call
//	letter.day           a letter without a day
//	link.self            an action that makes itself possible
//	load.range           a number of tasks or hours that cannot be, or that nobody said
//	part.none            a part that is missing
//	plan.day             a check without a day
//	plan.none            a history without versions
//	plan.schema-version  a file of another version
//	plan.size            a list or a plan that is too long
//	plan.subject         no subject, or members of what is no household
//	plan.word            a word that its list does not have
//	review.held          looked back without who or when, or on a day still to come
//	text.control         a text that holds a control character
//	text.long            a text that is too long
//	text.required        a text that is missing
//	text.utf8            a text that is not UTF-8
//	wait.circle          actions that wait for one another
package jointplan
