import type { ScheduleInformation } from '@microsoft/microsoft-graph-types/microsoft-graph';
import type { PersonId } from '#domain/ids.ts';
import type { BusyTimes, UnreadableCause } from '#domain/scheduling/busyTimes.ts';
import { day, type Instant, minute, type Span } from '#domain/time/instant.ts';
import type { MailboxOf } from '#ports/calendars.ts';
import { isProblem } from '#ports/problem.ts';
import type { Progress } from '#ports/progress.ts';
import type { GraphClient } from './call.ts';
import { inUtc, mailboxHeaders } from './mailboxCall.ts';
import { scopes } from './scopes.ts';
import { workingHoursOf } from './workingHours.ts';

/** Source of both limits: https://learn.microsoft.com/graph/outlook-get-free-busy-schedule. */
const mailboxesPerCall = 20;
const longestWindow = 61 * day;
const gridMinutes = 15;

/** Reads the span on a 15-minute grid, widened to whole steps; each person's digits are one string over all of it. */
export async function readBusyTimes(
  client: GraphClient,
  people: readonly MailboxOf[],
  span: Span,
  { onProgress, signal }: Progress,
): Promise<ReadonlyMap<PersonId, BusyTimes>> {
  const windows = windowsOf(aligned(span));
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
    const readable = group.filter(({ id }) => joined.get(id)?.kind !== 'unreadable');
    for (const [person, busy] of await readWindow(client, readable, window, signal)) {
      joined.set(person, joinedTo(joined.get(person), busy));
    }
  }
  return joined;
}

function joinedTo(before: BusyTimes | undefined, next: BusyTimes): BusyTimes {
  return before?.kind === 'readable' && next.kind === 'readable'
    ? { ...before, digits: before.digits + next.digits }
    : next;
}

/** One mailbox that Exchange will not serve can fail the call for all twenty: halves find out which one it is. */
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
  try {
    return await askSchedule(client, group, window, signal);
  } catch (error) {
    if (!isProblem(error, 'broken') && !isProblem(error, 'missing')) {
      throw error;
    }
    if (others.length === 0) {
      return [[first.id, unreadable('noMailbox')]];
    }
    const middle = Math.ceil(group.length / 2);
    const halves = [group.slice(0, middle), group.slice(middle)];
    return (await Promise.all(halves.map((half) => readWindow(client, half, window, signal)))).flat();
  }
}

async function askSchedule(
  client: GraphClient,
  group: readonly MailboxOf[],
  window: Span,
  signal: AbortSignal | undefined,
): Promise<readonly (readonly [PersonId, BusyTimes])[]> {
  const { value } = await client.send<{ value?: readonly ScheduleInformation[] }>({
    aim: `read when ${group.length} people are busy`,
    path: '/me/calendar/getSchedule',
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
  const byMail = new Map(value?.map((schedule) => [schedule.scheduleId?.toLowerCase(), schedule]));
  return group.map(({ id, mail }) => [id, busyTimesOf(byMail.get(mail.toLowerCase()), window)]);
}

function busyTimesOf(schedule: ScheduleInformation | undefined, window: Span): BusyTimes {
  if (schedule?.error) {
    return unreadable(causeOf(schedule.error.responseCode));
  }
  const digits = schedule?.availabilityView ?? '';
  return digits.length < (window.end - window.start) / (gridMinutes * minute)
    ? unreadable('incomplete')
    : {
        kind: 'readable',
        start: window.start,
        gridMinutes,
        digits,
        workingHours: workingHoursOf(schedule?.workingHours, window.start),
      };
}

const unreadable = (cause: UnreadableCause): BusyTimes => ({ kind: 'unreadable', cause });

/** Names of Exchange and the number it gives for an unknown address: github.com/microsoftgraph/microsoft-graph-docs/issues/11225. */
const causeOf = (code: string | null | undefined): UnreadableCause =>
  code === '5009' || /Recipient|Mailbox/i.test(code ?? '') ? 'noMailbox' : 'notShared';

function groupsOf(people: readonly MailboxOf[]): readonly (readonly MailboxOf[])[] {
  const count = Math.ceil(people.length / mailboxesPerCall);
  return Array.from({ length: count }, (_, index) =>
    people.slice(index * mailboxesPerCall, (index + 1) * mailboxesPerCall),
  );
}

function aligned({ start, end }: Span): Span {
  const step = gridMinutes * minute;
  return { start: (Math.floor(start / step) * step) as Instant, end: (Math.ceil(end / step) * step) as Instant };
}

function windowsOf({ start, end }: Span): readonly Span[] {
  const count = Math.ceil((end - start) / longestWindow);
  return Array.from({ length: count }, (_, index) => ({
    start: (start + index * longestWindow) as Instant,
    end: Math.min(end, start + (index + 1) * longestWindow) as Instant,
  }));
}
