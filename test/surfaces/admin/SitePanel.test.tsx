import { expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { SiteDifference } from '#domain/site/siteDifference.ts';
import { OutsideProblem } from '#ports/problem.ts';
import type { Services } from '#ports/services.ts';
import { SitePanel } from '#surfaces/admin/SitePanel.tsx';
import { accessibilityFaults } from '#test/accessibilityFaults.ts';
import { cohortTenant } from '#test/fakes/cohortTenant.ts';
import { openScreen } from '#test/surfaces/openScreen.tsx';

const toMend: SiteDifference = { kind: 'indexMissing', place: 'People', column: 'Kind' };
const toDecide: SiteDifference = { kind: 'mayWrite', who: 'Turnabout Members', places: ['People', 'Pairs'] };
const unread: SiteDifference = { kind: 'unread', what: 'rights', places: ['Programmes'] };

/** A lead whose site differs in these ways until it is mended. */
async function aLeadWith(...differences: readonly SiteDifference[]): Promise<Services> {
  const { lead } = await cohortTenant();
  let isMended = false;
  const check = async () => ({ places: ['People'], differences: isMended ? [] : differences });
  const provision = async () => {
    isMended = true;
    return await check();
  };
  return { ...lead, site: { ...lead.site, check, provision, audit: async () => [toDecide, unread] } };
}

test('says in one line each what Turnabout can mend, what a person must decide, and what cannot be seen', async () => {
  openScreen(<SitePanel />, await aLeadWith(toMend));
  expect(
    await screen.findByText('2 things are not as expected. Everything else that can be seen is in place.'),
  ).toBeVisible();
  const part = (name: string) => within(screen.getByRole('region', { name })).getAllByRole('listitem');
  expect(part('Turnabout can mend')).toHaveLength(1);
  expect(part('Turnabout can mend')[0]).toHaveTextContent(/^The column People\.Kind has no index\./);
  expect(part('For you to look at')[0]).toHaveTextContent(/^Turnabout Members may write in People and Pairs\./);
  expect(part('Turnabout cannot see')[0]).toHaveTextContent(/^Turnabout cannot see who may write in Programmes\./);
  expect(await accessibilityFaults()).toEqual([]);
});

test('mends by one press, and shows what then still stands', async () => {
  openScreen(<SitePanel />, await aLeadWith(toMend));
  await userEvent.click(await screen.findByRole('button', { name: 'Mend it' }));
  expect(await screen.findByText(/^1 thing is not as expected/)).toBeVisible();
  expect(screen.queryByRole('button', { name: /^Mend/ })).toBeNull();
  expect(screen.getByText(/^Turnabout Members may write/)).toBeVisible();
  await waitFor(() => expect(document.activeElement).toHaveTextContent(/^1 thing is not as expected/));
});

test('what cannot be seen is never called fine', async () => {
  const lead = await aLeadWith();
  openScreen(<SitePanel />, { ...lead, site: { ...lead.site, audit: async () => [unread] } });
  expect(await screen.findByText('Everything that Turnabout can see is in place.')).toBeVisible();
  expect(screen.queryByText('Your site has everything it needs.')).toBeNull();
});

test('a check that does not get through is told, and leaves no old answer standing as new', async () => {
  const lead = await aLeadWith(toMend);
  const answers = [async () => [], async () => await Promise.reject(new OutsideProblem('offline', 'No network'))];
  const audit = async (): Promise<readonly SiteDifference[]> => (await answers.shift()?.()) ?? [];
  openScreen(<SitePanel />, { ...lead, site: { ...lead.site, audit } });
  await userEvent.click(await screen.findByRole('button', { name: 'Check again' }));
  expect(await screen.findByText(/You seem to be offline/)).toBeVisible();
});

test('a newer site is left alone: nothing is offered but a look', async () => {
  openScreen(<SitePanel />, await aLeadWith({ kind: 'newerSite', version: 3, expected: 2 }));
  expect(await screen.findByText('Your site is already used by a newer version of Turnabout.')).toBeVisible();
  expect(screen.queryByRole('button', { name: /^Mend/ })).toBeNull();
});

test('an open folder of somebody is named with their name, and shut by one press', async () => {
  const lead = await aLeadWith();
  let isOpen = true;
  const stranger = { id: 'nina', name: 'Nina Park', mayWrite: false };
  const open = { confirmed: false, readers: [{ ...stranger, id: 'ada', name: 'Ada Osei' }, stranger] } as const;
  const people: Services['people'] = {
    ...lead.people,
    names: async () => ['ada'],
    privacyOf: async () =>
      isOpen ? { ...open, unexpected: [stranger], isWhole: true } : { confirmed: true, readers: [] },
    mend: async () => {
      isOpen = false;
      return { confirmed: true, readers: [] };
    },
  };
  openScreen(<SitePanel />, { ...lead, people });
  expect(await screen.findByText('The folder of Ada Osei in People is open to others: Nina Park.')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Mend it' }));
  await waitFor(() => expect(screen.queryByText(/^The folder of Ada Osei/)).toBeNull());
});

test('with many people the next check looks at the next folders, and the rest is told as not looked at', async () => {
  const lead = await aLeadWith();
  const asked: string[] = [];
  const people: Services['people'] = {
    ...lead.people,
    names: async () => Array.from({ length: 150 }, (_, index) => `person-${String(index).padStart(3, '0')}`),
    privacyOf: async (name) => {
      asked.push(name);
      return { confirmed: true, readers: [] };
    },
  };
  openScreen(<SitePanel />, { ...lead, people });
  expect(await screen.findByText('This time Turnabout did not look who can open 50 folders in People.')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Check again' }));
  expect(await screen.findByText('This time Turnabout did not look who can open 100 folders in People.')).toBeVisible();
  expect(new Set(asked).size).toBe(150);
});
