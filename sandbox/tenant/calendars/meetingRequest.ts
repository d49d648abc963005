import { Temporal } from 'temporal-polyfill';
import * as v from 'valibot';
import { GraphFault } from '../call.ts';
import { dateTimeTimeZone, oneOf, readBody, toMoment } from './bodies.ts';
import { dayLength } from './recurrence.ts';

const requestShape = v.strictObject({
  attendees: v.optional(
    v.array(
      v.strictObject({
        '@odata.type': v.optional(v.string()),
        type: v.optional(oneOf(['required', 'optional', 'resource']), 'required'),
        emailAddress: v.strictObject({ address: v.string(), name: v.nullish(v.string()) }),
      }),
    ),
    [],
  ),
  timeConstraint: v.nullish(
    v.strictObject({
      activityDomain: v.nullish(oneOf(['unknown', 'work', 'personal', 'unrestricted'])),
      timeSlots: v.optional(v.array(v.strictObject({ start: dateTimeTimeZone, end: dateTimeTimeZone })), []),
    }),
  ),
  locationConstraint: v.nullish(v.looseObject({})),
  meetingDuration: v.nullish(v.string()),
  maxCandidates: v.nullish(v.pipe(v.number(), v.integer(), v.minValue(1))),
  isOrganizerOptional: v.nullish(v.boolean()),
  returnSuggestionReasons: v.nullish(v.boolean()),
  minimumAttendeePercentage: v.nullish(v.pipe(v.number(), v.minValue(0), v.maxValue(100))),
});

export type ActivityDomain = 'work' | 'personal' | 'unrestricted';

/** What findMeetingTimes was asked, with the defaults of the service. Moments and duration in milliseconds. */
export interface MeetingRequest {
  readonly attendees: v.InferOutput<typeof requestShape>['attendees'];
  readonly windows: readonly { readonly from: number; readonly to: number }[];
  readonly activityDomain: ActivityDomain;
  readonly duration: number;
  readonly maxCandidates: number;
  readonly isOrganizerOptional: boolean;
  readonly givesReasons: boolean;
  /** Percent. */
  readonly minimum: number;
}

/** The default window and the default number of suggestions are documented nowhere: a week, and five. */
export function readMeetingRequest(body: unknown, now: number): MeetingRequest {
  const request = readBody(requestShape, body);
  const domain = request.timeConstraint?.activityDomain ?? 'work';
  const slots = request.timeConstraint?.timeSlots ?? [];
  const windows = slots.map(({ start, end }) => ({ from: toMoment(start), to: toMoment(end) }));
  if (windows.some(({ from, to }) => to <= from)) {
    throw new GraphFault(400, 'ErrorInvalidTimeInterval', 'A time slot must end after it starts.');
  }
  return {
    attendees: request.attendees,
    windows: windows.length > 0 ? windows : [{ from: now, to: now + 7 * dayLength }],
    activityDomain: domain === 'unknown' ? 'work' : domain,
    duration: Temporal.Duration.from(request.meetingDuration ?? 'PT30M').total({ unit: 'milliseconds' }),
    maxCandidates: request.maxCandidates ?? 5,
    isOrganizerOptional: request.isOrganizerOptional ?? false,
    givesReasons: request.returnSuggestionReasons ?? false,
    minimum: request.minimumAttendeePercentage ?? 50,
  };
}
