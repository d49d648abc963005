import { useMemo, useState } from 'react';
import type { ChartTree } from '#domain/chartPicture/chartTree.ts';
import { useLocale } from '#ui/words.tsx';
import { type ChartPlan, chartPlan, type ChartShape } from './chartPlan.ts';

export interface Chart {
  readonly tree: ChartTree;
  readonly plan: ChartPlan;
  /** The node that the keys move from. */
  readonly active: number;
  readonly isOpen: (node: number) => boolean;
  readonly turn: (node: number) => void;
  readonly activate: (node: number) => void;
  /** Opens all above somebody and goes there. */
  readonly reveal: (node: number) => void;
}

/** What is open in the picture, and who is looked at. It opens with the top and whoever stands directly below. */
export function useChart(tree: ChartTree, shape: ChartShape): Chart {
  const locale = useLocale();
  const [open, setOpen] = useState<ReadonlySet<number>>(() => openAtFirst(tree));
  const [active, setActive] = useState(tree.tops[0] ?? 0);
  const inOrder = useMemo(() => orderedByName(tree, locale), [tree, locale]);
  const plan = useMemo(
    () => chartPlan(tree, { isOpen: (node) => open.has(node), inOrder }, shape),
    [tree, open, inOrder, shape],
  );
  return {
    tree,
    plan,
    active,
    isOpen: (node) => open.has(node),
    activate: setActive,
    turn: (node) => {
      setActive(node);
      setOpen(open.has(node) ? without(open, node) : new Set([...open, node]));
    },
    reveal: (node) => {
      setActive(node);
      setOpen(new Set([...open, ...allAbove(tree, node)]));
    },
  };
}

/** Whoever is at the top is opened; several are if those below them can be looked over. */
function openAtFirst({ nodes, tops, below }: ChartTree): ReadonlySet<number> {
  const people = tops.filter((top) => nodes[top]?.kind === 'person');
  const inSight = people.reduce((sum, top) => sum + below(top).length, 0);
  return new Set(people.length === 1 || inSight <= mostAtFirst ? people : []);
}

const mostAtFirst = 60;

/** A branch that is closed opens again as it was, but for this. */
const without = (open: ReadonlySet<number>, node: number): ReadonlySet<number> =>
  new Set([...open].filter((each) => each !== node));

function allAbove(tree: ChartTree, node: number): readonly number[] {
  const found: number[] = [];
  for (let upper = tree.above(node); upper !== undefined; upper = tree.above(upper)) {
    found.push(upper);
  }
  return found;
}

/** Whoever has people below comes first, then by name; each row is put in order once. */
function orderedByName(tree: ChartTree, locale: string): (nodes: readonly number[]) => readonly number[] {
  const collator = new Intl.Collator(locale);
  const known = new WeakMap<readonly number[], readonly number[]>();
  const nameOf = (node: number) => {
    const found = tree.nodes[node];
    return found?.kind === 'person' ? found.person.name : '';
  };
  const isStray = (node: number) => Number(tree.nodes[node]?.kind === 'strays');
  const isLeaf = (node: number) => Number(tree.below(node).length === 0);
  return (nodes) => {
    const ordered =
      known.get(nodes) ??
      nodes.toSorted(
        (a, b) => isStray(a) - isStray(b) || isLeaf(a) - isLeaf(b) || collator.compare(nameOf(a), nameOf(b)),
      );
    known.set(nodes, ordered);
    return ordered;
  };
}
