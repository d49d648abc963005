import { seedMailboxes } from './calendars/seed.ts';
import { seedDirectory, type OrganisationName } from './directory/seed.ts';
import { entraOf, type Entra } from './entra/entra.ts';
import { newRevocations } from './entra/revocations.ts';
import { signingKey, tokenIssuer } from './entra/tokens.ts';
import type { Interruption } from './faults/interruptions.ts';
import type { FaultOptions } from './faults/randomFaults.ts';
import { newWeather } from './faults/weather.ts';
import { graphOf } from './graph.ts';
import { tenantHandlers } from './handlers.ts';
import { newJournal, type TrafficLine } from './journal.ts';
import { answerDownload } from './sharePoint/download.ts';
import { seedSite } from './sharePoint/seed.ts';
import type { TenantState } from './state.ts';
import { openThrottle, realThrottle } from './throttling/throttle.ts';
import { newTeams } from './teams/records.ts';
import { clientId, everyoneGroupId, leadsGroupId, sweepClientId, sweepSecret, tenantId } from './wellKnown.ts';

export interface TenantOptions {
  /** Which organisation chart the people come from; the Department for Transport when not given. */
  readonly organisation?: OrganisationName;
  /** Several charts side by side in one tenant, in place of `organisation`; the leads come from the first. */
  readonly organisations?: readonly OrganisationName[];
  /** At least this many colleagues: the charts are repeated until there are enough. */
  readonly people?: number;
  /** What the tenant's clock says at first, milliseconds since 1970; 2026-11-23T08:00Z when not given. */
  readonly now?: number;
  /** True: the clock goes on by itself. False, the default: only `moveClock` moves it. */
  readonly clockTicks?: boolean;
  readonly seed?: number;
  /** What the tenant holds at first, in place of its own seed; it is copied. */
  readonly state?: TenantState;
  /** What the tenant goes on with, in place of its own seed; `reset` returns to the seed all the same. It is not copied. */
  readonly resume?: TenantState;
  /** Scopes that nobody has consented to: asking for one is refused with `consent_required`. */
  readonly refuseScopes?: readonly string[];
  /** Scopes that no token carries, whoever asks for them: as if the app had not asked. */
  readonly forgottenScopes?: readonly string[];
  /** `asked`: people must consent to scopes, and administrators to some of them; `all` when not given: it is done. */
  readonly consent?: 'all' | 'asked';
  /** Application permissions that an administrator gave to the nightly sweep; none when not given. */
  readonly sweepPermissions?: readonly string[];
  /** What goes wrong by chance; nothing when not given. */
  readonly faults?: FaultOptions;
  /** Whether the services refuse who asks for too much, as the real ones do; `real` when not given. */
  readonly throttling?: 'off' | 'real';
}

/** Microsoft 365 of one organisation, in process: requests in, answers out, nothing over a network. */
export interface Tenant {
  /** Answers a request to Graph, whatever host it is addressed to; its path has `/v1.0`, after any prefix. Rejects with `ConnectionCut`. */
  readonly graph: (request: Request) => Promise<Response>;
  /** Answers a request to the sign-in service. */
  readonly entra: (request: Request) => Promise<Response>;
  /** Answers a request to SharePoint itself: downloads, at the addresses that Graph gives out. */
  readonly sharePoint: (request: Request) => Response;
  readonly state: TenantState;
  readonly now: () => number;
  moveClock(milliseconds: number): void;
  /** Back to the seed: data, journal, interruptions, what counts for limits, every move of the clock. Tokens stay valid. */
  reset(): void;
  /** Lets coming calls fail, to try what the app does then. */
  interrupt(interruption: Interruption): void;
  /** Lets calls fail by chance from now on; `undefined` ends it. */
  setFaults(faults: FaultOptions | undefined): void;
  /** Nothing goes wrong by chance until this is done: for a look at the tenant from outside the app. */
  calm<Result>(act: () => Promise<Result>): Promise<Result>;
  readonly traffic: readonly TrafficLine[];
  /** What broke Microsoft's contract, as sentences. Tests fail when there is one. */
  readonly violations: readonly string[];
  /** The person's tokens and sessions end, as after a change of the password; Graph answers with a claims challenge. */
  revokeTokens(userId: string): void;
  tokenFor(userId: string, scopes: readonly string[]): Promise<string>;
  /** The answer of a host to nested app authentication. */
  readonly nestedToken: Entra['nestedToken'];
}

/** Tests copy tenants by the hundred. */
const keyOfCopies = signingKey();

const firstMorning = Date.parse('2026-11-23T08:00:00Z');

export function createTenant(options: TenantOptions = {}): Tenant {
  const { now: start = firstMorning, consent = 'all', forgottenScopes = [], refuseScopes = [] } = options;
  const opened = Date.now();
  let moved = 0;
  let state = options.resume ?? seededState(options, start);
  const now = (): number => start + moved + (options.clockTicks === true ? Date.now() - opened : 0);
  const journal = newJournal();
  // Clocks tell whole milliseconds.
  const moveClock = (milliseconds: number): void => void (moved += Math.ceil(milliseconds));
  const weather = newWeather(options.faults, async (milliseconds) =>
    options.clockTicks === true ? sleep(milliseconds) : moveClock(milliseconds),
  );
  const newThrottle = () => (options.throttling === 'off' ? openThrottle : realThrottle());
  let throttle = newThrottle();
  const revocations = newRevocations(now);
  const keyPair = options.state ? keyOfCopies : signingKey();
  const tokens = tokenIssuer({ clientId, forgottenScopes, keyPair, now, revocations, tenantId });
  const directory = () => state.directory;
  const { entra, nestedToken } = entraOf({
    application: { clientId: sweepClientId, secret: sweepSecret, roles: options.sweepPermissions ?? [] },
    clientId,
    consent,
    directory,
    now,
    refuseScopes,
    revocations,
    tenantId,
    tokens,
  });
  return {
    graph: graphOf({
      handlers: tenantHandlers,
      journal,
      now,
      tokens,
      state: () => state,
      throttle: (arrival) => throttle(arrival),
      weather,
    }),
    entra,
    nestedToken,
    sharePoint: (request) => answerDownload(new URL(request.url), state.sharePoint, now()),
    get state() {
      return state;
    },
    now,
    moveClock,
    reset() {
      moved = 0;
      state = seededState(options, start);
      journal.clear();
      throttle = newThrottle();
      weather.reset();
      revocations.clear();
    },
    interrupt: weather.interrupt,
    setFaults: weather.setFaults,
    calm: weather.calm,
    traffic: journal.traffic,
    violations: journal.violations,
    revokeTokens: (userId) => revocations.revoke(userId),
    tokenFor: (userId, scopes) => tokens.accessToken(userNamed(state, userId), scopes),
  };
}

const sleep = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

function seededState(options: TenantOptions, now: number): TenantState {
  if (options.state) {
    return structuredClone(options.state);
  }
  const { organisation = 'department-for-transport', organisations = [organisation], people = 0, seed = 1 } = options;
  const state: TenantState = {
    directory: seedDirectory({ now, organisations, people, seed }),
    mailboxes: { byUser: new Map() },
    sharePoint: { sites: new Map() },
    teams: newTeams(),
  };
  seedMailboxes(state, { now, seed });
  seedSite(state, { everyoneGroupId, leadsGroupId });
  return state;
}

function userNamed({ directory }: TenantState, userId: string) {
  const user = directory.users.get(userId);
  if (!user) {
    throw new Error(`Cannot sign in "${userId}": no user of this tenant has that id`);
  }
  return user;
}
