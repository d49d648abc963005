import type { PersonId } from '#domain/ids.ts';
import type { Programme } from '#domain/programme.ts';
import { type Availability, availabilityOf, usualHours } from '#domain/scheduling/availability.ts';
import { usualScheduling } from '#domain/scheduling/schedulingSettings.ts';
import { searchGrid, searchWindow } from '#domain/scheduling/searchGrid.ts';
import { day, later, localDate, toIso, type Instant, type LocalDate } from '#domain/time/instant.ts';
import type { MailboxOf } from '#ports/calendars.ts';
import type { Progress } from '#ports/progress.ts';
import type { Services } from '#ports/services.ts';

/** When people can meet, over every possible session of the programme. Nobody is missing from the answer. */
export async function readAvailability(
  { calendars }: Pick<Services, 'calendars'>,
  programme: Programme,
  startsOn: LocalDate,
  people: readonly MailboxOf[],
  progress?: Progress,
): Promise<ReadonlyMap<PersonId, Availability>> {
  const { rhythm, zone, scheduling = usualScheduling } = programme;
  const grid = searchGrid(startsOn, rhythm);
  const busy = await calendars.busyTimes(people, searchWindow(startsOn, rhythm), progress);
  return new Map(
    people.map(({ id }) => [id, availabilityOf(busy.get(id) ?? notAnswered, grid, usualHours(zone), scheduling)]),
  );
}

/** Somebody of whom the calendars said nothing is not free. */
export const notAnswered = { kind: 'unreadable', cause: 'incomplete' } as const;

/** Sessions are looked for from the programme's first day, but not before tomorrow. */
export function firstSearchDay({ startsOn }: Programme, now: Instant): LocalDate {
  const tomorrow = localDate(toIso(later(now, day)).slice(0, 10));
  return startsOn > tomorrow ? startsOn : tomorrow;
}
