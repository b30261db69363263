package schemagen

import (
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"strings"
)

// Comments are what the source says of the fields of its structs, by type and
// field: Finding.Code. Where a comment is all that a field needs, the schema
// takes it from there.
func Comments(dirs ...string) (map[string]string, error) {
	said := map[string]string{}
	for _, dir := range dirs {
		files, err := filepath.Glob(filepath.Join(dir, "*.go"))
		if err != nil {
			return nil, err
		}
		for _, file := range files {
			tree, err := parser.ParseFile(token.NewFileSet(), file, nil, parser.ParseComments)
			if err != nil {
				return nil, err
			}
			ast.Inspect(tree, func(n ast.Node) bool {
				if t, ok := n.(*ast.TypeSpec); ok {
					fieldComments(t, said)
				}
				return true
			})
		}
	}
	return said, nil
}

func fieldComments(t *ast.TypeSpec, said map[string]string) {
	body, ok := t.Type.(*ast.StructType)
	if !ok {
		return
	}
	for _, f := range body.Fields.List {
		text := strings.Join(strings.Fields(f.Doc.Text()+f.Comment.Text()), " ")
		for _, name := range f.Names {
			if text != "" {
				said[t.Name.Name+"."+name.Name] = text
			}
		}
	}
}
