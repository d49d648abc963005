/**
 * Problem: the best pairs when calendars are too costly to ask for every pair, and the weakest pair shall be as strong as
 * it can be without leaving anybody out.
 * Method: solve without calendars, ask them for the chosen pairs only, forbid those that cannot meet, and solve on, until
 * all chosen pairs can: they are then the best of all that can meet, since nothing that can was ever forbidden. Then
 * forbid what is weaker than the weakest need be (bottleneck.ts) and do the same again.
 * Cost: a few warm solutions, and calendars for little more pairs than are chosen.
 */
import { findingBottleneck } from '../assignment/bottleneck.ts';
import type { Assignment, AssignmentProblem, ScoreTable } from '../assignment/problem.ts';
import { partneredCount, scoreOf } from '../assignment/scores.ts';
import { type Solver, solving, solvingTable } from '../assignment/solver.ts';
import type { Stepwise } from '../match.ts';
import { type Cell, cellsOfPerson, keyOf, problemAbove, withoutPlaces } from './pairProblem.ts';
import { inStep } from '../steps.ts';

/** Who could be paired, in numbers. */
export interface PairQuestion {
  /** All pairs, or the candidates among them; rows are mentors, columns mentees. */
  readonly problem: AssignmentProblem | ScoreTable;
  /** The score of any pair, a candidate or not; -1 where a rule stands between the two. */
  readonly scoreOf: (cell: Cell) => number;
  /** Asked only for pairs that would be chosen. */
  readonly canMeet: (cell: Cell) => boolean;
}

/** What the lead insists on; all of it must be possible. */
export interface Pins {
  readonly must: readonly Cell[];
  readonly never: readonly Cell[];
}

/** The best pairs, and the score below which none of them is unless it is pinned. */
export interface BestPairs {
  readonly solver: Solver;
  readonly least: number;
}

/** A solver, the score below which it may choose nothing, and what it has been told. */
interface Bench {
  readonly solver: Solver;
  readonly least: number;
  pins: Pins;
  refusals: number;
}

export class PairSearch {
  readonly #question: PairQuestion;
  /** Pairs that cannot meet, in the order in which that was found. */
  readonly #refused: Cell[] = [];
  readonly #refusedKeys = new Set<string>();
  readonly #refusals = { row: new Map<number, number>(), column: new Map<number, number>() };
  /** The pairs of people who are to be asked about everybody. */
  readonly #seldomFree: (readonly Cell[])[] = [];
  #pins: Pins = { must: [], never: [] };
  #free: Bench | undefined;
  #lifted: Bench | undefined;

  constructor(question: PairQuestion) {
    this.#question = question;
  }

  /** The best pairs under these pins: at once when few pins differ from the last call. */
  *best(pins: Pins, liftWeakest: boolean): Stepwise<BestPairs> {
    this.#pins = pins;
    this.#free ??= yield* this.#open(0);
    yield* this.#settle(this.#free);
    return liftWeakest ? yield* this.#lift(this.#free) : this.#free;
  }

  /** What the best pairs would be with one pair more pinned, all else as in the last call of `best`. */
  *withPair(cell: Cell, { least }: BestPairs): Stepwise<Assignment['partners']> {
    const bench = this.#lifted?.least === least ? this.#lifted : this.#free;
    if (bench === undefined) {
      throw new RangeError('Cannot try a pair: expected the best pairs to be searched first');
    }
    const pins = this.#pins;
    this.#pins = { ...pins, must: [...pins.must, cell] };
    yield* this.#settle(bench);
    const { partners } = bench.solver.assignment();
    this.#pins = pins;
    yield* this.#settle(bench);
    return partners;
  }

  /** All pairs that may be chosen, as far as calendars have been asked; pins that must be are left out. */
  permitted({ must, never }: Pins): AssignmentProblem | ScoreTable {
    return problemAbove(this.#question.problem, 0, [...this.#refused, ...never, ...must]);
  }

  /** Asks calendars about these choices. True when one of them cannot be: it is not permitted from then on. */
  *refuse(partners: Assignment['partners']): Stepwise<boolean> {
    return (yield* this.#askCalendars(partners)) > 0;
  }

  *#lift(free: Bench): Stepwise<BestPairs> {
    for (;;) {
      const known = this.#refused.length;
      const least = yield* this.#highestLeast();
      const lifted = this.#lifted?.least === least ? this.#lifted : yield* this.#open(least);
      this.#lifted = lifted;
      yield* this.#settle(lifted);
      yield* this.#settle(free);
      if (people(lifted) === people(free)) {
        return lifted;
      }
      if (known === this.#refused.length) {
        return free;
      }
    }
  }

  /** How strong the weakest of the pairs that are not pinned can be. */
  *#highestLeast(): Stepwise<number> {
    return yield* inStep('pairs', findingBottleneck(withoutPlaces(this.permitted(this.#pins), this.#pins.must)));
  }

  *#open(least: number): Stepwise<Bench> {
    const problem = problemAbove(this.#question.problem, least, this.#refused);
    const refusals = this.#refused.length;
    const work: Generator<number, Solver> = 'scores' in problem ? solvingTable(problem) : solving(problem);
    const solver = yield* inStep('pairs', work);
    return { solver, least, pins: { must: [], never: [] }, refusals };
  }

  /** Until all chosen pairs can meet. */
  *#settle(bench: Bench): Stepwise<void> {
    this.#tell(bench);
    while ((yield* this.#askCalendars(bench.solver.assignment().partners)) > 0) {
      this.#tell(bench);
    }
  }

  /** How many pairs turned out not to be able to meet: of the chosen ones, and of people who hardly meet anybody. */
  *#askCalendars(partners: Assignment['partners']): Stepwise<number> {
    const known = this.#refused.length;
    for (const [row, columns] of partners.entries()) {
      for (const cell of columns.map((column) => ({ row, column }))) {
        if (this.#refuses(cell)) {
          this.#countRefusal('row', row);
          this.#countRefusal('column', cell.column);
        }
      }
      if (row % rowsBetweenPauses === 0) {
        yield { step: 'calendars', share: row / partners.length };
      }
    }
    for (let cells = this.#seldomFree.pop(); cells !== undefined; cells = this.#seldomFree.pop()) {
      // These do not count: whoever is refused here may well be free for others.
      cells.forEach((cell) => this.#refuses(cell));
      yield { step: 'calendars', share: 1 };
    }
    return this.#refused.length - known;
  }

  /** Asks calendars about a pair, and remembers a refusal. True for one that is new. */
  #refuses(cell: Cell): boolean {
    const isNew = !this.#refusedKeys.has(keyOf(cell)) && !this.#question.canMeet(cell);
    if (isNew) {
      this.#refused.push(cell);
      this.#refusedKeys.add(keyOf(cell));
    }
    return isNew;
  }

  /** Whoever was refused often is asked about everybody at once, or they would be refused one partner a round. */
  #countRefusal(side: 'row' | 'column', person: number): void {
    const refusals = (this.#refusals[side].get(person) ?? 0) + 1;
    this.#refusals[side].set(person, refusals);
    if (refusals === patience) {
      this.#seldomFree.push(cellsOfPerson(this.#question.problem, side, person));
    }
  }

  /** Passes on refusals and pins that a solver does not know yet, and takes back pins that are gone. */
  #tell(bench: Bench): void {
    const { must, never } = bench.pins;
    const concerned = [
      ...must,
      ...never,
      ...this.#pins.must,
      ...this.#pins.never,
      ...this.#refused.slice(bench.refusals),
    ];
    const changes = [...new Map(concerned.map((cell) => [keyOf(cell), cell])).values()]
      .map((cell) => ({ ...cell, score: this.#worthOf(cell, bench) }))
      .filter(({ row, column, score }) => scoreOf(bench.solver.problem, row, column) !== score);
    bench.pins = this.#pins;
    bench.refusals = this.#refused.length;
    if (changes.length > 0) {
      bench.solver.change(changes);
    }
  }

  /** What a solver is to take a pair for. */
  #worthOf(cell: Cell, { least }: Bench): number {
    const score = this.#question.scoreOf(cell);
    if (this.#pins.must.some((pinned) => isSame(pinned, cell))) {
      return Math.max(score, 0) + 4 * this.#question.problem.firstPartner;
    }
    const isForbidden = this.#refusedKeys.has(keyOf(cell)) || this.#pins.never.some((pinned) => isSame(pinned, cell));
    return isForbidden || score < least ? -1 : score;
  }
}

const rowsBetweenPauses = 50;
/** Refusals of one person after which all of their pairs are asked about; any number comes to the same pairs. */
const patience = 8;

const people = ({ solver }: Bench): number => partneredCount(solver.assignment());

const isSame = (one: Cell, other: Cell): boolean => one.row === other.row && one.column === other.column;
