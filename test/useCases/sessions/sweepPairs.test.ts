import { expect, test } from '@jest/globals';
import { type DeskEntry, deskFolder } from '#domain/entries.ts';
import { pairId, personId, programmeId } from '#domain/ids.ts';
import { sessionSpans } from '#domain/scheduling/slot.ts';
import { instant, localDate } from '#domain/time/instant.ts';
import type { FoundSeries, Mailboxes } from '#ports/mailboxes.ts';
import { OutsideProblem } from '#ports/problem.ts';
import { type SweepNeeds, type SweepOutcome, sweepPairs } from '#useCases/sessions/sweepPairs.ts';
import { aSlot } from '#test/builders/aSlot.ts';
import { fakeFolders } from '#test/fakes/fakeFolders.ts';
import { fixedClock } from '#test/fakes/fixedClock.ts';

const lead = personId('lena');
const partner = (id: string) => ({
  id: personId(id),
  name: id,
  mail: `${id}@contoso.example`,
  department: undefined,
  jobTitle: undefined,
});
const pair = {
  id: pairId('pair-1'),
  programme: programmeId('programme'),
  mentor: partner('ada'),
  mentee: partner('omar'),
};

/** Calendars in which these transactions have a series, whose sessions all stand, but for the dates that are gone. */
const mailboxesWith = (
  series: Readonly<Record<string, FoundSeries | 'unreadable'>>,
  gone: readonly string[] = [],
): Mailboxes => ({
  series: async (organizer, transactionId) => series[`${organizer} ${transactionId}`],
  sessions: async (_, { bookings }) =>
    Object.values(series).flatMap((one) =>
      one === 'unreadable' || !bookings.includes(one.booking)
        ? []
        : sessionSpans(one.slot)
            .filter(({ start }) => !gone.some((date) => start === instant(`${date}T10:00:00Z`)))
            .map((span) => ({
              eventId: `at-${span.start}`,
              span,
              originalStart: span.start,
              subject: '',
              joinUrl: one.booking.joinUrl,
              isCancelled: false,
              response: 'accepted',
              partnerResponse: 'none',
            })),
    ),
});

const aSeries = (said: Parameters<typeof aSlot>[0] = {}): FoundSeries => ({
  slot: aSlot({ everyWeeks: 1, sessionCount: 3, ...said }),
  booking: { eventId: 'event', joinUrl: 'link' },
});

async function deskWith(...pairs: readonly (typeof pair)[]) {
  const desk = fakeFolders<DeskEntry>([lead]).as(lead);
  await desk.create(deskFolder, { people: [], withLeads: true });
  for (const one of pairs) {
    await desk.write(deskFolder, { kind: 'pair', key: one.id, pair: one, privacyConfirmed: true });
  }
  return desk;
}

async function swept(mailboxes: Mailboxes, isTrial = false) {
  const desk = await deskWith(pair);
  const outcomes: SweepOutcome[] = [];
  const onPair = (_: unknown, outcome: SweepOutcome): void => void outcomes.push(outcome);
  const services = { desk, mailboxes, clock: fixedClock('2027-02-01T08:00:00Z') };
  await sweepPairs(services, { isTrial, onPair });
  const told = (await desk.read(deskFolder)).flatMap(({ value }) => (value.kind === 'sweptCounts' ? [value] : []));
  return { outcomes, told };
}

test('finds the series in the calendar of whichever of the two organizes it', async () => {
  for (const organizer of ['ada', 'omar']) {
    const { told } = await swept(mailboxesWith({ [`${organizer} pair-1-series-1`]: aSeries() }));
    expect(told).toMatchObject([{ key: pair.id, counts: { planned: 3, held: 3, moved: 0, lost: 0 } }]);
  }
});

test('counts all versions of a series, also after one that somebody deleted', async () => {
  const first = aSeries({ sessionCount: 1 });
  const third = { ...aSeries({ firstDate: localDate('2027-02-09') }), booking: { eventId: 'other', joinUrl: 'other' } };
  const mailboxes = mailboxesWith({ 'ada pair-1-series-1': first, 'ada pair-1-series-3': third });
  const { told } = await swept(mailboxes);
  expect(told[0]?.counts).toEqual({ planned: 4, held: 1, moved: 0, lost: 0 });
});

test('what is no longer in the calendar is lost, and three in a row need a word', async () => {
  const gone = ['2027-01-12', '2027-01-19', '2027-01-26'];
  const { told } = await swept(mailboxesWith({ 'ada pair-1-series-1': aSeries() }, gone));
  expect(told).toMatchObject([{ counts: { planned: 3, held: 0, lost: 3 }, needsWord: true }]);
});

test('a pair without a series, or with one that recurs in another way, is left out', async () => {
  expect(await swept(mailboxesWith({}))).toEqual({ outcomes: [{ kind: 'notBooked' }], told: [] });
  const changed = mailboxesWith({ 'ada pair-1-series-1': 'unreadable' });
  expect(await swept(changed)).toEqual({ outcomes: [{ kind: 'recursOtherwise' }], told: [] });
});

test('a calendar that is refused is told with its reason, and a trial writes nothing', async () => {
  const refused: Mailboxes = {
    ...mailboxesWith({}),
    series: async () => {
      throw new OutsideProblem('denied', 'no');
    },
  };
  expect((await swept(refused)).outcomes).toEqual([{ kind: 'failed', because: 'denied' }]);
  const trial = await swept(mailboxesWith({ 'ada pair-1-series-1': aSeries() }), true);
  expect(trial).toEqual({ outcomes: [{ kind: 'counted' }], told: [] });
});

/** The same, on a machine that goes down at this call, counted from 0: before it took effect or after. */
function dying({ desk, mailboxes, clock }: SweepNeeds, at: number, moment: 'before' | 'after') {
  let calls = 0;
  const call = async <Answer>(act: () => Promise<Answer>): Promise<Answer> => {
    const number = calls++;
    const answer = number < at || (number === at && moment === 'after') ? await act() : undefined;
    if (number >= at || answer === undefined) {
      throw new Error('The machine went down');
    }
    return answer;
  };
  const services: SweepNeeds = {
    clock,
    desk: {
      read: async (folder) => await call(async () => await desk.read(folder)),
      write: async (...given) => await call(async () => await desk.write(...given)),
    },
    mailboxes: {
      series: async (...given) => (await call(async () => [await mailboxes.series(...given)]))[0],
      sessions: async (...given) => await call(async () => await mailboxes.sessions(...given)),
    },
  };
  return { services, hasDied: () => calls > at };
}

test.each(['before', 'after'] as const)(
  'killed %s any call took effect and run again, it has counted every pair, once',
  async (moment) => {
    const mailboxes = mailboxesWith({ 'ada pair-1-series-1': aSeries(), 'ada pair-2-series-1': aSeries() });
    const clock = fixedClock('2027-02-01T08:00:00Z');
    const quiet = { isTrial: false, onPair: () => undefined };
    let hasDied = true;
    let at = 0;
    for (; hasDied; at += 1) {
      const desk = await deskWith(pair, { ...pair, id: pairId('pair-2') });
      const machine = dying({ desk, mailboxes, clock }, at, moment);
      await Promise.allSettled([sweepPairs(machine.services, quiet)]);
      hasDied = machine.hasDied();
      await sweepPairs({ desk, mailboxes, clock }, quiet);
      const told = (await desk.read(deskFolder)).flatMap(({ value }) => (value.kind === 'sweptCounts' ? [value] : []));
      const held = told.map(({ key, counts }) => `${key}: ${counts.held}`).toSorted();
      expect({ at, held }).toEqual({ at, held: ['pair-1: 3', 'pair-2: 3'] });
    }
    expect(at).toBeGreaterThan(8);
  },
);
