import { expect, test } from '@jest/globals';
import { localDate, localTime, toIso } from '#domain/time/instant.ts';
import { isProblem } from '#ports/problem.ts';
import type { Services } from '#ports/services.ts';
import type { CalendarSwitches } from '#sandbox/tenant/calendars/mailboxRecords.ts';
import { bookSeries } from '#useCases/series/bookSeries.ts';
import { checkSessions } from '#useCases/sessions/checkSessions.ts';
import { openSessions } from '#useCases/sessions/openSessions.ts';
import type { PairView } from '#useCases/pair/openPair.ts';
import { rebookSeries } from '#useCases/series/rebookSeries.ts';
import { tendSeries } from '#useCases/series/tendSeries.ts';
import { pairOf, slot } from '#test/surfaces/aPairOnItsWay.ts';
import { aPairInOutlook, type Visit } from './aPairInOutlook.ts';

const words = { subject: 'Fresh Eyes', agenda: ['Look back'] };
const meetings = ['2027-01-19T09:00Z/2027-01-19T11:00Z'];
const tuesdays = { slot: { ...slot, everyWeeks: 1, sessionCount: 8 }, collisions: [localDate('2027-01-19')] };
const fridays = {
  slot: { ...tuesdays.slot, firstDate: localDate('2027-02-05'), startTime: localTime('14:00'), sessionCount: 4 },
  collisions: [],
};

type Story = Awaited<ReturnType<typeof aPairInOutlook>>;

const aStory = (switches: CalendarSwitches): Promise<Story> =>
  aPairInOutlook({ subject: words.subject, now: '2027-01-04T08:00:00Z', meetings, switches });

/** Books and moves what collides; and rebooks the rest a month later. */
const steps: readonly ((story: Story, page: PairView, visit?: Visit) => Promise<void>)[] = [
  ({ omar }, page, visit) => bookSeries(omar(visit), page, tuesdays, words),
  ({ omar, moveClockTo }, page, visit) => {
    moveClockTo('2027-02-03T12:00:00Z');
    return rebookSeries(omar(visit), page, fridays, words);
  },
];

async function storyUntil(switches: CalendarSwitches, end = steps.length): Promise<Story> {
  const story = await aStory(switches);
  for (const step of steps.slice(0, end)) {
    await step(story, await pairOf(story.omar()));
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

const held = ['2027-01-12T10:00', '2027-01-19T11:00', '2027-01-26T10:00', '2027-02-02T10:00'];
const onFridays = ['2027-02-05T14:00', '2027-02-12T14:00', '2027-02-19T14:00', '2027-02-26T14:00'];
const asWished = {
  omar: [...held, ...onFridays],
  ada: [...held, ...onFridays],
  seriesCount: 2,
  series: [
    ['ended', []],
    ['booked', []],
  ],
  // Booked, one session moved, booked anew, the first series ended.
  mails: ['invitation', 'update', 'invitation', 'update'],
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

test('what fell through before a rebooking counts as lost, though Exchange puts it back', async () => {
  const story = await storyUntil({ endDateChange: 'dropsExceptions' }, 1);
  const { cancel, moveClockTo, omar } = story;
  const [, second] = (await openSessions(omar(), await pairOf(omar()))).sessions;
  await cancel(second?.eventId ?? '');
  for (const step of steps.slice(1)) {
    await step(story, await pairOf(omar()));
  }
  moveClockTo('2027-02-03T13:00:00Z');
  const { counts, sessions } = await checkSessions(omar(), await pairOf(omar()));
  expect(sessions.map(({ state }) => state).slice(0, 4)).toEqual(['held', 'deleted', 'held', 'held']);
  expect(counts).toMatchObject({ held: 3, lost: 1 });
});

test.each(['before', 'after'] as const)(
  'E62: whatever request is the last one, lost %s its effect, one more visit ends as without',
  async (moment) => {
    for (const [index, step] of steps.entries()) {
      const reached: number[] = [];
      for (let goneAt = 0; reached.length === goneAt; goneAt += 1) {
        const story = await storyUntil({ endDateChange: 'keepsExceptions' }, index);
        const page = await pairOf(story.omar());
        await Promise.allSettled([step(story, page, { goneAt, moment, onGone: () => void reached.push(goneAt) })]);
        await step(story, page);
        await tendSeries(story.omar(), await pairOf(story.omar()), words);
        for (const later of steps.slice(index + 1)) {
          await later(story, await pairOf(story.omar()));
        }
        const at = `step ${index}, request ${goneAt}`;
        expect({ at, ...(await outcomeOf(story)) }).toEqual({ at, ...asWished });
      }
      expect(reached.length).toBeGreaterThan(4);
    }
  },
);

test.each([1, 2, 3])(
  'with every fourth request disturbed, by whatever kind of fault, it ends as without (%i)',
  async (seed) => {
    const story = await aStory({ endDateChange: 'keepsExceptions' });
    const { omar, tenant } = story;
    for (const step of steps) {
      const page = await pairOf(omar());
      tenant.setFaults({ share: 0.25, seed });
      await untilThrough(() => step(story, page));
      tenant.setFaults(undefined);
      await tendSeries(omar(), await pairOf(omar()), words);
    }
    expect(await outcomeOf(story)).toEqual(asWished);
  },
);

/** As a person does who is told to try again; whatever else goes wrong is a defect. */
async function untilThrough(act: () => Promise<void>, tries = 6): Promise<void> {
  try {
    await act();
  } catch (error) {
    if (tries === 1 || !(isProblem(error, 'busy') || isProblem(error, 'offline'))) {
      throw error;
    }
    await untilThrough(act, tries - 1);
  }
}
