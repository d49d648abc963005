import type { Thing } from './ask.ts';
import type { Trial } from './probe.ts';

export const calendarScopes = ['Calendars.ReadWrite'];

/** An hour of nobody but the caller, shown as free: `2027-10-05T10:00` in this zone. */
export const hourAt = (trial: Trial, local: string, timeZone = 'UTC') => ({
  subject: trial.name,
  start: { dateTime: `${local}:00`, timeZone },
  end: { dateTime: `${local.replace('T10', 'T11')}:00`, timeZone },
  showAs: 'free',
  isReminderOn: false,
});

/** Books an event of the probe's own. */
export async function book(trial: Trial, event: object): Promise<Thing & { readonly address: string }> {
  const made = await trial.ask.done('POST /me/events', event);
  const address = `/me/events/${made.id}`;
  trial.remove(address);
  return { ...made, address };
}

/** A weekly recurrence of this many times. */
export const weekly = (day: string, startDate: string, times: number, interval = 1) => ({
  pattern: { type: 'weekly', interval, daysOfWeek: [day], firstDayOfWeek: 'monday' },
  range: { type: 'numbered', startDate, numberOfOccurrences: times },
});

/** The instances of a series in a year, in the order of their starts. */
export async function instancesIn({ ask }: Trial, address: string, year: number): Promise<readonly Thing[]> {
  const window = `startDateTime=${year}-01-01T00:00:00Z&endDateTime=${year}-12-31T00:00:00Z`;
  const { value = [] } = await ask.done(`GET ${address}/instances?${window}&$top=50`);
  return value.toSorted((a, b) => startOf(a).localeCompare(startOf(b)));
}

/** Its start in UTC: `2027-10-05T10:00`. */
export const startOf = ({ start }: Thing): string => start?.dateTime.slice(0, 16) ?? '';
