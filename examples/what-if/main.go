// Command what-if shows what a held payment does to a household, month by month,
// with it and without it.
//
//	go run ./examples/what-if                          the mother of the bundled case
//	go run ./examples/what-if -again 2026-08-03        paid again on another day
//	go run ./examples/what-if -huurtoeslag unknown     nothing is assumed: what is missing is named
//	go run ./examples/what-if -savings unknown         the same of what she has left
//	go run ./examples/what-if -what moves-in -on 2026-05-10
//	                                                   another change: rent, child18, moves-in, partner-leaves, pause, law
//	go run ./examples/what-if -what law -law 2027-03-02
//	go run ./examples/what-if -reference own.json      beside a municipality's own figures for daily life
//	go run ./examples/what-if -lang en
//	go run ./examples/what-if -json | jq .harm.restores
//
// The costs but for the rent are made up, and so is the day on which the bijstand
// is paid again. It shows what follows, and decides nothing.
package main

import (
	"io"
	"os"
	"slices"
	"strings"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/examples/internal/command"
	"github.com/integraal/integraal/examples/internal/show"
	"github.com/integraal/integraal/income/outlook"
)

func main() {
	os.Exit(run(os.Args[1:], os.Stdout, os.Stderr))
}

type options struct {
	what, on, law, again, huurtoeslag, savings, reference string
	lang                                                  integraal.Lang
	asJSON                                                bool
	references                                            []outlook.Reference
}

func run(args []string, out, errs io.Writer) int {
	var o options
	line := command.New("what-if", errs)
	line.StringVar(&o.what, "what", theStop, "`what` changes: "+strings.Join(names(), ", "))
	line.StringVar(&o.on, "on", changed.String(), "the `day` of the change, for all but the stop")
	line.StringVar(&o.law, "law", "2024-03-01", "the `day` whose law holds, for -what law")
	line.StringVar(&o.again, "again", again.String(), "the `day` on which the bijstand is paid again, for the stop")
	line.StringVar(&o.huurtoeslag, "huurtoeslag", "", "the huurtoeslag in `euro` a month, or unknown, for the stop; an assumed amount when left out")
	line.StringVar(&o.savings, "savings", "", "the money in `euro` that she has at the beginning, or unknown; nothing is assumed when left out")
	line.StringVar(&o.reference, "reference", "", "`file` with a municipality's own figures for daily life, dated and with their source")
	line.BoolVar(&o.asJSON, "json", false, "write JSON")
	if code, stop := line.Read(args); stop {
		return code
	}
	if line.NArg() > 0 {
		return line.Refuse(integraal.Text{})
	}
	if !slices.Contains(names(), o.what) {
		return line.Refuse(integraal.Text{NL: "-what: kies uit {names}", EN: "-what: choose of {names}"}.With(
			integraal.PutName("names", strings.Join(names(), ", "))))
	}
	if o.reference != "" && o.asJSON {
		return line.Refuse(integraal.Text{
			NL: "-reference hoort bij de pagina, niet bij -json", EN: "-reference goes with the page, not with -json"})
	}
	o.lang = line.Lang()
	var err error
	if o.references, err = references(o.reference); err != nil {
		return line.End(err)
	}
	if o.what != theStop {
		return line.End(other(out, &o))
	}
	return line.End(write(out, &o))
}

// other is a change that is not the stop.
func other(out io.Writer, o *options) error {
	on, err := integraal.ParseDate(o.on)
	if err != nil {
		return show.At("-on", err)
	}
	law, err := integraal.ParseDate(o.law)
	if err != nil {
		return show.At("-law", err)
	}
	s := scenarios[o.what]
	p, err := s.asked(on, law)
	if err != nil {
		return err
	}
	if end := p.From.FirstOfMonth().AddMonths(p.Months); !on.Before(end) {
		return show.At("-on", integraal.NewFault("outlook.range", "", integraal.Text{
			NL: "deze dag komt na de maanden van deze pagina, die eindigen voor {day}", EN: "this day comes after the months of this page, which end before {day}",
		}.With(integraal.Put("day", end))))
	}
	if err := saved(&p, o.savings); err != nil {
		return show.At("-savings", err)
	}
	page := &show.Scenario{On: on, References: o.references, Says: p.Changes[0].Says}
	if page.Harm, err = outlook.HarmOf(p, theChange); err != nil {
		return err
	}
	if !o.asJSON {
		return show.ScenarioPage(out, page, o.lang)
	}
	return command.JSON(out, show.ScenarioWire(page))
}

func write(out io.Writer, o *options) error {
	paidAgain, err := integraal.ParseDate(o.again)
	if err != nil {
		return show.At("-again", err)
	}
	f, assumed, err := huurtoeslagOf(o.huurtoeslag)
	if err != nil {
		return show.At("-huurtoeslag", err)
	}
	if paidAgain.Before(held) {
		return show.At("-again", integraal.NewFault("outlook.range", "", integraal.Text{
			NL: "deze dag ligt voor de dag waarop de betaling werd tegengehouden", EN: "this day lies before the day on which the payment was held",
		}))
	}
	w, err := report(f, paidAgain, o.savings)
	if err != nil {
		return err
	}
	w.Assumed, w.References = assumed, o.references
	if !o.asJSON {
		return show.WhatIfPage(out, w, o.lang)
	}
	return command.JSON(out, w.Wire())
}

// saved puts the money of the flag in a plan; without it what the plan assumes stays.
func saved(p *outlook.Plan, s string) error {
	switch s {
	case "":
		return nil
	case "unknown":
		p.Savings = integraal.Ask[integraal.Amount](integraal.Text{
			NL: "vraag haar wat er op de rekening staat en in huis is", EN: "ask her what is in the account and at home",
		})
	default:
		m, err := integraal.ParseMoney[integraal.OneOff](s)
		if err != nil {
			return err
		}
		p.Savings = integraal.Know(m)
	}
	p.Assumptions = slices.DeleteFunc(p.Assumptions, func(a outlook.Assumption) bool { return a.Name == "what-if.savings" })
	return nil
}

// huurtoeslagOf is the amount of the flag, with what is assumed where there is none.
func huurtoeslagOf(s string) (integraal.Fact[integraal.Amount], integraal.Text, error) {
	switch s {
	case "":
		m := integraal.Euro(assumedHuurtoeslag)
		return integraal.Know(m), integraal.Text{
			NL: "Zij krijgt huurtoeslag, maar hoeveel is niet bekend. Deze pagina rekent met {m} per maand. Vraag haar om de beschikking en geef het bedrag met -huurtoeslag.",
			EN: "She receives huurtoeslag, but how much is not known. This page reckons with {m} a month. Ask her for the decision and give the amount with -huurtoeslag.",
		}.With(integraal.Put("m", m)), nil
	case "unknown":
		return integraal.Ask[integraal.Amount](integraal.Text{
			NL: "vraag haar om de beschikking van Dienst Toeslagen", EN: "ask her for the decision of Dienst Toeslagen",
		}), integraal.Text{}, nil
	}
	m, err := integraal.ParseMoney[integraal.OneOff](s)
	return integraal.Know(m), integraal.Text{}, err
}
