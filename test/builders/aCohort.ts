import { type OrgChart, orgChart } from '#domain/orgChart.ts';
import type { Participant } from '#domain/participant.ts';
import type { RecurringSlot } from '#domain/scheduling/slot.ts';
import { localDate, localTime, type ZoneName } from '#domain/time/instant.ts';
import { aColleague } from './aColleague.ts';

export const aSlot: RecurringSlot = {
  firstDate: localDate('2027-01-12'),
  startTime: localTime('10:00'),
  zone: 'Europe/Paris' as ZoneName,
  lengthMinutes: 45,
  everyWeeks: 4,
  sessionCount: 6,
};

/** Mentees are one step below the top, mentors three, each mentor in a line of their own: rank forbids nothing. */
export const chartFor = (mentors: readonly Participant[], mentees: readonly Participant[]): OrgChart =>
  orgChart([
    aColleague({ id: 'top' }),
    ...mentees.map(({ colleague }) => aColleague({ id: colleague.id, manager: 'top' })),
    ...mentors.flatMap(({ colleague: { id } }) => [
      aColleague({ id: `${id}-head`, manager: 'top' }),
      aColleague({ id: `${id}-lead`, manager: `${id}-head` }),
      aColleague({ id, manager: `${id}-lead` }),
    ]),
  ]);
