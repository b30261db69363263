package participation

import "github.com/integraal/integraal"

// Ways are what is open to the client and to those around them while an act
// holds or stops a benefit, each with who can do it and, where there is one,
// its last day. Of a way whose last day has passed it says so, and what is left.
// It chooses none of them.
//
// Its faults are those of [Gates].
func Ways(f StopFacts, day integraal.Date) ([]Way, error) {
	if err := checkDay(day, stopsRest...); err != nil {
		return nil, err
	}
	if err := f.check(); err != nil {
		return nil, err
	}
	s := stop{StopFacts: &f, day: day}
	s.act, _, s.actMissing = take(f.ID, FactAct, f.Act)
	var ways []Way
	for _, find := range [...]func(*stop) (Way, bool){
		(*stop).papers, (*stop).endOrAdvance, (*stop).objection, (*stop).interimRelief, (*stop).hearing,
		(*stop).measureReview, (*stop).urgentReasons, (*stop).independentAdvice, (*stop).recoveryRoom, (*stop).remission,
		(*stop).newApplication, (*stop).provincialChair, (*stop).bijzondereBijstand,
		(*stop).repair, (*stop).firstTalk, (*stop).debtDecision, (*stop).support,
	} {
		if w, is := find(&s); is && allInLaw(day, w.Laws) {
			w.Over = s.over(w.By)
			w.Missing = settled(w.Missing)
			ways = append(ways, w.on(day))
		}
	}
	return ways, nil
}

// papers: what was asked, by the day that the body set.
func (s *stop) papers() (Way, bool) {
	if asked, ok := s.Asked.Value(); ok && !asked || integraal.Is(s.Received, true) {
		return Way{}, false
	}
	w := wayPapers
	by, present, missing := take(s.ID, FactAskedBy, s.AskedBy)
	if present {
		w.By = Term{Kind: PapersAsked, Day: by}.deadline(s.day).Day
		if s.over(w.By) {
			w = wayPapersLate.by(w.By)
		}
	}
	w.Missing = missing
	return w, true
}

// endOrAdvance is there while money that was due stays away.
func (s *stop) endOrAdvance() (Way, bool) {
	w := wayEndOrAdvance
	if advance, err := LeastAdvance(s.day); err == nil {
		w.Text = w.Text.With(integraal.Put("part", advance.Is))
	}
	return w, s.act.stopsPayment()
}

// objection: against a payment that stays away too, since that is put on a par
// with a decision (Participatiewet art. 79). The day of the letter is the
// safest day to count from.
func (s *stop) objection() (Way, bool) {
	if s.act == NoAct {
		return Way{}, false
	}
	w := wayObjection
	if s.act == Blokkering {
		w = wayObjectionToHold
	}
	last, missing := s.lastToObject()
	w.By = last
	if s.over(last) {
		w = wayObjectionLate.by(last)
	}
	w.Missing = missing
	return w, true
}

// lastToObject is the last day for an objection, where it is known.
func (s *stop) lastToObject() (integraal.Date, []integraal.Missing) {
	known, present, missing := take(s.ID, FactMadeKnown, s.MadeKnown)
	if !present {
		return integraal.Date{}, missing
	}
	return Term{Kind: Objection, Day: known}.deadline(s.day).Day, missing
}

// over reports whether a last day has passed.
func (s *stop) over(last integraal.Date) bool { return !last.IsZero() && last.Before(s.day) }

// by is w with its last day, in its text too.
func (w Way) by(last integraal.Date) Way {
	w.By = last
	w.Text = w.Text.With(integraal.Put("day", last))
	return w
}

// interimRelief asks that objection was made; when the term for it is over it
// is there only for who did so in time.
func (s *stop) interimRelief() (Way, bool) {
	if last, _ := s.lastToObject(); s.over(last) {
		return wayInterimReliefIf, s.act != NoAct
	}
	return wayInterimRelief, s.act != NoAct
}

func (s *stop) hearing() (Way, bool) {
	return wayHearing, !integraal.Is(s.Heard, true)
}

// repair is there when an error of another than the person is possible.
func (s *stop) repair() (Way, bool) {
	for _, a := range s.Cause.Accounts() {
		if !a.Absent && a.Value.ofAnother() {
			return wayRepair, true
		}
	}
	cause, known := s.Cause.Value()
	return wayRepair, known && cause.ofAnother()
}

// firstTalk is the Wgs: within three working days when something threatens,
// within four weeks otherwise, counted from today. A threat that may be there
// is told even after a first talk.
func (s *stop) firstTalk() (Way, bool) {
	urgent := Term{Kind: FirstTalkUrgent, Day: s.day}.deadline(s.day).Day
	switch s.threatens() {
	case integraal.Applies:
		w := wayFirstTalkUrgent
		w.By = urgent
		return w, true
	case integraal.AppliesNot:
		if talk, held := s.FirstTalk.Value(); held && !talk.After(s.day) {
			return Way{}, false
		}
		w := wayFirstTalk
		w.By = Term{Kind: FirstTalk, Day: s.day}.deadline(s.day).Day
		return w, true
	}
	w := wayFirstTalkIf
	w.Text = w.Text.With(integraal.Put("day", urgent))
	_, _, w.Missing = take(s.ID, FactThreat, s.Threat)
	return w, true
}

func (s *stop) threatens() integraal.Verdict {
	threat, present, missing := take(s.ID, FactThreat, s.Threat)
	switch {
	case missing != nil:
		return integraal.Undetermined
	case present && threat != NoThreat:
		return integraal.Applies
	}
	return integraal.AppliesNot
}

// debtDecision: within the term of the by-law, at most eight weeks after the
// first talk. Where the by-law's term is not known, the day is the last that
// the law allows.
func (s *stop) debtDecision() (Way, bool) {
	talk, held, missing := take(s.ID, FactFirstTalk, s.FirstTalk)
	if missing == nil && !held {
		return Way{}, false
	}
	set, present, unheard := take(s.ID, FactDebtWeeks, s.DebtWeeks)
	if !present {
		set = weeksOfDebtDecision
	}
	w := wayDebtDecision
	if held {
		w.By = talk.AddDays(7 * set)
		if s.over(w.By) {
			w = wayDebtDecisionLate.by(w.By)
		}
	}
	w.Missing = union(missing, unheard)
	return w, true
}

func (s *stop) support() (Way, bool) { return waySupport, true }
