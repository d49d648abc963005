import { expect, test } from '@jest/globals';
import { localDate, localTime, toIso } from '#domain/time/instant.ts';
import type { Services } from '#ports/services.ts';
import type { CalendarSwitches } from '#sandbox/tenant/calendars/mailboxRecords.ts';
import { bookSeries } from '#useCases/bookSeries.ts';
import { openSessions } from '#useCases/openSessions.ts';
import { rebookSeries } from '#useCases/rebookSeries.ts';
import { tendSeries } from '#useCases/tendSeries.ts';
import { pairOf, slot } from '#test/surfaces/aPairOnItsWay.ts';
import { aPairInOutlook, type Visit } from './aPairInOutlook.ts';

const words = { subject: 'Fresh Eyes', agenda: ['Look back'] };
const boards = ['2027-01-19', '2027-02-02'];
const tuesdays = { slot: { ...slot, everyWeeks: 1, sessionCount: 8 }, collisions: boards.map(localDate) };
const fridays = {
  slot: { ...tuesdays.slot, firstDate: localDate('2027-02-05'), startTime: localTime('14:00'), sessionCount: 4 },
  collisions: [],
};

type Story = Awaited<ReturnType<typeof aPairInOutlook>>;

const aStory = (switches: CalendarSwitches): Promise<Story> =>
  aPairInOutlook({ subject: words.subject, now: '2027-01-04T08:00:00Z', boards, switches });

/** Books, moves what collides, and rebooks the rest a month later: each on a visit of its own. */
const steps: readonly ((story: Story, visit?: Visit) => Promise<void>)[] = [
  async ({ omar }, visit) => bookSeries(omar(visit), await pairOf(omar()), tuesdays, words),
  async ({ omar }, visit) => tendSeries(omar(visit), await pairOf(omar())),
  async ({ omar, moveClockTo }, visit) => {
    moveClockTo('2027-02-03T12:00:00Z');
    await rebookSeries(omar(visit), await pairOf(omar()), fridays, words);
  },
];

async function storyUntil(switches: CalendarSwitches, end = steps.length): Promise<Story> {
  const story = await aStory(switches);
  for (const step of steps.slice(0, end)) {
    await step(story);
  }
  return story;
}

/** What is in both calendars in the end, and how many mails it took. */
async function outcomeOf({ ada, mails, omar, seriesCount, tenant }: Story) {
  const startsFor = async (services: Services): Promise<string[]> =>
    (await openSessions(services, await pairOf(services))).sessions.map(({ span }) => toIso(span.start).slice(0, 16));
  return {
    omar: await startsFor(omar()),
    ada: await startsFor(ada()),
    seriesCount: seriesCount(),
    series: (await pairOf(omar())).allSeries.map(({ state, collisions }) => [state, collisions]),
    mails: mails(),
    violations: tenant.violations,
  };
}

const held = ['2027-01-12T10:00', '2027-01-19T11:00', '2027-01-26T10:00', '2027-02-02T11:00'];
const onFridays = ['2027-02-05T14:00', '2027-02-12T14:00', '2027-02-19T14:00', '2027-02-26T14:00'];
const asWished = {
  omar: [...held, ...onFridays],
  ada: [...held, ...onFridays],
  seriesCount: 2,
  series: [
    ['ended', []],
    ['booked', []],
  ],
  // Booked, two sessions moved, booked anew, the first series ended.
  mails: ['invitation', 'update', 'update', 'invitation', 'update'],
  violations: [],
};

test.each<CalendarSwitches>([
  { endDateChange: 'keepsExceptions' },
  { endDateChange: 'keepsExceptions', repeatedTransaction: 'duplicateConflict', lateJoinLink: 3_000, secondSave: 500 },
  { endDateChange: 'keepsExceptions', repeatedTransaction: 'returnFirst' },
])('a series is booked, its collisions are moved, and the rest is rebooked (%j)', async (switches) => {
  expect(await outcomeOf(await storyUntil(switches))).toEqual(asWished);
});

test('where Exchange puts moved sessions back when their series ends, every session is still there once', async () => {
  const inTheirOldPlace = [...held.map((start) => start.replace('T11', 'T10')), ...onFridays];
  expect(await outcomeOf(await storyUntil({ endDateChange: 'dropsExceptions' }))).toEqual({
    ...asWished,
    omar: inTheirOldPlace,
    ada: inTheirOldPlace,
  });
});

test.each(['before', 'after'] as const)(
  'E62: whatever request is the last one, lost %s its effect, one more visit ends as without',
  async (moment) => {
    for (const [index, step] of steps.entries()) {
      const breakOff = (story: Story, goneAt: number): Promise<boolean> =>
        step(story, { goneAt, moment }).then(
          () => false,
          () => true,
        );
      let goneAt = 0;
      let story = await storyUntil({ endDateChange: 'keepsExceptions' }, index);
      while (await breakOff(story, goneAt)) {
        for (const left of steps.slice(index)) {
          await left(story);
        }
        const at = `step ${index}, request ${goneAt}`;
        expect({ at, ...(await outcomeOf(story)) }).toEqual({ at, ...asWished });
        goneAt += 1;
        story = await storyUntil({ endDateChange: 'keepsExceptions' }, index);
      }
      expect(goneAt).toBeGreaterThan(2);
    }
  },
);
