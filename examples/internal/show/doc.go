// Package show writes reports for a terminal. All example programs use it, so
// that a reader meets the same thing in the same form everywhere.
package show
