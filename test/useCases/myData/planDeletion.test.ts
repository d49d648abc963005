import { expect, test } from '@jest/globals';
import { personId } from '#domain/ids.ts';
import type { Calendars } from '#ports/calendars.ts';
import { OutsideProblem } from '#ports/problem.ts';
import { planDeletion } from '#useCases/myData/planDeletion.ts';
import { fixedClock } from '#test/fakes/fixedClock.ts';
import { ada, aPairOnItsWay, omar, pairOf } from '#test/surfaces/aPairOnItsWay.ts';
import { writeWords } from './writeWords.ts';

const refuse = (kind: 'missing' | 'denied' | 'offline' | 'signInNeeded') => async () =>
  await Promise.reject(new OutsideProblem(kind, 'No'));

const shut = (calendars: Calendars, kind: 'missing' | 'offline' | 'signInNeeded'): Calendars => ({
  ...calendars,
  sessions: refuse(kind),
});

test('counts what would go and what would stay, place by place', async () => {
  const { ada: services, omar: partner } = await aPairOnItsWay('booked');
  await writeWords(services, 'Ada');
  await writeWords(partner, 'Omar');
  expect(await planDeletion(services)).toMatchObject({
    me: ada,
    takingPart: 4,
    toMyself: 1,
    pairs: [{ partner: 'Omar Haddad', mine: 4, notesOfBoth: 1, ofPartner: 4, isWithoutPartner: false }],
    onThisDevice: 0,
    unseen: [],
  });
});

test('tells the sessions that I end for both from those that I can only decline', async () => {
  const { ada: mentor, omar: booker } = await aPairOnItsWay('booked');
  const sessionsOf = async (services: typeof mentor) => (await planDeletion(services)).pairs[0]?.sessions;
  expect(await sessionsOf(booker)).toEqual({ kind: 'read', iOrganize: 6, partnerOrganizes: 0 });
  expect(await sessionsOf(mentor)).toEqual({ kind: 'read', iOrganize: 0, partnerOrganizes: 6 });
  const clock = fixedClock('2027-02-09T10:05:00Z'); // five minutes into the second session
  expect(await sessionsOf({ ...booker, clock })).toMatchObject({ iOrganize: 4 });
  expect(await sessionsOf({ ...booker, clock: fixedClock('2028-02-09T10:05:00Z') })).toMatchObject({ iOrganize: 0 });
});

test('a booking that broke off is looked for in the calendar', async () => {
  const { omar: services } = await aPairOnItsWay('booked');
  const { proposal, series } = await pairOf(services);
  const { slot, organizer = omar, transactionId = '', collisions = [] } = series?.value ?? {};
  if (!slot || !series) {
    throw new Error('Expected a series');
  }
  const intended = { state: 'intended', slot, organizer, transactionId, collisions } as const;
  const entry = { kind: 'series', key: 'series-1', series: intended } as const;
  await services.pairs.write(proposal.pair.id, entry, series.version);
  expect((await planDeletion(services)).pairs[0]?.sessions).toMatchObject({ iOrganize: 6 });
});

test.each(['missing', 'signInNeeded'] as const)('a calendar that is %s is unread, not empty', async (kind) => {
  const { omar: services } = await aPairOnItsWay('booked');
  const plan = await planDeletion({ ...services, calendars: shut(services.calendars, kind) });
  expect(plan.pairs[0]?.sessions).toEqual({ kind: 'unread' });
  expect(plan.pairs[0]?.mine).toBe(2);
});

test('a lost connection is told as one, and nothing is called empty', async () => {
  const { omar: services } = await aPairOnItsWay('booked');
  const planning = planDeletion({ ...services, calendars: shut(services.calendars, 'offline') });
  await expect(planning).rejects.toMatchObject({ kind: 'offline' });
});

test('a pair whose folder does not open is named as unseen', async () => {
  const { ada: services } = await aPairOnItsWay('booked');
  const { pair } = (await pairOf(services)).proposal;
  const plan = await planDeletion({ ...services, pairs: { ...services.pairs, read: refuse('denied') } });
  expect(plan).toMatchObject({ pairs: [], knownPairs: [pair.id], unseen: [{ folder: `Pairs/${pair.id}` }] });
});

test('an entry that cannot be understood is named, and the others are counted', async () => {
  const { ada: services } = await aPairOnItsWay('accepted');
  const { pairs } = services;
  const read: typeof pairs.read = async (name, onUnreadable) => {
    onUnreadable?.(new OutsideProblem('broken', 'Cannot read "Pairs/p/note-1.txt"'));
    return await pairs.read(name);
  };
  const plan = await planDeletion({ ...services, pairs: { ...pairs, read } });
  expect(plan.pairs).toMatchObject([{ mine: 1, ofPartner: 1 }]);
  expect(plan.unseen).toMatchObject([{ kind: 'entry', message: 'Cannot read "Pairs/p/note-1.txt"' }]);
});

test('texts on this device are counted, those of others not; where it does not let us look, that is not zero', async () => {
  const { ada: services } = await aPairOnItsWay('enrolled');
  const draft = { id: 'a', text: 'Hm', base: { text: '', version: undefined }, writtenAt: services.clock.now() };
  await services.drafts.keep({ person: ada, note: 'one' }, draft);
  await services.drafts.keep({ person: personId('omar'), note: 'one' }, draft);
  expect((await planDeletion(services)).onThisDevice).toBe(1);
  const drafts = { ...services.drafts, everyOf: async () => await Promise.resolve(undefined) };
  expect((await planDeletion({ ...services, drafts })).onThisDevice).toBeUndefined();
});

test('thanks on the wall are counted for both of the pair, and for nobody else', async () => {
  const { ada: services, omar: partner, lead, programme } = await aPairOnItsWay('booked');
  const { pair } = (await pairOf(services)).proposal;
  const names = { mentor: 'Ada Osei', mentee: 'Omar Haddad' };
  const thanks = {
    id: 'one',
    programme: programme.id,
    pair: pair.id,
    ...names,
    text: 'Thanks',
    publishedAt: services.clock.now(),
  };
  await services.recognitions.add(thanks);
  const counts = await Promise.all([services, partner, lead].map(async (each) => (await planDeletion(each)).onWall));
  expect(counts).toEqual([1, 1, 0]);
  const all = refuse('missing');
  expect((await planDeletion({ ...services, recognitions: { ...services.recognitions, all } })).onWall).toBeUndefined();
});

test('whoever was never invited has nothing to delete, and what could not be opened is named', async () => {
  const { ada: services } = await aPairOnItsWay('nobody');
  expect(await planDeletion(services)).toEqual({
    me: ada,
    takingPart: undefined,
    toMyself: undefined,
    pairs: [],
    onThisDevice: 0,
    onWall: 0,
    unseen: [
      { kind: 'folder', folder: 'People/ada' },
      { kind: 'folder', folder: 'Private/ada' },
    ],
    knownPairs: [],
  });
});
