import { expect, test } from '@jest/globals';
import type { Session } from '#domain/series.ts';
import { chemistrySession } from '#domain/sessions/chemistry.ts';
import { plannedSessions } from '#domain/sessions/plannedSessions.ts';
import { instant } from '#domain/time/instant.ts';
import { standing } from '#test/builders/aSession.ts';
import { aSlot } from '#test/builders/aSlot.ts';

/** On 12 January and 9 February from 10:00 to 10:45. */
const [first, second] = plannedSessions({ slot: aSlot() }).map((planned) => standing(planned)) as [Session, Session];
const nobody = () => false;

test.each<[string, string, Session | undefined]>([
  ['before the first session is over', '2027-01-12T10:44:59Z', undefined],
  ['once the first is over', '2027-01-12T10:45:00Z', first],
  ['as long as the second is not over', '2027-02-09T10:30:00Z', first],
  ['after the second', '2027-02-09T10:45:00Z', undefined],
])('the question belongs to the first session: %s', (_, now, about) => {
  expect(chemistrySession([first, second], nobody, instant(now))).toBe(about);
});

test('whoever looks back before the end is asked then', () => {
  const isClosed = (session: Session) => session === first;
  expect(chemistrySession([first, second], isClosed, instant('2027-01-12T10:40:00Z'))).toBe(first);
});

test('a session that fell through is none: the next one is the first', () => {
  const off = { ...first, isCancelled: true };
  expect(chemistrySession([off, second], nobody, instant('2027-01-20T09:00:00Z'))).toBeUndefined();
  expect(chemistrySession([off, second], nobody, instant('2027-02-10T09:00:00Z'))).toBe(second);
});
