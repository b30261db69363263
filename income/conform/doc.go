// Package conform runs files of cases against the rules of package income: the
// facts of a household in a small form, a day, and what is expected, with its
// source. Someone who knows the rules and no Go can write them; README.md beside
// this package has the form of every scheme, with what holds where a fact is
// left out, and cases.schema.json has it for editors and validators.
//
//	report, err := conform.Run(os.DirFS("income/testdata/cases"))
//
// The published outcomes of package income are in this form, and the program
// examples/conformance runs any folder of them.
//
// # A file
//
//	{
//	  "schemaVersion": 1,
//	  "scheme": "zorgtoeslag",
//	  "about": "What Dienst Toeslagen publishes for 2026.",
//	  "cases": [
//	    {
//	      "id": "zt.2026.30000",
//	      "day": "2026-01-01",
//	      "facts": {"toetsingsinkomen": "30000"},
//	      "expected": {"monthly": "126"},
//	      "source": "https://…"
//	    }
//	  ]
//	}
//
// A case expects amounts; or "failed" with the names of all conditions that are
// not met, "missing" with those of all facts that are missing, "fault" with the
// code of a refusal, or "entitled". Of the amounts it may give as few as it likes.
// An amount is a text with at most two decimals after a dot. A case needs an id
// that no other case of the folder has, a day and a source; with the source "ours"
// also the arithmetic, written out.
//
// What is left out of "facts" has the default that README.md says, and where a
// default would hide something there is none. "exact" sets any fact that the rule
// asks for, in any of its states: FACTS.md lists them. "norms" are laid over the
// built-in ones.
//
// # Not included
//
// A household that is assessed by every scheme at once ([income.Assess]), what is
// missed of it with its arrears ([income.Uptake]), and two days compared
// ([income.Compare]): a case is about one scheme. The tests of package income have
// those.
//
// # Fault codes
//
//	conform.duplicate  an id is used twice
//	conform.empty      a folder without case files, or a file without cases
//	conform.expected   answers of different kinds, such as amounts and "failed"
//	conform.key        an answer is expected that the scheme does not give
//	conform.missing    a field without a default is left out
//	conform.scheme     the file names no scheme, or one that is not known
//	conform.value      a field has a value that it cannot have
//	conform.version    another schemaVersion than 1
//
// those of [integraal.ReadJSON] and of the types of the fields, and for norms and
// settings those of [income.Norms.With] and [income.NewSettings]. Each has the
// place in the file, and none repeats a value.
package conform
