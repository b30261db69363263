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
// have a point and two decimals. Then what the municipality may use for a
// bufferbudget over a year, which is not in what is left, and the day of which
// amounts were taken as those of the day are not known. Last are the codes of the
// parts that rest on something that is not confirmed, with spaces between. What is not
// known is empty, and no nought: a part that is not counted ([Curve.NotCounted]), and at a
// wage of which the law does not say what is left, that and all that turns on it.
func (c *Curve) CSV() ([]byte, error) {
	var b bytes.Buffer
	out := csv.NewWriter(&b)
	head := []string{"grossMonth"}
	for part := range NumParts {
		head = append(head, part.String()+"Year")
	}
	if err := out.Write(append(head, "netYear", "netMonth", "pressure", "bufferbudgetMayYear", "amountsOf", "unconfirmed")); err != nil {
		return nil, err
	}
	steps := c.Steps()
	for i := range c.Points {
		p := &c.Points[i]
		pressure := ""
		if i > 0 {
			pressure = steps[i-1].percent()
		}
		line := append(p.cells(), pressure, p.may(), amountsOf(c.AmountsOf), strings.Join(p.unconfirmed(), " "))
		if err := out.Write(line); err != nil {
			return nil, err
		}
	}
	out.Flush()
	return b.Bytes(), out.Error()
}

// cells are the wage, the parts and what is left of a point.
func (p *Point) cells() []string {
	line := []string{p.Gross.String()}
	for part := range NumParts {
		text := ""
		if is, known := p.Part(part); known {
			text = is.String()
		}
		line = append(line, text)
	}
	month, known := p.NetMonth()
	if !known {
		return append(line, "", "")
	}
	return append(line, p.net.String(), month.String())
}

// percent is the pressure of a step, or nothing.
func (s *Step) percent() string {
	if is, known := s.Pressure(); known {
		return Percent(is)
	}
	return ""
}

// may is what the municipality may use beside a point, or nothing.
func (p *Point) may() string {
	if p.room.IsZero() {
		return ""
	}
	return p.room.String()
}

func amountsOf(day integraal.Date) string {
	if day.IsZero() {
		return ""
	}
	return day.String()
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
	Gross integraal.PerMonth `json:"grossMonth"`
	// Parts are all of them; null is what is not known.
	Parts map[string]*integraal.PerYear `json:"partsYear"`
	// Net and NetMonth are left out where Uncovered says that the law does not say.
	Net       *integraal.PerYear  `json:"netYear,omitempty"`
	NetMonth  *integraal.PerMonth `json:"netMonth,omitempty"`
	Uncovered bool                `json:"uncovered,omitempty"`
	// May is in no net income.
	May      integraal.PerYear `json:"bufferbudgetMayYear,omitzero"`
	Pressure string            `json:"pressure,omitempty"` // of the step to it
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

// MarshalJSON writes the curve with its parts over a year by their codes: one that
// is not known is null.
func (c Curve) MarshalJSON() ([]byte, error) {
	out := struct {
		Day        integraal.Date   `json:"day"`
		Who        string           `json:"who"`
		Month      int              `json:"month"`
		Points     []pointJSON      `json:"points"`
		NotCounted []integraal.Text `json:"notCounted"`
		AmountsOf  integraal.Date   `json:"amountsOf,omitzero"`
		Assumed    []integraal.Text `json:"assumed,omitempty"`
		Uncovered  []integraal.Text `json:"uncovered,omitempty"`
		// BufferAsks is what has to be known before there can be a bufferbudget.
		BufferAsks []integraal.Missing `json:"bufferbudgetAsks,omitempty"`
	}{c.Day, c.Who, c.Month, make([]pointJSON, len(c.Points)), c.NotCounted, c.AmountsOf, c.Assumed, c.Uncovered, c.BufferAsks}
	steps := c.Steps()
	for i := range c.Points {
		p := &c.Points[i]
		out.Points[i] = p.wire()
		if i > 0 {
			out.Points[i].Pressure = steps[i-1].percent()
		}
	}
	return json.Marshal(out)
}

// wire is a point as JSON has it.
func (p *Point) wire() pointJSON {
	parts := map[string]*integraal.PerYear{}
	for part := range NumParts {
		parts[partCodes[part]] = nil
		if is, known := p.Part(part); known {
			parts[partCodes[part]] = &is
		}
	}
	out := pointJSON{Gross: p.Gross, Parts: parts, Uncovered: p.Uncovered, May: p.room, Unconfirmed: p.unconfirmed()}
	if month, known := p.NetMonth(); known {
		out.Net, out.NetMonth = &p.net, &month
	}
	return out
}
