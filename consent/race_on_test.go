//go:build race

package consent_test

// underRace is a run that looks for races. A few worlds show them as well as
// many, and each takes many times as long.
const underRace = true
