// Package consent decides who may know what of whom, for what, until when, and
// what would make it possible.
//
// The question is always about one datum: may this viewer, with this purpose,
// on this day, see this category of this person's data, held under this law?
// [Gate.Decide] answers it with an [Outcome] between deny and allow, the
// ground, every step that was taken, the duties that come along and, where a
// refusal can be mended, the smallest cure: one category of one person to ask
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
//	S1  hard blocks: retention, one's own circle
//	S1a help data is never used for enforcement
//	S4  the same task, by who carries it out
//	S4b crossing from one law to another: two questions, both must be met;
//	    may the source release it, and has the recipient a ground of its own
//	S5  special categories: only who is bound to secrecy
//	S6  consent, where the law makes it a condition
//	S7  necessity: what the municipality's protocol says the task needs
//	S8  was the person told
//	S9  otherwise, can it be discussed anonymously
//	OWN a person's access to their own data, and a parent's to a child's
//
// The statutory routes that need no consent (S2, a duty to disclose, and S3,
// safety) are not part of this release: it never shows data on them, and
// [Decision.Tell] says with every no that they were not looked at.
//
// # Consent is five different things
//
// [Kind] keeps them apart; a record says which it is, who gave it, after which
// explanation, in which form and for what. A consent without an explanation is
// invalid. A refusal closes what it was asked for and blocks nothing that
// rests on a task; it stands until the same giver consents anew. Who gives it
// depends on the kind, on age and on capacity, and everyone only for their own
// data.
//
// # Asking for it
//
// [Gate.Questions] turns what was refused into the smallest questions;
// [NewLetter] explains one to the person who is asked, in plain Dutch and English,
// on paper and aloud; [Question.Record] is the record that [Record.Explain],
// [Record.Ask], [Record.Give], [Record.Refuse], [Record.Withdraw] and
// [Record.Replace] take through its life.
//
// # What the gate may read
//
// [GateFacts] are the only facts on which a decision rests: consents, refusals,
// notices, objections and the protocol; and with them, in a [Request], the
// caseload and the ages that change a right. The gate never reads a record's
// content, so that what is withheld can be told without betraying whether
// there is anything.
//
// # Fault codes
//
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
//	protocol.purpose     a protocol names a purpose twice, or without a law
//	protocol.threshold   an anonymity threshold below two
package consent
