package casework

// mapWords describe the properties of the map, the order and the picture of which
// the Go field says it by its name. A name means the same wherever it stands.
var mapWords = map[string]string{
	"about": "the persons whom it concerns", "accounts": "what each of them said", "addressable": "whether something can be done about it",
	"after": "how it would be then", "before": "how it is now", "breaking": "the smallest sets of problems that break every circle",
	"by": "who can do it, or does it", "duty": "whether it is a duty", "whom": "who can answer it",
	"category": "the kind of data", "change": "what would change", "circles": "the circles, told in sentences", "claim": "what was found",
	"client": "the person of whom something is asked", "code": "name of the line, the reason or the row", "conditions": "whether something is in place",
	"counting": "how strengths are weighed against each other", "day": "the last day", "direction": "which way the question looks",
	"domains": "the life domains in which it is felt", "effect": "how the one acts on the other", "event": "it happened, rather than lasts",
	"evidence": "what research or practice says", "fact": "name of the fact that is missing", "from": "the problem that acts on the other",
	"grade": "what it rests on", "groups": "problems that all lead to each other", "hint": "what would make it visible", "holds": "whether they said that it holds",
	"how": "in which way", "id": "label to which the rest refers", "kind": "which kind it is", "lacks": "the facts that an answer misses",
	"later": "the step that could stand in its place", "laws": "provisions under which something can be done", "limits": "what it does not say",
	"list": "all that are shown", "met": "whether it is in place", "method": "method of the conversation, by name", "missing": "the fact that is missing",
	"moderate": "how many of moderate strength", "nothing": "nothing would change", "on": "day on which it was said", "persons": "whom it concerns",
	"problem": "the problem that is meant", "problems": "the problems that are meant", "question": "is it in place?", "quickWins": "what someone else can mend with little",
	"reasons": "why", "relation": "the relation that is doubted", "relations": "the relations that are meant", "roles": "how problems stand to the circles",
	"rounds": "what can run side by side, round after round", "said": "who said so", "says": "the same in a sentence", "severity": "how heavy it is to those who told it",
	"since": "since when", "source": "where it was found, or who said it", "standing": "how it stands", "state": "how well it is known; none of the states means no",
	"step": "the step that is meant", "steps": "the steps that are meant", "strength": "a class, with which nothing is computed", "strong": "how many strong ones",
	"suggestions": "what research suggests; it counts only once a person confirms it", "talk": "what the talk can be built on", "tally": "how many of each class",
	"stage": "what it is for", "stageIn": "the stage in words", "tasks": "how many tasks it asks at once", "text": "the same in words", "to": "the problem on which the other acts", "told": "who told it",
	"weak": "how many weak ones", "who": "who said it", "wish": "what the person wants", "words": "in their own words",
}

// mapTypes are the types of this package that mapWords describe too.
var mapTypes = map[string]bool{"ObservationSeen": true, "ContactSeen": true, "DifferenceSeen": true, "WorkSeen": true, "StepSeen": true}
