import type { Event, RecurrencePattern, RecurrenceRange } from '@microsoft/microsoft-graph-types/microsoft-graph';
import { minute } from '#domain/time/instant.ts';
import { fromFirstOccurrence } from '#domain/time/occurrences.ts';
import type { Cadence, DayOfMonth, RecurrenceEnd, RecurringTime } from '#domain/time/recurrence.ts';
import { windowsNameOf } from '#domain/time/zoneNames.ts';

type SeriesTimes = Pick<Event, 'start' | 'end'> & { readonly recurrence: NonNullable<Event['recurrence']> };

/**
 * Start, end and recurrence of a series as Graph wants them: times are local, so that 10:00 stays 10:00 when clocks
 * change, and the start date is that of the first occurrence, so that every reading of the pattern gives the same dates.
 * Throws when there is no occurrence. Source: https://learn.microsoft.com/graph/api/resources/recurrencerange.
 */
export function seriesTimes({ recurrence, startTime, lengthMinutes, zone }: RecurringTime): SeriesTimes {
  const exact = fromFirstOccurrence(recurrence);
  if (exact === undefined) {
    throw new RangeError(`Cannot book a series from ${recurrence.startsOn} on: it has no occurrence before its end`);
  }
  const timeZone = windowsNameOf(zone) ?? zone;
  const dateTime = `${exact.startsOn}T${startTime}:00`;
  return {
    start: { dateTime, timeZone },
    end: { dateTime: laterOnClock(dateTime, lengthMinutes), timeZone },
    recurrence: {
      pattern: patternOf(exact.cadence),
      range: { startDate: exact.startsOn, recurrenceTimeZone: timeZone, ...rangeOf(exact.end) },
    },
  };
}

function patternOf(cadence: Cadence): RecurrencePattern {
  const { every: interval } = cadence;
  switch (cadence.kind) {
    case 'daily':
      return { type: 'daily', interval };
    case 'weekly':
      return { type: 'weekly', interval, daysOfWeek: [...cadence.on], firstDayOfWeek: cadence.weekStart };
    case 'monthly':
      return { ...dayOfMonthIn(cadence.on, 'Monthly'), interval };
    case 'yearly':
      return { ...dayOfMonthIn(cadence.on, 'Yearly'), interval, month: cadence.month };
  }
}

const dayOfMonthIn = (on: DayOfMonth, period: 'Monthly' | 'Yearly'): RecurrencePattern =>
  on.kind === 'number'
    ? { type: `absolute${period}`, dayOfMonth: on.number }
    : { type: `relative${period}`, daysOfWeek: [...on.among], index: on.place };

function rangeOf(end: RecurrenceEnd): RecurrenceRange {
  switch (end.kind) {
    case 'never':
      return { type: 'noEnd' };
    case 'onDate':
      return { type: 'endDate', endDate: end.date };
    case 'afterCount':
      return { type: 'numbered', numberOfOccurrences: end.count };
  }
}

/** Wall-clock arithmetic: reckoned as if in UTC, which has no clock changes. */
const laterOnClock = (dateTime: string, minutes: number): string =>
  new Date(Date.parse(`${dateTime}Z`) + minutes * minute).toISOString().slice(0, 19);
