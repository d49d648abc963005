import { expect, test } from '@jest/globals';
import { anchorZones } from '#domain/scheduling/anchorZones.ts';
import { usualHours } from '#domain/scheduling/availability.ts';
import type { BusyTimes, WorkingHours } from '#domain/scheduling/busyTimes.ts';
import { type PairQuestion, searchForPair } from '#domain/scheduling/pairSearch.ts';
import { usualScheduling } from '#domain/scheduling/schedulingSettings.ts';
import { searchGrid } from '#domain/scheduling/searchGrid.ts';
import { planSearch } from '#domain/scheduling/searchPlan.ts';
import { sessionSpans } from '#domain/scheduling/slot.ts';
import { slotHelp, widened } from '#domain/scheduling/slotHelp.ts';
import { hour, instant, type Instant, later, localDate, localTime, toIso } from '#domain/time/instant.ts';
import { aWish, calendar, hours, zone } from './calendars.ts';

interface Said extends Partial<Omit<PairQuestion, 'mentor' | 'mentee'>> {
  readonly mentor: WorkingHours | BusyTimes;
  readonly mentee?: WorkingHours | BusyTimes;
  /** Of both. */
  readonly busy?: readonly string[];
}

const ask = ({ mentor, mentee = mentor, busy = [], ...said }: Said): PairQuestion => {
  const { startsOn, rhythm } = aWish();
  const grid = searchGrid(said.startsOn ?? startsOn, said.rhythm ?? rhythm);
  const calendarOf = (one: WorkingHours | BusyTimes) => ({
    busy: 'kind' in one ? one : calendar(grid, one, ...busy),
    seriesCount: 1,
  });
  return {
    startsOn,
    rhythm,
    notBefore: 0 as Instant,
    settings: usualScheduling,
    assumedHours: usualHours(zone('Europe/London')),
    ...said,
    mentor: calendarOf(mentor),
    mentee: calendarOf(mentee),
  };
};
const london = hours('Europe/London');
const helps = (question: PairQuestion) =>
  slotHelp(question).map((help) => [help.kind, help.yields.freeSessions] as const);

test('all series of somebody who has several stand in that person’s zone (E58)', () => {
  const [mentorZone, menteeZone] = [zone('Europe/London'), zone('America/New_York')];
  const anchors = (mentorSeries: number, menteeSeries: number) =>
    anchorZones({ mentorZone, menteeZone, mentorSeries, menteeSeries });
  expect(anchors(1, 1)).toEqual([menteeZone, mentorZone]);
  expect(anchors(3, 1)).toEqual([mentorZone]);
  expect(anchors(1, 2)).toEqual([menteeZone]);
  expect(anchors(2, 2)).toEqual([mentorZone]);
  expect(anchorZones({ mentorZone, menteeZone: mentorZone, mentorSeries: 1, menteeSeries: 1 })).toEqual([mentorZone]);
});

test('a series in another zone is in the way in the weeks between two clock changes, and only there (E58)', () => {
  // Booked: Thursdays 14:00 in London, of which 2027-03-18 and 03-25 are 10:00 in New York, all others 09:00.
  const booked = { firstDate: localDate('2027-03-04'), startTime: localTime('14:00'), zone: zone('Europe/London') };
  const series = sessionSpans({ ...booked, lengthMinutes: 45, everyWeeks: 1, sessionCount: 6 });
  const busy = series.map(({ start, end }) => `${toIso(start)}/${toIso(end)}`);
  const thursdays = hours('America/New_York', '10:00-10:45', 'thursday');
  const question = ask({ startsOn: localDate('2027-03-04'), mentor: thursdays, busy });
  const answer = searchForPair(question);
  expect(answer.found && answer.proposals[0]?.collisions).toEqual(['2027-03-18', '2027-03-25']);
});

test('both zones are searched: the one in which the series stays free wins', () => {
  // Thursdays 14:00 by London's clock alone are free for both, over the weeks in which the clocks differ.
  const mentor = hours('Europe/London', '14:00-14:45', 'thursday');
  const question = ask({ startsOn: localDate('2027-03-04'), mentor, mentee: hours('America/New_York', '08:00-12:00') });
  const answer = searchForPair(question);
  expect(answer.found && answer.proposals[0]).toMatchObject({
    slot: { zone: 'Europe/London', startTime: '14:00' },
    freeSessions: 6,
  });
});

test('leave over two sessions makes both collide and plans a move for each (E67)', () => {
  const [before, leave] = [ask({ mentor: london }), '2027-01-11T00:00Z/2027-01-13T00:00Z'];
  const planned = searchForPair(before);
  expect(planned.found && planned.proposals[0]?.collisions).toEqual([]);
  const mondays = hours('Europe/London', '10:00-10:45', 'monday wednesday');
  const after = searchForPair(
    ask({
      mentor: mondays,
      busy: [
        leave,
        '2027-01-18T00:00Z/2027-01-20T00:00Z',
        '2027-01-27T00:00Z/2027-01-28T00:00Z',
        '2027-02-03T00:00Z/2027-02-04T00:00Z',
        '2027-02-10T00:00Z/2027-02-11T00:00Z',
      ],
    }),
  );
  expect(after.found && after.proposals[0]).toMatchObject({
    slot: { firstDate: '2027-01-04' },
    collisions: ['2027-01-11', '2027-01-18'],
    heldSessions: 6,
    moves: [{ session: 1 }, { session: 2 }],
  });
});

test('an unreadable calendar is named with its owner and the cause (E37, E41)', () => {
  const hidden = { kind: 'unreadable', cause: 'noMailbox' } as const;
  expect(searchForPair(ask({ mentor: london, mentee: hidden }))).toEqual({
    found: false,
    because: 'calendarUnreadable',
    whose: 'mentee',
    cause: 'noMailbox',
  });
  const silent: BusyTimes = { ...hiddenlessCalendar(), workingHours: undefined };
  expect(searchForPair({ ...ask({ mentor: silent }), assumedHours: undefined })).toMatchObject({
    because: 'calendarUnreadable',
    cause: 'zoneUnknown',
  });
});

const hiddenlessCalendar = () => {
  const { startsOn, rhythm } = aWish();
  const grid = searchGrid(startsOn, rhythm);
  return { kind: 'readable', start: grid.start, gridMinutes: 15, digits: '0'.repeat(grid.cellCount) } as const;
};

test('the rule that blocks is named: hours (E47), too short, notice, horizon, calendars', () => {
  const because = (said: Said) => {
    const answer = searchForPair(ask(said));
    return answer.found ? 'found' : answer.because;
  };
  expect(because({ mentor: hours('America/Los_Angeles'), mentee: hours('Asia/Kolkata') })).toBe('noSharedHours');
  const halfHour = hours('Europe/London', '16:30-20:00');
  expect(because({ mentor: london, mentee: halfHour })).toBe('sharedHoursTooShort');
  expect(because({ mentor: london, notBefore: Date.UTC(2028, 0) as Instant })).toBe('noticeTooLong');
  const short = { ...hiddenlessCalendar(), digits: '0'.repeat(24), workingHours: london };
  expect(because({ mentor: short })).toBe('beyondHorizon');
  expect(because({ mentor: london, busy: ['2027-01-01T00:00Z/2027-06-01T00:00Z'] })).toBe('calendarsFull');
});

test('what helps is tried and told in order, with what it yields', () => {
  // Thirty minutes are free every Monday; an hour more makes it a whole session.
  const mondays = hours('Europe/London', '10:00-10:30', 'monday');
  expect(helps(ask({ mentor: mondays }))).toEqual([
    ['shorter', 6],
    ['widerHours', 6],
  ]);
  const [, wider] = slotHelp(ask({ mentor: mondays }));
  expect(wider?.yields.reasons).toContainEqual({ kind: 'outsideHours', role: 'mentee', sessions: 6 });
});

test('giving up tentative appointments helps where nothing else is free', () => {
  const { startsOn, rhythm } = aWish();
  const grid = searchGrid(startsOn, rhythm);
  const tentative = { ...calendar(grid, london), digits: '1'.repeat(grid.cellCount) };
  const found = slotHelp(ask({ mentor: tentative }));
  expect(found.map(({ kind }) => kind)).toEqual(['softTimes']);
  expect(found[0]?.yields.reasons).toContainEqual({ kind: 'givesUpTentative', sessions: 6 });
});

test('two times in turn help where one time is free every other week only', () => {
  const tenOnMondays = hours('Europe/London', '10:00-10:45', 'monday tuesday');
  const busy = ['2027-01-05', '2027-01-11', '2027-01-19', '2027-01-25', '2027-02-02', '2027-02-08'].map(
    (date) => `${date}T00:00Z/${date}T23:00Z`,
  );
  const question = ask({ mentor: tenOnMondays, busy });
  const answer = searchForPair(question);
  const already = (answer.found && answer.proposals[0]?.freeSessions) || 0;
  expect(already).toBe(3);
  const help = slotHelp(question, already).find(({ kind }) => kind === 'twoSlots');
  expect(help?.kind === 'twoSlots' && [help.yields.freeSessions, help.andThen.freeSessions]).toEqual([3, 3]);
});

test('a rarer or denser cadence helps, but only where calendars were read', () => {
  // Every fourth week is full; sessions every four weeks hit it whenever they begin in it.
  const rhythm = { sessionCount: 4, lengthMinutes: 45, everyWeeks: 8 };
  const mondays = hours('Europe/London', '10:00-10:45', 'monday');
  const free = new Set(['2027-02-01', '2027-02-08', '2027-02-15', '2027-02-22']);
  const busy = Array.from({ length: 40 }, (_, week) =>
    new Date(Date.UTC(2027, 0, 4 + week * 7)).toISOString().slice(0, 10),
  )
    .filter((date) => !free.has(date))
    .map((date) => `${date}T00:00Z/${date}T23:00Z`);
  const [help] = slotHelp(ask({ mentor: mondays, rhythm, busy }));
  expect(help).toMatchObject({ kind: 'otherCadence' });
});

test('nothing is offered that does not help', () => {
  expect(slotHelp(ask({ mentor: hours('America/Los_Angeles'), mentee: hours('Asia/Kolkata') }))).toEqual([]);
});

test('hours are widened by one at both ends, and never past midnight at the start', () => {
  const times = (from: string) => {
    const { start, end } = widened(hours('Etc/UTC', from));
    return `${start}-${end}`;
  };
  expect(['09:00-17:00', '00:30-08:00', '22:00-06:00', '00:00-23:30', '06:00-06:00'].map(times)).toEqual([
    '08:00-18:00',
    '00:00-09:00',
    '21:00-07:00',
    '00:00-00:00',
    '05:00-05:00',
  ]);
});

test('a wish that is no series is refused with what would be right', () => {
  const plan = (rhythm: { sessionCount?: number; lengthMinutes?: number; everyWeeks?: number }) => () =>
    planSearch(aWish(rhythm));
  expect(plan({ sessionCount: 0 })).toThrow('expected 1 to 63 times');
  expect(plan({ sessionCount: 64 })).toThrow('expected 1 to 63 times');
  expect(plan({ lengthMinutes: -30 })).toThrow('"6 times -30 minutes every 1 weeks from 2027-01-04"');
  expect(plan({ everyWeeks: 0.5 })).toThrow('every 1 to 52 weeks');
  expect(() => planSearch({ ...aWish(), notBefore: NaN as Instant })).toThrow('for the notice');
});

const firstChoice = (said: Partial<Said> = {}) => {
  const answer = searchForPair(ask({ mentor: london, ...said }));
  if (!answer.found || !answer.proposals[0]) {
    throw new Error('Expected a slot');
  }
  const { firstDate, startTime } = answer.proposals[0].slot;
  return { firstDate, startTime };
};

test('a time of the week at which sessions fell through is not the first choice again', () => {
  const usual = firstChoice();
  expect(usual).toEqual({ firstDate: '2027-01-04', startTime: '10:00' });
  const lost = [instant('2026-12-14T10:00Z'), instant('2026-12-21T10:00Z')];
  expect(firstChoice({ lost })).toEqual({ firstDate: '2027-01-04', startTime: '10:45' });
});

test('what fell through is avoided by the clock of the slot, summer time or not', () => {
  const lost = [instant('2026-10-12T09:00Z'), instant('2026-10-19T09:00Z')];
  expect(firstChoice({ lost }).startTime).not.toBe('10:00');
  expect(firstChoice({ lost: lost.map((start) => later(start, hour)) }).startTime).toBe('10:00');
});

test('a lead can say that losses of the past do not count', () => {
  const lost = [instant('2026-12-14T10:00Z')];
  const weights = { ...usualScheduling.weights, lostBefore: 0 };
  expect(firstChoice({ lost, settings: { ...usualScheduling, weights } })).toEqual(firstChoice());
});
