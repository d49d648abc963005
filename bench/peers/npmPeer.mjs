// `node npmPeer.mjs munkres|munkres-js|highs FILE`: one solve of a table (see matching/instanceFile.ts), told as a line of JSON.
import { readFileSync } from 'node:fs';

const [, , name, file] = process.argv;
const table = readTable(file);
const costs = { munkres: munkres, 'munkres-js': munkresJs, highs };
const pairs = await costs[name](table);
const chosen = pairs.map(([row, column]) => table.scores[row * table.columns + column]).filter((score) => score >= 0);
console.log(
  JSON.stringify({
    ms: table.ms,
    pairs: chosen.length,
    total: chosen.reduce((sum, score) => sum + score, 0),
    peakMb: peakMegabytes(),
  }),
);

async function munkres(instance) {
  const { munkres: solve } = await import('munkres');
  const matrix = costRows(instance, (row) => Float64Array.from(row));
  return timed(instance, () => solve(matrix));
}

async function munkresJs(instance) {
  const { default: solve } = await import('munkres-js');
  const matrix = costRows(instance, (row) => Array.from(row));
  return timed(instance, () => solve(matrix));
}

/** As a linear programme: one variable for each pair that may be, 1 in all for each person; everybody can have a partner. */
async function highs(instance) {
  const { default: load } = await import('highs');
  const solver = await load();
  const { rows, columns, scores } = instance;
  const cells = [...scores.keys()].filter((cell) => scores[cell] >= 0);
  const model = solver.createModel({
    numCols: cells.length,
    numRows: rows + columns,
    sense: solver.constants.objectiveSense.maximize,
    colCost: Float64Array.from(cells, (cell) => scores[cell]),
    colLower: new Float64Array(cells.length),
    colUpper: new Float64Array(cells.length).fill(1),
    rowLower: new Float64Array(rows + columns).fill(1),
    rowUpper: new Float64Array(rows + columns).fill(1),
    matrix: {
      format: 'csc',
      numRows: rows + columns,
      numCols: cells.length,
      starts: Int32Array.from({ length: cells.length + 1 }, (_, cell) => 2 * cell),
      indices: Int32Array.from(cells.flatMap((cell) => [Math.floor(cell / columns), rows + (cell % columns)])),
      values: new Float64Array(2 * cells.length).fill(1),
    },
  });
  model.options.set({ output_flag: false });
  timed(instance, () => model.run());
  const { colValue } = model.getSolution();
  return cells.filter((_, index) => colValue[index] > 0.5).map((cell) => [Math.floor(cell / columns), cell % columns]);
}

function timed(instance, solve) {
  const before = process.cpuUsage();
  const pairs = solve();
  const { system, user } = process.cpuUsage(before);
  instance.ms = (system + user) / 1000;
  return pairs;
}

/** More than all scores together: most pairs first. */
function reward({ rows, scores }) {
  return 1 + rows * scores.reduce((most, score) => Math.max(most, score), 0);
}

/** Costs that are lowest for what is best; a pair that must not be costs more than all others together. */
function costRows(instance, rowFrom) {
  const { rows, columns, scores } = instance;
  const forbidden = reward(instance);
  return Array.from({ length: rows }, (_, row) =>
    rowFrom(
      Array.from(scores.subarray(row * columns, (row + 1) * columns), (score) => (score < 0 ? forbidden : -score)),
    ),
  );
}

function readTable(path) {
  const { buffer, byteOffset, byteLength } = readFileSync(path);
  const bytes = buffer.slice(byteOffset, byteOffset + byteLength);
  const [kind, rows, columns, count, width] = new Int32Array(bytes, 0, 5);
  if (kind !== 0) {
    throw new Error(`Cannot solve ${path}: expected a table`);
  }
  const scores = width === 1 ? new Int8Array(bytes, 20, count) : new Int32Array(bytes, 20, count);
  return { rows, columns, scores, ms: NaN };
}

/** The most memory this process ever held. */
function peakMegabytes() {
  try {
    const [, kilobytes] = /VmHWM:\s+(\d+)/u.exec(readFileSync('/proc/self/status', 'utf8'));
    return Number(kilobytes) / 1000;
  } catch {
    return process.resourceUsage().maxRSS / 1000;
  }
}
