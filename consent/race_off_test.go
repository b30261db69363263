//go:build !race

package consent_test

const underRace = false
