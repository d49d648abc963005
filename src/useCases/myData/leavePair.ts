import type { PairEntry } from '#domain/entries.ts';
import type { PersonId } from '#domain/ids.ts';
import { partnerOf } from '#domain/pair.ts';
import type { Stored } from '#ports/folders.ts';
import type { BookingNeeds } from '../series/bookVersion.ts';
import { leaveSessions } from '../series/leaveSessions.ts';
import type { MyPair } from './myPairs.ts';
import { readIfOpen } from './readIfOpen.ts';
import { untilUnchanged } from './untilUnchanged.ts';

/** Tells the partner first that I take part no more, so that their page says so, and then ends what is ahead. */
export async function leavePair(services: BookingNeeds, me: PersonId, pair: MyPair): Promise<void> {
  await untilUnchanged(async () => {
    const entries = await readIfOpen(services.pairs, pair.id);
    if (entries) {
      await noteDeparture(services, me, pair, entries);
      const partnerMail = pair.proposal && partnerOf(pair.proposal.pair, me).mail;
      await leaveSessions(services, { id: pair.id, me, partnerMail, entries });
    }
  });
}

/** Whoever left once, came back and leaves again has left now. */
async function noteDeparture(
  { pairs, clock }: BookingNeeds,
  me: PersonId,
  { id, proposal }: MyPair,
  entries: readonly Stored<PairEntry>[],
): Promise<void> {
  const before = entries.find(({ value }) => value.kind === 'departure' && value.by === me);
  const isCurrent = before?.value.kind === 'departure' && before.value.at >= (proposal?.proposedAt ?? 0);
  if (!isCurrent) {
    await pairs.write(id, { kind: 'departure', key: me, by: me, at: clock.now() }, before?.version);
  }
}
