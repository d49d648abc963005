import type { UserRecord } from '../../directory/records.ts';
import type { WorkingHours } from '../mailboxRecords.ts';
import { weekdays } from '../records.ts';
import { seriesIn, slotIn, type Horizon, type PlannedEvent, type Rhythm, type WeekSlot } from './plan.ts';
import { randomFrom, type Random } from './random.ts';
import { isLeader, type Organisation } from './seniority.ts';

const subjects = {
  weekly: ['Stand-up', 'Project meeting', 'Planning', 'Review', 'Drop-in', 'Casework meeting', 'Delivery call'],
  biweekly: ['Sprint review', 'Working group', 'Supplier call', 'Mentoring', 'Show and tell', 'Policy surgery'],
  monthly: ['Programme board', 'Risk review', 'Finance review', 'Community of practice', 'Steering group'],
} as const satisfies Record<Rhythm, readonly [string, ...string[]]>;

/**
 * The recurring meetings of a person: those of the team, at the same time for all its members, and enough of their
 * own to make leaders about half and others three tenths busy before anything else is added.
 */
export function planMeetings(
  user: UserRecord,
  hours: WorkingHours,
  organisation: Organisation,
  horizon: Horizon,
  seed: number,
): PlannedEvent[] {
  const random = randomFrom(seed, user.id, 'meetings');
  const week = new Week();
  const meetings = teamMeetings(user, organisation, horizon, seed).filter(({ slot }) =>
    hours.days.includes(slot.weekday),
  );
  meetings.forEach(({ slot, rhythm }) => week.take(slot, rhythm));
  const target = (isLeader(user, organisation) ? 0.5 : 0.3) * hours.days.length * (hours.end - hours.start) * 60;
  const own: PlannedEvent[] = [];
  if (random.chance(0.3)) {
    own.push(focusTime(week, hours, horizon, random));
  }
  for (let tries = 0; week.minutes < target && tries < 80; tries++) {
    const rhythm = random.pick<Rhythm>(['weekly', 'weekly', 'biweekly', 'monthly']);
    const slot = slotIn(
      hours,
      rhythm === 'monthly' ? random.pick([60, 90, 120]) : random.pick([30, 60, 60, 90]),
      random,
    );
    if (week.isFree(slot)) {
      week.take(slot, rhythm);
      own.push(ownMeeting(slot, rhythm, horizon, random));
    }
  }
  return [...meetings.map(({ event }) => event), ...own];
}

function ownMeeting(slot: WeekSlot, rhythm: Rhythm, { fromDay, toDay }: Horizon, random: Random): PlannedEvent {
  // One in four belongs to a project that ends or begins within the time that people can see.
  const span = [fromDay, toDay] as [number, number];
  if (random.chance(0.25)) {
    span[random.whole(0, 1)] = random.whole(fromDay + 60, toDay - 90);
  }
  return {
    subject: random.pick(subjects[rhythm]),
    showAs: random.chance(0.06) ? 'tentative' : 'busy',
    isPrivate: random.chance(0.04),
    ...seriesIn(slot, rhythm, span, random),
  };
}

function focusTime(week: Week, hours: WorkingHours, { fromDay, toDay }: Horizon, random: Random): PlannedEvent {
  const slot = slotIn(hours, 120, random);
  week.take(slot, 'weekly');
  return { subject: 'Focus time', showAs: 'busy', ...seriesIn(slot, 'weekly', [fromDay, toDay], random) };
}

interface TeamMeeting {
  readonly slot: WeekSlot;
  readonly rhythm: Rhythm;
  readonly event: PlannedEvent;
}

const coreHours: WorkingHours = { days: weekdays.slice(1, 5), start: 10, end: 16 };

/** A team meets weekly, each member meets the manager fortnightly, and two levels meet monthly. */
function teamMeetings(user: UserRecord, { reports }: Organisation, horizon: Horizon, seed: number): TeamMeeting[] {
  const team = reports.get(user.id) ?? [];
  const meeting = (
    subject: string,
    owner: string,
    rhythm: Rhythm,
    minutes: number,
    organizerId = user.id,
  ): TeamMeeting => {
    const random = randomFrom(seed, subject.split(':')[0] ?? '', owner, rhythm);
    const slot = slotIn(coreHours, minutes, random);
    const series = seriesIn(slot, rhythm, [horizon.fromDay, horizon.toDay], random);
    return { slot, rhythm, event: { subject: subject.replace(': ', ' '), showAs: 'busy', organizerId, ...series } };
  };
  const led =
    team.length === 0
      ? []
      : [meeting('Team meeting', user.id, 'weekly', 60), meeting('All hands', user.id, 'monthly', 90)];
  const oneToOnes = team
    .slice(0, 6)
    .map((member) => meeting(`One to one: ${member.givenName}`, member.id, 'biweekly', 30));
  const { managerId } = user;
  const joined =
    managerId === null
      ? []
      : [
          meeting('Team meeting', managerId, 'weekly', 60, managerId),
          meeting('One to one', user.id, 'biweekly', 30, managerId),
          meeting('All hands', managerId, 'monthly', 90, managerId),
        ];
  return [...led, ...oneToOnes, ...joined];
}

/** Which half hours of the week are taken, and how many minutes a week that makes on average. */
class Week {
  minutes = 0;
  readonly #taken = new Set<string>();

  isFree(slot: WeekSlot): boolean {
    return halfHours(slot).every((place) => !this.#taken.has(place));
  }

  take(slot: WeekSlot, rhythm: Rhythm): void {
    halfHours(slot).forEach((place) => this.#taken.add(place));
    this.minutes += slot.minutes * { weekly: 1, biweekly: 0.5, monthly: 0.23 }[rhythm];
  }
}

const halfHours = ({ weekday, startMinute, minutes }: WeekSlot): string[] =>
  Array.from({ length: Math.ceil(minutes / 30) }, (_, i) => `${weekday} ${startMinute + 30 * i}`);
