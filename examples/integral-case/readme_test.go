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
	assert.True(t, strings.Contains(string(readme), "```go\npackage main\n"+program+"```\n"), "the program to embed is not that of examples/embed")
	assert.LessOrEqual(t, strings.Count(strings.TrimSpace(program), "\n"), 22)

	page, err := os.ReadFile("testdata/household.nl.txt")
	require.NoError(t, err)
	screen, _, found := strings.Cut(string(page), "\n\n─")
	require.True(t, found)
	assert.True(t, strings.Contains(string(readme), "```\n"+screen+"\n```\n"), "the first screen is now:\n%s", screen)
}
