// Command work-pays shows what is left to a household when someone in it works more
// hours: the net income with its parts, what is left of each step, and where more
// wage leaves less, with the provision that does it.
//
//	go run ./examples/work-pays                       a mother of three, from 0 to 36 hours
//	go run ./examples/work-pays -couple               a couple, of whom she starts to work
//	go run ./examples/work-pays -month 6              once she has worked for six months
//	go run ./examples/work-pays -csv                  the curve as data
//	go run ./examples/work-pays -html page.html       one page with the curve in it
//	go run ./examples/work-pays -day 2027-03-02 -amounts-of 2026-12-31
//	                                                  the law of 2027 on the amounts of 2026
//
// The amounts of 2027 are not known. Without -amounts-of a day of that year is not
// answered; with it every page and table says what is assumed.
package main

import (
	"embed"
	"io"
	"os"
	"time"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/examples/internal/command"
	"github.com/integraal/integraal/examples/internal/show"
	"github.com/integraal/integraal/income"
	"github.com/integraal/integraal/income/workpays"
)

//go:embed testdata/mother.json testdata/couple.json testdata/voorbeeldstad.json
var bundled embed.FS

func main() {
	os.Exit(run(os.Args[1:], os.Stdout, os.Stderr))
}

type options struct {
	day, amountsOf, html string
	lang                 integraal.Lang
	month                int
	couple               bool
	asCSV, asJSON        bool
}

func run(args []string, out, errs io.Writer) int {
	var o options
	line := command.New("work-pays", errs)
	line.BoolVar(&o.couple, "couple", false, "take the bundled couple")
	line.IntVar(&o.month, "month", 0, "how many `months` she has worked so already")
	line.StringVar(&o.day, "day", "2026-03-02", "the `day`")
	line.StringVar(&o.amountsOf, "amounts-of", "", "a `day` whose amounts are taken where those of the day, in a later year, are not known")
	line.BoolVar(&o.asCSV, "csv", false, "write the curve as comma-separated values")
	line.BoolVar(&o.asJSON, "json", false, "write the curve as JSON")
	line.StringVar(&o.html, "html", "", "write an offline page to this `file`")
	if code, stop := line.Read(args); stop {
		return code
	}
	if line.NArg() > 0 {
		return line.Refuse(integraal.Text{})
	}
	o.lang = line.Lang()
	return line.End(answer(&o, out))
}

// english are the labels of the households in English: of the couple, or not. It is
// never written to.
var english = map[bool]string{true: "Couple with two children (made up)", false: "Mother with three children (made up)"}

// hours are those that are shown.
func hours() []int { return []int{0, 4, 8, 12, 16, 20, 24, 28, 32, 36} }

// mostWage is the highest wage of a month at which cliffs are looked for.
func mostWage() integraal.PerMonth { return integraal.EuroPerMonth(4000) }

func answer(o *options, out io.Writer) error {
	x, work, err := prepared(o)
	if err != nil {
		return err
	}
	curve, err := work.Curve(workpays.HoursAt(x.Hourly, x.Hours...))
	if err != nil {
		return err
	}
	c, known := curve.Value()
	if !known {
		return show.WorkOpen(out, curve.Missing(), o.lang)
	}
	x.Curve = &c
	switch {
	case o.asCSV:
		table, err := c.CSV()
		if err != nil {
			return err
		}
		_, err = out.Write(table)
		return err
	case o.asJSON:
		return command.JSON(out, c)
	}
	cliffs, err := work.Cliffs(x.From, x.To)
	if err != nil {
		return err
	}
	x.Cliffs, _ = cliffs.Value()
	if x.Unsaid, err = work.Unsaid(x.From, x.To); err != nil {
		return err
	}
	if o.html != "" {
		return command.Page(o.html, func(w io.Writer) error { return show.WorkPaysHTML(w, x, o.lang) })
	}
	return show.WorkPays(out, x, o.lang)
}

// dayOf is a day, with the amounts of another in the rest of its year where that is
// asked.
func dayOf(on integraal.Date, amountsOf string) (*income.Day, error) {
	norms := income.BuiltIn()
	if amountsOf != "" {
		of, err := integraal.ParseDate(amountsOf)
		if err != nil {
			return nil, show.At("-amounts-of", err)
		}
		year := integraal.On(on.Year(), time.January, 1)
		if norms, err = norms.Assuming(of, year, year.AddYears(1).AddDays(-1)); err != nil {
			return nil, show.At("-amounts-of", err)
		}
	}
	return norms.On(on)
}

// prepared is the household with the wage, ready to be asked.
func prepared(o *options) (*show.Work, *workpays.Work, error) {
	on, err := integraal.ParseDate(o.day)
	if err != nil {
		return nil, nil, show.At("-day", err)
	}
	name := "mother"
	if o.couple {
		name = "couple"
	}
	file, town, err := read(name)
	if err != nil {
		return nil, nil, err
	}
	day, err := dayOf(on, o.amountsOf)
	if err != nil {
		return nil, nil, err
	}
	x := &show.Work{Label: integraal.Text{NL: file.Label, EN: english[o.couple]}, Hours: hours(), To: mostWage()}
	wage, err := day.Minimumuurloon(income.MinimumloonFacts{
		Born: file.Household.Claimant.Born, Werknemer: integraal.Know(true), Bbl: integraal.KnowAbsent[bool](),
	}, nil)
	if err != nil {
		return nil, nil, err
	}
	x.Hourly, _ = wage.Value()
	f := workpays.Facts{
		Household: &file.Household, Who: file.Household.Claimant.ID, Month: o.month,
		Vakantiebijslag: integraal.Know(integraal.Pct(8, 0)), Pensioenpremie: integraal.KnowAbsent[integraal.Rate](),
		Arbeidsinkomen: integraal.KnowAbsent[integraal.PerYear](), ArbeidsinkomenPartner: integraal.KnowAbsent[integraal.PerYear](),
		JongKind: integraal.Know(true), AlleenstaandeAOW: integraal.Know(false),
	}
	if o.couple { // all that he earns is from work
		f.ArbeidsinkomenPartner = integraal.Know(integraal.EuroPerYear(14_000))
	}
	work, err := workpays.Prepare(f, day.In(town))
	if err != nil {
		return nil, nil, err
	}
	x.Later, err = later(&f, work, day.In(town), x)
	return x, work, err
}

// later is the curve once the months of Participatiewet art. 31 lid 2 n are over, or
// from 2027 those of art. 34a lid 1 a, where some are left.
func later(f *workpays.Facts, now *workpays.Work, day *income.Day, x *show.Work) (*workpays.Curve, error) {
	left, known := now.LeftOfN()
	if !known {
		left, known = now.LeftOf34a()
	}
	if !known || left == 0 {
		return nil, nil //nolint:nilnil // there is none
	}
	then := *f
	then.Month += left
	work, err := workpays.Prepare(then, day)
	if err != nil {
		return nil, err
	}
	o, err := work.Curve(workpays.HoursAt(x.Hourly, x.Hours...))
	if err != nil {
		return nil, err
	}
	c, applies := o.Value()
	if !applies {
		return nil, nil //nolint:nilnil // the curve of now says what is missing
	}
	return &c, nil
}

func read(name string) (*income.HouseholdFile, *income.Settings, error) {
	data, err := bundled.ReadFile("testdata/" + name + ".json")
	if err != nil {
		return nil, nil, err
	}
	file, err := income.ReadHousehold(data)
	if err != nil {
		return nil, nil, err
	}
	if data, err = bundled.ReadFile("testdata/voorbeeldstad.json"); err != nil {
		return nil, nil, err
	}
	town, err := income.ReadSettings(data)
	return file, town, err
}
