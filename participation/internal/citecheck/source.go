package citecheck

import (
	"errors"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/participation"
)

// source is the declarations of a package that make citations.
type source struct {
	values map[string]ast.Expr
	funcs  map[string]*ast.FuncDecl
	files  []*ast.File
}

// errLocal says that an expression rests on a parameter or a local variable,
// so that it is no citation of its own.
var errLocal = errors.New("rests on a local value")

// Collect is every citation that the source of a package makes, in the texts
// of the days that it answers for, each once and in order. A citation that it
// cannot read is an error: what is not seen is not checked.
func Collect(dir string) ([]integraal.Citation, error) {
	s, err := load(dir)
	if err != nil {
		return nil, err
	}
	var found []integraal.Citation
	var problems []error
	for _, f := range s.files {
		ast.Inspect(f, func(n ast.Node) bool {
			call, ok := n.(*ast.CallExpr)
			if !ok {
				return true
			}
			v, err := s.eval(call, nil)
			if c, is := v.(integraal.Citation); is && err == nil {
				found = append(found, c)
				return false
			}
			if narrows(call) && !errors.Is(err, errLocal) {
				problems = append(problems, fmt.Errorf("a citation that cannot be read: %w", err))
			}
			return true
		})
	}
	return inAllTexts(found), errors.Join(problems...)
}

func load(dir string) (*source, error) {
	names, err := filepath.Glob(filepath.Join(dir, "*.go"))
	if err != nil {
		return nil, err
	}
	s := &source{values: map[string]ast.Expr{}, funcs: map[string]*ast.FuncDecl{}}
	for _, name := range names {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		text, err := os.ReadFile(name)
		if err != nil {
			return nil, err
		}
		f, err := parser.ParseFile(token.NewFileSet(), name, text, parser.SkipObjectResolution)
		if err != nil {
			return nil, err
		}
		s.files = append(s.files, f)
		s.declare(f)
	}
	if len(s.files) == 0 {
		return nil, fmt.Errorf("no source in %s", dir)
	}
	return s, nil
}

func (s *source) declare(f *ast.File) {
	for _, d := range f.Decls {
		switch d := d.(type) {
		case *ast.FuncDecl:
			if d.Recv == nil {
				s.funcs[d.Name.Name] = d
			}
		case *ast.GenDecl:
			for _, spec := range d.Specs {
				v, ok := spec.(*ast.ValueSpec)
				if !ok || len(v.Values) != len(v.Names) {
					continue
				}
				for i, name := range v.Names {
					s.values[name.Name] = v.Values[i]
				}
			}
		}
	}
}

// narrows reports whether a call makes or narrows a citation.
func narrows(call *ast.CallExpr) bool {
	sel, ok := call.Fun.(*ast.SelectorExpr)
	return ok && slices.Contains([]string{"Lid", "Onder", "AsRead", "Art"}, sel.Sel.Name)
}

// inAllTexts are the citations in each text that the package gives them in.
func inAllTexts(found []integraal.Citation) []integraal.Citation {
	covered := participation.Covered()
	var out []integraal.Citation
	seen := map[integraal.Citation]bool{}
	add := func(c integraal.Citation) {
		if !seen[c] {
			seen[c] = true
			out = append(out, c)
		}
	}
	for _, c := range found {
		add(c)
		for day := covered.From; !day.After(covered.Until); day = day.AddMonths(1) {
			add(participation.CitationOn(day, c))
		}
	}
	slices.SortFunc(out, compare)
	return out
}

// eval is the value of an expression: a string, a number, a day, a law, a text
// or a citation.
func (s *source) eval(e ast.Expr, env map[string]any) (any, error) {
	switch e := e.(type) {
	case *ast.BasicLit:
		if e.Kind == token.STRING {
			return strconv.Unquote(e.Value)
		}
		return strconv.Atoi(e.Value)
	case *ast.Ident:
		if v, ok := env[e.Name]; ok {
			return v, nil
		}
		if v, ok := s.values[e.Name]; ok {
			return s.eval(v, nil)
		}
		return nil, fmt.Errorf("%s: %w", e.Name, errLocal)
	case *ast.BinaryExpr:
		a, err1 := s.eval(e.X, env)
		b, err2 := s.eval(e.Y, env)
		left, isLeft := a.(string)
		right, isRight := b.(string)
		if e.Op == token.ADD && isLeft && isRight {
			return left + right, nil
		}
		return nil, errors.Join(fmt.Errorf("no sum of words"), err1, err2)
	case *ast.SelectorExpr:
		return selector(e)
	case *ast.CompositeLit:
		return s.literal(e, env)
	case *ast.CallExpr:
		return s.call(e, env)
	}
	return nil, fmt.Errorf("an expression of kind %T", e)
}

// selector is a law or a month.
func selector(e *ast.SelectorExpr) (any, error) {
	pkg, ok := e.X.(*ast.Ident)
	if !ok {
		return nil, fmt.Errorf("%s: %w", e.Sel.Name, errLocal)
	}
	switch pkg.Name {
	case "integraal":
		if law, found := lawsByName[e.Sel.Name]; found {
			return law, nil
		}
		return nil, fmt.Errorf("integraal.%s is no law that is known here", e.Sel.Name)
	case "time":
		for m := time.January; m <= time.December; m++ {
			if m.String() == e.Sel.Name {
				return m, nil
			}
		}
	}
	return nil, fmt.Errorf("%s.%s: %w", pkg.Name, e.Sel.Name, errLocal)
}

var lawsByName = map[string]integraal.Law{
	"Participatiewet": integraal.Participatiewet, "Wmo2015": integraal.Wmo2015, "Wgs": integraal.Wgs,
	"Awb": integraal.Awb, "Jeugdwet": integraal.Jeugdwet, "WetSuwi": integraal.WetSuwi,
	"Termijnenwet": integraal.Termijnenwet, "Awir": integraal.Awir, "AVG": integraal.AVG, "AOW": integraal.AOW, "WML": integraal.WML,
}

// literal is a day or a text.
func (s *source) literal(e *ast.CompositeLit, env map[string]any) (any, error) {
	sel, ok := e.Type.(*ast.SelectorExpr)
	switch {
	case ok && sel.Sel.Name == "Date" && len(e.Elts) == 0:
		return integraal.Date{}, nil
	case !ok || sel.Sel.Name != "Text":
		return nil, fmt.Errorf("a literal: %w", errLocal)
	}
	var t integraal.Text
	for _, elt := range e.Elts {
		pair, ok := elt.(*ast.KeyValueExpr)
		if !ok {
			return nil, errLocal
		}
		v, err := s.eval(pair.Value, env)
		words, isWords := v.(string)
		key, isKey := pair.Key.(*ast.Ident)
		if err != nil || !isWords || !isKey {
			return nil, errors.Join(errLocal, err)
		}
		if key.Name == "NL" {
			t.NL = words
		} else {
			t.EN = words
		}
	}
	return t, nil
}
