package show

import (
	"slices"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/participation"
)

// announcedLaws lists the laws that do not hold on the day: each visibly off, or
// switched on to look ahead, with why and what was read of it. Those that hold come
// first, in a line each.
func (p *page) announcedLaws(day integraal.Date, on []integraal.Name, ahead []participation.Room) {
	p.section(wordLawPacks.With(integraal.Put("day", day)))
	for _, k := range participation.Packs(day) {
		if k.Status == participation.PackInForce {
			p.block(" ✓ ", p.in(k.Title)+" ("+k.Source+").")
		}
	}
	for _, k := range participation.Packs(day) {
		if k.Status == participation.PackInForce {
			continue
		}
		head, state := " ○ ", wordPackOff
		if slices.Contains(on, k.Code) {
			head, state = " ● ", wordPackOn
		}
		p.block(head, p.in(state)+": "+p.in(k.Title)+" ("+k.Source+"), "+p.in(k.Status.Text())+".")
		p.block("   ", p.in(k.Says))
		if k.Switchable {
			p.block("   ", p.in(wordPackFlag)+string(k.Code)+".")
		}
		p.block("   ", p.in(wordPackRead)+p.lawList(k.Laws))
	}
	for i := range ahead {
		r := &ahead[i]
		p.block(" • ", p.in(r.Announced)+" "+p.in(r.Valve.ForWhom)+": "+p.in(r.Valve.Question))
		p.block("   ", p.lawList([]integraal.Citation{r.Valve.By}))
	}
	p.block("", p.in(wordPacksClosing))
}

// comparedParts are what differs between two days, part by part, each with its
// provisions and the day on which it came about.
func (p *page) comparedParts(c *participation.Compared) {
	for part := participation.PartDuty; part <= participation.PartTerm; part++ {
		for _, d := range c.In(part) {
			p.change(&d)
		}
	}
}

func (p *page) change(d *participation.Change) {
	p.block(" • ", upper(p.in(wordChange.With(
		integraal.PutText("part", d.Part.Text()), integraal.PutText("turn", d.Turn.Text()), integraal.Put("day", d.Since))))+
		upper(firstSentence(p.in(d.Name))))
	said, was, is := wordFromTo, p.lawList(d.FromLaws), p.lawList(d.ToLaws)
	laws := was + " → " + is
	switch {
	case d.Turn == participation.Came:
		said, laws = wordNow, is
	case d.Turn == participation.Went:
		said, laws = wordWas, was
	case d.From == d.To:
		said = wordOtherGround
	case was == is:
		laws = is
	}
	p.block("   ", upper(p.in(said.With(integraal.PutText("from", d.From), integraal.PutText("to", d.To)))))
	p.block("   ", laws)
}

// lawsOff names, in a line each, the laws that do not hold on the day: they are off.
func (p *page) lawsOff(day integraal.Date) {
	p.section(wordLawsOff.With(integraal.Put("day", day)))
	for _, k := range participation.Packs(day) {
		if k.Status != participation.PackInForce {
			p.block(" ○ ", p.in(wordPackOff)+": "+p.in(k.Title)+" ("+k.Source+"), "+p.in(k.Status.Text())+".")
		}
	}
	p.block("", p.in(wordLawsOffClosing))
}

// firstSentence is the first sentence of a text, with its stop.
func firstSentence(s string) string {
	for i, r := range s {
		if r == '.' && (i+1 == len(s) || s[i+1] == ' ') {
			return s[:i+1]
		}
	}
	return s + "."
}

var (
	wordLawPacks = text("Welke wetten gelden op {day}, en wat uit staat", "Which laws hold on {day}, and what is switched off")
	wordPackOff  = text("Uit", "Off")
	wordPackOn   = text("Aangezet om vooruit te kijken", "Switched on to look ahead")
	wordPackFlag = text("De tekst is gelezen. Aanzetten: -packs ", "The text was read. To switch it on: -packs ")
	wordPackRead = text("Gelezen of gevonden: ", "Read or found: ")

	wordPacksClosing   = text("Wat uit staat, verandert hierboven niets.", "What is off changes nothing above.")
	wordChange         = text("{part}, {turn} sinds {day}: ", "{part}, {turn} since {day}: ")
	wordOtherGround    = text("op een andere grond, en verder gelijk: {to}.", "on another ground, and the same otherwise: {to}.")
	wordLawsOff        = text("Wat op {day} geen wet is, staat uit", "What is no law on {day} is off")
	wordNow            = text("nu {to}.", "now {to}.")
	wordLawsOffClosing = text("Geen van deze verandert hier iets.", "None of these changes anything here.")
	wordWas            = text("eerst {from}.", "before {from}.")
)
