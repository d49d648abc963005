import type { Appointment } from '#sandbox/server/appointments.ts';
import type { Meeting } from '#sandbox/server/meetings.ts';
import type { personOf } from '#sandbox/server/people.ts';
import type { Suggestion as Suggested } from '#sandbox/server/suggestions.ts';
import type { TrafficLine as Journalled } from '../tenant/journal.ts';

/** Somebody of the stand-in tenant, as the frames show them. */
export type Person = ReturnType<typeof personOf>;

/** Somebody worth trying the product as. */
export type Suggestion = Person & Suggested;

/** One request that the tenant answered, and who asked. */
export type TrafficLine = Omit<Journalled, 'userId'> & { readonly who: string };

/** What the control page shows. */
export interface ControlState {
  /** The tenant's clock, and how far it is ahead of the machine's, in milliseconds. */
  readonly now: number;
  readonly ahead: number;
  readonly faultKinds: readonly string[];
  /** Which share of the calls fails by chance, and how; all kinds when not given. */
  readonly faults?: { readonly share: number; readonly kinds?: readonly string[] };
  readonly requests: number;
  readonly traffic: readonly TrafficLine[];
  readonly violations: readonly string[];
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
  /** With `agrees` the person has signed in and agreed in a window of the host. */
  nestedToken: (person: string, scope: string, agrees = false) =>
    ask<NestedAnswer>('/sandbox/nestedToken', { person, scope, agrees }),
  send: (person: string, event: object) => ask<unknown>('/sandbox/send', { person, event }),
  reset: () => ask<unknown>('/sandbox/reset', {}),
  control: () => ask<ControlState>('/sandbox/control/state'),
  appointments: (person: string) =>
    ask<readonly Appointment[]>(`/sandbox/control/appointments?person=${encodeURIComponent(person)}`),
  moveClock: (minutes: number) => ask<unknown>('/sandbox/control/clock', { minutes }),
  failNext: (kind: string, times: number) => ask<unknown>('/sandbox/control/nextCalls', { kind, times }),
  failByChance: (share: number, kinds: readonly string[]) => ask<unknown>('/sandbox/control/faults', { share, kinds }),
  happen: (situation: object) => ask<{ readonly said: string }>('/sandbox/control/situations', situation),
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
