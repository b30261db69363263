package problemmap

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/integraal/integraal"
)

// The sentences. A label stands inside a sentence as it is, singular or plural.
var (
	textCircle   = integraal.Text{NL: "Kring van {n}: {links}.", EN: "Circle of {n}: {links}."}
	textCircleOf = integraal.Text{NL: "Kring van {n} ({who}): {links}.", EN: "Circle of {n} ({who}): {links}."}
	textClosing  = integraal.Text{NL: ". En ", EN: ". And "}
	textNext     = integraal.Same("; ")
	textNoCircle = integraal.Text{NL: "Met wat is bevestigd, staat er geen kring op deze kaart.", EN: "With what was confirmed there is no circle on this map."}
	textOneOnly  = integraal.Text{
		NL: "Dit is de enige kring. Er worden er hooguit {limit} getoond.",
		EN: "This is the only circle. At most {limit} are shown.",
	}
	textAllOf = integraal.Text{
		NL: "Dit zijn alle {n} kringen, de kortste eerst. Er worden er hooguit {limit} getoond.",
		EN: "These are all {n} circles, the shortest first. At most {limit} are shown.",
	}
	textMoreThan = integraal.Text{
		NL: "Er zijn meer kringen dan hier staan. Er worden er hooguit {limit} getoond, de kortste eerst.",
		EN: "There are more circles than are shown here. At most {limit} are shown, the shortest first.",
	}
	textGroup = integraal.Text{
		NL: "Deze {n} hangen in kringen samen: {list}.",
		EN: "These {n} hang together in circles: {list}.",
	}
	textNoChain = integraal.Text{
		NL: "Op deze kaart leidt geen keten van {from} naar {to}.",
		EN: "No chain on this map leads from {from} to {to}.",
	}
	textChain        = integraal.Text{NL: "{links}. De keten is zo sterk als de zwakste schakel: {strength}.", EN: "{links}. The chain is as strong as its weakest link: {strength}."}
	textChainUnknown = integraal.Text{NL: "{links}. Hoe sterk de keten is, is niet bekend.", EN: "{links}. How strong the chain is, is not known."}
	textReach        = integraal.Text{NL: "Na {problem} komen: {list}.", EN: "After {problem} come: {list}."}
	textNoReach      = integraal.Text{NL: "Op deze kaart komt er niets na {problem}.", EN: "On this map nothing comes after {problem}."}
	textWinHow       = integraal.Text{NL: "{win}: {how}.", EN: "{win}: {how}."}
	textWinOnly      = integraal.Text{NL: "{win}.", EN: "{win}."}
	textWinReach     = integraal.Text{NL: "{win} Dat kan ook lucht geven bij {list}.", EN: "{win} That can also ease {list}."}
	textWinStrong    = integraal.Text{NL: "{win} Dat kan ook lucht geven bij {list}, langs sterke verbanden.", EN: "{win} That can also ease {list}, along strong relations."}
	textWinBoth      = integraal.Text{
		NL: "{win} Dat kan ook lucht geven, het sterkst bij {list}, en verder bij {rest}.",
		EN: "{win} That can also help: most strongly with {list}, and further with {rest}.",
	}
)

// The sentences about breaking sets.
var (
	textSet = integraal.Text{
		NL: "Lukt het om iets te doen aan {list}, dan is elke kring op deze kaart doorbroken.",
		EN: "If something can be done about {list}, every circle on this map is broken.",
	}
	textSetAll = integraal.Text{
		NL: "Lukt het om iets te doen aan {list}, dan is elke kring doorbroken waarvan bekend is dat er iets aan te doen is.",
		EN: "If something can be done about {list}, every circle is broken of which it is known that something can be done about it.",
	}
	textSetsNone = integraal.Text{
		NL: "Van geen probleem in een kring is bekend dat er iets aan te doen is.",
		EN: "Of no problem in a circle it is known that something can be done about it.",
	}
	textSetsOne  = integraal.Text{NL: "Er is één kleinste combinatie. Zij telt {size}.", EN: "There is one smallest set. It has {size}."}
	textSetsAll  = integraal.Text{NL: "Er zijn {n} kleinste combinaties. Elke telt {size}. Ze staan hier alle.", EN: "There are {n} smallest sets. Each has {size}. All are shown here."}
	textSetsSome = integraal.Text{NL: "Er zijn {n} kleinste combinaties. Elke telt {size}. Hier staan er {shown}.", EN: "There are {n} smallest sets. Each has {size}. {shown} of them are shown here."}
	textSetsMore = integraal.Text{
		NL: "Er zijn minstens {n} kleinste combinaties; verder is niet geteld. Elke telt {size}. Getoond: {shown}.",
		EN: "There are at least {n} smallest sets; they were not counted further. Each has {size}. Shown: {shown}.",
	}
	textHeuristic = integraal.Text{
		NL: "De kaart is te groot om binnen de gestelde stappen de kleinste combinatie zeker te vinden. Deze telt {size}. Met minder dan {bound} kan het zeker niet.",
		EN: "The map is too large to be sure of the smallest set within the steps that were set. This one has {size}. Fewer than {bound} will certainly not do.",
	}
	textOneProblem = integraal.Text{NL: "{n} probleem", EN: "{n} problem"}
	textProblems   = integraal.Text{NL: "{n} problemen", EN: "{n} problems"}
	textAllHeld    = integraal.Text{
		NL: "Van elke kring is van minstens één probleem bekend dat er iets aan te doen is.",
		EN: "Of every circle it is known of at least one problem that something can be done about it.",
	}
	textUnbroken = integraal.Text{
		NL: "Er blijven kringen over waarvan van geen enkel probleem bekend is dat er iets aan te doen is.",
		EN: "Circles remain of which it is known of no problem that something can be done about it.",
	}
)

// The sentences about what is missing, by state.
var (
	textLacks = [...]integraal.Text{
		integraal.Unknown:    {NL: "Niet bekend is {what}.", EN: "It is not known {what}."},
		integraal.Contested:  {NL: "De meningen verschillen over de vraag {what}.", EN: "Accounts differ on {what}."},
		integraal.NotVisible: {NL: "Voor u niet zichtbaar is {what}.", EN: "Not visible to you is {what}."},
	}
	textLack = [...]integraal.Text{
		{NL: "of er iets te doen is aan {problem}", EN: "whether something can be done about {problem}"},
		{NL: "wie iets kan doen aan {problem}", EN: "who can do something about {problem}"},
		{NL: "hoeveel moeite het kost om iets te doen aan {problem}", EN: "how much effort it takes to do something about {problem}"},
		{NL: "hoe sterk {from} op {to} werkt", EN: "how strong the relation is from {from} to {to}"},
		{NL: "of het verband klopt van {from} naar {to}", EN: "whether the relation holds from {from} to {to}"},
	}
)

func lackText(fact integraal.Name) integraal.Text {
	for i, name := range factNames {
		if name == fact {
			return textLack[i]
		}
	}
	return integraal.Text{}
}

func count(place string, n int) integraal.Arg { return integraal.Put(place, integraal.Count(n)) }

// sized is a number of problems, in words.
func sized(n int) integraal.Text {
	if n == 1 {
		return textOneProblem.With(count("n", n))
	}
	return textProblems.With(count("n", n))
}

// list is the names of problems in a row.
func (m *Map) list(places []int) integraal.Text {
	names := make([]integraal.Text, len(places))
	for i, v := range places {
		names[i] = m.names[v]
	}
	return integraal.Join(names)
}

// namedInRow is how many problems a sentence names in a row at most.
const namedInRow = 6

// listSome is the names of the first problems in a row, with how many more there are.
func (m *Map) listSome(places []int) integraal.Text {
	more := len(places) - namedInRow
	if more <= 1 {
		return m.list(places)
	}
	names := make([]integraal.Text, 0, namedInRow+1)
	for _, v := range places[:namedInRow] {
		names = append(names, m.names[v])
	}
	return integraal.Join(append(names, textMoreNames.With(count("n", more))))
}

var textMoreNames = integraal.Text{NL: "nog {n} andere", EN: "{n} others"}

// upper is a text that begins a sentence.
func upper(t integraal.Text) integraal.Text {
	return integraal.Text{NL: capital(t.NL), EN: capital(t.EN)}
}

func capital(s string) string {
	r, size := utf8.DecodeRuneInString(s)
	if size == 0 || r == utf8.RuneError || unicode.IsUpper(r) {
		return s
	}
	return string(unicode.ToUpper(r)) + s[size:]
}

// linkLetters is about how long a link is in words.
const linkLetters = 48

// way tells a chain of problems in one sentence.
func (m *Map) way(g *graph, path []int) integraal.Text {
	var t integraal.Text
	for _, l := range [...]integraal.Lang{integraal.NL, integraal.EN} {
		var said strings.Builder
		said.Grow(linkLetters * len(path))
		said.WriteString(m.names[path[0]].In(l))
		for i, to := range path[1:] {
			said.WriteString(textNext.In(l))
			tellLink(&said, wordsOfEffects[g.arcTo(path[i], to).effect].link.In(l), m.names[to].In(l))
		}
		*inLang(&t, l) = said.String()
	}
	return t
}

// tellLink is a link with the name of what it leads to.
func tellLink(said *strings.Builder, link, to string) {
	before, after, _ := strings.Cut(link, "{to}")
	said.WriteString(before)
	said.WriteString(to)
	said.WriteString(after)
}

// inLang is the place of one language in a text.
func inLang(t *integraal.Text, l integraal.Lang) *string {
	if l == integraal.EN {
		return &t.EN
	}
	return &t.NL
}

func (m *Map) sayChain(path []int, s Strength) integraal.Text {
	links := integraal.PutText("links", upper(m.way(&m.graph, path)))
	if s == StrengthUnknown {
		return textChainUnknown.With(links)
	}
	return textChain.With(links, integraal.PutText("strength", s.Text()))
}

func (m *Map) sayReach(v int, list []Reached) integraal.Text {
	if len(list) == 0 {
		return textNoReach.With(integraal.PutText("problem", m.names[v]))
	}
	said := make([]integraal.Text, len(list))
	for i, r := range list {
		at, _ := m.place(r.Problem)
		how := r.Strength.Text()
		said[i] = integraal.Text{NL: m.names[at].NL + ": " + how.NL, EN: m.names[at].EN + ": " + how.EN}
	}
	return textReach.With(integraal.PutText("problem", m.names[v]), integraal.PutText("list", integraal.Join(said)))
}

func (m *Map) sayWin(v int, r *Repair, reach []Reached) integraal.Text {
	win := m.sayRepair(v, r)
	if len(reach) == 0 {
		return win
	}
	var places []int
	strong := 0
	for _, one := range reach { // the strong ones first
		at, _ := m.place(one.Problem)
		places = append(places, at)
		if one.Strength == Strong {
			strong++
		}
	}
	text, list := textWinReach, m.listSome(places)
	switch {
	case strong == len(places):
		text = textWinStrong
	case strong > 0:
		text, list = textWinBoth, m.listSome(places[:strong])
	}
	return text.With(integraal.PutText("win", win), integraal.PutText("list", list), integraal.PutText("rest", m.listSome(places[strong:])))
}

func (m *Map) saySet(set []int, remain bool) integraal.Text {
	text := textSet
	if remain {
		text = textSetAll
	}
	return text.With(integraal.PutText("list", m.list(set)))
}

func sayBreaking(b *Breaking, circles bool) []integraal.Text {
	if !circles {
		return []integraal.Text{textNoCircle}
	}
	size, n, shown := integraal.PutText("size", sized(int(b.Size))), integraal.Put("n", b.Number), count("shown", len(b.Sets))
	var text integraal.Text
	switch {
	case len(b.Sets) == 0:
		text = textSetsNone
	case !b.Exact:
		text = textHeuristic.With(size, integraal.PutText("bound", sized(int(b.Bound))))
	case b.AtLeast:
		text = textSetsMore.With(size, n, shown)
	case b.Number == 1:
		text = textSetsOne.With(size)
	case int(b.Number) > len(b.Sets):
		text = textSetsSome.With(size, n, shown)
	default:
		text = textSetsAll.With(size, n)
	}
	if len(b.Sets) > 0 && len(b.Unbroken.List) > 0 {
		return []integraal.Text{text, textUnbroken}
	}
	return []integraal.Text{text}
}
