package casework

import (
	"github.com/integraal/integraal"
	"github.com/integraal/integraal/consent"
	"github.com/integraal/integraal/income"
	"github.com/integraal/integraal/participation"
)

// needed are the categories, by person in sight, of the facts that a finding
// misses because they are not shown. Only for those it makes sense to ask
// consent: anything more would be curiosity.
func (s *sight) needed(findings []integraal.Finding) []consent.Categories {
	needed := make([]consent.Categories, len(s.people))
	for i := range findings {
		for _, m := range findings[i].Missing {
			if m.State != integraal.NotVisible {
				continue
			}
			for j := range s.people {
				p := &s.people[j]
				if category, ok := categoryOfMissing(m.Fact, p.relation); ok && s.isAbout(&m, findings[i].About, p.id) {
					needed[j] |= consent.These(category)
				}
			}
		}
	}
	return needed
}

// isAbout reports whether a missing fact is about a person: the one that it
// names, or else those whom the finding is about.
func (s *sight) isAbout(m *integraal.Missing, about []string, id string) bool {
	if m.Who != "" {
		return m.Who == id
	}
	for _, a := range about {
		if a == id {
			return true
		}
	}
	return false
}

// categoryOfMissing is the category of a fact that a rule misses of a person in
// that relation to the client.
func categoryOfMissing(n integraal.Name, relation consent.Relation) (consent.Category, bool) {
	if key, ok := factOfRule[n]; ok {
		n = key
	}
	if spec := specOf(string(n)); spec != nil {
		return spec.categoryFor(relation), true
	}
	category, ok := categoryOfRule[n]
	return category, ok
}

// factOfRule are the facts of a case under the names by which the rules ask for
// them.
var factOfRule = map[integraal.Name]integraal.Name{
	income.FactBorn:                    integraal.Name(Born),
	income.FactInsured:                 integraal.Name(Insured),
	income.FactToetsingsinkomen:        integraal.Name(Toetsingsinkomen),
	income.FactRendementsgrondslag:     integraal.Name(Rendementsgrondslag),
	income.FactSpouse:                  integraal.Name(JointHousehold),
	income.FactTenLasteKomendeKinderen: integraal.Name(Kinderbijslag),
	income.FactKinderbijslag:           integraal.Name(Kinderbijslag),
	income.FactMantelzorg:              integraal.Name(CarerElsewhere),
	income.FactAgreement:               integraal.Name(Agreement),
	income.FactThirdParty:              integraal.Name(SameLandlord),
	income.FactEducation:               integraal.Name(Education),
	income.FactToeslagpartner:          integraal.Name(Toeslagpartner),
	income.FactPartnerWholeYear:        integraal.Name(PartnerWholeYear),

	participation.FactBorn:              integraal.Name(Born),
	participation.FactSingleParent:      integraal.Name(JointHousehold),
	participation.FactYoungestChild:     integraal.Name(FullCare),
	participation.FactIncapacitated:     integraal.Name(Incapacitated),
	participation.FactStartkwalificatie: integraal.Name(Startkwalificatie),
	participation.FactOntheffing:        integraal.Name(UrgentUntil),
	participation.FactOntheffing9a:      integraal.Name(ParentUntil),
	participation.FactMonths9a:          integraal.Name(MonthsUsed),
	participation.FactUnwilling:         integraal.Name(Unwilling),
	participation.FactChildcare:         integraal.Name(ChildcareConvinced),
	participation.FactTraining:          integraal.Name(TrainingConvinced),
	participation.FactCapacity:          integraal.Name(CapacityConvinced),
	participation.FactAtIssue:           integraal.Name(WageAmount),
	participation.FactMonth:             integraal.Name(WageMonth),
	participation.FactCause:             integraal.Name(WhoseError),
	participation.FactRegisters:         integraal.Name(OwnRegisters),
	participation.FactHeard:             integraal.Name(Heard),
	participation.FactWeighed:           integraal.Name(Weighed),
	participation.FactEffects:           integraal.Name(EffectsSeen),
	participation.FactAlternatives:      integraal.Name(Alternatives),
	participation.FactNextIncome:        integraal.Name(NextIncome),
	participation.FactArrears:           integraal.Name(ArrearsMonths),
	participation.FactFirstTalk:         integraal.Name(FirstDebtTalk),

	participation.FactEstablished:    integraal.Name(FactsEstablished),
	participation.FactReceived:       integraal.Name(PapersReceived),
	participation.FactRepairBy:       integraal.Name(RepairBy),
	participation.FactDefaultKind:    integraal.Name(Shortfall),
	participation.FactRevisionGround: integraal.Name(GroundOfRevision),
	participation.FactGround:         integraal.Name(GroundOfRecovery),
	participation.FactCostsSince:     integraal.Name(CostsSince),
	participation.FactRightStands:    integraal.Name(RightStands),
	participation.FactNoConsequence:  integraal.Name(NoConsequence),
	participation.FactCaresElsewhere: integraal.Name(CarerElsewhere),
	participation.FactOtherProof:     integraal.Name(OtherProof),
	participation.FactTuned:          integraal.Name(DutyTuned),
	participation.FactMeasureUnder:   integraal.Name(BasisOfMeasure),
	participation.FactException:      integraal.Name(Unheard),
	participation.FactReversible:     integraal.Name(DamageNone),
	participation.FactObjectionOpen:  integraal.Name(ObjectionOpen),
	participation.FactOthers:         integraal.Name(OthersAsked),
	participation.FactReasoned:       integraal.Name(Reasoned),
	participation.FactReview:         integraal.Name(LookAgain),
	participation.FactThreat:         integraal.Name(Threatens),
	participation.FactCapacityHours:  integraal.Name(CapacityHours),
	participation.FactCapacityTasks:  integraal.Name(CapacityTasks),
	participation.FactAllowance:      integraal.Name(VolunteerAllowance),
}

// categoryOfRule are the categories of what a rule misses and a case does not
// hold as a fact.
var categoryOfRule = map[integraal.Name]consent.Category{
	income.FactRelative:        consent.Housemate,
	participation.FactBijstand: consent.Benefit,
	participation.FactNorm:     consent.Benefit,
}
