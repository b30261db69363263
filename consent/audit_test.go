package consent_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"iter"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/consent"
)

// someLog is a log of several looks by several viewers, with a fulfilled duty.
func someLog(t *testing.T) *consent.MemoryLog {
	t.Helper()
	log, gate := &consent.MemoryLog{}, consent.NewGate(facts())
	for i, v := range []string{"W", "K", "M", "L", "W"} {
		asked := askedBy(v, review)
		asked.At = asked.At.Add(time.Duration(i) * time.Hour)
		_, err := dossiers.View(t.Context(), gate, log, asked, sample())
		require.NoError(t, err)
	}
	withConsent(t, log, gate)
	forSafety(t, log)
	open, err := consent.OpenDuties(log.All())
	require.NoError(t, err)
	require.NotEmpty(t, open)
	fulfilled, err := consent.Fulfil(open[0].Entry, consent.CheckRecipient, "T", askedBy("W", review).At, day(review))
	require.NoError(t, err)
	require.NoError(t, log.Append(t.Context(), []consent.Entry{fulfilled}))
	return log
}

var conflictsOf = consent.NewField("conflicts", consent.Relations, consent.Wmo, func(d *dossier) string { return d.quarrel })

// forSafety adds a look by the police that rests on the weighing w1 of a
// conflict of duties, of which M is told by the first of April.
func forSafety(t *testing.T, log consent.Sink) *consent.Gate {
	t.Helper()
	f, r := body(consent.Police, consent.Wmo)
	w := weighing(consent.DutyConflict)
	w.TellLater = true
	f.Notices, f.Weighings = nil, []consent.Weighing{w}
	gate, asked := consent.NewGate(f), askedBy("W", review)
	asked.Viewer, asked.Purpose = r.Viewer, r.Purpose
	s, err := consent.NewLayout(mother, conflictsOf).View(t.Context(), gate, log, asked, sample())
	require.NoError(t, err)
	require.Equal(t, integraal.Known, conflictsOf.In(s).State())
	return gate
}

var benefitOf = consent.NewField("benefit", consent.Benefit, consent.Pw, func(*dossier) string { return "since 2024" })

// withConsent adds a look that rests on M's consent c1.
func withConsent(t *testing.T, log consent.Sink, gate *consent.Gate) {
	t.Helper()
	_, err := consent.NewLayout(mother, benefitOf).View(t.Context(), gate, log, askedBy("W", review), sample())
	require.NoError(t, err)
}

func these(list []consent.Sealed) iter.Seq2[consent.Sealed, error] {
	return func(yield func(consent.Sealed, error) bool) {
		for _, e := range list {
			if !yield(e, nil) {
				return
			}
		}
	}
}

func linesOf(t *testing.T, list []consent.Sealed) [][]byte {
	t.Helper()
	var lines [][]byte
	for _, e := range list {
		line, err := json.Marshal(e)
		require.NoError(t, err)
		lines = append(lines, line)
	}
	return lines
}

// onFile reads a log as an auditor does, from its lines.
func onFile(lines [][]byte) iter.Seq2[consent.Sealed, error] {
	return consent.ReadLog(bytes.NewReader(append(bytes.Join(lines, []byte("\n")), '\n')))
}

func TestLogVerifies(t *testing.T) {
	t.Parallel()
	log := someLog(t)
	list := entriesOf(t, log)
	require.Len(t, list, 8*5+3)
	require.NoError(t, consent.Verify(log.All(), log.Head()))
	require.NoError(t, consent.Verify(onFile(linesOf(t, list)), log.Head()))
	kept := 0
	for i := range list {
		if list[i].Hash == (consent.Digest{}) {
			err := consent.Verify(log.All(), list[i].Head)
			require.True(t, integraal.HasFault(err, "audit.head"), "no head that was ever given out: %d", i)
			continue
		}
		kept++
		require.NoError(t, consent.Verify(log.All(), list[i].Head), "a head that was kept earlier")
	}
	require.Equal(t, 5+3, kept, "one for each look, and for the fulfilled duty")
	require.NoError(t, consent.Verify(log.All(), consent.Head{}))
	require.NoError(t, consent.Verify(these(nil), consent.Head{}))
	assert.True(t, integraal.HasFault(consent.Verify(these(nil), log.Head()), "audit.cut"))
}

// At each place an entry that is removed, doubled, moved or swapped is found,
// and so is every tail that is cut off.
func TestEveryBreachOfOrderIsFound(t *testing.T) {
	t.Parallel()
	log := someLog(t)
	list := entriesOf(t, log)
	for i := range list {
		removed := slices.Delete(slices.Clone(list), i, i+1)
		require.Error(t, consent.Verify(these(removed), log.Head()), "removed %d", i)
		doubled := slices.Insert(slices.Clone(list), i, list[i])
		require.True(t, integraal.HasFault(consent.Verify(these(doubled), log.Head()), "audit.changed"), "doubled %d", i)
		cut := consent.Verify(these(list[:i]), log.Head())
		require.True(t, integraal.HasFault(cut, "audit.cut"), "cut at %d", i)
		for j := range i {
			swapped := slices.Clone(list)
			swapped[i], swapped[j] = swapped[j], swapped[i]
			require.True(t, integraal.HasFault(consent.Verify(these(swapped), log.Head()), "audit.changed"), "swapped %d and %d", i, j)
		}
	}
}

// looksOf cuts a log where it was sealed.
func looksOf(list []consent.Sealed) (looks [][]consent.Entry) {
	var open []consent.Entry
	for _, e := range list {
		open = append(open, e.Entry)
		if e.Hash != (consent.Digest{}) {
			looks, open = append(looks, open), nil
		}
	}
	return looks
}

// Who rewrites a log from some place on, every digest included, is found by the
// head that was kept elsewhere.
func TestARewrittenLogIsFound(t *testing.T) {
	t.Parallel()
	log := someLog(t)
	list := entriesOf(t, log)
	looks := looksOf(list)
	forge := func(looks [][]consent.Entry) ([]consent.Sealed, consent.Head) {
		var chain consent.Chain
		var forged []consent.Sealed
		for _, look := range looks {
			head, err := chain.Seal(look)
			require.NoError(t, err)
			forged = slices.AppendSeq(forged, head.Sealed(look))
		}
		require.NoError(t, consent.Verify(these(forged), chain.Head()), "it is sound in itself")
		return forged, chain.Head()
	}
	_, again := forge(looks)
	require.Equal(t, log.Head(), again)
	for i, look := range looks {
		for drop := range look {
			without := slices.Clone(looks)
			without[i] = slices.Delete(slices.Clone(look), drop, drop+1)
			forged, head := forge(without)
			require.NotEqual(t, log.Head(), head)
			require.Error(t, consent.Verify(these(forged), log.Head()))
			forged, _ = forge(append(without, []consent.Entry{look[drop]}))
			err := consent.Verify(these(forged), log.Head())
			if i == len(looks)-1 {
				require.NoError(t, err, "the last one put back in its place")
				continue
			}
			require.True(t, integraal.HasFault(err, "audit.head"), "%d: %v", drop, err)
		}
		if i == 0 {
			continue
		}
		// The same entries, sealed otherwise: two looks as one.
		joined := slices.Delete(slices.Clone(looks), i, i+1)
		joined[i-1] = slices.Concat(looks[i-1], look)
		forged, _ := forge(joined)
		err := consent.Verify(these(forged), log.Head())
		require.True(t, integraal.HasFault(err, "audit.head"), "%d: %v", i, err)
	}
}

// Who numbers the entries anew after a change, and leaves the digests where they
// are or moves them along, is found by the digests: each entry of a look is
// under the one at its end.
func TestAChangeWithinALookIsFound(t *testing.T) {
	t.Parallel()
	log := someLog(t)
	list := entriesOf(t, log)
	refused := func(why string, i int, forged []consent.Sealed) {
		for n := range forged {
			forged[n].Seq = uint64(n + 1)
		}
		require.Error(t, consent.Verify(these(forged), log.Head()), "%s %d", why, i)
		err := consent.Verify(these(forged), consent.Head{})
		require.True(t, integraal.HasFault(err, "audit.changed") || integraal.HasFault(err, "audit.cut"), "%s %d: %v", why, i, err)
	}
	for i := range list {
		seal := list[i].Hash
		if i < len(list)-1 {
			removed := slices.Delete(slices.Clone(list), i, i+1)
			refused("removed", i, removed)
			swapped := slices.Clone(list)
			swapped[i].Entry, swapped[i+1].Entry = list[i+1].Entry, list[i].Entry
			refused("swapped with the next", i, swapped)
			swapped = slices.Clone(list)
			swapped[i], swapped[i+1] = list[i+1], list[i]
			refused("swapped with the next, digest and all", i, swapped)
		}
		doubled := slices.Insert(slices.Clone(list), i, consent.Sealed{Entry: list[i].Entry})
		refused("doubled", i, doubled)
		if seal != (consent.Digest{}) {
			opened := slices.Clone(list)
			opened[i].Hash = consent.Digest{}
			refused("its digest taken off", i, opened)
			continue
		}
		early := slices.Clone(list)
		early[i].Hash = log.Head().Hash
		refused("a digest too early", i, early)
		for end := i; seal == (consent.Digest{}); end++ {
			seal = list[end].Hash
		}
		short := slices.Clone(list[:i+1])
		short[i].Hash = seal
		refused("the tail of a look cut off, its digest moved up", i, short)
	}
}

// A digest is of no other entries: what one shares with the one before it in a
// look does not make it the same as one that says so itself.
func TestEntriesAreNotMistakenForOthers(t *testing.T) {
	t.Parallel()
	looks := looksOf(entriesOf(t, someLog(t)))
	var all []consent.Entry
	for _, look := range looks {
		all = append(all, look...)
	}
	rapid.Check(t, func(t *rapid.T) {
		pick := func(name string) []consent.Entry {
			return rapid.SliceOfN(rapid.SampledFrom(all), 1, 5).Draw(t, name)
		}
		one, other := pick("one"), pick("other")
		seal := func(list []consent.Entry) (consent.Head, string) {
			var chain consent.Chain
			head, err := chain.Seal(list)
			require.NoError(t, err)
			sealed := slices.Collect(head.Sealed(list))
			require.NoError(t, consent.Verify(these(sealed), chain.Head()))
			said := ""
			for i := range sealed {
				sealed[i].Hash = consent.Digest{}
				line, err := json.Marshal(sealed[i])
				require.NoError(t, err)
				said += string(line)
			}
			return chain.Head(), said
		}
		head, said := seal(one)
		otherHead, otherSaid := seal(other)
		require.Equal(t, said == otherSaid, head == otherHead)
	})
}

// Whatever byte of the file changes, reading or verifying finds it.
func TestEveryChangeIsFound(t *testing.T) {
	t.Parallel()
	log := someLog(t)
	file := append(bytes.Join(linesOf(t, entriesOf(t, log)), []byte("\n")), '\n')
	require.NoError(t, consent.Verify(consent.ReadLog(bytes.NewReader(file)), log.Head()))
	rapid.Check(t, func(t *rapid.T) {
		changed := slices.Clone(file)
		at := rapid.IntRange(0, len(changed)-1).Draw(t, "at")
		by := rapid.Byte().Draw(t, "by")
		if changed[at] == by {
			return
		}
		changed[at] = by
		require.Error(t, consent.Verify(consent.ReadLog(bytes.NewReader(changed)), log.Head()))
	})
	rapid.Check(t, func(t *rapid.T) {
		cut := rapid.IntRange(0, len(file)-1).Draw(t, "cut")
		err := consent.Verify(consent.ReadLog(bytes.NewReader(file[:cut])), log.Head())
		require.Error(t, err)
		if cut > 0 && file[cut-1] != '\n' {
			require.True(t, integraal.HasFault(err, "audit.partial"), err)
		}
	})
}

// Each part of an entry is under its seal: one that says something else, in
// whatever field, is not what was written.
func TestEveryPartIsSealed(t *testing.T) {
	t.Parallel()
	log := someLog(t)
	list := entriesOf(t, log)
	lines := linesOf(t, list)
	changes := map[string]string{
		`"at":"2026-03-02T09:`: `"at":"2026-03-02T08:`, `"day":"2026-03-02"`: `"day":"2026-03-03"`,
		`"viewer":"W"`: `"viewer":"K"`, `"role":"wijkteam"`: `"role":"wijkteax"`, `"team":"wijkteam Noord"`: `"team":"wijkteam Zuid"`,
		`"action":"view"`: `"action":"use"`, `"purpose":"wmo-2.3.2"`: `"purpose":"wmo-2.3.3"`, `"protocol":"voorbeeld-1"`: `"protocol":"voorbeeld-2"`,
		`"about":"M"`: `"about":"S"`, `"category":"income"`: `"category":"health"`, `"source":"wmo"`: `"source":"wgs"`,
		`"field":"income"`: `"field":"rent"`, `"shown":"whole"`: `"shown":"no"`, `"outcome":"allow"`: `"outcome":"deny"`,
		`"reason":"outside-task"`: `"reason":"no-bridge"`, `"id":"same-wmo-client"`: `"id":"same-pw-couple"`,
		`"pack":"wmo-2015"`: `"pack":"wmo-2016"`, `"version":"2026-07-01"`: `"version":"2025-07-01"`, `"weighing":"w1"`: `"weighing":"w2"`,
		`"unverified":true`: `"contested":true`, `"by":"2026-04-01"`: `"by":"2026-04-02"`,
		`"art. 5.1.1 lid 1 Wmo 2015"`: `"art. 5.1.1 lid 4 Wmo 2015"`,
		`"consents":["c1"]`:           `"consents":["c2"]`, `"duty":"log"`: `"duty":"set-expiry"`, `"by":"2026-03-02"`: `"by":"2026-03-01"`,
		`"fulfilled":"check-recipient"`: `"fulfilled":"set-expiry"`, `"of":"41"`: `"of":"40"`,
		`"seq":"41"`: `"seq":"40"`, `,"contested":true`: ``,
	}
	for from, to := range changes {
		found := 0
		for i := range lines {
			if !bytes.Contains(lines[i], []byte(from)) {
				continue
			}
			found++
			changed := slices.Clone(list)
			var err error
			changed[i], err = consent.ReadEntry(bytes.Replace(lines[i], []byte(from), []byte(to), 1))
			if err == nil {
				err = consent.Verify(these(changed), log.Head())
			}
			require.Error(t, err, "%s in entry %d", from, i+1)
		}
		assert.Positive(t, found, from)
	}
}

// A line that is written otherwise than in its one form is refused, also where
// it says the same.
func TestOneForm(t *testing.T) {
	t.Parallel()
	lines := linesOf(t, entriesOf(t, someLog(t)))
	line, last := lines[0], string(lines[7])
	again, err := consent.ReadEntry(line)
	require.NoError(t, err)
	back, err := json.Marshal(again)
	require.NoError(t, err)
	require.Equal(t, string(line), string(back))
	for name, c := range map[string]struct{ line, code string }{
		"a space":      {strings.Replace(string(line), `","viewer"`, `", "viewer"`, 1), "audit.form"},
		"a new key":    {strings.Replace(string(line), `"viewer"`, `"value":"1401","viewer"`, 1), "json.unknown-key"},
		"twice":        {strings.Replace(string(line), `"viewer"`, `"viewer":"W","viewer"`, 1), "json.duplicate-key"},
		"null":         {strings.Replace(string(line), `"viewer":"W"`, `"viewer":null`, 1), "json.type"},
		"a version":    {strings.Replace(string(line), `"schemaVersion":1`, `"schemaVersion":2`, 1), "audit.version"},
		"a zone":       {strings.Replace(string(line), `09:30:00Z`, `10:30:00+01:00`, 1), "audit.form"},
		"no time":      {strings.Replace(string(line), `2026-03-02T09:30:00Z`, `today`, 1), "audit.form"},
		"a word":       {strings.Replace(string(line), `"shown":"whole"`, `"shown":"half"`, 1), "audit.form"},
		"an outcome":   {strings.Replace(string(line), `"outcome":"allow"`, `"outcome":"yes"`, 1), "audit.form"},
		"no number":    {strings.Replace(string(line), `"seq":"1"`, `"seq":"one"`, 1), "audit.form"},
		"a nought":     {strings.Replace(string(line), `"seq":"1"`, `"seq":"01"`, 1), "audit.form"},
		"a short seal": {strings.Replace(last, `"seal":"`, `"seal":"0`, 1), "audit.form"},
		"a long seal":  {strings.Replace(last, `"seal":"`, `"seal":"00`, 1), "audit.form"},
		"no seal":      {strings.Replace(string(line), `"seq":"1"`, `"seq":"1","seal":""`, 1), "audit.form"},
		"a void seal":  {strings.Replace(string(line), `"seq":"1"`, `"seq":"1","seal":"`+strings.Repeat("0", 64)+`"`, 1), "audit.form"},
		"a BSN":        {strings.Replace(string(line), `"field":"income"`, `"field":"123456782"`, 1), "audit.bsn"},
		"nothing":      {"", "json.syntax"},
	} {
		_, err := consent.ReadEntry([]byte(c.line))
		assert.True(t, integraal.HasFault(err, c.code), "%s: %v", name, err)
	}
}

func TestHead(t *testing.T) {
	t.Parallel()
	head := someLog(t).Head()
	text, err := head.MarshalText()
	require.NoError(t, err)
	var back consent.Head
	require.NoError(t, back.UnmarshalText(text))
	assert.Equal(t, head, back)
	for _, bad := range []string{"", ":", "1", "1:", "01:" + strings.Repeat("0", 64), "-1:" + strings.Repeat("0", 64), "1:" + strings.Repeat("0", 66), "1:" + strings.Repeat("A", 64)} {
		assert.True(t, integraal.HasFault(back.UnmarshalText([]byte(bad)), "audit.head"), bad)
	}
	assert.Equal(t, head, back, "a head that is not one changes nothing")
}

// A log says what was looked at and never what was seen.
func TestLogHoldsNoValue(t *testing.T) {
	t.Parallel()
	log := someLog(t)
	file := string(bytes.Join(linesOf(t, entriesOf(t, log)), nil))
	for _, value := range []string{"1401.", "700.", "energy", "migraine", "truant", "money", "noise", "neighbours", "since 2024"} {
		assert.NotContains(t, file, value)
	}
	require.Contains(t, file, `"field":"income"`)
}

func TestLogWriter(t *testing.T) {
	t.Parallel()
	var file bytes.Buffer
	w, gate := consent.NewLogWriter(&file, consent.Head{}), consent.NewGate(facts())
	see := func(w *consent.LogWriter) error {
		_, err := dossiers.View(t.Context(), gate, w, askedBy("W", review), sample())
		return err
	}
	require.NoError(t, see(w))
	require.NoError(t, w.Append(t.Context(), nil))
	require.NoError(t, consent.Verify(consent.ReadLog(bytes.NewReader(file.Bytes())), w.Head()))

	// After a restart it goes on where it was.
	w = consent.NewLogWriter(&file, w.Head())
	require.NoError(t, see(w))
	require.NoError(t, consent.Verify(consent.ReadLog(bytes.NewReader(file.Bytes())), w.Head()))
	assert.Equal(t, uint64(16), w.Head().Seq)

	head := w.Head()
	require.True(t, integraal.HasFault(w.Append(t.Context(), []consent.Entry{{}}), "audit.entry"))
	cancelled, cancel := context.WithCancel(t.Context())
	cancel()
	require.ErrorIs(t, w.Append(cancelled, nil), context.Canceled)
	assert.Equal(t, head, w.Head(), "nothing was written")
	require.NoError(t, see(w))
	assert.True(t, integraal.HasFault(consent.NewLogWriter(nil, head).Append(t.Context(), nil), "audit.broken"))
}

// torn is a disk that fills up after so many bytes.
type torn struct {
	bytes.Buffer
	room int
}

func (d *torn) Write(p []byte) (int, error) {
	n := min(d.room, len(p))
	d.room -= n
	_, _ = d.Buffer.Write(p[:n])
	if n < len(p) {
		return n, errors.New("disk full")
	}
	return n, nil
}

// A write that fails half-way shows nothing, and no line comes after it until
// someone mended the log.
func TestTornWrite(t *testing.T) {
	t.Parallel()
	disk := &torn{room: 5000}
	w, gate := consent.NewLogWriter(disk, consent.Head{}), consent.NewGate(facts())
	see := func() (consent.Sight[dossier], error) {
		return dossiers.View(t.Context(), gate, w, askedBy("W", review), sample())
	}
	_, err := see()
	require.NoError(t, err)
	whole := disk.Len()
	s, err := see()
	require.Error(t, err)
	assert.True(t, s.Closed())
	disk.room = 1 << 20
	_, err = see()
	require.True(t, integraal.HasFault(err, "audit.broken"))

	err = consent.Verify(consent.ReadLog(bytes.NewReader(disk.Bytes())), w.Head())
	require.True(t, integraal.HasFault(err, "audit.partial"), err)
	require.NoError(t, consent.Verify(consent.ReadLog(bytes.NewReader(disk.Bytes()[:whole])), w.Head()))
}

type short struct{}

func (short) Write(p []byte) (int, error) { return len(p) - 1, nil }

func TestShortWrite(t *testing.T) {
	t.Parallel()
	w := consent.NewLogWriter(short{}, consent.Head{})
	_, err := dossiers.View(t.Context(), consent.NewGate(facts()), w, askedBy("W", review), sample())
	require.ErrorIs(t, err, io.ErrShortWrite)
}

// Many look at once; every look is there, in one piece, and the log is sound.
func TestLogsAreSafeForMany(t *testing.T) {
	t.Parallel()
	var file bytes.Buffer
	writer, memory, gate := consent.NewLogWriter(&file, consent.Head{}), &consent.MemoryLog{}, consent.NewGate(facts())
	for _, log := range []consent.Sink{writer, memory} {
		var wg sync.WaitGroup
		for range 8 {
			wg.Go(func() {
				for range 20 {
					_, err := dossiers.View(context.Background(), gate, log, askedBy("W", review), sample())
					assert.NoError(t, err)
					for _, err := range memory.All() {
						assert.NoError(t, err)
						break
					}
				}
			})
		}
		wg.Wait()
	}
	assert.Equal(t, uint64(8*20*8), writer.Head().Seq)
	require.NoError(t, consent.Verify(consent.ReadLog(&file), writer.Head()))
	require.NoError(t, consent.Verify(memory.All(), memory.Head()))
	assert.Equal(t, writer.Head().Seq, memory.Head().Seq)
}

// What is read of a log cannot change it.
func TestEntriesAreImmutable(t *testing.T) {
	t.Parallel()
	log := someLog(t)
	for _, e := range entriesOf(t, log) {
		b := e.Basis()
		for i := range b.Rules {
			b.Rules[i].ID = "x"
		}
		for i := range b.Grounds {
			b.Grounds[i] = "x"
		}
		for i := range b.Duties {
			b.Duties[i].Duty = "x"
		}
		for i := range b.Consents {
			b.Consents[i] = "x"
		}
	}
	require.NoError(t, consent.Verify(log.All(), log.Head()))
	assert.Zero(t, consent.Entry{}.Access())
	assert.Zero(t, consent.Entry{}.Basis())
	_, err := json.Marshal(consent.Sealed{})
	require.Error(t, err)
}

// An error of the store is told as it is.
func TestReadLogError(t *testing.T) {
	t.Parallel()
	gone := errors.New("gone")
	for _, err := range consent.ReadLog(io.MultiReader(strings.NewReader("{}"), failingReader{gone})) {
		require.ErrorIs(t, err, gone)
	}
	n := 0
	for _, err := range consent.ReadLog(strings.NewReader(strings.Repeat("x", 3<<20))) {
		require.True(t, integraal.HasFault(err, "audit.form"), err)
		n++
	}
	assert.Equal(t, 1, n)
	for _, err := range consent.ReadLog(strings.NewReader("{}\n{}\n")) {
		require.Equal(t, "entries[1].schemaVersion", integraal.FaultsIn(err)[0].Path, fmt.Sprint(err))
	}
}

type failingReader struct{ err error }

func (r failingReader) Read([]byte) (int, error) { return 0, r.err }

// FuzzReadEntry holds the reader to its word: what it accepts is written back
// the same, and what it refuses it refuses with faults that repeat nothing.
func FuzzReadEntry(f *testing.F) {
	log, gate := &consent.MemoryLog{}, consent.NewGate(facts())
	for _, v := range []string{"W", "K", "M"} {
		if _, err := dossiers.View(f.Context(), gate, log, askedBy(v, review), sample()); err != nil {
			f.Fatal(err)
		}
	}
	f2, r := body(consent.Police, consent.Wmo)
	w, asked := weighing(consent.DutyConflict), askedBy("W", review)
	w.TellLater, asked.Viewer, asked.Purpose = true, r.Viewer, r.Purpose
	f2.Notices, f2.Weighings = nil, []consent.Weighing{w}
	if _, err := consent.NewLayout(mother, conflictsOf).View(f.Context(), consent.NewGate(f2), log, asked, sample()); err != nil {
		f.Fatal(err)
	}
	for e, err := range log.All() {
		line, fault := json.Marshal(e)
		if err != nil || fault != nil {
			f.Fatal(err, fault)
		}
		f.Add(line)
	}
	f.Add([]byte(`{"schemaVersion":1,"fulfilled":"log","of":"1"}`))
	f.Fuzz(func(t *testing.T, line []byte) {
		e, err := consent.ReadEntry(line)
		if err != nil {
			if integraal.FaultsIn(err) == nil {
				t.Fatal("an error that is no fault:", err)
			}
			return
		}
		again, err := json.Marshal(e)
		if err != nil || !bytes.Equal(again, line) {
			t.Fatalf("read %s\nwrote %s\n%v", line, again, err)
		}
	})
}
