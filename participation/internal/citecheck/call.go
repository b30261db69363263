package citecheck

import (
	"errors"
	"fmt"
	"go/ast"
	"time"

	"github.com/integraal/integraal"
)

// call is what a call makes: a helper of the package, a function of the root
// package, or a narrowing of a citation.
func (s *source) call(e *ast.CallExpr, env map[string]any) (any, error) {
	if name, ok := e.Fun.(*ast.Ident); ok {
		return s.helper(name.Name, e.Args, env)
	}
	sel, ok := e.Fun.(*ast.SelectorExpr)
	if !ok {
		return nil, fmt.Errorf("a call: %w", errLocal)
	}
	args, err := s.args(e.Args, env)
	if err != nil {
		return nil, err
	}
	if pkg, ok := sel.X.(*ast.Ident); ok && pkg.Name == "integraal" {
		return ofRoot(sel.Sel.Name, args)
	}
	on, err := s.eval(sel.X, env)
	if err != nil {
		return nil, err
	}
	return narrowed(on, sel.Sel.Name, args)
}

func (s *source) args(list []ast.Expr, env map[string]any) ([]any, error) {
	out := make([]any, len(list))
	for i, a := range list {
		v, err := s.eval(a, env)
		if err != nil {
			return nil, err
		}
		out[i] = v
	}
	return out, nil
}

// helper is a function of the package that does nothing but return a value.
func (s *source) helper(name string, list []ast.Expr, env map[string]any) (any, error) {
	f, ok := s.funcs[name]
	if !ok || f.Body == nil || len(f.Body.List) != 1 {
		return nil, fmt.Errorf("%s: %w", name, errLocal)
	}
	ret, ok := f.Body.List[0].(*ast.ReturnStmt)
	if !ok || len(ret.Results) != 1 {
		return nil, fmt.Errorf("%s: %w", name, errLocal)
	}
	args, err := s.args(list, env)
	if err != nil {
		return nil, err
	}
	inner, i := map[string]any{}, 0
	for _, field := range f.Type.Params.List {
		for _, p := range field.Names {
			if i < len(args) {
				inner[p.Name] = args[i]
			}
			i++
		}
	}
	if i != len(args) {
		return nil, fmt.Errorf("%s: %w", name, errLocal)
	}
	return s.eval(ret.Results[0], inner)
}

var errNoCitation = errors.New("makes no citation")

// ofRoot is what a function of the root package makes.
func ofRoot(name string, args []any) (any, error) {
	switch name {
	case "On":
		if len(args) == 3 {
			year, ok1 := args[0].(int)
			month, ok2 := args[1].(time.Month)
			day, ok3 := args[2].(int)
			if ok1 && ok2 && ok3 {
				return integraal.On(year, month, day), nil
			}
		}
	case "Ruling":
		if ecli, ok := one[string](args); ok {
			return integraal.Ruling(ecli), nil
		}
	case "Practice":
		if body, ok := one[string](args); ok {
			return integraal.Practice(body), nil
		}
	case "PracticeIn":
		if t, ok := one[integraal.Text](args); ok {
			return integraal.PracticeIn(t), nil
		}
	case "ExtendedBy":
		return integraal.ExtendedBy(), nil
	}
	return nil, fmt.Errorf("integraal.%s: %w", name, errNoCitation)
}

func one[T any](args []any) (T, bool) {
	var none T
	if len(args) != 1 {
		return none, false
	}
	v, ok := args[0].(T)
	return v, ok
}

// narrowed is a citation made of a law or narrowed.
func narrowed(on any, name string, args []any) (any, error) {
	switch v := on.(type) {
	case integraal.Law:
		if name == "Art" && len(args) == 2 {
			article, ok1 := args[0].(string)
			read, ok2 := args[1].(integraal.Date)
			if ok1 && ok2 {
				return v.Art(article, read), nil
			}
		}
	case integraal.Citation:
		if name == "Read" && len(args) == 0 {
			return v.Read(), nil
		}
		if words, ok := one[string](args); ok {
			switch name {
			case "Lid":
				return v.Lid(words), nil
			case "Onder":
				return v.Onder(words), nil
			}
		}
		if day, ok := one[integraal.Date](args); ok && name == "AsRead" {
			return v.AsRead(day), nil
		}
	}
	return nil, fmt.Errorf("%s: %w", name, errNoCitation)
}
