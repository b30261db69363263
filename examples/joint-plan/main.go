// Command joint-plan follows the bundled household from its first question to one
// joint plan and its first review, as one reader may read it.
//
//	go run ./examples/joint-plan                          the whole way, for W
//	go run ./examples/joint-plan -viewer werk-en-inkomen  or schuldhulp: each their own part
//	go run ./examples/joint-plan -letter                  the plan as a letter to M
//	go run ./examples/joint-plan -day 2026-04-13 -letter  the letter of another day
//	go run ./examples/joint-plan -readers                 who reads which part
//	go run ./examples/joint-plan -after -viewer W         what working apart did, and money of the team
//	go run ./examples/joint-plan -json -viewer W          the plan as this reader may read it
//
// What came after 2 March 2026 is made up.
package main

import (
	"io"
	"os"
	"strings"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/casework"
	"github.com/integraal/integraal/casework/intake"
	"github.com/integraal/integraal/casework/jointplan"
	"github.com/integraal/integraal/examples/internal/command"
	"github.com/integraal/integraal/examples/internal/show"
)

func main() {
	os.Exit(run(os.Args[1:], os.Stdout, os.Stderr))
}

// options are the program's flags.
type options struct {
	viewer, day                              string
	lang                                     integraal.Lang
	asJSON, letter, familiar, readers, after bool
}

func run(args []string, out, errs io.Writer) int {
	line := command.New("joint-plan", errs)
	var o options
	line.StringVar(&o.viewer, "viewer", "wijkteam", "who reads: wijkteam, werk-en-inkomen, schuldhulp, client, or an id")
	line.StringVar(&o.day, "day", "", "the `day`; of a page 2026-04-13 and of a letter 2026-03-02 when left out")
	line.BoolVar(&o.letter, "letter", false, "write the plan as a letter to M")
	line.BoolVar(&o.familiar, "je", false, "say je instead of u in the letter")
	line.BoolVar(&o.readers, "readers", false, "list who reads which part: for who holds the whole file")
	line.BoolVar(&o.after, "after", false, "tell on from the first review: what working apart did, and what the team spent")
	line.BoolVar(&o.asJSON, "json", false, "write the plan with its versions as JSON, as the reader may read it")
	if code, stop := line.Read(args); stop {
		return code
	}
	if o.lang = line.Lang(); line.NArg() > 0 {
		return line.Refuse(integraal.Text{})
	}
	return line.End(answer(&o, out))
}

func answer(o *options, out io.Writer) error {
	plan, err := theWay()
	if err != nil {
		return err
	}
	c, err := household(plan)
	if err != nil {
		return err
	}
	otherwise := reviewed
	if o.letter {
		otherwise, o.viewer = agreed, casework.RoleClient
	}
	day, err := command.Day("-day", o.day, otherwise)
	if err != nil {
		return err
	}
	q := casework.Question{Day: day}
	if q.Viewer, err = c.FindViewer(o.viewer); err != nil {
		return show.At("-viewer", err)
	}
	switch {
	case o.readers:
		return whoReads(o, out, c, day)
	case o.letter:
		return letter(o, out, c, q)
	case o.after:
		return lookBack(o, out, c, q)
	case o.asJSON:
		r, err := casework.Review(c, q)
		if err != nil {
			return err
		}
		return command.JSON(out, r.Plan)
	}
	return way(o, out, c, q)
}

// letter is the plan of a day for M.
func letter(o *options, out io.Writer, c *casework.Case, q casework.Question) error {
	seen, err := casework.PlanFor(c, q)
	if err != nil {
		return err
	}
	plan, _ := seen.History.Latest()
	l, err := jointplan.NewLetter(plan, &jointplan.LetterFacts{
		Day: q.Day, Client: "M", Contact: integraal.Text{NL: "bel Wil, 14 000", EN: "call Wil, 14 000"}, Familiar: o.familiar,
		Names: map[string]integraal.Text{
			"W": {NL: "Wil van het wijkteam", EN: "Wil of the neighbourhood team"},
			"K": {NL: "Kim van Werk & Inkomen", EN: "Kim of Work & Income"},
			"G": {NL: "Gerda van de schuldhulp", EN: "Gerda of debt help"},
			"V": {NL: "Vera van Werk & Inkomen", EN: "Vera of Work & Income"},
		},
	})
	if err != nil {
		return err
	}
	return show.PlanLetter(out, l, o.lang)
}

// way writes the way from question to first review.
func way(o *options, out io.Writer, c *casework.Case, q casework.Question) error {
	now, err := casework.PlanFor(c, q)
	if err != nil {
		return err
	}
	if err := show.Says(out, textOpening.With(integraal.PutName("who", q.Viewer), integraal.Put("day", q.Day)), o.lang); err != nil {
		return err
	}
	if now.Page == nil {
		return show.Says(out, textNothing, o.lang)
	}
	if err := show.Pressing(out, now.Page.Findings, o.lang); err != nil {
		return err
	}
	if q.Viewer == "W" { // the talk at the access was with W, under the Wmo
		if err := show.Step(out, stepQuestion.With(integraal.Put("day", debtTalk)), o.lang); err != nil {
			return err
		}
		result, err := intake.Assess(question(), settings())
		if err != nil {
			return err
		}
		if err := show.Intake(out, &result, o.lang); err != nil {
			return err
		}
	}
	if err := show.Step(out, stepPlan.With(integraal.Put("day", q.Day)), o.lang); err != nil {
		return err
	}
	if err := show.Plan(out, now.Page, o.lang); err != nil {
		return err
	}
	if err := show.Step(out, stepOpen, o.lang); err != nil {
		return err
	}
	return show.Findings(out, now.Page.Findings, o.lang)
}

// whoReads is which reader reads which part: for who runs this program, and holds the
// whole file.
func whoReads(o *options, out io.Writer, c *casework.Case, day integraal.Date) error {
	if err := show.Step(out, stepReaders, o.lang); err != nil {
		return err
	}
	readers := []string{"W", "K", "G", "M"}
	table := show.PlanReaders{Readers: readers}
	reads := map[string]map[string]bool{}
	for _, id := range readers {
		seen, err := casework.PlanFor(c, casework.Question{Viewer: id, Day: day})
		if err != nil {
			return err
		}
		reads[id] = map[string]bool{}
		plan, _ := seen.History.Latest()
		for part := range plan.Parts() {
			reads[id][jointplan.HeadOf(part).ID] = true
		}
	}
	whole, _ := c.Parts().Plan.Latest()
	for part := range whole.Parts() {
		row := show.PlanPart{Says: jointplan.NameOf(part)}
		for _, id := range readers {
			row.Reads = append(row.Reads, reads[id][jointplan.HeadOf(part).ID])
		}
		table.Parts = append(table.Parts, row)
	}
	return show.WhoReads(out, &table, o.lang)
}

func text(nl, en string) integraal.Text {
	return integraal.Text{NL: strings.TrimSpace(nl), EN: strings.TrimSpace(en)}
}

var (
	textOpening = text(
		"Van vraag naar één plan · huishouden-M · Voorbeeldstad (verzonnen) · {day} · voor {who}",
		"From question to one plan · huishouden-M · Voorbeeldstad (made up) · {day} · for {who}",
	)
	textNothing = text(
		"In dit plan staat niets wat deze lezer mag zien.",
		"There is nothing in this plan that this reader may see.",
	)
	stepQuestion = text("DE VRAAG, tot en met {day}", "THE QUESTION, up to {day}")
	stepPlan     = text("HET PLAN, op {day}", "THE PLAN, on {day}")
	stepOpen     = text("WAT ER AAN HET PLAN NOG OPENSTAAT", "WHAT IS STILL OPEN IN THE PLAN")
	stepReaders  = text("WIE WELK DEEL LEEST", "WHO READS WHICH PART")
)
