package consent

import (
	"bufio"
	"context"
	"errors"
	"io"
	"iter"
	"slices"
	"sync"

	"github.com/integraal/integraal"
)

// MemoryLog is a log in memory: for tests, and for a program that shows what
// it logs. The zero MemoryLog is empty and ready for use.
type MemoryLog struct {
	mu      sync.RWMutex
	chain   Chain
	entries []Sealed
}

// Append seals the entries and keeps them.
func (l *MemoryLog) Append(ctx context.Context, entries []Entry) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	head, err := l.chain.Seal(entries)
	if err != nil {
		return err
	}
	l.entries = slices.Grow(l.entries, len(entries))
	for e := range head.Sealed(entries) {
		l.entries = append(l.entries, e)
	}
	return nil
}

// Head is where the log ends.
func (l *MemoryLog) Head() Head {
	l.mu.RLock()
	defer l.mu.RUnlock()
	return l.chain.head
}

// All are the entries so far, in their order.
func (l *MemoryLog) All() iter.Seq2[Sealed, error] {
	l.mu.RLock()
	entries := slices.Clip(l.entries)
	l.mu.RUnlock()
	return func(yield func(Sealed, error) bool) {
		for _, e := range entries {
			if !yield(e, nil) {
				return
			}
		}
	}
}

// LogWriter writes a log as JSON, an entry a line. One call of Append is one
// Write. After a write that failed it writes nothing more, since nobody knows
// how much of it is there: read the log with [ReadLog], cut off what is not
// whole, and continue from the last head.
//
// An entry counts as written when Write returns. Give a writer that returns
// only once it is stored, such as a file opened with O_SYNC, where a look may
// not outlive its entry.
type LogWriter struct {
	mu     sync.Mutex
	to     io.Writer
	chain  Chain
	room   []byte
	broken bool
}

// NewLogWriter continues the log that ends at the head, or begins one at the
// zero Head.
func NewLogWriter(to io.Writer, from Head) *LogWriter {
	return &LogWriter{to: to, chain: Chain{head: from}}
}

// Append writes the entries. Its fault is audit.broken after a write that
// failed.
func (w *LogWriter) Append(ctx context.Context, entries []Entry) error {
	w.mu.Lock()
	defer w.mu.Unlock()
	if err := ctx.Err(); err != nil {
		return err
	}
	if w.broken || w.to == nil {
		return integraal.NewFault("audit.broken", "", textBroken)
	}
	chain := w.chain
	head, err := chain.Seal(entries)
	if err != nil || len(entries) == 0 {
		return err
	}
	w.room = w.room[:0]
	for e := range head.Sealed(entries) {
		line, err := e.MarshalJSON()
		if err != nil {
			return err
		}
		w.room = append(append(w.room, line...), '\n')
	}
	n, err := w.to.Write(w.room)
	if err == nil && n < len(w.room) {
		err = io.ErrShortWrite
	}
	if err != nil {
		w.broken = true
		return err
	}
	w.chain = chain
	return nil
}

// Head is where the log ends.
func (w *LogWriter) Head() Head {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.chain.head
}

// longestLine is more than an entry of the longest names can be.
const longestLine = 1 << 20

// ReadLog reads what [LogWriter] writes, and stops at the first fault: those of
// [ReadEntry], and audit.partial for a last line that was not written to its
// end. A fault's path counts entries from 1.
func ReadLog(from io.Reader) iter.Seq2[Sealed, error] {
	return func(yield func(Sealed, error) bool) {
		lines := bufio.NewReaderSize(from, 1<<16)
		for n := uint64(1); ; n++ {
			line, err := readLine(lines)
			if errors.Is(err, io.EOF) && len(line) == 0 {
				return
			}
			e, err := readSealed(line, err)
			err = inEntry(err, n)
			if !yield(e, err) || err != nil {
				return
			}
		}
	}
}

// inEntry places the faults of an entry.
func inEntry(err error, n uint64) error {
	faults := integraal.FaultsIn(err)
	if faults == nil {
		return err
	}
	for i := range faults {
		faults[i] = faults[i].In(entryPath(n))
	}
	return faults.Err()
}

func readSealed(line []byte, err error) (Sealed, error) {
	switch {
	case errors.Is(err, io.EOF):
		return Sealed{}, integraal.NewFault("audit.partial", "", textPartial)
	case err != nil:
		return Sealed{}, err
	}
	return ReadEntry(line[:len(line)-1])
}

// readLine is a line with its end, or what is left of one with io.EOF.
func readLine(lines *bufio.Reader) (line []byte, err error) {
	for {
		part, err := lines.ReadSlice('\n')
		line = append(line, part...)
		if !errors.Is(err, bufio.ErrBufferFull) {
			return line, err
		}
		if len(line) > longestLine {
			return line, integraal.NewFault("audit.form", "", textForm)
		}
	}
}

var (
	textBroken = integraal.Text{
		NL: "een eerdere regel is misschien maar half geschreven; herstel eerst het logboek",
		EN: "an earlier entry may be written in part; mend the log first",
	}
	textPartial = integraal.Text{
		NL: "de laatste regel is niet helemaal geschreven",
		EN: "the last entry was not written to its end",
	}
)
