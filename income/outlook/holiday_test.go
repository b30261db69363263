package outlook

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal/income"
)

// holidays are the months with holiday allowance, as amount, back and held.
func holidays(c *Course) []string {
	var list []string
	for i := range c.Months {
		for _, f := range c.Months[i].Income {
			if f.Name == "bijstand"+HolidayOf {
				list = append(list, f.Day.String()+" "+f.Amount.String()+" "+f.Back.String()+" "+f.Stopped.String())
			}
		}
	}
	return list
}

func assumes(c *Course) map[string]bool {
	seen := map[string]bool{}
	for _, a := range c.Assumptions {
		seen[string(a.Name)] = true
	}
	return seen
}

// TestHolidayAllowance reckoned by hand: the norm of a single parent is 1401.50, of
// which 1331.43 is paid: 70.07 is set aside a month. June pays March, April and May.
func TestHolidayAllowance(t *testing.T) {
	t.Parallel()
	p := byRules(onBijstand())
	c := courseOf(t, p)
	assert.Equal(t, []string{"2026-06-25 210.21 0.00 0.00"}, holidays(c))
	assert.Equal(t, "2316.64", c.Months[3].Received.String(), "1331.43 + 775 + 210.21")
	assert.True(t, assumes(c)["outlook.assume.holiday"])
	assert.False(t, assumes(c)["outlook.assume.holidayGiven"])

	p.Sources[0].ByRule, p.Sources[0].Amount = false, inCents(1_331_43)
	c = courseOf(t, p)
	assert.Empty(t, holidays(c))
	assert.True(t, assumes(c)["outlook.assume.holidayGiven"])
	p.Sources[0].Scheme = income.SchemeHuurtoeslag
	assert.False(t, assumes(courseOf(t, p))["outlook.assume.holidayGiven"])
}

// TestHolidayAllowanceOfAStop: what was built up is held in June; what was not built up
// comes with what is paid back, and that of June itself waits for the next June.
func TestHolidayAllowanceOfAStop(t *testing.T) {
	t.Parallel()
	p := byRules(onBijstand())
	p.Changes = []Change{{Name: "stop", On: on(2026, 4, 1), Stop: []string{"bijstand"}}}
	assert.Equal(t, []string{"2026-06-25 0.00 0.00 70.07"}, holidays(courseOf(t, p)))
	p.Months = 3
	h := harmOf(t, p, "stop")
	assert.Equal(t, "2662.86 140.14", h.Missed.String()+" "+h.Reserve.String(), "twice 1331.43 and twice 70.07")

	p.Months = 6
	p.Changes = append(p.Changes, Change{Name: "resume", On: on(2026, 7, 1), Resume: []string{"bijstand"}, Back: []string{"bijstand"}})
	c := courseOf(t, p)
	assert.Equal(t, []string{"2026-06-25 0.00 0.00 70.07", "2026-07-25 0.00 210.21 0.00"}, holidays(c))
	h = harmOf(t, p, "stop", "resume")
	assert.True(t, h.Missed.IsZero() && h.Reserve.IsZero(), "%v %v", h.Missed, h.Reserve)

	p.Changes[1].Back = nil // what was built up in March comes, what was not does not
	assert.Equal(t, []string{"2026-06-25 0.00 0.00 70.07", "2026-07-25 0.00 70.07 0.00"}, holidays(courseOf(t, p)))
	h = harmOf(t, p, "stop", "resume")
	assert.Equal(t, "4134.43 70.07", h.Missed.String()+" "+h.Reserve.String(), "3 x 1331.43 + 140.14; June")

	c = courseOf(t, p)
	again, err := Run(c.GoOn(3))
	require.NoError(t, err)
	d, _ := again.Value()
	assert.Equal(t, c.Months[3:], d.Months, "what is set aside goes on")
}
