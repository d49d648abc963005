import { expect, test } from '@jest/globals';
import { act, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { OutsideProblem } from '#ports/problem.ts';
import type { Services } from '#ports/services.ts';
import { AdminPage } from '#surfaces/admin/AdminPage.tsx';
import { accessibilityFaults } from '#test/accessibilityFaults.ts';
import { cohortTenant } from '#test/fakes/cohortTenant.ts';
import { offlineOnce } from '#test/fakes/offlineOnce.ts';
import { openScreen } from '#test/surfaces/openScreen.tsx';

test('opens the desk of the programme, and tells its name and first day', async () => {
  const { lead } = await cohortTenant();
  const { reports } = openScreen(<AdminPage />, lead);
  expect(await screen.findByRole('heading', { name: 'Reverse mentoring 2027' })).toBeVisible();
  expect(screen.getByText('Sessions from 11 January 2027')).toBeVisible();
  for (const name of ['People', 'Matching', 'Pairs', 'Site']) {
    expect(screen.getByRole('tab', { name })).toBeVisible();
  }
  expect(reports).toEqual(['ready']);
});

test('tells somebody who is no lead that this page is not for them', async () => {
  const { servicesFor } = await cohortTenant();
  const ada = servicesFor('ada');
  // To everybody but leads the desk looks as if it were not there.
  const check = async () => ({
    places: ['People', 'Lead/desk'],
    differences: [{ kind: 'placeMissing' as const, place: 'Lead/desk' }],
  });
  openScreen(<AdminPage />, { ...ada, site: { ...ada.site, check } });
  expect(await screen.findByRole('heading', { name: 'This page is for programme leads' })).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Set up the site' })).toBeNull();
  expect(await accessibilityFaults()).toEqual([]);
});

const unreadable: readonly [string, (lead: Services) => Partial<Services>][] = [
  ['the list of programmes', ({ programmes }) => ({ programmes: offlineOnce(programmes, 'all') })],
  ['the desk', ({ desk }) => ({ desk: offlineOnce(desk, 'read') })],
  ['the organisation', ({ directory }) => ({ directory: offlineOnce(directory, 'everyone') })],
];

test.each(unreadable)('says when %s cannot be read, and reads it again when asked', async (_, broken) => {
  const { lead } = await cohortTenant();
  openScreen(<AdminPage />, { ...lead, ...broken(lead) });
  expect(await screen.findByText(/You seem to be offline/)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('heading', { name: 'Reverse mentoring 2027' })).toBeVisible();
});

test('checks the site once the desk is open, and keeps the desk open when that cannot be done', async () => {
  const { lead } = await cohortTenant();
  const asked: string[] = [];
  let fail: (error: Error) => void = () => undefined;
  const check = () => {
    asked.push('check');
    return new Promise<never>((_, reject) => (fail = reject));
  };
  const read: Services['desk']['read'] = async (...which) => {
    asked.push('desk');
    return await lead.desk.read(...which);
  };
  openScreen(<AdminPage />, { ...lead, desk: { ...lead.desk, read }, site: { ...lead.site, check } });
  expect(await screen.findByRole('heading', { name: 'Reverse mentoring 2027' })).toBeVisible();
  await waitFor(() => expect(asked.at(-1)).toBe('check'));
  expect(asked[0]).toBe('desk');
  await act(async () => fail(new OutsideProblem('offline', 'x')));
  expect(screen.getByRole('heading', { name: 'Reverse mentoring 2027' })).toBeVisible();
});

test('offers to set up what is lacking, also where there are programmes already', async () => {
  const { lead } = await cohortTenant();
  const differences = [{ kind: 'columnMissing' as const, place: 'Pairs', column: 'Body' }];
  const check = async () => ({ places: ['Pairs'], differences });
  openScreen(<AdminPage />, { ...lead, site: { ...lead.site, check } });
  expect(await screen.findByRole('button', { name: 'Set up the site' })).toBeVisible();
  expect(screen.queryByRole('tab')).toBeNull();
});

test('says when a site without programmes cannot be looked at, and looks again when asked', async () => {
  const { lead } = await cohortTenant();
  const programmes = { ...lead.programmes, all: async () => [] };
  openScreen(<AdminPage />, { ...lead, programmes, site: offlineOnce(lead.site, 'check') });
  expect(await screen.findByText(/You seem to be offline/)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('heading', { name: /programme/i })).toBeVisible();
});

test('signs in from a click when that is what is missing', async () => {
  const { lead } = await cohortTenant();
  let isSignedIn = false;
  const signIn = { ...lead.signIn, signIn: async () => void (isSignedIn = true) };
  const onceSignedIn = async <Answer,>(read: () => Promise<Answer>) => {
    if (!isSignedIn) {
      throw new OutsideProblem('signInNeeded', 'Nobody is signed in');
    }
    return await read();
  };
  const site = { ...lead.site, check: () => onceSignedIn(() => lead.site.check()) };
  const programmes = { ...lead.programmes, all: () => onceSignedIn(() => lead.programmes.all()) };
  openScreen(<AdminPage />, { ...lead, signIn, site, programmes });
  await userEvent.click(await screen.findByRole('button', { name: 'Sign in' }));
  expect(await screen.findByRole('heading', { name: 'Reverse mentoring 2027' })).toBeVisible();
});

test('checks the site again any time', async () => {
  const { lead } = await cohortTenant();
  openScreen(<AdminPage />, lead);
  await userEvent.click(await screen.findByRole('tab', { name: 'Site' }));
  expect(await screen.findByText('Your site has everything it needs.')).toBeVisible();
});
