import type { PersonId } from '#domain/ids.ts';
import type { ProblemKind } from '#domain/problemKind.ts';
import type { BusyTimes } from '#domain/scheduling/busyTimes.ts';
import { type Instant, minute, type Span } from '#domain/time/instant.ts';
import type { MailboxOf } from '#ports/calendars.ts';
import { isProblem } from '#ports/problem.ts';
import type { Progress } from '#ports/progress.ts';
import type { GraphClient } from './call.ts';
import { inUtc, mailboxHeaders } from './mailboxCall.ts';
import { busyTimesOf, gridMinutes, type Schedule, unreadable } from './schedule.ts';
import { groupsOf, windowsOf } from './schedulePlan.ts';
import { scopes } from './scopes.ts';

/** Reads the span on a 15-minute grid, widened to whole steps; each person's digits are one string over all of it. */
export async function readBusyTimes(
  client: GraphClient,
  people: readonly MailboxOf[],
  span: Span,
  { onProgress, signal }: Progress,
): Promise<ReadonlyMap<PersonId, BusyTimes>> {
  const windows = windowsOf(span);
  const found = new Map<PersonId, BusyTimes>();
  const readGroup = async (group: readonly MailboxOf[]): Promise<void> => {
    for (const [person, busy] of await readWindows(client, group, windows, signal)) {
      found.set(person, busy);
    }
    onProgress?.(found.size, people.length);
  };
  await Promise.all(groupsOf(people).map(readGroup));
  return found;
}

/** Window after window, leaving out whoever could not be read in an earlier one. */
async function readWindows(
  client: GraphClient,
  group: readonly MailboxOf[],
  windows: readonly Span[],
  signal: AbortSignal | undefined,
): Promise<ReadonlyMap<PersonId, BusyTimes>> {
  const joined = new Map<PersonId, BusyTimes>();
  for (const window of windows) {
    const continued = group.filter(({ id }) => reachesTo(window.start, joined.get(id)));
    for (const [person, busy] of await readWindow(client, continued, window, signal)) {
      joined.set(person, joinedTo(joined.get(person), busy));
    }
  }
  return joined;
}

/** Whether nothing is missing before this moment, so that what comes next can be joined to it. */
const reachesTo = (moment: Instant, busy: BusyTimes | undefined): boolean =>
  busy === undefined || (busy.kind === 'readable' && busy.start + busy.digits.length * gridMinutes * minute === moment);

/** A calendar that breaks off is known as far as it goes. */
function joinedTo(before: BusyTimes | undefined, next: BusyTimes): BusyTimes {
  if (before?.kind !== 'readable') {
    return next;
  }
  if (next.kind === 'unreadable') {
    return next.cause === 'incomplete' ? before : next;
  }
  const marks = [...(before.marks ?? []), ...(next.marks ?? [])];
  return { ...before, digits: before.digits + next.digits, ...(marks.length > 0 && { marks }) };
}

/**
 * Exchange fails the call for all twenty when it will not serve the mailbox in the address: then another is asked
 * through. If one of the twenty is to blame, halves find out which one it is.
 */
async function readWindow(
  client: GraphClient,
  group: readonly MailboxOf[],
  window: Span,
  signal: AbortSignal | undefined,
): Promise<readonly (readonly [PersonId, BusyTimes])[]> {
  const [first, ...others] = group;
  if (!first) {
    return [];
  }
  const through = async (mailbox: string, reasons: readonly ProblemKind[]) =>
    unlessFailed(askSchedules(client, mailbox, group, window, signal), reasons);
  const answer =
    (await through('/me', ['broken', 'missing'])) ??
    (await through(`/users/${first.id}`, ['broken', 'missing', 'denied']));
  if (answer) {
    const byMail = new Map(answer.map((schedule) => [schedule.scheduleId?.toLowerCase(), schedule]));
    return group.map(({ id, mail }) => [id, busyTimesOf(byMail.get(mail.toLowerCase()), window)]);
  }
  if (others.length === 0) {
    return [[first.id, unreadable('noMailbox')]];
  }
  const middle = Math.ceil(group.length / 2);
  const halves = [group.slice(0, middle), group.slice(middle)];
  return (await Promise.all(halves.map((half) => readWindow(client, half, window, signal)))).flat();
}

/** `undefined` when it failed for one of these reasons. */
async function unlessFailed<Answer>(
  asking: Promise<Answer>,
  reasons: readonly ProblemKind[],
): Promise<Answer | undefined> {
  try {
    return await asking;
  } catch (error) {
    if (reasons.some((reason) => isProblem(error, reason))) {
      return undefined;
    }
    throw error;
  }
}

async function askSchedules(
  client: GraphClient,
  mailbox: string,
  group: readonly MailboxOf[],
  window: Span,
  signal: AbortSignal | undefined,
): Promise<readonly Schedule[]> {
  const { value = [] } = await client.send<{ value?: readonly Schedule[] }>({
    aim: `read when ${group.length} people are busy`,
    path: `${mailbox}/calendar/getSchedule`,
    method: 'POST',
    isReplaySafe: true, // it only reads
    scopes: scopes.calendar,
    headers: mailboxHeaders,
    signal,
    body: {
      schedules: group.map(({ mail }) => mail),
      startTime: inUtc(window.start),
      endTime: inUtc(window.end),
      availabilityViewInterval: gridMinutes,
    },
  });
  return value;
}
