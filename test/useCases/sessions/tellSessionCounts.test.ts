import { expect, test } from '@jest/globals';
import { instant } from '#domain/time/instant.ts';
import type { Services } from '#ports/services.ts';
import { checkSessions } from '#useCases/sessions/checkSessions.ts';
import { openDesk } from '#useCases/programme/openDesk.ts';
import { tellSessionCounts } from '#useCases/sessions/tellSessionCounts.ts';
import { fixedClock } from '#test/fakes/fixedClock.ts';
import { aPairOnItsWay, pairOf } from '#test/surfaces/aPairOnItsWay.ts';

const tell = async (services: Services, now: string): Promise<void> => {
  const later = { ...services, clock: fixedClock(now) };
  const view = await pairOf(later);
  await tellSessionCounts(later, view, await checkSessions(later, view));
};

test('the lead sees four numbers of each pair, told by whichever of the two looked last', async () => {
  const { ada, omar, lead, programme, calendars } = await aPairOnItsWay('booked');
  const seen = async () => (await openDesk(lead, programme)).pairs.map(({ counts }) => counts);
  expect(await seen()).toEqual([undefined]);
  await tell(ada, '2027-01-13T08:00:00Z');
  expect(await seen()).toMatchObject([{ counts: { planned: 6, held: 1, moved: 0, lost: 0 }, needsWord: false }]);
  calendars.inOutlook(instant('2027-02-09T10:00:00Z'), 'deleted');
  await tell(omar, '2027-01-14T08:00:00Z');
  expect(await seen()).toMatchObject([
    { counts: { planned: 6, held: 1, moved: 0, lost: 1 }, at: instant('2027-01-14T08:00:00Z') },
  ]);
});

test('the same numbers are not written again on the same day, but on the next', async () => {
  const { ada } = await aPairOnItsWay('booked');
  const told = async () =>
    (await ada.people.read('ada')).flatMap(({ value }) => (value.kind === 'sessionCounts' ? [value.at] : []));
  await tell(ada, '2027-01-13T08:00:00Z');
  await tell(ada, '2027-01-13T18:00:00Z');
  expect(await told()).toEqual([instant('2027-01-13T08:00:00Z')]);
  await tell(ada, '2027-01-14T18:00:00Z');
  expect(await told()).toEqual([instant('2027-01-14T18:00:00Z')]);
});

test('nothing but numbers, in all and of each week, leaves the pair', async () => {
  const { ada } = await aPairOnItsWay('booked');
  await tell(ada, '2027-01-13T08:00:00Z');
  const entry = (await ada.people.read('ada')).find(({ value }) => value.kind === 'sessionCounts');
  const pair = await pairOf(ada);
  expect(entry?.value).toEqual({
    kind: 'sessionCounts',
    key: pair.proposal.pair.id,
    counts: { planned: 6, held: 1, moved: 0, lost: 0 },
    weeks: ['2027-01-11', '2027-02-08', '2027-03-08', '2027-04-05', '2027-05-03', '2027-05-31'].map((week, number) => ({
      week,
      planned: 1,
      held: number === 0 ? 1 : 0,
      moved: 0,
      lost: 0,
    })),
    needsWord: false,
    at: instant('2027-01-13T08:00:00Z'),
  });
});

test('nobody can tell numbers of a pair that they are not in', async () => {
  const { lead, programme, ada } = await aPairOnItsWay('booked');
  const { proposal } = await pairOf(ada);
  await lead.people.create('stranger', { people: [], withLeads: true });
  await lead.people.write('stranger', {
    kind: 'sessionCounts',
    key: proposal.pair.id,
    counts: { planned: 6, held: 0, moved: 0, lost: 6 },
    needsWord: true,
    at: instant('2027-01-13T08:00:00Z'),
  });
  expect((await openDesk(lead, programme)).pairs.map(({ counts }) => counts)).toEqual([undefined]);
});
