package integraal

import "strings"

// closest names the field that is most like an unknown key: the one that was
// meant, where the key looks like a slip. It never names the key itself, which
// might be a person's name or number.
func closest(key string, fields map[string][]int) Text {
	key = strings.ToLower(key[:min(len(key), maxSlip)])
	best, found := 0, ""
	for name := range fields {
		d := editDistance(key, strings.ToLower(name))
		if found == "" || d < best || d == best && name < found {
			best, found = d, name
		}
	}
	switch {
	case found == "":
		return Text{}
	case best < 3:
		return Text{NL: "; bedoelt u '" + found + "'?", EN: "; did you mean '" + found + "'?"}
	}
	return textJSONNearest.With(PutName("key", found))
}

// maxSlip is how much of an unknown key is looked at: more is no slip of the pen.
const maxSlip = 64

// editDistance is the number of letters to add, drop or change.
func editDistance(a, b string) int {
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range len(a) {
		diagonal := row[0]
		row[0] = i + 1
		for j := range len(b) {
			cost := diagonal
			if a[i] != b[j] {
				cost = 1 + min(diagonal, row[j], row[j+1])
			}
			diagonal, row[j+1] = row[j+1], cost
		}
	}
	return row[len(b)]
}
