import type { Handlers } from '../call.ts';
import { getCalendar, listCalendars, listTimeZones } from './calendar.ts';
import { createEvent } from './createEvent.ts';
import { getSchedule, getScheduleThrough } from './getSchedule.ts';
import { getOwnSettings, getSettingsOf } from './mailboxSettings.ts';
import { getEvent, listCalendarView, listCalendarViewOf, listEvents, listInstances } from './readEvents.ts';
import { acceptEvent, cancelEvent, declineEvent, deleteEvent, tentativelyAcceptEvent } from './responses.ts';
import { updateEvent } from './updateEvent.ts';

/** Calendars and mailbox settings: what of Exchange this tenant answers. */
export const calendarHandlers: Handlers = {
  'POST /me/calendar/getSchedule': getSchedule,
  'POST /users/{user-id}/calendar/getSchedule': getScheduleThrough,
  'GET /me/mailboxSettings': getOwnSettings,
  'GET /users/{user-id}/mailboxSettings': getSettingsOf,
  'GET /me/outlook/supportedTimeZones()': listTimeZones,
  'GET /me/calendar': getCalendar,
  'GET /me/calendars': listCalendars,
  'GET /me/calendarView': listCalendarView,
  'GET /me/calendar/calendarView': listCalendarView,
  'GET /users/{user-id}/calendarView': listCalendarViewOf,
  'GET /me/events': listEvents,
  'GET /me/calendar/events': listEvents,
  'POST /me/events': createEvent,
  'POST /me/calendar/events': createEvent,
  'GET /me/events/{event-id}': getEvent,
  'PATCH /me/events/{event-id}': updateEvent,
  'DELETE /me/events/{event-id}': deleteEvent,
  'GET /me/events/{event-id}/instances': listInstances,
  'POST /me/events/{event-id}/cancel': cancelEvent,
  'POST /me/events/{event-id}/accept': acceptEvent,
  'POST /me/events/{event-id}/decline': declineEvent,
  'POST /me/events/{event-id}/tentativelyAccept': tentativelyAcceptEvent,
};
