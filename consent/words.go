package consent

import (
	"math/bits"

	"github.com/integraal/integraal"
)

// Category is a kind of data about a person.
type Category uint8

// The categories of data.
const (
	NoCategory        Category = iota
	Composition                // who lives here, birth dates, marriage, care for children
	Housemate                  // exactly what Participatiewet art. 19a asks of a housemate
	Work                       // work, schooling, qualification
	Allowances                 // allowances, health insurance, allowance partner
	Income                     // income and assets
	Housing                    // rent and dwelling
	Directives                 // duties and exemptions that were decided
	Benefit                    // a benefit: since when, which norm, what is paid
	AnnouncedDecision          // a payment held, a stop announced, and what it rests on
	Advice                     // an advice with its hours, without its grounds
	Debts                      // debts and arrears
	Health                     // health; a special category (AVG art. 9)
	School                     // school
	Relations                  // relations and conflicts between people
	Procedure                  // reports, applications and their terms
	Irregularity               // what someone knows of a report that was not made
	categories
)

var categoryNames = [...]string{
	"none", "composition", "housemate", "work", "allowances", "income", "housing", "directives",
	"benefit", "announcedDecision", "advice", "debts", "health", "school", "relations", "procedure",
	"irregularity",
}

// String names the category as files do.
func (c Category) String() string { return nameOf(categoryNames[:], int(c)) }

// MarshalText writes c as [Category.String] does.
func (c Category) MarshalText() ([]byte, error) { return []byte(c.String()), nil }

// UnmarshalText reads what [Category.MarshalText] writes.
func (c *Category) UnmarshalText(b []byte) error {
	i, err := indexOf(categoryNames[:], b)
	*c = Category(i)
	return err
}

// Special reports whether c is a special category of personal data (AVG art. 9).
func (c Category) Special() bool { return c == Health }

// Text names c for a reader.
func (c Category) Text() integraal.Text {
	texts := [...]integraal.Text{
		NoCategory:        {NL: "niets", EN: "nothing"},
		Composition:       {NL: "gezin en wonen op het adres", EN: "family and living at the address"},
		Housemate:         {NL: "wat de kostendelersnorm vraagt", EN: "what the cost-sharing norm asks"},
		Work:              {NL: "werk en opleiding", EN: "work and schooling"},
		Allowances:        {NL: "toeslagen", EN: "allowances"},
		Income:            {NL: "inkomen en vermogen", EN: "income and assets"},
		Housing:           {NL: "huur en woning", EN: "rent and dwelling"},
		Directives:        {NL: "opgelegde plichten", EN: "imposed duties"},
		Benefit:           {NL: "uitkering", EN: "benefit"},
		AnnouncedDecision: {NL: "ingehouden betaling of aangekondigd besluit", EN: "held payment or announced decision"},
		Advice:            {NL: "advies over werk, met de uren", EN: "advice on work, with its hours"},
		Debts:             {NL: "schulden en achterstanden", EN: "debts and arrears"},
		Health:            {NL: "gezondheid", EN: "health"},
		School:            {NL: "school", EN: "school"},
		Relations:         {NL: "relaties en conflicten", EN: "relations and conflicts"},
		Procedure:         {NL: "meldingen en aanvragen", EN: "reports and applications"},
		Irregularity:      {NL: "wat niet is gemeld", EN: "what was not reported"},
	}
	if int(c) < len(texts) {
		return texts[c]
	}
	return integraal.Text{}
}

// Categories is a set of categories. The zero set is empty.
type Categories uint32

// These is the set of the categories.
func These(cs ...Category) Categories {
	var set Categories
	for _, c := range cs {
		if c > NoCategory && c < categories {
			set |= 1 << c
		}
	}
	return set
}

// Has reports whether c is in the set.
func (s Categories) Has(c Category) bool { return s&(1<<c) != 0 }

// Len is the number of categories in the set.
func (s Categories) Len() int { return bits.OnesCount32(uint32(s)) }

// List are the categories of the set in their own order.
func (s Categories) List() []Category {
	list := make([]Category, 0, s.Len())
	for c := range categories {
		if s.Has(c) {
			list = append(list, c)
		}
	}
	return list
}

// AllCategories are all categories of this release.
func AllCategories() Categories { return 1<<categories - 2 }

// Action is what a viewer wants to do with a datum.
type Action uint8

// The actions.
const (
	NoAction Action = iota
	View            // read it
	Discuss         // talk about it in a meeting
	Apply           // use it for one's own work
	Disclose        // hand it to another
	Decide          // rest a decision on it
	actions
)

var actionNames = [...]string{"none", "view", "discuss", "use", "disclose", "decide"}

// String names the action as files do.
func (a Action) String() string { return nameOf(actionNames[:], int(a)) }

// MarshalText writes a as [Action.String] does.
func (a Action) MarshalText() ([]byte, error) { return []byte(a.String()), nil }

// UnmarshalText reads what [Action.MarshalText] writes.
func (a *Action) UnmarshalText(b []byte) error {
	i, err := indexOf(actionNames[:], b)
	*a = Action(i)
	return err
}

// Kind is what a consent is. They are five different things, each with its own
// giver and effect; none stands in for another.
type Kind uint8

// The kinds of consent.
const (
	NoKind             Kind = iota
	AVGBasis                // a legal basis (AVG art. 6 lid 1 onder a); rarely valid for a municipality
	StatutoryCondition      // a condition that a sector law sets (Wmo 5.1.1 lid 4, 5.3.3 lid 1)
	SecrecyWaiver           // lifts a professional secrecy (Jeugdwet 7.3.11, BW 7:457)
	WrittenNoObjection      // "schriftelijk verklaard geen bezwaar" (Participatiewet 65 lid 2 onder b)
	AgreementToHelp         // agreement to be helped (Jeugdwet 7.3.4); gives no right to share
	kinds
)

var kindNames = [...]string{
	"none", "avgBasis", "statutoryCondition", "secrecyWaiver", "writtenNoObjection", "agreementToHelp",
}

// String names the kind as files do.
func (k Kind) String() string { return nameOf(kindNames[:], int(k)) }

// MarshalText writes k as [Kind.String] does.
func (k Kind) MarshalText() ([]byte, error) { return []byte(k.String()), nil }

// UnmarshalText reads what [Kind.MarshalText] writes.
func (k *Kind) UnmarshalText(b []byte) error {
	i, err := indexOf(kindNames[:], b)
	*k = Kind(i)
	return err
}

func nameOf(names []string, i int) string {
	if i < len(names) {
		return names[i]
	}
	return "invalid"
}

func indexOf(names []string, b []byte) (int, error) {
	for i, name := range names {
		if i > 0 && name == string(b) {
			return i, nil
		}
	}
	return 0, integraal.NewFault("consent.unknown", "", textUnknownWord.With(
		integraal.PutText("list", integraal.Join(same(names[1:])))))
}

func same(words []string) []integraal.Text {
	texts := make([]integraal.Text, len(words))
	for i, w := range words {
		texts[i] = integraal.Same(w)
	}
	return texts
}

var textUnknownWord = integraal.Text{
	NL: "dit woord is onbekend; kies uit {list}",
	EN: "this word is unknown; choose from {list}",
}
