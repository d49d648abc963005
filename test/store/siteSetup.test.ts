import { afterEach, expect, test } from '@jest/globals';
import type { SiteDifference } from '#domain/site/siteDifference.ts';
import { everySite } from '#graph/scopes.ts';
import { setupOf, siteOf, type StandIn, standIn } from '#test/contracts/standIn.ts';
import { siteSetupContract } from '#test/contracts/siteSetupContract.ts';
import { contentOf } from './provisioning/siteRecord.ts';

let subject: StandIn;
const setUpBy = (person: 'lead' | 'otherLead' | 'ada', scopes = everySite) => setupOf(subject, subject[person], scopes);

afterEach(() => {
  expect(subject.tenant.violations).toEqual([]);
});

siteSetupContract('SharePoint', async () => {
  subject = standIn();
  return { asLead: setUpBy('lead'), asOtherLead: setUpBy('otherLead') };
});

test('the site has three lists, four libraries and the desk', async () => {
  subject = standIn();
  const { places } = await setUpBy('lead').check();
  expect(places).toEqual([
    'Programmes',
    'Resources',
    'Recognitions',
    'People',
    'Private',
    'Pairs',
    'Lead',
    'Lead/desk',
  ]);
});

test('tells how far it is, step by step', async () => {
  subject = standIn();
  const told: (readonly [number, number | undefined])[] = [];
  await setUpBy('lead').provision({ onProgress: (done, total) => void told.push([done, total]) });
  expect(told).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9].map((done) => [done, 9]));
});

test('goes no further once it is stopped, and what is made is there the next time', async () => {
  subject = standIn();
  const stopping = new AbortController();
  const onProgress = () => stopping.abort();
  await expect(setUpBy('lead').provision({ onProgress, signal: stopping.signal })).rejects.toThrow('aborted');
  const { places, differences } = await setUpBy('lead').check();
  expect(differences.map((each) => ('place' in each ? each.place : ''))).toEqual(places.slice(1));
});

test('setting up again changes nothing', async () => {
  subject = standIn();
  await setUpBy('lead').provision();
  const before = contentOf(subject.tenant);
  await setUpBy('otherLead').provision();
  expect(contentOf(subject.tenant)).toEqual(before);
});

test('a list that was made without one of its columns gets it', async () => {
  subject = standIn();
  await makeProgrammes('genericList', [{ name: 'Body', text: { allowMultipleLines: true } }]);
  expect(await ofProgrammes()).toEqual([{ kind: 'columnMissing', place: 'Programmes', column: 'ProgrammeKey' }]);
  expect((await setUpBy('lead').provision()).differences).toEqual([]);
});

test('a list that was there before as a library is told, and left as it is', async () => {
  subject = standIn();
  await makeProgrammes('documentLibrary', [{ name: 'ProgrammeKey', text: {} }]);
  const different = { kind: 'placeOfOtherKind', place: 'Programmes' };
  expect(await ofProgrammes()).toEqual([different]);
  expect((await setUpBy('lead').provision()).differences).toEqual([different]);
});

test('who is no lead may look, and is denied to make anything', async () => {
  subject = standIn();
  expect((await setUpBy('ada').check()).differences).not.toHaveLength(0);
  await expect(setUpBy('ada').provision()).rejects.toMatchObject({ kind: 'denied' });
});

test('leads see whom the site lets in; to others SharePoint shows only how they get in themselves', async () => {
  subject = standIn();
  await setUpBy('lead').provision();
  const visitors = await setUpBy('lead').visitors();
  expect(visitors?.map(({ name }) => name).toSorted()).toEqual([
    'Turnabout Members',
    'Turnabout Owners',
    'Turnabout Visitors',
  ]);
  expect(await setUpBy('ada').visitors()).toBeUndefined();
});

test('the desk is there for leads alone', async () => {
  subject = standIn();
  await setUpBy('lead').provision();
  const lacking = async (person: 'lead' | 'otherLead' | 'ada') => (await setUpBy(person).check()).differences;
  expect(await lacking('lead')).toEqual([]);
  expect(await lacking('otherLead')).toEqual([]);
  expect(await lacking('ada')).toEqual([{ kind: 'placeMissing', place: 'Lead/desk' }]);
});

const ofProgrammes = async (): Promise<readonly SiteDifference[]> =>
  (await setUpBy('lead').check()).differences.filter((each) => 'place' in each && each.place === 'Programmes');

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
