import { expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { instant, localDate } from '#domain/time/instant.ts';
import { AdminPage } from '#surfaces/admin/AdminPage.tsx';
import { accessibilityFaults } from '#test/accessibilityFaults.ts';
import { aPairOnItsWay, pairOf } from '#test/surfaces/aPairOnItsWay.ts';
import { openScreen } from '#test/surfaces/openScreen.tsx';

const now = '2027-03-01T08:00:00Z';

async function aRunningPair(told?: { readonly at: string; readonly needsWord: boolean }, today = now) {
  let time = instant('2026-11-23T08:00:00Z');
  const story = await aPairOnItsWay('booked', { now: () => time });
  await story.lead.site.provision();
  if (told) {
    await story.ada.people.write('ada', {
      kind: 'sessionCounts',
      key: (await pairOf(story.ada)).proposal.pair.id,
      counts: { planned: 6, held: 2, moved: 1, lost: 3 },
      weeks: [
        { week: localDate('2027-01-11'), planned: 3, held: 2, moved: 1, lost: 1 },
        { week: localDate('2027-03-08'), planned: 3, held: 0, moved: 0, lost: 2 },
      ],
      needsWord: told.needsWord,
      at: instant(told.at),
    });
  }
  time = instant(today);
  openScreen(<AdminPage />, story.lead);
  return story;
}

const card = async (name: string) => within(await screen.findByRole('region', { name }));

const figure = (term: HTMLElement): string | null | undefined => term.nextElementSibling?.textContent;

test('is shown first when pairs meet, with their sessions', async () => {
  await aRunningPair({ at: '2027-02-27T08:00:00Z', needsWord: false });
  const sessions = await card('Sessions');
  const shown = ['Planned', 'Held', 'Moved', 'Lost'].map((term) =>
    figure(sessions.getByText(term, { selector: 'dt' })),
  );
  expect(shown).toEqual(['6', '2', '1', '3']);
  expect(sessions.getByText('Counted for 1 pair.')).toBeVisible();
});

test('shows the weeks as a picture with a name, and says the same in numbers', async () => {
  await aRunningPair({ at: '2027-02-27T08:00:00Z', needsWord: false });
  const sessions = await card('Sessions');
  expect(
    sessions.getByRole('img', { name: /^Sessions by the week .* from 11 January 2027 to 8 March 2027\./ }),
  ).toBeVisible();
  await userEvent.click(sessions.getByText('The same as a table'));
  const rows = within(sessions.getByRole('table', { name: 'Week by week' })).getAllByRole('row');
  expect(rows.slice(1).map(({ textContent }) => textContent)).toEqual(['11 January 202732011', '8 March 202730102']);
});

test('says how many pairs are not counted, and since when, instead of zero', async () => {
  await aRunningPair({ at: '2027-01-11T08:00:00Z', needsWord: false });
  const sessions = await card('Sessions');
  expect(
    sessions.getByText('1 pair is not counted: the one silent longest last told on Monday 11 January.'),
  ).toBeVisible();
  expect(sessions.queryByText('Planned')).toBeNull();
  expect(sessions.queryByRole('img')).toBeNull();
});

test('names who may need a word, with a kind reason', async () => {
  await aRunningPair({ at: '2027-02-27T08:00:00Z', needsWord: true });
  const words = await card('Pairs that may need a word');
  expect(words.getByRole('listitem')).toHaveTextContent(
    'Ada Osei and Omar HaddadSeveral sessions in a row fell through. A friendly word may help.',
  );
});

test.each([
  ['2026-12-06T08:00:00Z', []],
  [
    '2026-12-08T08:00:00Z',
    ['Ada Osei and Omar HaddadNothing was heard of their sessions for two weeks. Ask how it is going.'],
  ],
])('names nobody who booked a moment ago: on %s', async (today, named) => {
  await aRunningPair(undefined, today);
  const words = await card('Pairs that may need a word');
  expect(words.queryAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(named);
});

test('shows which departments meet now that had no line between them', async () => {
  await aRunningPair();
  const ties = await card('Departments that meet');
  expect(ties.getByText(/^1 combination of two departments meets now; 1 of them/)).toBeVisible();
  const [before, after] = ties.getAllByRole('table');
  expect(before && within(before).getByRole('row', { name: 'Digital 0' })).toBeVisible();
  expect(after && within(after).getByRole('row', { name: 'Digital 1' })).toBeVisible();
});

test('says nothing of what fewer than five want or have finished', async () => {
  await aRunningPair();
  expect((await card('What people want to learn')).getByText('No topic is wanted by five people yet.')).toBeVisible();
  const growing = await card('People and what grows');
  expect(figure(growing.getByText('Finished training'))).toBe('Fewer than five');
  expect(figure(growing.getByText('Joined'))).toBe('2');
});

test('says of every figure how it is counted', async () => {
  await aRunningPair();
  await card('Sessions');
  const cards = screen.getAllByRole('region').filter((one) => within(one).queryByRole('heading', { level: 3 }));
  for (const one of cards.filter((each) => each.querySelector('dl, table, ul'))) {
    expect(within(one).getByText('How it is counted')).toBeVisible();
  }
  expect(cards.length).toBeGreaterThanOrEqual(5);
});

test('has no fault that a program can find', async () => {
  await aRunningPair({ at: '2027-02-27T08:00:00Z', needsWord: true });
  await card('Sessions');
  expect(await accessibilityFaults()).toEqual([]);
});
