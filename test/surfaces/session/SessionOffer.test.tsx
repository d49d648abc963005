import { expect, test } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { Session } from '#domain/series.ts';
import { instant, toIso } from '#domain/time/instant.ts';
import { OutsideProblem } from '#ports/problem.ts';
import type { Services } from '#ports/services.ts';
import { PersonalTab } from '#surfaces/personalTab/PersonalTab.tsx';
import { accessibilityFaults } from '#test/accessibilityFaults.ts';
import { fixedClock } from '#test/fakes/fixedClock.ts';
import { aPairOnItsWay, omar as omarsId, pairOf } from '#test/surfaces/aPairOnItsWay.ts';
import { openScreen } from '#test/surfaces/openScreen.tsx';

const second = instant('2027-02-09T10:00:00Z');
const third = instant('2027-03-09T10:00:00Z');

/** The fourth of February; Omar sent the invitation. */
async function pairAfter(...changes: readonly (readonly [Session['originalStart'], Partial<Session> | 'deleted'])[]) {
  const { ada, omar, calendars } = await aPairOnItsWay('booked');
  for (const [start, change] of changes) {
    calendars.inOutlook(start, change);
  }
  const at = (services: Services): Services => ({ ...services, clock: fixedClock('2027-02-04T08:00:00Z') });
  return { ada: at(ada), omar: at(omar), calendars };
}

const declined = { partnerResponse: 'declined' } as const;

test('nothing is said where every session stands', async () => {
  const { omar } = await pairAfter();
  openScreen(<PersonalTab />, omar);
  await screen.findByText('Your path');
  await waitFor(async () =>
    expect((await omar.people.read(omarsId)).map(({ value }) => value.kind)).toContain('sessionCounts'),
  );
  expect(screen.queryByText(/fell through/)).toBeNull();
});

test('E64: one that was declined is moved with one click, to where both are free, and said to be', async () => {
  const { omar, calendars } = await pairAfter([second, declined]);
  openScreen(<PersonalTab />, omar);
  expect(await screen.findByRole('heading', { name: 'A session fell through' })).toBeVisible();
  expect(screen.getByText(/did not work out.*suits you both/)).toHaveTextContent('Tuesday 9 February');
  expect(await accessibilityFaults()).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: 'Move it there' }));
  await waitFor(() => expect(screen.queryByText('A session fell through')).toBeNull());
  expect(screen.getAllByText(/^Done: your session is now Tuesday 9 February/)).not.toHaveLength(0);
  expect(calendars.moves.map(({ start }) => toIso(start))).toEqual(['2027-02-09T10:45:00.000Z']);
});

test('the one who was invited sees the same, and who can move it', async () => {
  const { ada } = await pairAfter([second, { response: 'declined' }]);
  const { openedLinks } = openScreen(<PersonalTab />, ada);
  expect(await screen.findByText(/did not work out.*suits you both/)).toBeVisible();
  expect(screen.getByText(/Omar Haddad sent the invitation/)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Move it there' })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Write to Omar Haddad' }));
  expect(openedLinks).toEqual(['https://teams.microsoft.com/l/chat/0/0?users=omar%40contoso.example']);
});

test('E65: one that is gone from the calendar can be planned anew by either of the two', async () => {
  const { ada } = await pairAfter([second, { isCancelled: true }]);
  const { openedLinks } = openScreen(<PersonalTab />, ada);
  await userEvent.click(await screen.findByRole('button', { name: 'Plan it there' }));
  expect(await screen.findByText(/^Teams has the invitation/)).toBeVisible();
  const [link = ''] = openedLinks;
  const { pathname, searchParams } = new URL(link);
  expect([pathname, ...searchParams.values()]).toEqual([
    '/l/meeting/new',
    'Turnabout: Ada Osei and Omar Haddad',
    'omar@contoso.example',
    '2027-02-09T10:45:00.000Z',
    '2027-02-09T11:30:00.000Z',
  ]);
});

test('two that fell through: another time in two clicks, and one live series', async () => {
  const { omar, calendars } = await pairAfter([second, 'deleted'], [third, 'deleted']);
  openScreen(<PersonalTab />, omar);
  expect(await screen.findByRole('heading', { name: 'Two sessions fell through' })).toBeVisible();
  expect(screen.getByText('Shall we find a time that holds for the 5 sessions ahead?')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Find a time that holds' }));
  const [best] = await screen.findAllByRole('button', { name: /^Book / });
  expect(await accessibilityFaults()).toEqual([]);
  await userEvent.click(best ?? document.body);
  expect(await screen.findAllByText(/^Done: your sessions have a new time/)).not.toHaveLength(0);
  const { allSeries } = await pairOf(omar);
  expect(allSeries.map(({ state, slot }) => [state, slot.sessionCount])).toEqual([
    ['ended', 6],
    ['booked', 5],
  ]);
  expect(calendars.booked).toHaveLength(2);
  await waitFor(() => expect(screen.queryByText('Two sessions fell through')).toBeNull());
});

test('the one who was invited sees that two fell through, and who can find another time', async () => {
  const { ada } = await pairAfter([second, { isCancelled: true }], [third, { isCancelled: true }]);
  openScreen(<PersonalTab />, ada);
  expect(await screen.findByText(/Omar Haddad sent the invitation, and can find a new time/)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Find a time that holds' })).toBeNull();
});

test('who let a session fall through is said nowhere', async () => {
  const { omar } = await pairAfter([second, declined], [third, declined]);
  openScreen(<PersonalTab />, omar);
  const card = await screen.findByRole('region', { name: 'Two sessions fell through' });
  expect(card).not.toHaveTextContent('Ada');
});

test('where no time near by can be found, it is said so', async () => {
  const { omar } = await pairAfter([second, declined]);
  const calendars: Services['calendars'] = {
    ...omar.calendars,
    busyTimes: async () => await Promise.reject(new OutsideProblem('busy', 'Too much')),
  };
  openScreen(<PersonalTab />, { ...omar, calendars });
  expect(await screen.findByText(/No other time near by suits you both/)).toBeVisible();
});

test('a session that fell through is not the next one, and the path says so', async () => {
  const { omar } = await pairAfter([second, declined]);
  openScreen(<PersonalTab />, omar);
  const next = await screen.findByRole('region', { name: 'Next session' });
  expect(next).toHaveTextContent('Tuesday 9 March at 10:00');
  const path = screen.getByRole('region', { name: 'Your path' });
  expect(path).toHaveTextContent('Tuesday 9 February at 10:00fell through');
  expect(screen.getByRole('button', { name: 'Open session 2' })).toBeVisible();
});

test('after a click the keyboard goes on from what it did', async () => {
  const { omar } = await pairAfter([second, declined]);
  openScreen(<PersonalTab />, omar);
  (await screen.findByRole('button', { name: 'Move it there' })).focus();
  await userEvent.keyboard('{Enter}');
  await screen.findByText(/^Done: your session is now/);
  expect(document.activeElement).toHaveTextContent('Done: your session is now Tuesday 9 February at 10:45.');
});

test('a session that somebody moved meanwhile stays where they put it, and the page says what it could not do', async () => {
  const { omar, calendars } = await pairAfter([second, declined]);
  openScreen(<PersonalTab />, omar);
  const button = await screen.findByRole('button', { name: 'Move it there' });
  const elsewhere = { start: instant('2027-02-10T14:00:00Z'), end: instant('2027-02-10T14:45:00Z') };
  calendars.inOutlook(second, { span: elsewhere });
  await userEvent.click(button);
  expect(await screen.findByRole('button', { name: 'Try again' })).toBeVisible();
  expect(calendars.moves).toEqual([]);
});
