import { expect, test } from '@jest/globals';
import { cleanup, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { instant, type Instant } from '#domain/time/instant.ts';
import { OutsideProblem } from '#ports/problem.ts';
import { PersonalTab } from '#surfaces/personalTab/PersonalTab.tsx';
import { accessibilityFaults } from '#test/accessibilityFaults.ts';
import { aPairOnItsWay } from '#test/surfaces/aPairOnItsWay.ts';
import { openScreen } from '#test/surfaces/openScreen.tsx';

/** Ada and Omar, whose last session was on 1 June 2027; their words are kept for three months. */
async function aPairOver(on: string) {
  let now: Instant = instant('2026-11-23T08:00:00Z');
  const story = await aPairOnItsWay('booked', { now: () => now });
  const [stored] = await story.lead.programmes.all();
  if (stored) {
    const retention = { months: 3, decidedAt: now } as const;
    await story.lead.programmes.save({ ...stored.value, retention }, stored.version);
  }
  now = instant(on);
  return story;
}

const ending = /What you and Omar Haddad wrote is kept until 1 September 2027/;

test('far from the end nothing is said', async () => {
  const { ada } = await aPairOver('2027-06-10T08:00:00Z');
  openScreen(<PersonalTab />, ada);
  await screen.findByRole('heading', { name: 'You teach Omar Haddad' });
  expect(screen.queryByText(ending)).not.toBeInTheDocument();
});

test('thirty days before, the page says until when words are kept, and leads to a copy', async () => {
  const { ada } = await aPairOver('2027-08-02T08:00:00Z');
  openScreen(<PersonalTab />, ada);
  expect(await screen.findByText(ending)).toBeVisible();
  expect(await accessibilityFaults()).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: 'Take a copy' }));
  expect(await screen.findByRole('button', { name: 'Gather my data' })).toBeVisible();
});

test('once the time is over both are told plainly that their words are deleted, for how long they were kept, and where they may be', async () => {
  const { ada, omar } = await aPairOver('2027-09-02T08:00:00Z');
  for (const [me, partner] of [
    [ada, 'Omar Haddad'],
    [omar, 'Ada Osei'],
  ] as const) {
    cleanup();
    openScreen(<PersonalTab />, me);
    const card = await screen.findByRole('region', { name: `You and ${partner}` });
    expect(within(card).getByText(/was kept for 3 months after your last session.*it is deleted/)).toBeVisible();
    expect(within(card).getByText(/recycle bin/)).toBeVisible();
    expect(screen.queryByText(/cannot be opened/)).not.toBeInTheDocument();
    expect(await accessibilityFaults()).toEqual([]);
  }
  expect([await ada.pairs.names(), await omar.pairs.names()]).toEqual([[], []]);
});

test('what could not be deleted is said to be overdue, beside the pair', async () => {
  const { ada } = await aPairOver('2027-09-02T08:00:00Z');
  const denied = async () => await Promise.reject(new OutsideProblem('denied', 'A retention label'));
  openScreen(<PersonalTab />, { ...ada, pairs: { ...ada.pairs, remove: denied } });
  expect(await screen.findByText(/It could not be deleted just now/)).toBeVisible();
  expect(screen.getByRole('heading', { name: 'You teach Omar Haddad' })).toBeVisible();
});
