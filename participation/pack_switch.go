package participation

import "github.com/integraal/integraal"

// The packs whose rules a caller can switch on before they are in force.
const packBalans2027 = "pack.balans2027"

// CheckPacks refuses what cannot be switched on for a day: packs are off unless
// a caller names them, and only a pack whose wording was read can be on. What it
// brings is then shown as announced and not in force, and decides nothing.
//
// Its faults are pack.unknown, pack.unread for a pack of which not enough was
// read to make a rule, pack.inForce for one that needs no switch on that day,
// and pack.notThere for a day before it was adopted.
func CheckPacks(packs []integraal.Name, day integraal.Date) error {
	var faults integraal.Faults
	for _, name := range packs {
		if err := checkPack(name, day); err != nil {
			faults = append(faults, integraal.FaultsIn(err)...)
		}
	}
	return faults.Err()
}

func checkPack(name integraal.Name, day integraal.Date) error {
	p := packOf(name)
	switch {
	case p == nil:
		return integraal.NewFault("pack.unknown", "packs", integraal.Text{
			NL: "dit pakket van regels bestaat hier niet", EN: "there is no such pack of rules here",
		})
	case p.statusOn(day) == PackInForce:
		return integraal.NewFault("pack.inForce", "packs", integraal.Text{
			NL: "{pack} geldt op deze dag en hoeft niet aan", EN: "{pack} is in force on this day and needs no switch",
		}.With(integraal.PutText("pack", p.Title)))
	case !p.Switchable:
		return integraal.NewFault("pack.unread", "packs", integraal.Text{
			NL: "{pack} ({source}) kan niet aan: van de tekst is te weinig gelezen om er een regel van te maken",
			EN: "{pack} ({source}) cannot be switched on: too little of its text was read to make a rule of it",
		}.With(integraal.PutText("pack", p.Title), integraal.PutName("source", p.Source)))
	case day.Before(p.announced):
		return integraal.NewFault("pack.notThere", "packs", integraal.Text{
			NL: "{pack} was op deze dag nog niet aangenomen", EN: "{pack} was not adopted yet on this day",
		}.With(integraal.PutText("pack", p.Title)))
	}
	return nil
}

func packOf(name integraal.Name) *pack {
	for i := range packs {
		if packs[i].Code == name {
			return &packs[i]
		}
	}
	return nil
}

// statusOn is how the pack stands on a day. One that is adopted and whose first
// day was not found is not in force.
func (p *pack) statusOn(day integraal.Date) PackStatus {
	switch {
	case !p.submitted.IsZero():
		return PackBill
	case p.From.IsZero() || day.Before(p.From):
		return PackEnacted
	}
	return PackInForce
}

// announcedBy says that something is announced and not in force.
func announcedBy(name integraal.Name, day integraal.Date) integraal.Text {
	p := packOf(name)
	if p == nil || p.statusOn(day) == PackInForce {
		return integraal.Text{}
	}
	return integraal.Text{
		NL: "Aangekondigd, geldt nu niet: {pack} ({source}), vanaf {day}.",
		EN: "Announced, not in force now: {pack} ({source}), from {day}.",
	}.With(integraal.PutText("pack", p.Title), integraal.PutName("source", p.Source), integraal.Put("day", p.From))
}
