import { book, calendarScopes, hourAt, instancesIn, startOf, weekly } from './events.ts';
import { judge, type Probe } from './probe.ts';

const writes = { needs: calendarScopes, mayWrite: true } as const;

/** Series of events. Dates are written out, so that each probe says what it expects. */
export const seriesProbes: readonly Probe[] = [
  {
    ...writes,
    line: 'All occurrences of a series carry the same join link.',
    async try(trial) {
      const event = await book(trial, {
        ...hourAt(trial, '2027-10-05T10:00'),
        recurrence: weekly('tuesday', '2027-10-05', 3),
        isOnlineMeeting: true,
        onlineMeetingProvider: 'teamsForBusiness',
      });
      await trial.wait(10_000);
      const links = (await instancesIn(trial, event.address, 2027)).map(({ onlineMeeting }) => onlineMeeting?.joinUrl);
      const isOne = links.length === 3 && links[0] !== undefined && new Set(links).size === 1;
      return judge(isOne, `${links.length} occurrences with ${new Set(links).size} links`);
    },
  },
  {
    ...writes,
    line: 'The instances of a weekly series with an interval are where `domain/scheduling` expects them, over a clock change too.',
    async try(trial) {
      const event = await book(trial, {
        ...hourAt(trial, '2027-10-19T10:00', 'W. Europe Standard Time'),
        recurrence: weekly('tuesday', '2027-10-19', 3, 2),
      });
      const starts = (await instancesIn(trial, event.address, 2027)).map(startOf);
      return judge(starts.join() === '2027-10-19T08:00,2027-11-02T09:00,2027-11-16T09:00', starts.join(', '));
    },
  },
  {
    ...writes,
    line: 'A series with interval > 1 that starts off its pattern counts weeks from its start date.',
    async try(trial) {
      const event = await book(trial, {
        ...hourAt(trial, '2027-01-01T10:00'),
        recurrence: weekly('monday', '2027-01-01', 2, 2),
      });
      const starts = (await instancesIn(trial, event.address, 2027)).map(startOf);
      return judge(starts.join() === '2027-01-11T10:00,2027-01-25T10:00', starts.join(', '));
    },
  },
  {
    ...writes,
    line: 'PATCH of only the end of a recurrence drops changed occurrences, as any change of the recurrence does.',
    async try(trial) {
      const event = await book(trial, {
        ...hourAt(trial, '2027-10-05T10:00'),
        recurrence: weekly('tuesday', '2027-10-05', 4),
      });
      const [first] = await instancesIn(trial, event.address, 2027);
      await trial.ask.done(`PATCH /me/events/${first?.id}`, { subject: `${trial.name} changed` });
      await trial.ask.done(`PATCH ${event.address}`, { recurrence: weekly('tuesday', '2027-10-05', 3) });
      const subjects = (await instancesIn(trial, event.address, 2027)).map(({ subject }) => subject);
      const isPlain = subjects.length === 3 && subjects.every((subject) => subject === trial.name);
      return judge(isPlain, subjects.join(', '));
    },
  },
];
