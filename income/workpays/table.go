package workpays

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"strings"

	"github.com/integraal/integraal"
)

// CSV is the curve as comma-separated values: a line a point, with the gross wage of
// a month, the parts over a year by their codes, and what is left over a year and a
// month, and the part of the last step that is not left as a percentage. Amounts
// have a point and two decimals. Last are the codes of the parts that rest on
// something that is not confirmed, with spaces between.
func (c *Curve) CSV() ([]byte, error) {
	var b bytes.Buffer
	out := csv.NewWriter(&b)
	head := []string{"grossMonth"}
	for part := range NumParts {
		head = append(head, part.String()+"Year")
	}
	if err := out.Write(append(head, "netYear", "netMonth", "pressure", "unconfirmed")); err != nil {
		return nil, err
	}
	steps := c.Steps()
	for i := range c.Points {
		p := &c.Points[i]
		line := []string{p.Gross.String()}
		for _, part := range p.Parts {
			line = append(line, part.String())
		}
		pressure := ""
		if i > 0 {
			pressure = Percent(steps[i-1].Pressure)
		}
		if err := out.Write(append(line, p.Net.String(), p.NetMonth().String(), pressure, strings.Join(p.unconfirmed(), " "))); err != nil {
			return nil, err
		}
	}
	out.Flush()
	return b.Bytes(), out.Error()
}

// Percent is a rate in tenths of a percent, half up: 73.5%, and −4.0% where more is
// left than was earned.
func Percent(r integraal.Rate) string {
	num, den := r.Fraction()
	sign := ""
	if num < 0 {
		num, sign = -num, "-"
	}
	tenths := integraal.Cents[integraal.OneOff]((2*num*1000 + den) / (2 * den) * 10)
	if tenths.IsZero() {
		sign = ""
	}
	text := tenths.String()
	return sign + text[:len(text)-1] + "%"
}

type pointJSON struct {
	Gross    integraal.PerMonth           `json:"grossMonth"`
	Parts    map[string]integraal.PerYear `json:"partsYear"`
	Net      integraal.PerYear            `json:"netYear"`
	NetMonth integraal.PerMonth           `json:"netMonth"`
	Pressure string                       `json:"pressure,omitempty"` // of the step to it
	// Unconfirmed are the codes of the parts that rest on what is not confirmed.
	Unconfirmed []string `json:"unconfirmed,omitempty"`
}

// unconfirmed are the codes of those parts.
func (p *Point) unconfirmed() []string {
	var list []string
	for part, is := range p.Unconfirmed {
		if is {
			list = append(list, partCodes[part])
		}
	}
	return list
}

// MarshalJSON writes the curve with its parts over a year by their codes; those of
// nil are left out.
func (c Curve) MarshalJSON() ([]byte, error) {
	out := struct {
		Day        integraal.Date   `json:"day"`
		Who        string           `json:"who"`
		Month      int              `json:"month"`
		Points     []pointJSON      `json:"points"`
		NotCounted []integraal.Text `json:"notCounted"`
	}{c.Day, c.Who, c.Month, make([]pointJSON, len(c.Points)), c.NotCounted}
	steps := c.Steps()
	for i := range c.Points {
		p := &c.Points[i]
		parts := map[string]integraal.PerYear{}
		for part, is := range p.Parts {
			if !is.IsZero() {
				parts[partCodes[part]] = is
			}
		}
		out.Points[i] = pointJSON{Gross: p.Gross, Parts: parts, Net: p.Net, NetMonth: p.NetMonth(), Unconfirmed: p.unconfirmed()}
		if i > 0 {
			out.Points[i].Pressure = Percent(steps[i-1].Pressure)
		}
	}
	return json.Marshal(out)
}
