import { topicTable } from './topicTable.ts';

export const waysOfWorkingTopics = topicTable(
  'waysOfWorking',
  `
remoteCollaboration | Remote and hybrid collaboration | remote work, hybrid work, working from home, remote collaboration, hybrid meeting, virtual team, Microsoft Teams, online meeting
coAuthoring | Working together in documents | co-authoring, SharePoint, OneDrive, document collaboration, Microsoft Loop
agile | Agile ways of working | agile, Scrum, Kanban, sprint, lean startup, agile method
wellbeing | Well-being and boundaries | wellbeing, well being, work life balance, mental health, burnout, digital detox, stress
newCareers | What early careers look like now | early career, career expectation, talent attraction, staff retention, new joiner, apprenticeship
newLearning | New ways to learn | e-learning, elearning, online learning, microlearning, lifelong learning, Coursera
innovation | Innovation and new ideas | innovation, design thinking, creativity, ideation, hackathon
noteTaking | Notes and second brains | note taking, OneNote, Notion, Obsidian, second brain, personal knowledge management
taskManagement | Tasks and time | time management, task management, Microsoft Planner, Trello, to-do list, getting things done
emailHabits | Taming the inbox | email, email overload, inbox zero, Outlook tips, email habits, handling email
meetingCulture | Better meetings | meeting culture, fewer meetings, productive meetings, meeting facilitation, effective meeting
asyncWork | Working at different times | asynchronous work, async communication, written updates, video message, time zone work
whiteboards | Digital whiteboards | Miro, Mural, online whiteboard, visual collaboration, Microsoft Whiteboard
workshops | Running workshops | workshop facilitation, facilitation, moderation, liberating structures, ice breaker
projectManagement | Project management | project planning, Jira, project manager, PRINCE2, milestone plan, Gantt chart
productThinking | Thinking in products | product management, product owner, roadmap, minimum viable product, product mindset
objectives | Goals and key results | OKR, objectives and key results, goal setting, KPI, target agreement
fourDayWeek | Flexible hours | four day week, flexible working, part time, job sharing, flexitime, parental leave
newOffice | The new office | office design, desk sharing, coworking, hot desking, new work
flatHierarchies | Flat hierarchies | flat hierarchy, self-organisation, self-organization, holacracy, distributed decisions, empowerment
psychologicalSafety | Psychological safety | psychological safety, error culture, learning from failure, speak up culture, trust in teams
feedbackTools | Pulse checks and surveys | pulse survey, employee survey, Microsoft Forms, engagement survey, quick poll
onboarding | Onboarding | onboarding, first weeks at work, buddy system, welcome programme, induction
retention | What makes people stay | employee engagement, reasons to leave, motivation at work, quiet quitting, purpose at work
gigWork | Freelance and platform work | freelancing, gig economy, platform work, side hustle, self-employment
digitalNomads | Working from anywhere | digital nomad, work from abroad, remote first, location independence, virtual onboarding
knowledgeSharing | Sharing knowledge | knowledge management, wiki, communities of practice, knowledge transfer, working out loud
networking | Building a network | networking, peer network, making contacts, alumni network, cross-team relations
changeFromBelow | Change from below | grassroots change, intrapreneurship, employee initiative, bottom-up change, culture change
lean | Lean and continuous improvement | lean management, continuous improvement, Kaizen, Six Sigma, process improvement
decisionMaking | Decisions with data | evidence based decision, data driven decision, decision making, decision paper, critical thinking
fieldWork | Life on the front line | frontline work, shift work, field service, operational reality, shop floor
policyLabs | Policy and public service design | policy lab, public sector innovation, behavioural insights, nudge, citizen participation
`,
);
