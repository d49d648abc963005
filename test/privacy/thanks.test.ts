import { beforeAll, expect, test } from '@jest/globals';
import { personId } from '#domain/ids.ts';
import { servicesOf } from '#sandbox/cohort/seedCohort.ts';
import { siteId } from '#sandbox/tenant/wellKnown.ts';
import type { Pair } from '#domain/pair.ts';
import type { ThanksPlace } from '#domain/recognition/thanks.ts';
import { openHome } from '#useCases/programme/openHome.ts';
import { giveThanks } from '#useCases/recognition/giveThanks.ts';
import { placeThanks } from '#useCases/recognition/placeThanks.ts';
import { takeBackThanks } from '#useCases/recognition/takeBackThanks.ts';
import { type FilledSite, filledSite, type Part } from './filledSite.ts';
import { askAs } from './rawRequest.ts';
import { lookAsLead, pairOf, publishAll } from './thankInPublic.ts';

// Who finds the words of thanks past the product, as they go from the two to the wall and back.

const words = 'Nobody else has ever written these words of thanks.';
const lists = ['Programmes', 'Resources', 'Recognitions', 'People', 'Private', 'Pairs', 'Lead'];

let filled: FilledSite;
/** The mentee and their other mentor. */
let pair: Pair;

beforeAll(async () => {
  filled = await filledSite();
  const mentee = personId(filled.people.get('mentee') ?? '');
  const partner = filled.people.get('mentee’s other mentor');
  const found = (await openHome(servicesOf(filled.tenant, mentee))).pairs.find((view) => view.partner.id === partner);
  if (!found) {
    throw new Error('The mentee has no second mentor');
  }
  ({ pair } = found.proposal);
});

/** Everybody to whom Graph tells the words, whatever they ask. */
async function whoFinds(text: string): Promise<readonly Part[]> {
  const finders: Part[] = [];
  for (const [part, person] of filled.people) {
    const told = await Promise.all(lists.flatMap((list) => ways(list).map((address) => everyPage(person, address))));
    if (told.some((each) => each.includes(text))) {
      finders.push(part);
    }
  }
  return finders;
}

const ways = (list: string): readonly string[] => [
  `/sites/${siteId}/lists/${list}/items?$expand=fields`,
  `/sites/${siteId}/lists/${list}/items/delta?$expand=fields`,
];

async function everyPage(person: string, first: string): Promise<string> {
  let told = '';
  for (let address: string | undefined = first; address !== undefined;) {
    const { text } = await askAs(filled.tenant, person, { method: 'GET', address });
    told += text;
    address = (JSON.parse(text) as { '@odata.nextLink'?: string })['@odata.nextLink'];
  }
  return told;
}

async function place(where: ThanksPlace): Promise<void> {
  const services = servicesOf(filled.tenant, pair.mentor.id);
  const view = await pairOf(services, pair);
  for (const thanks of view.thanks) {
    await placeThanks(services, view, thanks, where);
  }
}

const theTwo: readonly Part[] = ['mentee', 'mentee’s other mentor'];
const administrator: Part = 'site administrator';
const leads: readonly Part[] = ['lead', 'second lead'];
const inOrder = (parts: readonly Part[]) => [...filled.people.keys()].filter((part) => parts.includes(part));

test('thanks that were given, and even allowed for the wall, are found by the two alone', async () => {
  const services = servicesOf(filled.tenant, pair.mentee.id);
  await giveThanks(services, await pairOf(services, pair), { key: 'second', text: words, mayBeShown: true });
  expect(await whoFinds(words)).toEqual(inOrder([...theTwo, administrator]));
  await place('record');
  expect(await whoFinds(words)).toEqual(inOrder([...theTwo, administrator]));
});

test('once both agree, leads find them; on the wall, everybody on the site', async () => {
  await place('wall');
  expect(await whoFinds(words)).toEqual(inOrder([...theTwo, administrator, ...leads]));
  await publishAll(filled.tenant, personId(filled.people.get('lead') ?? ''), pair);
  const everyone = [...filled.people.keys()].filter((part) => part !== 'outsider' && part !== 'nightly sweep');
  expect(await whoFinds(words)).toEqual(everyone);
});

test('taken back by the mentor, they are with the two again after the next visit of a lead', async () => {
  await place('here');
  await lookAsLead(filled.tenant, personId(filled.people.get('second lead') ?? ''), pair);
  expect(await whoFinds(words)).toEqual(inOrder([...theTwo, administrator]));
});

test('taken back by the mentee, nobody finds them any more', async () => {
  const services = servicesOf(filled.tenant, pair.mentee.id);
  const view = await pairOf(services, pair);
  for (const thanks of view.thanks) {
    await takeBackThanks(services, view, thanks);
  }
  expect(await whoFinds(words)).toEqual([]);
});
