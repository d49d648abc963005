import { expect, test } from '@jest/globals';
import { cleanup, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { instant } from '#domain/time/instant.ts';
import type { FolderPrivacy } from '#ports/folders.ts';
import { OutsideProblem } from '#ports/problem.ts';
import type { Services } from '#ports/services.ts';
import { SessionPage } from '#surfaces/session/SessionPage.tsx';
import { useLoad } from '#ui/useLoad.ts';
import { writeNote } from '#useCases/notes/writeNote.ts';
import { aPairOnItsWay, pairOf } from '#test/surfaces/aPairOnItsWay.ts';
import { openScreen } from '#test/surfaces/openScreen.tsx';

const start = instant('2027-01-12T10:00:00Z');
const duringTheFirst = '2027-01-12T10:20:00Z';

/** Reads the pair anew after each change, as the surfaces do. */
function PageOfPair({ services }: { readonly services: Services }) {
  const pair = useLoad(['pair'], async () => await pairOf(services));
  return pair.status === 'ready' && <SessionPage view={pair.value} onChanged={pair.reload} />;
}

async function openPage(services: Services) {
  openScreen(<PageOfPair services={services} />, services);
  return await screen.findByRole('textbox', { name: 'What we want to keep from this session' });
}

const notesOf = async (services: Services) => (await pairOf(services)).notes.map(({ value }) => value.text);

test('guides both through the first session, each in their own part', async () => {
  const { ada, omar } = await aPairOnItsWay('booked', duringTheFirst);
  await openPage(ada);
  const guide = () => within(screen.getByRole('region', { name: 'For today' }));
  expect(guide().getByText(/^You lead\./)).toBeVisible();
  expect(guide().getByText(/^Show one thing that you use every day/)).toBeVisible();
  cleanup();
  await openPage(omar);
  expect(guide().getByText(/^Your mentor leads today/)).toBeVisible();
  expect(guide().getByText(/^Take the keyboard/)).toBeVisible();
});

test('lends the mentee questions to ask: another one when asked, and others for another topic', async () => {
  const { omar } = await aPairOnItsWay('booked', duringTheFirst);
  await openPage(omar);
  const questions = within(screen.getByRole('region', { name: 'Questions to borrow' }));
  const shown = () => questions.getAllByRole('listitem').map(({ textContent }) => textContent);
  const before = shown();
  await userEvent.click(questions.getByRole('button', { name: 'Another one' }));
  expect(shown()).toHaveLength(before.length);
  expect(shown()[1]).toBe(before[0]);
  expect(before).not.toContain(shown()[0]);
  await userEvent.selectOptions(questions.getByRole('combobox', { name: 'About' }), 'Inclusion');
  expect(shown()).toContain('What do people like me not notice?');
});

test('begins the first session with what both hope for', async () => {
  const { ada } = await aPairOnItsWay('booked', duringTheFirst);
  await openPage(ada);
  const hopes = screen.getByRole('region', { name: 'What you two hope for' });
  expect(within(hopes).getAllByText('To learn a lot')).toHaveLength(2);
});

test('begins a later session with the notes of the last one', async () => {
  const { ada, omar } = await aPairOnItsWay('booked', '2026-11-23T08:00:00Z');
  await writeNote(omar, await pairOf(omar), { session: start, text: 'Try it at home', replaces: undefined });
  const later = { ...ada, clock: { now: () => instant('2027-02-09T10:10:00Z') } };
  openScreen(<PageOfPair services={later} />, later);
  const lastTime = await screen.findByRole('region', { name: 'Last time' });
  expect(within(lastTime).getByText('Try it at home')).toBeVisible();
});

test('saves the shared note when the person leaves the field, and says so', async () => {
  const { ada, omar } = await aPairOnItsWay('booked', duringTheFirst);
  const field = await openPage(ada);
  await userEvent.type(field, 'We met');
  expect(screen.getByText('Not saved yet.')).toBeVisible();
  await userEvent.tab();
  expect(await screen.findByText('Saved')).toHaveAttribute('role', 'status');
  expect(await notesOf(omar)).toEqual(['We met']);
});

test('shows both texts when the two wrote in the same place, and saves what the person makes of them', async () => {
  const { ada, omar } = await aPairOnItsWay('booked', duringTheFirst);
  const field = await openPage(ada);
  await userEvent.type(field, 'From Ada');
  await writeNote(omar, await pairOf(omar), { session: start, text: 'From Omar', replaces: undefined });
  await userEvent.tab();
  expect(await screen.findByText('Omar Haddad wrote in the same place')).toBeVisible();
  expect(screen.getByText('From Ada')).toBeVisible();
  expect(screen.getByText('From Omar')).toBeVisible();
  expect(field).toHaveValue('From Omar\nFrom Ada');
  expect(await notesOf(ada)).toEqual(['From Omar']);
  await userEvent.type(field, ', too');
  await userEvent.click(screen.getByRole('button', { name: 'Save it like this' }));
  await screen.findByText('Saved');
  expect(await notesOf(ada)).toEqual(['From Omar\nFrom Ada, too']);
});

test('keeps the text on the page while offline, and saves it on the next try', async () => {
  const { ada } = await aPairOnItsWay('booked', duringTheFirst);
  let isOffline = true;
  const pairs: Services['pairs'] = {
    ...ada.pairs,
    write: async (name, entry, replaces) => {
      if (isOffline) {
        throw new OutsideProblem('offline', 'Cannot reach SharePoint');
      }
      return await ada.pairs.write(name, entry, replaces);
    },
  };
  const field = await openPage({ ...ada, pairs });
  await userEvent.type(field, 'On a train');
  await userEvent.tab();
  expect(await screen.findByText(/You seem to be offline/)).toBeVisible();
  expect(field).toHaveValue('On a train');
  isOffline = false;
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  await screen.findByText('Saved');
  expect(await notesOf(ada)).toEqual(['On a train']);
});

const open: FolderPrivacy = {
  confirmed: false,
  readers: [],
  unexpected: [{ id: 'visitors', name: 'Site Visitors', mayWrite: false }],
  isWhole: true,
};

test('stores nothing while somebody else could read it, and names them', async () => {
  const { ada } = await aPairOnItsWay('booked', duringTheFirst);
  const field = await openPage({ ...ada, pairs: { ...ada.pairs, privacyOf: async () => open } });
  const [warning] = await screen.findAllByText('Besides you two, this could be read by: Site Visitors.');
  expect(warning).toHaveAttribute('role', 'status');
  expect(field).toHaveAccessibleDescription(/Besides you two, this could be read by: Site Visitors\.$/);
  await userEvent.type(field, 'A secret');
  await userEvent.tab();
  expect(await screen.findByText(/^Site Visitors could read it/)).toBeVisible();
  expect(field).toHaveValue('A secret');
  expect(await notesOf(ada)).toEqual([]);
});

test('says that only the two can read it, and who else could get in', async () => {
  const { ada } = await aPairOnItsWay('booked', duringTheFirst);
  await openPage(ada);
  const notes = within(await screen.findByRole('region', { name: 'Shared notes' }));
  expect(await notes.findByText('Only you and Omar Haddad.')).toBeVisible();
  const more = notes.getByRole('button', { name: 'More' });
  expect(screen.queryByText(/eDiscovery/)).not.toBeInTheDocument();
  await userEvent.click(more);
  expect(more).toHaveAttribute('aria-expanded', 'true');
  expect(screen.getByText(/eDiscovery/)).toBeVisible();
});

test('offers what was not saved to the person who wrote it, and to nobody else on the same device', async () => {
  const { ada, omar } = await aPairOnItsWay('booked', duringTheFirst);
  const offline: Services['pairs'] = {
    ...ada.pairs,
    write: async () => await Promise.reject(new OutsideProblem('offline', 'Cannot reach SharePoint')),
  };
  await userEvent.type(await openPage({ ...ada, pairs: offline }), 'On a train');
  await userEvent.tab();
  expect(await screen.findByText('Not saved yet. Kept on this device.')).toBeVisible();
  cleanup();
  await openPage(omar);
  expect(screen.queryByText('On a train')).not.toBeInTheDocument();
  cleanup();
  await openPage(ada);
  expect(await screen.findByText(/^You wrote this on/)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Put it back' }));
  await screen.findByText('Saved');
  expect(await notesOf(omar)).toEqual(['On a train']);
});

test('says so when this browser keeps nothing', async () => {
  const { ada } = await aPairOnItsWay('booked', duringTheFirst);
  const field = await openPage({ ...ada, drafts: { ...ada.drafts, keep: async () => false } });
  await userEvent.type(field, 'We met');
  expect(await screen.findByText(/^Not saved yet. This browser keeps no text for you/)).toBeVisible();
});

test('shows earlier versions with their writers, and brings one back as a new one', async () => {
  const { ada, omar } = await aPairOnItsWay('booked', duringTheFirst);
  const first = { session: start, text: 'From Ada', replaces: undefined };
  await writeNote(ada, await pairOf(ada), first);
  const [written] = (await pairOf(omar)).notes;
  await writeNote(omar, await pairOf(omar), { session: start, text: 'From Omar', replaces: written?.version });
  const field = await openPage(ada);
  await userEvent.click(screen.getAllByRole('button', { name: 'Earlier versions' })[0] ?? field);
  expect(await screen.findByText(/^ada,/)).toBeVisible();
  const [, older] = await screen.findAllByRole('button', { name: /^Bring it back as it was/ });
  await userEvent.click(older ?? field);
  await screen.findByText('Saved');
  expect(field).toHaveValue('From Ada');
  expect(await notesOf(omar)).toEqual(['From Ada']);
});

test('keeps a note for the person alone', async () => {
  const { ada, omar } = await aPairOnItsWay('booked', duringTheFirst);
  await openPage(ada);
  const field = await screen.findByRole('textbox', { name: 'What I want to remember' });
  const [said] = await screen.findAllByText('Only you. Not Omar Haddad, not the programme leads.');
  expect(said).toBeVisible();
  await userEvent.type(field, 'He was nervous');
  await userEvent.tab();
  await screen.findByText('Saved');
  expect((await ada.privateNotes.readEvery('privateNote')).map(({ value }) => value.text)).toEqual(['He was nervous']);
  expect(await omar.privateNotes.readEvery('privateNote')).toEqual([]);
  expect(await notesOf(ada)).toEqual([]);
});

test('keeps what was taught and learned', async () => {
  const { ada } = await aPairOnItsWay('booked', duringTheFirst);
  await openPage(ada);
  await userEvent.click(screen.getByRole('button', { name: 'Keep it' }));
  expect(screen.getByText('Please write at least one of the two.')).toBeVisible();
  await userEvent.type(screen.getByRole('textbox', { name: 'What did I learn?' }), 'How budgets are made');
  await userEvent.click(screen.getByRole('button', { name: 'Keep it' }));
  expect(await screen.findByText(/^Kept/)).toBeVisible();
  expect((await pairOf(ada)).learnings[0]?.value).toMatchObject({ taught: '', learned: 'How budgets are made' });
});

test('says so when no session is left', async () => {
  const { ada } = await aPairOnItsWay('booked', '2029-01-01T00:00:00Z');
  openScreen(<PageOfPair services={ada} />, ada);
  expect(await screen.findByRole('heading', { name: /No session is planned/ })).toBeVisible();
});
