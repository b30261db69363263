//go:build !race

package participation_test

const underRace = false
