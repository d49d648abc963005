import { plural } from './plural.ts';

/** How many entries a file of somebody's data holds, by where they lie. */
interface MyDataCounts {
  readonly takingPart: number;
  readonly toMyself: number;
  readonly pairs: number;
  readonly onThisDevice: number;
}

/** Words for taking a copy of one's own data. */
export const myData = {
  title: 'Your data',
  words: 'Everything that Turnabout keeps about you, as one file on your device.',
  gather: 'Gather my data',
  gathering: 'Gathering what is yours',
  save: 'Save the file',
  saved: 'Your browser has the file now. It holds what you and your partner wrote, so keep it in a safe place.',
  noFile: 'No file there? Open this page in a browser: some apps do not save files.',
  ready: ({ takingPart, toMyself, pairs, onThisDevice }: MyDataCounts): string =>
    [
      `The file is ready: ${plural(takingPart, 'entry', 'entries')} about your taking part`,
      `${plural(toMyself, 'note', 'notes')} to yourself`,
      `${plural(pairs, 'entry', 'entries')} from your pairs`,
      `and ${plural(onThisDevice, 'text', 'texts')} that only this device has.`,
    ].join(', '),
  missing: 'What is not in it',
  file: {
    title: 'Everything that Turnabout keeps about me',
    howToRead:
      'This is a text file in the form that is called JSON; any text editor opens it. Times are in UTC. Each part below is one place where Turnabout keeps data.',
    care: 'The part "pairs" holds what your partner wrote in the folder of you two. Please treat it as carefully as your own words.',
    elsewhere: [
      'Earlier versions of your notes: in Turnabout, under "Earlier versions" below each note.',
      'Your sessions: in your calendar. Chats and recordings: in Teams.',
      'Suggested pairs and the list of pairs, where your name stands too: only leads can read them. Please ask your lead.',
      'Your name, department and job title: in the directory of your organisation.',
    ],
  },
  notOpened: (folder: string) => `${folder}: SharePoint has no such folder, or does not let you in.`,
  deviceShut: 'Texts that only this device has: the browser does not let us look.',
};
