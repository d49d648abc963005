/** How quick the best recurring slot of two calendars is found over half a year, beside what others would use. */
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { findSlots } from '#domain/scheduling/findSlots.ts';
import { randomFrom } from '#sandbox/organisations/random.ts';
import { machine } from '../machine.ts';
import { processorTime } from '../processorTime.ts';
import type { SectionOptions } from '../section.ts';
import { median } from '../statistics.ts';
import { inWords, ratio, table } from '../words.ts';
import { aCalendar, loads, readableOf, zones } from './population.ts';
import type { BatchFigures } from './searchBatch.ts';
import { type Case, caseOf, otherSearchers, ours, plan, type Searcher } from './searchContenders.ts';

/** Long enough for the clock of the machine to mean something, and before that until the compiler has done its work. */
const [roundMs, warmUpMs] = [40, 1500];

export async function section({ folder, only, small }: SectionOptions): Promise<string> {
  const rounds = small ? 3 : 15;
  const lines: readonly (readonly [string, () => string[][]])[] = [
    ['search with all ties', () => tieRows(rounds)],
    ['three proposals', () => [proposalRow(rounds)]],
    ['pairs', () => [batchRow(folder, small ? 500 : 10_000)]],
  ];
  const rows = lines.filter(([name]) => name.includes(only)).flatMap(([, row]) => row());
  const head = ['26 weekly sessions of 45 minutes, by quarters of an hour', 'median', 'to reach', 'beside it'];
  return [machine(), table(head, rows)].join('\n\n');
}

/** Pairs in London, the mentee's calendar nearly twice as full. */
const cases: readonly Case[] = madeUp(100);

function madeUp(count: number): readonly Case[] {
  const random = randomFrom(27);
  const person = (load: number) => readableOf(aCalendar(random, plan.grid, zones[0], load), plan.grid);
  return Array.from({ length: count }, () => caseOf(person(loads.mentor), person(loads.mentee)));
}

function tieRows(rounds: number): string[][] {
  const own = microsOf((pair) => ours.search(pair).most, rounds);
  return [
    [
      'one pair, most free sessions and every slot that has as many',
      `**${micros(own)}**`,
      `≤ 10 µs ${sign(own <= 10)}`,
      'all 672 slots, all 26 sessions of each',
    ],
    ...otherSearchers().map((other) => otherRow(other, own)),
  ];
}

/** Libraries take long enough to be asked once for each of a few pairs. */
function otherRow(other: Searcher, own: number): string[] {
  const [warmUp, ...asked] = cases.slice(0, 6).map((pair) => () => ({ pair, answer: other.search(pair) }));
  warmUp?.();
  const times = asked.map((ask) => 1000 * processorTime(ask));
  const isSame = ({ pair, answer }: ReturnType<(typeof asked)[number]>) =>
    JSON.stringify(answer) === JSON.stringify(ours.search(pair));
  const agree = asked.filter((ask) => isSame(ask())).length;
  const times10k = median(times) / own;
  const isLibrary = ['luxon', 'dayjs'].includes(other.name);
  return [
    `the same with ${other.name}`,
    micros(median(times)),
    isLibrary ? `ours ≥ 10,000 times quicker ${sign(times10k >= 10_000)}` : '',
    `${ratio(times10k)} times as long; the same answer for ${agree} of ${asked.length} pairs`,
  ];
}

function proposalRow(rounds: number): string[] {
  const own = microsOf((pair) => (findSlots([plan], pair).found ? 1 : 0), rounds);
  return [
    'one pair, fully scored: three proposals with moves and reasons',
    `**${micros(own)}**`,
    `≤ 50 µs ${sign(own <= 50)}`,
    '',
  ];
}

function batchRow(folder: string, pairs: number): string[] {
  const file = path.join(folder, 'searchBatch.mjs');
  const runs = Array.from({ length: 3 }, () => {
    const figures: BatchFigures = JSON.parse(execFileSync(process.execPath, [file, `${pairs}`], { encoding: 'utf8' }));
    return figures;
  });
  const of = (figure: (run: BatchFigures) => number) => median(runs.map(figure));
  const [ms, peak, megabytes] = [of((run) => run.ms), of((run) => run.peakMb), of((run) => run.peakMb - run.beforeMb)];
  return [
    `${pairs.toLocaleString('en')} pairs: both calendars read, best slot found`,
    `**${inWords(ms)}**, ${megabytes.toFixed(0)} MB`,
    `≤ 1 s ${sign(ms <= 1000)}, ≤ 100 MB ${sign(megabytes <= 100)}`,
    `reading ${inWords(of((run) => run.readingMs))}; ${peak.toFixed(0)} MB with Node itself; a slot for ${of((run) => run.found).toLocaleString('en')} pairs, ${(100 * of((run) => run.freeShare)).toFixed(1)} % of all sessions free`,
  ];
}

/** Microseconds a pair, the median over rounds; after a warm-up. */
function microsOf(search: (pair: Case) => number, rounds: number): number {
  let calls = cases.length;
  let sum = 0;
  const round = (): number =>
    processorTime(() => {
      for (let call = 0; call < calls; call += 1) {
        const pair = cases[call % cases.length];
        sum += pair ? search(pair) : 0;
      }
    });
  while (round() < roundMs) {
    calls *= 2;
  }
  for (let warm = 0; warm < warmUpMs; warm += round());
  const times = Array.from({ length: rounds }, () => (1000 * round()) / calls);
  if (sum === 0) {
    throw new RangeError('Cannot measure a search that finds nothing');
  }
  return median(times);
}

const micros = (value: number): string => (value < 1000 ? `${value.toFixed(1)} µs` : inWords(value / 1000));

const sign = (isReached: boolean): string => (isReached ? '✓' : '✗');
