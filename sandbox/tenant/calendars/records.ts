/** Mailboxes by user id. The calendars area owns what is inside. */
export interface MailboxState {
  readonly byUser: Map<string, unknown>;
}
