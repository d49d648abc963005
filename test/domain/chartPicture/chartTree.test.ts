import { expect, test } from '@jest/globals';
import { chartTree } from '#domain/chartPicture/chartTree.ts';
import { shownNodes } from '#domain/chartPicture/openNodes.ts';
import { pairedPeople, pairLinks } from '#domain/chartPicture/pairLinks.ts';
import { personId } from '#domain/ids.ts';
import { orgChart } from '#domain/orgChart.ts';
import { aColleague } from '#test/builders/aColleague.ts';

const treeOf = (...people: readonly (readonly [id: string, manager?: string])[]) => {
  const colleagues = people.map(([id, manager]) => aColleague(manager === undefined ? { id } : { id, manager }));
  const tree = chartTree(colleagues, orgChart(colleagues));
  const nameOf = (node: number) => {
    const found = tree.nodes[node];
    return found?.kind === 'person' ? found.person.id : (found?.because ?? '');
  };
  const numberOf = (id: string) => tree.numberOf(personId(id)) ?? -1;
  return { tree, nameOf, numberOf };
};

const pair = (mentor: string, mentee: string) => ({ mentor: personId(mentor), mentee: personId(mentee) });

/** Everybody whose manager is open, as `name` or, below somebody, as `..name`. */
const reading = ({ tree, nameOf }: ReturnType<typeof treeOf>, open: readonly string[]) =>
  shownNodes(tree, { isOpen: (node) => open.includes(nameOf(node)), inOrder: (nodes) => nodes }).map(
    ({ node, depth }) => '..'.repeat(depth) + nameOf(node),
  );

const company = () => treeOf(['ann'], ['bo', 'ann'], ['cy', 'bo'], ['dee', 'bo'], ['eve', 'ann']);

test('a branch counts everybody in it, whoever heads it included', () => {
  const { tree, numberOf } = company();
  expect(['ann', 'bo', 'cy', 'eve'].map((id) => tree.peopleIn(numberOf(id)))).toEqual([5, 3, 1, 1]);
});

test('only people above whom all is open are shown, each after the one above', () => {
  expect(reading(company(), [])).toEqual(['ann']);
  expect(reading(company(), ['ann'])).toEqual(['ann', '..bo', '..eve']);
  expect(reading(company(), ['ann', 'bo'])).toEqual(['ann', '..bo', '....cy', '....dee', '..eve']);
  expect(reading(company(), ['bo'])).toEqual(['ann']);
});

test('people in a circle stand side by side below what is said of them, with their people below them', () => {
  const tree = treeOf(['ann'], ['bo', 'ann'], ['cy', 'dee'], ['dee', 'cy'], ['eve', 'cy']);
  expect(reading(tree, ['circle', 'cy'])).toEqual(['ann', 'circle', '..cy', '....eve', '..dee']);
  expect(tree.tree.peopleIn(tree.tree.tops[1] ?? -1)).toBe(3);
});

test('each circle stands for itself', () => {
  const tree = treeOf(['ann', 'ann'], ['bo', 'cy'], ['cy', 'bo']);
  expect(reading(tree, ['circle'])).toEqual(['circle', '..ann', 'circle', '..bo', '..cy']);
});

test('people whose manager is not in the directory, and people without anybody, stand apart from the top', () => {
  const tree = treeOf(['ann'], ['bo', 'ann'], ['cy', 'gone'], ['dee', 'cy'], ['eve']);
  expect(reading(tree, ['missingManager', 'standsAlone', 'cy'])).toEqual([
    'ann',
    'missingManager',
    '..cy',
    '....dee',
    'standsAlone',
    '..eve',
  ]);
});

test('everybody of the directory is in the picture exactly once when all is open', () => {
  const { tree, nameOf } = treeOf(['ann'], ['bo', 'ann'], ['cy', 'gone'], ['dee', 'eve'], ['eve', 'dee'], ['fay']);
  const shown = shownNodes(tree, { isOpen: () => true, inOrder: (nodes) => nodes }).map(({ node }) => nameOf(node));
  expect(shown.filter((name) => name.length === 3 || name.length === 2).toSorted()).toEqual(
    ['ann', 'bo', 'cy', 'dee', 'eve', 'fay'].toSorted(),
  );
});

test('a line leads to whoever heads the closed branch that hides somebody, and says how many pairs it stands for', () => {
  const { tree, nameOf, numberOf } = company();
  const pairs = [pair('cy', 'eve'), pair('eve', 'dee'), pair('cy', 'dee'), pair('cy', 'nobody')];
  const linksWhenOpen = (...open: readonly string[]) => {
    const isOpen = (node: number) => open.includes(nameOf(node));
    const shown = shownNodes(tree, { isOpen, inOrder: (nodes) => nodes });
    const at = (place: number) => nameOf(shown[place]?.node ?? -1);
    return pairLinks(pairs, tree, shown).map(({ from, to, pairs: count }) => `${at(from)} ${at(to)} ${count}`);
  };
  expect(linksWhenOpen()).toEqual([]);
  expect(linksWhenOpen('ann')).toEqual(['bo eve 2']);
  expect(linksWhenOpen('ann', 'bo')).toEqual(['cy eve 1', 'dee eve 1', 'cy dee 1']);
  expect(['ann', 'bo', 'cy', 'eve'].map((id) => pairedPeople(pairs, tree)(numberOf(id)))).toEqual([3, 2, 1, 1]);
});
