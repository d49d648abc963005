/**
 * Problem: the best assignment with at most so many pairs from group to group. Limits on pairs of groups cut across the
 * limits of rows and of columns, so that no flow solves it; in general it is as hard as any integer program.
 * Method: prices for quotas (quotaMarket.ts), moved towards those exceeded by Polyak's steps ("Minimization of unsmooth
 * functionals", USSR Computational Mathematics and Mathematical Physics 9, 1969); each set of prices gives a bound, and now and
 * then a choice within the quotas (quotaRepair.ts). What lies between the two may be closed by an integer solver
 * (quotaProof.ts).
 * Why: the bound says at any time how much better the best could still be, after seconds rather than hours.
 * Cost: a look at all cells and a few searches for each of some sixty rounds, several times that for each repair.
 */
import type { Market } from '../market.ts';
import type { AssignmentProblem } from '../problem.ts';
import {
  type QuotaMarket,
  chargingQuotas,
  chosenCells,
  openingQuotaMarket,
  usedQuotas,
  worthOfChoice,
} from './quotaMarket.ts';
import { keepingQuotas } from './quotaRepair.ts';
import { type Quotas, checkQuotas } from './quotas.ts';
import { float, int } from '../reading.ts';

const usualRounds = 60;
const roundsBetweenRepairs = 6;
const patience = 4;
const turnsForPeople = 30;

/** A choice within all quotas, and how much better any other could be. */
export interface QuotaAnswer {
  /** The columns chosen for each row, ascending. */
  readonly partners: readonly (readonly number[])[];
  /** In points, rewards for first partners included. */
  readonly worth: number;
  /** No choice within the quotas is worth more than this; the answer is the best when it is equal. */
  readonly bound: number;
}

/** How far the search is, from 0 to 1, and the best so far; the caller may stop there. */
export interface QuotaProgress {
  readonly done: number;
  readonly answer?: QuotaAnswer;
}

/** The answer, and the cells that anything better could be made of: numbers into the problem's cells. */
export interface QuotaSearch extends QuotaAnswer {
  readonly undecided: Int32Array;
  /** By how many points the prices exceed what each of them scores: it takes so much off the bound. */
  readonly slack: Float64Array;
}

/** More rounds bring a closer bound. Throws a RangeError for quotas that do not fit the problem. */
export function* solvingWithQuotas(
  problem: AssignmentProblem,
  quotas: Quotas,
  rounds: number = usualRounds,
): Generator<QuotaProgress, QuotaSearch> {
  checkQuotas(quotas, problem.rows, problem.columns);
  const quotaMarket = yield* reporting({ done: 0 }, openingQuotaMarket(problem, quotas));
  const state = newState(quotas);
  for (let round = 0; round < rounds; round += 1) {
    const gradient = notice(quotaMarket, state);
    if (round % roundsBetweenRepairs === 0 && !isBest(quotaMarket, state)) {
      yield* repair(quotaMarket, state, progress(quotaMarket, state, round / rounds));
    }
    if (isBest(quotaMarket, state) || !movePrices(quotaMarket, state, gradient)) {
      break;
    }
    yield* reporting(progress(quotaMarket, state, round / rounds), chargingQuotas(quotaMarket, state.prices));
    yield progress(quotaMarket, state, (round + 1) / rounds);
  }
  yield* reporting(progress(quotaMarket, state, 1), chargingQuotas(quotaMarket, state.bestPrices));
  const slack = slackOfCells(quotaMarket);
  state.prices = state.bestPrices;
  yield* repair(quotaMarket, state, progress(quotaMarket, state, 1));
  const undecided = undecidedCells(quotaMarket, state, slack);
  const points = Float64Array.from(undecided, (cell) => float(slack, cell) / quotaMarket.market.pricesPerPoint);
  return { ...answerOf(quotaMarket, state), undecided, slack: points };
}

/** Everything in price units. */
interface State {
  prices: Float64Array;
  bestPrices: Float64Array;
  bound: number;
  /** The choice within the quotas that is worth most, and its worth. */
  readonly best: { cells: readonly number[]; worth: number };
  /** Polyak's factor, and the rounds since the bound was last improved. */
  factor: number;
  waited: number;
}

function newState({ most }: Quotas): State {
  const prices = new Float64Array(most.length);
  const best = { cells: [], worth: 0 };
  return { prices, bestPrices: prices, bound: Infinity, best, factor: 1, waited: 0 };
}

/** Takes in what the market's choice says: a bound, perhaps a better choice; and by how much quotas are exceeded. */
function notice(quotaMarket: QuotaMarket, state: State): Float64Array {
  const { most } = quotaMarket.quotas;
  const cells = chosenCells(quotaMarket);
  const used = usedQuotas(quotaMarket, cells);
  const worth = worthOfChoice(quotaMarket, cells);
  const gradient = most.map((limit, quota) => int(used, quota) - limit);
  const charged = gradient.reduce(
    (sum, over, quota) => sum + (over > -Infinity ? over * float(state.prices, quota) : 0),
    0,
  );
  if (worth - charged < state.bound) {
    state.bound = worth - charged;
    state.bestPrices = state.prices.slice();
    state.waited = 0;
  } else {
    state.waited += 1;
  }
  if (gradient.every((over) => over <= 0)) {
    remember(state, cells, worth);
  }
  return gradient;
}

function remember({ best }: State, cells: readonly number[], worth: number): void {
  if (worth > best.worth) {
    best.cells = cells;
    best.worth = worth;
  }
}

function* repair(quotaMarket: QuotaMarket, state: State, so: QuotaProgress): Generator<QuotaProgress, void> {
  const auctionTurns = lacksPeople(quotaMarket.market, state) && state.best.worth > 0 ? turnsForPeople : 0;
  const cells = yield* reporting(so, keepingQuotas(quotaMarket, state.prices, auctionTurns));
  remember(state, cells, worthOfChoice(quotaMarket, cells));
}

/** One of Polyak's steps; false when all prices stay. */
function movePrices({ quotas, market }: QuotaMarket, state: State, gradient: Float64Array): boolean {
  if (state.waited > patience) {
    state.factor /= 2;
    state.waited = 0;
  } else if (state.waited === 0 && lacksPeople(market, state)) {
    state.factor *= 1.3;
  }
  const moves = gradient.map((over, quota) => (over > 0 || float(state.prices, quota) > 0 ? over : 0));
  const square = moves.reduce((sum, move) => sum + move * move, 0);
  const step = square === 0 ? 0 : (state.factor * expectedGap(market, state)) / square;
  const highest = 4 * market.reward;
  const next = state.prices.map((price, quota) =>
    Math.min(highest, Math.max(0, Math.round(price + step * float(moves, quota)))),
  );
  const hasMoved = next.some((price, quota) => price !== float(state.prices, quota));
  state.prices = next;
  return hasMoved && quotas.most.length > 0;
}

/**
 * What the bound may still come down by. While the best so far leaves people out, the rewards for them say nothing about
 * points: then a fiftieth of all points is taken, and steps grow in case people must indeed be left out.
 */
function expectedGap(market: Market, state: State): number {
  const points = state.bound % market.reward;
  return lacksPeople(market, state) ? Math.max(market.pricesPerPoint, points / 50) : state.bound - state.best.worth;
}

const lacksPeople = ({ reward }: Market, { bound, best }: State): boolean => bound - best.worth >= reward;

/** By how much the prices of its two people exceed what each cell is worth. */
const slackOfCells = ({ market: { rows, columns }, rowOfCell }: QuotaMarket): Float64Array =>
  rows.worth.map((worth, cell) =>
    Math.max(0, float(rows.price, int(rowOfCell, cell)) + float(columns.price, int(rows.partner, cell)) - worth),
  );

/** Cells that a choice worth at least a point more may contain: with any other cell the bound is below it. */
const undecidedCells = ({ market, problem }: QuotaMarket, { bound, best }: State, slack: Float64Array): Int32Array =>
  Int32Array.from(problem.column.keys()).filter(
    (cell) => float(slack, cell) <= bound - best.worth - market.pricesPerPoint,
  );

const isBest = ({ market }: QuotaMarket, { bound, best }: State): boolean => bound - best.worth < market.pricesPerPoint;

const progress = (quotaMarket: QuotaMarket, state: State, done: number): QuotaProgress => ({
  done,
  answer: answerOf(quotaMarket, state),
});

function answerOf({ market, problem, rowOfCell }: QuotaMarket, { bound, best }: State): QuotaAnswer {
  const partners: number[][] = Array.from({ length: problem.rows }, () => []);
  for (const cell of best.cells) {
    partners[int(rowOfCell, cell)]?.push(int(problem.column, cell));
  }
  const points = (value: number) => Math.floor(value / market.pricesPerPoint);
  return {
    partners: partners.map((chosen) => chosen.sort((a, b) => a - b)),
    worth: points(best.worth),
    bound: points(bound),
  };
}

function* reporting<Result>(so: QuotaProgress, steps: Generator<number, Result>): Generator<QuotaProgress, Result> {
  let step = steps.next();
  while (step.done !== true) {
    yield so;
    step = steps.next();
  }
  return step.value;
}
