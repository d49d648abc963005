import type { Role } from '#domain/participant.ts';
import type { Skill } from '#domain/recognition/recordChoice.ts';
import type { ThanksOccasion } from '#domain/recognition/thanksOccasion.ts';
import type { ThanksPlace } from '#domain/recognition/thanks.ts';
import { plural } from './plural.ts';

const asked: Record<ThanksOccasion, (mentor: string) => string> = {
  halfWay: (mentor) => `You are half-way. What has ${mentor} given you so far? Two sentences are enough.`,
  end: (mentor) =>
    `That was the last session. What will stay with you from your time with ${mentor}? Two sentences are enough.`,
};

const places: Record<ThanksPlace, { readonly label: string; readonly readers: (mentee: string) => string }> = {
  here: { label: 'Only here', readers: (mentee) => `You and ${mentee} can read it.` },
  record: { label: 'In my record', readers: () => 'You can read it, and whoever you give your record to.' },
  wall: {
    label: 'On the wall of thanks',
    readers: (mentee) =>
      `The programme leads can read it at once; everyone on the site as soon as a lead has put it up, with your name and ${mentee}’s.`,
  },
};

const skills: Record<Skill, string> = {
  explaining: 'Explaining things simply',
  leadingSessions: 'Leading a conversation with a senior colleague',
  listening: 'Listening',
  honestFeedback: 'Giving honest feedback',
  patience: 'Teaching with patience',
  askingOpenly: 'Asking openly',
  takingFeedback: 'Taking feedback',
  tryingNewThings: 'Trying new things',
  sharingExperience: 'Sharing experience',
};

const roles: Record<Role, string> = { mentor: 'as mentor', mentee: 'as mentee' };

/** Words of thanks, of the wall where some of them hang, and of somebody's own record. */
export const recognition = {
  give: {
    title: 'Thanks',
    asked,
    any: (mentor: string) => `A word of thanks to ${mentor} is welcome at any time.`,
    begin: 'Write thanks',
    more: 'Write more thanks',
    label: (mentor: string) => `Your thanks to ${mentor}`,
    hint: 'What did you see, learn or dare because of them? If you noticed a talent, or can open a door, say so.',
    tooLong: (over: number) =>
      `Please shorten it by ${plural(over, 'character', 'characters')}. Nothing is lost until then.`,
    needsWords: 'Please write a few words first.',
    decides: (mentor: string) =>
      `${mentor} reads it first, and decides: it stays between you two, or goes into a record of ${mentor}’s own, which others may get to see, with your name.`,
    mayBeShown: (mentor: string) => `It may also hang on the wall of thanks, if ${mentor} would like that.`,
    mayBeShownHint:
      'Everyone on the site can read the wall: your words and both your names. You can take them off again at any time.',
    give: 'Give thanks',
    keep: 'Keep the new words',
    cancel: 'Leave it',
    given: (mentor: string) => `${mentor} can read it now.`,
    givenOn: (day: string) => `Given on ${day}`,
    standing: {
      forTwo: 'Not for the wall.',
      mayBeShown: (mentor: string) => `May hang on the wall, if ${mentor} would like that.`,
      onWall: 'It hangs on the wall of thanks.',
      goesOff: 'It leaves the wall of thanks when a programme lead next looks in.',
    },
    change: 'Change',
    takeBack: 'Take it back',
    takenBack: 'Taken back.',
    putBack: 'Put it back',
  },
  received: {
    title: 'Thanks to you',
    intro: (mentee: string) => `${mentee} wrote this to you. Where it appears is up to you.`,
    where: 'Where may it appear?',
    places,
    keptFromWall: (mentee: string) =>
      `${mentee} would rather not see these words on the wall. If you would like them there, just ask.`,
    waits: 'It goes up when a programme lead next looks in.',
    hangs: 'It hangs there now.',
    goesOff: 'The leads can read it no more. It leaves the wall when a lead next looks in.',
    saved: 'Saved',
  },
  wall: {
    title: 'Wall of thanks',
    intro: 'Thanks that both sides liked to share. Everyone on the site can read them.',
    empty:
      'Nothing hangs here yet. It begins with a mentee who writes two sentences, and a mentor who likes to share them.',
    fromTo: (mentee: string, mentor: string) => `${mentee} to ${mentor}`,
    takeOff: 'Take it off',
    takeOffWhich: (mentee: string, mentor: string) => `Take it off: the thanks of ${mentee} to ${mentor}`,
    takenBack: 'Taken back. It goes when a programme lead next looks in.',
  },
  record: {
    title: 'Your record',
    intro:
      'What you gave and what you learned, put together from your own folders. It is stored nowhere, and nobody else sees it here: you decide whom you give it to.',
    none: 'Your record begins with your first session. It gathers what you teach and learn, and the thanks that you want in it.',
    which: 'Which record?',
    roleIn: (programme: string, role: Role) => `${programme}, ${roles[role]}`,
    sheets: { record: 'Record', certificate: 'Certificate' },
    sheetsLabel: 'Record or certificate',
    certificateWaits: (day: string) => `Your certificate comes with your last session, on ${day}.`,
    certificateWaitsForPlan: 'Your certificate comes with your last session.',
    noneHeld: 'A certificate is for sessions that were held, and none is counted so far.',
    notCounted: 'Your sessions have not been counted yet. That happens when you open your home page.',
    choose: 'What is in it',
    skills: 'Skills that you practised',
    learnings: 'From your learning log',
    learningsHint: 'These are your own words, from a folder of you two. Tick only what others may read.',
    taught: (words: string) => `Taught: ${words}`,
    learned: (words: string) => `Learned: ${words}`,
    thanksHint: 'Thanks to you are in it when you chose so, on your home page.',
    preview: 'This is how it looks on paper',
    print: 'Print',
    printHint: 'Nothing happens? Some apps do not print. Save the file, open it in a browser, and print it there.',
    save: 'Save as a file',
    saved: 'Your browser has the file now. It opens in any browser, and prints well.',
  },
  skills,
};
