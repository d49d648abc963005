import * as v from 'valibot';
import type { Resource } from '#domain/training/resource.ts';
import { readAddress } from '#domain/training/webAddress.ts';
import { entryCodec } from './entryCodec.ts';
import { unsaidOr } from './shapes.ts';

/** Rows can be written past the app: an address that it would not pass on is not read either. */
const address = v.pipe(
  v.string(),
  v.check((text) => readAddress(text).ok, 'expected an address that begins with https://'),
  v.transform((text) => {
    const read = readAddress(text);
    return read.ok ? read.address : '';
  }),
);

const language = v.pipe(v.string(), v.check(isLanguageTag, 'expected the tag of a language, such as en'));

function isLanguageTag(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}

const resource = v.object({
  id: v.string(),
  title: v.string(),
  address,
  topic: unsaidOr(v.string()),
  language,
}) satisfies v.GenericSchema<unknown, Resource>;

/** A row of the list Resources. */
export const resourceCodec = entryCodec<Resource>(resource, () => ({}));
