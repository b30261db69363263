// Command two-laws shows one person under the Participatiewet and the Wmo 2015
// side by side: the duties, the help there can be and the instruments that
// press, each with all its provisions; a spouse beside the person, where the file
// tells of one; and two kinds of work beside each other.
//
//	go run ./examples/two-laws                            the mother of the bundled case
//	go run ./examples/two-laws -facts my.json -day 2026-03-02 -lang en
//	go run ./examples/two-laws -facts examples/two-laws/testdata/couple.json
//	go run ./examples/two-laws -compare 2027-01-01        what changes from the day to that day
//	go run ./examples/two-laws -kinds wijkwerk,schuldhulp
//	go run ./examples/two-laws -packs pack.balans2027     what is announced, to look ahead
//	go run ./examples/two-laws -policy "Beleidsregel participatie 2026"   the year of tolerance
//
// The mother's facts are those that she and Work & Income know in the bundled
// case. That she is not fully and permanently incapacitated is read from the
// duty that was imposed on her; what nobody told stays unknown.
package main

import (
	_ "embed"
	"io"
	"os"
	"strings"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/examples/internal/command"
	"github.com/integraal/integraal/examples/internal/show"
	"github.com/integraal/integraal/participation"
)

//go:embed testdata/mother.json
var mother []byte

func main() {
	os.Exit(run(os.Args[1:], os.Stdout, os.Stderr))
}

// options are the program's flags.
type options struct{ file, day, compare, kinds, policy, packs string }

func run(args []string, out, errs io.Writer) int {
	var o options
	line := command.New("two-laws", errs)
	line.StringVar(&o.file, "facts", "", "`file` with the facts of a person; the mother of the bundled case when left out")
	line.StringVar(&o.day, "day", "", "the `day`, such as 2026-03-02; the file's own when left out")
	line.StringVar(&o.compare, "compare", "", "a second `day`: what changes until or since then")
	line.StringVar(&o.kinds, "kinds", "wijkwerk,werkEnInkomen", "two kinds of work: wijkwerk, werkEnInkomen, schuldhulp")
	line.StringVar(&o.policy, "policy", "", "the municipality's `paper` that lets maatschappelijke participatie begin in 2026")
	line.StringVar(&o.packs, "packs", "", "`packs` of law that are announced and whose text was read, to look ahead, with a comma in between; none when left out")
	if code, stop := line.Read(args); stop {
		return code
	}
	if line.NArg() > 0 {
		return line.Refuse(integraal.Text{})
	}
	laws, err := o.laws()
	if err == nil {
		err = show.TwoLaws(out, *laws, line.Lang())
	}
	return line.End(err)
}

// laws is the person under both laws, as the flags ask.
func (o *options) laws() (*show.Laws, error) {
	data := mother
	if o.file != "" {
		var err error
		if data, err = os.ReadFile(o.file); err != nil {
			return nil, err
		}
	}
	f, err := read(data)
	if err != nil {
		return nil, show.At("-facts", err)
	}
	on, err := command.Day("-day", o.day, f.Day)
	if err != nil {
		return nil, err
	}
	l, err := lawsOf(f, on)
	if err != nil {
		return nil, err
	}
	if o.policy != "" {
		l.Beside, err = l.Position.Beside(participation.Tolerance{
			Rules:  []participation.Early{participation.MaatschappelijkeParticipatie},
			Source: integraal.Local(o.policy, "", "", on),
		})
		if err != nil {
			return nil, show.At("-policy", err)
		}
	}
	if o.compare != "" {
		other, err := command.Day("-compare", o.compare, on)
		if err != nil {
			return nil, err
		}
		first, second := on, other
		if other.Before(on) {
			first, second = other, on
		}
		c, err := participation.Compare(f.compare(), first, second)
		if err != nil {
			return nil, show.At("-compare", err)
		}
		l.Compared = &c
	}
	if err := o.lookAhead(f, l); err != nil {
		return nil, show.At("-packs", err)
	}
	l.Kinds, err = kindsOf(o.kinds)
	return l, err
}

// lookAhead adds what the packs that are switched on bring for the person.
func (o *options) lookAhead(f *factFile, l *show.Laws) error {
	if o.packs == "" {
		return nil
	}
	for _, name := range strings.Split(o.packs, ",") {
		l.Packs = append(l.Packs, integraal.Name(strings.TrimSpace(name)))
	}
	on := l.Position.Day
	facts := f.provisions(on)
	room, err := participation.RoomFor(participation.RoomFacts{
		ID: facts.ID, Born: facts.Born, Group: facts.Group, Is: facts.Is, Packs: l.Packs,
	}, on, nil)
	for i := range room.Room {
		if !room.Room[i].Announced.IsZero() {
			l.Ahead = append(l.Ahead, room.Room[i])
		}
	}
	return err
}

// lawsOf is a person, and the spouse if there is one, under both laws on a day.
func lawsOf(f *factFile, on integraal.Date) (*show.Laws, error) {
	var err error
	l := &show.Laws{MadeUp: f.Illustrative}
	if l.Position, err = participation.PositionOf(f.person(), on, nil); err != nil {
		return nil, err
	}
	if l.Wmo, err = participation.WmoPositionOf(on); err != nil {
		return nil, err
	}
	if l.Provisions, err = participation.ProvisionsFor(f.provisions(on), on, nil); err != nil {
		return nil, err
	}
	if f.Spouse != nil {
		couple, err := participation.PositionsOf(participation.Couple{
			Together: f.Together.facts(), First: f.person(), Second: f.Spouse.person(),
		}, on)
		if err != nil {
			return nil, show.At("-facts", err)
		}
		l.Couple = &couple
	}
	return l, nil
}

func kindsOf(list string) ([2]participation.Werksoort, error) {
	var kinds [2]participation.Werksoort
	names := strings.Split(list, ",")
	for i := range kinds {
		for _, w := range participation.Werksoorten() {
			if i < len(names) && w.String() == names[i] {
				kinds[i] = w
			}
		}
	}
	if len(names) != len(kinds) || kinds[0] == participation.NoWerksoort || kinds[1] == participation.NoWerksoort {
		return kinds, integraal.NewFault("werksoort.unnamed", "-kinds", integraal.Text{
			NL: "kies er twee: wijkwerk, werkEnInkomen, schuldhulp, met een komma ertussen",
			EN: "choose two: wijkwerk, werkEnInkomen, schuldhulp, with a comma in between",
		})
	}
	return kinds, nil
}
