import type { ScoreTable } from '#domain/matching/assignment/problem.ts';
import type { Cohort } from '#domain/matching/cohort.ts';
import { readingOf, type CohortReading } from '#domain/matching/cohortReading.ts';
import { usualWishes } from '#domain/matching/matchWishes.ts';
import { openMatch } from '#domain/matching/openMatch.ts';
import type { Profile } from '#domain/matching/people/profile.ts';
import { randomFrom, type Random } from '#sandbox/organisations/random.ts';
import { finished, scoredPairs } from '../people/scoredPairs.ts';
import { averageOf, figuresOf, type Departments, type Figures } from './figures.ts';
import { atRandom, bestFirst, bestTotal, firstCome, topChoice, type Pair } from './ways.ts';

/** A way of making pairs, in words, and how good its pairs are in one organisation. */
export interface Outcome {
  readonly way: string;
  readonly figures: Figures;
}

/** Where chance decides, as many draws are averaged. */
const draws = 100;

const ways: readonly { readonly words: string; readonly choose: (table: ScoreTable, random: Random) => Pair[] }[] = [
  { words: 'drawn by lot', choose: atRandom },
  { words: 'everybody’s first choice', choose: topChoice },
  { words: 'first come, first served', choose: firstCome },
  { words: 'best pair first', choose: bestFirst },
  { words: 'highest total', choose: bestTotal },
];

/** Every way on the same people, rules and calendars, and last what Turnabout proposes of its own accord. */
export function studied(cohort: Cohort): readonly Outcome[] {
  const reading = readingOf(cohort);
  const table = pairsThatCanMeet(reading);
  const departments = departmentsOf(reading);
  const outcomes = ways.map(({ words, choose }) => {
    const count = choose.length > 1 ? draws : 1;
    const figures = Array.from({ length: count }, (_, draw) =>
      figuresOf(table, choose(table, randomFrom(draw)), departments),
    );
    return { way: words, figures: averageOf(figures) };
  });
  return [...outcomes, { way: 'Turnabout', figures: figuresOf(table, proposed(reading, table), departments) }];
}

/** A pair that shares no slot free in every session cannot be made, whatever the way. */
function pairsThatCanMeet(reading: CohortReading): ScoreTable {
  const { programme } = reading.cohort;
  const table = scoredPairs(reading.profiles, reading.judgeBy(programme.suitability.weights));
  const { columns } = table;
  const canMeet = (cell: number): boolean =>
    reading.slotOf(reading.pairAt({ row: Math.floor(cell / columns), column: cell % columns })).found;
  return { ...table, scores: table.scores.map((score, cell) => (score >= 0 && canMeet(cell) ? score : -1)) };
}

/** The product's own pairs: it asks calendars only for pairs it would choose. Throws when they are not proven, or cannot meet. */
function proposed({ cohort, profiles }: CohortReading, { columns, scores }: ScoreTable): Pair[] {
  const { certificate, pairs } = finished(openMatch(cohort, usualWishes(cohort.programme))).outcome();
  const chosen = pairs.map(({ mentor, mentee }) => ({
    row: profiles.mentors.findIndex(({ participant }) => participant.colleague.id === mentor),
    column: profiles.mentees.findIndex(({ participant }) => participant.colleague.id === mentee),
  }));
  if (!certificate.isProven || chosen.some(({ column, row }) => (scores[row * columns + column] ?? -1) < 0)) {
    throw new Error(`Cannot use the pairs of ${cohort.programme.name}: expected proven ones that can meet`);
  }
  return chosen;
}

const departmentsOf = ({ profiles: { mentors, mentees } }: CohortReading): Departments => ({
  ofRow: mentors.map(departmentOf),
  ofColumn: mentees.map(departmentOf),
});

const departmentOf = ({ participant }: Profile): string | undefined => participant.colleague.department;
