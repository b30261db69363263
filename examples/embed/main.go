// The embed program is the least that a program needs to review a household:
// the twenty lines of the README.
package main

import (
	"fmt"
	"log"

	"github.com/integraal/integraal/casework"
	"github.com/integraal/integraal/casework/bundled"
)

func main() {
	c, err := casework.Read(bundled.HouseholdFile()) // or the bytes of your own file
	if err != nil {
		log.Fatal(err) // every fault, with its path
	}
	report, err := casework.Review(c, casework.Question{Viewer: "wijkteam"})
	if err != nil {
		log.Fatal(err)
	}
	for _, finding := range report.Findings {
		fmt.Println(finding.Urgency, finding.Title.NL)
	}
}
