package casework

import (
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// plainNumbers are the numbers of the language.
var plainNumbers = []string{"int", "int8", "int16", "int32", "int64", "uint", "uint8", "uint16", "uint32", "uint64", "float32", "float64"}

// numbersInSource are the fields of exported structs in a folder that are, or hold, a
// number: of the language, or of a type of the package that has no words of its own.
func numbersInSource(t *testing.T, folder string) (fields []string, structs int) {
	t.Helper()
	names, err := filepath.Glob(filepath.Join(folder, "*.go"))
	require.NoError(t, err)
	var files []*ast.File
	worded := map[string]bool{}
	for _, name := range names {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		f, err := parser.ParseFile(token.NewFileSet(), name, nil, parser.SkipObjectResolution)
		require.NoError(t, err)
		files = append(files, f)
		for _, d := range f.Decls {
			if m, is := d.(*ast.FuncDecl); is && m.Recv != nil && m.Name.Name == "MarshalText" {
				if on, is := m.Recv.List[0].Type.(*ast.Ident); is {
					worded[on.Name] = true
				}
			}
		}
	}
	numbers := slices.Clone(plainNumbers)
	specs := func(do func(*ast.TypeSpec)) {
		for _, f := range files {
			ast.Inspect(f, func(n ast.Node) bool {
				if x, is := n.(*ast.TypeSpec); is {
					do(x)
				}
				return true
			})
		}
	}
	specs(func(x *ast.TypeSpec) {
		if of, is := x.Type.(*ast.Ident); is && slices.Contains(plainNumbers, of.Name) && !worded[x.Name.Name] {
			numbers = append(numbers, x.Name.Name)
		}
	})
	specs(func(x *ast.TypeSpec) {
		of, is := x.Type.(*ast.StructType)
		if !is || !x.Name.IsExported() {
			return
		}
		structs++
		for _, f := range of.Fields.List {
			number := false
			ast.Inspect(f.Type, func(n ast.Node) bool {
				if _, other := n.(*ast.SelectorExpr); other {
					return false // of another package: amounts, days and counts have types of their own
				}
				id, is := n.(*ast.Ident)
				number = number || is && slices.Contains(numbers, id.Name)
				return true
			})
			for _, name := range f.Names {
				if number && name.IsExported() {
					fields = append(fields, filepath.Base(folder)+"."+x.Name.Name+"."+name.Name)
				}
			}
		}
	})
	return fields, structs
}

// numbersInTypes are the numbers that exported types may hold, in what is put in and
// in what comes out: how many of something there are, years, versions and limits.
var numbersInTypes = map[string]string{
	"casework.Report.SchemaVersion": "version of the form", "jointplan.File.SchemaVersion": "version of the form",
	"casework.FactSeen.Year": "calendar year", "casework.Telling.Year": "calendar year",
	"casework.Planning.Idle":   "days after which an action stands still, laid down by the municipality",
	"casework.Happening.Weeks": "weeks of a term that was set", "casework.ByLaw.DebtWeeks": "weeks of a term that was laid down",
	"casework.Directive.Hours": "hours a week that an advice is about",
	"casework.Step.Days":       "how long a step takes, put in", "helporder.Step.Days": "how long a step takes, put in",
	"casework.Step.Tasks": "how many things a step asks at once, put in", "helporder.Step.Load": "how many things a step asks at once, put in",
	"helporder.Client.Tasks": "how many things at once, in the client's own words, put in", "helporder.Assumption.Tasks": "how many, assumed by someone by name, put in",
	"helporder.Room.Tasks": "how many tasks, in the client's own words", "helporder.Asked.Tasks": "how many tasks a round asks",
	"helporder.Answer.Count": "how many sets there are",
	"helporder.Tally.Strong": "how many relations", "helporder.Tally.Moderate": "how many relations", "helporder.Tally.Weak": "how many relations",
	"problemmap.Limits.Circles": "how many are listed, put in", "problemmap.Limits.Steps": "how many steps a search takes, put in",
	"discretionary.MeansFacts.Premiums": "how many premiums were paid this year, put in",
	"intake.Conditions.Domains":         "how many life domains a municipality asks for, put in", "intake.Conditions.Laws": "how many laws a municipality asks for, put in",
	"intake.Conditions.Years": "how many years a municipality asks for, put in", "intake.Response.WorkingDays": "a term in working days",
	"jointplan.Client.Hours": "hours a week, in the client's own words", "jointplan.Client.Tasks": "how many things at once, in the client's own words",
	"jointplan.Load.Hours": "hours a week that a plan asks", "jointplan.Load.Tasks": "how many things a plan asks at once",
	"jointplan.Conflict.Latest": "version of a plan", "jointplan.Conflict.On": "version of a plan", "jointplan.Edit.On": "version of a plan",
	"jointplan.Page.Version": "version of a plan", "jointplan.Version.Number": "version of a plan",
	"jointplan.Happened.Weeks": "how many weeks a body set for a term",
	"jointplan.Picture.Idle":   "days without a step, of the plan",
}

// TestNoNumbersInExportedTypes: no exported type of this package or of those under it
// holds a number beyond a short list, whether or not a report reaches it.
func TestNoNumbersInExportedTypes(t *testing.T) {
	folders := []string{"../casework"}
	list, err := os.ReadDir(".")
	require.NoError(t, err)
	for _, x := range list {
		if files, _ := filepath.Glob(filepath.Join(x.Name(), "*.go")); x.IsDir() && len(files) > 0 {
			folders = append(folders, x.Name())
		}
	}
	for _, has := range []string{"jointplan", "effects", "intake", "discretionary", "helporder", "problemmap"} {
		assert.Contains(t, folders, has)
	}
	var all []string
	total := 0
	for _, folder := range folders {
		fields, structs := numbersInSource(t, folder)
		all, total = append(all, fields...), total+structs
	}
	assert.Greater(t, total, 150)
	assert.Greater(t, len(all), 25)
	for _, name := range all {
		assert.NotEmpty(t, numbersInTypes[name], "%s is a number; say in this list of what, or give it a type of its own", name)
		for _, word := range []string{"Score", "Rank", "Risk", "Weight", "Priority"} {
			assert.NotContains(t, name, word)
		}
	}
}
