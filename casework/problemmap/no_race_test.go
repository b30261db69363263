//go:build !race

package problemmap_test

const underRace = false
