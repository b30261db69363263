package discretionary

import (
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
)

// Nothing that is said or asked of money speaks of its reader as of somebody else.
func TestWhatIsPutToThePersonSpeaksToThem(t *testing.T) {
	source, err := os.ReadFile("texts.go")
	require.NoError(t, err)
	money, _, cut := strings.Cut(string(source), "// The room of a team.")
	require.True(t, cut)
	others := regexp.MustCompile(`(?i)(deze|de) persoon|cliënt|this person|the person|the client`)
	changed := 0
	for _, m := range regexp.MustCompile(`(NL|EN): "([^"]*)"`).FindAllStringSubmatch(money, -1) {
		says := toPerson(integraal.Text{NL: m[2], EN: m[2]})
		put := says.NL
		if m[1] == "EN" {
			put = says.EN
		}
		assert.False(t, others.MatchString(put), put)
		if put != m[2] {
			changed++
		}
	}
	assert.Greater(t, changed, 15)
}
