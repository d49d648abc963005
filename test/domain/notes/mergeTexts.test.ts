import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { mergeTexts } from '#domain/notes/mergeTexts.ts';
import { lineMatches } from '#domain/notes/lineMatches.ts';

const text = (...lines: readonly string[]): string => lines.join('\n');

test.each([
  { what: 'nobody', base: 'a', mine: 'a', theirs: 'a', merged: 'a' },
  { what: 'I', base: 'a', mine: 'b', theirs: 'a', merged: 'b' },
  { what: 'they', base: 'a', mine: 'a', theirs: 'b', merged: 'b' },
  { what: 'both alike', base: 'a', mine: 'b', theirs: 'b', merged: 'b' },
  { what: 'both, in different places', base: 'a\nb\nc', mine: 'A\nb\nc', theirs: 'a\nb\nC', merged: 'A\nb\nC' },
  { what: 'one at the start and one at the end', base: 'a', mine: 'x\na', theirs: 'a\ny', merged: 'x\na\ny' },
  { what: 'one who deleted', base: 'a\nb\nc', mine: 'a\nc', theirs: 'a\nb\nc', merged: 'a\nc' },
  { what: 'one who emptied it', base: 'a', mine: '', theirs: 'a', merged: '' },
  { what: 'one who wrote what the other deleted', base: 'a\nb', mine: 'a\nB', theirs: 'a', merged: 'a\nB' },
  { what: 'one who wrote less of the same', base: '', mine: 'a', theirs: 'a\nb', merged: 'a\nb' },
])('nobody has to decide when $what changed it', ({ base, mine, theirs, merged }) => {
  expect(mergeTexts({ base, mine, theirs })).toEqual({ text: merged, isClean: true });
});

test('where both changed the same line both stand, theirs first', () => {
  expect(mergeTexts({ base: 'a\nb\nc', mine: 'a\nmine\nc', theirs: 'a\ntheirs\nc' })).toEqual({
    text: 'a\ntheirs\nmine\nc',
    isClean: false,
  });
});

const line = fc.constantFrom('', 'a', 'b', 'c', 'd');
const lines = fc.array(line, { maxLength: 8 });
/** A text to which lines were added, each with a mark that stands nowhere else. */
const grown = (base: readonly string[], mark: string) =>
  fc.array(fc.nat(base.length), { maxLength: 5 }).map((places) =>
    places
      .map((place, index) => ({ place, added: `${mark}${index}` }))
      .toSorted((one, other) => other.place - one.place)
      .reduce((result, { place, added }) => result.toSpliced(place, 0, added), [...base]),
  );

test('no added line is ever lost, whoever added it and wherever', () => {
  const edits = lines.chain((base) => fc.tuple(fc.constant(base), grown(base, 'mine'), grown(base, 'theirs')));
  fc.assert(
    fc.property(edits, ([base, mine, theirs]) => {
      const merged = mergeTexts({ base: text(...base), mine: text(...mine), theirs: text(...theirs) }).text.split('\n');
      for (const side of [mine, theirs]) {
        expect(merged).toEqual(expect.arrayContaining(side.filter((each) => /\d/.test(each))));
      }
    }),
    { numRuns: 1000 },
  );
});

test('of two who changed all they could, every line stands somewhere', () => {
  fc.assert(
    fc.property(lines, lines, lines, (base, mine, theirs) => {
      const { text: merged, isClean } = mergeTexts({
        base: text(...base),
        mine: text(...mine),
        theirs: text(...theirs),
      });
      const fresh = [...mine, ...theirs].filter((each) => each !== '' && !base.includes(each));
      expect(merged.split('\n')).toEqual(expect.arrayContaining(fresh));
      const turned = mergeTexts({ base: text(...base), mine: text(...theirs), theirs: text(...mine) });
      expect(turned.isClean).toBe(isClean);
    }),
    { numRuns: 1000 },
  );
});

test('finds as many common lines as trying everything does', () => {
  const most = (one: readonly string[], other: readonly string[]): number => {
    const [first, ...rest] = one;
    if (first === undefined) {
      return 0;
    }
    const at = other.indexOf(first);
    return Math.max(most(rest, other), at < 0 ? 0 : 1 + most(rest, other.slice(at + 1)));
  };
  fc.assert(
    fc.property(lines, lines, (before, after) => {
      const matches = [...lineMatches(before, after)];
      const found = matches.filter((place) => place >= 0);
      expect(found).toHaveLength(most(before, after));
      expect(found).toEqual([...new Set(found)].toSorted((a, b) => a - b));
      matches.forEach((place, index) => place >= 0 && expect(after[place]).toBe(before[index]));
    }),
    { numRuns: 1000 },
  );
});

test('a note of nothing but blank lines does not hold up the page', () => {
  const base = '\n'.repeat(200_000);
  const merged = mergeTexts({ base, mine: `mine${base}`, theirs: `${base}theirs` });
  expect(merged).toEqual({ text: `mine${base}theirs`, isClean: true });
});

test('what is rewritten beyond measure is kept whole, twice if need be', () => {
  const many = (mark: string): string => text(...Array.from({ length: 3000 }, (_, index) => `${mark}${index}`));
  const merged = mergeTexts({ base: many('old'), mine: many('mine'), theirs: many('theirs') });
  expect(merged).toEqual({ text: `${many('theirs')}\n${many('mine')}`, isClean: false });
});
