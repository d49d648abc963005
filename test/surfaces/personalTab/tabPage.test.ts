import { expect, test } from '@jest/globals';
import { type TabPage, tabPageOf } from '#surfaces/personalTab/tabPage.ts';

const links: readonly [string | undefined, TabPage][] = [
  [undefined, { kind: 'home' }],
  ['', { kind: 'home' }],
  ['you', { kind: 'you' }],
  ['record', { kind: 'record' }],
  ['learn', { kind: 'learn', module: undefined }],
  ['learn/listening', { kind: 'learn', module: 'listening' }],
  ['fresh-eyes-1-2', { kind: 'session', pair: 'fresh-eyes-1-2', start: undefined }],
];

test.each(links)('a link to %j opens its page', (address, page) => {
  expect(tabPageOf(address)).toEqual(page);
});
