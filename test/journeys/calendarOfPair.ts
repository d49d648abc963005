import type { DateTimeTimeZone, Event } from '@microsoft/microsoft-graph-types/microsoft-graph';
import type { Tenant } from '#sandbox/tenant/tenant.ts';
import { askGraph, readAllRaw, readRaw } from './rawGraph.ts';

const day = 86_400_000;

/** The sessions ahead in somebody's calendar, whichever series they belong to. */
interface LiveSessions {
  readonly starts: readonly string[];
  /** Each Teams link once. */
  readonly joinLinks: readonly string[];
}

export async function liveSessions(tenant: Tenant, person: string): Promise<LiveSessions> {
  const events = await sessionEvents(tenant, person);
  return {
    starts: events.map(({ start }) => start?.dateTime ?? ''),
    joinLinks: [...new Set(events.map(({ onlineMeeting }) => onlineMeeting?.joinUrl ?? ''))],
  };
}

/** Somebody declines in Outlook the session ahead with this number, from 0. */
export const declineSession = (tenant: Tenant, person: string, number: number): Promise<void> =>
  answerSession(tenant, person, number, 'decline');

/** The organizer cancels it in Outlook. */
export const cancelSession = (tenant: Tenant, person: string, number: number): Promise<void> =>
  answerSession(tenant, person, number, 'cancel');

/** The organizer puts the session ahead with this number on the next day, in Outlook. */
export async function putOff(tenant: Tenant, person: string, number: number): Promise<void> {
  const event = (await sessionEvents(tenant, person))[number];
  const dayLater = (time: DateTimeTimeZone | null | undefined) => ({
    dateTime: new Date(Date.parse(`${time?.dateTime?.slice(0, 19)}Z`) + day).toISOString().slice(0, 19),
    timeZone: 'UTC',
  });
  const body = { start: dayLater(event?.start), end: dayLater(event?.end) };
  await readRaw(tenant, person, { method: 'PATCH', path: `/me/events/${event?.id}`, body });
}

async function answerSession(tenant: Tenant, person: string, number: number, how: 'decline' | 'cancel'): Promise<void> {
  const events = await sessionEvents(tenant, person);
  const path = `/me/events/${events[number]?.id}/${how}`;
  const { status, text } = await askGraph(tenant, person, { method: 'POST', path, body: {} });
  if (status !== 202) {
    throw new Error(`Cannot ${how} session ${number} as ${person}: ${status} ${text}`);
  }
}

/** The names under which the journeys and the product book. */
const isOurs = ({ subject, isCancelled }: Event): boolean =>
  isCancelled !== true && /^(?:Fresh Eyes|Turnabout)/.test(subject ?? '');

async function sessionEvents(tenant: Tenant, person: string): Promise<readonly Event[]> {
  const iso = (moment: number) => new Date(moment).toISOString();
  const span = `startDateTime=${iso(tenant.now())}&endDateTime=${iso(tenant.now() + 400 * day)}`;
  const path = `/me/calendarView?${span}&$top=500&$orderby=start/dateTime`;
  return (await readAllRaw<Event>(tenant, person, { path })).filter(isOurs);
}
