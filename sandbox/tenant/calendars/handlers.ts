import type { Handler, Handlers } from '../call.ts';
import { doAfterthoughts } from './afterthoughts.ts';
import { getCalendar, listCalendars, listTimeZones, listTimeZonesBy } from './calendar.ts';
import { addAttachment, listAttachments } from './attachments.ts';
import { calendarViewDelta, eventsDelta } from './delta.ts';
import { createExtension, deleteExtension, getExtension, listExtensions, updateExtension } from './extensions.ts';
import { findMeetingTimes } from './findMeetingTimes.ts';
import {
  createOnlineMeeting,
  createOrGetOnlineMeeting,
  deleteOnlineMeeting,
  getOnlineMeeting,
  listOnlineMeetings,
  updateOnlineMeeting,
} from './onlineMeetings.ts';
import { forwardEvent } from './forward.ts';
import { createEvent } from './createEvent.ts';
import { getSchedule, getScheduleThrough } from './getSchedule.ts';
import { preferenceApplied } from './look.ts';
import { getOwnSettings, getSettingsOf, updateSettings } from './mailboxSettings.ts';
import {
  getEvent,
  listCalendarView,
  listCalendarViewOf,
  listEvents,
  listEventsOf,
  listInstances,
  listInstancesOf,
} from './readEvents.ts';
import { acceptEvent, cancelEvent, declineEvent, deleteEvent, tentativelyAcceptEvent } from './responses.ts';
import { updateEvent } from './updateEvent.ts';

const handlers: Handlers = {
  'POST /me/calendar/getSchedule': getSchedule,
  'POST /users/{user-id}/calendar/getSchedule': getScheduleThrough,
  'POST /me/findMeetingTimes': findMeetingTimes,
  'GET /me/onlineMeetings': listOnlineMeetings,
  'POST /me/onlineMeetings': createOnlineMeeting,
  'POST /me/onlineMeetings/createOrGet': createOrGetOnlineMeeting,
  'GET /me/onlineMeetings/{onlineMeeting-id}': getOnlineMeeting,
  'PATCH /me/onlineMeetings/{onlineMeeting-id}': updateOnlineMeeting,
  'DELETE /me/onlineMeetings/{onlineMeeting-id}': deleteOnlineMeeting,
  'GET /me/mailboxSettings': getOwnSettings,
  'PATCH /me/mailboxSettings': updateSettings,
  'GET /users/{user-id}/mailboxSettings': getSettingsOf,
  'GET /me/outlook/supportedTimeZones()': listTimeZones,
  "GET /me/outlook/supportedTimeZones(TimeZoneStandard='{TimeZoneStandard}')": listTimeZonesBy,
  'GET /me/calendar': getCalendar,
  'GET /me/calendars': listCalendars,
  'GET /me/calendarView': listCalendarView,
  'GET /me/calendar/calendarView': listCalendarView,
  'GET /users/{user-id}/calendarView': listCalendarViewOf,
  'GET /me/events': listEvents,
  'GET /me/calendar/events': listEvents,
  'GET /users/{user-id}/events': listEventsOf,
  'POST /me/events': createEvent,
  'POST /me/calendar/events': createEvent,
  'GET /me/events/{event-id}': getEvent,
  'PATCH /me/events/{event-id}': updateEvent,
  'DELETE /me/events/{event-id}': deleteEvent,
  'GET /me/events/{event-id}/instances': listInstances,
  'GET /users/{user-id}/events/{event-id}/instances': listInstancesOf,
  'GET /me/calendarView/delta()': calendarViewDelta,
  'GET /me/events/delta()': eventsDelta,
  'GET /me/events/{event-id}/extensions': listExtensions,
  'POST /me/events/{event-id}/extensions': createExtension,
  'GET /me/events/{event-id}/extensions/{extension-id}': getExtension,
  'PATCH /me/events/{event-id}/extensions/{extension-id}': updateExtension,
  'DELETE /me/events/{event-id}/extensions/{extension-id}': deleteExtension,
  'GET /me/events/{event-id}/attachments': listAttachments,
  'POST /me/events/{event-id}/attachments': addAttachment,
  'POST /me/events/{event-id}/forward': forwardEvent,
  'POST /me/events/{event-id}/cancel': cancelEvent,
  'POST /me/events/{event-id}/accept': acceptEvent,
  'POST /me/events/{event-id}/decline': declineEvent,
  'POST /me/events/{event-id}/tentativelyAccept': tentativelyAcceptEvent,
};

/** Calendars and mailbox settings: what of Exchange this tenant answers. */
export const calendarHandlers: Handlers = Object.fromEntries(
  Object.entries(handlers).map(([name, handler]) => [name, asExchange(handler)]),
);

/** First what the service still had to do on its own; afterwards it tells which preferences it followed. */
function asExchange(handler: Handler): Handler {
  return async (call) => {
    doAfterthoughts(call.state, call.now);
    const answer = await handler(call);
    const applied = preferenceApplied(call.headers);
    return applied === undefined
      ? answer
      : { ...answer, headers: { ...answer.headers, 'Preference-Applied': applied } };
  };
}
