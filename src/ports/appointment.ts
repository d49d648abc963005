import type { RecurringSlot } from '#domain/scheduling/slot.ts';

/** What the pane writes into the open appointment. */
export interface AppointmentContent {
  readonly subject: string;
  readonly attendee: { readonly name: string; readonly mail: string };
  readonly agenda: readonly string[];
  readonly slot: RecurringSlot;
}

/** The appointment that is open in Outlook. */
export interface Appointment {
  /** `compose`: the person is its organizer and may change it. `read`: somebody else's. `none`: no appointment is open. */
  readonly mode: 'compose' | 'read' | 'none';
  /** False on clients without Mailbox 1.7: subject and attendees can be filled, recurrence cannot. */
  readonly canRepeat: boolean;
  subject(): Promise<string>;
  fill(content: AppointmentContent): Promise<void>;
}
