package jointplan

import "github.com/integraal/integraal"

// schemaVersion is the form of the file that this release reads.
const schemaVersion = 1

// File is a joint plan with its versions as a file holds it. A host that keeps a
// plan inside a file of its own embeds it; see [File.History].
type File struct {
	Schema        string        `json:"$schema,omitempty" validate:"max=500" doc:"this schema, for editors"`
	SchemaVersion int           `json:"schemaVersion" validate:"required,eq=1" doc:"the form of the file"`
	ID            string        `json:"id" validate:"required,label" doc:"a label for the plan; no personal number"`
	Subject       subjectFile   `json:"subject" validate:"required" doc:"what the plan is for"`
	Partly        bool          `json:"partly,omitempty" doc:"true for the plan as one reader may read it: there can be more, and no change is made on it"`
	Versions      []versionFile `json:"versions" validate:"required,min=1,max=5000" doc:"what was changed, the first first; a version is never taken out"`
}

type subjectFile struct {
	Kind    SubjectKind `json:"kind" validate:"required" doc:"a household, an employer or an arrangement"`
	ID      string      `json:"id" validate:"required,label" doc:"a label for it"`
	Members []string    `json:"members,omitempty" validate:"max=100,dive,label" doc:"of a household: who belongs to it, by label"`
}

type versionFile struct {
	By           string            `json:"by" validate:"required,label" doc:"who changed it"`
	On           integraal.Date    `json:"on" validate:"required" doc:"when"`
	Frames       []frameFile       `json:"frames,omitempty" validate:"max=500" doc:"the form of the plan"`
	Wishes       []wishFile        `json:"wishes,omitempty" validate:"max=500" doc:"the client's own words"`
	Goals        []goalFile        `json:"goals,omitempty" validate:"max=500" doc:"goals, as they became"`
	Actions      []actionFile      `json:"actions,omitempty" validate:"max=500" doc:"actions, as they became"`
	Milestones   []milestoneFile   `json:"milestones,omitempty" validate:"max=500" doc:"fixed points, as they became"`
	Searches     []searchFile      `json:"searches,omitempty" validate:"max=500" doc:"what is still looked for, as it became"`
	Reviews      []reviewFile      `json:"reviews,omitempty" validate:"max=500" doc:"days on which the plan is looked at again"`
	Answers      []answerFile      `json:"answers,omitempty" validate:"max=500" doc:"what clients say of the plan as a whole"`
	Coordinators []coordinatorFile `json:"coordinators,omitempty" validate:"max=500" doc:"the coordinators that clients chose"`
}

type headFile struct {
	ID    string   `json:"id" validate:"required,label" doc:"a label that no other part of the plan has"`
	About []string `json:"about,omitempty" validate:"max=100,dive,label" doc:"whom it is about; none for what is about nobody"`
	Data  []string `json:"data" validate:"required,min=1,max=100,dive,label" doc:"the kinds of data that it is; a reader has to be let through for all of them"`
	By    string   `json:"by" validate:"required,label" doc:"who put it in the plan"`
	To    []string `json:"to,omitempty" validate:"max=100,dive,label" doc:"with whom it is shared"`
	Why   string   `json:"why" validate:"required,max=500,text" doc:"why it was put in or changed; it names nothing that not every reader of the part may know"`
}

type frameFile struct {
	headFile
	Form Form `json:"form" validate:"required" doc:"light or full"`
}

type wishFile struct {
	headFile
	Client string `json:"client" validate:"required,label" doc:"whose words"`
	Words  string `json:"words" validate:"required,max=2000,text" doc:"in their own words"`
}

type goalFile struct {
	headFile
	Text      string          `json:"text" validate:"required,max=500,text" doc:"what is to be reached"`
	Under     string          `json:"under,omitempty" validate:"label" doc:"the goal that this one serves"`
	Law       integraal.Law   `json:"law,omitempty" validate:"max=80,text" doc:"official number of the law that the goal comes from"`
	WishOf    string          `json:"wishOf,omitempty" validate:"label" doc:"whose wish it is"`
	Held      string          `json:"held,omitempty" validate:"label" doc:"the party that holds it"`
	Stances   []stanceFile    `json:"stances,omitempty" validate:"max=100" doc:"how other parties stand towards it"`
	Domain    string          `json:"domain,omitempty" validate:"max=80,text" doc:"the life domain"`
	Problems  []string        `json:"problems,omitempty" validate:"max=100,dive,label" doc:"the problems of the case that it is about"`
	Topic     string          `json:"topic,omitempty" validate:"word=activity" doc:"what it pulls at; with direction"`
	Direction string          `json:"direction,omitempty" validate:"word=direction" doc:"towards it or away from it; with topic"`
	Agreed    []agreementFile `json:"agreed,omitempty" validate:"max=100" doc:"what clients say of it"`
	Closed    *closingFile    `json:"closed,omitempty" doc:"who closed it; left out, it is open"`
}

type stanceFile struct {
	Party string     `json:"party" validate:"required,label" doc:"the party"`
	Is    StanceKind `json:"is,omitzero" doc:"whether it shares the goal; left out, nobody asked"`
	Words string     `json:"words,omitempty" validate:"max=500,text" doc:"in its own words"`
}

type actionFile struct {
	headFile
	Text     string          `json:"text" validate:"required,max=500,text" doc:"what is done"`
	Goals    []string        `json:"goals,omitempty" validate:"max=100,dive,label" doc:"the goals that it serves"`
	Problems []string        `json:"problems,omitempty" validate:"max=100,dive,label" doc:"the problems of the case that it is about"`
	Owner    string          `json:"owner,omitempty" validate:"label" doc:"who does it: a professional or a client"`
	Unit     string          `json:"unit,omitempty" validate:"label" doc:"the unit or team of the owner"`
	Law      integraal.Law   `json:"law,omitempty" validate:"max=80,text" doc:"official number of the law under which it is done"`
	Basis    *lawFile        `json:"basis,omitempty" doc:"the provision that it rests on"`
	Purpose  string          `json:"purpose,omitempty" validate:"max=500,text" doc:"what it is for"`
	Nature   Nature          `json:"nature,omitzero" doc:"tailor-made help, or a decision under statutory rules; left out, nobody said"`
	Decides  string          `json:"decides,omitempty" validate:"word=matter" doc:"what a rule-bound action decides on"`
	Duty     *dutyFile       `json:"duty,omitempty" doc:"whether the client has to; left out, nobody said"`
	Asks     string          `json:"asks,omitempty" validate:"label" doc:"of which client it asks something"`
	Tasks    *int            `json:"tasks,omitempty" validate:"min=0,max=100" doc:"how many things at once it asks of the client; left out, nobody said"`
	Hours    *int            `json:"hours,omitempty" validate:"min=0,max=168" doc:"how many hours a week it asks of the client, rounded up; left out, nobody said"`
	Begin    integraal.Date  `json:"begin,omitzero" doc:"the agreed first day"`
	Until    integraal.Date  `json:"until,omitzero" doc:"the agreed last day"`
	NoUntil  bool            `json:"noUntil,omitempty" doc:"it was established that there is no last day; instead of until"`
	Term     string          `json:"term,omitempty" validate:"word=term" doc:"the statutory term by which a rule-bound action goes"`
	Events   []eventFile     `json:"events,omitempty" validate:"max=100" doc:"what happened, from which the term is counted"`
	WaitsFor []waitFile      `json:"waitsFor,omitempty" validate:"max=100" doc:"the actions that it has to wait for, each with its reason"`
	Enables  []linkFile      `json:"enables,omitempty" validate:"max=100" doc:"the actions that it makes possible or lighter"`
	Standing Standing        `json:"standing,omitzero" doc:"underway, onHold or stuck; left out, it is planned"`
	Blocked  *blockedFile    `json:"blocked,omitempty" doc:"of what is stuck: what stands in the way"`
	Progress []progressFile  `json:"progress,omitempty" validate:"max=100" doc:"what was reported of it"`
	Step     string          `json:"step,omitempty" validate:"label" doc:"the step of help of the case that it is"`
	Agreed   []agreementFile `json:"agreed,omitempty" validate:"max=100" doc:"what clients say of it"`
	Closed   *closingFile    `json:"closed,omitempty" doc:"who closed it; left out, it is open"`
}

type dutyFile struct {
	Is      string         `json:"is" validate:"required,word=duty" doc:"voluntary or obligatory"`
	Basis   *lawFile       `json:"basis,omitempty" doc:"the article that an obligation rests on"`
	Decider string         `json:"decider,omitempty" validate:"max=80,text" doc:"who decided an obligation"`
	On      integraal.Date `json:"on,omitzero" doc:"when an obligation was decided"`
}

type lawFile struct {
	Law     integraal.Law  `json:"law" validate:"required,max=80,text" doc:"official number of the law, such as BWBR0015703"`
	Article string         `json:"article,omitempty" validate:"max=20,text" doc:"article"`
	Lid     string         `json:"lid,omitempty" validate:"max=20,text" doc:"lid, the numbered paragraph"`
	Onder   string         `json:"onder,omitempty" validate:"max=20,text" doc:"onderdeel, the lettered part"`
	Read    integraal.Date `json:"read,omitzero" doc:"day of the text that was read; left out, it was not read"`
}

type eventFile struct {
	What  string         `json:"what" validate:"required,word=event" doc:"what happened"`
	Day   integraal.Date `json:"day,omitzero" doc:"when; left out, nobody told the day"`
	Set   integraal.Date `json:"set,omitzero" doc:"the last day that was set with it"`
	Ended integraal.Date `json:"ended,omitzero" doc:"the day on which what began was over"`
	Weeks int            `json:"weeks,omitempty" validate:"min=0,max=520" doc:"the term in weeks that the college set"`
}

type waitFile struct {
	Action string         `json:"action" validate:"required,label" doc:"the action that has to be done first"`
	Reason string         `json:"reason" validate:"required,max=500,text" doc:"why"`
	By     string         `json:"by" validate:"required,label" doc:"who says so"`
	On     integraal.Date `json:"on,omitzero" doc:"when they said so"`
}

type linkFile struct {
	Action string `json:"action" validate:"required,label" doc:"the action that becomes possible or lighter"`
	Why    string `json:"why" validate:"required,max=500,text" doc:"why"`
}

type blockedFile struct {
	Since        integraal.Date    `json:"since,omitzero" doc:"since when"`
	By           string            `json:"by" validate:"required,label" doc:"who says so"`
	Reason       string            `json:"reason" validate:"required,max=500,text" doc:"what stands in the way"`
	Alternatives []alternativeFile `json:"alternatives,omitempty" validate:"max=100" doc:"other ways to the same"`
}

type alternativeFile struct {
	Text string `json:"text" validate:"required,max=500,text" doc:"the other way"`
	By   string `json:"by,omitempty" validate:"label" doc:"who could do it"`
}

type progressFile struct {
	On    integraal.Date `json:"on" validate:"required" doc:"when"`
	By    string         `json:"by" validate:"required,label" doc:"who reports it"`
	Words string         `json:"words" validate:"required,max=500,text" doc:"what is reported"`
}

type agreementFile struct {
	Client string         `json:"client" validate:"required,label" doc:"who answered"`
	Is     AnswerKind     `json:"is,omitzero" doc:"the answer; left out, nobody asked"`
	Words  string         `json:"words,omitempty" validate:"max=2000,text" doc:"in their own words"`
	On     integraal.Date `json:"on,omitzero" doc:"when; needed with an answer"`
}

type closingFile struct {
	By    string         `json:"by" validate:"required,label" doc:"who closed it"`
	On    integraal.Date `json:"on" validate:"required" doc:"when"`
	How   Outcome        `json:"how" validate:"required" doc:"how"`
	Words string         `json:"words" validate:"required,max=500,text" doc:"why, and what came of it"`
}

type milestoneFile struct {
	headFile
	Text   string         `json:"text" validate:"required,max=500,text" doc:"what has to be there"`
	Day    integraal.Date `json:"day" validate:"required" doc:"on which day"`
	For    []string       `json:"for,omitempty" validate:"max=100,dive,label" doc:"the goals and actions that it belongs to"`
	Closed *closingFile   `json:"closed,omitempty" doc:"who closed it; left out, it is open"`
}

type searchFile struct {
	headFile
	Question string         `json:"question" validate:"required,max=500,text" doc:"what is looked for"`
	Owner    string         `json:"owner,omitempty" validate:"label" doc:"who looks"`
	Progress []progressFile `json:"progress,omitempty" validate:"max=100" doc:"what was found so far"`
	Closed   *closingFile   `json:"closed,omitempty" doc:"who closed it; left out, it is open"`
}

type reviewFile struct {
	headFile
	Day    integraal.Date `json:"day" validate:"required" doc:"the day on which the plan is looked at again"`
	Held   integraal.Date `json:"held,omitzero" doc:"when it was done"`
	HeldBy string         `json:"heldBy,omitempty" validate:"label" doc:"who did it; with held"`
	Words  string         `json:"words,omitempty" validate:"max=2000,text" doc:"what came of it"`
}

type answerFile struct {
	headFile
	Answer agreementFile `json:"answer" validate:"required" doc:"what the client says of the plan as a whole"`
}

type coordinatorFile struct {
	headFile
	Client string         `json:"client" validate:"required,label" doc:"who was asked"`
	Is     Choice         `json:"is,omitzero" doc:"what they answered; left out, nobody asked"`
	Who    string         `json:"who,omitempty" validate:"label" doc:"whom they chose"`
	On     integraal.Date `json:"on,omitzero" doc:"when; needed with an answer"`
	Words  string         `json:"words,omitempty" validate:"max=500,text" doc:"in their own words"`
}
