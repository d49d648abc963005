import { isTarget, isWithinLimits, lastSessionOn, type LimitedNumber, longestName } from '#domain/programme.ts';
import { localDate } from '#domain/time/instant.ts';
import { type ProgrammeForm, rhythmFrom, stepsIn } from './programmeForm.ts';

/** Fields that cannot be sent as they are. */
export type FormFaults = ReadonlySet<
  'name' | 'startsOn' | 'endsOn' | 'mostLevelGap' | 'steps' | 'noticeHours' | 'target' | LimitedNumber
>;

const limited = ['sessionCount', 'everyWeeks', 'lengthMinutes', 'leastLevelGap', 'answerDays'] as const;

/** What must be mended before it can be saved; `earliest` is the first day, `YYYY-MM-DD`, on which it may begin. */
export function faultsIn(form: ProgrammeForm, earliest: string): FormFaults {
  const name = form.name.trim();
  const last = lastSessionIn(form);
  return new Set([
    ...(name === '' || name.length > longestName ? (['name'] as const) : []),
    ...(form.startsOn < earliest ? (['startsOn'] as const) : []),
    ...(form.endsOn !== '' && last !== undefined && form.endsOn < last ? (['endsOn'] as const) : []),
    ...limited.filter((each) => !isGood(each, form)),
    ...(isMostGood(form) ? [] : (['mostLevelGap'] as const)),
    ...(form.seniority !== 'levels' && stepsIn(form.steps).length < 2 ? (['steps'] as const) : []),
    ...(form.target.trim() === '' || isTarget(Number(form.target)) ? [] : (['target'] as const)),
    ...(isWhole(form.noticeHours, 0, longestNotice) ? [] : (['noticeHours'] as const)),
  ]);
}

/** The day of the last session, as far as the form says it. */
export function lastSessionIn(form: ProgrammeForm): string | undefined {
  const isKnown = form.startsOn !== '' && isGood('sessionCount', form) && isGood('everyWeeks', form);
  return isKnown ? lastSessionOn(localDate(form.startsOn), rhythmFrom(form)) : undefined;
}

const isGood = (name: LimitedNumber, form: ProgrammeForm): boolean =>
  form[name].trim() !== '' && isWithinLimits(name, Number(form[name]));

const isMostGood = ({ leastLevelGap, mostLevelGap }: ProgrammeForm): boolean =>
  mostLevelGap.trim() === '' || isWhole(mostLevelGap, Number(leastLevelGap), 99);

/** Thirty days. */
const longestNotice = 720;

const isWhole = (text: string, least: number, most: number): boolean =>
  text.trim() !== '' && Number.isInteger(Number(text)) && Number(text) >= least && Number(text) <= most;
