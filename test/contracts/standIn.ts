import { personId, type PersonId } from '#domain/ids.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { GraphClient } from '#graph/call.ts';
import { graphClient } from '#graph/client.ts';
import { selectedSite, type SiteScopes } from '#graph/scopes.ts';
import { createTenant, type Tenant } from '#sandbox/tenant/tenant.ts';
import { leadsGroupId, siteAddress } from '#sandbox/tenant/wellKnown.ts';
import { personEntries } from '#store/codecs/personEntries.ts';
import type { EntryCodec } from '#store/codecs/entryCodec.ts';
import type { KeyedEntry } from '#store/entryLibrary.ts';
import { sharePointFolders } from '#store/folders.ts';
import type { Library } from '#store/schema.ts';
import { sharePointSite, type Site } from '#store/site.ts';
import { siteSetup } from '#store/siteSetup.ts';
import type { Folders } from '#ports/folders.ts';
import type { SiteSetup } from '#ports/siteSetup.ts';

/** The stand-in tenant, and some of its people by the part they play in a test. */
export interface StandIn {
  readonly tenant: Tenant;
  readonly lead: PersonId;
  readonly otherLead: PersonId;
  readonly ada: PersonId;
  readonly bo: PersonId;
  readonly outsider: PersonId;
}

/** A copy is made in a quarter of the time that a seed takes. */
const { state } = createTenant();

export function standIn(): StandIn {
  const tenant = createTenant({ state });
  const { users, groups } = tenant.state.directory;
  const leads = groups.get(leadsGroupId)?.memberIds ?? [];
  const others = [...users.values()].filter(
    ({ id, accountEnabled, userType, hasMailbox }) =>
      accountEnabled && userType === 'Member' && hasMailbox && !leads.includes(id),
  );
  const [lead, otherLead] = leads.map(personId);
  const [ada, bo, outsider] = others.slice(100).map(({ id }) => personId(id));
  if (!lead || !otherLead || !ada || !bo || !outsider) {
    throw new Error('Cannot cast the test: the stand-in tenant has too few people');
  }
  return { tenant, lead, otherLead, ada, bo, outsider };
}

/** A person's own client. Waiting moves the tenant's clock, so that nothing has to be waited for. */
export const clientOf = ({ tenant }: StandIn, person: PersonId): GraphClient =>
  graphClient({
    address: 'https://graph.microsoft.com',
    token: (scopes) => tenant.tokenFor(person, scopes),
    fetch: (url, init) => tenant.graph(new Request(url, init)),
    wait: async (milliseconds) => tenant.moveClock(milliseconds),
    random: () => 1,
  });

export const siteOf = (subject: StandIn, person: PersonId, scopes: SiteScopes = selectedSite): Site =>
  sharePointSite({
    client: clientOf(subject, person),
    address: siteAddress,
    scopes,
    pace: {
      clock: { now: () => subject.tenant.now() as Instant },
      wait: async (milliseconds) => subject.tenant.moveClock(milliseconds),
    },
  });

export const foldersOf = <Entry extends KeyedEntry>(
  subject: StandIn,
  person: PersonId,
  library: Library,
  codec: EntryCodec<Entry>,
): Folders<Entry> =>
  sharePointFolders({ site: siteOf(subject, person), library, codec, leadsGroupId, me: async () => person });

export const setupOf = (subject: StandIn, person: PersonId, scopes: SiteScopes = selectedSite): SiteSetup =>
  siteSetup({
    site: siteOf(subject, person, scopes),
    desk: foldersOf(subject, person, 'Lead', personEntries),
    leadsGroupId,
  });
