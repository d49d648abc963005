import type { PersonId } from '#domain/ids.ts';
import { instant, type Instant } from '#domain/time/instant.ts';
import { graphCalendars } from '#graph/calendars.ts';
import { graphClient } from '#graph/client.ts';
import type { Services } from '#ports/services.ts';
import { addEvent } from '#sandbox/tenant/calendars/addEvent.ts';
import type { CalendarSwitches } from '#sandbox/tenant/calendars/mailboxRecords.ts';
import type { UserRecord } from '#sandbox/tenant/directory/records.ts';
import type { TenantState } from '#sandbox/tenant/state.ts';
import { createTenant, type Tenant } from '#sandbox/tenant/tenant.ts';
import { standIn } from '#test/contracts/standIn.ts';
import { aPairOnItsWay } from '#test/surfaces/aPairOnItsWay.ts';

/** The network of one visit: it is gone for good at a request, before or after that took effect. */
export interface Visit {
  readonly goneAt: number;
  readonly moment: 'before' | 'after';
  readonly onGone: () => void;
}
const undisturbed: Visit = { goneAt: Infinity, moment: 'before', onGone: () => undefined };

interface Scene {
  /** What the meetings of the pair are called. */
  readonly subject: string;
  readonly now: string;
  /** When Omar, who books, has other meetings: ISO 8601, "from/until". */
  readonly meetings: readonly string[];
  readonly switches: CalendarSwitches;
}

/** Ada and Omar have signed, and their calendars are those of the stand-in: empty but for Omar's meetings. */
export async function aPairInOutlook({ subject, now, meetings, switches }: Scene) {
  const { ada, omar } = smallTenant;
  const tenant = createTenant(smallTenant);
  const { mailboxes } = tenant.state;
  Object.assign(mailboxes, switches);
  for (const [fromIso = '', toIso = ''] of meetings.map((span) => span.split('/'))) {
    addEvent(tenant.state, omar, { subject: 'Board', fromIso, toIso });
  }
  const moveClockTo = (moment: string): void => tenant.moveClock(instant(moment) - tenant.now());
  moveClockTo(now);
  const story = await aPairOnItsWay('agreed');
  return {
    tenant,
    moveClockTo,
    ada: (visit = undisturbed) => inOutlook(tenant, story.ada, ada, visit),
    omar: (visit = undisturbed) => inOutlook(tenant, story.omar, omar, visit),
    /** How many series of the pair stand in Omar's calendar, ended ones too. */
    seriesCount: () =>
      [...(mailboxes.byUser.get(omar)?.entries.values() ?? [])].filter(
        ({ meeting }) => meeting.content.subject === subject,
      ).length,
    /** Omar cancels one session in Outlook. */
    cancel: async (eventId: string): Promise<void> => {
      const token = await tenant.tokenFor(omar, ['Calendars.ReadWrite']);
      const headers = { Authorization: `Bearer ${token}`, Prefer: 'IdType="ImmutableId"' };
      const url = `https://graph.microsoft.com/v1.0/me/events/${encodeURIComponent(eventId)}`;
      await tenant.graph(new Request(url, { method: 'DELETE', headers }));
    },
    /** What kinds of mail about the series were sent, in order. */
    mails: () => mailboxes.notices?.flatMap((notice) => (notice.subject === subject ? [notice.kind] : [])) ?? [],
  };
}

/** A tenant of two is quickly made anew, for runs in their dozens. */
const smallTenant: { readonly state: TenantState; readonly ada: PersonId; readonly omar: PersonId } = (() => {
  const { tenant, ada, bo: omar } = standIn();
  const { directory, ...state } = tenant.state;
  const named = (name: string, id: PersonId): UserRecord[] => {
    const user = directory.users.get(id);
    return user ? [{ ...user, mail: `${name}@contoso.example` }] : [];
  };
  const users = new Map([...named('ada', ada), ...named('omar', omar)].map((user) => [user.id, user]));
  return { ada, omar, state: { ...state, directory: { ...directory, users }, mailboxes: { byUser: new Map() } } };
})();

function inOutlook(tenant: Tenant, services: Services, person: PersonId, visit: Visit): Services {
  const wait = async (milliseconds: number) => tenant.moveClock(milliseconds);
  const { goneAt, moment, onGone } = visit;
  let requests = 0;
  const client = graphClient({
    address: 'https://graph.microsoft.com',
    token: (scopes) => tenant.tokenFor(person, scopes),
    wait,
    random: () => 1,
    fetch: async (url, init) => {
      const number = requests;
      requests += 1;
      if (number === goneAt) {
        onGone();
      }
      if (number > goneAt || (number === goneAt && moment === 'before')) {
        throw new TypeError('Failed to fetch');
      }
      const answer = await tenant.graph(new Request(url, init));
      if (number === goneAt) {
        throw new TypeError('Failed to fetch');
      }
      return answer;
    },
  });
  return { ...services, clock: { now: () => tenant.now() as Instant }, calendars: graphCalendars(client, wait) };
}
