import * as v from 'valibot';
import type { DeskEntry } from '#domain/entries.ts';
import { leftOutCauses, type MatchDraft } from '#domain/matching/draft.ts';
import { entryCodec } from './entryCodec.ts';
import { count, moment, pair, person, programmeOf, reasons, slot } from './shapes.ts';

const key = v.string();

const draft = v.object({
  programme: programmeOf,
  madeAt: moment,
  pairs: v.array(
    v.object({ mentor: person, mentee: person, suitability: v.number(), reasons, slot, freeSessions: count }),
  ),
  leftOut: v.array(v.object({ person, cause: v.picklist(leftOutCauses) })),
  certificate: v.object({ isProven: v.boolean(), pairCount: count, totalSuitability: v.number() }),
}) satisfies v.GenericSchema<unknown, MatchDraft>;

const deskEntry = v.variant('kind', [
  v.object({ kind: v.literal('draft'), key, draft }),
  v.object({ kind: v.literal('pair'), key, pair, privacyConfirmed: v.boolean() }),
]) satisfies v.GenericSchema<unknown, DeskEntry>;

/** What the leads keep in Lead / desk. */
export const deskEntries = entryCodec<DeskEntry>(deskEntry, (entry) =>
  entry.kind === 'pair' ? { State: entry.privacyConfirmed ? 'private' : 'privacyNotConfirmed' } : {},
);
