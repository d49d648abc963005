import { GraphFault, ok, type GraphAnswer, type GraphCall, type Handler } from '../call.ts';
import type { UserRecord } from '../directory/records.ts';
import type { TenantState } from '../state.ts';
import { availabilityView } from './availabilityView.ts';
import { membersByAddress } from './distributionLists.ts';
import { glanceAt, type Glance } from './glance.ts';
import { answerZone } from './look.ts';
import { requireMailbox, userByAddress } from './mailboxes.ts';
import { wireWorkingHours } from './mailboxSettings.ts';
import { detailedItems, plainItems } from './scheduleItems.ts';
import { readScheduleRequest, refuseTooMany, type ScheduleRequest } from './scheduleRequest.ts';

/**
 * Free/busy of up to 100 mailboxes, of which Microsoft documents 20.
 * https://learn.microsoft.com/graph/api/calendar-getschedule
 */
export const getSchedule: Handler = (call) => {
  requireMailbox(call.state, call.caller);
  return schedulesAnswer(call);
};

/** The same through the mailbox of somebody else, which must exist. */
export const getScheduleThrough: Handler = (call) => {
  const name = call.params['user-id'] ?? '';
  const user = call.state.directory.users.get(name) ?? userByAddress(call.state, name);
  if (!user) {
    throw new GraphFault(404, 'ErrorInvalidUser', `The requested user '${name}' is invalid.`);
  }
  requireMailbox(call.state, user);
  return schedulesAnswer(call);
};

function schedulesAnswer(call: GraphCall): GraphAnswer {
  const request = readScheduleRequest(call.body);
  const users = usersByAddress(call.state, request.schedules);
  const lists = new Map(
    request.schedules.flatMap((address) => {
      const members = users.has(address.toLowerCase()) ? undefined : membersByAddress(call.state, address);
      return members ? [[address, members] as const] : [];
    }),
  );
  const members = [...lists.values()].reduce((total, list) => total + list.length - 1, 0);
  refuseTooMany(request.schedules.length + members, call.state.mailboxes);
  const value = request.schedules.map((address) => {
    const list = lists.get(address);
    return { scheduleId: address, ...(list ? listOf(call, list, request) : personOf(call, users, address, request)) };
  });
  return ok({ '@odata.context': `${call.root}/$metadata#Collection(microsoft.graph.scheduleInformation)`, value });
}

function personOf(
  call: GraphCall,
  users: ReadonlyMap<string, UserRecord>,
  address: string,
  request: ScheduleRequest,
): object {
  const user = users.get(address.toLowerCase());
  const glance = user && glanceAt(call.state, user, request.from, request.to);
  const isOwn = user?.id === call.caller.id;
  if (!glance || (glance.sharing === 'nothing' && !isOwn)) {
    return { error: whyUnreadable(address, user, glance) };
  }
  const zone = answerZone(call.headers);
  const isDetailed = isOwn || glance.sharing === 'details';
  const { availabilityView: digits, ...hours } = scheduleOf(call, glance, request);
  return {
    availabilityView: digits,
    scheduleItems: isDetailed ? detailedItems(call, user, request) : plainItems(glance.spans, zone),
    ...hours,
  };
}

/** One view over all members, the busiest first, and nobody's hours: what a list shows is not documented. */
function listOf(call: GraphCall, members: readonly UserRecord[], request: ScheduleRequest): object {
  const spans = members.flatMap((user) => {
    const glance = glanceAt(call.state, user, request.from, request.to);
    return glance && glance.sharing !== 'nothing' ? glance.spans : [];
  });
  const inOrder = spans.toSorted((a, b) => a.start - b.start);
  return {
    availabilityView: availabilityView(inOrder, request, call.state.mailboxes),
    scheduleItems: plainItems(inOrder, answerZone(call.headers)),
  };
}

function scheduleOf({ state }: GraphCall, glance: Glance, request: ScheduleRequest) {
  const { spans, view, workingHours, zone } = glance;
  const digits = availabilityView(spans, request, state.mailboxes);
  return {
    availabilityView: view === undefined ? digits : digits.slice(0, view === 'empty' ? 0 : digits.length / 2),
    ...(workingHours && { workingHours: wireWorkingHours(workingHours, zone, state.mailboxes) }),
  };
}

function usersByAddress({ directory }: TenantState, addresses: readonly string[]): Map<string, UserRecord> {
  const wanted = new Set(addresses.map((address) => address.toLowerCase()));
  const found = new Map<string, UserRecord>();
  for (const user of directory.users.values()) {
    for (const name of [user.mail.toLowerCase(), user.userPrincipalName.toLowerCase()]) {
      if (wanted.has(name)) {
        found.set(name, user);
      }
    }
  }
  return found;
}

/**
 * "5009" as in issue 11225 of microsoftgraph/microsoft-graph-docs; the name for people without a mailbox likewise seen.
 * A calendar that is not shared: after ErrorNoFreeBusyAccess of EWS; the number is assumed.
 */
function whyUnreadable(address: string, user: UserRecord | undefined, glance: Glance | undefined): object {
  if (glance) {
    return { message: `The caller has no access to the free/busy data of ${address}.`, responseCode: '5013' };
  }
  return user
    ? { message: `The mail recipient ${address} has no mailbox.`, responseCode: 'ErrorMailRecipientNotFound' }
    : {
        message: `Unable to resolve e-mail address ${address} to an Active Directory object.`,
        responseCode: '5009',
      };
}
