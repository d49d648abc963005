import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { jobs } from '#ui/text/en/jobs.ts';

const text = readFileSync('docs/long-work.md', 'utf8');

test('every test that docs/long-work.md names is there', () => {
  const named = [...text.matchAll(/`(test\/[^`]+)`/g)].map(([, file = '']) => file);
  expect(named.length).toBeGreaterThan(15);
  expect(named.filter((file) => !existsSync(file))).toEqual([]);
});

test('every kind of job has a row in docs/long-work.md', () => {
  const titles = Object.values(jobs.title).map((title) => title.toLowerCase());
  expect(titles.filter((title) => !text.includes(`| ${title} |`))).toEqual([]);
});
