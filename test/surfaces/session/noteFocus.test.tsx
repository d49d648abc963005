import { expect, test } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { PersonalTab } from '#surfaces/personalTab/PersonalTab.tsx';
import { sharedDraftName } from '#useCases/notes/draftNames.ts';
import { writeNote } from '#useCases/notes/writeNote.ts';
import { openSessions } from '#useCases/sessions/openSessions.ts';
import { sessionMoment } from '#useCases/sessions/sessionKey.ts';
import { aPairOnItsWay, pairOf } from '#test/surfaces/aPairOnItsWay.ts';
import { openScreen } from '#test/surfaces/openScreen.tsx';

const field = () => screen.getByRole('textbox', { name: 'What we want to keep from this session' });
const press = async (name: string) => await userEvent.click(await screen.findByRole('button', { name }));

/** The page of a session on which so many drafts of earlier visits are offered, and the partner may have written. */
async function openOffers(texts: readonly string[], partnerWrote?: string) {
  const { ada, omar } = await aPairOnItsWay('booked');
  const view = await pairOf(ada);
  const { sessions } = await openSessions(ada, view);
  const session = sessions.map((each) => sessionMoment(view, each))[0] ?? ada.clock.now();
  const place = { person: view.me, note: sharedDraftName(view, session) };
  const base = { text: '', version: undefined };
  for (const [number, text] of texts.entries()) {
    await ada.drafts.keep(place, { id: `draft-${number}`, text, base, writtenAt: ada.clock.now() });
  }
  if (partnerWrote !== undefined) {
    await writeNote(omar, await pairOf(omar), { session, text: partnerWrote, replaces: undefined });
  }
  openScreen(<PersonalTab />, ada, { page: view.proposal.pair.id });
  await screen.findByText(texts[0] ?? '');
}

test('a text that is put back is in the field, and so is the focus', async () => {
  await openOffers(['On a train']);
  await press('Put it back');
  await waitFor(() => expect(field()).toHaveValue('On a train'));
  expect(field()).toHaveFocus();
});

test('whoever discards a text goes on in the field, and not on the button that would discard the next one', async () => {
  await openOffers(['On a train', 'On a ship']);
  await press('Discard it');
  expect(await screen.findByText('On a ship')).toBeVisible();
  expect(field()).toHaveFocus();
  await press('Discard it');
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Discard it' })).toBeNull());
  expect(field()).toHaveFocus();
});

test('when two texts meet, the focus is in the field after each choice, and after saving', async () => {
  await openOffers(['Mine'], 'Theirs');
  await press('Put it back');
  await press('Only mine');
  expect(field()).toHaveFocus();
  expect(field()).toHaveValue('Mine');
  await press('Only Omar Haddad’s');
  expect(field()).toHaveFocus();
  expect(field()).toHaveValue('Theirs');
  await press('Only mine');
  await press('Save it like this');
  expect(field()).toHaveFocus();
  expect(await screen.findByText(/^Saved/)).toBeVisible();
});

test('while two texts wait for a choice, no other text is offered; after it, it is', async () => {
  await openOffers(['Mine', 'Another'], 'Theirs');
  await press('Put it back');
  await screen.findByRole('button', { name: 'Only mine' });
  expect(screen.queryByRole('button', { name: 'Put it back' })).toBeNull();
  await press('Save it like this');
  expect(await screen.findByRole('button', { name: 'Put it back' })).toBeVisible();
  expect(screen.getByText('Another')).toBeVisible();
});
