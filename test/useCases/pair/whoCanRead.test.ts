import { expect, test } from '@jest/globals';
import { whoCanRead } from '#useCases/pair/whoCanRead.ts';
import { aPairOnItsWay, pairOf } from '#test/surfaces/aPairOnItsWay.ts';

test('confirms that the two, and nobody else, can read what they write', async () => {
  const { ada } = await aPairOnItsWay('accepted');
  expect(await whoCanRead(ada, await pairOf(ada))).toMatchObject({
    confirmed: true,
    readers: [{ id: 'ada' }, { id: 'omar' }],
  });
});
