package main

import (
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// What the README shows is what there is: the program to embed, word for word,
// and the first screen.
func TestReadme(t *testing.T) {
	t.Parallel()
	readme, err := os.ReadFile("../../README.md")
	require.NoError(t, err)

	embed, err := os.ReadFile("../embed/main.go")
	require.NoError(t, err)
	_, program, found := strings.Cut(string(embed), "\npackage main\n")
	require.True(t, found)
	assert.Contains(t, string(readme), "```go\npackage main\n"+program+"```\n")
	assert.LessOrEqual(t, strings.Count(strings.TrimSpace(program), "\n"), 22)

	page, err := os.ReadFile("testdata/household.nl.txt")
	require.NoError(t, err)
	screen, _, found := strings.Cut(string(page), "\n\n─")
	require.True(t, found)
	assert.Contains(t, string(readme), "```\n"+screen+"\n```\n")
}
