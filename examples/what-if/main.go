// Command what-if shows what a held payment does to a household, month by month,
// with it and without it.
//
//	go run ./examples/what-if                          the mother of the bundled case
//	go run ./examples/what-if -again 2026-08-03        paid again on another day
//	go run ./examples/what-if -huurtoeslag unknown     nothing is assumed: what is missing is named
//	go run ./examples/what-if -lang en
//	go run ./examples/what-if -json | jq .harm.restores
//
// The costs but for the rent are made up, and so is the day on which the bijstand
// is paid again. It shows what follows, and decides nothing.
package main

import (
	"io"
	"os"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/examples/internal/command"
	"github.com/integraal/integraal/examples/internal/show"
)

func main() {
	os.Exit(run(os.Args[1:], os.Stdout, os.Stderr))
}

func run(args []string, out, errs io.Writer) int {
	var day, huurtoeslag string
	var asJSON bool
	line := command.New("what-if", errs)
	line.StringVar(&day, "again", again.String(), "the `day` on which the bijstand is paid again")
	line.StringVar(&huurtoeslag, "huurtoeslag", "", "the huurtoeslag in `euro` a month, or unknown; an assumed amount when left out")
	line.BoolVar(&asJSON, "json", false, "write JSON")
	if code, stop := line.Read(args); stop {
		return code
	}
	if line.NArg() > 0 {
		return line.Refuse(integraal.Text{})
	}
	return line.End(write(out, day, huurtoeslag, line.Lang(), asJSON))
}

func write(out io.Writer, day, huurtoeslag string, lang integraal.Lang, asJSON bool) error {
	paidAgain, err := integraal.ParseDate(day)
	if err != nil {
		return show.At("-again", err)
	}
	f, assumed, err := huurtoeslagOf(huurtoeslag)
	if err != nil {
		return show.At("-huurtoeslag", err)
	}
	w, err := report(f, paidAgain)
	if err != nil {
		return err
	}
	w.Assumed = assumed
	if !asJSON {
		return show.WhatIfPage(out, w, lang)
	}
	return command.JSON(out, w.Wire())
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
