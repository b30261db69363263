package consent

import (
	"cmp"
	"slices"

	"github.com/integraal/integraal"
)

// Question is a consent that somebody is to be asked: the smallest that would
// open what was refused. It is for one giver, about one person, from one
// service, for one recipient and purpose, so that what it becomes covers nothing
// that was not asked.
type Question struct {
	Giver      string // who is to answer
	About      string // whose data
	From       Regime // the service that holds it
	Categories Categories
	// Facts are the single facts that are asked, by name: with one category, and
	// that of no more than these. Empty asks all of the categories.
	Facts     []string
	Recipient Viewer
	Purpose   string
	Actions   []Action
	Kinds     []Kind
	Explicit  bool // the consent must be a clear act of its own
	Written   bool // the consent must be in writing
	// Asked is the first day on which part of it was asked already and not
	// answered; unset when it was not.
	Asked integraal.Date
}

// Questions are the consents to ask so that what the requests want becomes
// possible, for requests that the gate answers with [AskConsent]. What was
// refused or withdrawn is no question again, and where nobody who may consent is
// on file there is none: the decision says so. Their order is that of giver,
// person, service, recipient and purpose, whatever the order of the requests.
func (g *Gate) Questions(requests []Request) []Question {
	var list []Question
	for i := range requests {
		r := &requests[i]
		d := g.Decide(*r)
		if d.Outcome != AskConsent {
			continue
		}
		for _, giver := range d.Cure.Givers {
			if giver != "" {
				list = askedFor(list, r, &d.Cure, giver, g.standsWith(r, &d.Cure, giver))
			}
		}
	}
	slices.SortFunc(list, byWhomAndWhat)
	for i := range list {
		slices.Sort(list[i].Facts)
		slices.Sort(list[i].Actions)
		slices.Sort(list[i].Kinds)
	}
	return joined(list)
}

func byWhomAndWhat(a, b Question) int {
	return cmp.Or(cmp.Compare(a.Giver, b.Giver), cmp.Compare(a.About, b.About), cmp.Compare(a.From, b.From),
		cmp.Compare(a.Recipient.ID, b.Recipient.ID), cmp.Compare(a.Purpose, b.Purpose),
		cmp.Compare(min(len(a.Facts), 1), min(len(b.Facts), 1)), // a category before single facts of it
		cmp.Compare(a.Categories, b.Categories), slices.Compare(a.Facts, b.Facts))
}

// joined puts categories together in one question when exactly the same is asked
// of them, and facts of one category, so that a record of it covers no more than
// what was asked: facts of two categories in one record would cover each name in
// both. A fact of a category that is asked as a whole is no question of its own.
func joined(list []Question) []Question {
	var out []Question
	for _, q := range list {
		i := slices.IndexFunc(out, func(o Question) bool {
			return o.sameBut(&q) && o.fits(&q) && slices.Equal(o.Actions, q.Actions) && slices.Equal(o.Kinds, q.Kinds) &&
				o.Explicit == q.Explicit && o.Written == q.Written
		})
		if i < 0 {
			out = append(out, q)
			continue
		}
		if len(out[i].Facts) > 0 {
			out[i].Facts = append(out[i].Facts, q.Facts...)
		}
		out[i].Categories |= q.Categories
		if !q.Asked.IsZero() {
			out[i].Asked = earlier(out[i].Asked, q.Asked)
		}
	}
	return out
}

// sameBut reports whether two questions differ at most in what is asked.
func (q *Question) sameBut(o *Question) bool {
	return q.Giver == o.Giver && q.About == o.About && q.From == o.From &&
		q.Recipient.ID == o.Recipient.ID && q.Purpose == o.Purpose
}

// fits reports whether another question can be put in this one and add only what
// the other asks.
func (q *Question) fits(o *Question) bool {
	if len(o.Facts) == 0 {
		return len(q.Facts) == 0
	}
	return q.Categories&o.Categories == o.Categories && (len(q.Facts) == 0 || q.Categories == o.Categories)
}

// askedFor adds what one request needs from one giver.
func askedFor(list []Question, r *Request, c *Cure, giver string, stands found) []Question {
	asked := Question{
		Giver: giver, About: c.About, From: c.From, Categories: These(c.Category),
		Recipient: r.Viewer, Purpose: r.Purpose,
	}
	if c.Fact != "" {
		asked.Facts = []string{c.Fact}
	}
	i := slices.IndexFunc(list, func(q Question) bool {
		return q.sameBut(&asked) && q.Categories == asked.Categories && slices.Equal(q.Facts, asked.Facts)
	})
	if i < 0 {
		i, list = len(list), append(list, asked)
	}
	q := &list[i]
	if !slices.Contains(q.Actions, r.Action) {
		q.Actions = append(q.Actions, r.Action)
	}
	for _, k := range c.Kinds {
		if k != NoKind && !slices.Contains(q.Kinds, k) {
			q.Kinds = append(q.Kinds, k)
		}
	}
	q.Explicit, q.Written = q.Explicit || c.Explicit, q.Written || c.Written
	if stands.reason == ConsentNotAnswered {
		q.Asked = earlier(q.Asked, stands.day)
	}
	return list
}

// Record is the question as a record that nobody explained, asked or answered
// yet: [Record.Explain], [Record.Ask] and then [Record.Give] or [Record.Refuse]
// take it further.
func (q *Question) Record(id string) Record {
	return Record{
		ID: id, About: q.About, Giver: q.Giver, Kinds: slices.Clone(q.Kinds),
		Scope: Scope{
			Categories: q.Categories, Facts: slices.Clone(q.Facts), From: []Regime{q.From},
			Recipients: []string{q.Recipient.ID}, Purposes: []string{q.Purpose}, Actions: slices.Clone(q.Actions),
		},
	}
}

// Only is the part of the question that one choice of its letter is about: who
// says yes to one and no to another gives and refuses two records.
func (q *Question) Only(c *Choice) Question {
	part := *q
	part.Categories, part.Facts = These(c.Category), slices.Clone(c.Facts)
	return part
}

// Sentence is the question in one sentence, as [Cure.Question] puts one fact:
// what are the words for what is asked, who those for the recipient.
func (q *Question) Sentence(what, who, purpose integraal.Text) integraal.Text {
	return Cure{About: q.About, From: q.From}.Question(what, who, purpose)
}
