//go:build !race

package jointplan_test

const underRace = false
