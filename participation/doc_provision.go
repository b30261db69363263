// Package participation has these fault codes for provisions, room and who decides:
//
//	decider.cannot        a body that cannot decide in this matter
//	decider.mandate       a body that can only decide with a mandate, without one
//	decider.matter        no matter is named, or one that does not exist
//	pack.inForce          a pack is switched on that is in force and needs no switch
//	pack.notThere         a pack is switched on that was not adopted yet on the day
//	pack.unknown          a pack that does not exist
//	pack.unread           a pack of which too little was read to be switched on
//	place.start           a participatieplaats without its first day, or with one after the day
//	policy.unnamed        a policy without its kind, or without where it stands
//	pressure.kind         an instrument of pressure that does not exist
//	pressure.law          an instrument of pressure under another law than the Participatiewet
//	pressure.reason       an instrument of pressure without a reason
//	refusal.cites         a refusal that cites nothing
//	refusal.weighed       what was weighed in a refusal stands on no list
//	subsidy.hours         a working week of zero hours, or of more than a week has
//	subsidy.loonwaarde    a loonwaarde below zero
//
// Those of terms, measures and the by-law:
//
//	event.adults          more adults than a household can have
//	event.born            a birth date that is unset or lies after the day
//	event.day             a day that is known but unset
//	event.days            a negative number of days
//	event.duplicate       an event that can happen once and is listed twice
//	event.kind            an event that is on no list
//	event.order           an event that ends before it begins
//	event.weeks           a term of a by-law outside one to eight weeks
//	measure.amount        an amount or a number that cannot be
//	measure.day           a day that is unset or lies after the day
//	measure.earlier       an earlier measure that lies after this one
//	measure.tuning        a tuning that asks nothing, or more than the whole
//	measure.word          a value that is on none of the lists
//	verordening.days      a version without an end and without a day of checking, or that ends before it begins
//	verordening.duplicate an item that stands twice
//	verordening.missing   a field that is missing
//	verordening.overlap   two versions that hold on one day
//	verordening.range     a number outside what the Act allows
//	verordening.text      a text that is too long or holds what it may not
//	verordening.version   a file of another form
//	verordening.word      a value that is on none of the lists
package participation
