import type { PairId, PersonId } from '#domain/ids.ts';
import { isProblem } from '#ports/problem.ts';
import { isDraftOf } from '../notes/draftNames.ts';
import { isPrivateNoteOf } from '../notes/privateNotes.ts';
import { reachMilestone } from '../pair/reachMilestone.ts';
import type { TidyingNeeds } from './pairTime.ts';

/**
 * Deletes what this person can of a pair: what they wrote to themselves, the folder of the two, and what only this device
 * has. The folder goes last of what SharePoint has, so that whoever breaks off finds the same to do again.
 */
export async function clearPair(services: TidyingNeeds, me: PersonId, pair: PairId): Promise<true> {
  await removePrivateNotes(services, me, pair);
  await removePublicPledges(services, me, pair);
  await services.pairs.remove(pair);
  await forgetDrafts(services, me, pair);
  // The lead is told on the next visit, if not now.
  await Promise.allSettled([reachMilestone(services, me, pair, 'cleared')]);
  return true;
}

async function removePrivateNotes({ privateNotes }: TidyingNeeds, me: PersonId, pair: PairId): Promise<void> {
  for (const { value, version } of await mine({ privateNotes }, me)) {
    if (
      value.kind === 'goesOn' || value.kind === 'pulseVeil'
        ? value.key === pair
        : value.kind !== 'recordChoice' && isPrivateNoteOf(pair, value.key)
    ) {
      await privateNotes.removeEntry(me, value, version);
    }
  }
}

async function removePublicPledges({ people }: TidyingNeeds, me: PersonId, pair: PairId): Promise<void> {
  for (const { value, version } of await people.read(me)) {
    if (value.kind === 'publicPledge' && value.pair === pair) {
      await people.removeEntry(me, value, version);
    }
  }
}

/** Without a folder of their own, somebody has no notes to themselves. */
async function mine({ privateNotes }: Pick<TidyingNeeds, 'privateNotes'>, me: PersonId) {
  try {
    return await privateNotes.read(me);
  } catch (error) {
    if (isProblem(error, 'missing')) {
      return [];
    }
    throw error;
  }
}

async function forgetDrafts({ drafts }: TidyingNeeds, me: PersonId, pair: PairId): Promise<void> {
  for (const draft of (await drafts.everyOf(me)) ?? []) {
    if (isDraftOf(pair, draft.note)) {
      await drafts.forget({ person: me, note: draft.note }, draft);
    }
  }
}
