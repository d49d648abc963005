import { GraphFault, ok, type GraphAnswer, type GraphCall, type Handler } from '../call.ts';
import type { UserRecord } from '../directory/records.ts';
import type { TenantState } from '../state.ts';

import { availabilityView } from './availabilityView.ts';
import { toDateTimeTimeZone } from './dateTimes.ts';
import { glanceAt, type BusySpan, type Glance } from './glance.ts';
import { answerZone } from './look.ts';
import { requireMailbox, userByAddress } from './mailboxes.ts';
import { wireWorkingHours } from './mailboxSettings.ts';
import { occurrencesWithin, statusOf } from './occurrences.ts';
import { readScheduleRequest, type ScheduleRequest } from './scheduleRequest.ts';

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
  const zone = answerZone(call.headers);
  const users = usersByAddress(call.state, request.schedules);
  const value = request.schedules.map((address) => {
    const user = users.get(address.toLowerCase());
    const glance = user && glanceAt(call.state, user, request.from, request.to);
    if (!glance) {
      return { scheduleId: address, error: whyUnreadable(address, user) };
    }
    const items = user.id === call.caller.id ? ownItems(call, request, zone) : itemsOf(glance.spans, zone);
    return { scheduleId: address, ...scheduleOf(call, glance, request), scheduleItems: items };
  });
  return ok({ '@odata.context': `${call.root}/$metadata#Collection(microsoft.graph.scheduleInformation)`, value });
}

function scheduleOf({ state }: GraphCall, glance: Glance, request: ScheduleRequest): object {
  const { spans, view, workingHours, zone } = glance;
  const digits = availabilityView(spans, request);
  return {
    availabilityView: view === undefined ? digits : digits.slice(0, view === 'empty' ? 0 : digits.length / 2),
    ...(workingHours && { workingHours: wireWorkingHours(workingHours, zone, state.mailboxes) }),
  };
}

/** Colleagues see when, never what: the sharing that organisations start with. */
const itemsOf = (spans: readonly BusySpan[], zone: string): object[] =>
  spans.map(({ start, end, status }) => ({
    status,
    start: toDateTimeTimeZone(start, zone),
    end: toDateTimeTimeZone(end, zone),
  }));

function ownItems({ state, caller }: GraphCall, { from, to }: ScheduleRequest, zone: string): object[] {
  return [...requireMailbox(state, caller).entries.values()]
    .flatMap((entry) => occurrencesWithin(entry, from, to))
    .toSorted((a, b) => a.start - b.start)
    .map((occurrence) => ({
      status: statusOf(occurrence),
      start: toDateTimeTimeZone(occurrence.start, zone),
      end: toDateTimeTimeZone(occurrence.end, zone),
      subject: occurrence.content.subject,
      location: occurrence.content.location,
      isPrivate: occurrence.content.sensitivity === 'private',
    }));
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

/** "5009" as in issue 11225 of microsoftgraph/microsoft-graph-docs; the name for people without a mailbox likewise seen. */
function whyUnreadable(address: string, user: UserRecord | undefined): object {
  return user
    ? { message: `The mail recipient ${address} has no mailbox.`, responseCode: 'ErrorMailRecipientNotFound' }
    : {
        message: `Unable to resolve e-mail address ${address} to an Active Directory object.`,
        responseCode: '5009',
      };
}
