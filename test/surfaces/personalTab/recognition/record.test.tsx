import { beforeEach, expect, jest, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { Services } from '#ports/services.ts';
import { RecordPage } from '#surfaces/personalTab/recognition/RecordPage.tsx';
import { openHome } from '#useCases/programme/openHome.ts';
import { readRecordChoice } from '#useCases/recognition/recordChoices.ts';
import { checkSessions } from '#useCases/sessions/checkSessions.ts';
import { closeSession } from '#useCases/sessions/closeSession.ts';
import { tellSessionCounts } from '#useCases/sessions/tellSessionCounts.ts';
import { fixedClock } from '#test/fakes/fixedClock.ts';
import { offlineOnce } from '#test/fakes/offlineOnce.ts';
import { ada as adaId, aPairOnItsWay, pairOf } from '#test/surfaces/aPairOnItsWay.ts';
import { openScreen } from '#test/surfaces/openScreen.tsx';
import { place, thanksGiven, words } from '#test/useCases/recognition/thanksStory.ts';

const print = jest.fn();
beforeEach(() => {
  window.print = print;
});

const show = async (services: Services) => openScreen(<RecordPage home={await openHome(services)} />, services);
const tick = async (name: string | RegExp) => await userEvent.click(await screen.findByRole('checkbox', { name }));
const paper = async () => within(await screen.findByRole('article'));
const save = async () => await userEvent.click(await screen.findByRole('button', { name: 'Save as a file' }));

/** All sessions are behind the two, and both looked back at the first. */
async function afterTheLast(now = '2027-06-30T08:00:00Z') {
  const story = await thanksGiven();
  await place(story.ada, 'record');
  const clock = fixedClock(now);
  const [ada, omar] = [
    { ...story.ada, clock },
    { ...story.omar, clock },
  ];
  const session = fixedClock('2027-01-12T10:00:00Z').now();
  await closeSession(ada, await pairOf(ada), { session, taught: 'Three prompts', learned: 'How boards decide' });
  await closeSession(omar, await pairOf(omar), { session, taught: 'Board papers', learned: 'To ask plainly' });
  for (const services of [ada, omar]) {
    const view = await pairOf(services);
    await tellSessionCounts(services, view, await checkSessions(services, view));
  }
  return { ...story, ada, omar };
}

test('a mentor’s record: sessions as counted, topics, and the thanks that they chose', async () => {
  const { ada } = await afterTheLast();
  await show(ada);
  const sheet = await paper();
  expect(sheet.getByRole('heading', { level: 2, name: 'Ada Osei' })).toBeVisible();
  expect(sheet.getByText('Record of contribution')).toBeVisible();
  expect(sheet.getByText('January – June 2027')).toBeVisible();
  expect(sheet.getByText('Sessions held').nextSibling).toHaveTextContent('6');
  expect(sheet.getByText('Sponsor').nextSibling).toHaveTextContent('The board');
  expect(sheet.getByRole('heading', { name: 'Topics taught' })).toBeVisible();
  expect(sheet.getByText(words)).toBeVisible();
  expect(sheet.getByText('Omar Haddad')).toBeVisible();
  // What somebody wrote in the folder of the two goes nowhere by itself.
  expect(sheet.queryByText('How boards decide')).toBeNull();
});

test('a mentee chooses which of their own words are in it', async () => {
  const { omar } = await afterTheLast();
  await show(omar);
  expect((await paper()).getByText('Record of learning')).toBeVisible();
  expect((await paper()).queryByText(words)).toBeNull();
  await tick(/^Taught: Board papers Learned: To ask plainly$/);
  const learned = (await paper()).getByRole('heading', { name: 'What I learned' });
  expect(learned.parentElement).toHaveTextContent('To ask plainly');
  expect((await paper()).queryByText('Three prompts')).toBeNull();
});

test('skills that were ticked are on the paper at once, and are kept for the person alone', async () => {
  const { ada } = await afterTheLast();
  await show(ada);
  await tick('Listening');
  await tick('Teaching with patience');
  await tick('Listening');
  expect((await paper()).getByRole('heading', { name: 'Skills practised' })).toBeVisible();
  expect((await paper()).queryByText('Listening')).toBeNull();
  await waitFor(async () => expect((await readRecordChoice(ada, adaId)).skills).toEqual(['patience']));
});

test('a choice that could not be kept is said, and kept on the next try', async () => {
  const { ada } = await afterTheLast();
  await show({ ...ada, privateNotes: offlineOnce(ada.privateNotes, 'write') });
  await tick('Listening');
  expect(await screen.findByText(/You seem to be offline/)).toBeVisible();
  await tick('Teaching with patience');
  await waitFor(async () => expect((await readRecordChoice(ada, adaId)).skills).toEqual(['listening', 'patience']));
});

test('the certificate waits for the last session', async () => {
  const { ada } = await afterTheLast('2027-05-05T08:00:00Z');
  await show(ada);
  await userEvent.click(await screen.findByRole('radio', { name: 'Certificate' }));
  expect(await screen.findByText('Your certificate comes with your last session, on 1 June 2027.')).toBeVisible();
  expect(screen.queryByRole('article')).toBeNull();
});

test('after the last session it names the person, the programme, the time, the sessions and the sponsor', async () => {
  const { ada } = await afterTheLast();
  await show(ada);
  await userEvent.click(await screen.findByRole('radio', { name: 'Certificate' }));
  const sheet = await paper();
  expect(sheet.getByRole('heading', { name: 'Ada Osei' })).toBeVisible();
  expect(sheet.getByText('Fresh Eyes 2027')).toBeVisible();
  expect(sheet.getByText('6 sessions, January – June 2027')).toBeVisible();
  expect(sheet.getByText('The board')).toBeVisible();
});

test('is printed, or saved as a page that stands alone', async () => {
  const { ada } = await afterTheLast();
  const { savedFiles } = await show(ada);
  await userEvent.click(await screen.findByRole('button', { name: 'Print' }));
  expect(print).toHaveBeenCalledTimes(1);
  expect(screen.getByText(/^Nothing happens\?/)).toBeVisible();
  await save();
  expect(screen.getByText(/^Your browser has the file now\./)).toBeVisible();
  expect(savedFiles.map(({ name }) => name)).toEqual(['turnabout-record-2027-06-30.html']);
  expect(savedFiles[0]?.text).toContain('<h1 class="name"><bdi>Ada Osei</bdi></h1>');
});

test('what was never counted is said, and not shown as none', async () => {
  const { ada } = await aPairOnItsWay('booked');
  await show(ada);
  expect(await screen.findByText(/^Your sessions have not been counted yet\./)).toBeVisible();
  expect((await paper()).queryByText('Sessions held')).toBeNull();
});

test('before the first series, and for who takes no part, it says how it begins', async () => {
  const { ada } = await aPairOnItsWay('nobody');
  await show(ada);
  expect(await screen.findByText(/^Your record begins with your first session\./)).toBeVisible();
});

test('says when it cannot be read, and reads it on the next try', async () => {
  const { ada } = await afterTheLast();
  await show({ ...ada, privateNotes: offlineOnce(ada.privateNotes, 'read') });
  await userEvent.click((await screen.findAllByRole('button', { name: 'Try again' }))[0] ?? document.body);
  expect((await paper()).getByRole('heading', { name: 'Ada Osei' })).toBeVisible();
});
