import { plural } from './plural.ts';

/** Words for deleting what is kept about oneself. */
export const deletion = {
  title: 'Delete what is kept about you',
  words: 'You can take everything of yours out of Turnabout. First you see what would go and what would stay.',
  look: 'Show me what would go',
  looking: 'Looking at what is yours',
  /** Somebody of whom nothing but a folder is left. */
  formerPartner: 'your former partner',
  goes: {
    title: 'What goes',
    nothing: 'There is nothing of yours here that we can see.',
    takingPart: (entries: number) =>
      `Your folder with ${plural(entries, 'entry', 'entries')} about taking part: your answers, who was proposed to you, how far you came. The leads, who read it too, then look for no partner for you.`,
    toMyself: (notes: number) =>
      notes === 0
        ? 'The folder that only you can open. It is empty.'
        : `The folder that only you can open, with ${plural(notes, 'entry', 'entries')}.`,
    mine: (partner: string, entries: number) =>
      `With ${partner}: ${plural(entries, 'thing that is yours alone', 'things that are yours alone')}, such as your hope, your goals, your thanks, and what you taught and learned.`,
    sessionsOfMine: (partner: string, sessions: number) =>
      `With ${partner}: ${plural(sessions, 'session', 'sessions')} ahead. They end in both calendars, and ${partner} is told.`,
    sessionsOfPartner: (partner: string, sessions: number) =>
      `With ${partner}: ${plural(sessions, 'session', 'sessions')} ahead. You decline them, so the whole series leaves your calendar, and ${partner} is told.`,
    whole: (partner: string) =>
      `The folder with ${partner}, with everything in it: ${partner} has left already, and nobody else could read it.`,
    forBoth: (partner: string) => `The folder with ${partner}, with everything in it, for ${partner} too.`,
    onThisDevice: (texts: number) => `${plural(texts, 'text', 'texts')} that only this device has.`,
    onWall: (thanks: number) =>
      `${plural(thanks, 'thank-you', 'thank-yous')} on the wall: off it when a lead is here next.`,
  },
  stays: {
    title: 'What stays, and who can read it',
    together: (partner: string, notes: number) =>
      `With ${partner}: ${notes === 0 ? '' : `${plural(notes, 'note', 'notes')} of you both, `}when your sessions were, and that you take part no more. ${partner} and you can read it.`,
    proposal: (partner: string) =>
      `In the folders of ${partner}: that you two were proposed to each other, with your name, mail, department and job title, for ${partner} and the leads; and what ${partner} keeps to themselves, for nobody else.`,
    desk: 'On the leads’ desk: suggested pairs and the list of pairs. Only the leads can read it, until they tidy up.',
    past: 'Sessions that were held: in the calendar of whoever booked them, and in Teams what somebody recorded or wrote in the chat.',
    bin: 'The recycle bin of the site keeps what is deleted, as a rule for 93 days. Site administrators can open it.',
    elsewhere: 'Other browsers of yours keep texts that were not saved there. You can clear their data.',
    rules: 'What your organisation keeps by its own rules, such as for a legal search.',
  },
  unseen: {
    title: 'What we could not see',
    words: 'It may be there, and it may stay.',
    folder: (folder: string) => `${folder}: SharePoint has no such folder, or does not let you in.`,
    device: 'Texts that only this device has: the browser does not let us look.',
    wall: 'The wall of thanks.',
    calendar: (partner: string) => `Your sessions with ${partner}: your calendar does not let us look.`,
  },
  forBoth: {
    label: (partner: string) => `Delete the whole folder with ${partner}, for ${partner} too`,
    hint: (partner: string) =>
      `${partner} would lose the notes of you both, and their own goals and look-backs in it. Maybe ask first.`,
  },
  confirm: {
    title: 'Delete it',
    copyFirst: 'Would you like a copy first?',
    toCopy: 'Take a copy',
    tick: 'I have read what goes. It shall be deleted.',
    tickFirst: 'Please tick this first.',
    run: 'Delete it now',
    again: 'What is done stays done. Try again, and it goes on from there.',
    changed: 'There is a pair now that was not there before. Nothing was deleted: please look once more.',
  },
  parts: {
    programmes: 'leaving your programmes',
    sessions: 'ending your sessions',
    pairs: 'taking out what is yours',
    toMyself: 'deleting your own notes',
    device: 'clearing this device',
    takingPart: 'deleting your folder',
  },
  running: (step: number, steps: number, part: string) =>
    `Step ${step} of ${steps}: ${part}. Please leave this page open.`,
  done: {
    title: 'It is deleted',
    thanks:
      'Thank you for having been part of it. If you would like to come back one day, a lead can invite you again.',
    leftTitle: 'What stays, and who can read it',
    refusedTitle: 'What could not be deleted',
    refused: {
      programmes: 'That you take part: your folder does not let you change it. Please tell your lead.',
      sessions: (partner: string) =>
        `Your sessions with ${partner}: please cancel or decline them in your calendar yourself.`,
      pairs: (partner: string) =>
        `What is yours in the folder with ${partner}: SharePoint refuses it, perhaps by a rule of your organisation. Please ask a site administrator.`,
      toMyself:
        'What you keep to yourself: SharePoint refuses it, perhaps by a rule of your organisation. Please ask a site administrator.',
      device: 'What this device keeps: please clear the data of this browser.',
      takingPart:
        'Your folder about taking part: SharePoint refuses it, perhaps by a rule of your organisation. Please tell your lead.',
    },
    toHome: 'To the first page',
  },
};
