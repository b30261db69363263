package workpays_test

import (
	"fmt"
	"os"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/income"
	"github.com/integraal/integraal/income/workpays"
)

// What is left of the month to a mother with bijstand who works twelve, and then
// twenty-four, hours a week at the minimum wage.
func Example() {
	data, err := os.ReadFile("testdata/mother.json")
	if err != nil {
		fmt.Println(err)
		return
	}
	file, err := income.ReadHousehold(data)
	if err != nil {
		fmt.Println(err)
		return
	}
	day, err := income.BuiltIn().On(integraal.On(2026, 3, 2))
	if err != nil {
		fmt.Println(err)
		return
	}
	work, err := workpays.Prepare(workpays.Facts{
		Household: &file.Household, Who: "M", Vakantiebijslag: integraal.Know(integraal.Pct(8, 0)),
		Pensioenpremie: integraal.KnowAbsent[integraal.Rate](), Arbeidsinkomen: integraal.KnowAbsent[integraal.PerYear](),
		JongKind: integraal.Know(true),
	}, day)
	if err != nil {
		fmt.Println(err)
		return
	}
	outcome, err := work.Curve(workpays.HoursAt(integraal.CentsPerHour(14_71), 0, 12, 24))
	if err != nil {
		fmt.Println(err)
		return
	}
	curve, _ := outcome.Value()
	for i := range curve.Points {
		p := &curve.Points[i]
		bijstand, _ := p.Month(workpays.Bijstand)
		net, known := p.NetMonth()
		fmt.Println(p.Gross, bijstand, net, known)
	}
	for _, s := range curve.Steps() {
		pressure, _ := s.Pressure()
		fmt.Println("not left of what is earned more:", workpays.Percent(pressure))
	}
	// Output:
	// 0.00 1401.50 2986.20 true
	// 764.92 781.92 3192.73 true
	// 1529.84 34.27 3271.20 true
	// not left of what is earned more: 75.0%
	// not left of what is earned more: 90.5%
}
