//go:build race

package participation_test

// underRace is whether the run looks for races. It looks at the same code many times
// slower: for what is drawn, a few draws tell it as much.
const underRace = true
