/** Slots for a whole cohort in which people have several series: how many sessions are free, and how far from the best that is. */
import { chooseJointly } from '#domain/scheduling/joint/chooseJointly.ts';
import { mostOffsets, type PlannedSlot, possibleSlots, slotsEnough } from '#domain/scheduling/joint/possibleSlots.ts';
import { greedyChoice } from '#domain/scheduling/joint/repaired.ts';
import { rivalsAmong } from '#domain/scheduling/joint/rivals.ts';
import type { SeriesToPlace } from '#domain/scheduling/joint/seriesToPlace.ts';
import { machine } from '../machine.ts';
import { processorTime } from '../processorTime.ts';
import type { SectionOptions } from '../section.ts';
import { median } from '../statistics.ts';
import { inWords, table } from '../words.ts';
import { aCohort, type JointPair, planOf } from './jointCohort.ts';

type Series = SeriesToPlace<PlannedSlot>;
type Chosen = readonly (PlannedSlot | undefined)[];

const menteesEach = 3;
/** What was known to be free for both at least; as in a usual programme, half of all sessions. */
const leastFreeSessions = 13;
const head = [
  '26 weekly sessions of 45 minutes',
  'time',
  'series without a slot',
  'double bookings',
  'free sessions',
  'below the bound',
];

export async function section({ small }: SectionOptions): Promise<string> {
  const pairs = aCohort(small ? 30 : 1000, menteesEach);
  const rounds = small ? 1 : 5;
  // Once: calendars keep what was worked out about them.
  const [series, slotsMs] = measured(1, () => seriesOf(pairs));
  const [first] = pairs;
  const apart = first ? planOf(first.mentor).sessionCells : 0;
  const bound = chooseJointly(series, apart).bound.freeSessions;
  const ways: readonly (readonly [string, () => Chosen])[] = [
    ['each pair alone', () => series.map(({ slots }) => slots[0])],
    ['one after the other (greedy)', () => greedily(series, apart)],
    ['**together**', () => chooseJointly(series, apart).slots],
  ];
  const rows = ways.map(([name, choose]) => {
    const [chosen, ms] = measured(rounds, choose);
    return [name, inWords(ms), ...figures(series, chosen, bound, apart)];
  });
  return [machine(), said(pairs, slotsMs), table(head, rows)].join('\n\n');
}

const said = (pairs: readonly JointPair[], slotsMs: number): string =>
  `${pairs.length.toLocaleString('en')} pairs, mentors with ${menteesEach} mentees each, one mentee in ten with two mentors. ` +
  `Finding the slots that each pair could have: ${inWords(slotsMs)}. To reach, both together: ≤ 1 s, no double booking, ≤ 0.1 % below the bound.`;

/** As many of the best slots of each pair as can matter. */
function seriesOf(pairs: readonly JointPair[]): readonly Series[] {
  const offsets = mostOffsets([...new Set(pairs.map(({ mentor }) => planOf(mentor)))]);
  const counts = new Map<string, number>();
  for (const { id } of pairs.flatMap(({ mentor, mentee }) => [mentor, mentee])) {
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return pairs.map(({ mentor, mentee }) => {
    const plan = planOf(mentor);
    const rivals = (counts.get(mentor.id) ?? 1) + (counts.get(mentee.id) ?? 1) - 2;
    const mostSlots = slotsEnough({ rivals, apart: plan.sessionCells, offsets });
    const slots = possibleSlots(plan, mentor.calendar, mentee.calendar, { leastFreeSessions, mostSlots });
    return { mentor: mentor.id, mentee: mentee.id, slots, isWanted: false };
  });
}

function greedily(series: readonly Series[], apart: number): Chosen {
  const chosen = greedyChoice(rivalsAmong(series, apart));
  return series.map(({ slots }, number) => slots[chosen[number] ?? -1]);
}

/** More than the bound can be had only where somebody is to be in two places. */
function figures(series: readonly Series[], chosen: Chosen, bound: number, apart: number): string[] {
  const free = chosen.reduce((sum, slot) => sum + (slot?.freeSessions ?? 0), 0);
  const without = chosen.filter((slot) => slot === undefined).length;
  const doubles = doubleBookings(series, chosen, apart);
  const below = doubles > 0 ? 'cannot be held' : `${((100 * (bound - free)) / bound).toFixed(3)} %`;
  return [`${without}`, doubles.toLocaleString('en'), free.toLocaleString('en'), below];
}

/** Sessions that begin before the one before them in somebody's calendar has ended. */
function doubleBookings(series: readonly Series[], chosen: Chosen, apart: number): number {
  const starts = new Map<string, number[]>();
  for (const [number, { mentor, mentee }] of series.entries()) {
    for (const person of [mentor, mentee]) {
      starts.set(person, [...(starts.get(person) ?? []), ...(chosen[number]?.starts ?? [])]);
    }
  }
  return [...starts.values()].reduce((sum, own) => {
    const inOrder = own.toSorted((a, b) => a - b);
    return sum + inOrder.filter((start, place) => start - (inOrder[place - 1] ?? -Infinity) < apart).length;
  }, 0);
}

/** What came of the last round, and the median time of all. */
function measured<Result>(rounds: number, work: () => Result): readonly [Result, number] {
  const results: Result[] = [];
  const times = Array.from({ length: rounds }, () => processorTime(() => results.push(work())));
  const result = results.at(-1);
  if (result === undefined) {
    throw new RangeError(`Cannot measure ${rounds} rounds: expected 1 or more`);
  }
  return [result, median(times)];
}
