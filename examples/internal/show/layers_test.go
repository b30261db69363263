package show

import (
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

// On any map no box lies on another, all lie in the picture, and no arrow runs
// through a box of a row that it passes.
func TestNothingOverlaps(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(1, 40).Draw(t, "boxes")
		var arrows []arrow
		for range rapid.IntRange(0, 80).Draw(t, "arrows") {
			a := arrow{rapid.IntRange(0, n-1).Draw(t, "from"), rapid.IntRange(0, n-1).Draw(t, "to")}
			if a.from != a.to {
				arrows = append(arrows, a)
			}
		}
		l := layOut(n, arrows)
		for v, p := range l.place {
			require.GreaterOrEqual(t, p.X-boxWide/2, 0)
			require.LessOrEqual(t, p.X+boxWide/2, l.wide)
			require.GreaterOrEqual(t, p.Y-boxHigh/2, 0)
			require.LessOrEqual(t, p.Y+boxHigh/2, l.high)
			for w, q := range l.place[:v] {
				apart := p.X-q.X >= boxWide || q.X-p.X >= boxWide || p.Y-q.Y >= boxHigh || q.Y-p.Y >= boxHigh
				require.True(t, apart, "%d and %d", v, w)
			}
		}
		for i, bends := range l.bends {
			require.GreaterOrEqual(t, len(bends), 2)
			for j := 1; j+1 < len(bends); j++ {
				for v, p := range l.place {
					inside := abs(bends[j].X-p.X) < boxWide/2 && abs(bends[j].Y-p.Y) <= boxHigh/2
					require.False(t, inside, "arrow %d through box %d", i, v)
				}
			}
			from, to := l.place[arrows[i].from], l.place[arrows[i].to]
			require.Equal(t, boxHigh/2, abs(bends[0].Y-from.Y), "leaves its own box at an edge")
			require.Less(t, abs(bends[0].X-from.X), boxWide/2)
			require.Equal(t, boxHigh/2, abs(bends[len(bends)-1].Y-to.Y), "reaches its box at an edge")
			require.Less(t, abs(bends[len(bends)-1].X-to.X), boxWide/2)
		}
	})
}

func abs(n int) int { return max(n, -n) }

// A map without circles has all its arrows pointing down.
func TestArrowsPointDown(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(2, 30).Draw(t, "boxes")
		var arrows []arrow
		for range rapid.IntRange(1, 60).Draw(t, "arrows") {
			to := rapid.IntRange(1, n-1).Draw(t, "to")
			arrows = append(arrows, arrow{rapid.IntRange(0, to-1).Draw(t, "from"), to})
		}
		l := layOut(n, arrows)
		for i, a := range arrows {
			require.Less(t, l.place[a.from].Y, l.place[a.to].Y)
			require.Less(t, l.bends[i][0].Y, l.bends[i][len(l.bends[i])-1].Y)
		}
	})
}

func TestNamesFitInBoxes(t *testing.T) {
	for _, name := range []string{"", "schulden (M)", "uitkering gestopt of vastgehouden (P1, P2, P3)", "arbeidsongeschiktheidsverzekering (M)", "a b c d e f g h i j k l m n o p q r s t u v w x y z a b c d e f g h i j k l m n o"} {
		lines := inLines(name)
		require.LessOrEqual(t, len(lines), boxLines)
		for _, line := range lines {
			require.LessOrEqual(t, len([]rune(line)), boxLetters)
		}
	}
}
