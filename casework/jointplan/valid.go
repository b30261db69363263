package jointplan

import (
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/integraal/integraal"
)

// The sizes beyond which a plan is refused.
const (
	maxParts    = 500
	maxVersions = 5000
	maxList     = 100
	maxText     = 500
	maxWords    = 2000
	maxName     = 80
	maxPlace    = 20
	maxTasks    = 100
	maxHours    = 168
	maxWeeks    = 520
	maxLabel    = 40
)

// checker gathers all faults of an edit at once.
type checker struct {
	plan  *builder // as it is before the edit, and then as it becomes
	edit  *Edit
	first bool // it makes the first version
	// recorded is whether the version was made before, or judged before.
	recorded bool
	before   tangle // of the plan before the edit
	faults   integraal.Faults
	path     string
	ids      []string // of the parts that the edit was seen to change
}

func (c *checker) fault(code, path string, text integraal.Text) {
	c.faults = append(c.faults, integraal.NewFault(code, path, text))
}

func (c *checker) at(field string) string {
	if c.path == "" {
		return field
	}
	return c.path + "." + field
}

func item(list string, i int) string { return list + "[" + strconv.Itoa(i) + "]" }

// stamp checks who changes it, when, and on what.
func (c *checker) stamp(h *History) {
	c.label(c.edit.By, "by")
	if c.edit.Day.IsZero() {
		c.fault("edit.day", "day", textNoDay)
	}
	// What a reader changed can be dated before what they do not see.
	if n := len(h.versions); !c.recorded && n > 0 && c.edit.Day.Before(h.versions[n-1].on) {
		c.fault("edit.order", "day", textOrder)
	}
	if len(c.edit.Changes) == 0 {
		c.fault("edit.empty", "changes", textEmpty)
	}
	if len(h.versions) >= maxVersions {
		c.fault("plan.size", "", textSize)
	}
	if c.first {
		c.label(h.id, "id")
		c.subject(&h.subject)
	}
}

func (c *checker) subject(s *Subject) {
	if s.Kind == NoSubject || int(s.Kind) >= len(subjectWords()) {
		c.fault("plan.subject", "subject.kind", textSubject)
	}
	c.label(s.ID, "subject.id")
	c.labels(s.Members, "subject.members")
	if s.Kind != Household && len(s.Members) > 0 {
		c.fault("plan.subject", "subject.members", textMembers)
	}
}

// change checks one change and gives the part as the version keeps it.
func (c *checker) change(i int) (Part, bool) {
	c.path = item("changes", i)
	defer func() { c.path = "" }()
	part := c.edit.Changes[i].Part
	if part == nil || !known(part) {
		c.fault("part.none", c.path, textNoPart)
		return nil, false
	}
	part = part.clone()
	head, before := part.head(), len(c.faults)
	c.why(c.edit.Changes[i].Why)
	if slices.Contains(c.ids, head.ID) {
		c.fault("id.duplicate", c.at("id"), textTwice)
	}
	c.ids = append(c.ids, head.ID)
	c.head(&head)
	c.content(part)
	if old, there := c.plan.part(head.ID); there && !c.first {
		c.against(old, part)
	}
	if closed := closingOf(part); !closed.IsZero() && len(c.faults) == before {
		c.closed(closed)
	}
	return part, len(c.faults) == before
}

func (c *checker) why(why string) {
	if strings.TrimSpace(why) == "" {
		c.fault("edit.why", c.at("why"), textNoWhy)
	}
	c.text(why, "why", maxText)
}

// against checks a part against what it takes the place of.
func (c *checker) against(old, part Part) {
	switch {
	case !sameKind(old, part):
		c.fault("id.duplicate", c.at("id"), textTwice)
	case old.head().By != part.head().By:
		c.fault("edit.author", c.at("by"), textAuthor)
	case same(old, part):
		c.fault("edit.nothing", c.path, textNothing)
	}
}

// closed checks that who closes a part does so themselves. What was closed before
// the plan began was closed by whoever it says.
func (c *checker) closed(closing Closing) {
	old, there := c.plan.part(c.ids[len(c.ids)-1])
	already := there && closingOf(old) == closing
	if !c.first && !c.recorded && !already && closing.By != c.edit.By {
		c.fault("closing.by", c.at("closed.by"), textClosedBy)
	}
	if closing.On.After(c.edit.Day) {
		c.fault("closing.on", c.at("closed.on"), textClosedOn)
	}
}

func closingOf(part Part) Closing {
	switch x := part.(type) {
	case Goal:
		return x.Closed
	case Action:
		return x.Closed
	case Milestone:
		return x.Closed
	case Search:
		return x.Closed
	}
	return Closing{}
}

func known(part Part) bool {
	switch part.(type) {
	case Frame, Wish, Goal, Action, Milestone, Search, Review, Answer, Coordinator:
		return true
	}
	return false
}

func (c *checker) head(h *Head) {
	c.label(h.ID, "id")
	c.label(h.By, "by")
	c.labels(h.About, "about")
	c.labels(h.To, "to")
	if len(h.Data) == 0 {
		c.fault("head.data", c.at("data"), textNoData)
	}
	c.many(len(h.Data), "data")
	for i, d := range h.Data {
		c.label(string(d), item("data", i))
	}
}

// label checks a name that is a short label.
func (c *checker) label(s, field string) {
	if !isLabel(s) {
		c.fault("id.malformed", c.at(field), textLabel)
	}
}

func (c *checker) labelIfAny(s, field string) {
	if s != "" {
		c.label(s, field)
	}
}

func (c *checker) labels(list []string, field string) {
	c.many(len(list), field)
	for i, s := range list {
		c.label(s, item(field, i))
	}
}

func (c *checker) many(n int, field string) {
	if n > maxList {
		c.fault("plan.size", c.at(field), textSize)
	}
}

func isLabel(s string) bool {
	if s == "" || len(s) > maxLabel {
		return false
	}
	for i, r := range []byte(s) {
		letter := r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= '0' && r <= '9'
		if !letter && (i == 0 || r != '.' && r != '_' && r != '-') {
			return false
		}
	}
	return true
}

// text checks a text that may be empty.
func (c *checker) text(s, field string, most int) {
	switch {
	case !utf8.ValidString(s):
		c.fault("text.utf8", c.at(field), textUTF8)
	case utf8.RuneCountInString(s) > most:
		c.fault("text.long", c.at(field), textLong.With(integraal.Put("most", integraal.Count(most))))
	case strings.ContainsFunc(s, isControl):
		c.fault("text.control", c.at(field), textControl)
	}
}

func isControl(r rune) bool {
	return r < ' ' && r != '\t' && r != '\n' || r >= 0x7F && r <= 0x9F
}

func (c *checker) needed(s, field string, most int) {
	if strings.TrimSpace(s) == "" {
		c.fault("text.required", c.at(field), textNeeded)
	}
	c.text(s, field, most)
}

func (c *checker) word(i int, words []string, field string) {
	if i >= len(words) {
		c.fault("plan.word", c.at(field), textWord)
	}
}
