package income

import "github.com/integraal/integraal"

// Household is a claimant with the people around them, with each fact once:
// what every scheme needs of it is taken from here by [Assess]. A fact that is
// left out is unknown, and a scheme that needs it says so.
//
// Where someone lives is a fact like any other: whether the claimant and the
// spouse stay in an institution is asked, since another article then sets the
// norm, and unknown is not at home. Someone who died is no member any more.
type Household struct {
	// Claimant is the person who asks: the applicant of the Participatiewet,
	// the belanghebbende of the Awir, the parent, the pensioner.
	Claimant Inwoner
	// Members are the others: partner, children, and everyone else who lives or
	// is registered in the dwelling. Known to be absent: there are none.
	Members integraal.Fact[[]Member]
	// TenLasteKomend is whether there are ten laste komende kinderen
	// (Participatiewet art. 4 lid 1 e).
	TenLasteKomend integraal.Fact[bool]
	// Mantelzorg is as in [BijstandFacts].
	Mantelzorg integraal.Fact[bool]
	// Receives, Giften and Vermogen are as in [AlgemeneBijstandFacts].
	Receives integraal.Fact[bool]
	Giften   integraal.Fact[Giften]
	Vermogen
	// KinderbijslagInsured is whether the claimant is insured for the
	// kinderbijslag (AKW art. 6).
	KinderbijslagInsured integraal.Fact[bool]
	// Detained is as in [KinderopvangtoeslagFacts], of the claimant.
	Detained integraal.Fact[bool]
	// Dwelling is the rented home.
	Dwelling Huurwoning
	// Verlaging is what the municipality decided on the norm (Participatiewet
	// art. 27 and 28).
	Verlaging Verlagingsbesluiten
	// Gemeente is what the schemes of a municipality ask more.
	Gemeente Gemeentelijk
	// Beslag is what creditors may touch asks more.
	Beslag Beslaglegging
}

// Inwoner is a person with what is a fact about them alone. ID is a label that
// the host chooses; everyone in a household has one of their own.
type Inwoner struct {
	ID   string
	Born integraal.Fact[integraal.Date]
	// Died is the day of death, of who has died. Unknown or known to be absent: no
	// death is on record. See [Assess] for what it means.
	Died integraal.Fact[integraal.Date]
	// Insured is as in [ZorgtoeslagFacts].
	Insured integraal.Fact[bool]
	// Toetsingsinkomen is the income of the calendar year, before tax (Awir
	// art. 8). Known to be absent: none is on record.
	Toetsingsinkomen integraal.Fact[integraal.PerYear]
	// Rendementsgrondslag is assets less debts on 1 January, for the toeslagen
	// (Wet IB 2001 art. 5.3). The assets of the Participatiewet are another
	// notion, on another day: [Household.Vermogen].
	Rendementsgrondslag integraal.Fact[integraal.Amount]
	// Werk, Doelgroep and Inkomsten are the net income of the month, as in
	// [Middelen].
	Werk      integraal.Fact[Werk]
	Doelgroep integraal.Fact[bool]
	Inkomsten integraal.Fact[[]Inkomen]
	// Activity and Wlz are as in [KinderopvangtoeslagFacts].
	Activity integraal.Fact[bool]
	Wlz      integraal.Fact[bool]
	// Gehuwd and NietVerzekerdeJaren are as in [AOWFacts].
	Gehuwd              integraal.Fact[bool]
	NietVerzekerdeJaren integraal.Fact[int]
	// Inrichting is whether this person stays in an institution in the sense of
	// Participatiewet art. 1 onder f. It is asked of the claimant and of the
	// spouse: the norm of art. 23 is another than that of who lives at home.
	Inrichting integraal.Fact[bool]
	// Ouders is whether this person cannot rely on the parents (Participatiewet
	// art. 20 lid 3). It is asked from 2026, of a claimant or spouse of 18, 19
	// or 20.
	Ouders Ouders
}

// Member is someone around the claimant. Who this is to the claimant is a fact
// under each law, as the notions differ: the same person may be the spouse of
// the Participatiewet, the toeslagpartner of the Awir, both or neither. One
// member at most is the spouse, and one at most the toeslagpartner.
type Member struct {
	Inwoner
	// Spouse is whether the claimant is married to this person, or has a joint
	// household with them, in the sense of Participatiewet art. 3.
	Spouse integraal.Fact[bool]
	// Toeslagpartner is whether this is the partner of Awir art. 3.
	Toeslagpartner integraal.Fact[bool]
	// Child is whether this is a child, stepchild or foster child of the claimant
	// or of the toeslagpartner (AKW art. 4, Wkgb art. 2 lid 9).
	Child integraal.Fact[bool]
	// InDwelling is whether this person has their main residence in the same
	// dwelling (Participatiewet art. 19a). It bears on a member of 18 or older
	// who is not the spouse.
	InDwelling integraal.Fact[bool]
	// Registered is whether this person is registered at the address of the
	// claimant (Awir art. 2 lid 1 e, Wht art. 1a lid 3), and is no subtenant by
	// written agreement or of the household of one.
	Registered integraal.Fact[bool]
	// WholeYear is whether the person is the same toeslagpartner, or else
	// medebewoner, the whole calendar year.
	WholeYear integraal.Fact[bool]

	AsSpouse    AsSpouse
	AsHousemate AsHousemate
	AsChild     AsChild
	// PartnerRelative is Relative of [PartnerBijOpvang], of a toeslagpartner.
	PartnerRelative integraal.Fact[bool]
}

// AsSpouse is what is asked of the spouse alone, as in [Echtgenoot].
type AsSpouse struct {
	NoRight      integraal.Fact[bool]
	NormGehuwden integraal.Fact[integraal.PerMonth]
	LivesApart   integraal.Fact[bool]
}

// AsHousemate is what is asked of an adult in the dwelling.
type AsHousemate struct {
	// Relative to Education are as in [Medebewoner], for the Participatiewet.
	Relative, Agreement, ThirdParty, Education integraal.Fact[bool]
	// ChildOfMedebewoner is whether this is a child of a medebewoner, or another
	// person whom Awir art. 7 lid 6 puts on a par with a child: see Kind of
	// [MedebewonerVanHuurder]. It bears on who is not a Child already.
	ChildOfMedebewoner integraal.Fact[bool]
}

// AsChild is what is asked of a child. Each law has a notion of its own of a
// child in the household.
type AsChild struct {
	// Maintained and School are Household and School of [KinderbijslagKind].
	Maintained integraal.Fact[bool]
	School     integraal.Fact[bool]
	// Kinderbijslag is as in [Child], for the kindgebonden budget.
	Kinderbijslag integraal.Fact[bool]
	// InHousehold, Secondary and Care are as in [KindInOpvang].
	InHousehold integraal.Fact[bool]
	Secondary   integraal.Fact[bool]
	Care        integraal.Fact[[]Opvang]
}

// Huurwoning is a dwelling with what the huurtoeslag asks of it; each field is
// as in [HuurtoeslagFacts].
type Huurwoning struct {
	Meerderjarig  integraal.Fact[bool]
	MetKind       integraal.Fact[bool]
	Handicap      integraal.Fact[bool]
	Woning        integraal.Fact[bool]
	Huurprijs     integraal.Fact[integraal.PerMonth]
	Servicekosten Servicekosten
	Aangepast     integraal.Fact[bool]
	BovenMaximum  integraal.Fact[bool]
}
