package intake

import (
	"slices"

	"github.com/integraal/integraal"
)

func (w *settingsFile) settings() (Settings, error) {
	set := Settings{ChosenBy: string(w.ChosenBy), Since: w.Since}
	def, err := w.Definition.definition()
	if err != nil {
		return Settings{}, err
	}
	set.Definition = def
	if w.Response != nil {
		set.Response = integraal.Know(Response{w.Response.Days, string(w.Response.Agreed)})
	}
	set.Domains = each(w.Domains, func(d domainFile) LifeDomain {
		return LifeDomain{d.Code, d.Label.text(), string(d.Name), slices.Clone(d.Data), each(d.Laws, citedFile.citation), slices.Clone(d.Starts)}
	})
	set.Seats = each(w.Seats, func(s seatFile) SeatRule {
		return SeatRule{s.Domain, s.Unit, each(s.Laws, citedFile.citation)}
	})
	return set, nil
}

func settingsOf(set *Settings) settingsFile {
	w := settingsFile{Definition: definitionOf(&set.Definition), ChosenBy: words(set.ChosenBy), Since: set.Since}
	if response, known := set.Response.Value(); known {
		w.Response = &responseFile{response.WorkingDays, words(response.Agreed)}
	}
	w.Domains = each(set.Domains, func(d LifeDomain) domainFile {
		return domainFile{d.Code, textOf(d.Label), words(d.Name), slices.Clone(d.Data), each(d.Laws, citedOf), slices.Clone(d.Starts)}
	})
	w.Seats = each(set.Seats, func(s SeatRule) seatFile { return seatFile{s.Domain, s.Unit, each(s.Laws, citedOf)} })
	return w
}

func (d *definitionFile) definition() (Definition, error) {
	if d.Own == nil {
		def, ok := DefinitionOf(string(d.ID), string(d.Version))
		if !ok {
			return Definition{}, integraal.NewFault("definition.bundled", "settings.definition", textBundled)
		}
		return def, nil
	}
	o := d.Own
	return Definition{
		ID: string(d.ID), Version: string(d.Version), Name: o.Name.text(), Announced: o.Announced,
		Sources:    each(o.Sources, func(s originFile) Origin { return Origin{string(s.Where), s.Read.is} }),
		Conditions: Conditions{o.Domains, slices.Clone(o.Among), o.Core, o.Laws, o.Years, o.Cohering},
	}, nil
}

// definitionOf is a definition as a file holds it: by its id and version where it
// is a bundled one, word for word.
func definitionOf(def *Definition) definitionFile {
	w := definitionFile{ID: label(def.ID), Version: words(def.Version)}
	bundled, ok := DefinitionOf(def.ID, def.Version)
	if ok && bundled.same(def) {
		return w
	}
	c := &def.Conditions
	w.Own = &ownFile{
		Name: textOf(def.Name), Sources: each(def.Sources, func(o Origin) originFile { return originFile{words(o.Where), reading{o.Confidence}} }),
		Domains: c.Domains, Among: slices.Clone(c.Among), Core: c.Core, Laws: c.Laws, Years: c.Years, Cohering: c.Cohering, Announced: def.Announced,
	}
	return w
}

func (d *Definition) same(o *Definition) bool {
	a, b := d.Conditions, o.Conditions
	return d.ID == o.ID && d.Version == o.Version && d.Name == o.Name && d.Announced == o.Announced && slices.Equal(d.Sources, o.Sources) &&
		a.Domains == b.Domains && slices.Equal(a.Among, b.Among) && a.Core == b.Core && a.Laws == b.Laws && a.Years == b.Years && a.Cohering == b.Cohering
}

func (t textFile) text() integraal.Text { return integraal.Text{NL: string(t.NL), EN: string(t.EN)} }

func textOf(t integraal.Text) textFile { return textFile{words(t.NL), words(t.EN)} }

func (c citedFile) citation() integraal.Citation {
	by := c.Law.Art(string(c.Article), c.Read)
	if c.Lid != "" {
		by = by.Lid(string(c.Lid))
	}
	if c.Onder != "" {
		by = by.Onder(string(c.Onder))
	}
	return by
}

func citedOf(c integraal.Citation) citedFile {
	return citedFile{c.Law(), words(c.Article()), words(c.Paragraph()), words(c.Part()), c.Read()}
}

func (f *scopeFile) fact() integraal.Fact[Scope] {
	if f == nil {
		return integraal.Fact[Scope]{}
	}
	return fact(f.Told, f.stateFile, func(a scopeAccount) integraal.Account[Scope] {
		return integraal.Account[Scope]{Value: Scope{slices.Clone(a.Only), string(a.Words)}, Source: a.By.source()}
	}, sameScope)
}

func scopeOf(f integraal.Fact[Scope]) *scopeFile {
	list, is, there := told(f, func(a integraal.Account[Scope]) scopeAccount {
		return scopeAccount{slices.Clone(a.Value.Only), words(a.Value.Words), sourceOf(a.Source)}
	})
	if !there {
		return nil
	}
	return &scopeFile{list, is}
}

func (f *lawsFile) fact() integraal.Fact[[]integraal.Law] {
	if f == nil {
		return integraal.Fact[[]integraal.Law]{}
	}
	return fact(f.Told, f.stateFile, func(a lawsAccount) integraal.Account[[]integraal.Law] {
		return integraal.Account[[]integraal.Law]{Value: slices.Clone(a.Laws), Absent: len(a.Laws) == 0, Source: a.By.source()}
	}, slices.Equal)
}

func lawsOf(f integraal.Fact[[]integraal.Law]) *lawsFile {
	list, is, there := told(f, func(a integraal.Account[[]integraal.Law]) lawsAccount {
		return lawsAccount{slices.Clone(a.Value), sourceOf(a.Source)}
	})
	if !there {
		return nil
	}
	return &lawsFile{list, is}
}

func (f *connectionsFile) fact() integraal.Fact[[]Connection] {
	if f == nil {
		return integraal.Fact[[]Connection]{}
	}
	return fact(f.Told, f.stateFile, func(a connectionsAccount) integraal.Account[[]Connection] {
		list := each(a.List, func(k connectionFile) Connection {
			return Connection{k.From, k.To, k.Effect, string(k.Says), k.Holds.fact()}
		})
		return integraal.Account[[]Connection]{Value: list, Absent: len(list) == 0, Source: a.By.source()}
	}, sameConnections)
}

// sameConnections reports whether two accounts tell of the same connections, with
// the same certainty.
func sameConnections(a, b []Connection) bool {
	return slices.EqualFunc(a, b, func(x, y Connection) bool {
		xv, _ := x.Holds.Value()
		yv, _ := y.Holds.Value()
		return x.From == y.From && x.To == y.To && x.Effect == y.Effect && x.Holds.State() == y.Holds.State() && xv == yv
	})
}

func connectionsOf(f integraal.Fact[[]Connection]) *connectionsFile {
	list, is, there := told(f, func(a integraal.Account[[]Connection]) connectionsAccount {
		return connectionsAccount{each(a.Value, func(k Connection) connectionFile {
			return connectionFile{k.From, k.To, k.Effect, words(k.Says), yesOf(k.Holds)}
		}), sourceOf(a.Source)}
	})
	if !there {
		return nil
	}
	return &connectionsFile{list, is}
}
