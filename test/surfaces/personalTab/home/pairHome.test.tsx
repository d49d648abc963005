import { expect, test } from '@jest/globals';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { instant, type Instant } from '#domain/time/instant.ts';
import { PersonalTab } from '#surfaces/personalTab/PersonalTab.tsx';
import { closeSession } from '#useCases/sessions/closeSession.ts';
import { makePromise } from '#useCases/sessions/makePromise.ts';
import { accessibilityFaults } from '#test/accessibilityFaults.ts';
import { aPairOnItsWay, omar as omarId, pairOf } from '#test/surfaces/aPairOnItsWay.ts';
import { openScreen } from '#test/surfaces/openScreen.tsx';

const first = instant('2027-01-12T10:00:00Z');

/** Ada and Omar, whose first session is on 12 January from 10:00 to 10:45. */
async function aPairOn(now: string) {
  let clock: Instant = instant('2026-11-23T08:00:00Z');
  const story = await aPairOnItsWay('booked', { now: () => clock });
  clock = instant(now);
  return story;
}

/** Which cards of the pair stand on the page, from top to bottom. */
const titles = () => screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);

test('before the first session one thing stands on top, and nothing asks to look back', async () => {
  const { ada } = await aPairOn('2027-01-10T08:00:00Z');
  openScreen(<PersonalTab />, ada);
  await screen.findByRole('region', { name: 'Your path' });
  expect(titles()[0]).toBe('Next session');
  expect(screen.queryByRole('heading', { name: 'How was it?' })).toBeNull();
  expect(screen.queryByRole('heading', { name: 'What you promised' })).toBeNull();
});

test('for a week after a session its close comes first, for whoever has not looked back yet', async () => {
  const { ada, omar } = await aPairOn('2027-01-13T08:00:00Z');
  await closeSession(omar, await pairOf(omar), { session: first, taught: 'Budgets', learned: 'Prompts' });
  openScreen(<PersonalTab />, ada);
  const card = await screen.findByRole('region', { name: 'How was it?' });
  expect(within(card).getByText(/^You met on Tuesday 12 January/)).toBeVisible();
  await screen.findByRole('region', { name: 'Your path' });
  expect(titles().slice(0, 2)).toEqual(['How was it?', 'Next session']);
  expect(await accessibilityFaults()).toEqual([]);
  await userEvent.click(within(card).getByRole('button', { name: 'Look back at it' }));
  expect(await screen.findByRole('heading', { name: /^Session 1 of 6/ })).toBeVisible();
  cleanup();
  openScreen(<PersonalTab />, omar);
  await screen.findByRole('region', { name: 'Next session' });
  expect(screen.queryByRole('heading', { name: 'How was it?' })).toBeNull();
});

test('after that it is let go, and while the two may still sit together nobody is asked', async () => {
  for (const now of ['2027-01-20T08:00:00Z', '2027-01-12T11:00:00Z']) {
    const { ada } = await aPairOn(now);
    cleanup();
    openScreen(<PersonalTab />, ada);
    await screen.findByRole('region', { name: 'Next session' });
    expect(screen.queryByRole('heading', { name: 'How was it?' })).toBeNull();
  }
});

test('promises stand above goals, and are ticked where they stand', async () => {
  const { ada } = await aPairOn('2027-01-20T08:00:00Z');
  const promise = { key: 'one', session: first, of: omarId, what: 'Write one e-mail with it' };
  await makePromise(ada, await pairOf(ada), promise);
  openScreen(<PersonalTab />, ada);
  const card = await screen.findByRole('region', { name: 'What you promised' });
  await screen.findByRole('region', { name: 'Your path' });
  expect(titles().indexOf('What you promised')).toBeLessThan(titles().indexOf('Goals'));
  await userEvent.click(within(card).getByRole('checkbox', { name: /Write one e-mail with it/ }));
  await waitFor(async () => expect((await pairOf(ada)).promises[0]?.value.isDone).toBe(true));
  expect(within(card).getByRole('checkbox')).toBeChecked();
});

test('there is one question a day, another one tomorrow, and each of the two has their own', async () => {
  const asked = async (who: 'ada' | 'omar', now: string): Promise<string | null> => {
    cleanup();
    openScreen(<PersonalTab />, (await aPairOn(now))[who]);
    return (await screen.findByRole('region', { name: 'A question for today' })).textContent;
  };
  const today = await asked('ada', '2027-01-20T08:00:00Z');
  expect(await asked('ada', '2027-01-20T20:00:00Z')).toBe(today);
  expect(await asked('ada', '2027-01-21T08:00:00Z')).not.toBe(today);
  expect(await asked('omar', '2027-01-20T08:00:00Z')).not.toBe(today);
});

test('once no session is ahead there is no question for today', async () => {
  const { ada } = await aPairOn('2027-06-20T08:00:00Z');
  openScreen(<PersonalTab />, ada);
  await screen.findByRole('region', { name: 'Your path' });
  expect(screen.getByRole('region', { name: 'Your path is complete' })).toBeVisible();
  expect(screen.queryByRole('region', { name: 'A question for today' })).toBeNull();
});
