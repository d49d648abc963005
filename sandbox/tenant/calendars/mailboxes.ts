import { GraphFault } from '../call.ts';
import { userWithAddress } from '../directory/addresses.ts';
import type { UserRecord } from '../directory/records.ts';
import type { TenantState } from '../state.ts';
import { eventId, readEventId } from './eventIds.ts';
import type { Look } from './look.ts';
import type { Shown } from './occurrences.ts';
import type { Mailbox, WorkingHours } from './mailboxRecords.ts';
import type { CalendarEntry } from './records.ts';
import { fillMailbox } from './seed/fillMailbox.ts';

/** The mailbox of a user, made and filled when first opened; `undefined` for a user without one. */
export function mailboxOf(state: TenantState, user: UserRecord): Mailbox | undefined {
  if (!user.hasMailbox) {
    return undefined;
  }
  const mailbox = state.mailboxes.byUser.get(user.id) ?? newMailbox(state, user);
  state.mailboxes.byUser.set(user.id, mailbox);
  return mailbox;
}

/** A mailbox as it is before anybody worked in it; the same each time for the same seed and user. */
export function newMailbox({ directory, mailboxes }: TenantState, user: UserRecord): Mailbox {
  const mailbox = emptyMailbox(user);
  if (mailboxes.seed) {
    fillMailbox(mailbox, user, directory, mailboxes.seed);
  }
  return mailbox;
}

/** The mailbox that a call works in. Without a licence every calendar call fails as a whole. */
export function requireMailbox(state: TenantState, user: UserRecord): Mailbox {
  const mailbox = mailboxOf(state, user);
  if (!mailbox) {
    throw new GraphFault(
      404,
      'MailboxNotEnabledForRESTAPI',
      'The mailbox is either inactive, soft-deleted, or is hosted on-premise.',
    );
  }
  return mailbox;
}

/** The user behind a mail address or sign-in name, whatever its case. */
export const userByAddress = ({ directory }: TenantState, address: string): UserRecord | undefined =>
  userWithAddress(directory, address);

/** An event or occurrence of this mailbox by its id. An id of another mailbox names nothing here. */
export function entryById(mailbox: Mailbox, id: string): Shown {
  const address = readEventId(id);
  const entry = address.ownerId === mailbox.ownerId ? mailbox.entries.get(address.number) : undefined;
  if (!entry) {
    throw itemNotFound();
  }
  return { entry, day: address.day };
}

export const itemNotFound = (): GraphFault =>
  new GraphFault(404, 'ErrorItemNotFound', 'The specified object was not found in the store.');

export const entryId = (entry: CalendarEntry, day?: number, kind?: Look['ids']): string =>
  eventId({ ownerId: entry.ownerId, number: entry.number, day }, kind);

const emptyMailbox = (user: UserRecord): Mailbox => ({
  ownerId: user.id,
  address: user.mail,
  zone: user.timeZone,
  workingHours: user.accountEnabled ? usualHours() : undefined,
  entries: new Map(),
  transactions: new Map(),
  nextNumber: 1,
  version: 1,
});

/** A shared mailbox or a room, as a rule an account that is not enabled, is assumed to name no hours. */
const usualHours = (): WorkingHours => ({
  days: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'],
  start: 9,
  end: 17,
});
