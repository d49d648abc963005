import * as v from 'valibot';
import { plainJson } from '#domain/plainJson.ts';

/** What of an entry stands in columns beside `Body`, for looking at the library in SharePoint and for filters. */
export interface EntryColumns {
  readonly State?: string;
  readonly Session?: string;
}

/** Turns entries of one library into the text of `Body` and back. */
export interface EntryCodec<Entry> {
  readonly encode: (entry: Entry) => string;
  /** Throws a `RangeError` that names the first field that is wrong. */
  readonly decode: (body: string) => Entry;
  readonly columns: (entry: Entry) => EntryColumns;
}

export const entryCodec = <Entry>(
  shape: v.GenericSchema<unknown, Entry>,
  columns: (entry: Entry) => EntryColumns,
): EntryCodec<Entry> => ({
  encode: plainJson,
  decode: (body) => decoded(shape, body),
  columns,
});

/** Whether two entries say the same, in whatever order their fields stand. */
export const saysTheSame = <Entry>(codec: EntryCodec<Entry>, one: Entry, other: Entry): boolean =>
  normalised(codec, one) === normalised(codec, other);

const normalised = <Entry>(codec: EntryCodec<Entry>, entry: Entry): string =>
  codec.encode(codec.decode(codec.encode(entry)));

function decoded<Entry>(shape: v.GenericSchema<unknown, Entry>, body: string): Entry {
  const result = v.safeParse(shape, JSON.parse(body));
  if (!result.success) {
    const [issue] = result.issues;
    throw new RangeError(`${v.getDotPath(issue) ?? 'the whole'}: ${issue.message}`);
  }
  return result.output;
}
