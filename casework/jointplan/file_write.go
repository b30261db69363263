package jointplan

import (
	"bytes"
	"encoding/json"
	"slices"

	"github.com/integraal/integraal"
)

// Write is the file of a plan with its versions, as [Read] reads it.
func (h History) Write() ([]byte, error) {
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	if err := enc.Encode(h.File()); err != nil {
		return nil, err
	}
	return b.Bytes(), nil
}

// File is the plan with its versions as a file holds it.
func (h History) File() *File {
	f := &File{
		SchemaVersion: schemaVersion, ID: h.id, Partly: h.partly,
		Subject: subjectFile{Kind: h.subject.Kind, ID: h.subject.ID, Members: slices.Clone(h.subject.Members)},
	}
	for _, v := range h.versions {
		out := versionFile{By: v.by, On: v.on}
		for _, c := range v.changes {
			out.put(c)
		}
		f.Versions = append(f.Versions, out)
	}
	return f
}

// put adds a change to a version of a file.
func (v *versionFile) put(c Change) {
	switch x := c.Part.(type) {
	case Frame:
		v.Frames = append(v.Frames, frameFile{headOf(x.Head, c.Why), x.Form})
	case Wish:
		v.Wishes = append(v.Wishes, wishFile{headOf(x.Head, c.Why), x.Client, x.Words})
	case Goal:
		v.Goals = append(v.Goals, goalOf(&x, c.Why))
	case Action:
		v.Actions = append(v.Actions, actionOf(&x, c.Why))
	case Milestone:
		v.Milestones = append(v.Milestones, milestoneFile{headOf(x.Head, c.Why), x.Text, x.Day, slices.Clone(x.For), closingFileOf(x.Closed)})
	case Search:
		v.Searches = append(v.Searches, searchFile{
			headOf(x.Head, c.Why), x.Question, x.Owner,
			list(x.Progress, func(p Progress) progressFile { return progressFile(p) }), closingFileOf(x.Closed),
		})
	case Review:
		v.Reviews = append(v.Reviews, reviewFile{headOf(x.Head, c.Why), x.Day, x.Held, x.HeldBy, x.Words})
	case Answer:
		v.Answers = append(v.Answers, answerFile{headOf(x.Head, c.Why), agreementFile(x.Agreement)})
	case Coordinator:
		v.Coordinators = append(v.Coordinators, coordinatorFile{headOf(x.Head, c.Why), x.Client, x.Is, x.Who, x.On, x.Words})
	}
}

func headOf(h Head, why string) headFile {
	f := headFile{ID: h.ID, About: slices.Clone(h.About), By: h.By, To: slices.Clone(h.To), Why: why}
	for _, d := range h.Data {
		f.Data = append(f.Data, string(d))
	}
	return f
}

func goalOf(x *Goal, why string) goalFile {
	return goalFile{
		headFile: headOf(x.Head, why), Text: x.Text, Under: x.Under, Law: x.Law, WishOf: x.WishOf, Held: x.Held,
		Stances: list(x.Stances, func(s Stance) stanceFile { return stanceFile(s) }), Domain: x.Domain, Problems: slices.Clone(x.Problems),
		Topic: named(x.Topic), Direction: named(x.Direction), Agreed: agreementsOf(x.Agreed), Closed: closingFileOf(x.Closed),
	}
}

func actionOf(x *Action, why string) actionFile {
	f := actionFile{
		headFile: headOf(x.Head, why), Text: x.Text, Goals: slices.Clone(x.Goals), Problems: slices.Clone(x.Problems), Owner: x.Owner, Unit: x.Unit,
		Law: x.Law, Basis: lawOf(x.Basis), Purpose: x.Purpose, Nature: x.Nature, Decides: named(x.Decides), Duty: dutyOf(x.Duty), Asks: x.Asks,
		Begin: x.Clock.Begin, Until: x.Clock.By, NoUntil: x.Clock.NoBy, Term: named(x.Clock.Term),
		Events: list(x.Clock.Events, func(e Happened) eventFile {
			return eventFile{What: e.What.String(), Day: e.Day, Set: e.Set, Ended: e.Ended, Weeks: e.Weeks}
		}),
		WaitsFor: list(x.WaitsFor, func(w Wait) waitFile { return waitFile(w) }),
		Enables:  list(x.Enables, func(l Link) linkFile { return linkFile(l) }),
		Standing: x.Standing, Progress: list(x.Progress, func(p Progress) progressFile { return progressFile(p) }),
		Step: x.Step, Agreed: agreementsOf(x.Agreed), Closed: closingFileOf(x.Closed),
	}
	if x.Load.TasksSaid {
		f.Tasks = &x.Load.Tasks
	}
	if x.Load.HoursSaid {
		f.Hours = &x.Load.Hours
	}
	if b := x.Blocked; !b.IsZero() {
		f.Blocked = &blockedFile{
			Since: b.Since, By: b.By, Reason: b.Reason,
			Alternatives: list(b.Alternatives, func(a Alternative) alternativeFile { return alternativeFile(a) }),
		}
	}
	return f
}

func agreementsOf(agreed []Agreement) []agreementFile {
	return list(agreed, func(a Agreement) agreementFile { return agreementFile(a) })
}

func closingFileOf(c Closing) *closingFile {
	if c.IsZero() {
		return nil
	}
	f := closingFile(c)
	return &f
}

func dutyOf(d Duty) *dutyFile {
	switch {
	case !d.said:
		return nil
	case !d.Obligatory():
		return &dutyFile{Is: dutyVoluntary}
	}
	return &dutyFile{Is: dutyObligatory, Basis: lawOf(d.basis), Decider: d.decider, On: d.on}
}

func lawOf(c integraal.Citation) *lawFile {
	if c.Law() == "" {
		return nil
	}
	return &lawFile{Law: c.Law(), Article: c.Article(), Lid: c.Paragraph(), Onder: c.Part(), Read: c.Read()}
}

// named is the word of a value, none for the zero value.
func named[T interface {
	~uint8
	String() string
}](v T,
) string {
	if v == 0 {
		return ""
	}
	return v.String()
}

func list[T, F any](in []T, to func(T) F) []F {
	var out []F
	for _, x := range in {
		out = append(out, to(x))
	}
	return out
}
