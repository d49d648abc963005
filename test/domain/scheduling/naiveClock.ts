import { Temporal } from 'temporal-polyfill';

/** Clocks of the world by Temporal, each question asked once: the slow half of a slow search. */
const answers = new Map<string, number>();

function remembered(question: string, answer: () => number): number {
  const known = answers.get(question) ?? answer();
  answers.set(question, known);
  return known;
}

/** The minute since 1970 at which clocks in a zone show so many minutes after midnight of a date. */
export const minuteAt = (date: string, minutes: number, zone: string): number =>
  isOddDay(date, zone) ? oddMinuteAt(date, minutes, zone) : oddMinuteAt(date, 0, zone) + minutes;

function oddMinuteAt(date: string, minutes: number, zone: string): number {
  return remembered(`${zone} ${date} ${minutes}`, () => {
    const plainTime = Temporal.PlainTime.from({ hour: Math.floor(minutes / 60), minute: minutes % 60 });
    const zoned = Temporal.PlainDate.from(date).toZonedDateTime({ timeZone: zone, plainTime });
    return zoned.epochMilliseconds / 60_000;
  });
}

/** Whether clocks in the zone are changed on that date. */
export const isOddDay = (date: string, zone: string): boolean =>
  remembered(`${zone} ${date}`, () => Temporal.PlainDate.from(date).toZonedDateTime(zone).hoursInDay) !== 24;

/** Minutes of the local week at a minute since 1970; 0 is Monday 00:00. */
export function minuteOfWeek(minute: number, zone: string): number {
  return remembered(`${zone} ${minute}`, () => {
    const local = Temporal.Instant.fromEpochMilliseconds(minute * 60_000).toZonedDateTimeISO(zone);
    return (local.dayOfWeek - 1) * 1440 + local.hour * 60 + local.minute;
  });
}

export const daysLater = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);

/** Monday is 0. */
export const weekdayNumber = (date: string): number => (new Date(date).getUTCDay() + 6) % 7;
