import type { Session } from '#domain/series.ts';
import type { OpenedAppointment } from '#ports/appointment.ts';

/** Whether somebody organizes the open appointment or is invited to it. */
export const isAmong = (opened: OpenedAppointment | undefined, mail: string): boolean =>
  opened?.people.some((person) => person.toLowerCase() === mail.toLowerCase()) ?? false;

/** The session that the pane stands beside, among those with this partner; Outlook and Graph name events differently. */
export const openedSession = (
  sessions: readonly Session[],
  opened: OpenedAppointment | undefined,
  partnerMail: string,
): Session | undefined =>
  isAmong(opened, partnerMail)
    ? sessions.find(({ span }) => span.start === opened?.span.start && span.end === opened.span.end)
    : undefined;
