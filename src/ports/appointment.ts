import type { RecurringSlot } from '#domain/scheduling/slot.ts';
import type { Span } from '#domain/time/instant.ts';

/** What the pane writes into the open appointment. */
export interface AppointmentContent {
  readonly subject: string;
  readonly attendee: { readonly name: string; readonly mail: string };
  readonly agenda: readonly string[];
  readonly slot: RecurringSlot;
}

/**
 * Whether the pane can make the appointment a series: not when it is one date of a series already, and not on clients
 * without Mailbox 1.7.
 */
export type Repetition = 'possible' | 'oneDateOfSeries' | 'unsupported';

/** What tells which appointment it is. */
export interface OpenedAppointment {
  readonly span: Span;
  /** The addresses of its organizer and of all who must come. */
  readonly people: readonly string[];
}

/** The appointment that is open in Outlook. */
export interface Appointment {
  /** `compose`: the person is its organizer and may change it. `read`: somebody else's. `none`: no appointment is open. */
  readonly mode: 'compose' | 'read' | 'none';
  /** Subject and attendees can be filled in whatever it says. */
  readonly repetition: Repetition;
  /** `undefined` when no appointment is open. */
  opened(): Promise<OpenedAppointment | undefined>;
  fill(content: AppointmentContent): Promise<void>;
}
