package income

import "github.com/integraal/integraal"

// stretch are rows of a column, of all that it has.
type stretch struct{ from, until, all int }

// cellsOf are the cells of a stretch, and none of a column that is not there.
func cellsOf[T any](column []T, s stretch) []T {
	if column == nil {
		return nil
	}
	return column[s.from:s.until]
}

// The looks below tell whether a cell that is asked is wrong, without a branch a
// cell. Only says which cells are asked, in yes and no; without it all are.

// eachFlag has FlagNo in each of its eight bytes.
const eachFlag = 0x0101010101010101 * uint64(FlagNo)

// eight are the first eight flags of a column in one number, one a byte.
func eight(c []Flag) uint64 {
	_ = c[7]
	return uint64(c[0]) | uint64(c[1])<<8 | uint64(c[2])<<16 | uint64(c[3])<<24 |
		uint64(c[4])<<32 | uint64(c[5])<<40 | uint64(c[6])<<48 | uint64(c[7])<<56
}

// lastEight are eight flags at the end of a column that has fewer, with no for
// those that are not there.
func lastEight(c []Flag) uint64 {
	flags := [8]Flag{FlagNo, FlagNo, FlagNo, FlagNo, FlagNo, FlagNo, FlagNo, FlagNo}
	copy(flags[:], c)
	return eight(flags[:])
}

// wrong has a bit in every byte that is neither no (1) nor yes (2): one above
// these two, or the lowest where of these two there is not one alone.
func wrong(flags uint64) uint64 {
	return flags&(0xfc*eachFlag) | ^(flags^flags>>1)&eachFlag
}

// yesIn has every bit of a byte that is yes, where all are yes or no.
func yesIn(flags uint64) uint64 { return flags >> 1 & eachFlag * 0xff }

// blanks reports whether a flag is neither no nor yes.
func blanks(column, only []Flag) bool {
	var found uint64
	if only == nil {
		for ; len(column) >= 8; column = column[8:] {
			found |= wrong(eight(column))
		}
		return found|wrong(lastEight(column)) != 0
	}
	for only = only[:len(column)]; len(column) >= 8 && len(only) >= 8; column, only = column[8:], only[8:] {
		found |= wrong(eight(column)) & yesIn(eight(only))
	}
	return found|wrong(lastEight(column))&yesIn(lastEight(only)) != 0
}

// noDates reports whether a date is unset or after a day.
func noDates(column []integraal.Date, only []Flag, day integraal.Date) bool {
	// The days before the day, of which the unset date has one more than the first.
	most, found := integraal.Date{}.DaysUntil(day)-1, 0
	if only == nil {
		for _, born := range column {
			days := born.DaysUntil(day)
			found |= days | (most - days)
		}
		return found < 0
	}
	only = only[:len(column)]
	for i, born := range column {
		days := born.DaysUntil(day)
		found |= (days | (most - days)) & -int(only[i]>>1)
	}
	return found < 0
}

// noDatesOfAny is noDates of the cells that one of three columns asks.
func noDatesOfAny(column []integraal.Date, a, b, c []Flag, day integraal.Date) bool {
	most, found := integraal.Date{}.DaysUntil(day)-1, 0
	a, b, c = a[:len(column)], b[:len(column)], c[:len(column)]
	for i, born := range column {
		days := born.DaysUntil(day)
		found |= (days | (most - days)) & -int((a[i]|b[i]|c[i])>>1)
	}
	return found < 0
}

// nearCents bounds the amounts that a first look lets through: a power of two below
// MaxCents, so that the bits of all cells together tell whether one is beyond it.
const nearCents = 1 << 43

// suspect reports whether an amount is below nil, or below -nearCents where less is allowed, or
// is nearCents or more. What is not is in range.
func suspect[B integraal.Basis](column []integraal.Money[B], only []Flag, least int64) bool {
	from, found := least>>63&nearCents, int64(0)
	if only == nil {
		for ; len(column) >= 4; column = column[4:] {
			found |= (column[0].Cents() + from) | (column[1].Cents() + from) |
				(column[2].Cents() + from) | (column[3].Cents() + from)
		}
		for _, m := range column {
			found |= m.Cents() + from
		}
		return uint64(found) >= uint64(nearCents+from)
	}
	only = only[:len(column)]
	for i, m := range column {
		found |= m.Cents()&-int64(only[i]>>1) + from
	}
	return uint64(found) >= uint64(nearCents+from)
}

// beyond reports whether an amount is less than some cents, nil or fewer, or more than
// MaxCents.
func beyond[B integraal.Basis](column []integraal.Money[B], only []Flag, least int64) bool {
	if !suspect(column, only, least) {
		return false
	}
	for i, m := range column {
		if cents := m.Cents(); (cents < least || cents > integraal.MaxCents) && asks(only, i) {
			return true
		}
	}
	return false
}
