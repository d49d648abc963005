import type { Tenant } from '#sandbox/tenant/tenant.ts';
import { siteId } from '#sandbox/tenant/wellKnown.ts';
import { bodyColumns } from '#store/schema.ts';

/** What differs between two runs of the same thing: moments, ids that the services invent, and who was at work. */
const passing = new Set([
  'at',
  'madeAt',
  'bookedAt',
  'decidedAt',
  'proposedAt',
  'eventId',
  'iCalUId',
  'joinUrl',
  // Of long work.
  'startedAt',
  'startedBy',
  'pace',
  'holder',
  'holderName',
  'until',
]);

/** What the product left in a tenant, in a form that is the same for the same outcome: lists, rights, meetings. */
export function remainsOf(tenant: Tenant) {
  const lists = [...(tenant.state.sharePoint.sites.get(siteId)?.lists.values() ?? [])];
  return {
    columns: lists.map(({ columns, displayName }) => [displayName, columns.map(({ name }) => name)]),
    items: lists
      .flatMap((list) =>
        [...list.items.values()].map(({ fields, name, parent, roles }) => ({
          path: [list.displayName, list.items.get(parent ?? 0)?.name, name]
            .filter((part) => part !== undefined)
            .join('/'),
          says: texts(fields).map(lasting).toSorted(),
          roles: roles?.map(({ level, principal }) => `${principal.kind} ${principal.id} ${level}`).toSorted(),
        })),
      )
      .toSorted((one, other) => (one.path < other.path ? -1 : 1)),
    meetings: [...tenant.state.mailboxes.byUser.values()]
      .flatMap(({ address, entries }) =>
        [...entries.values()].flatMap(({ meeting, transactionId }) =>
          meeting.content.subject === 'Fresh Eyes'
            ? [{ address, transactionId, ...meeting.content, ...meeting.recurrence, attendees: meeting.attendees }]
            : [],
        ),
      )
      .toSorted((one, other) => (one.address < other.address ? -1 : 1)),
  };
}

/** What an item says: a long body is one text again, which SharePoint keeps in several columns. */
function texts(fields: Readonly<Record<string, unknown>>): readonly string[] {
  const isBody = (column: string) => bodyColumns.some((name) => name === column);
  const textsOf = (columns: readonly string[]) =>
    columns.filter((column) => fields[column] != null).map((column) => String(fields[column]));
  const others = textsOf(Object.keys(fields).filter((column) => !isBody(column)));
  const body = textsOf(bodyColumns).join('');
  return body === '' ? others : [body, ...others];
}

/** A field's text; JSON without what is passing. */
function lasting(text: string): string {
  return text.startsWith('{')
    ? JSON.stringify(JSON.parse(text), (name, each: unknown) => (passing.has(name) ? undefined : each))
    : text;
}

export type Remains = ReturnType<typeof remainsOf>;

/** Pairs of whom the desk says that nobody else can read their folder, though somebody else can. */
export const wronglyConfirmed = ({ items }: Remains): readonly string[] =>
  items
    .filter(({ path, says }) => path.startsWith('Lead/desk/pair-') && says.includes('private'))
    .map(({ path }) => path.replace('Lead/desk/pair-', 'Pairs/').replace('.txt', ''))
    .filter((folder) => items.find(({ path }) => path === folder)?.roles?.length !== 2);
