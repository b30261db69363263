package casework

// effectWords describe the properties of what working apart did, and of the
// bookings, of which the Go field says it by its name.
var effectWords = map[string]string{
	"kind": "which kind it is", "of": "what it is about, or of whom it can be asked", "about": "the persons; nobody named: the household",
	"day": "the day, or since when", "says": "the same in a sentence", "meant": "what it meant, the clients' own words first",
	"ask": "what to ask, where nobody told", "next": "what people can do now", "laws": "provisions that it rests on",
	"trace": "the stops whose harm is traced", "who": "who said it, or to whom it happened", "own": "a person of the household says so",
	"standard": "what it rests on", "on": "day on which it was said or booked", "missing": "the facts that keep it open",
	"effects": "what working apart meant for the household", "not": "what looks like working apart and is not, with the reason",
	"open": "what cannot be said yet, with what is missing", "traces": "from each stop the harm through the household", "loose": "harms of which nobody in sight said that they came of a stop",
	"stop": "the stop", "decision": "the decision", "from": "first day", "reversed": "day on which it was put right", "steps": "the harms, the nearest first",
	"repairs": "what can repair it", "harm": "the harm", "after": "what it came of", "amount": "what it came to", "sure": "how sure it is that it came of the stop",
	"earlier": "it was there before what it is said to come of", "told": "who told of it", "linked": "who said that it came of it",
	"stand": "how it stands", "shown": "the same in words",

	"bookings": "the bookings for this household", "asks": "what the bookings leave to ask; none stands in the way", "id": "label",
	"budget": "label of the budget", "purpose": "what it is for", "person": "whom it is for", "toPerson": "the money goes to that person",
	"kept": "what was kept apart", "paid": "what was spent in the end", "paidOn": "when it was spent", "why": "why it was released",
	"led": "what it led to", "counts": "whether it counts as means of the Participatiewet", "title": "on what title it goes to the person",
	"free": "the part that does not count", "counted": "the part that counts", "interpreted": "no provision says it in so many words",
	"booking": "the booking", "fact": "name of the fact that is asked",
}

// effectTypes are the types of this package that effectWords describe too.
var effectTypes = map[string]bool{"BudgetSeen": true, "BookingSeen": true, "LedSeen": true}
