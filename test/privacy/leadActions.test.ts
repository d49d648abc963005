import { beforeAll, beforeEach, expect, test } from '@jest/globals';
import { personId } from '#domain/ids.ts';
import { servicesOf } from '#sandbox/cohort/seedCohort.ts';
import type { SiteRecord } from '#sandbox/tenant/sharePoint/records.ts';
import { siteId } from '#sandbox/tenant/wellKnown.ts';
import { firstCells, readDocument, tableUnder } from './documentTables.ts';
import { type FilledSite, filledSite, type Part } from './filledSite.ts';
import { knownToLead, leadActions } from './leadActions.ts';
import { siteOf } from './targets.ts';

// "What a lead's page does" in docs/security.md: the same use cases, set going by people who are no leads.

const table = tableUnder(readDocument('security'), 'What a lead’s page does');
const actions = Object.keys(leadActions);
const others: readonly Part[] = ['mentor’s manager', 'other participant', 'site visitor', 'outsider'];

let filled: FilledSite;
let kept: SiteRecord;
let known: Awaited<ReturnType<typeof knownToLead>>;
beforeAll(async () => {
  filled = await filledSite();
  known = await knownToLead(filled, idOf('lead'));
  kept = structuredClone(siteOf(filled));
});
beforeEach(() => void filled.tenant.state.sharePoint.sites.set(siteId, structuredClone(kept)));

const idOf = (part: Part) => personId(filled.people.get(part) ?? '');

/** What each list or library says, and who may open what in it. */
const listsNow = (): ReadonlyMap<string, string> =>
  new Map(
    [...siteOf(filled).lists.values()].map((list) => [
      list.displayName,
      JSON.stringify([list.lastChange, list.roles, [...list.items.values()]]),
    ]),
  );

async function done(action: string, part: Part) {
  const before = listsNow();
  const me = idOf(part);
  const outcome = await (leadActions[action] ?? neverDone)(servicesOf(filled.tenant, me), known, filled, me).then(
    () => 'done',
    () => 'refused',
  );
  const after = listsNow();
  return { outcome, changed: [...after.keys()].filter((name) => after.get(name) !== before.get(name)).toSorted() };
}

const neverDone = async (): Promise<never> => await Promise.reject(new Error('Cannot do what has no name'));

test('the table names everything that the page does', () => {
  expect(firstCells(table)).toEqual(actions);
});

test.each(actions)('a lead can %s, and it changes the lists that the table names', async (action) => {
  const { outcome, changed } = await done(action, 'lead');
  const row = table.find((each) => each['what'] === action);
  expect({ outcome, changed: changed.join(', ') || 'none' }).toEqual({ outcome: 'done', changed: row?.['changes'] });
});

test.each(actions.flatMap((action) => others.map((part) => [action, part] as const)))(
  'SharePoint refuses it to "%s" as the %s, and nothing is changed',
  async (action, part) => {
    const { outcome, changed } = await done(action, part);
    expect({ outcome, changed }).toEqual({ outcome: 'refused', changed: [] });
  },
);

test('a lead reads nothing of what pairs and people write to themselves, whatever the page does', async () => {
  const { pairs, privateNotes } = servicesOf(filled.tenant, idOf('lead'));
  const words = ['answer', 'ending', 'signature', 'series', 'goal', 'note', 'learning', 'promise', 'thanks'] as const;
  expect(await pairs.readEvery(...words)).toEqual([]);
  expect(await privateNotes.readEvery('privateNote', 'growth', 'growthGoals', 'recordChoice')).toEqual([]);
  await expect(pairs.read(filled.pair.id)).rejects.toMatchObject({ kind: 'missing' });
});
