import { anAgreement } from '#test/builders/anAgreement.ts';
import { expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { OutsideProblem } from '#ports/problem.ts';
import { PersonalTab } from '#surfaces/personalTab/PersonalTab.tsx';
import { answerProposal } from '#useCases/pair/answerProposal.ts';
import { openHome } from '#useCases/programme/openHome.ts';
import { openDesk } from '#useCases/programme/openDesk.ts';
import { signAgreement } from '#useCases/pair/signAgreement.ts';
import { aPairOnItsWay, pairOf } from '#test/surfaces/aPairOnItsWay.ts';
import { openScreen } from '#test/surfaces/openScreen.tsx';

const enrolmentOf = async (services: Parameters<typeof openHome>[0]) =>
  (await openHome(services)).memberships[0]?.enrolment.value;

test('tells who is not invited what this is and whom to ask, and reports ready', async () => {
  const { ada } = await aPairOnItsWay('nobody');
  const { reports } = openScreen(<PersonalTab />, ada);
  expect(await screen.findByText(/You have not been invited yet/)).toBeVisible();
  expect(reports).toEqual(['ready']);
});

test('enrols a mentor with a topic from the list and one of their own', async () => {
  const { ada } = await aPairOnItsWay('invited');
  openScreen(<PersonalTab />, ada);
  const teach = await screen.findByRole('group', { name: 'What could you teach?' });
  await userEvent.click(within(teach).getByRole('button', { name: 'Prompt writing' }));
  await userEvent.type(within(teach).getByRole('textbox'), 'Podcasts at work{Enter}');
  await userEvent.click(screen.getByRole('button', { name: 'See what comes' }));
  await userEvent.click(screen.getByRole('button', { name: 'Join' }));
  expect(await screen.findByRole('heading', { name: 'You are in' })).toBeVisible();
  expect(await enrolmentOf(ada)).toMatchObject({
    state: 'enrolled',
    teaches: ['promptWriting', 'Podcasts at work'],
    styles: ['explores'],
    languages: ['en'],
  });
});

test('does not let a mentee join without a topic to learn, and says so', async () => {
  const { omar } = await aPairOnItsWay('invited');
  openScreen(<PersonalTab />, omar);
  await userEvent.click(await screen.findByRole('button', { name: 'Join' }));
  expect(screen.getByText('Please pick at least one topic.')).toBeVisible();
  expect(await enrolmentOf(omar)).toMatchObject({ state: 'invited' });
});

test('takes a no without blame, and leaves the door open', async () => {
  const { omar } = await aPairOnItsWay('invited');
  openScreen(<PersonalTab />, omar);
  await userEvent.click(await screen.findByRole('button', { name: 'No, thank you' }));
  await userEvent.click(await screen.findByRole('button', { name: 'I would like to join after all' }));
  expect(await screen.findByRole('button', { name: 'Join' })).toBeVisible();
  expect(await enrolmentOf(omar)).toMatchObject({ state: 'withdrawn' });
});

test('shows answers while waiting, and lets them be changed', async () => {
  const { ada } = await aPairOnItsWay('enrolled');
  openScreen(<PersonalTab />, ada);
  await userEvent.click(await screen.findByRole('button', { name: 'Change my answers' }));
  const teach = await screen.findByRole('group', { name: 'What could you teach?' });
  await userEvent.click(within(teach).getByRole('button', { name: 'Spreadsheets' }));
  await userEvent.click(screen.getByRole('button', { name: 'Save my answers' }));
  expect(await screen.findByText(/AI tools, Spreadsheets/)).toBeVisible();
});

test('shows a proposal with three reasons in words, its free sessions, and no score', async () => {
  const { ada } = await aPairOnItsWay('proposed');
  openScreen(<PersonalTab />, ada);
  expect(await screen.findByRole('heading', { name: 'Meet Omar Haddad' })).toBeVisible();
  const why = screen.getByRole('region', { name: 'Why you two' });
  expect(within(why).getAllByRole('listitem')).toHaveLength(3);
  expect(within(why).getByText(/wants to learn: AI tools/)).toBeVisible();
  expect(screen.getByText('Tuesdays at 10:00')).toBeVisible();
  expect(screen.getByText('6 of 6 sessions free')).toBeVisible();
  expect(document.body).not.toHaveTextContent('83');
});

test('says who has to answer after one of the two accepted', async () => {
  const { ada } = await aPairOnItsWay('proposed');
  openScreen(<PersonalTab />, ada);
  await userEvent.click(await screen.findByRole('button', { name: 'Accept' }));
  expect(await screen.findByText('You accepted. Now Omar Haddad decides.')).toBeVisible();
});

test('asks for somebody else, which the partner does not learn and the lead does', async () => {
  const { ada, omar, lead, programme } = await aPairOnItsWay('proposed');
  openScreen(<PersonalTab />, ada);
  const who = await screen.findByRole('region', { name: 'Who learns of your answer' });
  expect(within(who).getByText('If not, the page of Omar Haddad says only that it did not come about.')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Ask for another' }));
  expect(await screen.findByText(/The pair with Omar Haddad did not come about/)).toBeVisible();
  expect((await pairOf(omar)).answers.map(({ answer }) => answer)).toEqual(['declined']);
  const [pair] = (await openDesk(lead, programme)).pairs;
  expect([...(pair?.reached.values() ?? [])].flat()).toEqual(['askedForAnother', 'declined']);
});

test('takes a declined pair away without blame and keeps the person in the programme', async () => {
  const { ada, omar } = await aPairOnItsWay('proposed');
  await answerProposal(omar, await pairOf(omar), 'declined');
  openScreen(<PersonalTab />, ada);
  expect(await screen.findByText(/The pair with Omar Haddad did not come about/)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Accept' })).not.toBeInTheDocument();
});

test('signs the agreement, and shows what the partner hopes for', async () => {
  const { ada, omar } = await aPairOnItsWay('accepted');
  await signAgreement(omar, await pairOf(omar), { hope: 'To use AI without fear', words: anAgreement() });
  openScreen(<PersonalTab />, ada);
  expect(await screen.findByText('To use AI without fear')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Sign' }));
  expect(screen.getByText('Please say in a few words what you hope for.')).toBeVisible();
  await userEvent.type(screen.getByRole('textbox', { name: 'What I hope for' }), 'To be heard');
  await userEvent.click(screen.getByRole('button', { name: 'Sign' }));
  expect(await screen.findByRole('heading', { name: 'Your mentee books' })).toBeVisible();
});

test('books the series in one click, and lands on the home of the pair', async () => {
  const { omar, calendars } = await aPairOnItsWay('agreed');
  openScreen(<PersonalTab />, omar);
  const buttons = await screen.findAllByRole('button', { name: /^Book / });
  expect(buttons).toHaveLength(3);
  for (const button of buttons.slice(0, 1)) {
    await userEvent.click(button);
  }
  expect(await screen.findByRole('heading', { name: 'You learn from Ada Osei' })).toBeVisible();
  expect(calendars.booked).toHaveLength(1);
  expect(calendars.booked[0]?.attendee.name).toBe('Ada Osei');
});

test('adds a goal and moves it on', async () => {
  const { ada } = await aPairOnItsWay('booked');
  openScreen(<PersonalTab />, ada);
  await userEvent.type(await screen.findByRole('textbox', { name: 'A goal of mine' }), 'Lead a meeting');
  await userEvent.click(screen.getByRole('button', { name: 'Add goal' }));
  const progress = await screen.findByRole('combobox', { name: 'How far: Lead a meeting' });
  await userEvent.selectOptions(progress, 'Half way');
  await waitFor(() =>
    expect(screen.getByRole('progressbar', { name: 'Lead a meeting' })).toHaveAttribute('aria-valuenow', '0.5'),
  );
  expect((await pairOf(ada)).goals[0]?.value.progress).toBe(50);
});

test('opens the session page from the path and comes back', async () => {
  const { ada } = await aPairOnItsWay('booked');
  openScreen(<PersonalTab />, ada);
  await userEvent.click(await screen.findByRole('button', { name: 'Open session 3' }));
  const title = await screen.findByRole('heading', { level: 1, name: 'Session 3 of 6 with Omar Haddad' });
  expect(title).toHaveFocus();
  await userEvent.click(screen.getByRole('button', { name: 'Back' }));
  expect(await screen.findByRole('heading', { name: 'You teach Omar Haddad' })).toBeVisible();
});

test('opens the session page that a deep link asks for', async () => {
  const { ada } = await aPairOnItsWay('booked');
  openScreen(<PersonalTab />, ada, { page: (await pairOf(ada)).proposal.pair.id });
  expect(await screen.findByRole('heading', { level: 1, name: /^Session 1 of 6/ })).toBeVisible();
});

test('joins the meeting through the host', async () => {
  const { ada } = await aPairOnItsWay('booked');
  const { openedLinks } = openScreen(<PersonalTab />, ada);
  await userEvent.click(await screen.findByRole('button', { name: 'Join the meeting' }));
  expect(openedLinks).toEqual([expect.stringContaining('https://teams.microsoft.com/l/meetup-join/')]);
});

test('signs in from a click and then shows the page', async () => {
  const { ada } = await aPairOnItsWay('invited');
  let isSignedIn = false;
  const services = {
    ...ada,
    signIn: { ...ada.signIn, signIn: async () => void (isSignedIn = true) },
    directory: {
      ...ada.directory,
      me: async () => {
        if (!isSignedIn) {
          throw new OutsideProblem('signInNeeded', 'Cannot read the profile: nobody is signed in');
        }
        return await ada.directory.me();
      },
    },
  };
  const { reports } = openScreen(<PersonalTab />, services);
  await userEvent.click(await screen.findByRole('button', { name: 'Sign in' }));
  expect(await screen.findByRole('heading', { name: 'You are invited to Fresh Eyes 2027' })).toBeVisible();
  expect(reports).toContain('ready');
});
