/** The services behind Graph: each throttles and refuses in its own way. */
export type Service = 'outlook' | 'sharePoint' | 'teams' | 'directory';

/** The service that answers a path, or a path template such as `/me/events/{event-id}`. */
export function serviceOf(path: string): Service {
  if (
    /^\/(me|users\/[^/]+)\/(calendar|calendars|calendarView|events|findMeetingTimes|mailboxSettings|outlook|sendMail)(\/|$|\()/.test(
      path,
    )
  ) {
    return 'outlook';
  }
  if (/^\/(sites|drives|me\/drive)(\/|$)/.test(path)) {
    return 'sharePoint';
  }
  return /\/(chats|teamwork|joinedTeams|onlineMeetings)(\/|$)/.test(path) ? 'teams' : 'directory';
}
