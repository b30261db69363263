package conform

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
)

const ownCases = "../testdata/cases"

func folder(files map[string]string) fs.FS {
	m := fstest.MapFS{}
	for name, text := range files {
		m[name] = &fstest.MapFile{Data: []byte(text)}
	}
	return m
}

// oneFile is a file with one case of which a part is replaced.
func oneFile(part, with string) string {
	const text = `{"schemaVersion": 1, "scheme": "zorgtoeslag", "about": "a", "cases": [
		{"id": "a", "day": "2026-03-02", "facts": {"toetsingsinkomen": "20000"}, "expected": {"monthly": "129"}, "source": "x"}]}`
	return strings.Replace(text, part, with, 1)
}

// found are the faults of a folder: file, code and path.
func found(t *testing.T, fsys fs.FS) []string {
	t.Helper()
	report, err := Run(fsys)
	require.Error(t, err)
	assert.Empty(t, report.Results, "nothing runs")
	var broken FileErrors
	if !errors.As(err, &broken) {
		return []string{integraal.FaultsIn(err)[0].Code}
	}
	var list []string
	for _, file := range broken {
		for _, f := range integraal.FaultsIn(file) {
			list = append(list, file.File+" "+f.Code+" "+f.Path)
			assert.NotEmpty(t, f.Text.NL)
			assert.NotEmpty(t, f.Text.EN)
		}
	}
	return list
}

func TestFaultsOfAFile(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct{ old, new, want string }{
		"no JSON":              {`"schemaVersion"`, `schemaVersion`, "json.syntax "},
		"an unknown key":       {`"about"`, `"abuot"`, "json.unknown-key "},
		"an unknown fact":      {`"facts": {`, `"facts": {"inkomen": "1", `, "json.unknown-key cases[0].facts"},
		"a wrong type":         {`"20000"`, `20000`, "json.type cases[0].facts.toetsingsinkomen"},
		"a fact of another":    {`"toetsingsinkomen"`, `"huurprijs"`, "json.unknown-key cases[0].facts"},
		"no scheme":            {`"scheme": "zorgtoeslag", `, ``, "conform.scheme scheme"},
		"an unknown scheme":    {`zorgtoeslag`, `zorg`, "conform.scheme scheme"},
		"a scheme of a number": {`"zorgtoeslag"`, `3`, "json.type scheme"},
		"another form":         {`"schemaVersion": 1`, `"schemaVersion": 2`, "conform.version schemaVersion"},
		"no cases":             {`"cases": [`, `"cases": [], "x": [`, "json.unknown-key "},
		"no id":                {`"id": "a", `, ``, "conform.missing cases[0].id"},
		"no day":               {`"day": "2026-03-02", `, ``, "conform.missing cases[0].day"},
		"no such day":          {`2026-03-02`, `2026-02-30`, "date.impossible cases[0].day"},
		"no source":            {`, "source": "x"`, ``, "conform.missing cases[0].source"},
		"no arithmetic":        {`"source": "x"`, `"source": "ours"`, "conform.missing cases[0].arithmetic"},
		"no facts":             {`"facts": {"toetsingsinkomen": "20000"}, `, ``, "conform.missing cases[0].facts.toetsingsinkomen"},
		"nothing expected":     {`{"monthly": "129"}`, `{}`, "conform.missing cases[0].expected"},
		"another's answer":     {`"monthly"`, `"net"`, "conform.key cases[0].expected.net"},
		"an answer and not":    {`"monthly"`, `"failed": ["a"], "monthly"`, "conform.expected cases[0].expected"},
		"fault and failed":     {`"monthly": "129"`, `"failed": ["a"], "fault": "b"`, "conform.expected cases[0].expected"},
		"a grade":              {`"source"`, `"confidence": "sure", "source"`, "conform.value cases[0].confidence"},
		"no partner":           {`"toetsingsinkomen"`, `"partnersInkomen": "1", "toetsingsinkomen"`, "conform.value cases[0].facts.partnersInkomen"},
		"a share of nothing":   {`"monthly"`, `"percent": 3, "monthly"`, "conform.value cases[0].expected.percent"},
	} {
		assert.Contains(t, found(t, folder(map[string]string{"f.json": oneFile(c.old, c.new)})), "f.json "+c.want, name)
	}
	assert.Equal(t, []string{"f.json conform.empty cases"},
		found(t, folder(map[string]string{"f.json": `{"schemaVersion": 1, "scheme": "zorgtoeslag", "cases": []}`})))
}

// TestFaultsOfFacts: each scheme refuses what its rule cannot be asked.
func TestFaultsOfFacts(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ scheme, facts, want string }{
		{"aanvraagtermijn", `{}`, "conform.value year"},
		{"aanvraagtermijn", `{"year": 2025, "opvangIn": "2026-01-01"}`, "conform.value year"},
		{"algemene_bijstand", `{"norm": "1"}`, "conform.missing normPaid"},
		{"algemene_bijstand", `{"norm": "1", "normPaid": "1", "monthsN": -1}`, "conform.value monthsN"},
		{"aow", `{"age": 121}`, "conform.value age"},
		{"aow", `{"nietVerzekerdeJaren": 51}`, "conform.value nietVerzekerdeJaren"},
		{"beslagvrije_voet", `{"belastbaar": "1"}`, "conform.missing inkomen"},
		{"beslagvrije_voet", `{"belastbaar": "1", "inkomen": "1", "vrijEchtgenoot": "1"}`, "conform.value vrijEchtgenoot"},
		{"beslagvrije_voet_omslag", `{"loon": "1"}`, "conform.missing voet"},
		{"bijstand_bruto", `{"age": 121}`, "conform.missing netto"},
		{"bijstand_bruto", `{"age": 121}`, "conform.value age"},
		{"bijstandsnorm", `{}`, "conform.missing ages"},
		{"bijstandsnorm", `{"ages": [1, 2, 3]}`, "conform.value ages"},
		{"bijstandsnorm", `{"ages": [-1]}`, "conform.value ages"},
		{"bijstandsnorm", `{"ages": [40], "kostendelers": 51}`, "conform.value kostendelers"},
		{"bijstandsnorm", `{"ages": [40], "percent": 0}`, "conform.value percent"},
		{"bijzondere_bijstand", `{"costs": "1", "norm": "1"}`, "conform.missing settings"},
		{"bijzondere_bijstand", `{"costs": "1", "norm": "1", "settings": {"schemaVersion": 2}}`, "settings.version settings.schemaVersion"},
		{"bijzondere_bijstand", `{"costs": "1", "norm": "1", "settings": {"gemeente": "x"}}`, "json.unknown-key settings"},
		{"huurtoeslag", `{"toetsingsinkomen": "1"}`, "conform.missing huurprijs"},
		{"huurtoeslag", `{"toetsingsinkomen": "1", "huurprijs": "1", "persons": 51}`, "conform.value persons"},
		{"huurtoeslag", `{"toetsingsinkomen": "1", "huurprijs": "1", "servicekosten": ["1", "1", "1", "1", "1"]}`, "conform.value servicekosten"},
		{"inkomenstoeslag", `{"income": "1", "norm": "1", "leefvorm": "gehuwden"}`, "conform.missing amounts"},
		{"inkomenstoeslag", `{"months": 0}`, "conform.value months"},
		{"inkomstenbelasting", `{}`, "conform.missing inkomen"},
		{"inkomstenbelasting", `{"inkomen": "1", "age": -1}`, "conform.value age"},
		{"inkomstenbelasting", `{"inkomen": "1", "partnersArbeidsinkomen": "1"}`, "conform.value partnersArbeidsinkomen"},
		{"inrichtingsnorm", `{"ages": [40]}`, "conform.value in"},
		{"kinderbijslag", `{}`, "conform.missing ages"},
		{"kinderbijslag", `{"ages": [121]}`, "conform.value ages"},
		{"kinderopvangtoeslag", `{"toetsingsinkomen": "1", "children": [{}]}`, "conform.missing children[0].care"},
		{"kinderopvangtoeslag", `{"toetsingsinkomen": "1", "children": [{"care": [{}]}]}`, "conform.missing children[0].care[0].hours"},
		{"kinderopvangtoeslag", `{"toetsingsinkomen": "1", "children": [{"care": [{"hours": "1.234"}]}]}`, "conform.value children[0].care[0].hours"},
		{"kinderopvangtoeslag", `{"toetsingsinkomen": "1", "children": [{"care": [{"soort": "oppas"}]}]}`, "conform.value children[0].care[0].soort"},
		{"kindgebonden_budget", `{"toetsingsinkomen": "1"}`, "conform.missing children"},
		{"kwijtschelding", `{}`, "conform.missing norm"},
		{"lokale_regeling", `{"norm": "1"}`, "conform.missing percentage"},
		{"lokale_regeling", `{"norm": "1", "settings": {"schemaVersion": 1}}`, "conform.missing regeling"},
		{"lokale_regeling", `{"norm": "1", "percentage": "1%", "settings": {"schemaVersion": 1}}`, "conform.value percentage"},
		{"inkomenstoeslag", `{"limit": "1%", "settings": {"schemaVersion": 1}}`, "conform.value settings"},
		{"nettoloon", `{}`, "conform.missing loon"},
		{"nettoloon", `{"loon": "1", "vakantiebijslag": "8"}`, "rate.malformed vakantiebijslag"},
		{"niet_gebruik", `{}`, "conform.missing due"},
		{"toekenning", `{}`, "conform.missing melding"},
		{"voorschot", `{}`, "conform.missing applied"},
		{"minimumloon", `{}`, "conform.missing age"},
		{"rechthebbendenorm", `{}`, "conform.missing ages"},
		{"studietoeslag", `{}`, "conform.missing age"},
		{"verhoging", `{"ages": [19, 20], "cannot": [true]}`, "conform.value cannot"},
		{"verlaging", `{"ages": [40]}`, "conform.value rate"},
		{"verlaging", `{"ages": [40], "rate": "1%", "amount": "1"}`, "conform.value rate"},
	} {
		text := strings.Replace(oneFile("zorgtoeslag", c.scheme), `{"toetsingsinkomen": "20000"}`, c.facts, 1)
		code, field, _ := strings.Cut(c.want, " ")
		assert.Contains(t, found(t, folder(map[string]string{"f.json": text})), "f.json "+code+" cases[0].facts."+field, c)
	}
}

func TestIdsAreUsedOnce(t *testing.T) {
	t.Parallel()
	one := oneFile("", "")
	two := strings.Replace(one, `"source": "x"}`, `"source": "x"}, {"id": "a"}`, 1)
	assert.Contains(t, found(t, folder(map[string]string{"f.json": two})), "f.json conform.duplicate cases[1].id")
	assert.Equal(t, []string{"b/g.json conform.duplicate cases[0].id"},
		found(t, folder(map[string]string{"a/f.json": one, "b/g.json": one, "README.md": "no cases"})))
	assert.Equal(t, []string{"conform.empty"}, found(t, folder(map[string]string{"README.md": "no cases"})))
	_, err := Run(os.DirFS("nowhere"))
	assert.ErrorIs(t, err, fs.ErrNotExist)
}

// TestAMissSaysWhy: 129 a month is published for this income (see testdata of
// package income).
func TestAMissSaysWhy(t *testing.T) {
	t.Parallel()
	report, err := Run(folder(map[string]string{"f.json": oneFile("129", "130")}))
	require.NoError(t, err)
	passed, failed := report.Count()
	assert.Equal(t, []int{0, 1}, []int{passed, failed})
	r := report.Results[0]
	assert.Equal(t, []Answer{{Key: "monthly", Value: "130.00"}}, r.Missed())
	assert.Contains(t, r.Got, Answer{Key: "monthly", Value: "129.00"})
	assert.NotEmpty(t, r.Why)

	report, err = Run(folder(map[string]string{"f.json": oneFile("2026-03-02", "2019-03-02")}))
	require.NoError(t, err)
	require.Len(t, report.Results[0].Got, 1)
	assert.Equal(t, "dated.outside", report.Results[0].Got[0].Value)
}

// TestEveryExpectationBites: of every case of the repository, every expectation
// made wrong on its own is a miss.
func TestEveryExpectationBites(t *testing.T) {
	t.Parallel()
	files, err := filepath.Glob(ownCases + "/*/*.json")
	require.NoError(t, err)
	require.NotEmpty(t, files)
	for _, name := range files {
		data, err := os.ReadFile(name)
		require.NoError(t, err)
		var file map[string]any
		require.NoError(t, json.Unmarshal(data, &file))
		var wrong []any
		for _, c := range file["cases"].([]any) {
			c := c.(map[string]any)
			expected := c["expected"].(map[string]any)
			for key, is := range expected {
				changed := map[string]any{}
				for k, v := range c {
					changed[k] = v
				}
				others := map[string]any{}
				for k, v := range expected {
					others[k] = v
				}
				others[key] = madeWrong(t, key, is)
				changed["expected"], changed["id"] = others, fmt.Sprint(c["id"], " ", key)
				wrong = append(wrong, changed)
			}
		}
		file["cases"] = wrong
		data, err = json.Marshal(file)
		require.NoError(t, err)
		report, err := Run(folder(map[string]string{"f.json": string(data)}))
		require.NoError(t, err, name)
		for _, r := range report.Results {
			assert.False(t, r.Passed, "%s: %s", name, r.ID)
		}
	}
}

func madeWrong(t *testing.T, key string, is any) any {
	t.Helper()
	switch v := is.(type) {
	case string:
		if d, err := decimal.NewFromString(v); err == nil {
			if key == "basicAmount" { // of which a part is expected
				return d.Add(decimal.New(1, 0)).String()
			}
			return d.Add(decimal.New(1, min(d.Exponent(), -1))).String()
		}
		if _, err := time.Parse(time.DateOnly, v); err == nil {
			return "2001-02-03"
		}
		return v + ".other"
	case []any:
		return append([]any{"other"}, v...)
	case float64:
		return v + 1
	case bool:
		return !v
	}
	t.Fatalf("%T", is)
	return nil
}

// forms are the facts of each scheme.
var forms = map[string]reflect.Type{
	"aanvraagtermijn":             reflect.TypeFor[aanvraagtermijn](),
	"algemene_bijstand":           reflect.TypeFor[bijstand](),
	"aow":                         reflect.TypeFor[aow](),
	"beslagvrije_voet":            reflect.TypeFor[beslagvrijeVoet](),
	"beslagvrije_voet_huishouden": reflect.TypeFor[beslagHuishouden](),
	"beslagvrije_voet_omslag":     reflect.TypeFor[beslagOmslag](),
	"bijstand_bruto":              reflect.TypeFor[bijstandBruto](),
	"bijstandsnorm":               reflect.TypeFor[bijstandsnorm](),
	"bijzondere_bijstand":         reflect.TypeFor[bijzondereBijstand](),
	"huurtoeslag":                 reflect.TypeFor[huurtoeslag](),
	"inkomenstoeslag":             reflect.TypeFor[inkomenstoeslag](),
	"inkomstenbelasting":          reflect.TypeFor[inkomstenbelasting](),
	"inrichtingsnorm":             reflect.TypeFor[inrichtingsnorm](),
	"kinderbijslag":               reflect.TypeFor[kinderbijslag](),
	"kinderopvangtoeslag":         reflect.TypeFor[kinderopvangtoeslag](),
	"kindgebonden_budget":         reflect.TypeFor[kindgebondenBudget](),
	"kwijtschelding":              reflect.TypeFor[kwijtschelding](),
	"lokale_regeling":             reflect.TypeFor[lokaleRegeling](),
	"minimumloon":                 reflect.TypeFor[minimumloon](),
	"nettoloon":                   reflect.TypeFor[nettoloon](),
	"niet_gebruik":                reflect.TypeFor[nietGebruik](),
	"rechthebbendenorm":           reflect.TypeFor[rechthebbendenorm](),
	"studietoeslag":               reflect.TypeFor[studietoeslag](),
	"toekenning":                  reflect.TypeFor[toekenning](),
	"verhoging":                   reflect.TypeFor[verhoging](),
	"verlaging":                   reflect.TypeFor[verlaging](),
	"vermogen":                    reflect.TypeFor[vermogen](),
	"voorschot":                   reflect.TypeFor[voorschot](),
	"verrekening_34a":             reflect.TypeFor[verrekening](),
	"bufferbudget_34b":            reflect.TypeFor[bufferbudget](),
	"ophoging_24a":                reflect.TypeFor[ophoging](),
	"zorgtoeslag":                 reflect.TypeFor[zorgtoeslag](),
	"zvw":                         reflect.TypeFor[zvw](),
}

// TestReadmeHasTheForm: a heading for every scheme, with a row for every fact
// and with what can be expected; and there are cases of each.
func TestReadmeHasTheForm(t *testing.T) {
	t.Parallel()
	data, err := os.ReadFile("README.md")
	require.NoError(t, err)
	require.Len(t, forms, len(schemes))
	for _, s := range schemes {
		_, section, found := strings.Cut(string(data), "\n### "+s.name+"\n")
		require.True(t, found, s.name)
		section, _, _ = strings.Cut(section, "\n##")
		form, found := forms[s.name]
		require.True(t, found, s.name)
		fields := []reflect.Type{form}
		if s.name == "kinderopvangtoeslag" {
			fields = append(fields, reflect.TypeFor[opvang]())
		}
		rows := 0
		for _, f := range fields {
			for i := range f.NumField() {
				key := f.Field(i).Tag.Get("json")
				assert.Contains(t, section, "\n| `"+key+"` |", s.name)
				rows++
			}
		}
		assert.Equal(t, rows, strings.Count(section, "\n| `"), s.name)
		for _, key := range s.keys {
			assert.Contains(t, section, "`"+key+"`", s.name)
		}
		names, err := filepath.Glob(ownCases + "/" + s.name + "/*.json")
		require.NoError(t, err)
		assert.NotEmpty(t, names, s.name)
	}
}

// TestBeslagBothRoads: every case of the beslagvrije voet stands as a household too, of
// the same day and with the same outcome; that both pass is in TestCases of package income.
func TestBeslagBothRoads(t *testing.T) {
	t.Parallel()
	report, err := Run(os.DirFS(ownCases))
	require.NoError(t, err)
	alone, whole := map[string]string{}, map[string]string{}
	for i := range report.Results {
		r := &report.Results[i]
		said := r.Day.String() + fmt.Sprint(r.Want) + r.Source
		switch r.Scheme {
		case "beslagvrije_voet":
			alone[r.ID+".huishouden"] = said
		case "beslagvrije_voet_huishouden":
			whole[r.ID] = said
			if r.Want[0].Key != "fault" && r.Want[0].Key != "missing" {
				assert.NotEmpty(t, r.Why, r.ID)
			}
		}
	}
	assert.GreaterOrEqual(t, len(alone), 27)
	assert.Equal(t, alone, whole)
}

// TestHouseholdInACase: a household is read by its own door, and its faults have their
// place in the case.
func TestHouseholdInACase(t *testing.T) {
	t.Parallel()
	file := func(facts string) string {
		return `{"schemaVersion": 1, "scheme": "beslagvrije_voet_huishouden", "cases": [{"id": "a", "day": "2026-03-02", "facts": {` +
			facts + `}, "expected": {"missing": ["beslag.inkomen"]}, "source": "x"}]}`
	}
	for facts, want := range map[string]string{
		``: "conform.missing cases[0].facts.household",
		`"household": {"schemaVersion": 1, "claimant": {"id": "M", "born": "1980-13-06"}}`:                                       "claimant.born",
		`"household": {"schemaVersion": 1, "claimant": {"id": "M"}, "beslag": {"inkomen": "1,50"}}`:                              "beslag.inkomen",
		`"household": {"schemaVersion": 1, "claimant": {"id": "M"}, "besleg": {}}`:                                               "json.unknown-key cases[0].facts.household",
		`"household": {"schemaVersion": 1, "claimant": {"id": "M"}, "alternatives": [{"label": "x", "members": [{"id": "Q"}]}]}`: "household.reference cases[0].facts.household.alternatives[0].members[0].id",
	} {
		_, err := Run(fstest.MapFS{"a.json": {Data: []byte(file(facts))}})
		var said []string
		for _, f := range integraal.FaultsIn(err) {
			said = append(said, f.Code+" "+f.Path)
		}
		require.NotEmpty(t, said, facts)
		assert.Contains(t, said[0], want)
		assert.Contains(t, said[0], "cases[0].facts.household")
	}
	for _, beslag := range []string{``, `, "beslag": {"belastbaar": "20000", "vrij": "none", "bijtelling": "none", "woonadres": "yes", "woonkosten": "none", "verhoging": "none", "uitkering": "none"}`} {
		data := file(`"household": {"schemaVersion": 1, "claimant": {"id": "M", "inrichting": "no"}, "members": [], "tenLasteKomend": "no"` + beslag + `}`)
		report, err := Run(fstest.MapFS{"a.json": {Data: []byte(data)}})
		require.NoError(t, err)
		assert.True(t, report.Results[0].Passed, "%v", report.Results[0].Got)
	}
}

// FuzzCases: whatever a file holds, it is read and run or it is refused with
// faults that have both languages; and it answers the same twice.
func FuzzCases(f *testing.F) {
	files, err := filepath.Glob(ownCases + "/*/*.json")
	require.NoError(f, err)
	for _, name := range files {
		data, err := os.ReadFile(name)
		require.NoError(f, err)
		f.Add(data[:min(len(data), 4000)])
		if len(data) < 6000 {
			f.Add(data)
		}
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		fsys := fstest.MapFS{"f.json": &fstest.MapFile{Data: data}}
		report, err := Run(fsys)
		if err != nil {
			faults := integraal.FaultsIn(err)
			require.NotEmpty(t, faults)
			for _, fault := range faults {
				require.NotEmpty(t, fault.Code)
				require.NotEmpty(t, fault.Text.NL)
				require.NotEmpty(t, fault.Text.EN)
			}
			return
		}
		for i := range report.Results {
			require.NotEmpty(t, report.Results[i].Got, report.Results[i].ID)
			require.NotEmpty(t, report.Results[i].Want)
		}
		again, err := Run(fsys)
		require.NoError(t, err)
		require.Equal(t, report, again)
	})
}

// ownTown are rules of a town that were made up.
const ownTown = `{"schemaVersion": 1, "illustrative": true, "municipality": {"name": "a", "code": "0000"},
	"bijzondereBijstand": [{"from": "2026-01-01", "until": "2026-12-31",
		"provision": {"regulation": "a", "article": "1", "publication": "b", "read": "2026-01-01"},
		"periodMonths": 12, "normBasis": "applicable", "bands": [{"above": "110%", "share": "35%"}],
		"assets": "aboveLimit", "assetShare": "100%", "threshold": "notApplied"}],
	"studietoeslag": [{"from": "2026-01-01", "until": "2026-12-31",
		"provision": {"regulation": "a", "article": "1", "publication": "b", "read": "2026-01-01"},
		"amounts": [{"fromAge": 18, "amount": "900"}]}]}`

// TestDefaults: a fact that is left out is the default that README.md says, and
// another value makes a difference.
func TestDefaults(t *testing.T) {
	t.Parallel()
	const day = "2026-03-02"
	for _, c := range []struct{ scheme, day, facts, key, is, other string }{
		{"algemene_bijstand", day, `"norm": "1401.50", "normPaid": "1331.43"`, "other", `"0"`, `"100"`},
		{"algemene_bijstand", day, `"norm": "1401.50", "normPaid": "1331.43"`, "bezit", `"0"`, `"90000"`},
		{"algemene_bijstand", day, `"norm": "1401.50", "normPaid": "1331.43"`, "earned", `"0"`, `"500"`},
		{"algemene_bijstand", day, `"norm": "1401.50", "normPaid": "1331.43", "earned": "600"`, "monthsN", `0`, `6`},
		{"algemene_bijstand", day, `"norm": "1401.50", "normPaid": "1331.43", "earned": "600", "monthsN": 6`, "youngChild", `false`, `true`},
		{"algemene_bijstand", day, `"norm": "1401.50", "normPaid": "1331.43", "earned": "600", "monthsN": 6`, "urenbeperkt", `false`, `true`},
		{"aow", day, ``, "age", `75`, `40`},
		{"aow", day, ``, "gehuwd", `false`, `true`},
		{"aow", day, ``, "nietVerzekerdeJaren", `0`, `1`},
		{"beslagvrije_voet", day, `"belastbaar": "25000", "inkomen": "2000"`, "vrij", `"0"`, `"300"`},
		{"beslagvrije_voet", day, `"belastbaar": "25000", "inkomen": "2000"`, "gehuwd", `false`, `true`},
		{"beslagvrije_voet", day, `"belastbaar": "32000", "inkomen": "2400"`, "children", `false`, `true`},
		{"beslagvrije_voet", day, `"belastbaar": "32000", "inkomen": "2400", "gehuwd": true`, "belastbaarEchtgenoot", `"0"`, `"9000"`},
		{"beslagvrije_voet", day, `"belastbaar": "32000", "inkomen": "2400", "gehuwd": true`, "vrijEchtgenoot", `"0"`, `"500"`},
		{"beslagvrije_voet", day, `"belastbaar": "25000", "inkomen": "2000"`, "woonkosten", `"0"`, `"1100"`},
		{"beslagvrije_voet", day, `"belastbaar": "25000", "inkomen": "2000"`, "eigenWoning", `false`, `true`},
		{"bijstand_bruto", day, `"netto": "16818"`, "age", `45`, `75`},
		{"bijstand_bruto", day, `"netto": "16818"`, "inkomen", `"0"`, `"8000"`},
		{"bijstand_bruto", day, `"netto": "16818", "inkomen": "8000"`, "arbeidsinkomen", `"0"`, `"8000"`},
		{"bijstand_bruto", day, `"netto": "30000", "age": 75`, "alleenstaandeAOW", `false`, `true`},
		{"bijstandsnorm", day, `"ages": [40, 40]`, "kostendelers", `0`, `1`},
		{"bijstandsnorm", day, `"ages": [20, 20]`, "children", `false`, `true`},
		{"bijstandsnorm", day, `"ages": [40], "kostendelers": 1`, "mantelzorg", `false`, `true`},
		{"huurtoeslag", day, `"huurprijs": "700", "toetsingsinkomen": "24000"`, "persons", `1`, `3`},
		{"huurtoeslag", "2025-03-02", `"huurprijs": "700", "toetsingsinkomen": "24000"`, "servicekosten", `[]`, `["12"]`},
		{"huurtoeslag", "2024-03-02", `"huurprijs": "700", "toetsingsinkomen": "24000"`, "pensioner", `false`, `true`},
		{"huurtoeslag", day, `"huurprijs": "700", "toetsingsinkomen": "24000"`, "rendementsgrondslag", `"0"`, `"90000"`},
		{"inkomstenbelasting", day, `"inkomen": "30000"`, "arbeidsinkomen", `"0"`, `"30000"`},
		{"inkomstenbelasting", day, `"inkomen": "30000"`, "andereBoxen", `"0"`, `"9000"`},
		{"inkomstenbelasting", day, `"inkomen": "30000"`, "age", `45`, `75`},
		{"inkomstenbelasting", day, `"inkomen": "30000", "arbeidsinkomen": "30000"`, "youngChild", `false`, `true`},
		{"inkomstenbelasting", day, `"inkomen": "30000", "arbeidsinkomen": "30000", "youngChild": true`, "partner", `false`, `true`},
		{"inkomstenbelasting", day, `"inkomen": "30000", "arbeidsinkomen": "30000", "youngChild": true, "partner": true`, "partnersArbeidsinkomen", `"0"`, `"40000"`},
		{"inkomstenbelasting", day, `"inkomen": "30000", "age": 75`, "alleenstaandeAOW", `false`, `true`},
		{"inkomenstoeslag", day, `"amounts": {"single": "445", "singleParent": "513", "couple": "627"}, "leefvorm": "gehuwden", "income": "1000", "norm": "1000"`,
			"limit", `"100%"`, `"90%"`},
		{"kindgebonden_budget", day, `"children": ["2020-04-01"], "toetsingsinkomen": "20000"`, "partner", `false`, `true`},
		{"kindgebonden_budget", day, `"children": ["2020-04-01"], "toetsingsinkomen": "20000"`, "rendementsgrondslag", `"0"`, `"900000"`},
		{"kindgebonden_budget", day, `"children": ["2020-04-01"], "toetsingsinkomen": "20000", "partner": true`, "partnersInkomen", `"0"`, `"40000"`},
		{"kwijtschelding", day, `"norm": "1401.50"`, "inrichting", `false`, `true`},
		{"lokale_regeling", day, `"norm": "1000", "percentage": "110%"`, "income", `"0"`, `"1100.01"`},
		{"minimumloon", day, `"age": 18`, "bbl", `false`, `true`},
		{"rechthebbendenorm", day, `"ages": [40, 40]`, "spouseEntitled", `false`, `true`},
		{"studietoeslag", day, `"age": 20`, "internship", `"0"`, `"300"`},
		{"bijzondere_bijstand", day, `"costs": "600", "norm": "1000", "settings": ` + ownTown, "income", `"0"`, `"1200"`},
		{"bijzondere_bijstand", day, `"costs": "600", "norm": "1000", "settings": ` + ownTown, "assetsAboveLimit", `"0"`, `"1"`},
		{"nettoloon", day, `"loon": "2500"`, "vakantiebijslag", `"8%"`, `"0%"`},
		{"nettoloon", day, `"loon": "2500"`, "pensioenpremie", `"0"`, `"100"`},
		{"nettoloon", day, `"loon": "2500"`, "noHeffingskorting", `false`, `true`},
		{"nettoloon", day, `"loon": "2500"`, "age", `45`, `75`},
		{"nettoloon", day, `"loon": "5000", "age": 75`, "alleenstaandeAOW", `false`, `true`},
		{"niet_gebruik", day, `"due": "100"`, "received", `"0"`, `"1"`},
		{"studietoeslag", day, `"age": 21`, "settings", `{"schemaVersion": 1, "municipality": {"name": "a", "code": "0000"}}`, ownTown},
		{"vermogen", day, `"bezit": "20000"`, "schulden", `"0"`, `"1"`},
		{"vermogen", day, `"bezit": "20000"`, "woning", `"0"`, `"90000"`},
		{"vermogen", day, `"bezit": "20000"`, "gehuwd", `false`, `true`},
		{"vermogen", day, `"bezit": "20000"`, "children", `false`, `true`},
		{"zorgtoeslag", day, `"toetsingsinkomen": "20000"`, "rendementsgrondslag", `"0"`, `"900000"`},
		{"zorgtoeslag", day, `"toetsingsinkomen": "20000"`, "notInsured", `false`, `true`},
		{"zorgtoeslag", day, `"toetsingsinkomen": "20000"`, "partner", `false`, `true`},
		{"zorgtoeslag", day, `"toetsingsinkomen": "20000", "partner": true`, "partnersInkomen", `"0"`, `"30000"`},
		{"zorgtoeslag", day, `"toetsingsinkomen": "20000", "partner": true`, "partnerNotInsured", `false`, `true`},
		{"zvw", day, ``, "loon", `"0"`, `"30000"`},
		{"zvw", day, ``, "uitkering", `"0"`, `"30000"`},
		{"zvw", day, ``, "winst", `"0"`, `"30000"`},
	} {
		got := func(extra string) []Answer {
			facts := c.facts
			if extra != "" {
				facts = strings.TrimPrefix(facts+`, "`+c.key+`": `+extra, ", ")
			}
			text := fmt.Sprintf(`{"schemaVersion": 1, "scheme": %q, "cases": [{"id": "a", "day": %q, "facts": {%s},
				"expected": {"fault": "x"}, "source": "x"}]}`, c.scheme, c.day, facts)
			report, err := Run(folder(map[string]string{"f.json": text}))
			require.NoError(t, err, c)
			return report.Results[0].Got
		}
		assert.Equal(t, got(c.is), got(""), c)
		assert.NotEqual(t, got(c.other), got(""), c)
	}
}

func BenchmarkRun(b *testing.B) {
	fsys := os.DirFS(ownCases)
	b.ReportAllocs()
	for b.Loop() {
		if _, err := Run(fsys); err != nil {
			b.Fatal(err)
		}
	}
}
