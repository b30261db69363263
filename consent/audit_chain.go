package consent

import (
	"bytes"
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
	return strconv.FormatUint(h.Seq, 10) + ":" + hex.EncodeToString(h.Hash[:])
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

// Sealed is an entry in its place in the log.
type Sealed struct {
	Head
	Entry
	opens opening
}

// opening says what an entry begins. The entries of one look share who looked,
// and those of one answer its basis: these are digested with the first of them,
// and the digests of the others rest on it.
type opening uint8

const (
	opensNothing opening = iota // who looked, and the basis, are those of the entry before
	opensAnswer                 // who looked is
	opensLook
	openings
)

// String names o as files do.
func (o opening) String() string {
	names := [...]string{"", "answer", "look"}
	return nameOf(names[:], int(o))
}

// Chain seals entries, one after another. The zero Chain begins a log. It is
// not safe for concurrent use.
type Chain struct {
	head  Head
	basis *basis // of the entry before, if this chain sealed it
	room  []byte
}

// NewChain continues a log from its head.
func NewChain(from Head) *Chain { return &Chain{head: from} }

// Head is where the log ends.
func (c *Chain) Head() Head { return c.head }

// Seal gives an entry its place: the next number, and a digest over the entry
// and all before it. Its fault is audit.entry, for the zero Entry.
func (c *Chain) Seal(e Entry) (s Sealed, err error) {
	if e.basis == nil || c.head.Seq+1 == 0 {
		return s, integraal.NewFault("audit.entry", "", textEmptyEntry)
	}
	s.Entry = e
	switch {
	case c.basis == nil || e.basis.access != c.basis.access:
		s.opens = opensLook
	case e.basis != c.basis:
		s.opens = opensAnswer
	}
	c.basis = e.basis
	c.room = s.append(c.room[:0], &c.head)
	c.head.Seq++
	c.head.Hash = sha256.Sum256(c.room)
	s.Head = c.head
	return s, nil
}

// logOrigin is what the first entry of every log follows on: it keeps the
// digests of a log of this form apart from any other.
var logOrigin = Digest(sha256.Sum256([]byte("integraal/consent audit log, version 1")))

// append adds what is digested of s in a log that ended in before: what the
// entry opens, the digest before, who looked and the basis where it opens them,
// how much was shown, the field, and of a fulfilled duty its name and the entry
// that it came with. A text comes after its length, a list after its count.
func (s *Sealed) append(b []byte, before *Head) []byte {
	b = append(b, byte(s.opens))
	if before.Seq == 0 {
		b = append(b, logOrigin[:]...)
	} else {
		b = append(b, before.Hash[:]...)
	}
	if s.opens == opensLook {
		b = s.basis.access.append(b)
	}
	if s.opens != opensNothing {
		b = append(b, s.basis.form...)
	}
	b = append(b, byte(s.shown))
	b = appendText(b, s.Field())
	if done := s.basis.done; done != nil {
		b = binary.AppendUvarint(b, done.of)
		b = appendText(b, done.duty)
	}
	return b
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

// Verify holds a log against a head that was kept elsewhere: nothing up to that
// head was changed, removed, added or moved, and what came after follows on it.
// Its faults are audit.changed for an entry that is not what was written there,
// audit.cut for a log that ends before the head, and audit.head for one that is
// sound in itself but not the log of that head; besides those of whoever reads
// the entries.
func Verify(entries iter.Seq2[Sealed, error], head Head) error {
	var last Sealed
	met := head == Head{}
	for e, err := range entries {
		if err != nil {
			return err
		}
		if !e.follows(&last) {
			return integraal.NewFault("audit.changed", entryPath(last.Seq+1), textChanged)
		}
		if e.Seq == head.Seq && e.Hash != head.Hash {
			return integraal.NewFault("audit.head", entryPath(e.Seq), textOtherHead)
		}
		met = met || e.Head == head
		last = e
	}
	if !met {
		return integraal.NewFault("audit.cut", entryPath(last.Seq+1), textCut)
	}
	return nil
}

// follows reports whether s is what was sealed after the entry before.
func (s *Sealed) follows(before *Sealed) bool {
	if s.basis == nil || s.opens >= openings || before.basis == nil && s.opens != opensLook {
		return false
	}
	sameLook := s.opens == opensLook || bytes.Equal(s.basis.access.append(nil), before.basis.access.append(nil))
	sameBasis := s.opens != opensNothing || s.basis.form == before.basis.form
	return sameLook && sameBasis && s.Seq == before.Seq+1 && s.Hash == sha256.Sum256(s.append(nil, &before.Head))
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
		NL: "het logboek is veranderd: deze regel is niet wat hier is geschreven",
		EN: "the log was changed: this entry is not what was written here",
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
