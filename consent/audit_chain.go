package consent

import (
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"iter"
	"strconv"
	"strings"

	"github.com/integraal/integraal"
)

// Digest is a SHA-256 digest.
type Digest [sha256.Size]byte

// String writes d in hexadecimal digits.
func (d Digest) String() string { return hex.EncodeToString(d[:]) }

// Head is where a log ends: the number of its last entry and the digest that
// covers it and all before it. Keep a copy elsewhere, out of reach of whoever
// keeps the log: [Verify] then finds every change to it. The zero Head is that
// of an empty log.
type Head struct {
	Seq  uint64
	Hash Digest
}

// String writes h as 12:ab34….
func (h Head) String() string {
	return strconv.FormatUint(h.Seq, 10) + ":" + h.Hash.String()
}

// MarshalText writes h as [Head.String] does.
func (h Head) MarshalText() ([]byte, error) { return []byte(h.String()), nil }

// UnmarshalText reads what [Head.MarshalText] writes. Its fault is audit.head.
func (h *Head) UnmarshalText(b []byte) error {
	seq, hash, _ := strings.Cut(string(b), ":")
	n, err := strconv.ParseUint(seq, 10, 64)
	raw, bad := hex.DecodeString(hash)
	read := Head{Seq: n}
	if err != nil || bad != nil || copy(read.Hash[:], raw) != len(raw) || read.String() != string(b) {
		return integraal.NewFault("audit.head", "", textHead)
	}
	*h = read
	return nil
}

// Sealed is an entry in its place in the log. Entries that were appended
// together, such as those of one look, are sealed together: the last of them
// bears the digest, over all of them and all before, and the others bear none.
type Sealed struct {
	Head
	Entry
}

// Chain seals entries, one look after another. The zero Chain begins a log. It
// is not safe for concurrent use.
type Chain struct {
	head Head
	run  run
}

// NewChain continues a log from its head.
func NewChain(from Head) *Chain { return &Chain{head: from} }

// Head is where the log ends.
func (c *Chain) Head() Head { return c.head }

// Seal gives entries their places, the next numbers, and returns where the log
// then ends: with a digest over them and all before. What is sealed together is
// there as a whole or not at all; [Head.Sealed] has it one by one. Its fault is
// audit.entry, for a zero Entry among them; then nothing is sealed.
func (c *Chain) Seal(entries []Entry) (Head, error) {
	next := c.head.Seq + uint64(len(entries))
	for i := range entries {
		if entries[i].basis == nil || next < c.head.Seq {
			return c.head, integraal.NewFault("audit.entry", "", textEmptyEntry)
		}
	}
	if len(entries) == 0 {
		return c.head, nil
	}
	c.run.begin(&c.head)
	for i := range entries {
		c.run.add(&entries[i])
	}
	c.head = Head{next, c.run.digest()}
	return c.head, nil
}

// Sealed are the entries in their places in a log that ends with them, at h.
func (h Head) Sealed(entries []Entry) iter.Seq[Sealed] {
	return func(yield func(Sealed) bool) {
		for i, e := range entries {
			s := Sealed{Entry: e}
			if i == len(entries)-1 {
				s.Head = h
			} else {
				s.Seq = h.Seq - uint64(len(entries)-1-i)
			}
			if !yield(s) {
				return
			}
		}
	}
}

// logOrigin is what the first look of every log follows on: it keeps the
// digests of a log of this form apart from any other.
var logOrigin = Digest(sha256.Sum256([]byte("integraal/consent audit log, version 1")))

// run is what is digested of entries that are sealed together: the digest before
// them, and of each entry all that it does not share with the one before it in
// the run. It can be read back in one way only, so that no other entries have
// the same.
type run struct {
	room []byte
	last *basis // of the entry before
}

func (r *run) begin(before *Head) {
	r.last = nil
	if before.Seq == 0 {
		r.room = append(r.room[:0], logOrigin[:]...)
		return
	}
	r.room = append(r.room[:0], before.Hash[:]...)
}

func (r *run) digest() Digest { return sha256.Sum256(r.room) }

// What an entry shares with the one before it, and that it is no look at a field.
const (
	sameAccess byte = 1 << iota
	sameLaw
	sameAnswer
	isDone
)

// add adds an entry: what it shares, how much was shown and the field; who
// looked, the law and the answer, as far as they are others than before; and of a
// fulfilled duty its name and the entry that it came with. A text comes after
// its length, a list after its count.
func (r *run) add(e *Entry) {
	b := e.basis
	shares := b.shares(r.last)
	if b.by.done != nil {
		shares |= isDone
	}
	to := r.room
	if e.on == nil {
		to = append(to, shares, byte(NotShown), 0)
	} else {
		to = append(to, shares, byte(e.on.shown))
		to = append(to, e.on.id.form...)
	}
	if b == r.last && b.by.done == nil {
		r.room = to
		return
	}
	if shares&sameAccess == 0 {
		to = b.by.append(to)
	}
	if shares&sameLaw == 0 {
		to = appendText(to, b.lawForm())
	}
	if shares&sameAnswer == 0 {
		to = b.appendAnswer(to)
	}
	if b.by.done != nil {
		to = binary.AppendUvarint(to, b.by.done.of)
		to = appendText(to, b.by.done.duty)
	}
	r.room, r.last = to, b
}

// shares is what two entries have the same, whether they are in memory or were
// read from a file.
func (b *basis) shares(o *basis) (same byte) {
	switch o {
	case nil:
		return 0
	case b:
		return sameAccess | sameLaw | sameAnswer
	}
	if b.by == o.by || b.by.equals(&o.by.Access) {
		same |= sameAccess
	}
	if b.lawForm() == o.lawForm() {
		same |= sameLaw
	}
	if b.answers(o) {
		same |= sameAnswer
	}
	return same
}

func appendText(b []byte, s string) []byte {
	if len(s) < 1<<7 {
		b = append(b, byte(len(s))) // what a uvarint of one byte is
	} else {
		b = binary.AppendUvarint(b, uint64(len(s)))
	}
	return append(b, s...)
}

func appendDay(b []byte, d integraal.Date) []byte {
	var first integraal.Date
	return binary.BigEndian.AppendUint32(b, uint32(first.DaysUntil(d)))
}

// append adds what is digested of a. Words are digested by name and never by
// number, so that a later release that numbers them otherwise still verifies.
func (a *Access) append(b []byte) []byte {
	b = binary.BigEndian.AppendUint64(b, uint64(a.At.Unix()))
	b = appendDay(b, a.Day)
	b = appendText(b, a.Viewer)
	b = appendText(b, a.Role)
	b = appendText(b, a.Team)
	b = appendText(b, a.Action.String())
	b = appendText(b, a.Purpose)
	return appendText(b, a.Protocol)
}

func (a *Access) equals(o *Access) bool {
	x := *a
	x.At = o.At
	return a.At.Equal(o.At) && x == *o
}

// Verify holds a log against a head that was kept elsewhere: nothing up to that
// head was changed, removed, added or moved, and what came after follows on it.
// Its faults are audit.changed for entries that are not what was written there,
// with the place of the entry that bears their digest; audit.cut for a log that
// ends before the head, or before the end of a look; and audit.head for one that
// is sound in itself but not the log of that head; besides those of whoever
// reads the entries.
func Verify(entries iter.Seq2[Sealed, error], head Head) error {
	var sealed Head // where the log was last sealed
	var within run
	seq, met := uint64(0), head == Head{}
	for e, err := range entries {
		if err != nil {
			return err
		}
		if e.basis == nil || e.Seq != seq+1 {
			return integraal.NewFault("audit.changed", entryPath(seq+1), textChanged)
		}
		if seq == sealed.Seq {
			within.begin(&sealed)
		}
		seq++
		within.add(&e.Entry)
		if e.Hash != (Digest{}) {
			if e.Hash != within.digest() {
				return integraal.NewFault("audit.changed", entryPath(seq), textChanged)
			}
			sealed = e.Head
			met = met || sealed == head
		}
		if seq == head.Seq && sealed != head {
			return integraal.NewFault("audit.head", entryPath(seq), textOtherHead)
		}
	}
	if !met || seq != sealed.Seq {
		return integraal.NewFault("audit.cut", entryPath(seq+1), textCut)
	}
	return nil
}

func entryPath(seq uint64) string { return "entries[" + strconv.FormatUint(seq, 10) + "]" }

func fieldPath(i int) string { return "fields[" + strconv.Itoa(i) + "]" }

var (
	textHead = integraal.Text{
		NL: "een kop van een logboek is een nummer, een dubbele punt en 64 tekens",
		EN: "the head of a log is a number, a colon and 64 characters",
	}
	textEmptyEntry = integraal.Text{
		NL: "deze regel zegt niets",
		EN: "this entry says nothing",
	}
	textChanged = integraal.Text{
		NL: "het logboek is veranderd: tot en met deze regel staat er niet wat is geschreven",
		EN: "the log was changed: up to this entry it is not what was written",
	}
	textOtherHead = integraal.Text{
		NL: "dit is niet het logboek waar de bewaarde kop bij hoort",
		EN: "this is not the log that the kept head belongs to",
	}
	textCut = integraal.Text{
		NL: "het eind van het logboek ontbreekt",
		EN: "the end of the log is missing",
	}
)
