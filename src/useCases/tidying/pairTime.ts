import type { PairId, PersonId } from '#domain/ids.ts';
import { keepingState, type KeepingState, keptUntil, latest, pairEnd } from '#domain/retention.ts';
import { sessionSpans } from '#domain/scheduling/slot.ts';
import { sessionsAhead } from '#domain/sessions/pairCounts.ts';
import { day, type Instant, later, type LocalDate } from '#domain/time/instant.ts';
import { isProblem, OutsideProblem } from '#ports/problem.ts';
import type { Services } from '#ports/services.ts';
import { isDraftOf } from '../notes/draftNames.ts';
import { isPrivateNoteOf } from '../notes/privateNotes.ts';
import type { PairRequest, PairView } from '../pair/openPair.ts';
import { openSessions } from '../sessions/openSessions.ts';

export type TidyingNeeds = Pick<Services, 'calendars' | 'clock' | 'drafts' | 'pairs' | 'people' | 'privateNotes'>;

/** How the time of a pair stands; `lastDay` is the last one on which its words are kept. */
export type PairStanding =
  | { readonly state: 'kept' }
  | { readonly state: Exclude<KeepingState, 'kept'>; readonly lastDay: LocalDate };

/**
 * How the time of a pair stands. As long as its plan alone says that it is far from over, nothing more is read: what more
 * there is, moved sessions and later words, can only make it longer. Throws when something cannot be read.
 */
export async function standingOf(services: TidyingNeeds, view: PairView): Promise<PairStanding> {
  const { programme, proposal, allSeries: series } = view;
  const now = services.clock.now();
  const standing = (last: Instant): PairStanding => {
    const lastDay = keptUntil(programme, last);
    const state = lastDay && keepingState(lastDay, programme, now);
    return lastDay === undefined || state === undefined || state === 'kept' ? { state: 'kept' } : { state, lastDay };
  };
  const times = { proposedAt: proposal.proposedAt, series, sessions: [] };
  const planned = pairEnd(programme, times);
  if (standing(planned).state === 'kept') {
    return { state: 'kept' };
  }
  const { sessions } = await openSessions(services, view);
  const written = [await writtenTogether(services, proposal.pair.id), await writtenAlone(services, view)];
  return standing(latest([pairEnd(programme, { ...times, sessions }), ...written.flat()]));
}

/**
 * Whether the time of a pair whose folder does not open any more is over: the other one may have been here first. Its
 * series was in the folder, so the one that was proposed stands for it, and all that the person told or wrote since.
 */
export async function isShutPairOver(services: TidyingNeeds, request: PairRequest): Promise<boolean> {
  const { programme, proposal } = request;
  const isOver = (last: Instant): boolean => {
    const lastDay = keptUntil(programme, last);
    return lastDay !== undefined && keepingState(lastDay, programme, services.clock.now()) === 'over';
  };
  const proposed = latest(sessionSpans(proposal.slot).map(({ end }) => end));
  return isOver(proposed) && isOver(latest([proposed, ...(await toldSince(services, request))]));
}

/** What the person wrote to themselves, and when the sessions end that were ahead when they last looked. */
async function toldSince(services: TidyingNeeds, request: PairRequest): Promise<readonly Instant[]> {
  const { me, programme, proposal } = request;
  const counts = (await services.people.read(me)).flatMap(({ value }) =>
    value.kind === 'sessionCounts' && value.key === proposal.pair.id ? [value] : [],
  );
  const ahead = counts.map(({ at, counts: told }) =>
    later(at, sessionsAhead(told) * programme.rhythm.everyWeeks * 7 * day),
  );
  return [...ahead, ...(await writtenAlone(services, request))];
}

/** Series are written by the app itself, and say when they end. Whatever else lies there, somebody put there. */
async function writtenTogether({ pairs }: TidyingNeeds, pair: PairId): Promise<readonly Instant[]> {
  const writings = await pairs.writings(pair);
  return writings.filter(({ file }) => !file.startsWith('series-')).map(({ at }) => at);
}

/** What the person wrote to themselves of this pair's sessions, and what only this device has. */
async function writtenAlone(services: TidyingNeeds, { me, proposal }: PairRequest): Promise<readonly Instant[]> {
  const { id } = proposal.pair;
  const drafts = await services.drafts.everyOf(me);
  if (drafts === undefined) {
    throw new OutsideProblem(
      'denied',
      `Cannot tell what is still to be saved of pair "${id}": the device does not say`,
    );
  }
  return [
    ...(await privateWritings(services, me)).filter(({ file }) => isPrivateNoteOf(id, file)).map(({ at }) => at),
    ...drafts.filter(({ note }) => isDraftOf(id, note)).map(({ writtenAt }) => writtenAt),
  ];
}

async function privateWritings({ privateNotes }: TidyingNeeds, me: PersonId) {
  try {
    return (await privateNotes.writings(me)).map(({ file, at }) => ({ file: file.replace('privateNote-', ''), at }));
  } catch (error) {
    if (isProblem(error, 'missing')) {
      return [];
    }
    throw error;
  }
}
