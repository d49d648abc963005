import type { Highs } from 'highs';
import type { IntegerAnswer, IntegerModel, SolveInteger } from '#domain/matching/assignment/quotas/integerModel.ts';

export interface IntegerSolverOptions {
  /** Gives HiGHS; asked once, when the first program is to be solved. */
  readonly load: () => Promise<Highs>;
  /** How long one program may take at most. */
  readonly mostSeconds: number;
}

/** Solves integer programs with HiGHS (https://highs.dev). It blocks its thread meanwhile, so it belongs in a worker. */
export function integerSolver({ load, mostSeconds }: IntegerSolverOptions): SolveInteger {
  let highs: Promise<Highs> | undefined;
  return async (model) => {
    highs ??= load();
    return solved(await highs, model, mostSeconds);
  };
}

const solved = (highs: Highs, model: IntegerModel, mostSeconds: number): IntegerAnswer =>
  highs.withModel(inHighsWords(highs, model), (solver): IntegerAnswer => {
    // Without its own tolerance of 0.01 %: what is told as proven must be so.
    solver.options.set({ output_flag: false, mip_rel_gap: 0, time_limit: mostSeconds });
    solver.run();
    const { modelStatus, solutionStatus } = highs.constants;
    const status = solver.getModelStatus();
    if (status === modelStatus.infeasible) {
      return { kind: 'impossible' };
    }
    if (solver.info.get('primal_solution_status') !== solutionStatus.feasible) {
      return { kind: 'nothing' };
    }
    return { kind: status === modelStatus.optimal ? 'best' : 'stopped', values: solver.getSolution().colValue };
  });

/** Columns are variables of 0 or 1, rows are limits, kept row by row. */
function inHighsWords({ constants }: Highs, { gains, limits }: IntegerModel) {
  const starts = new Int32Array(limits.length + 1);
  limits.forEach(({ variables }, limit) => (starts[limit + 1] = (starts[limit] ?? 0) + variables.length));
  return {
    numCols: gains.length,
    numRows: limits.length,
    sense: constants.objectiveSense.maximize,
    colCost: gains,
    colLower: new Float64Array(gains.length),
    colUpper: new Float64Array(gains.length).fill(1),
    rowLower: Float64Array.from(limits, ({ least }) => least),
    rowUpper: Float64Array.from(limits, ({ most }) => most),
    matrix: {
      format: 'csr' as const,
      numRows: limits.length,
      numCols: gains.length,
      starts,
      indices: Int32Array.from(limits.flatMap(({ variables }) => variables)),
      values: Float64Array.from(limits.flatMap(({ factors }) => factors)),
    },
    integrality: new Int32Array(gains.length).fill(constants.variableType.integer),
  };
}
