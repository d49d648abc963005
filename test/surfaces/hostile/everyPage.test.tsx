import { expect, test } from '@jest/globals';
import { cleanup, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { bookingsOf } from '#domain/series.ts';
import { MeetingPanel } from '#surfaces/meetingPanel/MeetingPanel.tsx';
import { PersonalTab } from '#surfaces/personalTab/PersonalTab.tsx';
import { aPairOnItsWay, pairOf, type StoryStage } from '#test/surfaces/aPairOnItsWay.ts';
import { openScreen } from '#test/surfaces/openScreen.tsx';
import { openPane, anAppointment } from '#test/surfaces/outlookPane/openPane.tsx';
import { writePrivateNote } from '#useCases/notes/privateNotes.ts';
import { writeNote } from '#useCases/notes/writeNote.ts';
import { recommendLink } from '#useCases/training/recommendLink.ts';
import { setGoal } from '#useCases/pair/setGoal.ts';
import { closeSession } from '#useCases/sessions/closeSession.ts';
import { makePromise } from '#useCases/sessions/makePromise.ts';
import { openSessions } from '#useCases/sessions/openSessions.ts';
import { sessionKey, sessionMoment } from '#useCases/sessions/sessionKey.ts';
import { expectHarmless, expectPlainText, hostileWords, settle } from './hostileWords.ts';

const stages: readonly StoryStage[] = ['invited', 'enrolled', 'proposed', 'accepted', 'agreed', 'booked'];
const now = '2026-11-23T08:00:00Z';

const hostileStory = (stage: StoryStage, from: number) => aPairOnItsWay(stage, now, new Map(), hostileWords(from));

test.each(stages)('the tab and the pane of a pair that is %s', async (stage) => {
  const { ada, omar } = await hostileStory(stage, 100 * stages.indexOf(stage));
  for (const person of [ada, omar]) {
    openScreen(<PersonalTab />, person);
    await settle();
    expectPlainText();
    cleanup();
    openPane(person, anAppointment());
    await settle();
    expectHarmless();
    cleanup();
  }
});

test('the other pages of the tab', async () => {
  const { ada, lead } = await hostileStory('booked', 600);
  const worded = hostileWords(650);
  const title = worded('Page').slice(0, 150);
  await recommendLink(lead, {
    id: 'a',
    title,
    address: 'https://contoso.example/a',
    topic: worded('Topic'),
    language: 'en',
  });
  for (const page of ['you', 'learn', 'record']) {
    openScreen(<PersonalTab />, ada, { page });
    await settle();
    expectHarmless();
    cleanup();
  }
});

test('the page of a session and the panel of its meeting, with all that the two wrote', async () => {
  const { ada, omar } = await hostileStory('booked', 700);
  const worded = hostileWords(800);
  const view = await pairOf(ada);
  const { sessions } = await openSessions(ada, view);
  const session = sessionMoment(view, sessions[0] ?? never());
  await setGoal(ada, view, { key: 'goal', title: worded('A goal') });
  await writeNote(omar, await pairOf(omar), { session, text: worded('A note'), replaces: undefined });
  await writePrivateNote(ada, view, { session, text: worded('Mine'), replaces: undefined });
  await makePromise(ada, view, { key: 'promise', session, of: view.partner.id, what: worded('Will do') });
  await closeSession(omar, await pairOf(omar), { session, taught: worded('Taught'), learned: worded('Learned') });
  await closeSession(ada, view, { session, taught: worded('Taught'), learned: worded('Learned') });
  const { id } = view.proposal.pair;
  openScreen(<PersonalTab />, ada, { page: id });
  await settle();
  await screen.findAllByText(/^Only you and/);
  for (const history of screen.getAllByRole('button', { name: 'Earlier versions' })) {
    await userEvent.click(history);
  }
  expect(await screen.findAllByRole('button', { name: /^Bring it back as it was/ })).toHaveLength(2);
  expectPlainText();
  cleanup();
  openScreen(<PersonalTab />, ada);
  await settle();
  expectPlainText();
  cleanup();
  const [booking] = bookingsOf(view.allSeries);
  openScreen(<MeetingPanel />, omar, { meetingThread: decodeURIComponent(booking?.joinUrl.split('/').at(-2) ?? '') });
  await settle();
  expectPlainText();
});

test('a draft that is offered, and two texts that meet', async () => {
  const { ada, omar } = await hostileStory('booked', 900);
  const worded = hostileWords(950);
  const view = await pairOf(ada);
  const { sessions } = await openSessions(ada, view);
  const session = sessionMoment(view, sessions[0] ?? never());
  const place = { person: view.me, note: `shared ${view.proposal.pair.id} ${sessionKey(session)}` };
  await ada.drafts.keep(place, {
    id: 'one',
    text: worded('Draft'),
    base: { text: '', version: undefined },
    writtenAt: session,
  });
  openScreen(<PersonalTab />, ada, { page: view.proposal.pair.id });
  await settle();
  await screen.findByRole('button', { name: 'Put it back' });
  expectPlainText();
  await writeNote(omar, await pairOf(omar), { session, text: worded('Theirs'), replaces: undefined });
  await userEvent.click(screen.getByRole('button', { name: 'Put it back' }));
  await screen.findByRole('button', { name: 'Only mine' });
  expectPlainText();
});

const never = (): never => {
  throw new Error('Expected a session');
};
