package income

import "github.com/integraal/integraal"

// CheckJSON checks that a decision says by how much, in one way.
func (f *verlagingFile) CheckJSON() error {
	ways := index(f.Situation != "") + index(f.Amount != nil) + index(f.Percentage != nil)
	if ways != 1 || f.Of != 0 && f.Percentage == nil || f.By != "" && f.Situation != "" {
		return integraal.NewFault("household.form", "", textFileLowering)
	}
	return nil
}

func (f *oudersFile) carry(c carrier, o *Ouders) {
	carry(c, &f.MeansInsufficient, &o.MeansInsufficient)
	carry(c, &f.CannotEnforce, &o.CannotEnforce)
}

func (f *termijnFile) carry(c carrier, t *Termijn) {
	carry(c, &f.Months, &t.Months)
	carry(c, &f.Extended, &t.Extended)
	carry(c, &f.Anew, &t.Anew)
}

func (f *verlagingenFile) carry(c carrier, v *Verlagingsbesluiten) {
	carryThing(c, &f.Woonsituatie, &v.Woonsituatie, (*verlagingFile).carry)
	carryThing(c, &f.Schoolverlater, &v.Schoolverlater, (*schoolverlaterFile).carry)
}

func (f *verlagingFile) carry(c carrier, b *Verlagingsbesluit) {
	carryText(c, &f.Situation, &b.Situation)
	if c.toFile {
		f.write(b.Situation == "", &b.Lowering)
		return
	}
	l := &b.Lowering
	if f.Amount != nil {
		l.Amount = *f.Amount
	}
	if f.Percentage != nil {
		l.Rate, l.OfGehuwden = *f.Percentage, f.Of == OfCoupleNorm
	}
	if f.By != "" {
		l.By = integraal.Practice(string(f.By))
	}
}

// write is a lowering as a file holds it; what no file can hold, it refuses when
// it is read.
func (f *verlagingFile) write(decided bool, l *Lowering) {
	if l.Rate != (integraal.Rate{}) {
		f.Percentage = &l.Rate
	}
	if !l.Amount.IsZero() || decided && f.Percentage == nil {
		f.Amount = &l.Amount
	}
	if l.OfGehuwden {
		f.Of = OfCoupleNorm
	}
	f.By = line(l.By.String())
}

func (f *schoolverlaterFile) carry(c carrier, b *SchoolverlaterBesluit) {
	carry(c, &f.Ended, &b.Ended)
	carry(c, &f.Studiefinanciering, &b.Studiefinanciering)
	f.verlagingFile.carry(c, &b.Verlagingsbesluit)
}

func (f *gemeenteFile) carry(c carrier, g *Gemeentelijk) {
	carry(c, &f.Income, &g.Income)
	carryAll(c, &f.Inkomenstoeslag.Reference, &g.Inkomenstoeslag.Reference, (*refertedeelFile).carry)
	carry(c, &f.Inkomenstoeslag.Outlook, &g.Inkomenstoeslag.Outlook)
	carry(c, &f.Inkomenstoeslag.Granted, &g.Inkomenstoeslag.Granted)
	carry(c, &f.Studie.Unable, &g.Studie.Unable)
	carry(c, &f.Studie.StudyFinance, &g.Studie.StudyFinance)
	carry(c, &f.Studie.Wajong, &g.Studie.Wajong)
	carry(c, &f.Studie.Internship, &g.Studie.Internship)
	carry(c, &f.Bijzonder.Costs, &g.Bijzonder.Costs)
	carry(c, &f.Bijzonder.CostsInYear, &g.Bijzonder.CostsInYear)
	carry(c, &f.Bijzonder.Necessary, &g.Bijzonder.Necessary)
	carry(c, &f.Bijzonder.Used, &g.Bijzonder.Used)
	carry(c, &f.Bijzonder.Assets, &g.Bijzonder.Assets)
}

func (f *refertedeelFile) carry(c carrier, r *Refertedeel) {
	carry(c, &f.Income, &r.Income)
	carry(c, &f.Norm, &r.Norm)
	if c.toFile {
		f.From, f.Until = r.From, r.Until
	} else {
		r.From, r.Until = f.From, f.Until
	}
}
