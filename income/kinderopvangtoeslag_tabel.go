package income

import (
	"strconv"
	"strings"

	"github.com/integraal/integraal"
)

// kotTabel is a table of Besluit kinderopvangtoeslag bijlage I: percentages of
// the costs by groups of income. There is no step within a group. Rate is the
// percentage that was looked up, for an explanation; in the table itself it is
// nought.
type kotTabel struct {
	integraal.Rate
	groups []kotGroep
}

// kotGroep is a group of incomes, up to the start of the next.
type kotGroep struct {
	from          integraal.PerYear
	first, others integraal.Rate // of the first child, and of the other children
}

// group is the one that an income falls in. An income below nil is in the
// lowest. Incomes are whole euros; a part of a euro does not reach the next.
func (t *kotTabel) group(income integraal.PerYear) kotGroep {
	if len(t.groups) == 0 {
		return kotGroep{}
	}
	at := 0
	for n := len(t.groups); n > 1; { // the group is one of the n from at
		if half := n / 2; t.groups[at+half].from.MoreThan(income) {
			n = half
		} else {
			at, n = at+half, n-half
		}
	}
	return t.groups[at]
}

// flat reports whether the income makes no difference.
func (t *kotTabel) flat() bool { return len(t.groups) < 2 }

// kotTabelOf is a table from its rows, percentages in tenths.
func kotTabelOf(rows [][3]int64) kotTabel {
	t := kotTabel{groups: make([]kotGroep, len(rows))}
	for i, r := range rows {
		t.groups[i] = kotGroep{from: integraal.EuroPerYear(r[0]), first: tenths(r[1]), others: tenths(r[2])}
	}
	return t
}

func tenths(of int64) integraal.Rate { return integraal.Pct(of/10, of%10*100) }

// UnmarshalText reads a table from an overlay: "0 96.0% 96.0%; 56413 95.5%
// 95.6%", for each group the income from which it holds, and the percentage for
// the first child and for the others. The first group starts at nil, incomes
// rise, percentages do not, none is over a hundred, and that of the first child
// is at most that of the others. The fault is table.malformed.
func (t *kotTabel) UnmarshalText(b []byte) error {
	malformed := integraal.NewFault("table.malformed", "", textTable)
	var groups []kotGroep
	for row := range strings.SplitSeq(string(b), ";") {
		g, ok := parseGroup(strings.Fields(row))
		if !ok || len(groups) == 0 && !g.from.IsZero() {
			return malformed
		}
		if n := len(groups); n > 0 {
			last := groups[n-1]
			if !g.from.MoreThan(last.from) || exceeds(g.first, last.first) || exceeds(g.others, last.others) {
				return malformed
			}
		}
		groups = append(groups, g)
	}
	*t = kotTabel{groups: groups}
	return nil
}

func parseGroup(fields []string) (g kotGroep, ok bool) {
	if len(fields) != 3 {
		return g, false
	}
	from, err := strconv.ParseUint(fields[0], 10, 32)
	if err != nil {
		return g, false
	}
	g.from = integraal.EuroPerYear(int64(from))
	if g.first, err = integraal.ParseRate(fields[1]); err != nil {
		return g, false
	}
	if g.others, err = integraal.ParseRate(fields[2]); err != nil {
		return g, false
	}
	return g, !exceeds(g.first, g.others) && !exceeds(g.others, integraal.Pct(100, 0))
}

// exceeds reports whether a is more than b, for rates below 10^9 over 10^9.
func exceeds(a, b integraal.Rate) bool {
	an, ad := a.Fraction()
	bn, bd := b.Fraction()
	return an*bd > bn*ad
}

// MarshalText writes what UnmarshalText reads.
func (t kotTabel) MarshalText() ([]byte, error) {
	var rows []string
	for _, g := range t.groups {
		rows = append(rows, strconv.FormatInt(g.from.Cents()/100, 10)+" "+g.first.String()+" "+g.others.String())
	}
	return []byte(strings.Join(rows, "; ")), nil
}

// kotRij is a row of the table as it is published.
type kotRij struct {
	From   integraal.PerYear `json:"from"`   // lowest income of the group
	First  integraal.Rate    `json:"first"`  // what is paid for the first child
	Others integraal.Rate    `json:"others"` // and for the other children
}

func (t kotTabel) rows() any {
	rows := make([]kotRij, len(t.groups))
	for i, g := range t.groups {
		rows[i] = kotRij{g.from, g.first, g.others}
	}
	return rows
}
