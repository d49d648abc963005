import { expect, test } from '@jest/globals';
import { safeCsv } from '#domain/safeCsv.ts';

test('writes rows that a spreadsheet reads back as they were', () => {
  expect(
    safeCsv([
      ['Figure', 'At least'],
      ['He said "yes", twice', 5],
    ]),
  ).toBe('\uFEFF"Figure","At least"\r\n"He said ""yes"", twice",5\r\n');
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '\u200B=1', '＝1', '＠x'])(
  'takes the sting out of %j',
  (text) => {
    expect(safeCsv([[text]])).toBe(`\uFEFF"'${text}"\r\n`);
  },
);

test('leaves other texts and numbers below zero alone', () => {
  expect(safeCsv([['a=b', -3]])).toBe('\uFEFF"a=b",-3\r\n');
});
