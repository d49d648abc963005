import { plural } from './plural.ts';

/** Words of the notes of a session: the one that both write, and the one that a person keeps to themselves. */
export const notes = {
  shared: {
    title: 'Shared notes',
    label: 'What we want to keep from this session',
    hint: 'You both write here. It is saved by itself.',
  },
  mine: {
    title: 'Only for you',
    label: 'What I want to remember',
    hint: 'It is saved by itself.',
    /** Who wrote when the same note is open twice. */
    other: 'another page of yours',
  },
  states: {
    untouched: '',
    typing: 'Not saved yet.',
    saving: 'Saving…',
    saved: 'Saved',
    savedTogether: (partner: string) => `Saved, together with what ${partner} wrote meanwhile`,
    notSaved: 'Not saved yet.',
    tooLong: 'Not saved yet.',
    conflict: 'Not saved yet.',
    notPrivate: 'Not saved yet.',
  },
  device: {
    notYet: '',
    kept: 'Kept on this device.',
    refused: 'This browser keeps no text for you. Please leave this page open until it says “Saved”.',
  },
  tooLong: (tooMany: number) =>
    `This is longer than a note can be. Please move ${plural(tooMany, 'character', 'characters')} elsewhere; until then nothing new is saved.`,
  roomFor: (left: number) => `There is room for ${plural(left, 'more character', 'more characters')}.`,
  offer: {
    title: (when: string) => `You wrote this on ${when}, and it was not saved`,
    takeBack: 'Put it back',
    discard: 'Discard it',
  },
  ending: {
    title: 'What you wrote and never saved',
    words:
      'It is more than 90 days old, and only this device has it. It stays here for a day; after that your next visit forgets it. Copy what you still need.',
    writtenOn: (day: string) => `Written on ${day}`,
    copy: 'Copy it',
    copied: 'Copied.',
    notCopied: 'This browser does not let the page copy. Please select the text and copy it yourself.',
    discard: 'Discard it',
  },
  conflict: {
    title: (partner: string) => `${partner} wrote in the same place`,
    words:
      'The field has both texts, one after the other. Make of them what you like: nothing is saved until you say so.',
    mine: 'Your text',
    theirs: (partner: string) => `${partner}’s text`,
    onlyMine: 'Only mine',
    onlyTheirs: (partner: string) => `Only ${partner}’s`,
    settle: 'Save it like this',
  },
  history: {
    title: 'Earlier versions',
    none: 'There are none yet.',
    line: (who: string, when: string) => `${who}, ${when}`,
    bringBack: 'Bring it back',
    bringBackFrom: (when: string) => `Bring it back as it was on ${when}`,
  },
  notPrivateTitle: 'Not stored, because it would not be private',
  notPrivate: (names: string) =>
    `${names} could read it. Your text stays on this page. “Who can read this?” above says how to put that right.`,
  notSurePrivate: 'Nobody can say just now who could read it. Your text stays on this page.',
};
