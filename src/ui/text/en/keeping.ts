import type { PairCounts } from '#domain/sessions/pairCounts.ts';
import { plural } from './plural.ts';

/** Words for sessions that fell through, and for what helps. */
export const keeping = {
  move: {
    lost: { title: 'A session fell through', says: (when: string) => `${when} did not work out.` },
    away: { title: 'A session falls into time off', says: (when: string) => `On ${when} one of you is away.` },
    wanted: { title: 'Another time for this session', says: (when: string) => `It is planned for ${when}.` },
  },
  suits: (when: string) => `${when} suits you both.`,
  noTime: 'No other time near by suits you both. Talk to each other about what could make room.',
  moveThere: 'Move it there',
  plan: 'Plan it there',
  planHint: 'It is gone from the calendar, so Teams opens a new invitation for you to look over and send.',
  planOpened: 'Teams has the invitation. Once you have sent it, there is nothing left to do here.',
  planSubject: (mentor: string, mentee: string) => `Turnabout: ${mentor} and ${mentee}`,
  partnerMoves: (partner: string) => `${partner} sent the invitation, and can move it here with one click.`,
  write: (partner: string) => `Write to ${partner}`,
  change: { next: 'Move the next session', here: 'Move this session', rest: 'Another time for the rest' },
  rebookTitle: (lost: number): string => {
    if (lost === 0) {
      return 'Another time for the rest';
    }
    return lost === 2 ? 'Two sessions fell through' : 'Several sessions fell through';
  },
  rebook: (left: number) => `Shall we find a time that holds for the ${plural(left, 'session', 'sessions')} ahead?`,
  partnerRebooks: (partner: string) => `${partner} sent the invitation, and can find a new time here in two clicks.`,
  find: 'Find a time that holds',
  findHint: 'Your notes and goals stay. The old invitation ends, and a new one comes to both calendars.',
  searching: 'Looking through both calendars',
  found: (count: number) => `${plural(count, 'time', 'times')} found`,
  moved: (when: string) => `Done: your session is now ${when}.`,
  /** `6 planned, 2 held, 1 moved, 1 lost`; what there is none of goes unsaid. */
  counts: ({ planned, held, moved, lost }: PairCounts): string =>
    [
      `${planned} planned`,
      ...(held > 0 ? [`${held} held`] : []),
      ...(moved > 0 ? [`${moved} moved`] : []),
      ...(lost > 0 ? [`${lost} lost`] : []),
    ].join(', '),
  rebooked: 'Done: your sessions have a new time. The invitation is in both calendars.',
};
