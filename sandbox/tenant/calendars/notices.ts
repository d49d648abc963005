import type { TenantState } from '../state.ts';
import type { Notice } from './mailboxRecords.ts';
import type { Meeting } from './records.ts';

/** Mails the attendees, or whom the notice names. Without attendees there is nobody to tell. */
export function notify(
  { mailboxes }: TenantState,
  { attendees, content, organizer }: Meeting,
  notice: Pick<Notice, 'at' | 'kind'> & Partial<Notice>,
): void {
  const to = attendees.map(({ address }) => address);
  const sent: Notice = { subject: content.subject, from: organizer.address, to, comment: '', ...notice };
  if (sent.to.length > 0) {
    (mailboxes.notices ??= []).push(sent);
  }
}
