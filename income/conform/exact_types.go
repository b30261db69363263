package conform

import (
	"reflect"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/income"
)

// factTypes are the types of facts that rules of package income ask for.
var factTypes = typesOf(
	factOf[bool], factOf[int], factOf[integraal.Date], factOf[integraal.Rate],
	factOf[integraal.Amount], factOf[integraal.PerHour], factOf[integraal.PerMonth], factOf[integraal.PerYear],
	factOf[income.Inkomenssoort], factOf[income.Bezittingsoort], factOf[income.Opvangsoort], factOf[income.Leefvorm], factOf[income.Uren],
	factOf[income.Person], factOf[[]income.Medebewoner],
	factOf[income.Werk], factOf[[]income.Inkomen], factOf[income.Echtgenoot], factOf[income.Giften],
	factOf[[]income.Bezitting], factOf[income.VermogenSinds],
	factOf[income.Lowering], factOf[income.Schoolverlater],
	factOf[[]income.Refertedeel],
	factOf[income.BeslagenUitkering], factOf[income.Betalingssoort], factOf[[]income.BeslagenBetaling], factOf[income.FiscalePartner],
	factOf[income.Toeslagpartner],
	factOf[income.PartnerVanHuurder], factOf[[]income.MedebewonerVanHuurder],
	factOf[income.PartnerVanOuder], factOf[[]income.Child],
	factOf[income.PartnerBijOpvang], factOf[[]income.KindInOpvang], factOf[[]income.Opvang],
	factOf[[]income.KinderbijslagKind],
)

func typesOf(each ...func() (reflect.Type, factType)) map[reflect.Type]*factType {
	types := make(map[reflect.Type]*factType, len(each))
	for _, one := range each {
		t, k := one()
		types[t] = &k
	}
	return types
}
