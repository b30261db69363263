// Package consent decides who may know what of whom, for what, until when, and
// what would make it possible.
//
// The question is always about one datum: may this viewer, with this purpose,
// on this day, see this category of this person's data, held under this law?
// [Gate.Decide] answers it with an [Outcome] between deny and allow, the
// ground, every step that was taken, the duties that come along and, where a
// refusal can be mended, the smallest cure: one fact of one person to ask
// consent for.
//
//	gate := consent.NewGate(consent.GateFacts{Protocol: p, Consents: records, …})
//	d := gate.Decide(consent.Request{Viewer: w, Purpose: "wmo-2.3.2", …})
//	if d.Outcome.Shows() { … }
//
// # How it decides
//
// Default deny: without a positive ground nothing is shown. The procedure does
// not stop at its first objection, since whoever reads the answer has to act
// on all of them. Its steps:
//
//	S0  is the request complete; passing on needs a recipient of its own
//	S1  hard blocks: retention, one's own circle, a secret address, a BSN
//	    without a law
//	S1a help data is never used for enforcement; only the fact of a suspicion
//	    crosses, to the role that the protocol designates
//	S2  does a law oblige the source to give it
//	S3  may it be given for someone's safety, as someone weighed and recorded
//	S4  the same task, by who carries it out
//	S4b crossing from one law to another: two questions, both must be met;
//	    may the source release it, and has the recipient a ground of its own
//	S5  special categories, criminal data and the secrecy of care: only who is
//	    bound to secrecy
//	S6  consent, where the law or what the datum is makes it a condition
//	S7  necessity: what the municipality's protocol says the task needs, and
//	    does not rule out
//	S8  was the person told; where the client's own account differs, the client
//	    answers first
//	S9  otherwise, can it be discussed anonymously
//	OWN a person's access to their own data, and a parent's to a child's
//
// S2 and S3 come before S4 to S6: a consent that is missing or refused, an
// objection and a restriction of the protocol block neither. S1, S5, S8 and of S7
// what the task needs hold for them too. A road for safety is open only as long as a [Weighing] on
// file says, urgent access no longer than the protocol says, and each carries
// the duties to record, to tell and to end.
//
// The advice helpdesk on suspected misuse hears no names and receives no
// reports; see [MisuseAgreement].
//
// # Law in packs
//
// [Packs] lists the law on which decisions rest, each with the day of the text
// that was read, and what is only announced, switched off: [AnnouncedPacks].
// No decision rests on an announced pack. A rule whose text was not read, or
// whose reading is disputed, says so in every decision: [Decision.Unverified]
// and [Decision.Contested].
//
// # Consent is five different things
//
// [Kind] keeps them apart; a record says which it is, who gave it, after which
// explanation, in which form and for what. A consent without an explanation is
// invalid. A refusal closes what it was asked for and blocks nothing that
// rests on a task; it stands until the same giver consents anew. Who gives it
// depends on the kind, on age and on capacity, and everyone only for their own
// data. An agreement to be helped shares nothing; [Gate.HelpAgreement] tells
// who still has to give it.
//
// # The protocol
//
// [ReadProtocol] reads what a municipality laid down, and [ProtocolSchema] is
// the schema of its file. It narrows what the law allows and never widens it;
// nothing given means no.
//
// # Asking for it
//
// [Gate.Questions] turns what was refused into the smallest questions;
// [NewLetter] explains one to the person who is asked, in plain Dutch and English,
// on paper and aloud; [Question.Record] is the record that [Record.Explain],
// [Record.Ask], [Record.Give], [Record.Refuse], [Record.Withdraw] and
// [Record.Replace] take through its life. [Gate.Agenda] lists for a meeting what was
// never asked, what waits for an answer, what was refused and what needs no question.
//
// # What the gate may read
//
// [GateFacts] are the only facts on which a decision rests: consents, refusals,
// notices, objections, weighings, demands, orders, signals of arrears, secret
// addresses and the protocol; and with them, in a [Request], the caseload, the
// ages that change a right, and of a datum who said it, whether the client's own
// account differs and until when it may be kept. What someone is to a client
// counts only for who has that client in caseload ([Subject.Of]). The gate never
// reads a record's content, so that
// what is withheld can be told without betraying whether there is anything.
//
// # A view of a record
//
// A program with records of its own declares each field once, with its category,
// the law under which it is held and whose data it is: a [Layout]. Its View is
// what one viewer may see of a record: the values that the gate shows, and of
// everything else that it is not visible, with the reason. Which it is follows
// from the gate alone, so that a view never tells whether there is anything, how
// many or in which order. What a record says of its own datum, in
// [Field.Differs], [Field.SaidBy] and [Field.KeptUntil], is read only where such
// a datum is shown.
//
//	client  := consent.NewMember(integraal.Text{}, func(d *Dossier) consent.Subject { … })
//	income  := consent.NewField("income", consent.Income, consent.Wmo, func(d *Dossier) Euro { … })
//	dossier := consent.NewLayout(client, income, …)
//
//	seen, err := dossier.View(ctx, gate, log, asked, &record)
//	income.In(seen) // known, or not visible with what stands in the way
//
// # The log
//
// A look is written to a [Sink] before any value is read: an entry per field,
// shown or withheld, with viewer, purpose, rules in their pack and version,
// provisions, consents, weighings, doubts and duties, and never a value or a
// citizen service number. Where it cannot be written nothing is shown. The entries
// of a look are sealed together, by a SHA-256 digest over each of them and all
// before them, so that [Verify], with a [Head] that was kept elsewhere, finds
// whatever was changed, removed, moved or cut off. From a log follow the duties
// that are open ([OpenDuties]), who is to be told of a change ([Recipients]), and
// what a person is told of who looked ([Gate.Overview]).
//
// # What changes
//
// [Gate.Due] tells which running shares have to be decided again, on which day
// and why: a consent that ends or is taken back, an objection, the ages of 12,
// 16 and 18, the end of a task, a supervision order, a demand or a weighing, and
// the day by which the person had to be told.
//
// # Fault codes
//
//	audit.broken         an earlier write to the log failed
//	audit.bsn            a name for the log holds a citizen service number
//	audit.changed        an entry of the log is not what was written there
//	audit.cut            the log ends before the head that was kept
//	audit.entry          an entry says nothing, or fulfils no duty that there is
//	audit.form           an entry is not in the fixed form
//	audit.head           no head of a log, or that of another
//	audit.partial        the last line of a log was not written to its end
//	audit.text           a name for the log is no plain text, or too long
//	audit.version        an entry of another version
//	consent.period       a consent ends before it begins
//	consent.no-answer    a consent is said to be given or refused without a day
//	consent.missing      a step of a consent, or a letter, lacks what it needs
//	consent.unexplained  a question or a yes without an explanation first
//	consent.order        a step lies before the one that it follows
//	consent.answered     what was answered is asked or answered again
//	consent.not-given    what was not given is withdrawn or replaced
//	consent.giver        a consent of someone else comes in the place of another
//	consent.letter       questions in one letter that do not belong together
//	consent.unknown      a word names no regime, category, action or other list
//	protocol.purpose     a protocol names a purpose twice, without a law, or in a flow of youth help that is not its own
//	protocol.threshold   an anonymity threshold below two
//	protocol.urgent      urgent access without roles or days, or for too long
//	protocol.helpdesk    the advice helpdesk hears names, or receives reports
//	protocol.days        a last day lies before the first
//	protocol.version     a file of another schemaVersion than 1
//	protocol.missing     a field that must be there is not
//	protocol.range       a text, a number or a list is too long or out of range
//	view.asked           a look without a viewer, an action, a day or a moment
//	view.field           a field without a name, a category, a law or a way to read it; or twice
//	view.member          a field of nobody
//	view.no-log          a look that nothing records
//	view.no-record       a look at nothing
//	view.not-yet         what is not told yet, without who weighed it or until when
package consent
