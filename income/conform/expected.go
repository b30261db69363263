package conform

import (
	"math/big"
	"slices"
	"strconv"
	"strings"

	"github.com/integraal/integraal"
)

// expected is what a case expects. Each scheme has some of the keys.
type expected struct {
	Fault    string           `json:"fault"`
	Failed   []integraal.Name `json:"failed"`
	Missing  []integraal.Name `json:"missing"`
	Entitled *bool            `json:"entitled"`

	Yearly        *integraal.PerYear    `json:"yearly"`
	Quarterly     *integraal.PerQuarter `json:"quarterly"`
	Monthly       *integraal.PerMonth   `json:"monthly"`
	Hourly        *integraal.PerHour    `json:"hourly"`
	Norm          *integraal.PerMonth   `json:"norm"`
	Paid          *integraal.PerMonth   `json:"paid"`
	Reserved      *integraal.PerMonth   `json:"reserved"`
	PercentOfNorm *integraal.PerMonth   `json:"percentOfNorm"`
	Gross         *integraal.PerMonth   `json:"gross"`
	Pension       *integraal.PerMonth   `json:"pension"`
	Support       *integraal.PerMonth   `json:"support"`
	Holiday       *integraal.PerMonth   `json:"holiday"`
	Zvw           *integraal.PerMonth   `json:"zvw"`
	Net           *integraal.PerMonth   `json:"net"`
	Amount        *integraal.Amount     `json:"amount"`
	Limit         *integraal.PerMonth   `json:"limit"`
	Exact         *decimalText          `json:"exact"`
	Hundreds      *integraal.PerYear    `json:"hundreds"`
	BasicAmount   *integraal.PerQuarter `json:"basicAmount"`
	Percent       int                   `json:"percent"`
	Reference     *integraal.PerMonth   `json:"reference"`
	Minimum       *integraal.PerMonth   `json:"minimum"`
	AtLeast       *integraal.PerMonth   `json:"atLeast"`
	Missed        *integraal.PerMonth   `json:"missed"`
	Draagkracht   *integraal.Amount     `json:"draagkracht"`
	From          *integraal.Date       `json:"from"`
	Earliest      *integraal.Date       `json:"earliest"`
	LastDay       *integraal.Date       `json:"lastDay"`

	Voet   *integraal.PerMonth `json:"voet"`
	Above  *integraal.PerMonth `json:"above"`
	Until  *integraal.Date     `json:"until"`
	MayAsk *bool               `json:"mayAsk"`

	DeelBijstand  *integraal.PerMonth `json:"deelBijstand"`
	DeelUitkering *integraal.PerMonth `json:"deelUitkering"`
	DeelLoon      *integraal.PerMonth `json:"deelLoon"`
	DeelPensioen  *integraal.PerMonth `json:"deelPensioen"`

	Belasting            *integraal.PerYear  `json:"belasting"`
	Premies              *integraal.PerYear  `json:"premies"`
	Algemeen             *integraal.PerYear  `json:"algemeen"`
	Arbeid               *integraal.PerYear  `json:"arbeid"`
	Combinatie           *integraal.PerYear  `json:"combinatie"`
	Ouderen              *integraal.PerYear  `json:"ouderen"`
	AlleenstaandeOuderen *integraal.PerYear  `json:"alleenstaandeOuderen"`
	Applied              *integraal.PerYear  `json:"applied"`
	Due                  *integraal.PerYear  `json:"due"`
	NetYear              *integraal.PerYear  `json:"netYear"`
	Loonheffing          *integraal.PerMonth `json:"loonheffing"`
	Belastbaar           *integraal.PerYear  `json:"belastbaar"`
	Bruto                *integraal.PerYear  `json:"bruto"`
	Heffing              *integraal.PerYear  `json:"heffing"`
	Werkgever            *integraal.PerYear  `json:"werkgever"`
	Ingehouden           *integraal.PerYear  `json:"ingehouden"`
	Aanslag              *integraal.PerYear  `json:"aanslag"`
}

// answers are what is expected, in the order of the form.
func (e *expected) answers() []Answer {
	var list []Answer
	add := func(key, value string) {
		if value != "" {
			list = append(list, Answer{Key: key, Value: value})
		}
	}
	add("fault", e.Fault)
	add("failed", joined(e.Failed))
	add("missing", joined(e.Missing))
	add("entitled", yesNo(e.Entitled))
	add("yearly", text(e.Yearly))
	add("quarterly", text(e.Quarterly))
	add("monthly", text(e.Monthly))
	add("hourly", text(e.Hourly))
	add("norm", text(e.Norm))
	add("paid", text(e.Paid))
	add("reserved", text(e.Reserved))
	add("percentOfNorm", text(e.PercentOfNorm))
	add("gross", text(e.Gross))
	add("pension", text(e.Pension))
	add("support", text(e.Support))
	add("holiday", text(e.Holiday))
	add("zvw", text(e.Zvw))
	add("net", text(e.Net))
	add("amount", text(e.Amount))
	add("limit", text(e.Limit))
	if e.Exact != nil {
		add("exact", e.Exact.text)
	}
	add("hundreds", text(e.Hundreds))
	if e.BasicAmount != nil {
		add("basicAmount", e.BasicAmount.Share(integraal.Pct(int64(e.Percent), 0)).Round(integraal.Rounding{}).String())
	}
	add("reference", text(e.Reference))
	add("minimum", text(e.Minimum))
	add("atLeast", text(e.AtLeast))
	add("missed", text(e.Missed))
	add("draagkracht", text(e.Draagkracht))
	add("from", dayText(e.From))
	add("earliest", dayText(e.Earliest))
	add("lastDay", dayText(e.LastDay))
	e.debts(add)
	e.taxes(add)
	return list
}

// debts are what is expected of who owes.
func (e *expected) debts(add func(key, value string)) {
	add("voet", text(e.Voet))
	add("above", text(e.Above))
	add("until", dayText(e.Until))
	add("mayAsk", yesNo(e.MayAsk))
	add("deelBijstand", text(e.DeelBijstand))
	add("deelUitkering", text(e.DeelUitkering))
	add("deelLoon", text(e.DeelLoon))
	add("deelPensioen", text(e.DeelPensioen))
}

// verdictKeys are what every scheme can be expected to answer, beside its amounts.
var verdictKeys = []string{"fault", "failed", "missing", "entitled"}

// mixed reports whether more than one kind of answer is expected: amounts, the
// conditions that are not met, the facts that are missing, a refusal.
func (e *expected) mixed(amounts bool) bool {
	kinds := 0
	for _, is := range []bool{amounts, e.Fault != "", len(e.Failed) > 0, len(e.Missing) > 0} {
		if is {
			kinds++
		}
	}
	switch {
	case kinds > 1:
		return true
	case e.Entitled == nil || kinds == 0:
		return false
	case *e.Entitled:
		return !amounts
	}
	return len(e.Failed) == 0
}

// taxes are what is expected of tax and premiums.
func (e *expected) taxes(add func(key, value string)) {
	add("belasting", text(e.Belasting))
	add("premies", text(e.Premies))
	add("algemeen", text(e.Algemeen))
	add("arbeid", text(e.Arbeid))
	add("combinatie", text(e.Combinatie))
	add("ouderen", text(e.Ouderen))
	add("alleenstaandeOuderen", text(e.AlleenstaandeOuderen))
	add("applied", text(e.Applied))
	add("due", text(e.Due))
	add("netYear", text(e.NetYear))
	add("loonheffing", text(e.Loonheffing))
	add("belastbaar", text(e.Belastbaar))
	add("bruto", text(e.Bruto))
	add("heffing", text(e.Heffing))
	add("werkgever", text(e.Werkgever))
	add("ingehouden", text(e.Ingehouden))
	add("aanslag", text(e.Aanslag))
}

func yesNo(b *bool) string {
	if b == nil {
		return ""
	}
	return strconv.FormatBool(*b)
}

func dayText(d *integraal.Date) string {
	if d == nil {
		return ""
	}
	return d.String()
}

func text[B integraal.Basis](m *integraal.Money[B]) string {
	if m == nil {
		return ""
	}
	return m.String()
}

// joined are names once and in one order: neither the order in which they are
// listed is a matter, nor that a fact misses of two persons.
func joined(names []integraal.Name) string {
	words := make([]string, len(names))
	for i, n := range names {
		words[i] = string(n)
	}
	slices.Sort(words)
	return strings.Join(slices.Compact(words), ", ")
}

// decimalText is an amount that is not rounded to cents: 329.192. It is held
// against what comes out in as many decimals as it has.
type decimalText struct{ text string }

func (d *decimalText) UnmarshalText(b []byte) error {
	whole, part, _ := strings.Cut(string(b), ".")
	digits := whole + part
	if whole == "" || len(digits) > 15 || strings.HasSuffix(string(b), ".") ||
		strings.IndexFunc(digits, func(r rune) bool { return r < '0' || r > '9' }) >= 0 {
		return integraal.NewFault("amount.malformed", "", textDecimal)
	}
	d.text = string(b)
	return nil
}

// decimals are the number of decimals that the text has.
func (d *decimalText) decimals() int {
	_, part, _ := strings.Cut(d.text, ".")
	return len(part)
}

// exactly writes the value of a step in a number of decimals: a step holds
// cents with a fraction, or a whole number of cents.
func exactly(why *integraal.Explanation, name integraal.Name, decimals int) string {
	for _, s := range why.Steps() {
		if s.Name != name {
			continue
		}
		shown, isCents := strings.CutSuffix(s.Value.String(), "c")
		r, ok := new(big.Rat).SetString(shown)
		if !ok {
			continue
		}
		if isCents {
			r.Quo(r, big.NewRat(100, 1))
		}
		return r.FloatString(decimals)
	}
	return ""
}

// answered are the answers of an outcome; of one that applies those of its
// value.
func answered[T any](o integraal.Outcome[T], err error, values func(T) []Answer) []Answer {
	if err != nil {
		return refused(integraal.FaultsIn(err))
	}
	switch o.Verdict() {
	case integraal.Applies:
		v, _ := o.Value()
		return append(values(v), Answer{Key: "entitled", Value: "true"})
	case integraal.AppliesNot:
		var names []integraal.Name
		for _, c := range o.Failed() {
			names = append(names, c.Name)
		}
		return []Answer{{Key: "failed", Value: joined(names)}, {Key: "entitled", Value: "false"}}
	}
	var names []integraal.Name
	for _, m := range o.Missing() {
		names = append(names, m.Fact)
	}
	return []Answer{{Key: "missing", Value: joined(names)}}
}

// refused are the codes of faults. Where nothing is known of a day every scheme
// says so; one answer for all of them is enough.
func refused(faults integraal.Faults) []Answer {
	var list []Answer
	for _, f := range faults {
		if !slices.ContainsFunc(list, func(a Answer) bool { return a.Value == f.Code }) {
			list = append(list, Answer{Key: "fault", Value: f.Code, Words: f.Text})
		}
	}
	return list
}

// hundreds rounds an amount to hundreds of euros, half up.
func hundreds(y integraal.PerYear) string {
	return strconv.FormatInt((y.Cents()+50_00)/100_00*100, 10) + ".00"
}
