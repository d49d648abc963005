/** How quick a recurring slot is expanded in a zone, beside what others would use, in the same run. */
import type { LocalDate } from '#domain/time/instant.ts';
import { addDays } from '#domain/time/zone.ts';
import { machine } from '../machine.ts';
import { processorTime } from '../processorTime.ts';
import type { SectionOptions } from '../section.ts';
import { median } from '../statistics.ts';
import { ratio, table } from '../words.ts';
import { count, type Expander, otherExpanders, ours } from './expandContenders.ts';

const rounds = 15;
/** Long enough for the clock of the machine to mean something. */
const roundMs = 40;

export async function section({ only, small }: SectionOptions): Promise<string> {
  const contenders = [ours, ...otherExpanders()].filter(({ name }) => name === ours.name || name.includes(only));
  const micros = measured(contenders, small ? 3 : rounds);
  const own = micros.get(ours) ?? NaN;
  const rows = contenders.map((contender) => rowOf(contender, micros.get(contender) ?? NaN, own));
  return [machine(), table([`${count} weekly occurrences in a zone`, 'median', 'as long as ours', 'right'], rows)].join(
    '\n\n',
  );
}

/** Everybody in turn, round after round, so that a busy moment hits all alike. Microseconds per series, the median. */
function measured(contenders: readonly Expander[], rounds: number): ReadonlyMap<Expander, number> {
  const calls = new Map(contenders.map((contender) => [contender, callsIn(contender)]));
  const times = new Map(contenders.map((contender): [Expander, number[]] => [contender, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const contender of contenders) {
      const number = calls.get(contender) ?? 1;
      times.get(contender)?.push((1000 * timed(contender, number)) / number);
    }
  }
  return new Map([...times].map(([contender, micros]) => [contender, median(micros)]));
}

/** So many calls fill a round, after a warm-up. */
function callsIn(contender: Expander): number {
  let calls = 1;
  while (timed(contender, calls) < roundMs) calls *= 2;
  return calls;
}

/** Milliseconds. Each call expands another series, so that nothing can be kept from the last. */
function timed({ expand }: Expander, calls: number): number {
  let sum = 0;
  const took = processorTime(() => {
    for (let call = 0; call < calls; call += 1) {
      sum += expand(starts[call % starts.length] ?? firstStart)[count - 1] ?? NaN;
    }
  });
  if (Number.isNaN(sum)) throw new RangeError(`Cannot measure an expansion that does not give ${count} moments`);
  return took;
}

const firstStart = '2027-01-05' as LocalDate;
const starts = Array.from({ length: 52 }, (_, week) => addDays(firstStart, 7 * week));

function rowOf(contender: Expander, micros: number, own: number): string[] {
  const right = starts.filter((start) => contender.expand(start).join() === ours.expand(start).join()).length;
  const isOurs = contender === ours;
  const time = micros < 10 ? micros.toFixed(1) : micros.toFixed(0);
  return [
    contender.name,
    isOurs ? `**${time} µs**, to reach ≤ 5 µs ${sign(micros <= 5)}` : `${time} µs`,
    isOurs
      ? ''
      : `${ratio(micros / own)}${contender.name === 'rrule' ? `, to reach ≥ 100 ${sign(micros >= 100 * own)}` : ''}`,
    isOurs ? '' : `${right} of ${starts.length} series`,
  ];
}

const sign = (isReached: boolean): string => (isReached ? '✓' : '✗');
