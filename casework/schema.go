package casework

import (
	"bytes"
	_ "embed"
)

//go:generate go test -run ^TestSchemas$ -write-schemas .

// The schemas are generated from the wire types and the report's types; a test
// fails when they differ.
var (
	//go:embed schema/case.schema.json
	schemaOfCase []byte
	//go:embed schema/report.schema.json
	schemaOfReport []byte
)

// CaseSchema is the JSON Schema (draft 2020-12) of a case file, with for every
// field what it is, who needs it and why. Its protocol part is the protocol file
// of consent.ProtocolSchema, in full and in that form. A file that it refuses, [Read]
// refuses; what no schema can say, such as whether an id exists, only Read
// finds. A field that is there but empty counts as left out for Read; the
// schema asks to leave it out.
func CaseSchema() []byte { return bytes.Clone(schemaOfCase) }

// ReportSchema is the JSON Schema (draft 2020-12) of a [Report].
func ReportSchema() []byte { return bytes.Clone(schemaOfReport) }
