import type { Colleague } from '../colleague.ts';
import type { PersonId } from '../ids.ts';
import type { OrgChart } from '../orgChart.ts';

/** Why the chart cannot tell where somebody stands. */
type StrayKind = 'circle' | 'missingManager' | 'standsAlone';

/** Somebody, or the heading above people whom the chart cannot place below anybody. */
type ChartNode =
  | { readonly kind: 'person'; readonly person: Colleague }
  | { readonly kind: 'strays'; readonly because: StrayKind };

/** The org chart as it is drawn: every person once, each in a place of their own. Nodes are known by their number. */
export interface ChartTree {
  readonly nodes: readonly ChartNode[];
  readonly tops: readonly number[];
  readonly below: (node: number) => readonly number[];
  readonly above: (node: number) => number | undefined;
  /** How many people stand in the branch, whoever heads it included. */
  readonly peopleIn: (node: number) => number;
  readonly numberOf: (person: PersonId) => number | undefined;
}

/** Those who report to each other in a circle stand side by side below a heading. Time grows with the number of people. */
export function chartTree(colleagues: readonly Colleague[], { problems }: Pick<OrgChart, 'problems'>): ChartTree {
  const nodes: ChartNode[] = colleagues.map((person) => ({ kind: 'person', person }));
  const headings = new Map<PersonId, number>();
  const head = (because: StrayKind, people: readonly PersonId[]) => {
    if (people.length > 0) {
      people.forEach((person) => headings.set(person, nodes.length));
      nodes.push({ kind: 'strays', because });
    }
  };
  problems.forEach((problem) => problem.kind === 'cycle' && head('circle', problem.people));
  for (const because of ['missingManager', 'standsAlone'] as const) {
    head(
      because,
      problems.flatMap((problem) => (problem.kind === because ? [problem.person] : [])),
    );
  }
  const numbers = new Map(colleagues.map(({ id }, number) => [id, number]));
  const uppers = nodes.map((node) => {
    const { id, managerId } = node.kind === 'person' ? node.person : noPerson;
    return (id && headings.get(id)) ?? (managerId && numbers.get(managerId));
  });
  return { ...links(nodes, uppers), nodes, numberOf: (person) => numbers.get(person) };
}

const noPerson = { id: undefined, managerId: undefined };

function links(
  nodes: readonly ChartNode[],
  uppers: readonly (number | undefined)[],
): Pick<ChartTree, 'tops' | 'below' | 'above' | 'peopleIn'> {
  const below = new Map<number, number[]>();
  const tops: number[] = [];
  for (const [node, upper] of uppers.entries()) {
    const beside = upper === undefined ? tops : (below.get(upper) ?? []);
    beside.push(node);
    if (upper !== undefined) {
      below.set(upper, beside);
    }
  }
  const people = Int32Array.from(nodes, ({ kind }) => (kind === 'person' ? 1 : 0));
  for (const node of topDown(tops, below).toReversed()) {
    const upper = uppers[node];
    if (upper !== undefined) {
      people[upper] = (people[upper] ?? 0) + (people[node] ?? 0);
    }
  }
  return {
    tops,
    below: (node) => below.get(node) ?? [],
    above: (node) => uppers[node],
    peopleIn: (node) => people[node] ?? 0,
  };
}

/** Everybody after the one above; nothing calls itself, however long the reporting line. */
function topDown(tops: readonly number[], below: ReadonlyMap<number, readonly number[]>): readonly number[] {
  const order = [...tops];
  for (let place = 0; place < order.length; place += 1) {
    for (const node of below.get(order[place] ?? none) ?? []) {
      order.push(node);
    }
  }
  return order;
}

const none = -1;
