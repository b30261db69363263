package intake_test

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestCodesAreDocumented: every fault code that this package makes stands in its
// documentation, and none stands there that nothing makes.
func TestCodesAreDocumented(t *testing.T) {
	t.Parallel()
	made, written := map[string]bool{}, map[string]bool{}
	files, err := filepath.Glob("*.go")
	require.NoError(t, err)
	code := regexp.MustCompile(`(?:NewFault|fault|at|add)\((?:[^"\n]*[, ])?"([a-z]+\.[a-z-]+)"`)
	for _, file := range files {
		text, err := os.ReadFile(file)
		require.NoError(t, err)
		if !strings.HasSuffix(file, "_test.go") {
			for _, m := range code.FindAllStringSubmatch(string(text), -1) {
				made[m[1]] = true
			}
		}
	}
	text, err := os.ReadFile("doc.go")
	require.NoError(t, err)
	for _, m := range regexp.MustCompile(`(?m)^//\t([a-z]+\.[a-z-]+) {2,}\S`).FindAllStringSubmatch(string(text), -1) {
		written[m[1]] = true
	}
	assert.Equal(t, made, written)
	assert.Greater(t, len(made), 10)
}
