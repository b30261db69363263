// Package participation has these fault codes for contradictions and stop
// checks, beside those above:
//
//	contradiction.person      a person who is listed twice, or without a name
//	contradiction.plan        a plan of no kind, or of one that does not exist
//	contradiction.tasks       a number of tasks below zero
//	contradiction.unnamed     a plan, act or use of data without its name, person or sender
//	directive.first           what has to come first is the activity itself, or on no list
//	directive.motivation-duty finding out what someone wants, imposed as a duty
//	directive.record          a record that does not say where it stands and of which day
//	stop.count                a number of children or plans below 0 or above 100
//	stop.judgement            a judgement without the person, the day or the reasons
package participation
