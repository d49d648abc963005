import type { Market } from './market.ts';
import type { Cells, SolvedNetwork } from './network.ts';
import type { ScoreTable } from './problem.ts';
import { sideOf } from './readMarket.ts';
import { int } from './reading.ts';
import { tableRow } from './scores.ts';

/** A solved table as others read it: with all its cells, not only those of the market. */
export function tableNetworkOf(table: ScoreTable, market: Market): SolvedNetwork {
  return {
    rows: sideOf(market.rows, rowCells(table, market)),
    columns: sideOf(market.columns, columnCells(table, market)),
    pricesPerPoint: market.pricesPerPoint,
    firstPartner: market.reward,
  };
}

function rowCells(table: ScoreTable, market: Market): (row: number) => Cells {
  const partner = Int32Array.from(market.columns.price.keys());
  const worth = new Float64Array(table.columns);
  const { places } = market.columns;
  return (row) => {
    const scores = tableRow(table, row);
    const isOut = int(market.rows.places, row) === 0;
    for (let column = 0; column < worth.length; column += 1) {
      const score = isOut || int(places, column) === 0 ? -1 : (scores[column] ?? -1);
      worth[column] = score < 0 ? -Infinity : score * market.pricesPerPoint;
    }
    return { partner, worth };
  };
}

function columnCells(table: ScoreTable, market: Market): (column: number) => Cells {
  const { columns, scores, changed } = table;
  const partner = Int32Array.from(market.rows.price.keys());
  const worth = new Float64Array(table.rows);
  const { places } = market.rows;
  return (column) => {
    const isOut = int(market.columns.places, column) === 0;
    for (let row = 0; row < worth.length; row += 1) {
      const score = isOut || int(places, row) === 0 ? -1 : (scores[row * columns + column] ?? -1);
      worth[row] = score < 0 ? -Infinity : score * market.pricesPerPoint;
    }
    for (const [row, edits] of changed ?? []) {
      const score = edits.get(column);
      if (score !== undefined) {
        worth[row] = score < 0 || isOut || int(places, row) === 0 ? -Infinity : score * market.pricesPerPoint;
      }
    }
    return { partner, worth };
  };
}
