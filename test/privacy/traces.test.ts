import { beforeAll, expect, test } from '@jest/globals';
import { type PersonId, personId } from '#domain/ids.ts';
import type { Instant } from '#domain/time/instant.ts';
import { servicesOf } from '#sandbox/cohort/seedCohort.ts';
import { driveIdOf } from '#sandbox/tenant/sharePoint/identifiers.ts';
import { siteId } from '#sandbox/tenant/wellKnown.ts';
import { differences } from './differences.ts';
import { firstCells, readDocument, tableUnder } from './documentTables.ts';
import { type FilledSite, filledSite, type Part } from './filledSite.ts';
import { betweenUs, toMyself } from './fillFurther.ts';
import { askAs } from './rawRequest.ts';
import { siteOf } from './targets.ts';

// What is written stays with the two; and nobody else should notice that anything was written at all.

let filled: FilledSite;
beforeAll(async () => {
  filled = await filledSite();
});

const person = (part: Part): PersonId => personId(filled.people.get(part) ?? '');
const secrets = (): readonly string[] => [betweenUs, ...(['mentor', 'mentee'] as const).map(person).map(toMyself)];
const writers: ReadonlySet<Part> = new Set(['mentor', 'mentee', 'site administrator']);
const others = (): readonly Part[] => [...filled.people.keys()].filter((part) => !writers.has(part));

/** Every address that lists, counts or tells of changes. */
function listings(): readonly string[] {
  const ofLists = [...siteOf(filled).lists.values()].flatMap(({ displayName, id, template }) => {
    const rows = `/sites/${siteId}/lists/${displayName}`;
    const drive = `/drives/${driveIdOf(siteId, id)}`;
    const items = [`${rows}/items?$expand=fields`, `${rows}/items?$top=1`, `${rows}/items/delta?$expand=fields`];
    const files = [`${drive}/root/delta`, `${drive}/root?$expand=children`, `${drive}/items/root/permissions`];
    return [rows, ...items, ...(template === 'genericList' ? [] : [drive, ...files])];
  });
  return [`/sites/${siteId}`, `/sites/${siteId}/lists`, `/sites/${siteId}/drives`, '/sites?search=*', ...ofLists];
}

async function toldTo(part: Part): Promise<readonly string[]> {
  const asking = listings().map((address) => askAs(filled.tenant, person(part), { method: 'GET', address }));
  return (await Promise.all(asking)).map(({ text }) => text);
}

/** What the others can tell afterwards, by the names of the properties that have become different. */
async function noticed(act: () => Promise<unknown>): Promise<ReadonlySet<string>> {
  const before = await Promise.all(others().map(toldTo));
  await act();
  const after = await Promise.all(others().map(toldTo));
  const parsed = (texts: readonly (readonly string[])[]) => texts.flat().map((text): unknown => JSON.parse(text, told));
  return new Set(differences(parsed(before), parsed(after)));
}

/** A refusal also says which request it answers, and when. */
const told = (name: string, value: unknown): unknown => (name === 'innerError' ? undefined : value);

const documented = (event: string): ReadonlySet<string> => {
  const rows = tableUnder(readDocument('security'), 'What others can tell all the same');
  return new Set(firstCells(rows.filter((row) => row[event] === 'yes')));
};

test('when the two write, others learn no more than when something in the library last changed', async () => {
  const seen = await noticed(async () => {
    const services = servicesOf(filled.tenant, person('mentor'));
    const at = filled.tenant.now() as Instant;
    filled.tenant.moveClock(60_000);
    const { id } = filled.pair;
    await services.pairs.write(id, {
      kind: 'goal',
      key: 'new',
      of: person('mentor'),
      title: betweenUs,
      progress: 0,
      at,
    });
    await services.privateNotes.write(person('mentor'), {
      kind: 'privateNote',
      key: 'new',
      session: at,
      text: toMyself(person('mentor')),
    });
  });
  expect(seen).toEqual(documented('something is written'));
});

test('when a pair gets its folder, others learn one number more', async () => {
  const seen = await noticed(async () => {
    filled.tenant.moveClock(60_000);
    const people = [person('mentor'), person('mentee')];
    await servicesOf(filled.tenant, person('lead')).pairs.create('new', { people, withLeads: false });
  });
  expect(seen).toEqual(documented('a folder is made'));
});

test('no answer that lists anything tells others a word, a name or an address of what is not theirs', async () => {
  const items = [...siteOf(filled).lists.values()]
    .filter(({ displayName }) => displayName === 'Pairs' || displayName === 'Private')
    .flatMap((list) =>
      [...list.items.values()].filter(({ kind, parent }) => kind === 'folder' || parent !== undefined),
    );
  const names = items.flatMap(({ driveItemId, uniqueId }) => [driveItemId, uniqueId]);
  expect(names.length).toBeGreaterThan(50);
  for (const part of [
    'lead',
    'second lead',
    'mentor’s manager',
    'mentee’s manager',
    'assistant',
    'site visitor',
    'outsider',
  ] as const) {
    const told = (await toldTo(part)).join('\n');
    expect([...names, ...secrets()].filter((name) => told.includes(name))).toEqual([]);
  }
  expect((await toldTo('mentor')).join('\n')).toContain(betweenUs);
});

test('what the two write is in no calendar, no chat and no address that a server might log', () => {
  const { tenant } = filled;
  const { mailboxes, teams } = tenant.state;
  const kept = JSON.stringify([...mailboxes.byUser.values()], plain) + JSON.stringify(teams, plain);
  expect(kept).toContain('Fresh Eyes');
  const addresses = tenant.traffic.map((line) => JSON.stringify(line)).join('\n');
  for (const secret of secrets()) {
    expect(kept).not.toContain(secret);
    expect(addresses).not.toContain(encodeURIComponent(secret));
    expect(addresses).not.toContain(secret);
  }
});

const plain = (_: string, value: unknown): unknown => (value instanceof Map ? [...value.entries()] : value);
