import type { UserRecord } from '../../directory/records.ts';
import { dayLength, dayOf } from '../recurrence.ts';
import { bankHolidays } from './bankHolidays.ts';
import { mondayOf, type Horizon, type PlannedEvent } from './plan.ts';
import type { Random } from './random.ts';

/** Public holidays, the weeks around Christmas for half of the people, and one to three weeks of holiday besides. */
export function planLeave(user: UserRecord, { fromDay, toDay }: Horizon, random: Random): PlannedEvent[] {
  const holidays = isInEngland(user) ? bankHolidays(fromDay, toDay) : [];
  const leave = Array.from({ length: random.whole(1, 2) }, () => {
    const monday = mondayOf(random.whole(fromDay + 7, toDay - 14));
    return away('Annual leave', monday, monday + (random.chance(0.35) ? 12 : 5));
  });
  return [
    ...holidays.map((day) => away('Bank holiday', day, day + 1)),
    ...christmas(fromDay, toDay).flatMap((day) =>
      random.chance(0.5)
        ? [away('Annual leave', mondayOf(day) + (random.chance(0.4) ? -7 : 0), mondayOf(day) + 12)]
        : [],
    ),
    ...leave,
  ];
}

const isInEngland = ({ timeZone }: UserRecord): boolean =>
  timeZone === 'Europe/London' || timeZone === 'GMT Standard Time';

function christmas(fromDay: number, toDay: number): number[] {
  const year = new Date(fromDay * dayLength).getUTCFullYear();
  return [year, year + 1].map((y) => dayOf(`${y}-12-25`)).filter((day) => day >= fromDay && day < toDay);
}

const away = (subject: string, fromDay: number, toDay: number): PlannedEvent => ({
  subject,
  start: fromDay * dayLength,
  end: toDay * dayLength,
  showAs: 'oof',
  isAllDay: true,
});
