import { expect, test } from '@jest/globals';
import { cleanup, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { instant } from '#domain/time/instant.ts';
import { MeetingPanel } from '#surfaces/meetingPanel/MeetingPanel.tsx';
import { PersonalTab } from '#surfaces/personalTab/PersonalTab.tsx';
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

test('afterwards both still read what they wrote, and nothing can be written any more but thanks', async () => {
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
    expect(screen.queryByRole('textbox')).toBeNull();
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
