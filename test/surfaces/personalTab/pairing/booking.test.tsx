import { expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { PersonId } from '#domain/ids.ts';
import type { BusyTimes, UnreadableCause } from '#domain/scheduling/busyTimes.ts';
import type { SeriesDifference } from '#domain/seriesDifferences.ts';
import { instant } from '#domain/time/instant.ts';
import type { Services } from '#ports/services.ts';
import { PersonalTab } from '#surfaces/personalTab/PersonalTab.tsx';
import { signAgreement } from '#useCases/pair/signAgreement.ts';
import { anAgreement } from '#test/builders/anAgreement.ts';
import { fakeCalendars } from '#test/fakes/fakeCalendars.ts';
import { offlineOnce } from '#test/fakes/offlineOnce.ts';
import { ada as adaId, aPairOnItsWay, omar as omarId, pairOf } from '#test/surfaces/aPairOnItsWay.ts';
import { offlineAfter } from '#test/surfaces/outlookPane/calendars.ts';
import { openScreen } from '#test/surfaces/openScreen.tsx';

test('whoever signs second and books picks a time right there, on the weeks of both calendars', async () => {
  const { ada, omar, calendars } = await aPairOnItsWay('accepted');
  await signAgreement(ada, await pairOf(ada), { hope: 'To be heard', words: anAgreement() });
  openScreen(<PersonalTab />, omar);
  await userEvent.type(await screen.findByRole('textbox', { name: 'What I hope for' }), 'To learn');
  await userEvent.click(screen.getByRole('button', { name: 'Sign' }));
  const step = await screen.findByRole('article', { name: 'Find your time' });
  expect(within(step).getByText(/^You both signed\. Now pick a time/)).toBeVisible();
  const books = await within(step).findAllByRole('button', { name: /^Book / });
  expect(books).toHaveLength(3);
  const week = await within(step).findByRole('figure', { name: /^Week of / });
  for (const rank of ['1. Fits best', '2. Second choice', '3. Third choice']) {
    expect(within(step).getByRole('heading', { name: rank })).toBeVisible();
  }
  expect(within(week).getAllByText(/^Proposed time 1: /)).not.toHaveLength(0);
  await userEvent.click(books[0] ?? document.body);
  expect(await screen.findByRole('heading', { name: 'You learn from Ada Osei' })).toBeVisible();
  expect(calendars.booked).toHaveLength(1);
});

test('after signing, keyboard and screen reader go on at the new step and not at the top of the page', async () => {
  const { ada, omar } = await aPairOnItsWay('accepted');
  await signAgreement(ada, await pairOf(ada), { hope: 'To be heard', words: anAgreement() });
  openScreen(<PersonalTab />, omar);
  await userEvent.type(await screen.findByRole('textbox', { name: 'What I hope for' }), 'To learn');
  screen.getByRole('button', { name: 'Sign' }).focus();
  await userEvent.keyboard('{Enter}');
  const step = await screen.findByRole('article', { name: 'Find your time' });
  await waitFor(() => expect(document.activeElement).toContainElement(step));
  expect(document.activeElement).not.toBe(document.body);
});

test('while both calendars are looked through, the page says so', async () => {
  const { omar } = await aPairOnItsWay('agreed');
  const busyTimes = async () => await new Promise<never>(() => undefined);
  openScreen(<PersonalTab />, { ...omar, calendars: { ...omar.calendars, busyTimes } });
  expect(await screen.findByText('Looking through both calendars')).toBeVisible();
  expect(screen.getByRole('heading', { name: 'Find your time' })).toBeVisible();
});

test('the times can be booked also when the weeks of both calendars cannot be drawn', async () => {
  const { omar } = await aPairOnItsWay('agreed');
  openScreen(<PersonalTab />, { ...omar, calendars: offlineAfter(omar.calendars, 2) });
  expect(await screen.findByRole('button', { name: 'Try again' })).toBeVisible();
  expect(screen.getAllByRole('button', { name: /^Book / })).toHaveLength(3);
});

const unreadable = (person: PersonId, cause: UnreadableCause): Pick<Services, 'calendars'> => {
  const busy: BusyTimes = { kind: 'unreadable', cause };
  return { calendars: fakeCalendars(new Map([[person, busy]])) };
};

test.each<[UnreadableCause, string]>([
  ['notShared', 'The calendar of Ada Osei is hidden. Its owner can share free and busy times in Outlook.'],
  ['noMailbox', 'The calendar of Ada Osei cannot be read: there is no mailbox with a licence.'],
])('a calendar that cannot be read (%s) is named with its cause, and nothing can be booked', async (cause, words) => {
  const { omar } = await aPairOnItsWay('agreed');
  openScreen(<PersonalTab />, { ...omar, ...unreadable(adaId, cause) });
  expect(await screen.findByText(words)).toBeVisible();
  expect(screen.queryByRole('button', { name: /^Book / })).toBeNull();
});

test('after the dates of the programme nothing is offered any more, and the page says why', async () => {
  const { omar } = await aPairOnItsWay('agreed', '2027-12-01T08:00:00Z');
  openScreen(<PersonalTab />, omar);
  expect(await screen.findByText(/^The dates of this programme are over/)).toBeVisible();
});

test('who waits for a partner who has left learns that waiting is in vain', async () => {
  const { ada } = await aPairOnItsWay('agreed');
  openScreen(<PersonalTab />, { ...ada, ...unreadable(omarId, 'noMailbox') });
  expect(await screen.findByText(/^The calendar of Omar Haddad cannot be reached any more/)).toBeVisible();
});

test('who waits for a partner whose calendar is only hidden just waits', async () => {
  const { ada } = await aPairOnItsWay('agreed');
  openScreen(<PersonalTab />, { ...ada, ...unreadable(omarId, 'notShared') });
  expect(await screen.findByRole('heading', { name: 'Your mentee books' })).toBeVisible();
  expect(screen.queryByText(/cannot be reached/)).toBeNull();
});

test('a booking that broke off is shown as it was chosen, and can only be finished', async () => {
  const { omar, calendars } = await aPairOnItsWay('agreed');
  openScreen(<PersonalTab />, { ...omar, calendars: offlineOnce(omar.calendars, 'bookSeries') });
  const [, second] = await screen.findAllByRole('button', { name: /^Book / });
  const chosen = second?.textContent.replace('Book ', '') ?? '';
  await userEvent.click(second ?? document.body);
  await userEvent.click(await screen.findByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('heading', { name: 'You began to book this time' })).toBeVisible();
  expect(screen.getByText(chosen)).toBeVisible();
  expect(screen.queryByRole('button', { name: /^Book / })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Finish booking' }));
  expect(await screen.findByRole('heading', { name: 'You learn from Ada Osei' })).toBeVisible();
  expect(calendars.booked).toHaveLength(1);
});

/** The pair when the calendar made something else of the series. */
async function aPairWith(differences: readonly SeriesDifference[]) {
  const { ada, omar } = await aPairOnItsWay('booked');
  const { proposal } = await pairOf(omar);
  for (const { value, version } of await omar.pairs.read(proposal.pair.id)) {
    if (value.kind === 'series' && value.series.state === 'booked') {
      const series = { ...value.series, booking: { ...value.series.booking, differences } };
      await omar.pairs.write(proposal.pair.id, { ...value, series }, version);
    }
  }
  return { ada, omar };
}

const hourOff: readonly SeriesDifference[] = [
  { kind: 'missing', at: instant('2027-01-12T10:00:00Z') },
  { kind: 'unexpected', at: instant('2027-01-12T11:00:00Z') },
  { kind: 'otherLength', at: instant('2027-02-09T10:00:00Z') },
  { kind: 'partnerNotInvited' },
];

test('E63: what the calendar has otherwise is told session by session, and who can set it right', async () => {
  const { omar } = await aPairWith(hourOff);
  openScreen(<PersonalTab />, omar);
  expect(await screen.findByText('The calendar shows something else than was booked')).toBeVisible();
  expect(screen.getByText(/^Not in the calendar: Tuesday.* 12 January .*\.$/)).toBeVisible();
  expect(screen.getByText(/^In the calendar, but not planned: Tuesday.* 12 January .*\.$/)).toBeVisible();
  expect(screen.getByText(/^Longer or shorter than planned: Tuesday.* 9 February .*\.$/)).toBeVisible();
  expect(screen.getByText('Ada Osei is not invited.')).toBeVisible();
  expect(screen.getByText(/^Nothing was changed for you/)).toBeVisible();
});

test('the partner is told of differences too, and who can set them right', async () => {
  const { ada } = await aPairWith(hourOff);
  openScreen(<PersonalTab />, ada);
  expect(await screen.findByText('You are not invited.')).toBeVisible();
  expect(screen.getByText('Nothing was changed. Omar Haddad can set the series right in Outlook.')).toBeVisible();
});

test('where calendar and booking agree, nothing is said of it', async () => {
  const { omar } = await aPairWith([]);
  openScreen(<PersonalTab />, omar);
  expect(await screen.findByRole('heading', { name: 'You learn from Ada Osei' })).toBeVisible();
  expect(screen.queryByText('The calendar shows something else than was booked')).toBeNull();
});
