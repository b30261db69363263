package casework

import (
	"slices"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/participation"
)

// judged says who judged what for the act of an announcement, of blame or of urgent
// reasons, and why; or that the reasons are not shown to this reader. Of each who
// judged the last word is told, and no one's is put above another's.
func (s *sight) judged(a *Announced, g participation.Gate) integraal.Text {
	var words func(*Judgement) (integraal.Text, bool)
	switch g.Code {
	case participation.GateCulpability:
		words = func(x *Judgement) (integraal.Text, bool) { return degreeText(x.Degree) }
	case participation.GateUrgent:
		words = func(x *Judgement) (integraal.Text, bool) { return urgentText(x.Urgent) }
	default:
		return integraal.Text{}
	}
	var list []*Judgement
	for i := range s.judgements {
		x := &s.judgements[i]
		if _, is := words(x); is && x.Of == a.ID && (x.Act == "" || x.Act == a.Act) {
			list = slices.DeleteFunc(list, func(old *Judgement) bool { return old.Told.By == x.Told.By })
			list = append(list, x)
		}
	}
	var said []integraal.Text
	for _, x := range list {
		what, _ := words(x)
		why := textReasonsKept
		if x.Reasons != "" {
			why = textReasons.With(integraal.PutName("words", quoted(x.Reasons)))
		}
		said = append(said, textJudged.With(
			integraal.PutText("source", sourceText(s.sourceOf(x.Told))), integraal.PutText("what", what)), why)
	}
	return fold(said...)
}

// degreeText is how far someone is to blame, as it was judged.
func degreeText(degree string) (integraal.Text, bool) {
	text, is := map[string]integraal.Text{
		participation.Blameless.String():       {NL: "er valt niets te verwijten", EN: "there is no blame"},
		participation.Reduced.String():         {NL: "verminderd verwijtbaar", EN: "to blame in a lesser degree"},
		participation.Ordinary.String():        {NL: "gewoon verwijtbaar", EN: "to blame in the ordinary degree"},
		participation.GrossNegligence.String(): {NL: "grove schuld", EN: "gross negligence"},
		participation.Intent.String():          {NL: "opzet", EN: "intent"},
	}[degree]
	return text, is
}

func urgentText(found YesNo) (integraal.Text, bool) {
	switch found {
	case Yes:
		return integraal.Text{NL: "er zijn dringende redenen", EN: "there are urgent reasons"}, true
	case No:
		return integraal.Text{NL: "er zijn geen dringende redenen gevonden", EN: "no urgent reasons were found"}, true
	}
	return integraal.Text{}, false
}

var (
	textJudged      = integraal.Text{NL: "Beoordeeld door {source}: {what}.", EN: "Judged by {source}: {what}."}
	textReasons     = integraal.Text{NL: "De redenen: {words}.", EN: "The reasons: {words}."}
	textReasonsKept = integraal.Text{NL: "De redenen worden u hier niet getoond.", EN: "The reasons are not shown to you here."}
)
