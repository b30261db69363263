package income

import (
	"cmp"
	"slices"

	"github.com/integraal/integraal"
)

// Norms are the statutory values that the rules compute with: amounts,
// percentages and thresholds, each through time and each with its provision.
// They are immutable. A nil *Norms and the zero Norms are the built-in ones.
type Norms struct {
	laid    *table
	lokaal  *Settings  // of a municipality, or nil
	assumed *assumedOf // amounts of another day, or nil
}

// values are the statutory values of every scheme.
type values struct {
	bijstand    bijstandNorms
	inrichting  inrichtingNorms
	verhoging   verhogingNorms
	voorschot   voorschotNorms
	toeslag     toeslagNorms
	zorgtoeslag zorgtoeslagNorms
	kgb         kgbNorms
	kot         kotNorms

	kinderbijslag kinderbijslagNorms
	aow           aowNorms
	minimumloon   minimumloonNorms
	huurtoeslag   huurtoeslagNorms
	middelen      middelenNorms
	gemeente      gemeenteNorms
	verrekening   verrekeningNorms
	buffer        bufferNorms
	belasting     belastingNorms
	korting       kortingNorms
	zvw           zvwNorms
	beslag        beslagNorms
	kwijt         kwijtNorms
}

// table is the values, and the same looked up for every stretch of days.
type table struct {
	values
	spans []span
}

// builtIn is made once and never changed.
var builtIn = compiled(values{
	bijstand:    builtInBijstand(),
	inrichting:  builtInInrichting(),
	verhoging:   builtInVerhoging(),
	voorschot:   builtInVoorschot(),
	toeslag:     builtInToeslag(),
	zorgtoeslag: builtInZorgtoeslag(),
	kgb:         builtInKgb(),
	kot:         builtInKot(),

	kinderbijslag: builtInKinderbijslag(),
	aow:           builtInAOW(),
	minimumloon:   builtInMinimumloon(),
	huurtoeslag:   builtInHuurtoeslag(),
	middelen:      builtInMiddelen(),
	gemeente:      builtInGemeente(),
	verrekening:   builtInVerrekening(),
	buffer:        builtInBuffer(),
	belasting:     builtInBelasting(),
	korting:       builtInKortingen(),
	zvw:           builtInZvw(),
	beslag:        builtInBeslag(),
	kwijt:         builtInKwijt(),
})

// all are the statutory values one by one.
func (v *values) all() []statutory {
	return slices.Concat(
		v.bijstand.all(),
		v.inrichting.all(),
		v.verhoging.all(),
		v.voorschot.all(),
		v.toeslag.all(),
		v.zorgtoeslag.all(),
		v.kgb.all(),
		v.kot.all(),
		v.kinderbijslag.all(),
		v.aow.all(),
		v.minimumloon.all(),
		v.huurtoeslag.all(),
		v.middelen.all(),
		v.gemeente.all(),
		v.verrekening.all(),
		v.buffer.all(),
		v.belasting.all(),
		v.korting.all(),
		v.zvw.all(),
		v.beslag.all(),
		v.kwijt.all(),
	)
}

// statutory is a statutory value of any type.
type statutory interface {
	Name() string
	Check() error
	lay(integraal.Overlay) error
	assume(of, from, until integraal.Date) error
	changes() []integraal.Date
	outside(integraal.Date) error
	parameters() []Parameter
}

type value[T any] struct{ *integraal.Dated[T] }

func of[T any](d *integraal.Dated[T]) statutory { return value[T]{d} }

func (v value[T]) lay(o integraal.Overlay) error {
	laid, err := v.With(o)
	if err == nil {
		*v.Dated = laid
	}
	return err
}

// changes are the days from which the value is another, or not known any more.
func (v value[T]) changes() []integraal.Date {
	var days []integraal.Date
	for _, e := range v.Entries() {
		days = append(days, e.From, cmp.Or(e.Until, e.Checked).AddDays(1))
	}
	return days
}

// outside is why the value is not known on a day, in the words of its name.
func (v value[T]) outside(day integraal.Date) error {
	_, err := v.At(day)
	words, found := Word(integraal.Name(v.Name()))
	entries := v.Entries()
	if !found || len(entries) == 0 || !integraal.HasFault(err, "dated.outside") {
		return err
	}
	last := entries[len(entries)-1]
	return integraal.NewFault("dated.outside", v.Name(), textValueOutside.With(
		integraal.PutText("value", words), integraal.Put("day", day),
		integraal.Put("first", entries[0].From), integraal.Put("last", cmp.Or(last.Until, last.Checked))))
}

// BuiltIn are the statutory values of this release.
func BuiltIn() *Norms { return &Norms{} }

func (n *Norms) table() *table {
	if n == nil || n.laid == nil {
		return &builtIn
	}
	return n.laid
}

// Names are the names of the statutory values, as overlays and explanations
// use them.
func (n *Norms) Names() []string {
	all := n.table().all()
	names := make([]string, len(all))
	for i, v := range all {
		names[i] = v.Name()
	}
	return names
}

// With are the norms with an overlay laid over them, for values that are newer
// than this release. What came from the overlay shows in every explanation.
// The faults are overlay.unknown for a name that none of the values has,
// overlay.conflict for days that already have a value which the overlay does
// not say that it replaces, dated.invalid, and those of a value's own text.
func (n *Norms) With(o integraal.Overlay) (*Norms, error) {
	laid := n.table().values
	faults := o.UnknownIn(n.Names())
	for _, v := range laid.all() {
		err := v.lay(o)
		if err == nil {
			continue
		}
		found := integraal.FaultsIn(err)
		if found == nil {
			return nil, err
		}
		faults = append(faults, found...)
	}
	if err := faults.Err(); err != nil {
		return nil, err
	}
	t := compiled(laid)
	return &Norms{laid: &t, lokaal: n.settings(), assumed: n.assumption()}, nil
}

// In are the norms in a municipality: every [Norms.On] is a day in it, with what its
// settings have on that day, so that [Norms.UptakeOver] answers its schemes too. A
// nil *Settings is none.
func (n *Norms) In(s *Settings) *Norms {
	in := Norms{lokaal: s}
	if n != nil {
		in.laid, in.assumed = n.laid, n.assumed
	}
	return &in
}

func (n *Norms) settings() *Settings {
	if n == nil {
		return nil
	}
	return n.lokaal
}
