import * as v from 'valibot';
import { dateTimeTimeZone, oneOf } from './bodies.ts';
import { extensionValue } from './extensionShape.ts';
import { freeBusyStatuses, weekdays } from './records.ts';

const date = v.pipe(v.string(), v.isoDate());
const wholeNumber = v.pipe(v.number(), v.integer());

const patternShape = v.strictObject({
  type: oneOf(['daily', 'weekly', 'absoluteMonthly', 'relativeMonthly', 'absoluteYearly', 'relativeYearly']),
  interval: v.pipe(wholeNumber, v.minValue(1), v.maxValue(99)),
  daysOfWeek: v.optional(v.array(oneOf(weekdays)), []),
  firstDayOfWeek: v.optional(oneOf(weekdays), 'sunday'),
  dayOfMonth: v.optional(wholeNumber, 0),
  month: v.optional(wholeNumber, 0),
  index: v.optional(oneOf(['first', 'second', 'third', 'fourth', 'last']), 'first'),
});

const rangeShape = v.strictObject({
  type: oneOf(['endDate', 'noEnd', 'numbered']),
  startDate: date,
  endDate: v.optional(date),
  numberOfOccurrences: v.optional(wholeNumber),
  recurrenceTimeZone: v.nullish(v.string()),
});

const recurrenceShape = v.strictObject({ pattern: patternShape, range: rangeShape });
export type RecurrenceBody = v.InferOutput<typeof recurrenceShape>;

const attendeeShape = v.strictObject({
  type: v.optional(oneOf(['required', 'optional', 'resource']), 'required'),
  emailAddress: v.strictObject({ address: v.pipe(v.string(), v.email()), name: v.nullish(v.string()) }),
});

/** What an event can be created or changed with. Properties that Graph has and this lacks are refused. */
export const eventShape = v.strictObject({
  subject: v.optional(v.string()),
  body: v.optional(v.strictObject({ contentType: oneOf(['text', 'html']), content: v.string() })),
  start: v.optional(dateTimeTimeZone),
  end: v.optional(dateTimeTimeZone),
  location: v.optional(v.strictObject({ displayName: v.string() })),
  isAllDay: v.optional(v.boolean()),
  showAs: v.optional(oneOf(freeBusyStatuses)),
  sensitivity: v.optional(oneOf(['normal', 'personal', 'private', 'confidential'])),
  importance: v.optional(oneOf(['low', 'normal', 'high'])),
  categories: v.optional(v.array(v.string())),
  isReminderOn: v.optional(v.boolean()),
  reminderMinutesBeforeStart: v.optional(wholeNumber),
  allowNewTimeProposals: v.optional(v.boolean()),
  responseRequested: v.optional(v.boolean()),
  hideAttendees: v.optional(v.boolean()),
  recurrence: v.nullish(recurrenceShape),
  attendees: v.optional(v.array(attendeeShape)),
  isOnlineMeeting: v.optional(v.boolean()),
  onlineMeetingProvider: v.optional(oneOf(['unknown', 'skypeForBusiness', 'skypeForConsumer', 'teamsForBusiness'])),
  transactionId: v.nullish(v.string()),
  singleValueExtendedProperties: v.optional(v.array(v.strictObject({ id: v.string(), value: v.string() }))),
  extensions: v.optional(
    v.array(
      v.objectWithRest(
        { '@odata.type': v.optional(v.string()), extensionName: v.pipe(v.string(), v.nonEmpty()) },
        extensionValue,
      ),
    ),
  ),
});
export type EventBody = v.InferOutput<typeof eventShape>;
