import type { PersonId, ProgrammeId } from './ids.ts';
import type { Enrolment } from './participant.ts';
import type { Proposal } from './pair.ts';
import type { Programme } from './programme.ts';
import { keepingState, keptUntil, latest, rhythmEnd } from './retention.ts';
import type { Instant } from './time/instant.ts';

export const tidyReasons = ['deletedThemselves', 'leftOrganisation', 'timeOver'] as const;
/** Why a lead no longer needs what is kept of somebody. */
export type TidyReason = (typeof tidyReasons)[number];

/** Somebody of whom a lead removes what is left. Plans that wait are kept without a name. */
export interface TidyTarget {
  readonly person: PersonId;
  readonly because: TidyReason;
  /** When their folder was last written as the lead saw it: whatever is newer says that things have changed. */
  readonly lastWritten: Instant | undefined;
}

/** What leads know of a person from the person's own folder. */
export interface PersonFacts {
  readonly enrolments: readonly { readonly enrolment: Enrolment; readonly writtenAt: Instant | undefined }[];
  readonly proposals: readonly Proposal[];
  /** Pairs whose words the person's own app has deleted, because their time was over. */
  readonly cleared: ReadonlySet<string>;
  readonly lastWritten: Instant | undefined;
}

/** The programmes of the site, and when each of them paired people last. */
export interface ProgrammeFacts {
  readonly programmes: ReadonlyMap<ProgrammeId, Programme>;
  readonly lastProposals: ReadonlyMap<ProgrammeId, Instant>;
}

/**
 * Whether the time of everything that somebody took part in is over. Leads do not know when a pair meets; so a pair that
 * has not told that its words are deleted counts as if it had begun anew when one of them wrote last. What is unknown, or
 * has no limit, is never over.
 */
export function isPersonOver(
  person: PersonFacts,
  { programmes, lastProposals }: ProgrammeFacts,
  now: Instant,
): boolean {
  const { lastWritten } = person;
  const isOver = ({ programme, writtenAt }: { programme: ProgrammeId; writtenAt: Instant | undefined }): boolean => {
    const known = programmes.get(programme);
    if (known === undefined || writtenAt === undefined) {
      return false;
    }
    const lastDay = keptUntil(known, rhythmEnd(known, latest([writtenAt, lastProposals.get(programme) ?? writtenAt])));
    return lastDay !== undefined && keepingState(lastDay, known, now) === 'over';
  };
  const joined = person.enrolments.map(({ enrolment: { programme }, writtenAt }) => ({ programme, writtenAt }));
  const open = person.proposals
    .filter(({ pair }) => !person.cleared.has(pair.id))
    .map(({ pair }) => ({ programme: pair.programme, writtenAt: lastWritten }));
  return joined.length > 0 && [...joined, ...open].every(isOver);
}
