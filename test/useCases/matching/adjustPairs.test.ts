import { expect, test } from '@jest/globals';
import { personId } from '#domain/ids.ts';
import { adjustPairs } from '#useCases/matching/adjustPairs.ts';
import { openDesk } from '#useCases/programme/openDesk.ts';
import { proposePairs } from '#useCases/matching/proposePairs.ts';
import { provePairs } from '#useCases/matching/provePairs.ts';
import { cohortTenant } from '#test/fakes/cohortTenant.ts';
import { fixedClock } from '#test/fakes/fixedClock.ts';

const adaAndOmar = { mentor: personId('ada'), mentee: personId('omar') };

test('finds the pairs for changed wishes, shows them at once, and keeps them with the wishes', async () => {
  const { lead, programme } = await cohortTenant();
  const { draft: before, match } = await proposePairs(lead, programme);
  const wishes = { ...before.wishes, never: [adaAndOmar] };
  const clock = fixedClock('2026-11-24T08:00:00Z');
  const shown: unknown[] = [];
  const draft = await adjustPairs({ ...lead, clock }, programme, match, wishes, {
    onDraft: (fresh) => shown.push(fresh),
  });
  expect(draft).toMatchObject({ madeAt: clock.now(), wishes, pairs: [] });
  expect(shown).toEqual([draft]);
  expect((await openDesk(lead, programme)).draft).toEqual(draft);
});

test('two leads at once: the later change stands', async () => {
  const { lead, programme } = await cohortTenant();
  const [one, other] = [await proposePairs(lead, programme), await proposePairs(lead, programme)];
  const { wishes } = one.draft;
  await adjustPairs(lead, programme, one.match, { ...wishes, never: [adaAndOmar] });
  await adjustPairs(lead, programme, other.match, { ...wishes, liftWeakest: false });
  expect((await openDesk(lead, programme)).draft).toMatchObject({
    wishes: { liftWeakest: false, never: [] },
    pairs: [adaAndOmar],
  });
});

test('a proof is kept like every other draft', async () => {
  const { lead, programme } = await cohortTenant();
  const { draft, match } = await proposePairs(lead, programme);
  const clock = fixedClock('2026-11-24T08:00:00Z');
  const proved = await provePairs({ ...lead, clock }, draft, match);
  expect(proved).toMatchObject({ pairs: draft.pairs, wishes: draft.wishes, madeAt: clock.now() });
  expect((await openDesk(lead, programme)).draft).toEqual(proved);
});
