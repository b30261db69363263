package consent

import "github.com/integraal/integraal"

// reader reads a field of a record onto a rack. Fields of one Go type share a
// rack, so that a view of many fields keeps few pieces and boxes no value.
type reader[R any] struct {
	rack func(room int) rack
	fits func(rack) bool
	read func(record *R, masked bool, onto rack, at int32)
	none any // what is told of a field whose value is gone
}

// rack holds the shown values of fields of one type.
type rack interface {
	value(at int32) any
	wire(at int32) wireValue
}

type bareRack[T any] struct{ of []T }

func (b *bareRack[T]) value(at int32) any { return b.of[at] }

func (b *bareRack[T]) wire(at int32) wireValue {
	return wireValue{State: integraal.Known, Value: b.of[at]}
}

// readBare reads plain values.
func readBare[R, T any](get func(*R) T, mask func(T) T) *reader[R] {
	return &reader[R]{
		rack: func(room int) rack { return &bareRack[T]{make([]T, room)} },
		fits: func(r rack) bool { _, ok := r.(*bareRack[T]); return ok },
		read: func(record *R, masked bool, onto rack, at int32) {
			v := get(record)
			if masked {
				v = mask(v)
			}
			if on, ok := onto.(*bareRack[T]); ok {
				on.of[at] = v
			}
		},
	}
}

type factRack[T any] struct{ of []integraal.Fact[T] }

func (f *factRack[T]) value(at int32) any { return f.of[at] }

func (f *factRack[T]) wire(at int32) wireValue { return wireFact(f.of[at]) }

// readFact reads values of which it is recorded how well they are known.
func readFact[R, T any](get func(*R) integraal.Fact[T], mask func(T) T) *reader[R] {
	return &reader[R]{
		rack: func(room int) rack { return &factRack[T]{make([]integraal.Fact[T], room)} },
		fits: func(r rack) bool { _, ok := r.(*factRack[T]); return ok },
		read: func(record *R, masked bool, onto rack, at int32) {
			v := get(record)
			if masked {
				v = integraal.Map(v, mask)
			}
			if on, ok := onto.(*factRack[T]); ok {
				on.of[at] = v
			}
		},
		none: integraal.Fact[T]{},
	}
}
