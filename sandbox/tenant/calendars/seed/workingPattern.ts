import type { UserRecord } from '../../directory/records.ts';
import type { WorkingHours } from '../mailboxRecords.ts';
import { weekdays, type Weekday } from '../records.ts';
import { greenwichRules } from '../zoneRules.ts';
import type { Random } from './random.ts';
import { isLeader, type Organisation } from './seniority.ts';

const fullWeek = weekdays.slice(1, 6);
const partTimeWeeks: readonly [readonly Weekday[], ...(readonly Weekday[])[]] = [
  ['monday', 'tuesday', 'wednesday', 'thursday'],
  ['tuesday', 'wednesday', 'thursday', 'friday'],
  ['monday', 'tuesday', 'wednesday'],
  ['monday', 'wednesday', 'thursday', 'friday'],
];

/** When a person works: mostly nine to five, some early, some late, about one in eight part time. */
export function workingPattern(user: UserRecord, organisation: Organisation, random: Random): WorkingHours {
  const start = random.pick([9, 9, 9, 9, 9, 8, 10]);
  const isPartTime = random.chance(isLeader(user, organisation) ? 0.04 : 0.13);
  return {
    days: isPartTime ? random.pick(partTimeWeeks) : fullWeek,
    start,
    end: start + 8,
    ...(user.id === organisation.customZoneId && { zone: greenwichRules }),
  };
}
