import * as v from 'valibot';
import { GraphFault } from '../call.ts';
import { dateTimeTimeZone, readBody, toMoment } from './bodies.ts';
import type { CalendarSwitches } from './mailboxRecords.ts';
import { dayLength } from './recurrence.ts';

const minute = 60_000;

/** What getSchedule was asked for; moments and the interval in milliseconds. */
export interface ScheduleRequest {
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

/**
 * The refusals as seen in issue 7047 and pull request 19703 of microsoftgraph/microsoft-graph-docs, and in issue 2349 of
 * msgraph-sdk-dotnet.
 */
export function readScheduleRequest(body: unknown): ScheduleRequest {
  const request = readBody(requestShape, body);
  const [from, to] = [toMoment(request.startTime), toMoment(request.endTime)];
  const interval = request.availabilityViewInterval * minute;
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

/** Members of distribution lists count: https://learn.microsoft.com/graph/outlook-get-free-busy-schedule. */
export function refuseTooMany(count: number, { schedulesPerCall = 100 }: CalendarSwitches): void {
  if (count > schedulesPerCall) {
    throw new GraphFault(
      400,
      'ErrorMailboxDataArrayTooBig',
      `There are too many target users in the EmailAddress array. The allowed size = ${schedulesPerCall}; the actual size = ${count}.`,
    );
  }
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
