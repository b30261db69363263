package income_test

import (
	"os"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal/income/conform"
)

// TestCases runs every published outcome, and every one that was reckoned by
// hand where nobody published it: testdata/cases, in the form that package
// conform documents and reads. No expectation comes from this library. What the
// form cannot express, such as norms laid over the built-in ones, is tested in
// the package: TestKamerstukOf2026WithAmountsOf2024.
func TestCases(t *testing.T) {
	t.Parallel()
	report, err := conform.Run(os.DirFS("testdata/cases"))
	require.NoError(t, err)
	for i := range report.Results {
		r := &report.Results[i]
		assert.True(t, r.Passed, "%s %s: expected %v, got %v", r.File, r.ID, r.Missed(), r.Got)
	}
}
