import type { PersonId } from '../ids.ts';
import type { Cohort } from './cohort.ts';
import type { SolveInteger } from './assignment/quotas/integerModel.ts';
import { type CohortReading, obstacleBetween, readingOf, scoreAt } from './cohortReading.ts';
import type { Alternative, MatchOutcome } from './draft.ts';
import { withEveryDepartment } from './search/everyDepartment.ts';
import { limitedPairs } from './search/limitedPairs.ts';
import type { Match, Stepwise } from './match.ts';
import type { MatchWishes } from './matchWishes.ts';
import { otherPartners } from './otherPartners.ts';
import { type Chosen, outcomeOf } from './outcome.ts';
import { PairSearch, type Pins } from './search/pairSearch.ts';
import { pinnedPairs } from './search/pins.ts';
import { posingPairs } from './search/posingPairs.ts';
import type { Profiles } from './people/profile.ts';
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
    const { partners } = best.solver.assignment();
    const free = { judge, best, pins, unmet, partners, limited: undefined };
    const chosen = wishes.everyDepartment
      ? yield* withEveryDepartment(this.#reading, search, free, wishes.liftWeakest)
      : free;
    const limit = wishes.mostBetweenDepartments;
    this.#chosen = limit === undefined ? chosen : yield* withinLimit(search, this.#reading.profiles, chosen, limit);
    return this.outcome();
  }

  *alternativesFor(person: PersonId, most: number): Stepwise<readonly Alternative[]> {
    const [{ search }, chosen] = [opened(this.#weighed), opened(this.#chosen)];
    const { profiles } = this.#reading;
    const limit = chosen.limited?.limit;
    return yield* otherPartners(this.#reading, chosen, { person, most }, (cell) =>
      limit === undefined
        ? search.withPair(cell, chosen.best)
        : partnersWithin(search, profiles, { ...chosen.pins, must: [...chosen.pins.must, cell] }, limit),
    );
  }

  async prove(solve: SolveInteger): Promise<MatchOutcome> {
    const chosen = opened(this.#chosen);
    const limited = await chosen.limited?.prove(solve);
    this.#chosen = limited ? { ...chosen, limited, partners: limited.partners } : chosen;
    return this.outcome();
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

function* withinLimit(search: PairSearch, profiles: Profiles, chosen: Chosen, limit: number): Stepwise<Chosen> {
  const limited = yield* limitedPairs(search, profiles, chosen.pins, limit);
  return { ...chosen, limited, partners: limited.partners };
}

function* partnersWithin(search: PairSearch, profiles: Profiles, pins: Pins, limit: number) {
  const { partners } = yield* limitedPairs(search, profiles, pins, limit);
  return partners;
}

function opened<Value>(value: Value | undefined): Value {
  if (value === undefined) {
    throw new RangeError('Cannot ask a match that was stopped before its first answer');
  }
  return value;
}
