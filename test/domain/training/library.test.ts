import { expect, test } from '@jest/globals';
import { usualTopics } from '#domain/matching/topics/usualTopics.ts';
import { findResources, libraryOf } from '#domain/training/library.ts';
import { aResource } from '#test/builders/aResource.ts';

const prompts = aResource({ id: 'prompts', title: 'Prompts', topic: 'aiTools' });
const forAll = aResource({ id: 'all', title: 'What mentoring is', topic: undefined });
const knitting = aResource({ id: 'knitting', title: 'Knitting at lunch', topic: 'Knitting' });
const spreadsheets = aResource({ id: 'sheets', title: 'Sheets', topic: 'spreadsheets' });
const all = [knitting, forAll, spreadsheets, prompts];

const shelvesFor = (own: readonly string[], resources = all, locale = 'en-GB') =>
  libraryOf(resources, { topics: usualTopics, own, locale });
const idsOf = (shelves: ReturnType<typeof shelvesFor>['own']) =>
  shelves.map(({ resources }) => resources.map(({ id }) => id));

test('one’s own topics come first, then what is for everybody, then the others by name', () => {
  const { own, other } = shelvesFor(['aiTools']);
  expect(idsOf(own)).toEqual([['prompts'], ['all']]);
  expect(other.map(({ label }) => label)).toEqual(['Knitting', usualTopics.labelOf('spreadsheets')]);
});

test('whoever has no topics finds what is for everybody first', () => {
  const { own, other } = shelvesFor([]);
  expect(idsOf(own)).toEqual([['all']]);
  expect(other).toHaveLength(3);
});

test('words that mean the same topic share a shelf', () => {
  const more = aResource({ id: 'more', title: 'A tool', topic: usualTopics.labelOf('aiTools') });
  expect(idsOf(shelvesFor(['AI tools'], [prompts, more]).own)).toEqual([['more', 'prompts']]);
});

test('links in the reader’s language come first', () => {
  const german = aResource({ id: 'german', title: 'Anfangen', language: 'de' });
  expect(idsOf(shelvesFor(['aiTools'], [german, prompts], 'en-GB').own)).toEqual([['prompts', 'german']]);
  expect(idsOf(shelvesFor(['aiTools'], [german, prompts], 'de-AT').own)).toEqual([['german', 'prompts']]);
});

test('a link is found by its title, its topic and its host, with every word that was typed', () => {
  const found = (typed: string) => findResources(all, typed, usualTopics).map(({ id }) => id);
  expect(found('knit')).toEqual(['knitting']);
  expect(found('intranet lunch')).toEqual(['knitting']);
  expect(found(usualTopics.labelOf('aiTools'))).toEqual(['prompts']);
  expect(found('prompts lunch')).toEqual([]);
  expect(found('  ')).toHaveLength(4);
});
