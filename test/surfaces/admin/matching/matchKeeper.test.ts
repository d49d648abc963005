import { expect, jest, test } from '@jest/globals';
import { personId, programmeId } from '#domain/ids.ts';
import type { MatchDraft } from '#domain/matching/draft.ts';
import { type MatchWishes, usualWishes } from '#domain/matching/matchWishes.ts';
import { type Instant, instant } from '#domain/time/instant.ts';
import type { OpenMatch } from '#ports/matcher.ts';
import { type MatchDesk, matchKeeper } from '#surfaces/admin/matching/matchKeeper.ts';
import { aProgramme } from '#test/builders/aProgramme.ts';
import { aSlot } from '#test/builders/aCohort.ts';

const usual = usualWishes(aProgramme());
const limit = (mostBetweenDepartments: number): MatchWishes => ({ ...usual, mostBetweenDepartments });

/** A draft in which ada teaches somebody. */
const draftOf = (wishes: MatchWishes, mentee = 'omar'): MatchDraft => ({
  programme: programmeId('reverse-2027'),
  madeAt: 0 as Instant,
  wishes,
  pairs: [
    { mentor: personId('ada'), mentee: personId(mentee), suitability: 50, reasons: [], slot: aSlot, freeSessions: 6 },
  ],
  leftOut: [],
  crowdedOut: [],
  unmetWishes: [],
  certificate: {
    isProven: true,
    pairCount: 1,
    totalSuitability: 5000,
    weakestSuitability: 5000,
    gap: 0,
    peopleGap: 0,
    blockingPairs: 0,
  },
});

/** A desk that notes what it is asked for; `mentee` is whom the next adjustment gives. */
function aDesk(part: Partial<MatchDesk> = {}) {
  const asked: string[] = [];
  const match: OpenMatch = {
    outcome: draftOf(usual),
    change: async () => draftOf(usual),
    alternativesFor: async (person, most) => {
      asked.push(`alternatives for ${person}, at most ${most}`);
      return [];
    },
    prove: async () => draftOf(usual),
    close: () => void asked.push('close'),
  };
  const desk: MatchDesk = {
    propose: async ({ wishes = usual }) => {
      asked.push(`propose ${wishes.mostBetweenDepartments}`);
      return { draft: draftOf(wishes), match, calendarsReadAt: instant('2026-11-23T08:00:00Z') };
    },
    adjust: async (_, wishes, onDraft) => {
      asked.push(`adjust ${wishes.mostBetweenDepartments}`);
      onDraft(draftOf(wishes, 'yara'));
    },
    prove: async (_, draft) => {
      asked.push('prove');
      return draft;
    },
    ...part,
  };
  return { asked, desk };
}

/** Lets everything end that waits for no timer. */
const settled = () => jest.advanceTimersByTimeAsync(0);
const paused = () => jest.advanceTimersByTimeAsync(250);

test('reads once, then answers every change from what was read', async () => {
  jest.useFakeTimers();
  const { asked, desk } = aDesk();
  const keeper = matchKeeper(undefined, usual, desk);
  keeper.propose();
  await settled();
  expect(keeper.state()).toMatchObject({ work: { kind: 'resting' }, changes: { fresh: [], gone: [] } });
  keeper.wish(limit(2));
  await paused();
  expect(asked).toEqual(['propose undefined', 'adjust 2']);
  expect(keeper.state().changes).toMatchObject({ fresh: [{ mentee: 'yara' }], gone: [{ mentee: 'omar' }] });
});

test('shows a wish at once, and waits for the pause before anything is worked out', async () => {
  jest.useFakeTimers();
  const { asked, desk } = aDesk();
  const keeper = matchKeeper(draftOf(usual), usual, desk);
  [3, 4, 5].forEach((most) => keeper.wish(limit(most)));
  expect(keeper.state().wishes.mostBetweenDepartments).toBe(5);
  await jest.advanceTimersByTimeAsync(249);
  expect(asked).toEqual([]);
  await jest.advanceTimersByTimeAsync(1);
  expect(asked).toEqual(['propose 5']);
});

test('a wish that comes while another is worked out is met after it', async () => {
  jest.useFakeTimers();
  const { asked, desk } = aDesk();
  const slow: MatchDesk['adjust'] = async (...adjustment) => {
    await new Promise((resolve) => setTimeout(resolve, 1000));
    await desk.adjust(...adjustment);
  };
  const keeper = matchKeeper(undefined, usual, { ...desk, adjust: slow });
  keeper.propose();
  await settled();
  keeper.wish(limit(2));
  await paused();
  keeper.wish(limit(3));
  await jest.advanceTimersByTimeAsync(3000);
  expect(asked).toEqual(['propose undefined', 'adjust 2', 'adjust 3']);
});

test('whoever asks for other partners on a page just opened waits until all is read', async () => {
  jest.useFakeTimers();
  const { asked, desk } = aDesk();
  const keeper = matchKeeper(draftOf(usual), usual, desk);
  await keeper.alternativesFor(personId('omar'));
  await keeper.alternativesFor(personId('yara'));
  expect(asked).toEqual(['propose undefined', 'alternatives for omar, at most 5', 'alternatives for yara, at most 5']);
});

test('other partners are looked for among the pairs that the newest wish gives', async () => {
  jest.useFakeTimers();
  const { asked, desk } = aDesk();
  const keeper = matchKeeper(undefined, usual, desk);
  keeper.propose();
  keeper.wish(limit(2));
  await keeper.alternativesFor(personId('omar'));
  expect(asked.at(-1)).toMatch(/^alternatives/);
  expect(keeper.state().draft?.wishes.mostBetweenDepartments).toBe(2);
});

test('what failed is said, and tried again from the beginning', async () => {
  jest.useFakeTimers();
  const { asked, desk } = aDesk();
  let isBroken = true;
  const adjust: MatchDesk['adjust'] = async (...adjustment) => {
    await (isBroken ? Promise.reject(new Error('No network')) : desk.adjust(...adjustment));
  };
  const keeper = matchKeeper(undefined, usual, { ...desk, adjust });
  keeper.propose();
  await settled();
  keeper.wish(limit(2));
  await paused();
  expect(keeper.state().work).toMatchObject({ kind: 'failed', error: { message: 'No network' } });
  isBroken = false;
  keeper.retry();
  await settled();
  expect(asked).toEqual(['propose undefined', 'close', 'propose 2']);
  expect(keeper.state().work).toEqual({ kind: 'resting' });
});

test('stopping leaves the pairs and the wishes as they were, without a complaint', async () => {
  jest.useFakeTimers();
  const { desk } = aDesk({
    propose: ({ signal }) =>
      new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason as Error))),
  });
  const keeper = matchKeeper(draftOf(usual), usual, desk);
  keeper.wish(limit(2));
  await paused();
  expect(keeper.state().work.kind).toBe('proposing');
  keeper.stop();
  await settled();
  expect(keeper.state()).toMatchObject({ work: { kind: 'resting' }, wishes: usual });
});

test('proves on a page just opened, after reading', async () => {
  jest.useFakeTimers();
  const { asked, desk } = aDesk();
  const keeper = matchKeeper(draftOf(usual), usual, desk);
  keeper.prove();
  await settled();
  expect(asked).toEqual(['propose undefined', 'prove']);
});

test('leaving finishes what the lead wished last, then lets go', async () => {
  jest.useFakeTimers();
  const { asked, desk } = aDesk();
  const keeper = matchKeeper(undefined, usual, desk);
  keeper.propose();
  await settled();
  keeper.wish(limit(2));
  keeper.leave();
  await settled();
  expect(asked).toEqual(['propose undefined', 'adjust 2', 'close']);
});

test('reads calendars once more when asked to, and only that time', async () => {
  jest.useFakeTimers();
  const { desk } = aDesk();
  const afresh: (boolean | undefined)[] = [];
  const propose: MatchDesk['propose'] = async (options) => {
    afresh.push(options.isAfresh);
    return await desk.propose(options);
  };
  const keeper = matchKeeper(undefined, usual, { ...desk, propose });
  expect(keeper.state().calendarsReadAt).toBeUndefined();
  keeper.propose();
  await settled();
  keeper.readAgain();
  await settled();
  keeper.propose();
  await settled();
  expect(afresh).toEqual([false, true, false]);
  expect(keeper.state().calendarsReadAt).toBe(instant('2026-11-23T08:00:00Z'));
});
