import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { Services } from '#ports/services.ts';
import { AdminPage } from '#surfaces/admin/AdminPage.tsx';
import { type Member, organisationWith } from '#test/fakes/cohortTenant.ts';
import { openScreen } from '#test/surfaces/openScreen.tsx';

export async function openMatching(services: Services): Promise<void> {
  openScreen(<AdminPage />, services);
  await userEvent.click(await screen.findByRole('tab', { name: 'Matching' }));
}

export const press = async (name: string | RegExp) =>
  await userEvent.click(await screen.findByRole('button', { name }));

/** Two who teach and two who learn; all of them may meet. */
export const twoAndTwo: readonly Member[] = organisationWith(
  { id: 'bo', manager: 'piotr', department: 'Digital', role: 'mentor' },
  { id: 'yara', manager: 'grace', department: 'Legal', role: 'mentee' },
);

/** Chooses from the menu of one pair. */
export async function choose(pair: string, item: string | RegExp): Promise<void> {
  await press(`What to do about ${pair}`);
  await userEvent.click(within(await screen.findByRole('menu')).getByRole('menuitem', { name: item }));
}

/** The lines of the list of pairs. */
export const shownPairs = (): readonly string[] =>
  screen
    .getAllByRole('button', { name: / mentors / })
    .map(({ textContent }) => textContent.replace(/\d of \d sessions free/, ''));
