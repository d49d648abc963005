import { GraphFault, type GraphAnswer, type Handler } from '#sandbox/tenant/call.ts';
import { calendarHandlers } from '#sandbox/tenant/calendars/handlers.ts';
import { checkAnswer } from '#sandbox/tenant/contract/check.ts';
import { operations } from '#sandbox/tenant/contract/document.ts';
import type { UserRecord } from '#sandbox/tenant/directory/records.ts';
import type { TenantState } from '#sandbox/tenant/state.ts';
import { newTeams } from '#sandbox/tenant/teams/records.ts';

export const now = Date.parse('2026-11-23T08:00:00Z');

export function aUser(name: string, also: Partial<UserRecord> = {}): UserRecord {
  const nobodySpecial = {
    jobTitle: null,
    department: null,
    companyName: null,
    officeLocation: null,
    preferredLanguage: 'en-GB',
    employeeHireDate: null,
    accountEnabled: true,
    userType: 'Member',
    managerId: null,
    skills: [],
    grade: 'HEO',
    timeZone: 'Europe/London',
    hasMailbox: true,
  } as const;
  return {
    ...nobodySpecial,
    id: `00000000-0000-4000-8000-${Buffer.from(name).toString('hex').padStart(12, '0').slice(0, 12)}`,
    displayName: name,
    givenName: name,
    surname: 'Example',
    mail: `${name}@contoso.example`,
    userPrincipalName: `${name}@contoso.example`,
    ...also,
  };
}

/** A tenant of these people, with empty calendars. */
export function aTenant(...users: readonly UserRecord[]): TenantState {
  const directory = {
    users: new Map(users.map((user) => [user.id, user])),
    groups: new Map(),
    administratorIds: new Set<string>(),
    changes: [],
  };
  return { directory, mailboxes: { byUser: new Map() }, sharePoint: { sites: new Map() }, teams: newTeams() };
}

interface Asked {
  readonly id?: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly user?: string;
  readonly extension?: string;
  readonly params?: Readonly<Record<string, string>>;
  readonly now?: number;
}

/** Asks as a person, and checks what comes back against Microsoft's contract. */
export async function ask(state: TenantState, caller: UserRecord, operation: string, asked: Asked = {}) {
  const handler: Handler | undefined = calendarHandlers[operation];
  const declared = operations.find(({ name }) => name === operation);
  if (!handler || !declared) {
    throw new Error(`Cannot ask ${operation}: ${handler ? 'the contract' : 'the tenant'} has no such operation`);
  }
  const answer: GraphAnswer = await handler({
    operation,
    params: {
      'event-id': asked.id ?? '',
      'user-id': asked.user ?? '',
      'extension-id': asked.extension ?? '',
      ...asked.params,
    },
    query: new URLSearchParams(asked.query),
    headers: new Headers(asked.headers),
    body: asked.body,
    bytes: new Uint8Array(),
    root: 'https://graph.microsoft.com/v1.0',
    caller,
    scopes: new Set(),
    state,
    now: asked.now ?? now,
  });
  const faults = checkAnswer(declared, answer.status, answer.body);
  if (faults.length > 0) {
    throw new Error(`The answer of ${operation} breaks the contract: ${faults.join('; ')}`);
  }
  return answer;
}

export interface Event {
  readonly id: string;
  readonly iCalUId: string;
  readonly subject: string;
  readonly type: string;
  readonly showAs: string;
  readonly isCancelled: boolean;
  readonly isOrganizer: boolean;
  readonly seriesMasterId: string | null;
  readonly originalStart?: string;
  readonly start: { readonly dateTime: string; readonly timeZone: string };
  readonly end: { readonly dateTime: string; readonly timeZone: string };
  readonly onlineMeeting: { readonly joinUrl: string } | null;
  readonly responseStatus: { readonly response: string };
  readonly attendees: readonly { readonly status: { readonly response: string } }[];
  readonly singleValueExtendedProperties?: readonly { readonly id: string; readonly value: string }[];
  readonly extensions?: readonly { readonly id: string }[];
  readonly '@odata.etag': string;
}

export interface Schedule {
  readonly scheduleId: string;
  readonly availabilityView?: string;
  readonly scheduleItems?: readonly Readonly<Record<string, unknown>>[];
  readonly workingHours?: { readonly timeZone: { readonly name: string } };
  readonly error?: { readonly responseCode: string };
}

export const eventIn = (answer: GraphAnswer): Event => answer.body as Event;
export const eventsIn = (answer: GraphAnswer): readonly Event[] => (answer.body as { value: readonly Event[] }).value;
export const schedulesIn = (answer: GraphAnswer): readonly Schedule[] =>
  (answer.body as { value: readonly Schedule[] }).value;
export const startsOf = (events: readonly Event[]): string[] => events.map(({ start }) => start.dateTime.slice(0, 16));

/** The refusal that a call ends in. */
export async function refusal(asking: Promise<unknown>): Promise<{ status: number; code: string; message: string }> {
  try {
    await asking;
  } catch (cause) {
    if (cause instanceof GraphFault) {
      return { status: cause.status, code: cause.code, message: cause.message };
    }
    throw cause;
  }
  throw new Error('The call was not refused');
}

/** A body for a create: a weekly hour in London that says only what matters. */
export const anEvent = (also: Readonly<Record<string, unknown>> = {}): Readonly<Record<string, unknown>> => ({
  subject: 'Session',
  start: { dateTime: '2026-12-01T10:00:00', timeZone: 'Europe/London' },
  end: { dateTime: '2026-12-01T11:00:00', timeZone: 'Europe/London' },
  ...also,
});

/** A recurrence that starts on a date, so many times. */
export const aRecurrence = (pattern: Readonly<Record<string, unknown>>, startDate: string, times: number) => ({
  pattern: { interval: 1, ...pattern },
  range: { type: 'numbered', startDate, numberOfOccurrences: times },
});

/** An hour from a local time in a zone. */
export const anHourFrom = (dateTime: string, timeZone: string) => ({
  start: { dateTime, timeZone },
  end: { dateTime: new Date(Date.parse(`${dateTime}:00Z`) + 3_600_000).toISOString().slice(0, 19), timeZone },
});
