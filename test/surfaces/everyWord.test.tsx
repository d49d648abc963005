// First: pages that are imported afterwards speak the pseudo-language.
import './speakPseudo.ts';
import { expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { personId } from '#domain/ids.ts';
import { vocabularyTopics } from '#domain/matching/topics/vocabulary.ts';
import { problemKinds } from '#domain/problemKind.ts';
import { instant } from '#domain/time/instant.ts';
import { OutsideProblem } from '#ports/problem.ts';
import { AdminPage } from '#surfaces/admin/AdminPage.tsx';
import { MeetingPanel } from '#surfaces/meetingPanel/MeetingPanel.tsx';
import { PersonalTab } from '#surfaces/personalTab/PersonalTab.tsx';
import { aColleague } from '#test/builders/aColleague.ts';
import { fakeTenant } from '#test/fakes/fakeTenant.ts';
import { endPair } from '#useCases/pair/endPair.ts';
import { aPairOnItsWay, pairOf, type StoryStage } from './aPairOnItsWay.ts';
import { openScreen } from './openScreen.tsx';
import { anAppointment, openPane } from './outlookPane/openPane.tsx';
import { untranslatedIn } from './pseudoLanguage.ts';

/** What people and the directory say, names of topics, and proper names. */
const people =
  'Ada Osei, Omar Haddad, Lena Berg, Ada, Omar, Lena, Digital, Finance, Legal, Analyst, Director, AO, OH, Bo Lind, Cleo Marsh, Brand, Developer, Trainee, BL, CM';
const written = 'Fresh Eyes 2027, Leaders learn from those who joined last., To learn a lot';
const places = 'Lead/desk, Pairs, People, Private, Microsoft 365, SharePoint';
const data = [
  ...[people, written, places].flatMap((names) => names.split(', ')),
  ...vocabularyTopics.map(({ label }) => label),
];

/** The letters of dates, of times and of names of languages: none of them is Latin. */
const reader = { locale: 'el' };

/** Lets a page read what it reads; a page that still waits shows nothing to find fault with. */
async function settle(): Promise<void> {
  await screen.findAllByRole('heading');
  await waitFor(() => expect(document.querySelector('.fui-Skeleton')).toBeNull());
}

const expectNothingUntranslated = () => expect(untranslatedIn(document.body, data)).toEqual([]);

const stages: readonly StoryStage[] = ['nobody', 'invited', 'enrolled', 'proposed', 'accepted', 'agreed', 'booked'];

test.each(stages)('the tab, for both of a pair that is %s', async (stage) => {
  const { ada, omar } = await aPairOnItsWay(stage);
  for (const person of [ada, omar]) {
    openScreen(<PersonalTab />, person, reader);
    await settle();
  }
  expectNothingUntranslated();
});

test('who else would fit, when a mentee asks for another', async () => {
  const { ada, omar } = await aPairOnItsWay('proposed', undefined, undefined, undefined, true);
  openScreen(<PersonalTab />, omar, reader);
  await settle();
  const [, another] = screen.getAllByRole('button').slice(-3);
  await userEvent.click(another ?? document.body);
  expect(await screen.findByText('Cleo Marsh')).toBeVisible();
  await settle();
  openScreen(<PersonalTab />, ada, reader);
  expectNothingUntranslated();
});

test.each(stages)('the pane in Outlook, for both of a pair that is %s', async (stage) => {
  const { ada, omar } = await aPairOnItsWay(stage);
  for (const person of [ada, omar]) {
    openPane(person, anAppointment(), reader);
    await settle();
  }
  expectNothingUntranslated();
});

test('the page of a session', async () => {
  const { ada } = await aPairOnItsWay('booked');
  openScreen(<PersonalTab />, ada, { ...reader, page: (await pairOf(ada)).proposal.pair.id });
  await settle();
  expectNothingUntranslated();
});

test('looking back before a goodbye, and the pages of both after it', async () => {
  const { ada, omar } = await aPairOnItsWay('booked');
  const view = await pairOf(ada);
  const page = `goodbye/${view.proposal.pair.id}`;
  openScreen(<PersonalTab />, ada, { ...reader, page });
  await settle();
  await endPair(ada, view, undefined);
  for (const person of [ada, omar]) {
    openScreen(<PersonalTab />, person, reader);
    openScreen(<PersonalTab />, person, { ...reader, page });
    await settle();
  }
  expectNothingUntranslated();
});

test('the question after the first session, and what its second answer means', async () => {
  let now = instant('2026-11-23T08:00:00Z');
  const { ada } = await aPairOnItsWay('booked', { now: () => now });
  now = instant('2027-01-13T08:00:00Z');
  openScreen(<PersonalTab />, ada, reader);
  await settle();
  const question = await screen.findByRole('region', { name: new RegExp(`Omar Haddad.*[?]`) });
  expectNothingUntranslated();
  const [, anew] = within(question).getAllByRole('button');
  await (anew && userEvent.click(anew));
  expectNothingUntranslated();
});

test('what would be deleted, what is said afterwards, and the page of the partner', async () => {
  const { ada, omar } = await aPairOnItsWay('booked');
  openScreen(<PersonalTab />, omar, { ...reader, page: 'you' });
  const clickLast = async (role: 'button' | 'checkbox') => {
    const [last] = (await screen.findAllByRole(role)).toReversed();
    await (last && userEvent.click(last));
  };
  await settle();
  await clickLast('button');
  await clickLast('checkbox');
  expectNothingUntranslated();
  await clickLast('button');
  await waitFor(() => expect(screen.queryByRole('checkbox')).toBeNull());
  expectNothingUntranslated();
  openScreen(<PersonalTab />, ada, reader);
  await settle();
  expectNothingUntranslated();
});

test('the panel in a meeting that is none of the pair’s', async () => {
  const { ada } = await aPairOnItsWay('booked');
  openScreen(<MeetingPanel />, ada, { ...reader, meetingThread: '19:meeting_other@thread.v2' });
  await settle();
  expectNothingUntranslated();
});

test('the lead’s pages, from an empty site to a pair', async () => {
  const empty = await fakeTenant({ people: [aColleague({ id: 'lena' })], leads: [personId('lena')] });
  openScreen(<AdminPage />, empty.servicesFor(personId('lena')), reader);
  await settle();
  const { lead } = await aPairOnItsWay('booked');
  await lead.site.provision();
  openScreen(<AdminPage />, lead, reader);
  for (const tab of await screen.findAllByRole('tab')) {
    await userEvent.click(tab);
    await settle();
    expectNothingUntranslated();
  }
});

test.each(problemKinds)('a page that meets the problem "%s"', async (kind) => {
  const { ada } = await aPairOnItsWay('booked');
  const read = async () => await Promise.reject(new OutsideProblem(kind, '⟦what Graph said⟧'));
  for (const page of [<PersonalTab key="tab" />, <AdminPage key="admin" />, <MeetingPanel key="panel" />]) {
    openScreen(
      page,
      { ...ada, programmes: { ...ada.programmes, all: read }, site: { ...ada.site, check: read } },
      reader,
    );
    await settle();
  }
  expectNothingUntranslated();
});
