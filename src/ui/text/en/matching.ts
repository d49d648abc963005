import type { LeftOutCause } from '#domain/matching/draft.ts';
import type { HelpfulChange } from '#domain/matching/leftOut/barriers.ts';
import type { MatchStep } from '#domain/matching/match.ts';
import { adjusting } from './adjusting.ts';
import { helpfulChange } from './helpfulChanges.ts';
import { plural } from './plural.ts';

const leftOut: Record<LeftOutCause, string> = {
  calendarUnreadable: 'Their calendar could not be read, so no session can be promised.',
  departmentUnknown: 'The directory does not name their department.',
  levelUnknown: 'The directory does not show where they stand in the organisation.',
  onlyReportingLine: 'Everyone who would fit is in their own reporting line.',
  onlySameDepartment: 'Everyone who would fit is in their own department.',
  onlyTooCloseInLevel: 'Everyone who would fit is too close in level.',
  onlyTooFarInLevel: 'Everyone who would fit is too far away in level.',
  onlyPairedBefore: 'Everyone who would fit has been proposed to them before.',
  noSharedSlot: 'No partner shares a slot that is free in enough sessions.',
  onlyDeclined: 'Everyone who would fit has been proposed to them before, and one of the two said no.',
  noTimeLeft: 'Somebody would fit, but meets another partner at every time that the two share.',
  nobodyLeft: 'There were not enough partners. In a next programme, copied from this one, they go before others.',
};

const steps: Record<MatchStep, string> = {
  profiles: 'Comparing what people teach and want to learn',
  suitability: 'Looking who suits whom',
  pairs: 'Finding the best pairs',
  calendars: 'Checking that every session is free',
};

const outOf = (done: number, total: number | undefined): string =>
  total === undefined ? `${done}` : `${done} of ${total}`;

/** Words of the page on which the lead finds and publishes pairs. */
export const matching = {
  intro:
    'Turnabout reads the org chart and the calendars, pairs as many people as possible, and among all such sets picks the best. Nobody sees the result before you publish it.',
  action: 'Propose pairs',
  again: 'Propose again',
  steps: {
    people: (done: number, total?: number) => `Reading the org chart: ${outOf(done, total)}`,
    calendars: (done: number, total?: number) => `Reading calendars: ${outOf(done, total)}`,
    matching: steps,
  },
  mentees: {
    title: 'Whom mentees would rather learn from',
    hint: 'They said so when they asked for another partner. Nobody else learns of it, not even the mentors. Please keep it to yourselves.',
    said: (mentee: string, mentor: string) => `${mentee} would rather learn from ${mentor}.`,
    pair: 'Pair them if possible',
    pairThem: (mentee: string, mentor: string) => `Pair them if possible: ${mentor} and ${mentee}`,
    pinned: 'You want them paired. If it can be done, they are among the pairs below.',
  },
  calendarsRead: (ago: string) => `Calendars read ${ago}.`,
  readAgain: 'Read again',
  cancel: 'Stop',
  nobody: 'Nobody has joined yet, so there is nobody to pair. Invite people first.',
  noPairs: 'No pair is possible with these rules. The list below says what stands in the way.',
  everybodyPaired: 'Nobody is waiting for a partner.',
  found: (pairs: number) => `${plural(pairs, 'pair', 'pairs')} found`,
  proven: 'Proven: no other set pairs more people, or as many people better.',
  notProven: 'The result could not be proven best. Please propose again.',
  weakest: (points: number) => `The pair that suits least reaches ${points} of 100 points.`,
  weakestLifted: (points: number) =>
    `The pair that suits least reaches ${points} of 100 points; no set with as many pairs lifts it higher.`,
  nobodyWouldSwap: 'No two people would both do better with each other than with their partners.',
  someWouldSwap: (count: number) =>
    `${count === 1 ? 'Once, two people' : `In ${count} cases, two people`} would both do better with each other; all together would do worse.`,
  gap: (percent: string) => `At most ${percent} from the best possible.`,
  peopleGap: (people: number) => `At most ${people} more could have a partner.`,
  prove: 'Prove it',
  proofEnded: 'The proof gets no further here.',
  proving: 'Proving. This can take a minute.',
  announced: (pairs: number, isProven: boolean, changed: number) =>
    `${plural(pairs, 'pair', 'pairs')}${isProven ? ', all proven best' : ''}; ${changed === 0 ? 'nothing changed' : `${changed} changed`}`,
  working: 'Working out what changes',
  changesTitle: (fresh: number, gone: number) => `What changed: ${fresh} new, ${gone} gone`,
  isNew: 'New',
  isGone: 'Gone',
  pairOf: (mentor: string, mentee: string) => `${mentor} mentors ${mentee}`,
  why: 'Why this pair',
  leftOutTitle: (count: number) => `Without a partner: ${count}`,
  leftOut,
  crowdedOutTitle: (count: number) => `${plural(count, 'pair', 'pairs')} without a time of their own`,
  crowdedOut: (mentor: string, mentee: string) =>
    `${mentor} and ${mentee} suit each other, but at every time that they share, one of them meets another partner.`,
  whatHelps: 'What would help',
  helps: (name: string, change: HelpfulChange) => `${name}: ${helpfulChange(change)}`,
  publish: (pairs: number) => `Publish ${plural(pairs, 'pair', 'pairs')}`,
  publishAgain: 'Publish again',
  isOut: 'Published',
  wave: {
    count: 'How many pairs now?',
    hint: (most: number) => `Those that suit best come first; the others wait here. ${most} at once at most.`,
    fault: (most: number) => `Please write a whole number from 1 to ${most}.`,
    standing: (out: number, waiting: number) =>
      `${plural(out, 'pair is', 'pairs are')} published, ${waiting} ${waiting === 1 ? 'waits' : 'wait'}.`,
    away: (pairs: number) =>
      `${plural(pairs, 'pair stays', 'pairs stay')} unpublished: one of the two has paused or left since. Propose again to find others.`,
    unfinished: 'What was begun is not finished: go on with it above, or leave it.',
  },
  publishHint: 'Each pair gets a folder that only the two can open, not even you. Then both are asked.',
  published: 'Published. Both sides now see their proposal.',
  adjusting,
};
