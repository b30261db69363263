// Package jointplan is the joint plan of a household, an employer or an
// arrangement: one plan over several laws, with the client's own words first,
// goals and actions with who does them and on what they rest, what the client
// agreed to, and every version with who changed what and why. It advises and
// refuses to skip a safeguard; people decide, and nothing closes by itself.
//
//	Plan ──New──▶ History ──Change──▶ History ──For(reader)──▶ what they may read
//	                                                             │
//	            Check · Clocks · NewLetter · NewPage · Write ◀───┘
//
// # Where to start
//
//	h, err := jointplan.New(plan, "W", day, "the talk of today")
//	seen := h.For(jointplan.Reader{ID: "K", Shows: gate})
//	now, _ := seen.Latest()
//	findings, err := jointplan.Check(now, picture, day)
//
// The five calls to know:
//
//   - [New] and [History.Change] make a plan and change it. A change names the
//     version that it was made on; where that is not the latest it is refused with
//     a [Conflict].
//   - [History.For] is the plan with its versions as one reader may read them.
//   - [Check] finds what is wrong with a plan, each with its reason and what could
//     be done.
//   - [Clocks] are the two clocks side by side: what people agreed, and the terms
//     of the law.
//   - [NewLetter] is the plan as a letter to the client.
package jointplan
