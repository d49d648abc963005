import { addEvent, bookLeave } from '#sandbox/tenant/calendars/addEvent.ts';
import type { Tenant } from '#sandbox/tenant/tenant.ts';
import type { Cast } from './cast.ts';

const day = 86_400_000;
const hour = 3_600_000;

/** Nobody has an appointment: a journey that is not about calendars is not disturbed by them. */
export function clearCalendars({ state }: Tenant): void {
  delete state.mailboxes.seed;
  state.mailboxes.byUser.clear();
}

/**
 * Every hour of the first four weeks is free for both. Later the mentee's mornings, the mentor's afternoons and the
 * mentee's Mondays to Wednesdays are taken: only Thursday and Friday from noon to one are free in all six sessions.
 */
export function fillUntilNoonIsLeft(tenant: Tenant, { mentor, mentee }: Cast): void {
  for (const week of [4, 5, 6, 7]) {
    for (const weekday of [0, 1, 2, 3, 4]) {
      occupy(tenant, mentee, week * 7 + weekday, [9, 12]);
      occupy(tenant, mentor, (week + 4) * 7 + weekday, [13, 17]);
    }
    away(tenant, mentee, [(week + 8) * 7, (week + 8) * 7 + 2]);
  }
}

/** Whole days of leave, counted from the first day of the programme, both included. Gives the id of the event. */
export const away = (tenant: Tenant, person: string, [from, to]: readonly [number, number]): string =>
  bookLeave(tenant.state, person, iso(programmeStart(tenant) + from * day), iso(programmeStart(tenant) + to * day));

function occupy(tenant: Tenant, person: string, dayOfProgramme: number, [from, to]: readonly [number, number]): void {
  const midnight = programmeStart(tenant) + dayOfProgramme * day;
  addEvent(tenant.state, person, {
    subject: 'Taken',
    fromIso: iso(midnight + from * hour),
    toIso: iso(midnight + to * hour),
  });
}

/** The midnight, in winter time, of the Monday two weeks from now. */
const programmeStart = (tenant: Tenant): number => Math.floor(tenant.now() / day) * day + 14 * day;

const iso = (moment: number): string => new Date(moment).toISOString();
