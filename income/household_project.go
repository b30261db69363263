package income

import (
	"strconv"
	"strings"

	"github.com/integraal/integraal"
)

// projection is a household as the schemes ask it. It is room that is used
// again for the next household; where it came from is kept by number.
type projection struct {
	h       *Household
	list    []Member
	self    integraal.Date // when the claimant was born; unset where it is not known
	spouse  int            // the member who is, or -1
	partner int            // the toeslagpartner, or -1

	// What keeps it open who is, or nil. Whole lists are open at once.
	spouseOpen, partnerOpen, childOpen, careOpen, mateOpen, roomerOpen *integraal.Fact[bool]

	norm     BijstandFacts
	exceeds  answer // whether there is vermogen above the limit, once that was looked at
	weighed  bool
	leden    []lid
	listed   bool // whether the next were made
	children []eenKind
	mates    []Medebewoner
	roomers  []medehuurder

	childAt, mateAt, roomerAt []int
}

// oldest is an age at which nobody is a child of any scheme any more: the
// kindgebonden budget runs to the end of the month of the 18th birthday, and the
// kinderbijslag goes by the first day of the quarter.
const oldest = 19

// of reads a household into p.
func (p *projection) of(q *inquiry, h *Household) {
	list := *valueOf(&h.Members)
	p.h, p.list = h, bounded(q, "members", list)
	p.spouse, p.partner, p.weighed, p.listed = -1, -1, false, false
	p.spouseOpen, p.partnerOpen, p.leden = nil, nil, p.leden[:0]
	p.check(q)
}

// lists makes the lists of the members by what they are to the schemes, once one
// asks for them.
func (p *projection) lists(q *inquiry) {
	if p.listed {
		return
	}
	p.listed = true
	p.childOpen, p.careOpen, p.mateOpen, p.roomerOpen = nil, nil, nil, nil
	p.children, p.mates, p.roomers = p.children[:0], p.mates[:0], p.roomers[:0]
	p.childAt, p.mateAt, p.roomerAt = p.childAt[:0], p.mateAt[:0], p.roomerAt[:0]
	for i := range p.leden {
		l := &p.leden[i]
		if p.isOurs(l, i) {
			p.child(q, l, i)
		}
		if p.isMate(l, i) {
			p.mate(l, i)
		}
		if p.isRoomer(l, i) {
			p.roomer(l, i)
		}
	}
}

// isOurs is whether a member may be one of the children of the claim.
func (p *projection) isOurs(l *lid, i int) bool {
	return l.child != no && !l.gone && i != p.partner && i != p.spouse
}

// isMate is whether a member may be an adult in the dwelling.
func (p *projection) isMate(l *lid, i int) bool {
	return l.minor != yes && l.dwelling != no && !l.gone && i != p.spouse
}

// isRoomer is whether a member may be a medebewoner of the Awir.
func (p *projection) isRoomer(l *lid, i int) bool {
	return l.registered != no && !l.gone && i != p.partner
}

// child adds a member to the children, of whom they may be one. Childcare has no age
// of its own: whether there is care is what counts.
func (p *projection) child(q *inquiry, l *lid, i int) {
	m := &p.list[i]
	if l.child == open && q.younger(&m.Born, oldest) != no {
		p.childOpen = &m.Child
	}
	if l.child == open && presence(&m.AsChild.Care) != no {
		p.careOpen = &m.Child
	}
	c := &m.AsChild
	p.childAt = append(p.childAt, i)
	p.children = append(p.children, eenKind{
		id: (*personLabel)(&m.ID), born: &m.Born, kinderbijslag: &c.Kinderbijslag, maintained: &c.Maintained, school: &c.School,
		inHousehold: &c.InHousehold, secondary: &c.Secondary, care: &c.Care,
	})
}

// mate adds a member to the adults in the dwelling, of whom they may be one.
func (p *projection) mate(l *lid, i int) {
	m := &p.list[i]
	if l.dwelling == open {
		p.mateOpen = &m.InDwelling
	}
	a := &m.AsHousemate
	p.mateAt = append(p.mateAt, i)
	p.mates = append(p.mates, Medebewoner{
		ID: m.ID, Born: m.Born, Relative: a.Relative, Agreement: a.Agreement,
		ThirdParty: a.ThirdParty, Education: a.Education,
	})
}

// roomer adds a member to the medebewoners of the Awir, of whom they may be one.
func (p *projection) roomer(l *lid, i int) {
	m := &p.list[i]
	if l.registered == open {
		p.roomerOpen = &m.Registered
		return
	}
	if l.partner == open && p.partner < 0 {
		p.roomerOpen = &m.Toeslagpartner
		return
	}
	kind := &m.Child
	if l.child == no || l.child == open && yesNo(&m.AsHousemate.ChildOfMedebewoner) == yes {
		kind = &m.AsHousemate.ChildOfMedebewoner
	}
	p.roomerAt = append(p.roomerAt, i)
	p.roomers = append(p.roomers, medehuurder{
		id: (*personLabel)(&m.ID), born: &m.Born, kind: kind, wholeYear: &m.WholeYear,
		income: &m.Toetsingsinkomen, assets: &m.Rendementsgrondslag,
	})
}

// one is the fact that there is such a member, who is at a place if there is.
func (p *projection) one(at int, unsure *integraal.Fact[bool]) there {
	switch {
	case at >= 0:
		return integraal.Know(struct{}{})
	case presence(&p.h.Members) == open:
		return unknownAs[[]Member, struct{}](&p.h.Members)
	case unsure != nil:
		return unknownAs[bool, struct{}](unsure)
	}
	return integraal.KnowAbsent[struct{}]()
}

// everyone is the fact who the members of a kind are.
func everyone[T any](p *projection, list []T, unsure *integraal.Fact[bool]) integraal.Fact[[]T] {
	switch is := p.anyone(len(list), unsure); presence(&is) {
	case yes:
		return integraal.Know(list)
	case no:
		return integraal.KnowAbsent[[]T]()
	default:
		return unknownAs[struct{}, []T](&is)
	}
}

// anyone is the fact that there are such members, of whom n may be.
func (p *projection) anyone(n int, unsure *integraal.Fact[bool]) there {
	switch {
	case presence(&p.h.Members) == open:
		return unknownAs[[]Member, struct{}](&p.h.Members)
	case unsure != nil:
		return unknownAs[bool, struct{}](unsure)
	case n == 0:
		return integraal.KnowAbsent[struct{}]()
	}
	return integraal.Know(struct{}{})
}

// unknownAs is a fact of another type that is missing as f is: unknown,
// contested by the same sources, or hidden with the same hint.
func unknownAs[F, T any](f *integraal.Fact[F]) integraal.Fact[T] {
	return integraal.Map(*f, func(F) (none T) { return none })
}

// place is the path in a household of a field that a scheme names.
func (p *projection) place(path string) string {
	first, rest, _ := strings.Cut(path, ".")
	name, number, listed := strings.Cut(strings.TrimSuffix(first, "]"), "[")
	i, _ := strconv.Atoi(number)
	var at []int
	switch name {
	case "applicant":
		return join("claimant", inPerson(rest))
	case "spouse":
		return p.memberPath(p.spouse, rest)
	case "partner":
		return p.memberPath(p.partner, rest)
	case "children":
		if !listed {
			return "tenLasteKomend"
		}
		at = p.childAt
	case "housemates":
		at = p.mateAt
	case "medebewoners":
		at = p.roomerAt
		if rest == "kind" && i < len(at) {
			rest = p.kindField(i)
		}
	default:
		return placeOfField(name, path)
	}
	if !listed || i >= len(at) {
		return join("members", rest)
	}
	return p.memberPath(at[i], rest)
}

// placeOfField is where a household has a field that is of no list and of no
// person but the claimant.
func placeOfField(name, path string) string {
	switch name {
	case "metKind", "huurprijs", "servicekosten":
		return "dwelling." + path
	case "woonsituatie", "schoolverlater":
		return "verlaging." + strings.TrimSuffix(path, ".lowering")
	case "lowering":
		return "verlaging"
	case "reference", "granted":
		return "gemeente.inkomenstoeslag." + path
	case "internship":
		return "gemeente.studie." + path
	case "costs", "costsInYear", "used", "assets":
		return "gemeente.bijzonder." + path
	case "income":
		return "gemeente." + path
	case "toetsingsinkomen", "rendementsgrondslag", "born", "nietVerzekerdeJaren":
		return "claimant." + path
	}
	return path
}

// kindField is which field says that a medebewoner is a child.
func (p *projection) kindField(i int) string {
	if m := &p.list[p.roomerAt[i]]; p.roomers[i].kind == &m.Child {
		return "child"
	}
	return "childOfMedebewoner"
}

func (p *projection) memberPath(i int, rest string) string {
	if i < 0 {
		return join("members", rest)
	}
	return join(indexed("members", i), inPerson(rest))
}

// inPerson is a field of a person as a household has it.
func inPerson(rest string) string {
	switch rest {
	case "werk.months", "werk.extended", "werk.anew":
		return "werk.termijn" + strings.TrimPrefix(rest, "werk")
	case "noRight":
		return "noRightToBijstand"
	}
	return rest
}

func join(outer, inner string) string {
	if inner == "" {
		return outer
	}
	return outer + "." + inner
}
