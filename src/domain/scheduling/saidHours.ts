import { type LocalTime, weekdays } from '../time/instant.ts';
import { writtenZone } from '../time/intlZone.ts';
import type { BusyTimes, WorkingHours } from './busyTimes.ts';

/**
 * A calendar in which a person's own word on when they work goes before what their mailbox says. One that cannot be read
 * stays so: when somebody works does not tell when they are free.
 */
export const withSaidHours = (busy: BusyTimes, said: WorkingHours | undefined): BusyTimes =>
  busy.kind === 'readable' && said !== undefined ? { ...busy, workingHours: said } : busy;

/** Hours as they were written down; `undefined` for anything else. */
export function hoursIn(value: unknown): WorkingHours | undefined {
  if (typeof value !== 'object' || value === null) {
    return undefined;
  }
  const { zone, days, start, end } = value as Partial<Record<keyof WorkingHours, unknown>>;
  const known = writtenZone(String(zone));
  const worked = weekdays.filter((day) => Array.isArray(days) && days.includes(day));
  return known !== undefined && worked.length > 0 && isTime(start) && isTime(end)
    ? { zone: known, days: worked, start, end }
    : undefined;
}

const isTime = (value: unknown): value is LocalTime => /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(String(value));
