import loadHighs, { type Highs } from 'highs';
import type { IntegerAnswer, IntegerModel } from '#domain/matching/assignment/integerModel.ts';

let loading: Promise<Highs> | undefined;

/** Solves with the real HiGHS, which is given no time limit. */
export async function solveWithHighs({ gains, limits }: IntegerModel): Promise<IntegerAnswer> {
  loading ??= loadHighs();
  const highs = await loading;
  const starts = new Int32Array(limits.length + 1);
  limits.forEach(({ variables }, limit) => (starts[limit + 1] = (starts[limit] ?? 0) + variables.length));
  const { maximize } = highs.constants.objectiveSense;
  const { integer } = highs.constants.variableType;
  const model = {
    numCols: gains.length,
    numRows: limits.length,
    sense: maximize,
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
    integrality: new Int32Array(gains.length).fill(integer),
  };
  return highs.withModel(model, (solver): IntegerAnswer => {
    solver.options.set({ output_flag: false, mip_rel_gap: 0 });
    solver.run();
    const { optimal, infeasible } = highs.constants.modelStatus;
    const status = solver.getModelStatus();
    if (status === optimal) {
      return { kind: 'best', values: solver.getSolution().colValue };
    }
    return { kind: status === infeasible ? 'impossible' : 'nothing' };
  });
}
