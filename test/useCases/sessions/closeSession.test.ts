import { expect, test } from '@jest/globals';
import { instant } from '#domain/time/instant.ts';
import { closeSession } from '#useCases/sessions/closeSession.ts';
import { aPairOnItsWay, pairOf } from '#test/surfaces/aPairOnItsWay.ts';

const session = instant('2027-01-12T10:00:00Z');
const learnings = async (services: Parameters<typeof pairOf>[0]) =>
  (await pairOf(services)).learnings.map(({ value }) => [value.by, value.taught, value.learned]);

test('keeps what each of the two says, for both to read', async () => {
  const { ada, omar } = await aPairOnItsWay('booked');
  await closeSession(ada, await pairOf(ada), { session, taught: ' Prompts ', learned: 'Patience' });
  await closeSession(omar, await pairOf(omar), { session, taught: '', learned: 'Prompts' });
  expect(await learnings(omar)).toEqual([
    ['ada', 'Prompts', 'Patience'],
    ['omar', '', 'Prompts'],
  ]);
});

test('replaces what the same person said before', async () => {
  const { ada } = await aPairOnItsWay('booked');
  await closeSession(ada, await pairOf(ada), { session, taught: 'Prompts', learned: '' });
  await closeSession(ada, await pairOf(ada), { session, taught: 'Agents', learned: '' });
  expect(await learnings(ada)).toEqual([['ada', 'Agents', '']]);
});

test('does not overwrite from a page that has not seen what was said before', async () => {
  const { ada } = await aPairOnItsWay('booked');
  const stale = await pairOf(ada);
  await closeSession(ada, stale, { session, taught: 'Prompts', learned: '' });
  const again = closeSession(ada, stale, { session, taught: 'Agents', learned: '' });
  await expect(again).rejects.toMatchObject({ kind: 'conflict' });
  expect(await learnings(ada)).toEqual([['ada', 'Prompts', '']]);
});
