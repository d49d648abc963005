import { expect, test } from '@jest/globals';
import type { PersonId } from '#domain/ids.ts';
import { setupOf, standIn } from '#test/contracts/standIn.ts';
import { isClosedAt, setupThrough } from './closedSetup.ts';
import { contentOf } from './siteRecord.ts';

// In four parts, each of which goes on until set-up is done before it can be closed: together every request has its turn.
test.each([1, 2, 3, 4])(
  'closed at request %i, or any fourth after it, and run again, set-up ends the same, with nothing twice',
  async (first) => {
    const whole = standIn();
    await setupOf(whole, whole.lead).provision();
    const expected = contentOf(whole.tenant);
    let at = first;
    for (let subject = standIn(); await isClosedAt(at, subject); subject = standIn(), at += 4) {
      expect((await setupOf(subject, subject.lead).provision()).differences).toEqual([]);
      expect({ at, content: contentOf(subject.tenant) }).toEqual({ at, content: expected });
    }
    // So many requests that every step had its turn.
    expect(at).toBeGreaterThan(50);
  },
);

test('two leads who set up at once, request by request in turn, make nothing twice and both find all in place', async () => {
  const whole = standIn();
  await setupOf(whole, whole.lead).provision();
  for (const ahead of [0, 1, 2, 5]) {
    const subject = standIn();
    const turns = inTurn(ahead);
    const setUpInSeat = async (person: PersonId, seat: number) => {
      const setup = setupThrough(subject, person, async (request) => {
        await turns.of(seat);
        return await subject.tenant.graph(request);
      });
      const { differences } = await setup.provision().finally(() => turns.leave(seat));
      return differences;
    };
    expect(await Promise.all([subject.lead, subject.otherLead].map(setUpInSeat))).toEqual([[], []]);
    expect(contentOf(subject.tenant)).toEqual(contentOf(whole.tenant));
  }
});

/** Lets two go one request at a time, in turn, the first a few requests ahead. */
function inTurn(ahead: number) {
  const gone = [0, 0];
  const isThere = [true, true];
  const mayGo = (seat: number) => {
    const [mine = 0, theirs = 0] = seat === 0 ? gone : [gone[1], gone[0]];
    return !isThere[1 - seat] || (seat === 0 ? mine <= theirs + ahead : mine + ahead < theirs);
  };
  return {
    async of(seat: number): Promise<void> {
      while (!mayGo(seat)) {
        await new Promise((resolve) => setImmediate(resolve));
      }
      gone[seat] = (gone[seat] ?? 0) + 1;
    },
    leave(seat: number): void {
      isThere[seat] = false;
    },
  };
}
