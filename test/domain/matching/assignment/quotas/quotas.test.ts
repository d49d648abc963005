import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { provingQuotas } from '#domain/matching/assignment/quotas/quotaProof.ts';
import { type Quotas, keepsQuotas, sameQuota } from '#domain/matching/assignment/quotas/quotas.ts';
import { partneredCount, worth } from '#domain/matching/assignment/scores.ts';
import { openSolver } from '#domain/matching/assignment/solver.ts';
import {
  type QuotaProgress,
  type QuotaSearch,
  solvingWithQuotas,
} from '#domain/matching/assignment/quotas/solveQuotas.ts';
import { type SaidScores, saidScores, sparseForm } from '#test/builders/assignmentForms.ts';
import { everyChoice } from '#test/builders/everyChoice.ts';
import { solveWithHighs } from '#test/builders/solveWithHighs.ts';

const seed = 4;

interface Case {
  readonly said: Required<SaidScores>;
  readonly quotas: Quotas;
}

/** Three groups on each side; every quota its own, about one in four without a limit. */
const cases = (most: number, mostScore: number): fc.Arbitrary<Case> =>
  fc
    .record({
      said: saidScores(most, mostScore),
      groups: fc.array(fc.nat(2), { minLength: 2 * most, maxLength: 2 * most }),
      limits: fc.array(fc.constantFrom(0, 1, 2, Infinity), { minLength: 9, maxLength: 9 }),
    })
    .map(({ said, groups, limits }) => ({
      said,
      quotas: {
        rowGroup: Int32Array.from(groups.slice(0, said.rowCapacity.length)),
        columnGroup: Int32Array.from(groups.slice(most, most + said.columnCapacity.length)),
        columnGroups: 3,
        most: Float64Array.from(limits),
      },
    }));

function solved(
  { said, quotas }: { said: SaidScores; quotas: Quotas },
  rounds?: number,
  seen?: QuotaProgress[],
): QuotaSearch {
  const steps = solvingWithQuotas(sparseForm(said), quotas, rounds);
  let step = steps.next();
  while (step.done !== true) {
    seen?.push(step.value);
    step = steps.next();
  }
  return step.value;
}

function bestByBruteForce({ said, quotas }: Case): number {
  const problem = sparseForm(said);
  let best = 0;
  for (const partners of everyChoice(said)) {
    best = keepsQuotas(quotas, partners) ? Math.max(best, worth(problem, { partners })) : best;
  }
  return best;
}

test('whatever the instance, the answer keeps the quotas, and the best of all lies between its worth and its bound', () => {
  fc.assert(
    fc.property(cases(4, 6), (instance) => {
      const seen: QuotaProgress[] = [];
      const answer = solved(instance, undefined, seen);
      const best = bestByBruteForce(instance);
      const problem = sparseForm(instance.said);
      for (const { partners, worth: said, bound } of [answer, ...seen.flatMap((progress) => progress.answer ?? [])]) {
        expect(keepsQuotas(instance.quotas, partners)).toBe(true);
        expect(said).toBe(worth(problem, { partners }));
        expect(said).toBeLessThanOrEqual(best);
        expect(bound).toBeGreaterThanOrEqual(best);
      }
      const taken = instance.said.columnCapacity.map(
        (_, at) => answer.partners.filter((own) => own.includes(at)).length,
      );
      expect(taken.every((count, column) => count <= (instance.said.columnCapacity[column] ?? 0))).toBe(true);
      expect(answer.partners.every((own, row) => own.length <= (instance.said.rowCapacity[row] ?? 0))).toBe(true);
    }),
    { numRuns: 400, seed },
  );
});

test('the proof is what trying every choice finds', async () => {
  await fc.assert(
    fc.asyncProperty(cases(4, 60), fc.constantFrom(1, 2, 60), async (instance, rounds) => {
      const problem = sparseForm(instance.said);
      const proved = await provingQuotas(problem, instance.quotas, solved(instance, rounds), solveWithHighs);
      expect([proved.worth, proved.bound]).toEqual([bestByBruteForce(instance), proved.worth]);
      expect(worth(problem, proved)).toBe(proved.worth);
    }),
    { numRuns: 200, seed },
  );
});

test('the proof finds the same from a poor beginning as from a good one', async () => {
  await fc.assert(
    fc.asyncProperty(cases(10, 60), async (instance) => {
      const problem = sparseForm(instance.said);
      const beginnings = [1, 60].map((rounds) => solved(instance, rounds));
      const [poor, good] = await Promise.all(
        beginnings.map((search) => provingQuotas(problem, instance.quotas, search, solveWithHighs)),
      );
      expect([poor?.worth, poor?.bound]).toEqual([good?.worth, good?.bound]);
    }),
    { numRuns: 60, seed },
  );
});

/** So many people a side in four departments; most like their own department best, and all have tastes besides. */
function aCompany(people: number, most: number): { said: SaidScores; quotas: Quotas } {
  const line = Array.from({ length: people }, (_, index) => index);
  const departments = Int32Array.from(line, (index) => index % 4);
  const scores = line.map((row) =>
    line.map((column) => {
      const ownDepartment = row % 4 === column % 4 ? 30 : 0;
      return (row * 31 + column * 17) % 11 === 0 ? -1 : ((row * 7 + column * column) % 60) + ownDepartment;
    }),
  );
  return { said: { scores }, quotas: sameQuota(departments, departments, most) };
}

test('among more people the gap to the bound stays small, and the proof closes it', async () => {
  const instance = aCompany(24, 2);
  const answer = solved(instance);
  const proved = await provingQuotas(sparseForm(instance.said), instance.quotas, answer, solveWithHighs);
  expect(keepsQuotas(instance.quotas, answer.partners)).toBe(true);
  expect(answer.bound - answer.worth).toBeLessThan(0.02 * 24 * 100);
  expect(proved.worth).toBe(proved.bound);
  expect(proved.worth).toBeGreaterThanOrEqual(answer.worth);
  expect(proved.bound).toBeLessThanOrEqual(answer.bound);
});

test('quotas that leave people out are proved too', async () => {
  const { said, quotas } = aCompany(12, 1);
  // Nobody from the first two departments may meet the last two: of their six, four each may be paired among themselves.
  const most = quotas.most.map((limit, quota) => (quota % 4 < 2 === quota < 8 ? limit : 0));
  const proved = await provingQuotas(
    sparseForm(said),
    { ...quotas, most },
    solved({ said, quotas: { ...quotas, most } }),
    solveWithHighs,
  );
  expect([partneredCount(proved), proved.bound]).toEqual([16, proved.worth]);
});

test('quotas that bind nobody change nothing, and need no proof', () => {
  const { said, quotas } = aCompany(20, 1000);
  const problem = sparseForm(said);
  const answer = solved({ said, quotas });
  expect(answer.worth).toBe(worth(problem, openSolver(problem).assignment()));
  expect(answer.bound).toBe(answer.worth);
});

test('quotas of zero everywhere leave everybody without a partner', async () => {
  const { said, quotas } = aCompany(6, 0);
  const proved = await provingQuotas(sparseForm(said), quotas, solved({ said, quotas }), solveWithHighs);
  expect([partneredCount(proved), proved.worth, proved.bound]).toEqual([0, 0, 0]);
});

test('the caller may stop at the first answer, which keeps the quotas', () => {
  const { said, quotas } = aCompany(24, 2);
  for (const { answer } of solvingWithQuotas(sparseForm(said), quotas)) {
    if (answer !== undefined && answer.worth > 0) {
      expect(keepsQuotas(quotas, answer.partners)).toBe(true);
      expect(answer.bound).toBeGreaterThanOrEqual(answer.worth);
      return;
    }
  }
  throw new Error('Cannot stop: there was no answer on the way');
});

test('a solver that is stopped leaves the answer and its bound as they are', async () => {
  const instance = aCompany(24, 2);
  const answer = solved(instance);
  const { partners, worth: points, bound } = answer;
  const stopped = await provingQuotas(sparseForm(instance.said), instance.quotas, answer, async () => ({
    kind: 'nothing',
  }));
  expect(stopped).toEqual({ partners, worth: points, bound });
});

test('a solver that breaks the rules is not believed', async () => {
  const instance = aCompany(24, 2);
  const everything = provingQuotas(sparseForm(instance.said), instance.quotas, solved(instance), async ({ gains }) => ({
    kind: 'best',
    values: new Float64Array(gains.length).fill(1),
  }));
  await expect(everything).rejects.toThrow('Cannot use the choice of the integer solver');
});

test.each([
  [
    'Cannot keep quotas of 1 rows and 2 columns: expected 2 and 2',
    { ...sameQuota(Int32Array.of(0), Int32Array.of(0, 0), 1) },
  ],
  [
    'Cannot keep quotas: a group has no limits',
    { ...sameQuota(Int32Array.of(0, 1), Int32Array.of(0, 0), 1), most: Float64Array.of(1) },
  ],
  ['Cannot keep a quota of -1: expected a whole number', sameQuota(Int32Array.of(0, 0), Int32Array.of(0, 0), -1)],
  ['Cannot keep a quota of NaN: expected a whole number', sameQuota(Int32Array.of(0, 0), Int32Array.of(0, 0), NaN)],
])('says what is wrong: %s', (message, quotas) => {
  const said = {
    scores: [
      [1, 1],
      [1, 1],
    ],
  };
  expect(() => solved({ said, quotas })).toThrow(message);
});
