import type { Event } from '@microsoft/microsoft-graph-types/microsoft-graph';
import type { Tenant } from '#sandbox/tenant/tenant.ts';
import { readAllRaw } from './rawGraph.ts';

const day = 86_400_000;

/** Local times `YYYY-MM-DDTHH:MM` in the United Kingdom, which can be compared as text. */
interface LocalSpan {
  readonly from: string;
  readonly to: string;
}

/** The six sessions that the words of a slot promise: the first date and time, and five more, four weeks apart. */
export function promisedSessions(words: string): readonly LocalSpan[] {
  const [, hour = '', minutes = '', half] = /at (\d{1,2}):(\d\d)(?:\s(AM|PM))?/.exec(words) ?? [];
  const [, firstDay = ''] = /(\w+ \w+,? \d{4}) to /.exec(words) ?? [];
  const hours = (Number(hour) % (half ? 12 : 24)) + (half === 'PM' ? 12 : 0);
  const first = Date.parse(`${firstDay} UTC`) + (hours * 60 + Number(minutes)) * 60_000;
  const local = (moment: number) => new Date(moment).toISOString().slice(0, 16);
  return Array.from({ length: 6 }, (_, index) => first + index * 28 * day).map((start) => ({
    from: local(start),
    to: local(start + 45 * 60_000),
  }));
}

/** What stands in somebody's calendar during these spans, as their own token sees it. */
export async function appointmentsIn(
  tenant: Tenant,
  person: string,
  spans: readonly LocalSpan[],
): Promise<readonly string[]> {
  const events = await calendarView(tenant, person);
  const occupying = events.filter(({ showAs }) => showAs !== 'free' && showAs !== 'workingElsewhere');
  return occupying
    .filter((event) => spans.some(({ from, to }) => from < localTime(event.end) && localTime(event.start) < to))
    .map((event) => `${event.subject ?? ''} ${localTime(event.start)}`);
}

/** A series as it lies in one person's calendar. */
interface FoundSeries {
  /** Masters of series and single appointments with the name of the product. */
  readonly kinds: readonly (string | undefined)[];
  readonly starts: readonly string[];
  /** Each Teams link once. */
  readonly joinLinks: readonly (string | undefined)[];
}

/** Everything in somebody's calendar that bears the product's name. */
export async function seriesIn(tenant: Tenant, person: string): Promise<FoundSeries> {
  const isOurs = ({ subject }: Event) => subject?.startsWith('Turnabout') ?? false;
  const masters = (await readAllRaw<Event>(tenant, person, { path: '/me/events?$top=500' })).filter(isOurs);
  const instances = (await calendarView(tenant, person)).filter(isOurs);
  return {
    kinds: masters.map(({ type }) => type ?? undefined),
    starts: instances.map(({ start }) => localTime(start)).toSorted(),
    joinLinks: [...new Set([...masters, ...instances].map(({ onlineMeeting }) => onlineMeeting?.joinUrl ?? undefined))],
  };
}

/** Ten months from now: longer than any series of the journeys. */
function calendarView(tenant: Tenant, person: string): Promise<readonly Event[]> {
  const iso = (moment: number) => new Date(moment).toISOString();
  const span = `startDateTime=${iso(tenant.now())}&endDateTime=${iso(tenant.now() + 300 * day)}`;
  return readAllRaw<Event>(tenant, person, {
    path: `/me/calendarView?${span}&$top=500`,
    prefer: 'outlook.timezone="Europe/London"',
  });
}

const localTime = (moment: Event['start']): string => moment?.dateTime?.slice(0, 16) ?? '';
