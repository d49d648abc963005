import type { DirectoryState, UserRecord } from '../../directory/records.ts';
import type { Mailbox } from '../mailboxRecords.ts';
import type { EventContent, Person } from '../records.ts';
import { addEntry, newMeeting, plainContent } from '../newMeeting.ts';
import { planLeave } from './leave.ts';
import { planMeetings } from './meetings.ts';
import { planOneOffs } from './oneOffs.ts';
import { horizonAt, type PlannedEvent } from './plan.ts';
import { randomFrom } from './random.ts';
import { organisationOf } from './seniority.ts';
import { workingPattern } from './workingPattern.ts';

/** Makes up the calendar of one person, the same on every run. */
export function fillMailbox(
  mailbox: Mailbox,
  user: UserRecord,
  directory: DirectoryState,
  { now, seed }: { readonly now: number; readonly seed: number },
): void {
  const organisation = organisationOf(directory);
  const horizon = horizonAt(now);
  const random = randomFrom(seed, user.id);
  const hours = workingPattern(user, organisation, random);
  // About one mailbox in a hundred does not say when its owner works, and those of rooms never do.
  const isSilent = random.chance(0.01) && !hours.zone;
  mailbox.workingHours = isSilent || !user.accountEnabled ? undefined : hours;
  if (user.id === organisation.hiddenId) {
    mailbox.sharing = 'nothing';
  }
  const plan = [
    ...planLeave(user, horizon, random),
    ...planMeetings(user, hours, organisation, horizon, seed),
    ...planOneOffs(user, hours, organisation, horizon, random),
  ];
  plan.forEach((event) => put(mailbox, event, user, directory, horizon.fromDay * 86_400_000));
}

function put(
  mailbox: Mailbox,
  event: PlannedEvent,
  user: UserRecord,
  directory: DirectoryState,
  createdAt: number,
): void {
  const organizer = directory.users.get(event.organizerId ?? user.id) ?? user;
  const isInvited = organizer.id !== user.id;
  const meeting = newMeeting({
    key: `${user.id}:${mailbox.nextNumber}`,
    organizer: personOf(organizer),
    organizerId: organizer.id,
    createdAt,
    content: contentOf(event, organizer.timeZone),
    recurrence: event.recurrence,
    ...(isInvited && { attendees: [{ ...personOf(user), type: 'required' }] }),
  });
  if (isInvited) {
    meeting.answers = new Map([[user.mail.toLowerCase(), { response: 'accepted', at: createdAt }]]);
  }
  addEntry(mailbox, meeting);
}

const personOf = (user: UserRecord): Person => ({ name: user.displayName, address: user.mail });

const contentOf = (event: PlannedEvent, zone: string): EventContent => ({
  ...plainContent,
  subject: event.subject,
  start: event.start,
  end: event.end,
  zone,
  showAs: event.showAs,
  isAllDay: event.isAllDay === true,
  sensitivity: event.isPrivate === true ? 'private' : 'normal',
});
