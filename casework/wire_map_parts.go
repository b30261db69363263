package casework

import "cmp"

func (x connectionFile) part() Connection {
	return Connection{
		ID: x.ID, From: x.From, To: x.To, Effect: x.Effect, Strength: x.Strength,
		Stance: cmp.Or(x.Stance, Supposed), Words: x.Words, Told: Provenance(x.Told),
	}
}

func connectionOf(x Connection) connectionFile {
	f := connectionFile{
		ID: x.ID, From: x.From, To: x.To, Effect: x.Effect, Strength: x.Strength,
		Stance: x.Stance, Words: x.Words, Told: provenanceFile(x.Told),
	}
	if f.Stance == Supposed {
		f.Stance = ""
	}
	return f
}

func (x stepFile) part() Step {
	s := Step{
		ID: x.ID, About: x.About, For: x.For, Stage: x.Stage, Text: x.Text, Category: x.Category, By: x.By, Basis: x.Basis.citation(),
		Imposed: x.Imposed, Due: x.Due, NoDue: x.NoDue, Wish: x.Wish, Began: x.Began, NotBegun: x.NotBegun, Done: x.Done, Told: Provenance(x.Told),
		After: each(x.After, func(a afterFile) After { return After(a) }),
	}
	if x.Tasks != nil {
		s.Tasks, s.TasksSaid = *x.Tasks, true
	}
	if x.Days != nil {
		s.Days, s.DaysSaid = *x.Days, true
	}
	return s
}

func stepOf(x Step) stepFile {
	f := stepFile{
		ID: x.ID, About: x.About, For: x.For, Stage: x.Stage, Text: x.Text, Category: x.Category, By: x.By, Basis: lawOf(x.Basis),
		Imposed: x.Imposed, Due: x.Due, NoDue: x.NoDue, Wish: x.Wish, Began: x.Began, NotBegun: x.NotBegun, Done: x.Done, Told: provenanceFile(x.Told),
		After: each(x.After, func(a After) afterFile { return afterFile(a) }),
	}
	if x.TasksSaid {
		f.Tasks = &x.Tasks
	}
	if x.DaysSaid {
		f.Days = &x.Days
	}
	return f
}

func (x observationFile) part() Observation {
	return Observation{
		ID: x.ID, About: x.About, Category: x.Category, Kind: x.Kind, Contact: x.Contact, Method: x.Method,
		Text: x.Text, Differs: x.Differs, Put: x.Put, Told: Provenance(x.Told),
	}
}

func observationOf(x Observation) observationFile {
	return observationFile{
		ID: x.ID, About: x.About, Category: x.Category, Kind: x.Kind, Contact: x.Contact, Method: x.Method,
		Text: x.Text, Differs: x.Differs, Put: x.Put, Told: provenanceFile(x.Told),
	}
}
