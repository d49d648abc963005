import type { PersonId } from '#domain/ids.ts';
import type { Programme } from '#domain/programme.ts';
import { alsoBusy } from '#domain/scheduling/alsoBusy.ts';
import { type Availability, availabilityOf, usualHours } from '#domain/scheduling/availability.ts';
import type { BusyTimes, WorkingHours } from '#domain/scheduling/busyTimes.ts';
import { isStillGood, keptCalendar, keptFor, timesIn } from '#domain/scheduling/keptCalendar.ts';
import { withSaidHours } from '#domain/scheduling/saidHours.ts';
import { usualScheduling } from '#domain/scheduling/schedulingSettings.ts';
import { searchGrid, searchWindow } from '#domain/scheduling/searchGrid.ts';
import { day, later, localDate, toIso, type Instant, type LocalDate, type Span } from '#domain/time/instant.ts';
import type { MailboxOf } from '#ports/calendars.ts';
import type { Progress } from '#ports/progress.ts';
import type { Services } from '#ports/services.ts';

type Reading = Pick<Services, 'keptCalendars' | 'clock'> & {
  readonly calendars: Pick<Services['calendars'], 'busyTimes'>;
};

/** When people can meet, and how old the oldest of this is. */
export interface AvailabilityReading {
  /** Nobody is missing. */
  readonly availability: ReadonlyMap<PersonId, Availability>;
  readonly readAt: Instant;
}

export interface AvailabilityOptions extends Progress {
  /** Calendars that were read earlier today are read once more. */
  readonly isAfresh?: boolean | undefined;
  /** By person: times that are taken although no calendar knows of them yet. */
  readonly promised?: ReadonlyMap<string, readonly Span[]>;
  /** By person: when they work in their own words, which go before those of the mailbox. */
  readonly said?: ReadonlyMap<string, WorkingHours>;
}

/**
 * When people can meet, over every possible session of the programme. Calendars that were read within the day are taken
 * from what was kept; so a reading that was stopped goes on where it was. What it is made from is let go as it is read.
 */
export async function readAvailability(
  services: Reading,
  programme: Programme,
  startsOn: LocalDate,
  people: readonly MailboxOf[],
  { onProgress, signal, isAfresh, promised, said }: AvailabilityOptions = {},
): Promise<AvailabilityReading> {
  const { rhythm, zone, scheduling = usualScheduling } = programme;
  const grid = searchGrid(startsOn, rhythm);
  const window = searchWindow(startsOn, rhythm);
  const availability = new Map<PersonId, Availability>();
  let readAt = services.clock.now();
  await services.keptCalendars.forget(isAfresh === true ? readAt : later(readAt, -keptFor));
  for (let first = 0; first < people.length; first += atATime) {
    const some = people.slice(first, first + atATime);
    const times = await readSome(services, some, window, {
      ...(signal && { signal }),
      onProgress: (done) => onProgress?.(first + done, people.length),
    });
    for (const { id } of some) {
      const known = times.get(id);
      readAt = Math.min(readAt, known?.readAt ?? readAt) as Instant;
      const told = withSaidHours(known?.busy ?? notAnswered, said?.get(id));
      const busy = alsoBusy(told, promised?.get(id) ?? []);
      availability.set(id, availabilityOf(busy, grid, usualHours(zone), scheduling));
    }
  }
  return { availability, readAt };
}

/** Six calls of twenty people: few enough to lose by stopping, enough to keep Exchange busy. */
const atATime = 120;

interface KnownTimes {
  readonly busy: BusyTimes;
  readonly readAt: Instant;
}

/** From what was kept, else from the calendar, which is then kept. */
async function readSome(
  { calendars, keptCalendars, clock }: Reading,
  people: readonly MailboxOf[],
  window: Span,
  { onProgress, signal }: Progress,
): Promise<ReadonlyMap<PersonId, KnownTimes>> {
  signal?.throwIfAborted();
  const now = clock.now();
  const kept = await keptCalendars.of(people.map(({ id }) => id));
  const good = [...kept].filter(([, calendar]) => isStillGood(calendar, window, now));
  const known = new Map(good.map(([id, calendar]) => [id, { busy: timesIn(calendar), readAt: calendar.readAt }]));
  const missing = people.filter(({ id }) => !known.has(id));
  if (known.size > 0) {
    onProgress?.(known.size, people.length);
  }
  const fresh = await calendars.busyTimes(missing, window, {
    ...(signal && { signal }),
    onProgress: (done) => onProgress?.(known.size + done, people.length),
  });
  await keptCalendars.keep(
    new Map(
      [...fresh].flatMap(([id, busy]) => (busy.kind === 'readable' ? [[id, keptCalendar(busy, now)] as const] : [])),
    ),
  );
  return new Map<PersonId, KnownTimes>([
    ...known,
    ...[...fresh].map(([id, busy]) => [id, { busy, readAt: now }] as const),
  ]);
}

/** Somebody of whom the calendars said nothing is not free. */
export const notAnswered = { kind: 'unreadable', cause: 'incomplete' } as const;

/** Sessions are looked for from the programme's first day, but not before tomorrow. */
export function firstSearchDay({ startsOn }: Programme, now: Instant): LocalDate {
  const tomorrow = localDate(toIso(later(now, day)).slice(0, 10));
  return startsOn > tomorrow ? startsOn : tomorrow;
}
