import type { LeadStepKind, StepReason } from '#domain/adjusting/leadStep.ts';
import { plural } from './plural.ts';

const because: Record<StepReason, (who: string) => string> = {
  partnerGone: (who) => `${who} is not in the directory any more, or the account is switched off.`,
  reportingLine: () => 'Since the organisation changed, one of them reports to the other, directly or further up.',
  sharedManager: () => 'Since the organisation changed, both report to the same manager.',
  sameDepartment: () => 'Since the organisation changed, both work in the same department.',
  sessionsFallThrough: () => 'Three sessions in a row fell through. That happens in busy times.',
  waitsForAnswer: (who) => `The proposal waits for an answer from ${who}.`,
  waitsForSigning: (who) => `Both said yes. The agreement waits for ${who}.`,
  waitsForBooking: () => 'Both have signed. Their sessions are not booked yet.',
  quiet: () => 'Nothing was heard of their sessions for six weeks. They may be well all the same.',
};

const action: Record<LeadStepKind, string> = {
  nudge: 'Send a kind word',
  offerTime: 'Suggest another time or rhythm',
  offerAnew: 'Offer a new pairing',
  end: 'End this pair',
};

const effect: Record<LeadStepKind, (to: string) => string> = {
  nudge: (to) => `${to} will find a friendly line on the next visit, and nothing more for two weeks.`,
  offerTime: (to) => `${to} will be asked whether another time or a calmer rhythm would help. They decide.`,
  offerAnew: (to) => `${to} will read that they may both be paired anew, and that nobody is to blame. They decide.`,
  end: (to) =>
    `${to} will read that you have ended the pair because something around it has changed. Sessions ahead leave the calendars with the next visit. What they wrote stays theirs.`,
};

const told: Record<LeadStepKind, (day: string) => string> = {
  nudge: (day) => `A kind word was sent on ${day}.`,
  offerTime: (day) => `Another time was suggested on ${day}.`,
  offerAnew: (day) => `A new pairing was offered on ${day}.`,
  end: (day) => `The pair was ended on ${day}.`,
};

/** Words of the part of the desk where a lead helps pairs along. */
export const adjustDesk = {
  intro:
    'What would help pairs now. You see how far they have come and what the directory says, never what they write.',
  allWell:
    'Nothing needs your help just now. Pairs that have gone quiet, or that a reorganisation concerns, appear here.',
  group: {
    partnerGone: 'Somebody has left',
    reportingLine: 'Now in one reporting line',
    sharedManager: 'Now under one manager',
    sameDepartment: 'Now in one department',
    sessionsFallThrough: 'Sessions fall through',
    waitsForAnswer: 'Waiting for an answer',
    waitsForSigning: 'Waiting for a signature',
    waitsForBooking: 'Not booked yet',
    quiet: 'Gone quiet',
  } satisfies Record<StepReason, string>,
  groupTitle: (title: string, pairs: number) => `${title} (${pairs})`,
  because,
  action,
  actionFor: (name: string, mentor: string, mentee: string) => `${name}: ${mentor} and ${mentee}`,
  effect,
  told,
  together: (one: string, other: string) => `${one} and ${other}`,
  all: (name: string, pairs: number) => `${name}: all ${pairs} pairs`,
  sureToEnd: {
    one: 'End it? This cannot be taken back.',
    yes: 'Yes, end the pair',
    no: 'Not now',
  },
  pause: {
    title: 'Pause somebody',
    hint: 'For somebody who is away for a while. Nobody is looked for until that day, and the answers stay. A pair that runs goes on. They find it on their page, and can come back at any time.',
    who: 'Who pauses?',
    nobodyFound: 'Nobody of this name has joined.',
    whoFirst: 'Please choose somebody first.',
    until: 'Until',
    start: 'Pause',
    done: (name: string, day: string) => `${name} pauses until ${day}.`,
    pausing: 'Pausing now',
    line: (name: string, day: string) => `${name}, until ${day}`,
    lineOpen: (name: string) => `${name}, until they come back`,
    end: 'End the pause',
    endFor: (name: string) => `End the pause of ${name}`,
  },
  waiting: {
    title: 'Waiting for a partner',
    none: 'Nobody who has joined is without a partner.',
    words: (mentors: number, mentees: number) =>
      `${plural(mentors, 'mentor has', 'mentors have')} room for a partner, and so ${mentees === 1 ? 'has 1 mentee' : `have ${mentees} mentees`}.`,
    oneSide: 'A partner can be found as soon as somebody of the other side joins, or the rules allow more.',
    find: 'Find partners for them',
    finding: 'Reading calendars and finding partners. This may take a while.',
    found: (pairs: number) =>
      pairs === 0
        ? 'No two of them fit just now. Under Matching you find why, and what would help.'
        : `${plural(pairs, 'pair is', 'pairs are')} suggested. Look at them and publish them under Matching.`,
  },
};
