import type { Rhythm } from '../programme.ts';
import type { LocalTime } from '../time/instant.ts';
import { addDays } from '../time/zone.ts';
import type { ReadingRules } from './availability.ts';
import type { WorkingHours } from './busyTimes.ts';
import type { SlotProposal } from './findSlots.ts';
import { type PairQuestion, searchForPair } from './pairSearch.ts';
import { firstDayCount } from './searchGrid.ts';

/** A change that was tried and found more sessions, with the best slot that it gives. */
export type SlotHelp =
  | { readonly kind: 'otherCadence'; readonly everyWeeks: number; readonly yields: SlotProposal }
  | { readonly kind: 'shorter'; readonly lengthMinutes: number; readonly yields: SlotProposal }
  | { readonly kind: 'softTimes'; readonly yields: SlotProposal }
  | { readonly kind: 'widerHours'; readonly yields: SlotProposal }
  | { readonly kind: 'twoSlots'; readonly yields: SlotProposal; readonly andThen: SlotProposal };

/**
 * What would give more sessions than `already`, in the order in which it should be offered: another cadence, shorter
 * sessions, giving up tentative and focus times, an hour more at both ends of both days, two slots in turn. Each was tried
 * in the calendars as they are.
 */
export const slotHelp = (question: PairQuestion, already = 0): SlotHelp[] =>
  [otherCadence, shorter, softTimes, widerHours, twoSlots].flatMap((help) => help(question, already));

type Help = (question: PairQuestion, already: number) => SlotHelp[];

const otherCadence: Help = (question, already) =>
  firstThatHelps(cadences(question.rhythm), already, (everyWeeks) =>
    bestOf({ ...question, rhythm: { ...question.rhythm, everyWeeks } }),
  ).map(([everyWeeks, yields]) => ({ kind: 'otherCadence', everyWeeks, yields }));

/** The nearest cadences first, the rarer of two as near; none whose sessions reach beyond the calendars that were read. */
function cadences({ everyWeeks, ...rest }: Rhythm): number[] {
  const daysUsed = (rhythm: Rhythm): number =>
    firstDayCount(rhythm) + (rhythm.sessionCount - 1) * rhythm.everyWeeks * 7;
  const daysRead = daysUsed({ everyWeeks, ...rest });
  return [1, 2, 3, 4, 6, 8, 12]
    .filter((weeks) => weeks !== everyWeeks && daysUsed({ ...rest, everyWeeks: weeks }) <= daysRead)
    .sort((a, b) => Math.abs(a - everyWeeks) - Math.abs(b - everyWeeks) || b - a);
}

const shorter: Help = (question, already) =>
  firstThatHelps(
    [60, 45, 30, 15].filter((length) => length < question.rhythm.lengthMinutes),
    already,
    (lengthMinutes) => bestOf({ ...question, rhythm: { ...question.rhythm, lengthMinutes } }),
  ).map(([lengthMinutes, yields]) => ({ kind: 'shorter', lengthMinutes, yields }));

const softTimes: Help = (question, already) =>
  firstThatHelps(['soft' as const], already, (rule) =>
    bestOf({ ...question, settings: { ...question.settings, tentative: rule, focus: rule } }),
  ).map(([, yields]) => ({ kind: 'softTimes', yields }));

const widerHours: Help = (question, already) =>
  firstThatHelps([widened], already, (stretched) => bestOf(question, stretched)).map(([, yields]) => ({
    kind: 'widerHours',
    yields,
  }));

/** The odd sessions at one time, the even ones at another. */
const twoSlots: Help = (question, already) => {
  const { rhythm, startsOn } = question;
  const everyWeeks = rhythm.everyWeeks * 2;
  const half = Math.ceil(rhythm.sessionCount / 2);
  const yields = bestOf({ ...question, rhythm: { ...rhythm, everyWeeks, sessionCount: half } });
  const rest = rhythm.sessionCount - half;
  const andThen =
    rest === 0
      ? undefined
      : bestOf({
          ...question,
          startsOn: addDays(startsOn, rhythm.everyWeeks * 7),
          rhythm: { ...rhythm, everyWeeks, sessionCount: rest },
        });
  return yields && andThen && yields.freeSessions + andThen.freeSessions > already
    ? [{ kind: 'twoSlots', yields, andThen }]
    : [];
};

function firstThatHelps<Option>(
  options: readonly Option[],
  already: number,
  tryOut: (option: Option) => SlotProposal | undefined,
): (readonly [Option, SlotProposal])[] {
  for (const option of options) {
    const yields = tryOut(option);
    if (yields && yields.freeSessions > already) {
      return [[option, yields]];
    }
  }
  return [];
}

function bestOf(question: PairQuestion, stretched?: ReadingRules['stretched']): SlotProposal | undefined {
  const answer = searchForPair(question, stretched);
  return answer.found ? answer.proposals[0] : undefined;
}

/** An hour more at both ends of every day, not beyond midnight for those who do not work over it. */
export function widened({ ownHours, ...hours }: WorkingHours): WorkingHours {
  const longer = { ...hours, ...anHourMore(hours) };
  return ownHours ? { ...longer, ownHours: ownHours.map((own) => ({ ...own, ...anHourMore(own) })) } : longer;
}

function anHourMore({ start, end }: Pick<WorkingHours, 'start' | 'end'>): Pick<WorkingHours, 'start' | 'end'> {
  const [from, until] = [minutesOf(start), minutesOf(end) + (end <= start ? 1440 : 0)];
  const earlier = Math.max(0, from - 60);
  return { start: timeOf(earlier), end: timeOf(Math.min(until + 60, earlier + 1440)) };
}

const minutesOf = (time: LocalTime): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

const timeOf = (minutes: number): LocalTime =>
  `${String(Math.floor(minutes / 60) % 24).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}` as LocalTime;
