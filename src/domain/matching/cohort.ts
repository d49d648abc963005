import type { PersonId } from '../ids.ts';
import type { Reporting } from '../orgChart.ts';
import type { Participant } from '../participant.ts';
import type { Programme } from '../programme.ts';
import type { Availability } from '../scheduling/availability.ts';
import type { SeriesWish } from '../scheduling/searchPlan.ts';
import type { VocabularyEdits } from './topics/topicReader.ts';

/** Two people and who teaches whom. */
export interface PersonPair {
  readonly mentor: PersonId;
  readonly mentee: PersonId;
}

/** Everything that a match is made from: plain values, so that all of it can be handed to a worker. */
export interface Cohort {
  readonly programme: Programme;
  /** Who has joined and is looking for a partner; capacities count what is still free. */
  readonly participants: readonly Participant[];
  /** The whole directory, of which only the org chart is read: it is copied for the worker, and that takes time. */
  readonly colleagues: readonly Reporting[];
  /** Nobody is taken for free who is not in here. */
  readonly availability: ReadonlyMap<PersonId, Availability>;
  readonly search: Pick<SeriesWish, 'startsOn' | 'notBefore'>;
  /** Pairs that were, or that one of the two declined: never proposed again. */
  readonly earlierPairs: readonly PersonPair[];
  /** What leads added to the list of topics. */
  readonly topics?: VocabularyEdits;
}
