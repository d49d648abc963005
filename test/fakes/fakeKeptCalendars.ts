import type { PersonId } from '#domain/ids.ts';
import type { KeptCalendar } from '#domain/scheduling/keptCalendar.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { KeptCalendars } from '#ports/keptCalendars.ts';

/** What a browser keeps, in memory. */
export function fakeKeptCalendars(): KeptCalendars & { readonly calendars: ReadonlyMap<PersonId, KeptCalendar> } {
  const calendars = new Map<PersonId, KeptCalendar>();
  const forget = async (until: Instant): Promise<void> =>
    calendars.forEach(({ readAt }, person) => readAt <= until && calendars.delete(person));
  return {
    calendars,
    of: async (people) =>
      new Map(
        people.flatMap((person) => {
          const kept = calendars.get(person);
          return kept ? [[person, kept] as const] : [];
        }),
      ),
    keep: async (fresh) => fresh.forEach((calendar, person) => calendars.set(person, calendar)),
    forget,
    forgetEverybodys: forget,
  };
}
