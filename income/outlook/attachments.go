package outlook

import "github.com/integraal/integraal"

// Attachment is an attachment on income, with the terms of Rv art. 475d and 475i.
type Attachment struct {
	// Who owes, and Where is the bailiff.
	Who   string
	Where integraal.Text
	// Laid is the day on which it was laid. Known to be absent: none was laid yet.
	Laid integraal.Fact[integraal.Date]
	// Told is the day on which who owes received the notice of the beslagvrije voet
	// (art. 475i lid 2, or lid 4 where it was found anew). Known to be absent: no
	// notice came, and the four weeks have not begun.
	Told integraal.Fact[integraal.Date]
	// Found is the day on which the beslagvrije voet was found last. Known to be
	// absent: none was, or art. 475dc lid 2 sets it, for which the twelve months do
	// not hold (art. 475d lid 7).
	Found integraal.Fact[integraal.Date]
}

// The facts of the terms of an attachment.
const (
	FactLaid  integraal.Name = "outlook.term.attached"
	FactTold  integraal.Name = "outlook.term.told"
	FactFound integraal.Name = "outlook.term.found"
)

var (
	readRv   = integraal.On(2026, 7, 14)
	byServed = integraal.Rv.Art("475i", readRv).Lid("1")
	byTold   = integraal.Rv.Art("475i", readRv).Lid("3")
	byTwelve = integraal.Rv.Art("475d", readRv).Lid("2")

	textServed = integraal.Text{
		NL: "laatste dag waarop {who} de stukken van het beslag moet krijgen; de deurwaarder laat dan schriftelijk weten hoe hoog de beslagvrije voet is en hoe die is berekend. Komen ze niet, dan kan de rechter het beslag opheffen",
		EN: "last day on which {who} has to be served with the attachment; the bailiff then says in writing what the beslagvrije voet is and how it was reckoned. If it is not served, the court can lift the attachment",
	}
	textTold = integraal.Text{
		NL: "laatste dag om te melden wat de beslagvrije voet van {who} hoger maakt, zodat het met terugwerking geldt; daarna mag het ook, maar dan geldt het niet vanaf het begin",
		EN: "last day to report what makes the beslagvrije voet of {who} higher, so that it holds from the beginning; it may be reported later too, and does not hold from the beginning then",
	}
	textTwelve = integraal.Text{
		NL: "de beslagvrije voet van {who} is dan twaalf maanden oud: de deurwaarder moet hem opnieuw vaststellen. Voor sommige soorten inkomen kan een besluit een kortere termijn geven; dat besluit hebben wij niet",
		EN: "the beslagvrije voet of {who} is twelve months old then: the bailiff has to find it anew. For some kinds of income a besluit may set a shorter term; that besluit is not in this release",
	}
)

// attachment has the eight days in which it is served, the four weeks of the notice,
// both moved from a Saturday, Sunday or holiday (Algemene termijnenwet art. 1 lid 1),
// and the twelve months of a finding, in which nothing has to be done by then.
func (r *termReader) attachment(path string, a *Attachment) {
	add := func(day integraal.Date, by integraal.Citation, says integraal.Text) {
		r.list = append(r.list, Entry{
			Day: day, Kind: TermEnds, Who: a.Who, Where: a.Where, By: by, Says: says.With(integraal.PutName("who", a.Who)),
		})
	}
	laid, known := r.day(path+".laid", FactLaid, a.Who, a.Laid)
	if known {
		add(laid.AddDays(8).Extended(), byServed, textServed)
	}
	for _, t := range [...]struct {
		field string
		name  integraal.Name
		fact  integraal.Fact[integraal.Date]
		end   func(integraal.Date) integraal.Date
		by    integraal.Citation
		says  integraal.Text
	}{
		{".told", FactTold, a.Told, func(d integraal.Date) integraal.Date { return d.AddDays(4 * 7).Extended() }, byTold, textTold},
		{".found", FactFound, a.Found, func(d integraal.Date) integraal.Date { return d.AddMonths(12).AddDays(-1) }, byTwelve, textTwelve},
	} {
		day, there := r.day(path+t.field, t.name, a.Who, t.fact)
		if !there {
			continue
		}
		if t.name == FactTold && known && day.Before(laid) {
			r.fault("outlook.range", path+t.field, textOutside) // a notice of no attachment
			continue
		}
		add(t.end(day), t.by, t.says)
	}
}
