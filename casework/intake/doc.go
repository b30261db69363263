// Package intake clarifies a question (vraagverheldering) at one municipal access:
// over all life domains, but only as far as the question asks and the client
// wants, with strengths beside problems and the client's own words first. It says
// whether the household has several problems at once by a definition that the
// municipality chose, and what follows.
//
//	Intake + Settings ──Assess──▶ Result
//	                               │ how each life domain stands, whether all was asked
//	                               │ the decision, with its conditions and what is missing
//	                               │ the route: simple, joint or still open
//	                               └ on the joint route: a proposed team, a draft plan, a map
//
// # Where to start
//
//   - [Assess] gives all of it, in sentences in Dutch and English.
//   - [Definitions] are the bundled definitions, each with its source; [DefinitionOf]
//     is one of them. A municipality can pass its own.
//   - [Read] and [File.Write] are the intake file, [Schema] its JSON Schema.
//   - [Methods] is the register of methods of conversation.
//
// # What a client limits
//
// That nobody asked, that a client does not want to look at something, that they do
// not want to speak of it, that nothing is needed, that something is, that it is
// not clear, that accounts differ and that the reader may not know it are eight
// different standings ([Standing]). What a client leaves out is not asked again and
// is not recorded from somebody else. A talk about one domain only is not whole,
// unless the client limited it ([Wholeness]). A need that only somebody else told of
// says so, and is put to the client.
//
// # Several problems at once
//
// A [Definition] has a name, a version, sources and conditions, all of which have
// to hold. Published definitions differ twentyfold in how many households they
// cover, so that none is built in as the truth: a file without the municipality's
// choice is refused. The answer is that it applies, that it applies not, or what is
// missing. It is no score.
//
// # The routes
//
// Who has one question, and who wants no more, goes the ordinary way: no plan, no
// map and no team. A household to which the definition applies gets a proposal at
// once, unless it does not want one. In the proposal nobody is assigned, nothing is
// shared and nobody is obliged. While it is open, the question itself is helped on.
//
// A specialist for debts or housing can be called in on every route. Within how many
// working days they answer is an agreement of the municipality; where there is none
// it is asked. Statutory terms start from what was reported ([Intake.Events],
// package participation); a need is no report by itself.
//
// # Fault codes
//
// All faults are told at once. None repeats a value.
//
//	connection.self         a life domain that hangs together with itself
//	connection.unconfirmed  a connection that holds according to nobody
//	conversation.day        a conversation without its day
//	definition.bundled      a bundled definition that there is not
//	definition.chooser      a definition that nobody chose
//	definition.none         no definition, or one that asks nothing
//	definition.range        a condition with a number that cannot be
//	definition.since        a definition that holds only after the day of the intake
//	definition.unnamed      a definition without its name in both languages, or without a source
//	domain.data             a life domain of which nobody said what kinds of data it is
//	domain.label            a life domain without words in both languages
//	domain.unknown          a life domain that is not in the list
//	event.file              an event with more than an intake file holds
//	event.kind              an event on which no term starts at the access
//	heard.declined          that somebody does not want to speak of it, said by someone else
//	heard.not-shown         words of what is not shown
//	heard.outside           somebody else's words on what the client had left out
//	heard.source            something that nobody said, or on no day
//	id.dangling             a conversation that there is not
//	id.duplicate            a label that is used twice, or is none
//	id.malformed            a label that is none
//	intake.client           an intake of nobody
//	intake.day              an intake without its day
//	intake.unknown-word     a word that its list does not have
//	intake.version          a file of another version
//	list.long               a list that is longer than any intake needs
//	method.none             a conversation without its method
//	method.unknown          a method that is not in the register
//	question.client         a question that is not a client's, or without words
//	quick.domain            quick help that is for neither money nor housing
//	response.range          a term of answer that cannot be
//	scope.client            a limit that no client set
//	text.long               a text that is too long
package intake
