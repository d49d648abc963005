import { ownerOf } from '#domain/entryOwner.ts';
import type { PersonId } from '#domain/ids.ts';
import type { Services } from '#ports/services.ts';
import { isWithoutPartner } from './isWithoutPartner.ts';
import type { MyPair } from './myPairs.ts';
import { readIfOpen } from './readIfOpen.ts';
import { removeWhole } from './removeWhole.ts';
import { untilUnchanged } from './untilUnchanged.ts';

/**
 * Takes out of a pair's folder what is mine alone. The whole folder goes when I asked for that, or when the partner took
 * theirs out before: then nobody is left who could want it.
 */
export async function takeOutMine(
  { pairs }: Pick<Services, 'pairs'>,
  me: PersonId,
  { id, proposal }: MyPair,
  isForBoth: boolean,
): Promise<void> {
  await untilUnchanged(async () => {
    const entries = (await readIfOpen(pairs, id)) ?? [];
    const values = entries.map(({ value }) => value);
    if (isForBoth || isWithoutPartner(me, proposal, values)) {
      await removeWhole(pairs, id);
      return;
    }
    for (const { value, version } of entries) {
      if (ownerOf(value) === me) {
        await pairs.removeEntry(id, value, version);
      }
    }
  });
}
