import { expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import { pairId } from '#domain/ids.ts';
import { type Instant, instant } from '#domain/time/instant.ts';
import type { ToldPulse } from '#domain/watch/pulseFigures.ts';
import { PulseCard } from '#surfaces/admin/watch/PulseCard.tsx';
import { aPairOnItsWay } from '#test/surfaces/aPairOnItsWay.ts';
import { openScreen } from '#test/surfaces/openScreen.tsx';

const session = instant('2027-03-10T10:00:00Z');
const yesFrom = (count: number): readonly ToldPulse[] =>
  Array.from({ length: count }, (_, number) => ({
    by: `p${number}`,
    pair: pairId('pair'),
    session,
    taps: { worth: 'yes', ...(number < 4 && { safe: 'yes' as const }) },
    at: (session + number) as Instant,
  }));

async function openCard(pulses: readonly ToldPulse[]) {
  const { lead } = await aPairOnItsWay('nobody');
  openScreen(<PulseCard pulses={pulses} />, lead);
}

test('shows how many people found their sessions how, and how sure that is', async () => {
  await openCard(yesFrom(43));
  const row = screen.getByRole('row', { name: /^March 2027/ });
  expect(row).toHaveTextContent('March 2027100%, give or take 18%Of 40 people');
});

test('says nothing of a question that fewer than five answered', async () => {
  await openCard(yesFrom(43));
  expect(screen.getByRole('row', { name: /^March 2027/ })).toHaveTextContent(
    /Of 40 peopleToo few to tellToo few to tellToo few to tell$/,
  );
});

test('two months of which something can be said are a picture, with what it shows in its name', async () => {
  const later = instant('2027-04-10T10:00:00Z');
  await openCard([
    ...yesFrom(43),
    ...yesFrom(43).map((pulse) => ({ ...pulse, session: later, taps: { worth: 'no' as const } })),
  ]);
  expect(screen.getByRole('img')).toHaveAccessibleName(
    'Worth the time, month by month. March 2027: 100%, give or take 18%; April 2027: 0%, give or take 18%',
  );
});

test('one month is no trend', async () => {
  await openCard(yesFrom(43));
  expect(screen.queryByRole('img')).toBeNull();
});

test('says nothing of four people', async () => {
  await openCard(yesFrom(4));
  expect(screen.queryByRole('table')).toBeNull();
  expect(screen.getByText(/^Too few have answered yet/)).toBeVisible();
});
