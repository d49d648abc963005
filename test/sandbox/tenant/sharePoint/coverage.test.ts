import { expect, test } from '@jest/globals';
import { operations } from '#sandbox/tenant/contract/document.ts';
import { sharePointHandlers } from '#sandbox/tenant/sharePoint/handlers.ts';

const isOfSharePoint = (path: string) =>
  /^\/(?:sites|drives|me\/drive|groups\/\{group-id\}\/sites)(?:[/(]|$)/u.test(path);
const inContract = operations.filter(({ path }) => isOfSharePoint(path)).map(({ name }) => name);

test('every operation of sites and drives that the contract has is answered, and no other', () => {
  expect(Object.keys(sharePointHandlers).toSorted()).toEqual(inContract.toSorted());
  expect(inContract.length).toBeGreaterThan(70);
});
