import { expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { FolderPrivacy, Reader } from '#ports/folders.ts';
import { OutsideProblem } from '#ports/problem.ts';
import type { Services } from '#ports/services.ts';
import { AdminPage } from '#surfaces/admin/AdminPage.tsx';
import { PersonalTab } from '#surfaces/personalTab/PersonalTab.tsx';
import { WhoCanRead } from '#surfaces/readers/WhoCanRead.tsx';
import type { WrittenPlace } from '#useCases/readers/whoCanRead.ts';
import { accessibilityFaults } from '#test/accessibilityFaults.ts';
import { cohortTenant } from '#test/fakes/cohortTenant.ts';
import { ada as me, aPairOnItsWay, pairOf } from '#test/surfaces/aPairOnItsWay.ts';
import { openScreen } from '#test/surfaces/openScreen.tsx';

const nina: Reader = { id: 'nina', name: 'Nina Park', mayWrite: false };
const among = (unexpected: readonly Reader[], isWhole = true): FolderPrivacy => ({
  confirmed: false,
  readers: unexpected,
  unexpected,
  isWhole,
});

/** The services, as if SharePoint said this of every folder. */
function told(services: Services, privacyOf: () => Promise<FolderPrivacy>): Services {
  const { people, privateNotes, pairs, desk } = services;
  return {
    ...services,
    people: { ...people, privacyOf },
    privateNotes: { ...privateNotes, privacyOf },
    pairs: { ...pairs, privacyOf },
    desk: { ...desk, privacyOf },
  };
}

/** Shows the line for one kind of place; of a pair it is that of Ada and Omar. */
async function openLine(kind: WrittenPlace['kind'], privacyOf?: () => Promise<FolderPrivacy>) {
  const { ada, lead } = await aPairOnItsWay('accepted');
  const view = await pairOf(ada);
  const services = kind === 'desk' || kind === 'site' ? lead : ada;
  const place: WrittenPlace =
    kind === 'pair' || kind === 'private' ? { kind, view } : kind === 'person' ? { kind, me } : { kind };
  const page = (
    <main>
      <WhoCanRead id="line" place={place} />
    </main>
  );
  return openScreen(page, privacyOf ? told(services, privacyOf) : services);
}

const line = async (sentence: string) => expect(await screen.findByText(sentence)).toBeVisible();
const warning = async (sentence: string) => expect(await screen.findByText(sentence)).toHaveAttribute('role', 'status');

test.each([
  ['pair', 'Only you and Omar Haddad.'],
  ['private', 'Only you. Not Omar Haddad, not the programme leads.'],
  ['person', 'You and the programme leads, as far as SharePoint shows you.'],
  ['desk', 'Only the programme leads: leads.'],
  ['site', 'Everybody on the site: Turnabout Visitors.'],
] as const)(
  'of what is kept in %s it says who reads it, and behind a button what that rests on',
  async (kind, sentence) => {
    await openLine(kind);
    await line(sentence);
    expect(document.querySelector('#line')).toHaveTextContent(`Who can read this? ${sentence}`);
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
    await userEvent.click(screen.getByRole('button', { name: 'More' }));
    expect(screen.getByText(/legal search \(eDiscovery\)/)).toBeVisible();
    expect(await accessibilityFaults()).toEqual([]);
  },
);

test.each([
  ['pair', 'Besides you two, this could be read by: Nina Park.'],
  ['private', 'Besides you, this could be read by: Nina Park.'],
  ['person', 'Besides you and the programme leads, this could be read by: Nina Park.'],
  ['desk', 'Besides the programme leads, this could be read by: Nina Park.'],
] as const)('warns when somebody else could read what is kept in %s', async (kind, sentence) => {
  await openLine(kind, async () => among([nina], false));
  await warning(sentence);
  await userEvent.click(screen.getByRole('button', { name: 'More' }));
  expect(screen.getByText(/legal search/)).toBeVisible();
  expect(screen.queryByText(/lets in nobody else|opens to/)).toBeNull();
});

test.each([
  ['pair', 'SharePoint does not show you everybody who could. Until it does, nothing is stored.'],
  ['private', 'SharePoint does not show you everybody who could. Until it does, nothing is stored.'],
] as const)('what SharePoint does not show of %s is never called private', async (kind, sentence) => {
  await openLine(kind, async () => among([], false));
  await warning(sentence);
});

test('says when the partner is shut out', async () => {
  await openLine('pair', async () => among([]));
  await warning('Not even both of you: SharePoint does not let Omar Haddad in. Until it does, nothing is stored.');
});

test('opens the folder where its owners can put others out', async () => {
  const { openedLinks } = await openLine('private', async () => among([nina]));
  await warning('Besides you, this could be read by: Nina Park.');
  await userEvent.click(screen.getByRole('button', { name: 'More' }));
  await userEvent.click(screen.getByRole('button', { name: 'Open the folder in SharePoint' }));
  expect(openedLinks).toEqual(['https://contoso.sharepoint.com/sites/turnabout/Private/ada']);
});

test('what could not be checked is told as that, and is checked again when asked', async () => {
  let isOffline = true;
  await openLine('pair', async () => {
    if (isOffline) {
      throw new OutsideProblem('offline', 'No network');
    }
    return { confirmed: true, readers: [] };
  });
  await warning('This could not be checked just now. Until it is, nothing is stored.');
  isOffline = false;
  await userEvent.click(screen.getByRole('button', { name: 'More' }));
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  await line('Only you and Omar Haddad.');
});

test('a page asks SharePoint once for each place, however many fields are on it', async () => {
  const { ada } = await aPairOnItsWay('booked', '2027-01-12T10:20:00Z');
  const asked: string[] = [];
  const counting = {
    ...ada,
    pairs: {
      ...ada.pairs,
      privacyOf: async (...[name, audience]: Parameters<Services['pairs']['privacyOf']>) => {
        asked.push(name);
        return await ada.pairs.privacyOf(name, audience);
      },
    },
  };
  const { id } = (await pairOf(ada)).proposal.pair;
  openScreen(<PersonalTab />, counting, { page: id });
  expect((await screen.findAllByText('Only you and Omar Haddad.')).length).toBeGreaterThan(2);
  expect(asked).toEqual([id]);
});

test('a field can be written in while SharePoint is still being asked', async () => {
  const { ada } = await aPairOnItsWay('accepted');
  openScreen(
    <PersonalTab />,
    told(ada, async () => await new Promise<FolderPrivacy>(() => undefined)),
  );
  const field = await screen.findByRole('textbox', { name: 'What I hope for' });
  expect(field).toHaveAccessibleDescription('One or two sentences. Who can read this? Just a moment …');
  await userEvent.type(field, 'To be heard');
  expect(field).toHaveValue('To be heard');
});

test('a lead who founds a programme is told who will read its name and purpose', async () => {
  const { lead } = await cohortTenant();
  openScreen(<AdminPage />, { ...lead, programmes: { ...lead.programmes, all: async () => [] } });
  const name = await screen.findByRole('textbox', { name: 'Name' });
  await within(await screen.findByRole('region', { name: 'Create a programme' })).findByText(/^Everybody on the site/);
  expect(name).toHaveAccessibleDescription('Who can read this? Everybody on the site: Turnabout Visitors.');
});
