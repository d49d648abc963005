import * as v from 'valibot';
import { dateTimeTimeZone, oneOf } from './bodies.ts';
import type { Mailbox, WorkingHours } from './mailboxRecords.ts';
import { weekdays } from './records.ts';
import { zoneOf } from './zones.ts';

const time = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?$/));
const change = v.strictObject({
  time,
  dayOccurrence: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5)),
  dayOfWeek: oneOf(weekdays),
  month: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(12)),
  year: v.optional(v.pipe(v.number(), v.integer()), 0),
});
const customZone = v.strictObject({
  '@odata.type': v.literal('#microsoft.graph.customTimeZone'),
  name: v.optional(v.string(), 'Customized Time Zone'),
  bias: v.pipe(v.number(), v.integer()),
  standardOffset: change,
  daylightOffset: v.strictObject({ ...change.entries, daylightBias: v.pipe(v.number(), v.integer()) }),
});

const workingHours = v.strictObject({
  daysOfWeek: v.optional(v.array(oneOf(weekdays))),
  startTime: v.optional(time),
  endTime: v.optional(time),
  timeZone: v.optional(
    v.union([
      customZone,
      v.strictObject({ '@odata.type': v.optional(v.literal('#microsoft.graph.timeZoneBase')), name: v.string() }),
    ]),
  ),
});

/** The parts of mailbox settings that can be changed: https://learn.microsoft.com/graph/api/user-update-mailboxsettings. */
export const settingsShape = v.strictObject({
  timeZone: v.optional(v.string()),
  dateFormat: v.optional(v.string()),
  timeFormat: v.optional(v.string()),
  language: v.optional(v.strictObject({ locale: v.string(), displayName: v.optional(v.string()) })),
  delegateMeetingMessageDeliveryOptions: v.optional(
    oneOf(['sendToDelegateAndInformationToPrincipal', 'sendToDelegateAndPrincipal', 'sendToDelegateOnly']),
  ),
  automaticRepliesSetting: v.optional(
    v.strictObject({
      status: v.optional(oneOf(['disabled', 'alwaysEnabled', 'scheduled'])),
      externalAudience: v.optional(oneOf(['none', 'contactsOnly', 'all'])),
      internalReplyMessage: v.optional(v.string()),
      externalReplyMessage: v.optional(v.string()),
      scheduledStartDateTime: v.optional(dateTimeTimeZone),
      scheduledEndDateTime: v.optional(dateTimeTimeZone),
    }),
  ),
  workingHours: v.optional(workingHours),
});

/** Working hours after a change; what was not given stays. Throws Graph's refusal of an unknown zone. */
export function workingHoursFrom(given: v.InferOutput<typeof workingHours>, { workingHours: before }: Mailbox) {
  const { daysOfWeek, startTime, endTime, timeZone } = given;
  const isRules = timeZone !== undefined && 'bias' in timeZone;
  if (timeZone && !isRules) {
    zoneOf(timeZone.name);
  }
  const zone = isRules ? timeZone : (timeZone?.name ?? before?.zone);
  const hours: WorkingHours = {
    days: daysOfWeek ?? before?.days ?? [],
    start: startTime === undefined ? (before?.start ?? 8) : hoursOf(startTime),
    end: endTime === undefined ? (before?.end ?? 17) : hoursOf(endTime),
    ...(zone !== undefined && { zone }),
  };
  return hours;
}

function hoursOf(text: string): number {
  const [hour = 0, minute = 0] = text.split(':').map(Number);
  return hour + minute / 60;
}
