import type { ChartTree } from './chartTree.ts';

/** A node that is in the picture, because all above it are open. */
export interface ShownNode {
  readonly node: number;
  /** Steps down from the top, which is 0. */
  readonly depth: number;
  /** Where whoever stands above is in the same list. */
  readonly upper: number | undefined;
  /** Where those below are in the same list; nobody while the node is closed. */
  readonly lower: readonly number[];
  /** Which one it is of those side by side, from 1, and how many they are. */
  readonly place: number;
  readonly ofPlaces: number;
}

export interface OpenNodes {
  readonly isOpen: (node: number) => boolean;
  /** Puts those side by side in order. */
  readonly inOrder: (nodes: readonly number[]) => readonly number[];
}

/** Everybody in the picture as one reads it: each followed by those below, and only then by those beside. */
export function shownNodes(tree: ChartTree, { isOpen, inOrder }: OpenNodes): readonly ShownNode[] {
  const shown: (ShownNode & { readonly lower: number[] })[] = [];
  const waiting = places(inOrder(tree.tops), 0, undefined);
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const here = shown.length;
    shown.push({ ...next, lower: [] });
    if (next.upper !== undefined) {
      shown[next.upper]?.lower.push(here);
    }
    if (isOpen(next.node)) {
      for (const lower of places(inOrder(tree.below(next.node)), next.depth + 1, here)) {
        waiting.push(lower);
      }
    }
  }
  return shown;
}

/** The last one first, as they are taken from the end. */
const places = (nodes: readonly number[], depth: number, upper: number | undefined): Omit<ShownNode, 'lower'>[] =>
  nodes.map((node, index) => ({ node, depth, upper, place: index + 1, ofPlaces: nodes.length })).toReversed();
