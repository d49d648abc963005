import { expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { WordsCard } from '#surfaces/admin/watch/WordsCard.tsx';
import { aPairOnItsWay } from '#test/surfaces/aPairOnItsWay.ts';
import { openScreen } from '#test/surfaces/openScreen.tsx';
import { openDesk } from '#useCases/programme/openDesk.ts';
import { instant } from '#domain/time/instant.ts';

test('of many pairs shows fifty, and the others when asked, from one and the same button', async () => {
  let now = instant('2026-11-23T08:00:00Z');
  const { lead, programme } = await aPairOnItsWay('booked', { now: () => now });
  now = instant('2027-03-01T08:00:00Z');
  const [status] = (await openDesk(lead, programme)).pairs;
  const pairs = Array.from({ length: 51 }, (_, number) =>
    status ? [{ ...status, registered: { ...status.registered, key: `pair-${number}` } }] : [],
  ).flat();
  openScreen(<WordsCard pairs={pairs} />, lead);
  expect(screen.getAllByRole('listitem')).toHaveLength(50);
  const button = screen.getByRole('button', { name: 'Show all 51' });
  await userEvent.click(button);
  expect(screen.getAllByRole('listitem')).toHaveLength(51);
  expect(button).toHaveFocus();
  await userEvent.click(screen.getByRole('button', { name: 'Show fewer' }));
  expect(screen.getAllByRole('listitem')).toHaveLength(50);
});
