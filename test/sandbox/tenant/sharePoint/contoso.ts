import type { UserRecord } from '#sandbox/tenant/directory/records.ts';
import type { SharePointSwitches } from '#sandbox/tenant/sharePoint/switches.ts';
import { type SiteSeed, seedSite } from '#sandbox/tenant/sharePoint/seed.ts';
import type { TenantState } from '#sandbox/tenant/state.ts';
import { createTenant, type Tenant } from '#sandbox/tenant/tenant.ts';
import { everyoneGroupId, leadsGroupId, siteId } from '#sandbox/tenant/wellKnown.ts';

/** Lena and Leo are leads, Maya and Bo a pair, Tess a third person, Ada the site collection administrator. */
const people = ['lena', 'leo', 'maya', 'bo', 'tess', 'ada'] as const;
export type Person = (typeof people)[number];

/** What the tests look at in an answer of Graph. */
export interface Body {
  readonly id: string;
  readonly name: string;
  readonly eTag: string;
  readonly displayName: string;
  readonly webUrl: string;
  readonly roles: readonly string[];
  readonly value: readonly Body[];
  readonly fields: Readonly<Record<string, unknown>>;
  readonly grantedToV2:
    | Readonly<Record<string, { readonly id: string; readonly displayName: string } | undefined>>
    | undefined;
  readonly inheritedFrom: unknown;
  readonly listItem: Body;
  readonly lastModifiedBy: { readonly user: { readonly displayName: string } };
  readonly deleted: { readonly state: string } | undefined;
  readonly link: { readonly scope: string; readonly type: string; readonly webUrl: string } | undefined;
  readonly '@odata.nextLink': string | undefined;
  readonly '@odata.deltaLink': string | undefined;
  readonly error: { readonly code: string; readonly message: string } | undefined;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly body: Body;
}

export type Caller = (request: string, body?: unknown, headers?: Readonly<Record<string, string>>) => Promise<Answer>;

export const onSite = `/sites/${siteId}`;

// One for all tests of a file: making its key is slow.
const sharedTenant = createTenant();

/** A tenant of six people whose site is as it was made; `as('maya')` calls Graph in her name. */
export function openContoso(
  { switches = {}, ...seed }: Partial<SiteSeed> & { readonly switches?: Partial<SharePointSwitches> } = {},
  tenant: Tenant = sharedTenant,
) {
  tenant.reset();
  moveIn(tenant.state);
  tenant.state.sharePoint.switches = switches;
  seedSite(tenant.state, { leadsGroupId, everyoneGroupId, administratorId: 'ada', ...seed });
  const as =
    (person: Person, scope = 'Sites.Selected'): Caller =>
    async (request, body, headers = {}) => {
      const [method = '', path = ''] = request.split(/ (.*)/su);
      const token = await tenant.tokenFor(person, [scope]);
      const isText = typeof body === 'string';
      const sent = new Request(path.startsWith('https') ? path : `https://graph.microsoft.com/v1.0${path}`, {
        method,
        headers: {
          Authorization: `Bearer ${token}`,
          'Content-Type': isText ? 'text/plain' : 'application/json',
          ...headers,
        },
        ...(body !== undefined && { body: isText ? body : JSON.stringify(body) }),
      });
      return answerOf(await tenant.graph(sent));
    };
  return { as, tenant };
}

async function answerOf(response: Response): Promise<Answer> {
  const text = await response.text();
  const isJson = response.headers.get('Content-Type')?.includes('json') ?? false;
  return { status: response.status, headers: response.headers, text, body: (isJson ? JSON.parse(text) : {}) as Body };
}

/** Our six people instead of a whole organisation, and no site yet. */
function moveIn({ directory, sharePoint }: TenantState): void {
  for (const everything of [directory.users, directory.groups, sharePoint.sites]) everything.clear();
  for (const person of people) directory.users.set(person, userRecord(person));
  for (const [id, memberIds] of [
    [leadsGroupId, ['lena', 'leo']],
    [everyoneGroupId, people],
  ] as const)
    directory.groups.set(id, { id, displayName: id === leadsGroupId ? 'Turnabout leads' : 'Everyone', memberIds });
}

const userRecord = (id: Person): UserRecord => ({
  id,
  displayName: id,
  givenName: id,
  surname: 'Test',
  mail: `${id}@contoso.example`,
  userPrincipalName: `${id}@contoso.example`,
  jobTitle: null,
  department: null,
  officeLocation: null,
  preferredLanguage: null,
  employeeHireDate: null,
  accountEnabled: true,
  userType: 'Member',
  managerId: null,
  skills: [],
  grade: '',
  timeZone: 'GMT Standard Time',
  hasMailbox: true,
});
