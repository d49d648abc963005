import { localDate, localTime, type Weekday, type ZoneName } from './instant.ts';
import { type OfficeProperties, type OfficeRecurrence, officeMonths, weekdayGroups } from './officeRecurrence.ts';
import {
  type Cadence,
  type DayOfMonth,
  flawIn,
  places,
  type RecurrenceFlaw,
  type RecurringTime,
} from './recurrence.ts';
import { zoneNamed } from './zoneNames.ts';

export type OfficeReading =
  | { readonly kind: 'read'; readonly time: RecurringTime }
  | {
      readonly kind: 'unreadable';
      readonly because: 'unknownType' | 'zoneUnknown' | 'weekStartUnknown' | RecurrenceFlaw;
    };

/** A series as an Outlook add-in finds it; `itemZone` is that of the appointment. */
export function readOfficeRecurrence(office: OfficeRecurrence, itemZone?: ZoneName): OfficeReading {
  const { recurrenceTimeZone, seriesTime } = office;
  const zone = recurrenceTimeZone ? zoneNamed(recurrenceTimeZone.name) : itemZone;
  if (zone === undefined) return unreadable('zoneUnknown');
  const cadence = cadenceOf(office.recurrenceType.toLowerCase(), office.recurrenceProperties ?? { interval: 1 });
  if (typeof cadence === 'string') return unreadable(cadence);
  const recurrence = {
    startsOn: localDate(seriesTime.startDate),
    cadence,
    end:
      seriesTime.endDate === null
        ? ({ kind: 'never' } as const)
        : ({ kind: 'onDate', date: localDate(seriesTime.endDate) } as const),
  };
  const flaw = flawIn(recurrence);
  if (flaw !== undefined) return unreadable(flaw);
  const startTime = localTime(seriesTime.startTime.slice(1, 6));
  return { kind: 'read', time: { recurrence, startTime, lengthMinutes: seriesTime.lengthMinutes, zone } };
}

type Unreadable = Extract<OfficeReading, { kind: 'unreadable' }>;

const unreadable = (because: Unreadable['because']): Unreadable => ({ kind: 'unreadable', because });

function cadenceOf(type: string, properties: OfficeProperties): Cadence | Unreadable['because'] {
  const { interval: every, days = [], month = '' } = properties;
  switch (type) {
    case 'daily':
      return { kind: 'daily', every };
    case 'weekday':
      return weeklyOn(groupNamed('weekday'), properties);
    case 'weekly':
      return weeklyOn(days.flatMap(groupNamed), properties);
    case 'monthly':
      return { kind: 'monthly', every, on: dayOfMonthOf(properties) };
    case 'yearly':
      return {
        kind: 'yearly',
        every,
        month: officeMonths.indexOf(month.toLowerCase()) + 1,
        on: dayOfMonthOf(properties),
      };
    default:
      return 'unknownType';
  }
}

/** Where weeks begin decides which days belong together, but only if some weeks are left out. */
function weeklyOn(
  on: readonly Weekday[],
  { interval, firstDayOfWeek = '' }: OfficeProperties,
): Cadence | 'weekStartUnknown' {
  const [weekStart] = groupNamed(firstDayOfWeek);
  if (weekStart !== undefined || interval === 1)
    return { kind: 'weekly', every: interval, on, weekStart: weekStart ?? 'monday' };
  return 'weekStartUnknown';
}

function dayOfMonthOf({ dayOfMonth, dayOfWeek = '', weekNumber = '' }: OfficeProperties): DayOfMonth {
  if (dayOfMonth !== undefined) return { kind: 'number', number: dayOfMonth };
  const place = places.find((each) => each === weekNumber.toLowerCase());
  return { kind: 'weekday', place: place ?? 'first', among: place === undefined ? [] : groupNamed(dayOfWeek) };
}

const groupNamed = (name: string): readonly Weekday[] =>
  weekdayGroups.find(([known]) => known.toLowerCase() === name.toLowerCase())?.[1] ?? [];
