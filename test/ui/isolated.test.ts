import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { inARow, joined } from '#ui/dates.ts';
import { isolated } from '#ui/isolated.ts';
import { isolatingWords } from '#ui/isolatingWords.ts';

const [from, to] = ['\u2068', '\u2069'];

test.each(['Ada Osei', 'Zoë (Legal)', '山田', '<b>', '', '12'])('"%s" is put into a sentence as it is', (text) => {
  expect(isolated(text, 'ltr')).toBe(text);
});

test.each(['דנה לוי', 'Ada (دانا)', 'x\u200F'])('"%s", from right to left, is set apart', (text) => {
  expect(isolated(text, 'ltr')).toBe(`${from}${text}${to}`);
});

test('in a sentence from right to left, a name from left to right is set apart', () => {
  expect(isolated('Ada Osei', 'rtl')).toBe(`${from}Ada Osei${to}`);
  expect(isolated('דנה לוי', 'rtl')).toBe('דנה לוי');
  expect(isolated('12', 'rtl')).toBe('12');
});

test.each([
  ['a direction that is never closed', 'Ada\u202Eisec'],
  ['the end of what it did not begin', `Ada${to}\u202Eisec`],
  ['a mark that closes another one', '\u202AAda\u2069isec'],
  ['two that cross', '\u202A\u2067Ada\u202C\u2069isec'],
])('marks are left out of a name with %s', (_what, text) => {
  expect(isolated(text, 'ltr')).toBe(`${from}Adaisec${to}`);
});

test('marks that are closed in their order stay', () => {
  const text = '\u202Eesrever\u202C and \u2067again\u2069';
  expect(isolated(text, 'ltr')).toBe(`${from}${text}${to}`);
});

test('words set apart what is put into their sentences, however deep it lies, and are otherwise the same', () => {
  const words = {
    title: 'Hello',
    steps: { first: ['one', 'two'] },
    meet: (name: string, count: number) => `${name}: ${count}`,
    deep: { say: ({ names }: { readonly names: readonly string[] }) => names.join('+') },
  };
  const isolating = isolatingWords(words, 'en-GB');
  expect(isolating).toMatchObject({ title: 'Hello', steps: { first: ['one', 'two'] } });
  expect(isolating.meet('דנה', 3)).toBe(`${from}דנה${to}: 3`);
  expect(isolating.deep.say({ names: ['Ada', 'דנה'] })).toBe(`Ada+${from}דנה${to}`);
  expect(isolatingWords(words, 'en-GB')).toBe(isolating);
});

test('words in a language from right to left set apart names from left to right, and what chooses a sentence is never changed', () => {
  const words = {
    title: 'مرحبا',
    reason: ({ kind, name }: { readonly kind: string; readonly name: string }) =>
      kind === 'otherDepartment' ? `${name} و` : 'unknown',
  };
  const said = { kind: 'otherDepartment', name: 'Legal Department' };
  expect(isolatingWords(words, 'ar').reason(said)).toBe(`${from}Legal Department${to} و`);
});

test('words that are not translated yet keep their names where they are, on a page from right to left too', () => {
  const words = { title: 'Hello', textOf: (name: string) => `${name}’s text` };
  expect(isolatingWords(words, 'ar').textOf('Ada')).toBe('Ada’s text');
});

test('names in a list are set apart from each other', () => {
  expect(joined('en-GB', ['Ada', 'דנה', 'Bo'])).toBe(`Ada, ${from}דנה${to} and Bo`);
  expect(inARow('en-GB', ['Ada', 'דנה'], ' · ')).toBe(`Ada · ${from}דנה${to}`);
});

const sources = readdirSync('src/ui').filter((file) => /[wW]ords\.tsx?$/.test(file) && file !== 'isolatingWords.ts');

test.each(sources)('%s gives words that do so', (file) => {
  expect(readFileSync(`src/ui/${file}`, 'utf8')).toMatch(/isolatingWords\(/);
});
