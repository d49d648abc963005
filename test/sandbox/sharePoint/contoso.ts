import type { DirectoryState, UserRecord } from '#sandbox/tenant/directory/records.ts';
import { tokenIssuer } from '#sandbox/tenant/entra/tokens.ts';
import { graphOf } from '#sandbox/tenant/graph.ts';
import { newJournal } from '#sandbox/tenant/journal.ts';
import { sharePointHandlers } from '#sandbox/tenant/sharePoint/handlers.ts';
import { type SiteSeed, seedSite } from '#sandbox/tenant/sharePoint/seed.ts';
import { clientId, everyoneGroupId, leadsGroupId, siteId, tenantId } from '#sandbox/tenant/wellKnown.ts';

/** Lena and Leo are leads, Maya and Bo a pair, Tess a third person, Ada the site collection administrator. */
export const people = ['lena', 'leo', 'maya', 'bo', 'tess', 'ada'] as const;
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
  readonly grantedToV2: Readonly<Record<string, { readonly id: string; readonly displayName: string } | undefined>>;
  readonly inheritedFrom: unknown;
  readonly listItem: Body;
  readonly lastModifiedBy: { readonly user: { readonly displayName: string } };
  readonly '@odata.nextLink': string | undefined;
  readonly error: { readonly code: string; readonly message: string };
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly body: Body;
}

export type Caller = (request: string, body?: unknown, headers?: Readonly<Record<string, string>>) => Promise<Answer>;

export const onSite = `/sites/${siteId}`;

/** A tenant of six people whose site is as it was made; `as('maya')` calls Graph in her name. */
export function openContoso(seed: Partial<SiteSeed> = {}) {
  const journal = newJournal();
  let now = Date.parse('2026-11-23T08:00:00Z');
  const tokens = tokenIssuer({ clientId, now: () => now, tenantId });
  const state = { directory: contosoDirectory(), mailboxes: { byUser: new Map() }, sharePoint: { sites: new Map() } };
  seedSite(state, { leadsGroupId, everyoneGroupId, administratorId: 'ada', ...seed });
  const graph = graphOf({ handlers: sharePointHandlers, journal, now: () => now, state: () => state, tokens });
  const as =
    (person: Person, scope = 'Sites.Selected'): Caller =>
    async (request, body, headers = {}) => {
      const [method = '', path = ''] = request.split(/ (.*)/su);
      const token = await tokens.accessToken(userRecord(person), [scope]);
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
      return answerOf(await graph(sent));
    };
  return { as, state, violations: journal.violations, moveClock: (milliseconds: number) => void (now += milliseconds) };
}

async function answerOf(response: Response): Promise<Answer> {
  const text = await response.text();
  const isJson = response.headers.get('Content-Type')?.includes('json') ?? false;
  return { status: response.status, headers: response.headers, text, body: (isJson ? JSON.parse(text) : {}) as Body };
}

function contosoDirectory(): DirectoryState {
  const group = (id: string, displayName: string, memberIds: readonly string[]) => ({ id, displayName, memberIds });
  return {
    users: new Map(people.map((person) => [person, userRecord(person)])),
    groups: new Map([
      [leadsGroupId, group(leadsGroupId, 'Turnabout leads', ['lena', 'leo'])],
      [everyoneGroupId, group(everyoneGroupId, 'Everyone', people)],
    ]),
  };
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
