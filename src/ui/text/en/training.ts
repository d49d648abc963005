import type { Role } from '#domain/participant.ts';
import type { ModuleId, ModuleState } from '#domain/training/modules.ts';

interface ModuleWords {
  readonly title: string;
  readonly summary: string;
  readonly minutes: number;
}

const modules: Record<ModuleId, ModuleWords> = {
  leadingUpward: {
    title: 'Leading upward',
    summary: 'How to run a session with somebody who usually runs the meeting.',
    minutes: 5,
  },
  listening: {
    title: 'Listening',
    summary: 'How to hear what somebody needs before you show what you know.',
    minutes: 4,
  },
  sharingKnowledge: {
    title: 'Sharing what you know',
    summary: 'How to make your everyday easy for somebody else.',
    minutes: 4,
  },
  boundaries: {
    title: 'Boundaries',
    summary: 'What belongs in a session, what does not, and how to say so.',
    minutes: 4,
  },
  takingFeedback: {
    title: 'Taking feedback',
    summary: 'How to make it safe for your mentor to tell you the truth.',
    minutes: 4,
  },
  askingQuestions: {
    title: 'Asking “silly” questions',
    summary: 'Why the question that everybody nods past is the one to ask.',
    minutes: 4,
  },
  makingTime: {
    title: 'Making time',
    summary: 'How to keep an hour that nobody will force you to keep.',
    minutes: 4,
  },
  givingCredit: {
    title: 'Giving credit',
    summary: 'How to say what you learned, and from whom, so that it helps them.',
    minutes: 4,
  },
};

const groups: Record<'own' | 'other', Record<Role, string>> = {
  own: { mentor: 'For you as a mentor', mentee: 'For you as a mentee' },
  other: { mentor: 'What mentors read', mentee: 'What mentees read' },
};

const states: Record<ModuleState, string> = { started: 'Begun', done: 'Done' };

/** Words of the page for learning about mentoring itself. */
export const training = {
  title: 'Learn',
  intro: 'Short pieces for the minutes between two meetings. Read them in any order, and as often as you like.',
  modules,
  groups,
  states,
  minutes: (count: number) => `about ${count} minutes`,
  progress: 'What is kept: which modules you have begun or finished, and when. What you choose in them is not.',
  progressNowhere: 'You are in no programme at the moment, so how far you are is forgotten when you close this page.',
  notSaved: 'Not everything has reached SharePoint yet. It goes there by itself when you come back, or now:',
  send: 'Send it now',
  module: {
    back: 'All modules',
    parts: 'Parts of this module',
    part: (number: number, total: number) => `Part ${number} of ${total}`,
    goToPart: (number: number, title: string) => `Part ${number}: ${title}`,
    questions: 'Three questions to yourself',
    questionsIntro:
      'There are no marks. Choose what you would do; each choice has an answer. Nobody sees what you choose.',
    tryThis: 'For your next session',
    previous: 'Back',
    next: 'Go on',
    finish: 'Done',
    notFetched: 'This module could not be fetched just now. Are you online?',
  },
  library: {
    title: 'From your organisation',
    intro: 'Pages, videos and channels that your programme leads recommend.',
    none: 'There is nothing here yet. If you know a page that helped you, tell your programme lead.',
    search: 'Find a link',
    clear: 'Clear what was typed',
    noMatch: (typed: string) => `No link is called “${typed}”.`,
    forAll: 'For everybody',
    inLanguage: (language: string) => `in ${language}`,
    otherTopics: 'Show other topics',
  },
  turnTo: {
    title: 'Somebody to turn to',
    words: (name: string) =>
      `If something does not feel right, you can write to ${name}, whom your programme leads have asked to be there for that. It need not be important, and you need not be sure.`,
    write: (name: string) => `Write to ${name} in Teams`,
    nobody:
      'Your programme leads have not named anybody yet. Until then, write to one of them, or to somebody you trust.',
  },
};
