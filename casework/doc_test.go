package casework

import (
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestCodesAreDocumented: every fault code that this package makes or passes on
// stands in a package's documentation, and none stands here that nothing makes.
func TestCodesAreDocumented(t *testing.T) {
	code := regexp.MustCompile(`"((?:account|benefit|booking|bsn|case|connection|dated|directive|effects|event|fact|id|judgement|law|month|period|person|plan|question|relation|step|text|viewer)\.[a-z0-9-]+)"`)
	made := map[string]bool{}
	for _, file := range filesIn(t, "*.go") {
		if strings.HasSuffix(file, "_test.go") {
			continue
		}
		for _, m := range code.FindAllStringSubmatch(string(load(t, file)), -1) {
			made[m[1]] = true
		}
	}
	written := regexp.MustCompile(`(?m)^//\t([a-z]+\.[a-z0-9-]+) {2,}\S`)
	here := map[string]bool{}
	for _, m := range written.FindAllStringSubmatch(string(load(t, "doc.go")), -1) {
		here[m[1]] = true
	}
	assert.Equal(t, made, here)

	everywhere := string(load(t, "doc.go")) + string(load(t, "../doc.go")) + string(load(t, "../consent/doc.go"))
	for _, file := range filesIn(t, "testdata/files/bad/*.txt") {
		text, err := os.ReadFile(file)
		require.NoError(t, err)
		for _, line := range strings.Split(strings.TrimSpace(string(text)), "\n")[1:] {
			word, _, _ := strings.Cut(line, " ")
			assert.Contains(t, everywhere, "//\t"+word+" ", file)
		}
	}
}
