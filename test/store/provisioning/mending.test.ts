import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { SiteDifference } from '#domain/site/siteDifference.ts';
import type { PersonId } from '#domain/ids.ts';
import { checkSite } from '#useCases/programme/checkSite.ts';
import { personEntries } from '#store/codecs/personEntries.ts';
import { foldersOf, setupOf, type StandIn, standIn } from '#test/contracts/standIn.ts';
import { decidedDamages, mendedDamages } from './damages.ts';
import { contentOf } from './siteRecord.ts';

let subject: StandIn;

beforeEach(async () => {
  subject = standIn();
  await setupOf(subject, subject.lead).provision();
});

afterEach(() => {
  expect(subject.tenant.violations).toEqual([]);
});

const found = async (person: PersonId = subject.lead): Promise<readonly SiteDifference[]> =>
  (await checkSite(servicesFor(person))).differences;
const servicesFor = (person: PersonId) => ({
  site: setupOf(subject, person),
  people: foldersOf(subject, person, 'People', personEntries),
});

/** Every site has a group of members, and Graph never shows who may change a plain list. */
const always: readonly SiteDifference[] = [
  { kind: 'mayWrite', who: 'Turnabout Members', places: ['People', 'Private', 'Pairs', 'Lead'] },
  { kind: 'unread', what: 'rights', places: ['Programmes', 'Resources', 'Recognitions'] },
];
const isAlways = (difference: SiteDifference): boolean =>
  (difference.kind === 'mayWrite' && difference.who === 'Turnabout Members') ||
  (difference.kind === 'unread' && difference.what === 'rights');
const foundBesides = async () => (await found()).filter((difference) => !isAlways(difference));

test('a site in order shows only what every site has, and looking changes nothing', async () => {
  const before = contentOf(subject.tenant);
  expect(await found()).toEqual(always);
  expect(await found()).toEqual(always);
  expect(contentOf(subject.tenant)).toEqual(before);
});

test.each(mendedDamages)('$what is named and mended, and nothing else changes', async ({ isDone, isNamed }) => {
  const before = contentOf(subject.tenant);
  isDone(subject);
  expect(await foundBesides()).toEqual(isNamed(subject));
  await setupOf(subject, subject.lead).provision();
  expect(await found()).toEqual(always);
  expect(contentOf(subject.tenant)).toEqual(before);
});

test.each(decidedDamages)('$what is named, and left to a person', async ({ isDone, isNamed }) => {
  isDone(subject);
  const damaged = contentOf(subject.tenant);
  expect(await foundBesides()).toEqual(isNamed(subject));
  await setupOf(subject, subject.lead).provision();
  expect(await foundBesides()).toEqual(isNamed(subject));
  expect(contentOf(subject.tenant)).toEqual(damaged);
});

test('what a person may not look at is told as not seen, never as fine', async () => {
  const libraries = ['People', 'Private', 'Pairs', 'Lead'];
  expect(await found(subject.ada)).toEqual([
    { kind: 'placeMissing', place: 'Lead/desk' },
    { kind: 'unread', what: 'versions', places: libraries },
    { kind: 'unread', what: 'rights', places: ['Programmes', 'Resources', 'Recognitions', ...libraries] },
  ]);
});
