package jointplan

import (
	"github.com/integraal/integraal"
	"github.com/integraal/integraal/participation"
)

// Goal is what the plan is to reach. All goals of a plan make one tree (B-017).
type Goal struct {
	Head
	Text  string
	Under string // the goal that this one serves; empty for one that stands by itself
	// Law is the law that the goal comes from: "participation" is another thing
	// under the Wmo 2015 than under the Participatiewet (B-033, B-034). Empty:
	// nobody said.
	Law      integraal.Law
	WishOf   string // whose wish it is; empty: nobody said
	Held     string // the party that holds it; empty: nobody said
	Stances  []Stance
	Domain   string   // the life domain
	Problems []string // the problems that it is about
	// Topic and Direction say what the goal pulls at, so that goals that pull one
	// person apart are seen (B-019, B-064).
	Topic     participation.Activity
	Direction participation.Direction
	Agreed    []Agreement
	Closed    Closing
}

// Stance is how another party stands towards a goal (B-064).
type Stance struct {
	Party string
	Is    StanceKind
	Words string
}
