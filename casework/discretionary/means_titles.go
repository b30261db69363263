package discretionary

import "github.com/integraal/integraal"

// gift is art. 31 lid 2 m, and from July 2026 s of what is above its maximum; until
// the end of 2025 all was the college's judgement.
func (m *means) gift() {
	most, limited := m.norm(normGifts)
	free := integraal.Amount{}
	if limited {
		says := textGiftFree
		if _, known := amountOf(m.f.Earlier); !known && m.f.AtLeast.IsZero() {
			says = textGiftLimit
		}
		m.say(says.With(integraal.Put("most", most)))
		left, known := m.left(most)
		if !known {
			return
		}
		free = left
	}
	rest := m.f.Amount.Above(free)
	if rest.IsZero() {
		m.split(free)
		return
	}
	if _, judged := m.norm(normJudged); !judged {
		m.split(free)
		return
	}
	if limited {
		m.say(textGiftJudged)
	} else {
		m.say(textGiftOnlyJudged)
	}
	responsible, known := amountOf(m.f.Judged)
	if !known {
		m.ask(FactJudged, m.f.Judged.State(), textAskJudged)
		return
	}
	m.split(free.Plus(integraal.Lesser(responsible, rest)))
}

// left is what gifts and contributions of the year leave of their maximum. Where not
// all of them is known, what is known settles it only where it leaves nothing; else it
// is said what would be left if that was all, and asked whether it was.
func (m *means) left(most integraal.Amount) (left integraal.Amount, known bool) {
	if earlier, told := amountOf(m.f.Earlier); told {
		return most.Above(earlier), true
	}
	least := m.f.AtLeast
	switch sum := integraal.Put("sum", least); {
	case least.IsZero():
		m.ask(FactEarlier, m.f.Earlier.State(), textAskEarlier)
	case !most.MoreThan(least):
		m.say(textYearFull.With(sum))
		return integraal.Amount{}, true
	default:
		free := integraal.Lesser(most.Above(least), m.f.Amount)
		m.say(textYearSoFar.With(sum, integraal.Put("free", free)))
		m.ask(FactEarlier, m.f.Earlier.State(), textAskBesides)
	}
	return integraal.Amount{}, false
}

// saving is art. 18 lid 8 (the second of that number): what saves costs is left
// alone as far as it stays with the gifts within the maximum of art. 31 lid 2 m, and
// of a food bank always. Whether the college then sets the bijstand otherwise is
// its judgement: what exceeds the maximum is no income by itself.
func (m *means) saving() {
	food, known := m.f.FoodBank.Value()
	most, limited := m.norm(normGifts)
	switch {
	case !limited:
		m.cite(pw31.Lid("1"))
		m.say(textNotNamed.With(integraal.PutText("title", CostSaving.Text())))
		m.ask(FactCollege, integraal.Unknown, textAskCollege)
		return
	case known && food:
		m.cite(pw18l8)
		m.whole(integraal.AppliesNot, textFoodBank)
		return
	}
	m.cite(pw18l8)
	m.say(textSaving.With(integraal.Put("most", most)))
	left, told := m.left(most)
	if told && !m.f.Amount.MoreThan(left) {
		m.split(m.f.Amount)
		return
	}
	if !known && m.f.FoodBank.State() != integraal.KnownAbsent {
		m.ask(FactFoodBank, m.f.FoodBank.State(), textAskFoodBank)
	}
	if told {
		m.say(textSavingAbove)
		m.ask(FactCollege, integraal.Unknown, textAskCollege)
	}
}

// volunteer is art. 31 lid 2 k: up to so much a month and a year, not under 27.
func (m *means) volunteer() {
	month, okMonth := m.norm(normVolunteer)
	year, okYear := m.norm(normVolYear)
	young, known := m.young()
	if !okMonth || !okYear || !known {
		m.say(textVolunteer.With(integraal.Put("month", month), integraal.Put("year", year)))
		return
	}
	if young {
		m.cite(pw31l5)
		m.whole(integraal.Applies, textYoung)
		return
	}
	m.say(textVolunteer.With(integraal.Put("month", month), integraal.Put("year", year)))
	earlier, knownYear := amountOf(m.f.Earlier)
	this, knownMonth := amountOf(m.f.ThisMonth)
	if !knownYear {
		m.ask(FactEarlier, m.f.Earlier.State(), textAskEarlier)
	}
	if !knownMonth {
		m.ask(FactThisMonth, m.f.ThisMonth.State(), textAskMonth)
	}
	if knownYear && knownMonth {
		m.split(integraal.Lesser(month.Above(this), year.Above(earlier)))
	}
}

// premium is art. 31 lid 2 j: if the college finds that it helps towards work, up
// to so much a year, and under 27 only for the doelgroep loonkostensubsidie.
func (m *means) premium() {
	most, ok := m.norm(normPremium)
	m.say(textPremium.With(integraal.Put("most", most)))
	young, known := m.young()
	helps, judged := m.f.Helps.Value()
	if !judged {
		m.ask(FactHelps, m.f.Helps.State(), textAskHelps)
	}
	supported, told := m.f.Supported.Value()
	if young && !told {
		m.ask(FactSupported, m.f.Supported.State(), textAskSupported)
	}
	switch {
	case judged && !helps:
		m.whole(integraal.Applies, textHelpsNot)
		m.c.Missing = nil
		return
	case young && told && !supported:
		m.cite(pw31l5)
		m.whole(integraal.Applies, textYoung)
		m.c.Missing = nil
		return
	}
	earlier, spent := amountOf(m.f.Earlier)
	if !spent {
		m.ask(FactEarlier, m.f.Earlier.State(), textAskEarlier)
	}
	times, counted := m.premiums(earlier, spent)
	if !counted {
		m.ask(FactPremiums, m.f.Premiums.State(), textAskPremiums)
	}
	switch all := ok && known && judged && spent && (!young || told); {
	case all && counted && times >= premiumsAYear:
		m.say(textPremiumsDone)
		m.split(integraal.Amount{})
	case all && counted:
		m.split(most.Above(earlier))
	}
}

// premiumsAYear is how many premiums a calendar year has: "een een- of tweemalige
// premie" (Participatiewet art. 31 lid 2 j).
const premiumsAYear = 2

// premiums is how many premiums there were this year, and whether that is known: where
// nothing was received before there was none.
func (m *means) premiums(earlier integraal.Amount, spent bool) (times int, known bool) {
	if spent && earlier.IsZero() || m.f.Premiums.State() == integraal.KnownAbsent {
		return 0, true
	}
	times, known = m.f.Premiums.Value()
	return times, known || !spent // what was received is asked first
}

// damages is art. 31 lid 2 l: what the ministerial rule names, which is not in this
// library.
func (m *means) damages() {
	m.cite(pw31l2.Onder("l"))
	m.say(textDamages)
	listed, known := m.f.Listed.Value()
	switch {
	case known && listed:
		m.split(m.f.Amount)
	case known:
		m.say(textNotListed)
		m.ask(FactCollege, integraal.Unknown, textAskCollege)
	default:
		m.ask(FactListed, m.f.Listed.State(), textAskListed)
	}
}
