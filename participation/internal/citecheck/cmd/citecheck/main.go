// Command citecheck writes anew the table of citations of package
// participation, from its source and a folder of statute texts.
package main

import (
	"flag"
	"fmt"
	"os"

	"github.com/integraal/integraal/participation/internal/citecheck"
)

func main() {
	source := flag.String("source", "participation", "the folder of the package")
	texts := flag.String("texts", "", "the folder of the statute texts")
	out := flag.String("out", "participation/CITATIONS.md", "the table")
	flag.Parse()
	if err := run(*source, *texts, *out); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1) //nolint:forbidigo // main decides to exit
	}
}

func run(source, folder, out string) error {
	citations, err := citecheck.Collect(source)
	if err != nil {
		return err
	}
	texts, err := citecheck.ReadTexts(folder)
	if err != nil {
		return err
	}
	table := citecheck.Table(citecheck.Check(citations, texts), texts.Defects(), citecheck.Marks(texts))
	return os.WriteFile(out, []byte(table), 0o600)
}
