import { expect, test } from '@jest/globals';
import { instant } from '#domain/time/instant.ts';
import { givePulse, openPulse } from '#useCases/sessions/givePulse.ts';
import { ada, aPairOnItsWay, pairOf } from '#test/surfaces/aPairOnItsWay.ts';

const session = instant('2027-01-12T10:00:00Z');
const next = instant('2027-02-09T10:00:00Z');

test('keeps what was tapped before, and replaces only the answer to the same question', async () => {
  const story = await aPairOnItsWay('booked');
  const view = await pairOf(story.ada);
  await givePulse(story.ada, view, session, { worth: 'partly', learned: 'yes' });
  await givePulse(story.ada, view, session, { worth: 'yes' });
  expect(await openPulse(story.ada, view, session)).toEqual({ worth: 'yes', learned: 'yes' });
  expect(await openPulse(story.ada, view, next)).toEqual({});
});

test('can be opened by the leads, and not by the partner', async () => {
  const story = await aPairOnItsWay('booked');
  await givePulse(story.ada, await pairOf(story.ada), session, { worth: 'no' });
  const seen = async (who: typeof story.lead) => (await who.people.readEvery('pulse')).map(({ folder }) => folder);
  expect(await seen(story.lead)).toEqual([ada]);
  expect(await seen(story.omar)).toEqual([]);
  expect((await pairOf(story.omar)).learnings).toEqual([]);
});
