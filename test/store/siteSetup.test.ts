import { afterEach, expect, test } from '@jest/globals';
import { everySite } from '#graph/scopes.ts';
import { setupOf, siteOf, type StandIn, standIn } from '#test/contracts/standIn.ts';

let subject: StandIn;
const setUpBy = (person: 'lead' | 'otherLead' | 'ada', scopes = everySite) => setupOf(subject, subject[person], scopes);

afterEach(() => {
  expect(subject.tenant.violations).toEqual([]);
});

test('an empty site lacks everything, and has everything once it is set up', async () => {
  subject = standIn();
  const before = await setUpBy('lead').check();
  expect(new Set(before.map(({ state }) => state))).toEqual(new Set(['missing']));
  expect(before.map(({ name }) => name)).toEqual(expect.arrayContaining(['People', 'People.Kind', 'Lead/desk']));
  const after = await setUpBy('lead').provision();
  expect(after).toHaveLength(before.length);
  expect(after.filter(({ state }) => state !== 'fine')).toEqual([]);
});

test('setting up again, or two leads at once, makes nothing twice', async () => {
  subject = standIn();
  const outcomes = await Promise.all([setUpBy('lead').provision(), setUpBy('otherLead').provision()]);
  expect(outcomes.flat().filter(({ state }) => state === 'missing')).toEqual([]);
  const again = await setUpBy('otherLead').provision();
  expect(again.filter(({ state }) => state !== 'fine')).toEqual([]);
  const lists = await siteOf(subject, subject.lead).client.all<{ displayName: string }>({
    aim: 'list the lists',
    path: `${await siteOf(subject, subject.lead).path()}/lists`,
    scopes: everySite.use,
  });
  const names = lists.map(({ displayName }) => displayName);
  expect(new Set(names).size).toBe(names.length);
});

test('a list that was made without one of its columns gets it', async () => {
  subject = standIn();
  await makeProgrammes('genericList', [{ name: 'Body', text: { allowMultipleLines: true } }]);
  const missing = (await setUpBy('lead').check()).filter(({ name }) => name.startsWith('Programmes'));
  expect(missing).toEqual([
    { name: 'Programmes', state: 'fine' },
    { name: 'Programmes.ProgrammeKey', state: 'missing' },
    { name: 'Programmes.Body', state: 'fine' },
  ]);
  const mended = await setUpBy('lead').provision();
  expect(mended.filter(({ state }) => state !== 'fine')).toEqual([]);
});

test('a list that is a library, or a column without its index, is told as different', async () => {
  subject = standIn();
  await makeProgrammes('documentLibrary', [{ name: 'ProgrammeKey', text: {} }]);
  const parts = await setUpBy('lead').check();
  expect(parts.filter(({ state }) => state === 'different').map(({ name }) => name)).toEqual([
    'Programmes',
    'Programmes.ProgrammeKey',
  ]);
});

test('who is no lead may look, and is denied to make anything', async () => {
  subject = standIn();
  expect(await setUpBy('ada').check()).not.toHaveLength(0);
  await expect(setUpBy('ada').provision()).rejects.toMatchObject({ kind: 'denied' });
});

test('the desk is there for leads alone', async () => {
  subject = standIn();
  await setUpBy('lead').provision();
  const desk = async (person: 'lead' | 'otherLead' | 'ada') =>
    (await setUpBy(person).check()).find(({ name }) => name === 'Lead/desk')?.state;
  expect([await desk('lead'), await desk('otherLead'), await desk('ada')]).toEqual(['fine', 'fine', 'missing']);
});

async function makeProgrammes(template: string, columns: readonly object[]): Promise<void> {
  const site = siteOf(subject, subject.lead, everySite);
  await site.client.send({
    aim: 'make a list',
    path: `${await site.path()}/lists`,
    method: 'POST',
    body: { displayName: 'Programmes', list: { template }, columns },
    scopes: everySite.setUp,
  });
}
