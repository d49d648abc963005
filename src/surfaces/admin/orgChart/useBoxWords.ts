import type { ChartTree } from '#domain/chartPicture/chartTree.ts';
import type { Colleague } from '#domain/colleague.ts';
import type { PersonId } from '#domain/ids.ts';
import { inARow } from '#ui/dates.ts';
import { useOrgChartWords } from '#ui/orgChartWords.ts';
import { useLocale } from '#ui/words.tsx';

interface BoxWords {
  readonly title: string;
  readonly place: string | undefined;
  readonly numbers: string | undefined;
  readonly department: string | undefined;
}

/** What stands in a box, line by line: who it is, where they work, and of a branch how many people are in it and in pairs. */
export function useBoxWords(
  tree: ChartTree,
  byId: ReadonlyMap<PersonId, Colleague>,
  paired: (node: number) => number,
): (node: number) => BoxWords {
  const words = useOrgChartWords();
  const locale = useLocale();
  return (node) => {
    const found = tree.nodes[node];
    const person = found?.kind === 'person' ? (byId.get(found.person.id) ?? found.person) : undefined;
    const isHead = tree.below(node).length > 0;
    const numbers = [
      ...(isHead ? [words.people(tree.peopleIn(node))] : []),
      ...(paired(node) > 0 ? [words.inPairs(paired(node))] : []),
    ];
    return {
      title: person?.name ?? (found?.kind === 'strays' ? words.strays[found.because] : ''),
      place: person && (person.department ?? words.unknownDepartment),
      numbers: numbers.length > 0 ? inARow(locale, numbers, ' · ') : undefined,
      department: person?.department,
    };
  };
}
