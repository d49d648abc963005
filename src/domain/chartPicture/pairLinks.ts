import type { PersonId } from '../ids.ts';
import type { PersonPair } from '../matching/cohort.ts';
import type { ChartTree } from './chartTree.ts';
import type { ShownNode } from './openNodes.ts';

/** A line between two of those shown, by their places in the list: the pairs of whom one is in this branch, one in that. */
export interface PairLink {
  readonly from: number;
  readonly to: number;
  readonly pairs: number;
}

/** The lines between what is shown, most pairs first; a pair within a closed branch has none. */
export function pairLinks(
  pairs: readonly PersonPair[],
  tree: ChartTree,
  shown: readonly ShownNode[],
): readonly PairLink[] {
  const places = new Map(shown.map(({ node }, place) => [node, place]));
  const links = new Map<string, PairLink>();
  for (const { mentor, mentee } of pairs) {
    const [one, other] = [shownAbove(mentor, tree, places), shownAbove(mentee, tree, places)];
    if (one !== undefined && other !== undefined && one !== other) {
      const [from, to] = [Math.min(one, other), Math.max(one, other)];
      const key = `${from} ${to}`;
      links.set(key, { from, to, pairs: (links.get(key)?.pairs ?? 0) + 1 });
    }
  }
  return [...links.values()].toSorted((a, b) => b.pairs - a.pairs);
}

/** The place of the person, or of whoever heads the closed branch that hides them. */
function shownAbove(person: PersonId, tree: ChartTree, places: ReadonlyMap<number, number>): number | undefined {
  let node = tree.numberOf(person);
  while (node !== undefined && !places.has(node)) {
    node = tree.above(node);
  }
  return node === undefined ? undefined : places.get(node);
}

/** How many people with a pair stand in each branch, by the number of its node. */
export function pairedPeople(pairs: readonly PersonPair[], tree: ChartTree): (node: number) => number {
  const counts = new Map<number, number>();
  const people = new Set(pairs.flatMap(({ mentor, mentee }) => [mentor, mentee]));
  for (const person of people) {
    let node = tree.numberOf(person);
    while (node !== undefined) {
      counts.set(node, (counts.get(node) ?? 0) + 1);
      node = tree.above(node);
    }
  }
  return (node) => counts.get(node) ?? 0;
}
