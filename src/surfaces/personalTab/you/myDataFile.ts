import type { MyDataWords } from '#ui/myDataWords.ts';
import type { MyData } from '#useCases/myData/exportMyData.ts';

/** One line for each thing that could not be read. */
export const notIncluded = (words: MyDataWords, { missing, onThisDevice }: MyData): readonly string[] => [
  ...missing.map((each) => (each.kind === 'folder' ? words.notOpened(each.folder) : each.message)),
  ...(onThisDevice === undefined ? [words.deviceShut] : []),
];

/** The file: first what it is, in plain words, then everything as it is stored. */
export function myDataFile(words: MyDataWords, data: MyData): { readonly name: string; readonly text: string } {
  const { me, site, at, takingPart, toMyself, pairs, onThisDevice = [] } = data;
  const { title, howToRead, care, elsewhere } = words.file;
  const about = { title, me, site, madeAt: at, howToRead, care, notIncluded: notIncluded(words, data), elsewhere };
  const content = { about, takingPart, toMyself, pairs, onThisDevice };
  return {
    name: `turnabout-my-data-${new Date(at).toISOString().slice(0, 10)}.json`,
    text: JSON.stringify(content, (_name, value: unknown) => readable(value), 2),
  };
}

/** Only moments are numbers of this size: the milliseconds of every day since September 2001, up to the last that there is. */
const leastMoment = 1e12;
const lastMoment = 8.64e15;

const readable = (value: unknown): unknown =>
  typeof value === 'number' && value >= leastMoment && value <= lastMoment ? new Date(value).toISOString() : value;
