import type { PersonId } from '../ids.ts';
import type { Cohort } from './cohort.ts';
import { type CohortReading, obstacleBetween, readingOf, scoreAt } from './cohortReading.ts';
import type { Alternative, MatchOutcome } from './draft.ts';
import { withEveryDepartment } from './everyDepartment.ts';
import type { Match, Stepwise } from './match.ts';
import type { MatchWishes } from './matchWishes.ts';
import { otherPartners } from './otherPartners.ts';
import { type Chosen, outcomeOf } from './outcome.ts';
import { PairSearch } from './pairSearch.ts';
import { pinnedPairs } from './pins.ts';
import { posingPairs } from './posingPairs.ts';
import type { PairJudge } from './suitability/suitability.ts';
import { type SuitabilityWeights, suitabilityTerms } from './suitability/weights.ts';

/** Reads a cohort, and finds its best pairs. */
export function* openMatch(cohort: Cohort, wishes: MatchWishes): Stepwise<Match> {
  yield { step: 'profiles', share: 0 };
  const match = new WarmMatch(readingOf(cohort));
  yield* match.change(wishes);
  return match;
}

/** A search for pairs that are weighed one way. */
interface Weighed {
  readonly weights: SuitabilityWeights;
  readonly judge: PairJudge;
  readonly search: PairSearch;
}

class WarmMatch implements Match {
  readonly #reading: CohortReading;
  #weighed: Weighed | undefined;
  #chosen: Chosen | undefined;

  constructor(reading: CohortReading) {
    this.#reading = reading;
  }

  outcome(): MatchOutcome {
    return outcomeOf(this.#reading, opened(this.#chosen));
  }

  *change(wishes: MatchWishes): Stepwise<MatchOutcome> {
    const { judge, search } = yield* this.#weighedBy(wishes.weights);
    const { pins, unmet } = pinnedPairs(wishes, this.#reading.profiles, (cell) =>
      obstacleBetween(this.#reading, judge, cell),
    );
    const best = yield* search.best(pins, wishes.liftWeakest);
    const chosen = { judge, best, pins, unmet, assignment: best.solver.assignment() };
    this.#chosen = wishes.everyDepartment
      ? yield* withEveryDepartment(this.#reading, search, chosen, wishes.liftWeakest)
      : chosen;
    return this.outcome();
  }

  *alternativesFor(person: PersonId, most: number): Stepwise<readonly Alternative[]> {
    return yield* otherPartners(this.#reading, opened(this.#weighed).search, opened(this.#chosen), { person, most });
  }

  /** Other weights make other scores for all pairs; pins and calendars do not. */
  *#weighedBy(weights: SuitabilityWeights): Stepwise<Weighed> {
    const last = this.#weighed;
    if (last !== undefined && suitabilityTerms.every((term) => last.weights[term] === weights[term])) {
      return last;
    }
    const judge = this.#reading.judgeBy(weights);
    const { profiles, slotOf, pairAt } = this.#reading;
    const search = new PairSearch({
      problem: yield* posingPairs(profiles, judge),
      scoreOf: (cell) => scoreAt(this.#reading, judge, cell),
      canMeet: (cell) => slotOf(pairAt(cell)).found,
    });
    this.#weighed = { weights, judge, search };
    return this.#weighed;
  }
}

function opened<Value>(value: Value | undefined): Value {
  if (value === undefined) {
    throw new RangeError('Cannot ask a match that was stopped before its first answer');
  }
  return value;
}
