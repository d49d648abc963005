import { topicTable } from './topicTable.ts';

export const softSkillTopics = topicTable(
  'softSkills',
  `
storytelling | Storytelling | storytelling, narrative, visual storytelling, telling a story, data storytelling
presenting | Presenting on screen | presentation, presenting, public speaking, PowerPoint, speaking on camera, slide design
feedback | Giving and taking feedback | feedback, feedback culture, feedback conversation, constructive criticism, honest feedback
adaptability | Adapting to change | adaptability, change management, flexibility, growth mindset, openness to change
activeListening | Active listening | listening, asking questions, open questions, empathic listening, paying attention
empathy | Empathy | emotional intelligence, perspective taking, compassion, understanding others, EQ
resilience | Resilience | dealing with setbacks, inner strength, coping with pressure, bounce back, stress resistance
authenticity | Being authentic | authentic leadership, vulnerability, showing weakness, being yourself, genuine leadership
leadership | Modern leadership | leadership, leading teams, servant leadership, new leadership, people management
remoteLeadership | Leading from a distance | remote leadership, virtual leadership, leading hybrid teams, trust at a distance, digital leadership
coaching | Coaching and mentoring | coaching, mentoring, peer coaching, coaching conversation, developing others
delegation | Letting go | delegation, delegating, trusting others, micromanagement, handing over
conflict | Handling conflict | conflict resolution, difficult conversation, mediation, disagreement, nonviolent communication
negotiation | Negotiation | negotiating, bargaining, win-win, persuasion, salary talks
influence | Influence without authority | stakeholder management, convincing others, lateral leadership, lobbying
confidence | Self-confidence | self-confidence, impostor syndrome, courage, self-esteem, finding my voice
strategicThinking | Strategic thinking | strategy, big picture, long-term thinking, systems thinking, business acumen
careerPlanning | Career planning | career development, career path, promotion, next role, job interview
leadershipInsight | How decisions are made at the top | executive decisions, how leaders decide, boardroom, organisational politics, senior perspective
industryKnowledge | How our business works | business knowledge, industry knowledge, company history, sector experience, how the organisation works
budgeting | Budgets and finance | budget, finance, reading a balance sheet, financial planning, cost control
writing | Clear writing | business writing, clear language, report writing, concise writing, briefing paper
smallTalk | Small talk | small talk, conversation starter, getting to know people, humour, casual conversation
teamBuilding | Team spirit | team building, teamwork, team culture, collaboration, team events
curiosity | Curiosity | curiosity, unlearning, beginner's mind, asking silly questions
problemSolving | Solving problems | problem solving, analytical thinking, root cause analysis, complex problems, logical thinking
selfReflection | Self-reflection | self-awareness, reflection, personality types, values, strengths
mindfulness | Mindfulness | meditation, mindfulness, focus, breathing exercise, calm
bodyLanguage | Voice and body language | body language, voice training, nonverbal communication, rhetoric, eye contact
languages | Learning a language | learn English, Spanish lessons, German course, French conversation, language exchange
recognition | Saying thanks | appreciation, recognition, praise, celebrating success, gratitude
`,
);
