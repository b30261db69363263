package integraal

import "slices"

// Step is one line of an explanation: what was found, its value and the
// provision. A step that is Given states a fact that went in.
type Step struct {
	Name       Name
	Value      Value
	By         Citation
	Given      bool
	Overlay    string     // where a value came from that a host laid over the built-in ones
	Confidence Confidence // how sure a statutory value is; Certain for any other step
}

// Explanation records how an outcome came about, in the order in which it did.
// A nil *Explanation records nothing and costs nothing, so that a rule is
// written once for both uses.
type Explanation struct{ steps []Step }

// usualSteps is room for the explanation of one scheme, taken at once.
const usualSteps = 32

// next is room for the next step. It is empty: nothing else is written beyond
// the steps that there are, and Reset empties what it takes away.
func (e *Explanation) next() *Step {
	n := len(e.steps)
	if n == cap(e.steps) {
		e.steps = slices.Grow(e.steps, max(usualSteps, n))
	}
	e.steps = e.steps[:n+1]
	return &e.steps[n]
}

// Reset empties e and keeps its room, for the next outcome.
func (e *Explanation) Reset() {
	if e != nil {
		clear(e.steps)
		e.steps = e.steps[:0]
	}
}

// Steps are the lines of e.
func (e *Explanation) Steps() []Step {
	if e == nil {
		return nil
	}
	return slices.Clone(e.steps)
}

// Citations are the provisions that the steps rest on, in their order and each
// once.
func (e *Explanation) Citations() []Citation {
	if e == nil {
		return nil
	}
	var list []Citation
	for i := range e.steps {
		if by := e.steps[i].By; !by.IsZero() && !slices.Contains(list, by) {
			list = append(list, by)
		}
	}
	return list
}

// Explain adds a step to why, unless why is nil.
func Explain[V Valued](why *Explanation, name Name, v V, by Citation) {
	if why == nil {
		return
	}
	s := why.next()
	s.Name, s.Value, s.By, s.Confidence = name, v.value(), by, Certain
}

// Given adds a fact that went in to why, unless why is nil.
func Given[V Valued](why *Explanation, name Name, v V) {
	if why == nil {
		return
	}
	s := why.next()
	s.Name, s.Value, s.Given, s.Confidence = name, v.value(), true, Certain
}

// Norm adds a statutory value to why, unless why is nil.
func Norm[V Valued](why *Explanation, name Name, e Entry[V]) {
	if why == nil {
		return
	}
	s := why.next()
	s.Name, s.Value, s.By = name, e.Is.value(), e.By
	s.Overlay, s.Confidence = e.overlay, e.Confidence
}

// Merge adds the steps of another explanation to e.
func (e *Explanation) Merge(o *Explanation) {
	if e != nil && o != nil {
		e.steps = append(e.steps, o.steps...)
	}
}

// Words finds the text of a name. Each rule package has one: its function Word.
type Words func(Name) (Text, bool)

// Line is a step in words.
type Line struct {
	Name       Name   `json:"name"`
	Text       Text   `json:"text"`
	Kind       string `json:"kind,omitempty"`
	Value      string `json:"value,omitempty"`
	Law        string `json:"law,omitempty"`
	LawEN      string `json:"lawEn,omitempty"` // the same for a page in English, where that differs
	URL        string `json:"url,omitempty"`
	Given      bool   `json:"given,omitempty"`
	Overlay    string `json:"overlay,omitempty"`
	Unverified bool   `json:"unverified,omitempty"`
}

// LawIn is the step's provision as a page in a language shows it.
func (l *Line) LawIn(lang Lang) string { return lawIn(lang, l.Law, l.LawEN) }

// Lines are the steps of e in words. A name without words shows as itself.
func (e *Explanation) Lines(words Words) []Line {
	if e == nil {
		return nil
	}
	lines := make([]Line, len(e.steps))
	for i := range e.steps {
		s := &e.steps[i]
		text, ok := words(s.Name)
		if !ok {
			text = Same(string(s.Name))
		}
		lines[i] = Line{
			Name: s.Name, Text: sayStep(text, s), Kind: s.Value.Kind(), Value: s.Value.String(),
			Law: s.By.String(), LawEN: s.By.english(), URL: s.By.URL(), Given: s.Given, Overlay: s.Overlay,
			Unverified: s.Confidence == Unverified || s.By.Unverified(),
		}
	}
	return lines
}

func sayStep(text Text, s *Step) Text {
	var room [320]byte
	nl := appendStep(room[:0], text.NL, s, NL)
	return split(appendStep(nl, text.EN, s, EN), len(nl))
}

func appendStep(b []byte, text string, s *Step, l Lang) []byte {
	b = append(append(b, text...), ": "...)
	b = s.Value.appendIn(b, l)
	if s.Overlay != "" {
		b = append(b, Text{" [ingevoerde norm: ", " [norm from overlay: "}.In(l)...)
		b = append(append(b, s.Overlay...), ']')
	}
	switch s.Confidence {
	case Unverified:
		b = append(b, Text{" [niet geverifieerd]", " [unverified]"}.In(l)...)
	case Probable:
		b = append(b, Text{" [uit één bron]", " [from one source]"}.In(l)...)
	}
	return b
}
