import type { TopicFocus } from '#domain/programme.ts';
import { plural } from './plural.ts';

const themes: Record<TopicFocus, string> = {
  technology: 'Technology',
  aiTools: 'AI tools',
  socialMedia: 'Social media',
  consumerBehaviour: 'What people buy and why',
  waysOfWorking: 'Ways of working',
  inclusion: 'Inclusion',
  softSkills: 'Working with people',
};

/** Why what somebody can teach matters, by theme. */
const worth: Record<TopicFocus | 'own', string> = {
  technology: 'You use every day what others only decide about.',
  aiTools: 'Decisions about AI get better when somebody shows how it really works.',
  socialMedia: 'You know from the inside where people talk, and how.',
  consumerBehaviour: 'You see what no report shows: why people choose what they choose.',
  waysOfWorking: 'Habits change when somebody shows another way and why it works.',
  inclusion: 'What you live and notice is knowledge that no course can give.',
  softSkills: 'How you listen, speak and work with others is a skill, and it can be passed on.',
  own: 'A topic of your own counts as much as one from the list.',
};

/** What the directory says of somebody, and what they put right. */
const profile = {
  title: 'This is you in the programme',
  words: 'Your organisation’s directory says so. Your partner and the programme leads see it.',
  noDepartment: 'no department in the directory',
  nothing: 'nothing',
  wrong: 'Not right?',
  done: 'Done',
  fields: { jobTitle: 'Job title', department: 'Department' },
  directorySays: (said: string) => `The directory says: ${said}`,
  corrected: {
    jobTitle: (said: string) => `You put your job title right. The directory says: ${said}`,
    department: (said: string) => `You put your department right. The directory says: ${said}`,
  },
  protecting:
    'What you put right counts in this programme only, and the leads see that it comes from you. The directory stays as it is, and so do your manager and your level: the rules that protect you both rest on these.',
};

/** When somebody works. */
const hours = {
  title: 'When do you work?',
  reading: 'Looking into your calendar…',
  source: {
    calendar: 'Your calendar says so. Sessions are only looked for within these hours.',
    said: 'You say so, and that goes before your calendar. Your partner’s app learns it when you accept a partner.',
    assumed: 'Your calendar does not say, so these hours are taken. Please put them right if yours are others.',
  },
  wrong: 'Other hours?',
  done: 'Done',
  days: 'Days',
  oneDay: 'Please leave at least one day. Until then nothing changes.',
  from: 'From',
  to: 'To',
  overnight: 'Until that time on the next day.',
  zone: 'Time zone',
  asInCalendar: 'As in my calendar',
};

/** Words for joining a programme. */
export const enrolment = {
  invitedTo: (programme: string) => `You are invited to ${programme}`,
  roles: {
    mentor:
      'You teach. A senior colleague learns from you what you know and they do not. You lead the sessions, and nobody expects you to know everything.',
    mentee:
      'You learn. A junior colleague teaches you and leads the sessions. Your part is to listen, to ask and to try things out.',
  },
  voluntary: 'Taking part is your choice. If you say no, nothing is lost and nobody asks why.',
  reminded: 'The programme leads would still like to have you. “No, thank you” is a good answer, too.',
  profile,
  yourAnswers: 'A few questions, about two minutes',
  teach: {
    mentor: 'What could you teach?',
    mentee: 'What could you share in return? (if you like)',
  },
  learn: {
    mentor: 'What would you like to learn in return? (if you like)',
    mentee: 'What would you like to learn?',
  },
  pickOne: 'Please pick at least one topic.',
  findTopic: 'Find or add a topic',
  addTopic: (topic: string) => `Add “${topic}” as you wrote it`,
  pickedTopics: 'You picked',
  removeTopic: (topic: string) => `Remove ${topic}`,
  picked: (count: number) => `${plural(count, 'topic', 'topics')} picked`,
  suggested: 'Often asked for here',
  found: (count: number) =>
    count === 0 ? 'No listed topic is called that.' : `${plural(count, 'topic', 'topics')} found`,
  allTopics: 'Show all topics',
  fewerTopics: 'Show fewer topics',
  themes,
  themeOf: (theme: string, count: number) => `${theme} (${count})`,
  worth,
  style: 'How do you like to work with somebody? (leave open what you like)',
  styles: {
    plans: 'Plan ahead',
    explores: 'See what comes',
    listens: 'Think first',
    debates: 'Talk it through',
    examples: 'Concrete examples',
    bigPicture: 'The big picture',
    straight: 'Say it straight',
    gently: 'Say it gently',
  },
  thisOrThat: (one: string, other: string) => `${one}, or: ${other}`,
  languages: 'Which languages could you do this in?',
  hours,
  place: {
    title: 'Where do you like to meet?',
    online: 'Online',
    inPerson: 'In person',
    either: 'Either is fine',
  },
  capacity: 'How many partners at a time?',
  capacities: { 1: 'One', 2: 'Two', 3: 'Three' },
  menteesSee:
    'In this programme other mentees may see your name, your job and why you would fit, too: as somebody they could learn from.',
  partnerSees: 'Your partner sees your name, your job and why you two were chosen. Your manager gets no report.',
  keeping: {
    asRead: 'Each answer is kept as you go. You are in only once you choose Join.',
    keeping: 'Keeping your answers…',
    kept: 'Your answers are kept. You can go on later, here or on another device.',
    waiting: 'Not kept in Microsoft 365 yet. Your answers wait on this device, and go there with the next one.',
  },
  join: 'Join',
  saveAnswers: 'Save my answers',
  decline: 'No, thank you',
  leave: 'Leave the programme',
  keepAsIs: 'Leave it as it was',
  pause: {
    open: 'Pause for a while',
    until: 'Pause until',
    hint: 'Nobody looks for a partner for you until then. On that day you are in again by yourself, with the same answers.',
    start: 'Pause',
    cancel: 'Not now',
    title: (date: string) => `You are pausing until ${date}`,
    words: 'That is perfectly fine. On that day you are in again by yourself, and your answers are as they were.',
    end: 'I would like to come back now',
  },
  declined: {
    title: 'You are not taking part at the moment',
    words: 'That is perfectly fine. If you change your mind, the door is open.',
    rejoin: 'I would like to join after all',
  },
  waiting: {
    title: 'You are in',
    words:
      'Next, the lead looks for a partner whose wishes and calendar fit yours. You will find the proposal here, and you decide then whether to accept it.',
    nothingToDo: 'Until then there is nothing to do.',
    declined: (partner: string) =>
      `The pair with ${partner} did not come about. That happens and needs no reason. The lead looks for somebody else.`,
    lapsed: (partner: string) =>
      `It was not meant to be this time with ${partner}: you did not both answer in time. Nobody is to blame, and the lead looks for somebody else for each of you.`,
    change: 'Change my answers',
    teaches: 'You teach',
    learns: 'You want to learn',
  },
};
