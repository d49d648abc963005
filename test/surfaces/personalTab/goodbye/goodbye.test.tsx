import { expect, test } from '@jest/globals';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { instant } from '#domain/time/instant.ts';
import { MeetingPanel } from '#surfaces/meetingPanel/MeetingPanel.tsx';
import { PersonalTab } from '#surfaces/personalTab/PersonalTab.tsx';
import { openDesk } from '#useCases/programme/openDesk.ts';
import { lookAfterSessions } from '#useCases/sessions/lookAfterSessions.ts';
import { accessibilityFaults } from '#test/accessibilityFaults.ts';
import { offlineOnce } from '#test/fakes/offlineOnce.ts';
import { aPairOnItsWay, pairOf } from '#test/surfaces/aPairOnItsWay.ts';
import { openScreen } from '#test/surfaces/openScreen.tsx';
import { writeWords } from '#test/useCases/myData/writeWords.ts';

/** Two sessions behind them, four ahead; Omar sent the invitation. */
async function aPairMidWay() {
  let now = instant('2026-11-23T08:00:00Z');
  const story = await aPairOnItsWay('booked', { now: () => now });
  now = instant('2027-03-01T08:00:00Z');
  await writeWords(story.ada, 'Ada');
  await writeWords(story.omar, 'Omar');
  for (const one of [story.ada, story.omar]) {
    await lookAfterSessions(one, await pairOf(one), { subject: 'Turnabout', agenda: [] });
  }
  return story;
}
type Story = Awaited<ReturnType<typeof aPairMidWay>>;

const press = async (name: string | RegExp) => await userEvent.click(await screen.findByRole('button', { name }));

async function sayGoodbye(story: Story, who: 'ada' | 'omar'): Promise<void> {
  openScreen(<PersonalTab />, story[who]);
  await press('Look back and say goodbye');
  await press('Say goodbye');
  await screen.findByRole('article', { name: /thank you both$/ });
}

test('from the home of the pair a page looks back at what they did, and says what a goodbye means', async () => {
  const { ada } = await aPairMidWay();
  openScreen(<PersonalTab />, ada);
  await press('Look back and say goodbye');
  expect(await screen.findByRole('heading', { name: 'You and Omar Haddad', level: 1 })).toHaveFocus();
  const together = await screen.findByRole('region', { name: 'What you did together' });
  expect(within(together).getByText('2 sessions held')).toBeVisible();
  expect(within(together).getByText('2 goals')).toBeVisible();
  expect(screen.getByText(/Omar Haddad learns that you said goodbye, and not why/)).toBeVisible();
  expect(screen.getByRole('radio', { name: 'I would rather not say' })).toBeChecked();
  expect(await accessibilityFaults()).toEqual([]);
});

test.each(['accepted', 'agreed'] as const)(
  'who has %s, and has not booked, can stop too, without a reason',
  async (stage) => {
    const { ada, omar } = await aPairOnItsWay(stage);
    openScreen(<PersonalTab />, ada);
    await press('Stop here');
    expect(await screen.findByRole('heading', { name: 'You and Omar Haddad', level: 1 })).toHaveFocus();
    expect(screen.queryByRole('heading', { name: 'What you did together' })).toBeNull();
    expect(await accessibilityFaults()).toEqual([]);
    await press('Say goodbye');
    await screen.findByRole('article', { name: /thank you both$/ });
    expect((await pairOf(omar)).stage).toMatchObject({ kind: 'ended' });
  },
);

test('who sent the invitation takes the sessions out of both calendars by saying goodbye', async () => {
  const story = await aPairMidWay();
  await sayGoodbye(story, 'omar');
  expect(await screen.findByText('4 sessions that were still ahead are out of both calendars.')).toBeVisible();
  expect(screen.getByText(/^You said goodbye/)).toBeVisible();
  expect(await accessibilityFaults()).toEqual([]);
});

test('the other one is told that they leave the partner’s calendar later; and so they do, on the partner’s visit', async () => {
  const story = await aPairMidWay();
  await sayGoodbye(story, 'ada');
  expect(await screen.findByText('4 sessions that were still ahead are out of your calendar.')).toBeVisible();
  expect(screen.getByText(/^Omar Haddad sent the invitation: it leaves their calendar when/)).toBeVisible();
  cleanup();
  openScreen(<PersonalTab />, story.omar);
  expect(await screen.findByText(/^Ada Osei said goodbye. That happens and needs no reason/)).toBeVisible();
  expect(await screen.findByText('4 sessions that were still ahead are out of both calendars.')).toBeVisible();
});

test('afterwards both still read what they wrote, and nothing to each other any more but thanks', async () => {
  const story = await aPairMidWay();
  await sayGoodbye(story, 'ada');
  for (const who of ['ada', 'omar'] as const) {
    cleanup();
    openScreen(<PersonalTab />, story[who]);
    await press('Look back');
    expect(await screen.findByText('2 sessions held')).toBeVisible();
    expect(screen.getByText(/Omar in the shared note/)).toBeVisible();
    expect(screen.getByText('A goal of Ada')).toBeVisible();
    expect(screen.getByText(/Taught by Omar/)).toBeVisible();
    expect(await screen.findByRole('textbox', { name: 'What I take with me' })).toBeVisible();
    expect(screen.getAllByRole('textbox')).toHaveLength(1);
    expect(screen.queryByRole('button', { name: 'Say goodbye' })).toBeNull();
    await press('Back');
    expect(await screen.findByRole('article', { name: /thank you both$/ })).toBeVisible();
  }
});

test('a goodbye that did not get through is said so, and another try says it', async () => {
  const story = await aPairMidWay();
  const pairs = offlineOnce(story.ada.pairs, 'write');
  openScreen(<PersonalTab />, { ...story.ada, pairs });
  await press('Look back and say goodbye');
  await press('Say goodbye');
  await press('Try again');
  expect(await screen.findByText(/^You said goodbye/)).toBeVisible();
});

test('the panel of a meeting takes part no more', async () => {
  const story = await aPairMidWay();
  const view = await pairOf(story.ada);
  await sayGoodbye(story, 'ada');
  cleanup();
  const meetingThread = /thread=([^&]+)/.exec(JSON.stringify(view.allSeries))?.[1] ?? '19:meeting_one@thread.v2';
  openScreen(<MeetingPanel />, story.ada, { meetingThread });
  expect(await screen.findByRole('heading', { level: 1 })).toBeVisible();
  expect(screen.queryByText(/Omar Haddad/)).toBeNull();
});

test('a link leads to the page, and a link to a pair that is not there to the first page', async () => {
  const { ada } = await aPairMidWay();
  const { id } = (await pairOf(ada)).proposal.pair;
  openScreen(<PersonalTab />, ada, { page: `goodbye/${id}` });
  expect(await screen.findByRole('heading', { name: 'You and Omar Haddad', level: 1 })).toBeVisible();
  cleanup();
  openScreen(<PersonalTab />, ada, { page: 'goodbye/nobody' });
  expect(await screen.findByRole('heading', { name: 'Good to see you, Ada' })).toBeVisible();
});

test('what somebody writes to themselves is kept for them alone', async () => {
  const { ada, omar } = await aPairMidWay();
  openScreen(<PersonalTab />, ada, { page: `goodbye/${(await pairOf(ada)).proposal.pair.id}` });
  const field = await screen.findByRole('textbox', { name: 'What I take with me' });
  expect(await screen.findByText('Only you. Not Omar Haddad, not the programme leads.')).toBeVisible();
  await userEvent.type(field, 'To ask sooner');
  await userEvent.tab();
  await waitFor(async () => expect(JSON.stringify(await ada.privateNotes.read('ada'))).toContain('To ask sooner'));
  expect(JSON.stringify(await pairOf(omar))).not.toContain('To ask sooner');
});

test('what somebody would like to do next is kept with the first tick, for the leads too, and can be taken back', async () => {
  const story = await aPairMidWay();
  await sayGoodbye(story, 'ada');
  const wish = await screen.findByRole('checkbox', { name: 'I would like to learn from somebody next time' });
  const group = screen.getByRole('group', { name: 'For the next round' });
  expect(group).toHaveAccessibleDescription(/You and the programme leads/);
  await userEvent.click(wish);
  expect(await screen.findByText('Saved')).toBeVisible();
  const told = async () =>
    (await openDesk(story.lead, story.programme)).enrolments.find(({ person }) => person === 'ada')?.wishes;
  expect(await told()).toEqual(['otherDirection']);
  await userEvent.click(wish);
  await waitFor(async () => expect(await told()).toEqual([]));
});

test('who would rather rest pauses from the same page', async () => {
  const story = await aPairMidWay();
  await sayGoodbye(story, 'omar');
  expect(await screen.findByRole('heading', { name: 'What next?' })).toBeVisible();
  expect(screen.queryByRole('heading', { name: 'You are in' })).toBeNull();
  await press('Pause for a while');
  await press('Pause');
  expect(await screen.findByRole('heading', { name: /^You are pausing until/ })).toBeVisible();
});
