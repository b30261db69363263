package participation

import "github.com/integraal/integraal"

// Request is something that a person asks a body for and that it decides on. The
// zero Request is none.
type Request uint8

// The requests.
const (
	NoRequest       Request = iota
	AskBijstand             // algemene bijstand: Participatiewet art. 41, 44
	AskSpecial              // bijzondere bijstand: art. 35
	AskSupplement           // the individuele inkomenstoeslag: art. 36
	AskWorkSupport          // help towards work: art. 10
	AskSubsidy              // the subsidy on wages: art. 10d
	AskExemption            // a temporary exemption: art. 9 lid 2
	AskParentExempt         // the exemption of art. 9a
	AskRevision             // that a measure is revised: art. 18 lid 11
	AskWmo                  // a tailor-made provision or a pgb: Wmo 2015 art. 2.3.5
	AskDebtHelp             // help with debts: Wgs art. 4
	AskObjection            // a decision on an objection: Awb 7:10

)

// String names the request as JSON does.
func (r Request) String() string {
	return nameOf([]string{
		"none", "bijstand", "special", "supplement", "workSupport", "subsidy", "exemption", "parentExemption", "revision",
		"wmo", "debtHelp", "objection",
	}, int(r))
}

// MarshalText writes r as [Request.String] does.
func (r Request) MarshalText() ([]byte, error) { return []byte(r.String()), nil }

// DecisionTerm is within which term a body decides on a request.
type DecisionTerm struct {
	Request Request
	// Own is whether the law sets a term of its own for this request. Where it does
	// not, the reasonable term of Awb 4:13 holds, which eight weeks end at the latest.
	Own    bool
	Weeks  int // at the most, from the day that Says names
	Says   integraal.Text
	Laws   []integraal.Citation
	Doubts []Point // what the text of the law leaves unclear, with who to ask
}

// DecisionTerms are the terms within which is decided on each request, as they are on
// a day. What the law does not set is said, and not filled in: the reasonable term
// can be shorter, and a letter within it can name another day (Awb 4:14 lid 3).
//
// The faults are participation.day and participation.unread.
func DecisionTerms(day integraal.Date) ([]DecisionTerm, error) {
	if err := checkDay(day, termsRest...); err != nil {
		return nil, err
	}
	var out []DecisionTerm
	for i := range decisionTerms {
		d := decisionTerms[i]
		if !allInLaw(day, d.Laws) {
			continue
		}
		d.Laws = inTextsOf(day, d.Laws)
		points := make([]*Point, len(d.Doubts))
		for j := range d.Doubts {
			points[j] = &d.Doubts[j]
		}
		d.Doubts = pointsOn(day, points)
		out = append(out, d)
	}
	return out, nil
}

// reasonable is the term of a request for which the law sets none. Awb 4:13 speaks of
// an application; the second text says what is asked.
func reasonable(r Request, on integraal.Citation, nl, en string) DecisionTerm {
	return DecisionTerm{
		Request: r, Weeks: 8,
		Says: integraal.Text{
			NL: "De wet stelt geen eigen termijn voor een besluit over {what}. Het besluit komt binnen een redelijke termijn. Na acht weken is die in elk geval voorbij, als de gemeente geen nieuwe dag heeft genoemd.",
			EN: "The law sets no term of its own for a decision on {what}. The decision comes within a reasonable term. After eight weeks that is over in any case, unless the municipality named another day.",
		}.With(integraal.PutText("what", integraal.Text{NL: nl, EN: en})),
		Laws: []integraal.Citation{on, awb413lid1, awb413lid2, awb414lid3},
	}
}

// decisionTerms are never written to.
var decisionTerms = [...]DecisionTerm{
	reasonable(AskBijstand, pw44lid2, "bijstand om van te leven", "bijstand to live on"),
	reasonable(AskSpecial, pw35lid1, "bijzondere bijstand", "special bijstand"),
	reasonable(AskSupplement, pw36lid1, "de individuele inkomenstoeslag", "the individual income supplement"),
	reasonable(AskWorkSupport, pw10lid4, "hulp naar werk", "help towards work"),
	{
		Request: AskSubsidy, Own: true, Weeks: 5,
		Says: integraal.Text{
			NL: "De wet stelt een eigen termijn: vijf weken nadat de loonwaarde is vastgesteld, of nadat vaststaat dat dit niet hoeft.",
			EN: "The law sets a term of its own: five weeks after the loonwaarde was established, or after it was established that this is not needed.",
		},
		Laws: []integraal.Citation{pw10dLid12, awb413lid1},
	},
	reasonable(AskExemption, pw9lid2, "een tijdelijke ontheffing", "a temporary exemption"),
	reasonable(AskParentExempt, pw9aLid1, "de ontheffing voor een alleenstaande ouder met een kind onder de 5", "the exemption of a single parent with a child under 5"),
	reasonable(AskRevision, pw18lid11, "het herzien van een maatregel", "revising a measure"),
	{
		Request: AskWmo, Own: true, Weeks: 2,
		Says: integraal.Text{
			NL: "De wet stelt een eigen termijn: twee weken na de aanvraag. Voor het onderzoek daarvoor heeft de gemeente zes weken na de melding.",
			EN: "The law sets a term of its own: two weeks after the application. For the inquiry before that the municipality has six weeks after the melding.",
		},
		Laws: []integraal.Citation{wmo235lid2, wmo232lid1, awb413lid1},
	},
	{
		Request: AskDebtHelp, Own: true, Weeks: weeksOfDebtDecision,
		Says: integraal.Text{
			NL: "De verordening van de gemeente stelt de termijn, na het eerste gesprek. Langer dan acht weken mag die niet zijn.",
			EN: "The municipal by-law sets the term, from the first talk. It may not be longer than eight weeks.",
		},
		Laws:   []integraal.Citation{wgs4aLid3, awb413lid1},
		Doubts: []Point{*pointDebtPenalty},
	},
	{
		Request: AskObjection, Own: true, Weeks: 6,
		Says: integraal.Text{
			NL: "De wet stelt een eigen termijn: zes weken na de laatste dag om bezwaar te maken, of twaalf als een commissie meekijkt.",
			EN: "The law sets a term of its own: six weeks after the last day to object, or twelve where a committee looks too.",
		},
		Laws: []integraal.Citation{awb710lid1},
	},
}

// What the Awb's rules on applications do to the terms of the Wgs is not settled by
// their text: they speak of a decision on an application.
var (
	pointTalkNoDecision = &Point{
		Code: "term.talkNoDecision",
		Text: integraal.Text{
			NL: "Een eerste gesprek is geen besluit. De regels over een dwangsom en over het stilstaan van een termijn gaan over besluiten. De wet zegt niet dat zij hier gelden. Vraag bij twijfel een jurist, bijvoorbeeld een sociaal raadsman.",
			EN: "A first talk is no decision. The rules on a penalty and on a term standing still are about decisions. The law does not say that they hold here. In doubt ask a lawyer, such as a sociaal raadsman.",
		},
		Who: []Role{Client, Professional, DebtCounsellor}, Laws: []integraal.Citation{wgs4lid1, awb415, awb417lid1},
	}
	pointDebtPenalty = &Point{
		Code: "term.debtPenalty",
		Text: integraal.Text{
			NL: "Niet zeker is of de gemeente een dwangsom moet betalen als dit besluit te laat komt, en of deze termijn kan stilstaan. Die regels gaan over een besluit op een aanvraag. Of een vraag om hulp bij schulden een aanvraag is, staat niet in de wet. Vraag het de gemeente op papier, of een jurist.",
			EN: "It is not certain whether the municipality has to pay a penalty when this decision is late, and whether this term can stand still. Those rules are about a decision on an application. Whether asking for help with debts is an application the law does not say. Ask the municipality in writing, or a lawyer.",
		},
		Who: []Role{Client, Professional, DebtCounsellor, Decider}, Laws: []integraal.Citation{wgs4aLid3, awb415, awb417lid1},
	}
	textDebtPenaltyOpen = integraal.Text{
		NL: "Of er een dwangsom is, staat niet vast: de wet zegt niet of die regels gelden voor een besluit over hulp bij schulden. Vraag de gemeente om een besluit daarover.",
		EN: "Whether there is a penalty is not established: the law does not say whether those rules hold for a decision on help with debts. Ask the municipality for a decision on that.",
	}
)

// debtPenalty is a penalty after a notice of default in a matter of debts: whether the
// Awb's rules hold there is in doubt, so it is never computed and never denied.
func (m *matter) debtPenalty() {
	c := m.courses[len(m.courses)-1]
	notice := m.noticeFor(&c)
	late := c.State == CourseOverdue || c.Kept == integraal.AppliesNot
	if c.Kind != DebtDecision || !late || !notice.happened() && !notice.unclear() {
		return
	}
	m.penalties = append(m.penalties, Penalty{
		Of: m.of, For: DebtDecision, Due: integraal.Undetermined, Text: textDebtPenaltyOpen, Who: []Role{Decider},
		Laws: inTextsOf(m.day, []integraal.Citation{wgs4aLid3, awb417lid1, awb417lid3, awb418}), Missing: settled(notice.missing),
	})
}
