import { bodyColumns } from './schema.ts';

/** The most that a column of long text takes is 63,999 characters; what is longer goes on in the next column. */
const mostInColumn = 60_000;

export type BodyFields = Readonly<Partial<Record<(typeof bodyColumns)[number], string | null>>>;

/** The text spread over its columns, those it does not need emptied. Throws a `RangeError` when it needs too many. */
export function bodyFields(text: string): BodyFields {
  // By code points, so that no character is cut in two.
  const parts = text.match(new RegExp(`.{1,${mostInColumn}}`, 'gsu')) ?? [];
  if (parts.length > bodyColumns.length) {
    const most = bodyColumns.length * mostInColumn;
    throw new RangeError(`Cannot store an entry of ${text.length} characters: expected at most ${most}`);
  }
  return Object.fromEntries(bodyColumns.map((column, index) => [column, parts[index] ?? null]));
}

/** The text as it was, `undefined` when none was written yet. */
export const bodyText = (fields: BodyFields | undefined): string | undefined =>
  fields?.Body == null ? undefined : bodyColumns.map((column) => fields[column] ?? '').join('');
