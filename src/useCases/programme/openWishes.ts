import type { PersonPair } from '#domain/matching/cohort.ts';
import { type Desk, isFormer } from './openDesk.ts';

/** Whom mentees would rather learn from, as long as they look for somebody and the two have not been proposed since. */
export function openWishes({ pairs, enrolments }: Pick<Desk, 'pairs' | 'enrolments'>): readonly PersonPair[] {
  const isLooking = ({ mentee }: PersonPair): boolean => {
    const theirs = pairs.filter((status) => status.registered.pair.mentee.id === mentee && !isFormer(status));
    return enrolments.some(
      ({ person, state, capacity }) => person === mentee && state === 'enrolled' && theirs.length < capacity,
    );
  };
  const isKnown = ({ mentor, mentee }: PersonPair): boolean =>
    pairs.some(({ registered: { pair } }) => pair.mentor.id === mentor && pair.mentee.id === mentee);
  return pairs
    .flatMap(({ wishes, registered }) => (wishes ? [{ mentor: wishes, mentee: registered.pair.mentee.id }] : []))
    .filter((wish) => isLooking(wish) && !isKnown(wish));
}
