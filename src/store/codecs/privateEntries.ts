import * as v from 'valibot';
import type { PrivateEntry } from '#domain/entries.ts';
import { toIso } from '#domain/time/instant.ts';
import { entryCodec } from './entryCodec.ts';
import { moment } from './shapes.ts';

const privateEntry = v.object({
  kind: v.literal('privateNote'),
  key: v.string(),
  session: moment,
  text: v.string(),
}) satisfies v.GenericSchema<unknown, PrivateEntry>;

/** What a person keeps in Private / {person}. */
export const privateEntries = entryCodec<PrivateEntry>(privateEntry, ({ session }) => ({ Session: toIso(session) }));
