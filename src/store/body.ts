import { asNumber } from '#domain/plainJson.ts';
import { OutsideProblem } from '#ports/problem.ts';
import { bodyColumns } from './schema.ts';

/** The most that a column of long text takes is 63,999 characters; what is longer goes on in the next column. */
const mostInColumn = 60_000;

export type BodyFields = Readonly<Partial<Record<(typeof bodyColumns)[number], string | null>>>;

/** JSON spread over its columns, those it does not need emptied. Throws `tooLong` when it needs too many. */
export function bodyFields(json: string): BodyFields {
  const parts = partsOf(json).map(withFirmEnds);
  if (parts.length > bodyColumns.length) {
    const most = bodyColumns.length * mostInColumn;
    throw new OutsideProblem('tooLong', `Cannot store an entry of ${json.length} characters: expected at most ${most}`);
  }
  return Object.fromEntries(bodyColumns.map((column, index) => [column, parts[index] ?? null]));
}

/** The text as it was, `undefined` when none was written yet. */
export const bodyText = (fields: BodyFields | undefined): string | undefined =>
  fields?.Body == null ? undefined : bodyColumns.map((column) => fields[column] ?? '').join('');

/** Counted as SharePoint and JavaScript count, an emoji for two; but no character is cut in two. */
function partsOf(text: string): readonly string[] {
  const parts: string[] = [];
  for (let from = 0; from < text.length; from += parts.at(-1)?.length ?? text.length) {
    const part = text.slice(from, from + mostInColumn);
    const isCut = from + mostInColumn < text.length && /[\uD800-\uDBFF]$/.test(part);
    parts.push(isCut ? part.slice(0, -1) : part);
  }
  return parts;
}

/** JSON has spaces only within texts, where each may stand as its number: so nobody trims them off the ends of a column. */
const withFirmEnds = (part: string): string => part.replaceAll(/^\s|\s$/g, asNumber);
