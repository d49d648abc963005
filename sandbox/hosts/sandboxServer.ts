/** Somebody of the stand-in tenant, as the frames show them. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly mail: string;
  readonly userPrincipalName: string;
  readonly jobTitle: string;
  readonly timeZone: string;
}

/** Somebody worth trying the product as. */
export interface Suggestion extends Person {
  readonly role: 'lead' | 'invited' | 'mentor' | 'mentee';
  readonly why: string;
}

/** A meeting with a Teams link in somebody's calendar. */
export interface Meeting {
  readonly subject: string;
  /** ISO 8601, in UTC. */
  readonly start: string;
  readonly thread: string;
  /** Names of all who are asked to come, the organizer first. */
  readonly people: readonly string[];
}

export interface Tenant {
  readonly tenantId: string;
  readonly clientId: string;
  /** Host of the sign-in service. */
  readonly environment: string;
  readonly headcount: number;
  readonly suggestions: readonly Suggestion[];
}

/** What Entra answers to a page that asks its host for a token. */
export interface NestedAnswer {
  readonly success: boolean;
  readonly [part: string]: unknown;
}

/** The stand-in tenant, asked on the frame's own origin. */
export const sandboxServer = {
  tenant: () => ask<Tenant>('/sandbox/tenant'),
  person: (id: string) => ask<Person>(`/sandbox/people/${encodeURIComponent(id)}`),
  search: (text: string) => ask<readonly Person[]>(`/sandbox/people?search=${encodeURIComponent(text)}`),
  meetings: (person: string) => ask<readonly Meeting[]>(`/sandbox/meetings?person=${encodeURIComponent(person)}`),
  nestedToken: (person: string, scope: string) => ask<NestedAnswer>('/sandbox/nestedToken', { person, scope }),
  send: (person: string, event: object) => ask<unknown>('/sandbox/send', { person, event }),
  reset: () => ask<unknown>('/sandbox/reset', {}),
};

async function ask<Answer>(path: string, body?: unknown): Promise<Answer> {
  const response = await fetch(
    new URL(path, window.location.origin),
    body === undefined
      ? {}
      : { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) },
  );
  if (!response.ok) {
    throw new Error(`The sandbox answered ${response.status} to ${path}: ${await response.text()}`);
  }
  return (await response.json()) as Answer;
}

/** Whoever is asked for, else the first person of a role that the surface is made for. */
export function personOrSuggestion(
  tenant: Tenant,
  asked: string | undefined,
  role: Suggestion['role'],
): Promise<Person> {
  const first = tenant.suggestions.find((each) => each.role === role) ?? tenant.suggestions[0];
  return sandboxServer.person(asked ?? first?.id ?? '');
}
