import { expect, test } from '@jest/globals';
import { instant } from '#domain/time/instant.ts';
import { OutsideProblem } from '#ports/problem.ts';
import { endPair } from '#useCases/pair/endPair.ts';
import { leaveEnded } from '#useCases/pair/leaveEnded.ts';
import { openSessions } from '#useCases/sessions/openSessions.ts';
import { aPairOnItsWay, pairOf } from '#test/surfaces/aPairOnItsWay.ts';

/** Two sessions are held, four are ahead; Omar sent the invitation. */
async function endedBy(who: 'ada' | 'omar') {
  let now = instant('2026-11-23T08:00:00Z');
  const story = await aPairOnItsWay('booked', { now: () => now });
  now = instant('2027-03-01T08:00:00Z');
  await endPair(story[who], await pairOf(story[who]), undefined);
  return story;
}

test('whoever sent the invitation takes what is ahead out of both calendars; what was held stays', async () => {
  const story = await endedBy('omar');
  const view = await pairOf(story.omar);
  const before = (await openSessions(story.omar, view)).sessions.filter(
    ({ span }) => span.end < story.omar.clock.now(),
  );
  expect(before.length).toBeGreaterThan(0);
  expect(await leaveEnded(story.omar, view)).toEqual({
    tookOut: { kind: 'read', iOrganize: 6 - before.length, partnerOrganizes: 0 },
    partnerEndsThem: false,
  });
  expect((await openSessions(story.ada, await pairOf(story.ada))).sessions).toHaveLength(before.length);
  expect((await pairOf(story.omar)).allSeries).toMatchObject([{ state: 'ended' }]);
});

test('the other one declines, and the invitation ends when its sender opens the app', async () => {
  const story = await endedBy('ada');
  expect(await leaveEnded(story.ada, await pairOf(story.ada))).toMatchObject({ partnerEndsThem: true });
  expect(await leaveEnded(story.omar, await pairOf(story.omar))).toMatchObject({
    tookOut: { kind: 'read', partnerOrganizes: 0 },
    partnerEndsThem: false,
  });
  expect(await leaveEnded(story.ada, await pairOf(story.ada))).toEqual({
    tookOut: { kind: 'read', iOrganize: 0, partnerOrganizes: 0 },
    partnerEndsThem: false,
  });
});

test('a calendar that does not open is said to be unread, and nothing is written', async () => {
  const { omar } = await endedBy('ada');
  const sessions = async () => await Promise.reject(new OutsideProblem('missing', 'No mailbox'));
  const shut = { ...omar, calendars: { ...omar.calendars, sessions } };
  expect(await leaveEnded(shut, await pairOf(omar))).toMatchObject({ tookOut: { kind: 'unread' } });
  expect((await pairOf(omar)).allSeries).toMatchObject([{ state: 'booked' }]);
});
