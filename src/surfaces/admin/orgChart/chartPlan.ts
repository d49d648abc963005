import type { ChartTree } from '#domain/chartPicture/chartTree.ts';
import { type OpenNodes, type ShownNode, shownNodes } from '#domain/chartPicture/openNodes.ts';
import { tidyRows } from '#domain/chartPicture/tidyRows.ts';

/** A picture, or where that has no room a list. */
export type ChartShape = 'picture' | 'list';

/** Where everybody who is shown stands, in pixels before any zoom, from the side where reading begins. */
export interface ChartPlan {
  readonly shape: ChartShape;
  /** As one reads it; a place is an index in this list. */
  readonly shown: readonly ShownNode[];
  readonly left: (place: number) => number;
  readonly top: (place: number) => number;
  readonly width: number;
  readonly height: number;
  readonly placeOf: (node: number) => number | undefined;
}

/** A name, a department, and of a branch its numbers. */
export const boxHeight = 58;
export const boxWidth = 224;
const rowHeight: Record<ChartShape, number> = { picture: 66, list: 62 };
const columnWidth = 300;
const indent = 14;
/** On a narrow page deeper levels are told by the screen reader and by their order only. */
const deepestIndent = 6;
export const margin = 12;

/** Lays out everybody above whom all is open. */
export function chartPlan(tree: ChartTree, opened: OpenNodes, shape: ChartShape): ChartPlan {
  const shown = shownNodes(tree, opened);
  const rows = shape === 'picture' ? tidyRowsOf(shown) : Float64Array.from(shown, (_, place) => place);
  const steps = (place: number) => shown[place]?.depth ?? 0;
  const left = (place: number) =>
    margin + (shape === 'picture' ? steps(place) * columnWidth : Math.min(steps(place), deepestIndent) * indent);
  const deepest = shown.reduce((most, { depth }) => Math.max(most, depth), 0);
  const lowest = rows.reduce((most, row) => Math.max(most, row), 0);
  const places = new Map(shown.map(({ node }, place) => [node, place]));
  return {
    shape,
    shown,
    left,
    top: (place) => margin + (rows[place] ?? 0) * rowHeight[shape],
    // Room for the lines that lead past the last column.
    width: deepest * columnWidth + boxWidth + 2 * margin + farthestBend,
    height: (lowest + 1) * rowHeight[shape] + margin,
    placeOf: (node) => places.get(node),
  };
}

/** How far the lines of pairs swing out beyond the boxes. */
export const farthestBend = 72;

const tidyRowsOf = (shown: readonly ShownNode[]): Float64Array =>
  tidyRows(
    shown.map(({ lower }) => lower),
    shown.flatMap(({ upper }, place) => (upper === undefined ? [place] : [])),
  );
