import { ask, aTenant, aUser, type Schedule, schedulesIn } from './aTenant.ts';

export const mia = aUser('mia');
export const tom = aUser('tom');
export const visitor = aUser('vera', { hasMailbox: false, userType: 'Guest' });
export const byDay = { availabilityViewInterval: 1440 };

/** A request about Tom between two moments of UTC, hour by hour. */
export const request = (from: string, to: string, also: Readonly<Record<string, unknown>> = {}) => ({
  schedules: [tom.mail],
  startTime: { dateTime: from, timeZone: 'UTC' },
  endTime: { dateTime: to, timeZone: 'UTC' },
  availabilityViewInterval: 60,
  ...also,
});
export const tuesdayMorning = request('2026-12-01T09:00:00', '2026-12-01T13:00:00');

/** The schedule of the first address that Mia asks about: Tom on a Tuesday morning, unless told otherwise. */
export async function asked(
  state = aTenant(mia, tom, visitor),
  body: unknown = tuesdayMorning,
  headers = {},
): Promise<Schedule> {
  const [first] = schedulesIn(await ask(state, mia, 'POST /me/calendar/getSchedule', { body, headers }));
  if (!first) {
    throw new Error('The answer has no schedule');
  }
  return first;
}

/** Something in a calendar on that Tuesday. */
export const busy = (
  showAs: 'free' | 'tentative' | 'busy' | 'oof' | 'workingElsewhere',
  from = '10:00',
  to = '11:00',
) => ({
  subject: 'Secret',
  fromIso: `2026-12-01T${from}:00Z`,
  toIso: `2026-12-01T${to}:00Z`,
  showAs,
});
