import { expect, test } from '@jest/globals';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { usualHours } from '#domain/scheduling/availability.ts';
import { localTime, type ZoneName } from '#domain/time/instant.ts';
import { OutsideProblem } from '#ports/problem.ts';
import type { Services } from '#ports/services.ts';
import { PersonalTab } from '#surfaces/personalTab/PersonalTab.tsx';
import { answerProposal } from '#useCases/pair/answerProposal.ts';
import { enrol } from '#useCases/programme/enrol.ts';
import { openHome } from '#useCases/programme/openHome.ts';
import { accessibilityFaults } from '#test/accessibilityFaults.ts';
import { ada as adaId, aPairOnItsWay, pairOf } from '#test/surfaces/aPairOnItsWay.ts';
import { openScreen } from '#test/surfaces/openScreen.tsx';

const question = async () => await screen.findByRole('group', { name: 'When do you work?' });
const press = async (name: string) => await userEvent.click(within(await question()).getByRole('button', { name }));
const enrolmentOf = async (services: Services) => (await openHome(services)).memberships[0]?.enrolment.value;

const inBerlin = { ...usualHours('Europe/Berlin' as ZoneName), start: localTime('08:15') };
const digits = '0'.repeat(400);
const start = Date.parse('2026-11-23T00:00:00Z');
const calendars = {
  busyTimes: async () =>
    new Map([[adaId, { kind: 'readable', start, gridMinutes: 15, digits, workingHours: inBerlin }]]),
} as unknown as Services['calendars'];

test('shows the hours of the calendar, and takes those that the person says in their place', async () => {
  const story = await aPairOnItsWay('invited');
  const ada = { ...story.ada, calendars };
  openScreen(<PersonalTab />, ada);
  expect(await screen.findByText(/08:15–17:00/)).toHaveTextContent('Central European');
  expect(await question()).toHaveTextContent('Your calendar says so.');
  await press('Other hours?');
  await press('Friday');
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'To' }), '15:30');
  await waitFor(async () =>
    expect(await enrolmentOf(ada)).toMatchObject({
      hours: {
        zone: 'Europe/Berlin',
        days: ['monday', 'tuesday', 'wednesday', 'thursday'],
        start: '08:15',
        end: '15:30',
      },
    }),
  );
  expect(await accessibilityFaults()).toEqual([]);
  cleanup();
  openScreen(<PersonalTab />, ada);
  expect(await screen.findByText(/08:15–15:30/)).not.toHaveTextContent('Friday');
  await press('Other hours?');
  await press('As in my calendar');
  expect(await screen.findByText(/08:15–17:00/)).toBeVisible();
  expect(within(await question()).getByRole('button', { name: 'Other hours?' })).toHaveFocus();
  await waitFor(async () => expect((await enrolmentOf(ada))?.hours).toBeUndefined());
});

test('a week without a day is not taken, and nothing that was said is lost', async () => {
  const { ada } = await aPairOnItsWay('invited');
  openScreen(<PersonalTab />, ada);
  await press('Other hours?');
  for (const day of ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday']) {
    await press(day);
  }
  expect(await screen.findByText(/Please leave at least one day/)).toBeVisible();
  await screen.findByText(/Your answers are kept/);
  expect((await enrolmentOf(ada))?.hours?.days).toEqual(['friday']);
});

test('a calendar that cannot be read keeps nobody from joining: the usual hours are taken, and it says so', async () => {
  const story = await aPairOnItsWay('invited');
  const busyTimes = async () => await Promise.reject(new OutsideProblem('signInNeeded', 'No consent'));
  openScreen(<PersonalTab />, { ...story.ada, calendars: { ...story.ada.calendars, busyTimes } });
  expect(await screen.findByText(/Your calendar does not say, so these hours are taken/)).toBeVisible();
  expect(await question()).toHaveTextContent(/09:00–17:00.*United Kingdom Time/);
});

test('where to meet and how to work together are kept with one press each, and taken back with another', async () => {
  const { ada } = await aPairOnItsWay('invited');
  openScreen(<PersonalTab />, ada);
  await userEvent.click(await screen.findByRole('radio', { name: 'In person' }));
  await userEvent.click(screen.getByRole('button', { name: 'Think first' }));
  await userEvent.click(screen.getByRole('button', { name: 'The big picture' }));
  await userEvent.click(screen.getByRole('button', { name: 'Talk it through' }));
  await userEvent.click(screen.getByRole('button', { name: 'The big picture' }));
  await waitFor(async () => expect(await enrolmentOf(ada)).toMatchObject({ meets: 'inPerson', styles: ['debates'] }));
});

test('whoever was asked for one word only finds it among the choices', async () => {
  const { ada } = await aPairOnItsWay('enrolled');
  openScreen(<PersonalTab />, ada);
  await userEvent.click(await screen.findByRole('button', { name: 'Change my answers' }));
  expect(screen.getByRole('button', { name: 'Plan ahead' })).toHaveAttribute('aria-pressed', 'true');
});

test('the partner reads at the agreement where the other likes to meet', async () => {
  const story = await aPairOnItsWay('proposed');
  for (const { enrolment } of (await openHome(story.ada)).memberships) {
    await enrol(story.ada, enrolment, { ...enrolment.value, meets: 'inPerson' });
  }
  for (const one of [story.ada, story.omar]) {
    await answerProposal(one, await pairOf(one), 'accepted');
  }
  openScreen(<PersonalTab />, story.omar);
  expect(await screen.findByText('Ada Osei likes to meet in person.')).toBeVisible();
});
