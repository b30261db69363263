package casework

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
)

// FuzzRead: whatever a file holds, Read makes a case of it or says what is
// wrong; and what it made a case of, goes round. Its seeds are large: fuzz with
// -fuzzminimizetime 10x, or the time goes into making them smaller.
func FuzzRead(f *testing.F) {
	for _, pattern := range []string{"bundled/*.json", "testdata/files/good/*.json", "testdata/files/bad/*.json"} {
		for _, path := range filesIn(f, pattern) {
			f.Add(load(f, path))
		}
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		c, err := Read(data)
		if err != nil {
			require.Nil(t, c)
			require.NotEmpty(t, integraal.FaultsIn(err))
			return
		}
		file, err := c.Write()
		require.NoError(t, err)
		again, err := Read(file)
		require.NoError(t, err)
		require.Equal(t, c, again)
		same, err := again.Write()
		require.NoError(t, err)
		require.Equal(t, string(file), string(same))
	})
}

// FuzzHoldsBSN: a number is found wherever it stands in a text, however its
// digits are grouped, and looking for it takes no more than looking.
func FuzzHoldsBSN(f *testing.F) {
	for _, s := range []string{"bel 9999.90.019", "999 990 019", "99999-0019", "999\u00a0990\u202f019", "2026-03-02 - 2026-08-10"} {
		f.Add(s, uint8(2), uint8(5), " ")
	}
	f.Fuzz(func(t *testing.T, s string, first, second uint8, sign string) {
		holdsBSN(s)
		if signOf(sign) == "" || strings.ContainsAny(s, "0123456789") {
			return
		}
		const number = "999990019"
		a := 2 + int(first)%3 // groups of two or more
		b := a + 2 + int(second)%(6-a)
		for _, planted := range []string{number, number[:a] + sign + number[a:b] + sign + number[b:], number[:a] + sign + number[a:]} {
			require.True(t, holdsBSN(s+"x "+planted+" x"+s), "%q", planted)
		}
	})
}

// FuzzParseBSN: a number is nine digits that reveal themselves again, or the
// same fault whatever was given.
func FuzzParseBSN(f *testing.F) {
	for _, s := range []string{"999990019", "999990018", "000000000", "", "99999001", "9999900190", "٩99990019"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		b, err := ParseBSN(s)
		if err == nil {
			require.Equal(t, s, b.Reveal())
			require.Len(t, s, bsnDigits)
			require.Empty(t, strings.Trim(s, "0123456789"))
			require.True(t, holdsBSN(s))
			return
		}
		require.True(t, b.IsZero())
		require.Equal(t, integraal.NewFault("bsn.invalid", "", textBSN), err)
	})
}
