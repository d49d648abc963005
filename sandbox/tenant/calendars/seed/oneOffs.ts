import type { UserRecord } from '../../directory/records.ts';
import type { WorkingHours } from '../mailboxRecords.ts';
import { weekdays } from '../records.ts';
import { mondayOf, slotIn, timesOf, type Horizon, type PlannedEvent } from './plan.ts';
import type { Random } from './random.ts';
import { isLeader, type Organisation } from './seniority.ts';

/**
 * Single meetings, week by week. Calendars fill late: after the next two weeks their number falls by half about every
 * three weeks.
 */
export function planOneOffs(
  user: UserRecord,
  hours: WorkingHours,
  organisation: Organisation,
  { fromDay, toDay, thisMonday }: Horizon,
  random: Random,
): PlannedEvent[] {
  const perWeek = (isLeader(user, organisation) ? 2.6 : 1.5) * hours.days.length;
  const events: PlannedEvent[] = [];
  for (let monday = mondayOf(fromDay + 6); monday < toDay; monday += 7) {
    const weeksAhead = Math.max(0, (monday - thisMonday) / 7 - 2);
    const expected = perWeek * 0.5 ** (weeksAhead / 3);
    const count = Math.floor(expected) + (random.chance(expected % 1) ? 1 : 0);
    for (let i = 0; i < count; i++) {
      events.push(oneOff(hours, monday, random));
    }
  }
  return events;
}

function oneOff(hours: WorkingHours, monday: number, random: Random): PlannedEvent {
  const slot = slotIn(hours, random.pick([30, 30, 60, 60, 90]), random);
  const day = monday + ((weekdays.indexOf(slot.weekday) + 6) % 7);
  return {
    subject: random.pick(['Catch-up', 'Briefing', 'Interview panel', 'Training', 'Visit', 'Call', 'Workshop']),
    showAs: random.pick(['busy', 'busy', 'busy', 'busy', 'busy', 'busy', 'tentative', 'workingElsewhere']),
    isPrivate: random.chance(0.06),
    ...timesOf(slot, day),
  };
}
