package participation

import "github.com/integraal/integraal"

// AskClient is a fact that any answer of this package can miss as a question that
// the client could answer: in the second person, in plain words, and without the
// number of an article. What only a body judges is asked as whether it said so. It
// is false for a name that no answer misses.
//
// [StopQuestion], [QuestionFor] and the questions of a measure say besides who else
// can answer, and put the same to who prepares the decision.
func AskClient(n integraal.Name) (integraal.Text, bool) {
	for _, list := range [...]map[integraal.Name]integraal.Text{questions, questionsOfAdults, questionsOfWork, ownQuestions} {
		if t, ok := list[n]; ok {
			return t, true
		}
	}
	if q, ok := QuestionFor(integraal.Missing{Fact: n}); ok {
		return q.Text, true
	}
	if q, ok := StopQuestion(n); ok {
		return ToClient(q.Text), true
	}
	if k, part, ok := eventOf(n); ok {
		t := questionsOfEvents[k].part(part)
		return t, !t.IsZero()
	}
	return integraal.Text{}, false
}

var questions = map[integraal.Name]integraal.Text{
	FactBorn:              {NL: "Wanneer bent u geboren?", EN: "When were you born?"},
	FactBijstand:          {NL: "Hebt u bijstand, of hebt u bijstand aangevraagd? Vanaf welke dag?", EN: "Do you receive bijstand, or did you apply for it? From which day?"},
	FactSingleParent:      {NL: "Zorgt u zonder partner voor uw kinderen?", EN: "Do you care for your children without a partner?"},
	FactYoungestChild:     {NL: "Wanneer is uw jongste kind geboren?", EN: "When was your youngest child born?"},
	FactIncapacitated:     {NL: "Kunt u door ziekte of een beperking nooit meer werken? Heeft UWV of een arts dat gezegd?", EN: "Can you never work again because of illness or a disability? Did UWV or a doctor say so?"},
	FactStartkwalificatie: {NL: "Hebt u een diploma van mbo niveau 2 of hoger, havo of vwo?", EN: "Do you have a diploma of mbo level 2 or higher, havo or vwo?"},
	FactOntheffing:        {NL: "Hebt u een brief dat u een tijd niet hoeft te werken, of geen onbetaald werk hoeft te doen voor de gemeente?", EN: "Do you have a letter that for some time you need not work, or need not do unpaid work for the municipality?"},
	FactOntheffing9a:      {NL: "Hebt u een brief dat u niet hoeft te werken omdat u een kind onder de 5 hebt?", EN: "Do you have a letter that you need not work because you have a child under 5?"},
	FactMonths9a:          {NL: "Hoeveel maanden hoefde u al eerder niet te werken omdat u een klein kind had, hier of in een andere gemeente?", EN: "For how many months before did you not have to work because you had a small child, here or in another municipality?"},
	FactUnwilling:         {NL: "Heeft de gemeente geschreven dat u niet wilt meedoen aan hulp naar werk?", EN: "Did the municipality write that you do not want to take part in help towards work?"},
	FactChildcare:         {NL: "Heeft de gemeente met u bekeken of er goede opvang is voor uw kinderen? Wat kwam eruit?", EN: "Did the municipality look with you whether there is good childcare for your children? What came of it?"},
	FactTraining:          {NL: "Heeft de gemeente met u bekeken of u genoeg scholing krijgt? Wat kwam eruit?", EN: "Did the municipality look with you whether you get enough training? What came of it?"},
	FactCapacity:          {NL: "Heeft de gemeente met u bekeken of u het werk aankunt? Wat kwam eruit?", EN: "Did the municipality look with you whether you can cope with the work? What came of it?"},
	FactMayRegister:       {NL: "Kunt u zich bij UWV inschrijven als werkzoekende?", EN: "Can you register with UWV as a job seeker?"},
	FactSchooling:         {NL: "Hebt u acht jaar op school les gehad in het Nederlands?", EN: "Did you have eight years of schooling in Dutch?"},
	FactDiploma:           {NL: "Hebt u een diploma inburgering?", EN: "Do you have a diploma of settling in here (inburgering)?"},
	FactDocument:          {NL: "Hebt u een ander papier dat laat zien dat u Nederlands kent?", EN: "Do you have another document that shows that you know Dutch?"},
	FactLanguageTest:      {NL: "Hebt u van de gemeente een taaltoets gedaan? Ging die goed?", EN: "Did you take a language test of the municipality? Did you pass?"},
	FactLanguageNotice:    {NL: "Hebt u een brief dat uw Nederlands niet goed genoeg is? Van welke dag?", EN: "Do you have a letter that your Dutch is not good enough? Of which day?"},
	FactLearningBegan:     {NL: "Op welke dag bent u begonnen met Nederlands leren?", EN: "On which day did you begin to learn Dutch?"},
	FactProgress:          {NL: "Heeft de gemeente gezegd of het leren van Nederlands snel genoeg gaat?", EN: "Did the municipality say whether you learn Dutch fast enough?"},
	FactFurther:           {NL: "Hebt u een brief met een extra plicht? Waarvoor is die, en van welke dag tot welke dag?", EN: "Do you have a letter with an extra duty? What is it for, and from which day to which day?"},
	FactDoctorAdvised:     {NL: "Heeft een arts deze behandeling geadviseerd?", EN: "Did a doctor advise this treatment?"},
	FactPlan:              {NL: "Hebt u met de gemeente een plan van aanpak gemaakt toen u jonger was dan 27?", EN: "Did you make a plan with the municipality when you were under 27?"},
	FactCareTasks:         {NL: "Zorgt u voor kinderen of voor iemand die hulp nodig heeft?", EN: "Do you care for children or for someone who needs help?"},
	FactCareAccounted:     {NL: "Heeft de gemeente bekeken of hulp naar werk past bij de zorg die u geeft? Wat kwam eruit?", EN: "Did the municipality look whether help towards work fits the care that you give? What came of it?"},
	FactRequest9a:         {NL: "Hebt u de gemeente gevraagd om niet te hoeven werken zolang uw kind nog geen 5 is? Zo ja, op welke dag?", EN: "Did you ask the municipality not to have to work while your child is under 5? If so, on which day?"},
	FactPlan9a:            {NL: "Maakte de gemeente daarna een plan met u? Zo ja, op welke dag?", EN: "Did the municipality make a plan with you after that? If so, on which day?"},

	FactMarried:     {NL: "Bent u met elkaar getrouwd of geregistreerd partner?", EN: "Are you married to each other or registered partners?"},
	FactApart:       {NL: "Bent u voorgoed uit elkaar?", EN: "Do you live apart for good?"},
	FactSameHome:    {NL: "Woont u allebei in hetzelfde huis?", EN: "Do you both live in the same home?"},
	FactMutualCare:  {NL: "Deelt u kosten of zorgt u op een andere manier voor elkaar?", EN: "Do you share costs or care for each other in another way?"},
	FactKin:         {NL: "Bent u familie van elkaar? Hoe?", EN: "Are you related to each other? How?"},
	FactCareNeed:    {NL: "Heeft een van u beiden zorg nodig?", EN: "Does one of you two need care?"},
	FactCareGiven:   {NL: "Geeft de ander die zorg nu?", EN: "Does the other give that care now?"},
	FactCareReason:  {NL: "Bent u bij elkaar gaan wonen vanwege die zorg?", EN: "Did you begin to live together because of that care?"},
	FactApplied:     {NL: "Op welke dag vroeg u bijstand aan?", EN: "On which day did you apply for bijstand?"},
	FactLastMarried: {NL: "Was u vroeger met elkaar getrouwd? Tot wanneer?", EN: "Were you married to each other before? Until when?"},
	FactLastTreated: {NL: "Kreeg u vroeger samen bijstand als stel? Tot wanneer?", EN: "Did you receive bijstand together as a couple before? Until when?"},
	FactChild:       {NL: "Hebt u samen een kind?", EN: "Do you have a child together?"},
	FactContract:    {NL: "Hebt u een samenlevingscontract?", EN: "Do you have a contract on living together?"},
	FactRegistered:  {NL: "Staat u ergens samen ingeschreven als stel, bijvoorbeeld voor een pensioen of verzekering?", EN: "Are you registered together as a couple somewhere, for example for a pension or insurance?"},
}
