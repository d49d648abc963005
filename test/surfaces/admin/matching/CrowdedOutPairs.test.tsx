import { expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import { personId } from '#domain/ids.ts';
import { keepDraft } from '#useCases/matching/keepDraft.ts';
import { proposePairs } from '#useCases/matching/proposePairs.ts';
import { accessibilityFaults } from '#test/accessibilityFaults.ts';
import { cohortTenant } from '#test/fakes/cohortTenant.ts';
import { openMatching, twoAndTwo } from './openMatching.tsx';

test('the lead is told which pairs have no time beside the other pairs of the two', async () => {
  const { lead, programme } = await cohortTenant(twoAndTwo);
  const { draft, match } = await proposePairs(lead, programme);
  match.close();
  const [first, second] = draft.pairs;
  const pairs = first ? [first] : [];
  const crowdedOut = [{ mentor: personId('ada'), mentee: second?.mentee ?? personId('yara') }];
  await keepDraft(lead, {
    ...draft,
    pairs,
    crowdedOut,
    leftOut: crowdedOut.map(({ mentee }) => ({ person: mentee, cause: 'noTimeLeft', changes: [] })),
  });
  await openMatching(lead);
  expect(await screen.findByText('1 pair without a time of their own')).toBeVisible();
  expect(
    screen.getByText(
      /^ada and (omar|yara) suit each other, but at every time that they share, one of them meets another partner\.$/,
    ),
  ).toBeVisible();
  expect(screen.getByText(/^Somebody would fit, but meets another partner at every time/)).toBeVisible();
  expect(await accessibilityFaults()).toEqual([]);
});

test('nothing is said of it where all pairs have a time', async () => {
  const { lead, programme } = await cohortTenant(twoAndTwo);
  (await proposePairs(lead, programme)).match.close();
  await openMatching(lead);
  expect(await screen.findByRole('heading', { name: '2 pairs found' })).toBeVisible();
  expect(screen.queryByText(/without a time of their own/)).toBeNull();
});
