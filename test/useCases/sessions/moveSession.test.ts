import { expect, test } from '@jest/globals';
import { hour, later } from '#domain/time/instant.ts';
import type { Services } from '#ports/services.ts';
import { moveSession } from '#useCases/sessions/moveSession.ts';
import { openSessions } from '#useCases/sessions/openSessions.ts';
import { sessionMoment } from '#useCases/sessions/sessionKey.ts';
import { writeNote } from '#useCases/notes/writeNote.ts';
import { aPairOnItsWay, pairOf } from '#test/surfaces/aPairOnItsWay.ts';

async function firstSession(services: Services) {
  const [session] = (await openSessions(services, await pairOf(services))).sessions;
  if (!session) {
    throw new Error('Expected a session');
  }
  const to = { start: later(session.span.start, hour), end: later(session.span.end, hour) };
  return { session, to };
}

test('a moved session is at its new time for both, and keeps its note', async () => {
  const { ada, omar } = await aPairOnItsWay('booked');
  const { session, to } = await firstSession(omar);
  await writeNote(omar, await pairOf(omar), { session: session.originalStart, text: 'Hello', replaces: undefined });
  await moveSession(omar, await pairOf(omar), session, to);
  const { session: moved } = await firstSession(ada);
  expect(moved.span).toEqual(to);
  expect(sessionMoment(await pairOf(ada), moved)).toBe((await pairOf(ada)).notes[0]?.value.session);
});

test('a note that stands under the time a session was moved to stays with the session', async () => {
  const { omar } = await aPairOnItsWay('booked');
  const { session, to } = await firstSession(omar);
  await moveSession(omar, await pairOf(omar), session, to);
  await writeNote(omar, await pairOf(omar), { session: to.start, text: 'Hello', replaces: undefined });
  expect(sessionMoment(await pairOf(omar), (await firstSession(omar)).session)).toBe(to.start);
});

test('the one who did not book is refused before the calendar is asked', async () => {
  const { ada, calendars } = await aPairOnItsWay('booked');
  const { session, to } = await firstSession(ada);
  await expect(moveSession(ada, await pairOf(ada), session, to)).rejects.toThrow('the other one booked');
  expect(calendars.moves).toEqual([]);
});
