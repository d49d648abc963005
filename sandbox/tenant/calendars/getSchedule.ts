import * as v from 'valibot';
import { GraphFault, ok, type GraphAnswer, type GraphCall, type Handler } from '../call.ts';
import type { UserRecord } from '../directory/records.ts';
import type { TenantState } from '../state.ts';
import { busySpans, type BusySpan } from './busySpans.ts';
import { dateTimeTimeZone, readBody, toMoment } from './bodies.ts';
import { mailboxOf, requireMailbox, userByAddress } from './mailboxes.ts';
import { wireWorkingHours } from './mailboxSettings.ts';
import { answerZone, toDateTimeTimeZone } from './answerZone.ts';
import type { FreeBusyStatus, Mailbox } from './records.ts';
import { dayLength } from './recurrence.ts';

const minute = 60_000;

/**
 * Free/busy of up to 100 mailboxes, of which Microsoft documents 20.
 * https://learn.microsoft.com/graph/api/calendar-getschedule; the refusals as seen in issue 7047, pull request 19703
 * of microsoftgraph/microsoft-graph-docs and issue 2349 of msgraph-sdk-dotnet.
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
  const request = readRequest(call.body);
  const zone = answerZone(call.headers);
  const users = usersByAddress(call.state, request.schedules);
  const value = request.schedules.map((address) => {
    const user = users.get(address.toLowerCase());
    const mailbox = user && mailboxOf(call.state, user);
    return mailbox
      ? scheduleOf(mailbox, { ...request, address, zone, isOwn: mailbox.ownerId === call.caller.id })
      : { scheduleId: address, error: whyUnreadable(address, user) };
  });
  return ok({ '@odata.context': `${call.root}/$metadata#Collection(microsoft.graph.scheduleInformation)`, value });
}

interface Reader extends ScheduleRequest {
  readonly address: string;
  readonly zone: string;
  readonly isOwn: boolean;
}

function scheduleOf(mailbox: Mailbox, reader: Reader): object {
  const spans = busySpans(mailbox, reader.from, reader.to);
  const schedule = {
    scheduleId: reader.address,
    availabilityView: asTheServiceWouldCut(mailbox, availabilityView(spans, reader)),
    scheduleItems: spans.map((span) => scheduleItem(span, reader.zone, reader.isOwn)),
  };
  return mailbox.workingHours
    ? { ...schedule, workingHours: wireWorkingHours(mailbox.workingHours, mailbox.zone) }
    : schedule;
}

interface ScheduleRequest {
  readonly schedules: readonly string[];
  readonly from: number;
  readonly to: number;
  readonly interval: number;
}

const requestShape = v.strictObject({
  schedules: v.array(v.string()),
  startTime: dateTimeTimeZone,
  endTime: dateTimeTimeZone,
  availabilityViewInterval: v.optional(v.pipe(v.number(), v.integer()), 30),
});

function readRequest(body: unknown): ScheduleRequest {
  const request = readBody(requestShape, body);
  const [from, to] = [toMoment(request.startTime), toMoment(request.endTime)];
  const interval = request.availabilityViewInterval * minute;
  const count = request.schedules.length;
  if (count > 100) {
    throw new GraphFault(
      400,
      'ErrorMailboxDataArrayTooBig',
      `There are too many target users in the EmailAddress array. The allowed size = 100; the actual size = ${count}.`,
    );
  }
  refuseWindow(from, to);
  if (interval < 5 * minute || interval > 1440 * minute || interval > to - from) {
    throw new GraphFault(
      400,
      'ErrorInvalidMergedFreeBusyInterval',
      'The specified merged free/busy interval is not valid. Specify an interval that is less than the free/busy time window and between 5 and 1440 minutes.',
    );
  }
  return { schedules: request.schedules, from, to, interval };
}

function refuseWindow(from: number, to: number): void {
  const option = 'The requested time duration specified for FreeBusyViewOptions.TimeWindow';
  if (to <= from) {
    throw new GraphFault(
      400,
      'ErrorInvalidTimeInterval',
      `The time duration specified for FreeBusyViewOptions.TimeWindow is invalid.`,
    );
  }
  // The documentation says "less than 62 days", so 62 whole days are refused too.
  if (to - from >= 62 * dayLength) {
    const days = Math.ceil((to - from) / dayLength);
    throw new GraphFault(
      400,
      'ErrorTimeIntervalTooBig',
      `${option} is too long. The allowed limit = 62 days; the actual limit = ${days} days.`,
    );
  }
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

/** One digit for each interval, the busiest of what touches it. Working elsewhere counts as free (0). */
function availabilityView(spans: readonly BusySpan[], { from, to, interval }: ScheduleRequest): string {
  const digits = Buffer.alloc(Math.ceil((to - from) / interval), '0');
  for (const { start, end, status } of spans) {
    const digit = digitOf[status];
    const last = Math.min(digits.length, Math.ceil((end - from) / interval));
    for (let slot = Math.max(0, Math.floor((start - from) / interval)); slot < last; slot++) {
      digits[slot] = Math.max(digits[slot] ?? 0, digit);
    }
  }
  return digits.toString('latin1');
}

/** Character codes. The digits: https://learn.microsoft.com/graph/api/resources/scheduleinformation */
const digitOf: Record<FreeBusyStatus, number> = {
  free: 48,
  workingElsewhere: 48,
  unknown: 48,
  tentative: 49,
  busy: 50,
  oof: 51,
};

function asTheServiceWouldCut({ view }: Mailbox, digits: string): string {
  if (view === undefined) {
    return digits;
  }
  return view === 'empty' ? '' : digits.slice(0, digits.length / 2);
}

/** Colleagues see when, never what: the sharing that organisations start with. */
function scheduleItem({ start, end, status, occurrence }: BusySpan, zone: string, isOwn: boolean): object {
  const { content } = occurrence;
  return {
    status,
    start: toDateTimeTimeZone(start, zone),
    end: toDateTimeTimeZone(end, zone),
    ...(isOwn && {
      subject: content.subject,
      location: content.location,
      isPrivate: content.sensitivity === 'private',
    }),
  };
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
