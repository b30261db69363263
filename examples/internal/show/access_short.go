package show

import (
	"strings"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/casework"
	"github.com/integraal/integraal/consent"
)

// shortTable is who may see what in one table: the professionals by kind of
// data, over all members and services.
type shortTable struct {
	views  []*casework.AccessView
	rows   []shortRow
	others []string // who looks into their own data
}

type shortRow struct {
	label integraal.Text
	cells [][]state
}

// shortOf is nil where there is nothing to put together.
func shortOf(a *casework.Access) *shortTable {
	s := &shortTable{}
	for i := range a.Views {
		v := &a.Views[i]
		if v.Purpose == consent.OwnAccess {
			s.others = append(s.others, v.Viewer.ID)
			continue
		}
		s.views = append(s.views, v)
	}
	if len(s.views) < 2 {
		return nil
	}
	for c := consent.Composition; c <= consent.Irregularity; c++ {
		row := shortRow{label: c.Text()}
		for _, v := range s.views {
			row.cells = append(row.cells, inShort(v, c))
		}
		s.rows = append(s.rows, row)
	}
	return s
}

// inShort are the different answers to a viewer on one kind of data, over all
// members and services, the nearest to yes in front.
func inShort(v *casework.AccessView, c consent.Category) []state {
	if v.Anonymous != nil {
		if v.Anonymous.Allowed {
			return []state{stateAnon}
		}
		return []state{stateNo}
	}
	if len(v.Members) == 0 {
		return []state{stateNo}
	}
	var there [consent.Allow + 1]bool
	for i := range v.Rows {
		for j := range v.Rows[i].Cells {
			for k := range v.Rows[i].Cells[j].Answers {
				if v.Rows[i].Category == c {
					there[v.Rows[i].Cells[j].Answers[k].Outcome] = true
				}
			}
		}
	}
	var list []state
	for o := consent.Allow; ; o-- {
		if there[o] {
			list = append(list, stateOf(o))
		}
		if o == consent.Deny {
			break
		}
	}
	if list == nil {
		return []state{stateNone}
	}
	return list
}

func marksOf(list []state) string {
	marks := make([]string, len(list))
	for i, s := range list {
		marks[i] = s.mark
	}
	return strings.Join(marks, " ")
}
