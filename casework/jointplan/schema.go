package jointplan

import (
	"bytes"
	_ "embed"
)

//go:generate go test -run ^TestSchema$ -write-schema .

//go:embed schema/plan.schema.json
var schemaOfPlan []byte

// Schema is the JSON Schema (draft 2020-12) of the file of a plan with its
// versions. A file that it refuses, [Read] refuses; what no schema can say, such as
// whether a named goal is there, only Read finds.
func Schema() []byte { return bytes.Clone(schemaOfPlan) }
