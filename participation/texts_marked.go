package participation

import (
	"time"

	"github.com/integraal/integraal"
)

// markedSince is the day from which the text of an article of the Participatiewet
// as of 1 January 2026 has held, as that text marks it: no version in between says
// anything else. It is unset for an article that changed on that very day, and for
// one that is not cited. The program that checks the citations holds each of these
// days against the text.
func markedSince(article string) integraal.Date {
	switch article {
	case "16", "51", "57", "65", "81":
		return integraal.On(2004, time.January, 1)
	case "55":
		return integraal.On(2005, time.January, 1)
	case "10a":
		return integraal.On(2009, time.January, 1)
	case "44a":
		return integraal.On(2012, time.January, 1)
	case "54", "79":
		return integraal.On(2013, time.July, 1)
	case "4", "10da", "27", "28", "58", "59":
		return integraal.On(2015, time.January, 1)
	case "47a":
		return integraal.On(2016, time.January, 1)
	case "9a", "17", "48", "60":
		return integraal.On(2017, time.January, 1)
	case "8c":
		return integraal.On(2018, time.January, 1)
	case "18b":
		return integraal.On(2022, time.January, 1)
	case "8":
		return integraal.On(2022, time.April, 1)
	case "18a":
		return integraal.On(2023, time.January, 1)
	case "13":
		return readPwOct2023
	case "10", "36":
		return readPw2024
	}
	return integraal.Date{}
}

// unchangedSince is [markedSince] for the articles that were read in no older
// text.
func unchangedSince(article string) integraal.Date {
	switch article {
	case "47a", "48", "60", "65", "79", "81":
		return markedSince(article)
	}
	return integraal.Date{}
}
