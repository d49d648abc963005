/*
 * Counts from the raw rows and calendars of the stand-in tenant, as somebody with a tool of their own would, with none of
 * the product's code.
 */
import type { Event, ListItem } from '@microsoft/microsoft-graph-types/microsoft-graph';
import type { Tenant } from '#sandbox/tenant/tenant.ts';
import { siteId } from '#sandbox/tenant/wellKnown.ts';
import { readAllRaw } from '#test/journeys/rawGraph.ts';

const day = 86_400_000;

/** A row of a list: in whose folder, and what it says. */
export interface RawRow<Body = RawBody> {
  readonly folder: string;
  readonly kind: string;
  readonly body: Body;
}

/** Whatever stands in rows that this test looks at. */
interface RawBody {
  readonly key: string;
  readonly pair?: string;
  readonly programme?: string;
  readonly reached?: string;
  readonly state?: string;
  readonly at: number;
  readonly session: number;
  readonly needsWord?: boolean;
  readonly taps: Readonly<Record<string, string>>;
  readonly words?: { readonly agreed: string };
  readonly enrolment: {
    readonly person: string;
    readonly programme: string;
    readonly role: string;
    readonly state: string;
    readonly wantsToLearn: readonly string[];
  };
}

/** Two people in the register of pairs. */
export interface RawPair {
  readonly id: string;
  readonly mentor: RawPartner;
  readonly mentee: RawPartner;
}

interface RawPartner {
  readonly id: string;
  readonly name: string;
  readonly department?: string | null;
}

/** Every row of a list or library that this person can read. */
export async function rowsOf<Body = RawBody>(
  tenant: Tenant,
  reader: string,
  list: string,
): Promise<readonly RawRow<Body>[]> {
  const items = await readAllRaw<ListItem & { fields?: Record<string, string | undefined> }>(tenant, reader, {
    path: `/sites/${siteId}/lists/${list}/items?$expand=fields`,
  });
  return items.flatMap(({ webUrl, fields }) => {
    const body = fields?.['Body'];
    const folder =
      decodeURIComponent(webUrl ?? '')
        .split('/')
        .at(-2) ?? '';
    return body === undefined ? [] : [{ folder, kind: fields?.['Kind'] ?? list, body: JSON.parse(body) as Body }];
  });
}

/** The pairs in the register of the leads. */
export async function registeredPairs(tenant: Tenant, lead: string): Promise<readonly RawPair[]> {
  const rows = await rowsOf<{ readonly pair: RawPair }>(tenant, lead, 'Lead');
  return rows.flatMap(({ kind, body }) => (kind === 'pair' ? [body.pair] : []));
}

/** Every appointment of ours that still stands in somebody's calendar, in order. */
export async function sessionEvents(tenant: Tenant, person: string): Promise<readonly Event[]> {
  const iso = (moment: number) => new Date(moment).toISOString();
  const span = `startDateTime=${iso(tenant.now() - 200 * day)}&endDateTime=${iso(tenant.now() + 400 * day)}`;
  const path = `/me/calendarView?${span}&$top=500&$orderby=start/dateTime`;
  return (await readAllRaw<Event>(tenant, person, { path })).filter(isOurs);
}

const isOurs = ({ subject, isCancelled }: Event): boolean =>
  subject?.startsWith('Fresh Eyes') === true && isCancelled !== true;

/** What the calendars of these organizers say of their sessions. */
export async function sessionsIn(tenant: Tenant, organizers: readonly string[]) {
  const total = { planned: 0, held: 0, moved: 0, lost: 0 };
  for (const organizer of organizers) {
    const masters = (await readAllRaw<Event>(tenant, organizer, { path: '/me/events?$top=500' })).filter(isOurs);
    const all = await sessionEvents(tenant, organizer);
    const planned = masters.reduce((sum, { recurrence }) => sum + (recurrence?.range?.numberOfOccurrences ?? 0), 0);
    total.planned += planned;
    total.held += all.filter(({ end }) => Date.parse(`${end?.dateTime?.slice(0, 19)}Z`) < tenant.now()).length;
    total.moved += all.filter(({ type }) => type === 'exception').length;
    total.lost += planned - all.length;
  }
  return total;
}

/** The same by the Monday of the week that each series promised; a moved appointment keeps the day it was moved from. */
export async function weeksIn(tenant: Tenant, organizers: readonly string[]) {
  const weeks = new Map<number, { planned: number; held: number; moved: number; lost: number }>();
  for (const organizer of organizers) {
    const standing = new Map(
      (await sessionEvents(tenant, organizer)).map((event) => [(event.originalStart ?? '').slice(0, 10), event]),
    );
    const masters = (await readAllRaw<Event>(tenant, organizer, { path: '/me/events?$top=500' })).filter(isOurs);
    for (const { recurrence } of masters) {
      for (let number = 0; number < (recurrence?.range?.numberOfOccurrences ?? 0); number += 1) {
        const first = Date.parse(recurrence?.range?.startDate ?? '') / day;
        const date = first + number * 7 * (recurrence?.pattern?.interval ?? 1);
        const monday = date - ((date + 3) % 7);
        const event = standing.get(new Date(date * day).toISOString().slice(0, 10));
        const counts = weeks.get(monday) ?? { planned: 0, held: 0, moved: 0, lost: 0 };
        counts.planned += 1;
        counts.held += event && Date.parse(`${event.end?.dateTime?.slice(0, 19)}Z`) < tenant.now() ? 1 : 0;
        counts.moved += event?.type === 'exception' ? 1 : 0;
        counts.lost += event ? 0 : 1;
        weeks.set(monday, counts);
      }
    }
  }
  const name = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
  return [...weeks]
    .toSorted(([a], [b]) => a - b)
    .map(([week, counts]) => ({ week: name.format(week * day), ...counts }));
}

/** Lines of reporting between any two departments, by the names of both in order, as the directory of the tenant has them. */
export function reportingLines({ state }: Tenant): ReadonlyMap<string, number> {
  const { users } = state.directory;
  const lines = new Map<string, number>();
  for (const { department, managerId, accountEnabled } of users.values()) {
    const above = users.get(managerId ?? '');
    if (
      accountEnabled &&
      above?.accountEnabled === true &&
      department &&
      above.department &&
      department !== above.department
    ) {
      const tie = [department, above.department].toSorted().join(' | ');
      lines.set(tie, (lines.get(tie) ?? 0) + 1);
    }
  }
  return lines;
}

/** What a page may say of taps: people in fives by their first answer of a month, put right for the half told by lot. */
export function estimates(told: readonly RawRow[]): readonly string[] {
  const groups = new Map<string, Map<string, number>>();
  for (const { folder, body } of told.toSorted((a, b) => a.body.at - b.body.at)) {
    for (const [question, answer] of Object.entries(body.taps)) {
      const name = `${new Date(body.session).toISOString().slice(0, 7)} ${question}`;
      const people = groups.get(name) ?? new Map<string, number>();
      groups.set(name, people.has(folder) ? people : people.set(folder, { no: 0, partly: 0.5, yes: 1 }[answer] ?? NaN));
    }
  }
  return [...groups].map(([name, people]) => `${name}: ${estimate([...people.values()])}`);
}

/** What a page may say of a tap after the last session: each person's first answer, whenever it was. */
export function closingEstimate(told: readonly RawRow[], question: string): string {
  const people = new Map<string, number>();
  for (const { folder, body } of told.toSorted((a, b) => a.body.at - b.body.at)) {
    const score = { no: 0, partly: 0.5, yes: 1 }[body.taps[question] ?? ''];
    if (score !== undefined && !people.has(folder)) {
      people.set(folder, score);
    }
  }
  return estimate([...people.values()]);
}

function estimate(scores: readonly number[]): string {
  const some = scores.slice(0, scores.length - (scores.length % 5));
  const mean = some.reduce((sum, score) => sum + score, 0) / some.length;
  const variance = some.reduce((sum, score) => sum + (score - mean) ** 2, 0) / some.length;
  const margin = (1.96 * Math.sqrt(Math.max(variance, 1 / 12) / some.length)) / 0.5;
  const right = Math.min(1, Math.max(0, (mean - 0.25) / 0.5));
  const said = `${Math.round(right * 20) * 5}%, give or take ${Math.round(margin * 100)}%`;
  return some.length === 0 ? 'nothing' : `${margin > 0.5 ? 'Too few to tell' : said}Of ${some.length} people`;
}
