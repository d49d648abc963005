import { readdirSync, readFileSync } from 'node:fs';
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

/** What the page calls besides, and why nobody gains by it. */
const notTried: Readonly<Record<string, string>> = {
  'adjusting/pairFacts.ts': 'calculates from the open desk',
  'adjusting/waitingList.ts': 'calculates from the open desk',
  'jobs/jobSteps.ts': 'says which of the tried actions are the steps of long work',
  'matching/adjustPairs.ts': 'calculates, then keeps a draft',
  'matching/proposePairs.ts': 'reads what everybody may, calculates, then keeps a draft',
  'matching/provePairs.ts': 'calculates, then keeps a draft',
  'programme/changeProgramme.ts': 'reads programmes, which everybody on the site may',
  'programme/checkSite.ts': 'reads what the one who asks may read anyway',
  'programme/listProgrammes.ts': 'calculates from what was read',
  'programme/mendSite.ts': 'has tests of its own, with setting up the site',
  'programme/openWishes.ts': 'calculates from the open desk',
  'programme/remindPerson.ts': 'writes where pausing somebody writes',
  'readiness/openReadiness.ts': 'opens the desk',
  'recognition/openRecognitionDesk.ts': 'reads, and takes thanks off the wall',
  'recognition/publishThanks.ts': 'puts thanks on the wall',
  'tidying/foldersLeft.ts': 'calculates from the open desk',
  'tidying/planTidying.ts': 'calculates from the open desk',
  'training/openLibrary.ts': 'reads links, which everybody on the site may',
  'watch/outcomesOf.ts': 'calculates from what was read',
  'watch/readWatch.ts': 'reads what people told: of others, SharePoint leaves it out',
  'watch/watchedPairs.ts': 'calculates from the open desk',
};

test('nothing that the page calls is forgotten', () => {
  const called = usedIn(...filesUnder('src/surfaces/admin'));
  const tried = usedIn('test/privacy/leadActions.ts');
  const open = [...called].filter((file) => !tried.has(file)).toSorted();
  expect(open).toEqual(Object.keys(notTried).toSorted());
});

const filesUnder = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => `${folder}/${name}`);

/** The use cases of which these files take more than types. */
const usedIn = (...files: readonly string[]): ReadonlySet<string> =>
  new Set(
    files.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/^import (?!type )[^;]*? from '#useCases\/([^']+)';/gm)].map(
        ([, used = '']) => used,
      ),
    ),
  );

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
