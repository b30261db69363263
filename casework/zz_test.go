package casework

import (
	"encoding/json"
	"fmt"
	"os"
	"testing"
)

func TestZZ(t *testing.T) {
	for _, n := range []string{"woven", "twelve"} {
		data, _ := os.ReadFile("bundled/" + n + ".json")
		c, err := Read(data)
		if err != nil {
			t.Fatal(n, err)
		}
		for _, v := range []string{"W", "M", "G", "P1"} {
			r, err := Review(c, Question{Viewer: v})
			if err != nil {
				fmt.Println(n, v, err)
				continue
			}
			b, _ := json.Marshal(r.Map)
			b2, _ := json.Marshal(r.Order)
			fmt.Println("=====", n, v, len(b), len(b2), len(r.Work))
			if r.Map != nil {
				fmt.Println(r.Map.Circles.Says.NL)
				for _, x := range r.Map.Circles.List[:min(4, len(r.Map.Circles.List))] {
					fmt.Println("  ", x.Says.NL)
				}
				for _, x := range r.Map.Breaking.Says {
					fmt.Println("  b:", x.NL)
				}
				for _, x := range r.Map.QuickWins.List {
					fmt.Println("  q:", x.Says.NL)
				}
			}
			if r.Order != nil {
				for _, x := range r.Order.Says {
					fmt.Println("  o:", x.Code, x.Text.NL)
				}
			}
			for _, w := range r.Work {
				fmt.Println(w.About)
				for _, x := range w.Talk.Says {
					fmt.Println("  w:", x.Text.NL)
				}
			}
			if r.Picture != nil {
				for _, d := range r.Picture.Differences {
					fmt.Println("  d:", d.Says.NL)
				}
			}
		}
	}
}
