import type { ActivityDomain } from './meetingRequest.ts';
import type { Mailbox } from './mailboxRecords.ts';
import { weekdays } from './records.ts';
import { dayLength } from './recurrence.ts';
import { toWall, zoneOf } from './zones.ts';

/** "The default work hours are Monday to Friday, 8am to 5pm": https://learn.microsoft.com/graph/api/user-findmeetingtimes. */
const defaultHours = { days: weekdays.slice(1, 6), start: 8, end: 17 };

/** Whether a span lies in the hours of a domain: working hours, these and the weekend, or any. */
export function isAtWork(mailbox: Mailbox, domain: ActivityDomain, from: number, to: number): boolean {
  if (domain === 'unrestricted') {
    return true;
  }
  const { days, start, end } = mailbox.workingHours ?? defaultHours;
  const zone = zoneOf(typeof mailbox.workingHours?.zone === 'string' ? mailbox.workingHours.zone : mailbox.zone);
  const [begins, ends] = [toWall(from, zone), toWall(to, zone)];
  const midnight = Math.floor(begins / dayLength) * dayLength;
  const weekday = weekdays[new Date(begins).getUTCDay()] ?? 'sunday';
  const isDay = days.includes(weekday) || (domain === 'personal' && /^s(un|atur)day$/.test(weekday));
  return isDay && begins >= midnight + start * 3_600_000 && ends <= midnight + end * 3_600_000;
}
