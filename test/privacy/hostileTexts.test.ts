import { expect, test } from '@jest/globals';
import { readDocument, tableUnder } from './documentTables.ts';
import { storedTexts } from './storedTexts.ts';

const unique = (names: readonly string[]): string => [...new Set(names)].join(', ');

/** `topics` of `reasons[].topics[]`. */
const lastName = (place: string): string => place.replaceAll('[]', '').split('.').at(-1) ?? '';

test('docs/security.md names every text that is stored, and whose words it holds', () => {
  const told = tableUnder(readDocument('security'), 'Whatever people are called and write');
  const held = Object.entries(storedTexts).map(([kind, places]) => ({
    kind,
    texts: unique(Object.keys(places).map(lastName)),
    'whose words': unique(Object.values(places)),
  }));
  expect(told).toEqual(held);
});
