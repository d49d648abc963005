import { beforeAll, describe, expect, test } from '@jest/globals';
import type { PersonId } from '#domain/ids.ts';
import { servicesOf } from '#sandbox/cohort/seedCohort.ts';
import type { ItemRecord } from '#sandbox/tenant/sharePoint/records.ts';
import { createTenant, type Tenant } from '#sandbox/tenant/tenant.ts';
import { siteId } from '#sandbox/tenant/wellKnown.ts';
import { planDeletion } from '#useCases/myData/planDeletion.ts';
import { runDeletion } from '#useCases/myData/runDeletion.ts';
import { openHome } from '#useCases/programme/openHome.ts';
import { deletion } from '#ui/text/en/deletion.ts';
import { openSessions } from '#useCases/sessions/openSessions.ts';
import { fakeDrafts } from '#test/fakes/fakeDrafts.ts';
import { fakeKeptCalendars } from '#test/fakes/fakeKeptCalendars.ts';
import { type FilledSite, filledSite } from './filledSite.ts';
import { betweenUs, toMyself } from './fillFurther.ts';
import { askAs } from './rawRequest.ts';
import { siteOf } from './targets.ts';

// What is left of somebody who deleted what is kept about them, in everything that the tenant stores.

let filled: FilledSite;
beforeAll(async () => {
  filled = await filledSite();
});

const visitor = (tenant: Tenant, person: PersonId) => ({
  ...servicesOf(tenant, person),
  drafts: fakeDrafts(),
  keptCalendars: fakeKeptCalendars(),
});

/** A copy of the site in which this one of the pair has deleted what is theirs. */
async function deletedBy(who: 'mentor' | 'mentee', isForBoth = false): Promise<Tenant> {
  const tenant = createTenant({ state: filled.tenant.state, now: filled.tenant.now(), throttling: 'off' });
  const services = visitor(tenant, filled.pair[who].id);
  const forBoth = new Set(isForBoth ? [filled.pair.id] : []);
  expect(await runDeletion(services, await planDeletion(services), { forBoth })).toEqual({
    kind: 'done',
    leftBehind: [],
  });
  expect(tenant.violations).toEqual([]);
  return tenant;
}

interface Item {
  readonly list: string;
  readonly folder: string;
  readonly kind: string;
  readonly name: string;
  readonly says: string;
}

function itemsOf(tenant: Tenant): readonly Item[] {
  return [...siteOf({ tenant }).lists.values()].flatMap((list) =>
    [...list.items.values()].map((item) => {
      const folder = list.items.get(item.parent ?? 0)?.name ?? '';
      return { list: list.displayName, folder, kind: kindOf(item), name: item.name, says: textOf(item) };
    }),
  );
}
function kindOf({ kind, fields }: ItemRecord): string {
  const said = fields['Kind'];
  return kind !== 'folder' && typeof said === 'string' ? said : kind;
}
const textOf = ({ fields, content }: ItemRecord): string => JSON.stringify(fields) + new TextDecoder().decode(content);

/** Whether it says who they are: by id, by the part of it that stands in names of pairs, by mail or by name. */
const names =
  (tenant: Tenant, person: PersonId) =>
  ({ name, says }: Item): boolean => {
    const { mail, displayName } = tenant.state.directory.users.get(person) ?? {};
    const marks = [person.slice(0, 8), mail, displayName].flatMap((mark) => mark ?? []);
    return marks.some((mark) => `${name} ${says}`.includes(mark));
  };

/** What may still name somebody who is gone, and where the plan has told them so. */
const toldToStay: Readonly<Record<string, keyof typeof deletion.stays | keyof typeof deletion.goes>> = {
  'Pairs folder': 'together',
  'Pairs series': 'together',
  'Pairs departure': 'together',
  'Pairs note': 'together',
  'People proposal': 'proposal',
  'People milestone': 'proposal',
  'People sessionCounts': 'proposal',
  'People leadStep': 'proposal',
  'People veiledPulse': 'proposal',
  'People publicPledge': 'proposal',
  'People thanksConsent': 'proposal',
  'Private growth': 'proposal',
  'Private pulse': 'proposal',
  'Private pulseVeil': 'proposal',
  'Private goesOn': 'proposal',
  'Private recordChoice': 'proposal',
  'Private privateNote': 'proposal',
  'Lead pair': 'desk',
  'Lead draft': 'desk',
  'Lead job': 'desk',
  'Lead jobLog': 'desk',
  'Lead lease': 'desk',
  'Lead sweptCounts': 'desk',
  'Recognitions item': 'onWall',
};

const isOwn = (list: string): boolean => list === 'People' || list === 'Private';

describe.each(['mentor', 'mentee'] as const)('after the %s has deleted what is theirs', (who) => {
  let tenant: Tenant;
  beforeAll(async () => {
    tenant = await deletedBy(who);
  });
  const me = () => filled.pair[who].id;
  const other = () => filled.pair[who === 'mentor' ? 'mentee' : 'mentor'].id;

  test('no folder of theirs is there, and what still names them is what they were told', () => {
    const left = itemsOf(tenant).filter(names(tenant, me()));
    expect(left.filter(({ list, folder, name }) => isOwn(list) && [folder, name].includes(me()))).toEqual([]);
    expect(left.map(({ list, kind }) => `${list} ${kind}`).filter((each) => !(each in toldToStay))).toEqual([]);
    expect(left.some(({ list }) => list === 'Lead')).toBe(true);
  });

  test('nothing that they alone wrote is left in any pair', () => {
    const theirs = itemsOf(tenant).filter(
      ({ list, kind, says }) =>
        list === 'Pairs' && kind !== 'departure' && new RegExp(`\\\\"(?:by|of)\\\\":\\\\"${me()}`).test(says),
    );
    expect(theirs).toEqual([]);
    const before = itemsOf(filled.tenant).filter(
      ({ list, says }) => list === 'Pairs' && says.includes(`by\\":\\"${me()}`),
    );
    expect(before.length).toBeGreaterThan(2);
  });

  test('everything that is not theirs is as it was', () => {
    const isTouched = ({ list, folder, name }: Item): boolean =>
      (isOwn(list) && [folder, name].includes(me())) ||
      (list === 'Pairs' && (folder || name).includes(me().slice(0, 8)));
    const others = (from: Tenant) => itemsOf(from).filter((item) => !isTouched(item));
    expect(others(tenant)).toEqual(others(filled.tenant));
    expect(others(tenant).length).toBeGreaterThan(20);
  });

  test('nobody is told their private words, not even the administrator, who reads everything', async () => {
    for (const person of filled.people.values()) {
      for (const { displayName } of siteOf({ tenant }).lists.values()) {
        const address = `/sites/${siteId}/lists/${displayName}/items?$expand=fields`;
        const { text } = await askAs(tenant, person, { method: 'GET', address });
        expect([person, displayName, text.includes(toMyself(me()))]).toEqual([person, displayName, false]);
      }
    }
  });

  test('the partner still reads their own words and what both wrote', async () => {
    const view = (await openHome(servicesOf(tenant, other()))).pairs.find(
      ({ proposal }) => proposal.pair.id === filled.pair.id,
    );
    expect(view?.stage).toEqual({ kind: 'left', by: [me()] });
    expect(view?.notes.map(({ value }) => value.text)).toEqual([betweenUs]);
    expect(view?.goals.map(({ value }) => value.of)).toEqual([other()]);
    expect(view?.learnings.map(({ value }) => value.by)).toEqual([other()]);
    expect(view?.signatures.map(({ by }) => by)).toEqual([other()]);
    const own = await servicesOf(tenant, other()).privateNotes.read(other());
    expect(own.some(({ value }) => JSON.stringify(value).includes(toMyself(other())))).toBe(true);
  });

  test('no session of the two is ahead in their calendar', async () => {
    const services = servicesOf(filled.tenant, me());
    const view = (await openHome(services)).pairs.find(({ proposal }) => proposal.pair.id === filled.pair.id);
    if (!view) {
      throw new Error('The pair is not there');
    }
    const ahead = async (from: Tenant) => (await openSessions(servicesOf(from, me()), view)).sessions.length;
    expect(await ahead(filled.tenant)).toBeGreaterThan(3);
    expect(await ahead(tenant)).toBe(0);
  });
});

test('when the folder of both went too, nobody finds what they wrote together', async () => {
  const tenant = await deletedBy('mentee', true);
  const left = itemsOf(tenant).filter(
    ({ folder, name, says }) => [folder, name].includes(filled.pair.id) || says.includes(betweenUs),
  );
  expect(left).toEqual([]);
  const other = itemsOf(tenant).filter(({ list, kind }) => list === 'Pairs' && kind === 'folder');
  expect(other.length).toBeGreaterThan(1);
});
