import type { BlockingRule } from '#domain/scheduling/blockingRule.ts';
import type { UnreadableCause } from '#domain/scheduling/busyTimes.ts';
import type { SlotHelp } from '#domain/scheduling/slotHelp.ts';
import type { SlotReason } from '#domain/scheduling/slotReasons.ts';
import { plural } from './plural.ts';

/** Why there is no slot. */
export const noSlot: Readonly<Record<BlockingRule | 'calendarUnreadable' | 'programmeOver', string>> = {
  noSharedHours: 'Your working hours do not overlap. Talk to each other about an early or a late hour that would do.',
  sharedHoursTooShort: 'Your working hours overlap for less than a session.',
  beyondHorizon: 'The calendars do not reach as far as your sessions. Look again in a while.',
  noticeTooLong: 'All times you share are too soon to be booked. Ask your programme lead about the notice.',
  calendarsFull: 'No weekly time is free for both of you. Talk to each other about which meeting could move.',
  programmeOver: 'The dates of this programme are over. Ask your programme lead whether you may still meet.',
  calendarUnreadable: 'One of the two calendars cannot be read. Ask your programme lead to look at it.',
};

/** Words about slots: whose calendar is hidden and why, what speaks for a slot, what would help. */
export const slots = {
  unreadable: (name: string, cause: UnreadableCause): string => `The calendar of ${name} ${unreadable[cause]}`,
  reason: (reason: SlotReason): string => {
    switch (reason.kind) {
      case 'allFree':
        return 'Free for both of you in every session';
      case 'allHeldWithMoves':
        return `Every session can be held, ${sessions(reason.moved)} at another time`;
      case 'notAllHeld':
        return `No time near by for ${sessions(reason.lost)}`;
      case 'midMorningForBoth':
        return 'In the middle of the morning for both of you';
      case 'earlyAfternoonForBoth':
        return 'Early in the afternoon for both of you';
      case 'preferredDay':
        return 'On a day that your programme prefers';
      case 'outsideHours':
        return `Outside the working hours of the ${reason.role} in ${sessions(reason.sessions)}`;
      case 'givesUpTentative':
        return `Over something accepted tentatively in ${sessions(reason.sessions)}`;
      case 'givesUpFocus':
        return `Over focus time in ${sessions(reason.sessions)}`;
    }
  },
  expected: (count: number): string =>
    `About ${plural(count, 'session', 'sessions')} likely to stay free, by the last twelve weeks`,
  moved: (date: string, to: string): string => `${date}: somebody is busy, both are free on ${to}`,
  lost: (dates: string): string => `${dates}: somebody is busy, and no time near by is free`,
  helpTitle: 'What would help',
  help: (help: SlotHelp): string => {
    switch (help.kind) {
      case 'otherCadence':
        return help.everyWeeks === 1 ? 'Meeting every week' : `Meeting every ${help.everyWeeks} weeks`;
      case 'shorter':
        return `Sessions of ${help.lengthMinutes} minutes`;
      case 'softTimes':
        return 'Giving up tentative appointments and focus time';
      case 'widerHours':
        return 'One hour earlier or later than your working hours, for both of you';
      case 'twoSlots':
        return 'Two times that take turns';
    }
  },
};

const sessions = (count: number): string => plural(count, 'session', 'sessions');

const unreadable: Readonly<Record<UnreadableCause, string>> = {
  noMailbox: 'cannot be read: there is no mailbox with a licence.',
  notShared: 'is hidden. Its owner can share free and busy times in Outlook.',
  incomplete: 'was not read to the end. Look again in a while.',
  zoneUnknown: 'names a time zone that nobody knows. Its owner can choose one in Outlook.',
};
