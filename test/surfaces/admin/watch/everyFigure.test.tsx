import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { fireEvent, screen, within } from '@testing-library/react';
import { leadOf, servicesOf } from '#sandbox/cohort/seedCohort.ts';
import type { Tenant } from '#sandbox/tenant/tenant.ts';
import { AdminPage } from '#surfaces/admin/AdminPage.tsx';
import { openScreen, type Screen } from '#test/surfaces/openScreen.tsx';
import { aProgrammeInFull } from './aProgrammeInFull.ts';
import {
  closingEstimate,
  estimates,
  type RawPair,
  type RawRow,
  registeredPairs,
  reportingLines,
  rowsOf,
  sessionEvents,
  sessionsIn,
  weeksIn,
} from './rawCount.ts';

const day = 86_400_000;
const programme = 'fresh-eyes';

let tenant: Tenant;
let people: readonly RawRow[];
let pairs: readonly RawPair[];
let shown: Screen;

beforeAll(async () => {
  tenant = await aProgrammeInFull();
  people = await rowsOf(tenant, leadOf(tenant), 'People');
  pairs = await registeredPairs(tenant, leadOf(tenant));
});
beforeEach(async () => {
  shown = openScreen(<AdminPage />, servicesOf(tenant, leadOf(tenant)));
  await card('Report for the sponsor');
});
afterAll(() => expect(tenant.violations).toEqual([]));

const card = async (name: string) => within(await screen.findByRole('region', { name }));
type Card = Awaited<ReturnType<typeof card>>;

const figure = (found: Card, name: string): string | null | undefined =>
  found.getByText(name, { selector: 'dt' }).nextElementSibling?.textContent;

/** Rows of a kind. */
const told = (kind: string): readonly RawRow[] => people.filter((row) => row.kind === kind);
const reachedBy = ({ id }: RawPair, milestone: string): readonly string[] =>
  told('milestone').flatMap(({ folder, body }) => (body.pair === id && body.reached === milestone ? [folder] : []));
const isOver = (pair: RawPair): boolean => reachedBy(pair, 'declined').length > 0;
const meeting = (): readonly RawPair[] => pairs.filter((pair) => !isOver(pair) && reachedBy(pair, 'booked').length > 0);
const isFresh = ({ id }: RawPair): boolean =>
  told('sessionCounts').some(({ body }) => body.key === id && body.at > tenant.now() - 14 * day);
const enrolled = (state: string): readonly string[] =>
  told('enrolment').flatMap(({ body: { enrolment } }) =>
    enrolment.programme === programme && enrolment.state === state ? [enrolment.person] : [],
  );
const fives = (count: number): string => (count < 5 ? 'Fewer than five' : `${count - (count % 5)} or more`);

test('sessions, moved ones among them, are those of the calendars', async () => {
  const sessions = await card('Sessions');
  const counted = meeting().filter(isFresh);
  const { planned, held, moved, lost } = await sessionsIn(
    tenant,
    counted.map(({ mentor }) => mentor.id),
  );
  expect([planned, moved, lost]).toEqual([12, 1, 4]);
  expect(held).toBeGreaterThan(2);
  expect(['Planned', 'Held', 'Moved', 'Lost'].map((name) => figure(sessions, name))).toEqual(
    [planned, held, moved, lost].map(String),
  );
  expect(sessions.getByText('Counted for 2 pairs.')).toBeVisible();
});

test('week by week the sessions are those of the calendars', async () => {
  const rows = within((await card('Sessions')).getByRole('table', { name: 'Week by week', hidden: true }))
    .getAllByRole('row', { hidden: true })
    .slice(1)
    .map((row) => [...row.children].map(({ textContent }) => textContent));
  const organizers = meeting()
    .filter(isFresh)
    .map(({ mentor }) => mentor.id);
  const wanted = await weeksIn(tenant, organizers);
  expect(wanted.length).toBeGreaterThan(4);
  expect(rows.map(([week, planned, held, , moved, lost]) => [week, planned, held, moved, lost])).toEqual(
    wanted.map(({ week, planned, held, moved, lost }) => [week, ...[planned, held, moved, lost].map(String)]),
  );
});

test('pairs that told nothing for two weeks are counted as pairs, since the day on which the first fell silent', async () => {
  const silent = meeting().filter((pair) => !isFresh(pair));
  const last = silent.map(({ id }) =>
    Math.max(...told('sessionCounts').flatMap(({ body }) => (body.key === id ? [body.at] : []))),
  );
  const since = new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long' });
  const words = `${silent.length} pairs are not counted: the one silent longest last told on ${since.format(Math.min(...last))}.`;
  expect(silent).toHaveLength(8);
  expect((await card('Sessions')).getByText(words)).toBeVisible();
});

test('pairs that may need a word are those whose calendars, silence or signatures say so', async () => {
  const found = await card('Pairs that may need a word');
  const wanted: string[] = [];
  for (const pair of pairs.filter((one) => !isOver(one))) {
    const names = `${pair.mentor.name} and ${pair.mentee.name}`;
    if (!meeting().includes(pair)) {
      wanted.push(`${names}Both signed and have not booked yet. Perhaps finding a time is hard.`);
    } else if (!isFresh(pair)) {
      wanted.push(`${names}Nothing was heard of their sessions for two weeks. Ask how it is going.`);
    } else if ((await sessionEvents(tenant, pair.mentor.id)).length <= 3) {
      wanted.push(`${names}Several sessions in a row fell through. A friendly word may help.`);
    }
  }
  expect(wanted).toHaveLength(10);
  expect(
    found
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent)
      .toSorted(),
  ).toEqual(wanted.toSorted());
});

test('departments before and now are those of the directory and of the pairs that meet', async () => {
  const found = await card('Departments that meet');
  const lines = reportingLines(tenant);
  const ties = meeting().map(({ mentor, mentee }) => [mentor.department ?? '', mentee.department ?? ''] as const);
  const across = new Set(ties.filter(([one, other]) => one !== other).map((tie) => tie.toSorted().join(' | ')));
  const fresh = [...across].filter((tie) => !lines.has(tie)).length;
  expect(
    found.getByText(new RegExp(`^${across.size} combinations? of two departments meet now; ${fresh} of them`)),
  ).toBeVisible();
  const [before, after] = found.getAllByRole('table').map(cellsOf);
  expect(after?.filter(([, , value]) => value !== '0').length).toBeGreaterThan(2);
  for (const [row = '', column = '', value] of before ?? []) {
    expect([row, column, value]).toEqual([row, column, String(lines.get([row, column].toSorted().join(' | ')) ?? 0)]);
  }
  for (const [row = '', column = '', value] of after ?? []) {
    const met = ties.filter(([mentors, mentees]) => mentors === row && mentees === column).length;
    expect([row, column, value]).toEqual([row, column, String(met)]);
  }
});

/** Name of the row, name of the column, and what stands there. */
function cellsOf(table: HTMLElement): readonly (readonly string[])[] {
  const [head, ...rows] = within(table).getAllByRole('row');
  const columns = head
    ? within(head)
        .getAllByRole('columnheader')
        .map(({ textContent }) => textContent)
    : [];
  return rows.flatMap((row) => {
    const name = within(row).getByRole('rowheader').textContent;
    return within(row)
      .getAllByRole('cell')
      .map(({ textContent }, number) => [name, columns[number] ?? '', textContent]);
  });
}

test('people, training, changes and thanks are those of the rows', async () => {
  const found = await card('People and what grows');
  const joined = enrolled('enrolled');
  const done = (person: string) =>
    told('module').filter(({ folder, body }) => folder === person && body.state === 'done');
  const trained = joined.filter((person) => done(person).length === 4);
  const pledges = told('publicPledge').filter(
    ({ folder, body }) =>
      body.words?.agreed === 'both' && pairs.some(({ id, mentee }) => id === body.pair && mentee.id === folder),
  );
  const wall = await rowsOf(tenant, leadOf(tenant), 'Recognitions');
  const thanks = wall.filter(({ body }) => body.programme === programme);
  expect([joined.length, trained.length, pledges.length, thanks.length]).toEqual([31, 8, 2, 1]);
  expect(
    ['Joined', 'Invited, not yet in', 'Paused or left', 'Finished training', 'Changes shown', 'Thanks on the wall'].map(
      (name) => figure(found, name),
    ),
  ).toEqual([
    String(joined.length),
    String(enrolled('invited').length),
    String(enrolled('withdrawn').length),
    fives(trained.length),
    String(pledges.length),
    String(thanks.length),
  ]);
});

/** How many who joined want to learn something, by its stored name. */
function wanting(topic: string): number {
  const joined = told('enrolment').filter(
    ({ body: { enrolment: one } }) => one.programme === programme && one.state === 'enrolled',
  );
  return joined.filter(({ body }) => body.enrolment.wantsToLearn.includes(topic)).length;
}

test('topics are those that people want, in fives', async () => {
  const rows = (await card('What people want to learn')).getAllByRole('row').slice(1);
  expect([wanting('aiTools'), wanting('promptWriting'), wanting('writing')]).toEqual([14, 21, 4]);
  expect(rows.map(({ textContent }) => textContent)).toEqual(['Prompt writing20 or more', 'AI tools10 or more']);
});

/** What people told of pairs of their own. */
const ownPulses = (): readonly RawRow[] =>
  told('veiledPulse').filter(({ folder, body }) =>
    pairs.some(({ id, mentor, mentee }) => id === body.pair && [mentor.id, mentee.id].includes(folder)),
  );

test('what it brings is what the stored answers of all months give, and who has met and is still there', async () => {
  const found = await card('What it brings');
  const names = {
    sureBefore: 'Sure of themselves before',
    sureNow: 'Sure of themselves now',
    again: 'Would do it again',
  };
  for (const [question, name] of Object.entries(names)) {
    const [value, note] = within(found.getByText(name).parentElement ?? document.body).getAllByRole('definition');
    expect(`${value?.textContent}, ${note?.textContent}`.replace(', of', 'Of')).toBe(
      closingEstimate(ownPulses(), question),
    );
  }
  const met = new Set(meeting().flatMap(({ mentor, mentee }) => [mentor.id, mentee.id]));
  expect(met.size).toBe(20);
  expect(figure(found, 'People who have met')).toBe(fives(met.size));
  // One of them has left since.
  expect(figure(found, 'Still in the organisation')).toBe(fives(met.size - 1));
});

test('what is said of taps is what the stored answers give when they are put right for chance', async () => {
  const found = await card('How sessions are found');
  const columns = ['worth', 'learned', 'eager', 'safe'];
  const shownFigures = found
    .getAllByRole('row')
    .slice(1)
    .flatMap((row) => {
      const [month, ...answers] = within(row).getAllByRole('cell');
      const name = new Date(`${month?.textContent} 1 UTC`).toISOString().slice(0, 7);
      return answers.flatMap(({ textContent }, number) =>
        textContent === 'Too few to tell' ? [] : [`${name} ${columns[number]}: ${textContent}`],
      );
    });
  expect(shownFigures.filter((one) => one.includes('give or take')).length).toBeGreaterThan(2);
  const wanted = estimates(ownPulses()).filter((one) => columns.some((column) => one.includes(` ${column}: `)));
  expect(shownFigures.toSorted()).toEqual(wanted.toSorted());
});

test('the report and its file say the same in fives', async () => {
  const found = await card('Report for the sponsor');
  const { planned, held, moved, lost } = await sessionsIn(
    tenant,
    meeting()
      .filter(isFresh)
      .map(({ mentor }) => mentor.id),
  );
  expect(planned + held + moved + lost).toBeGreaterThan(15);
  const roles = (role: string) =>
    told('enrolment').filter(
      ({ body: { enrolment: one } }) => one.programme === programme && one.state === 'enrolled' && one.role === role,
    ).length;
  const row = (name: string) => found.getByRole('row', { name: new RegExp(`^${name} `) });
  expect(row('Mentors who joined')).toHaveTextContent(fives(roles('mentor')));
  expect(row('Mentees who joined')).toHaveTextContent(fives(roles('mentee')));
  expect(row('Pairs that meet')).toHaveTextContent(fives(meeting().length));
  // Those of two pairs are not told.
  expect(row('Sessions planned')).toHaveTextContent('Fewer than five');
  expect(row('Want to learn: Prompt writing')).toHaveTextContent(fives(wanting('promptWriting')));
  fireEvent.click(found.getByRole('button', { name: 'Save as CSV' }));
  const onPage = within(found.getByRole('table')).getAllByRole('row').slice(1);
  const inFile = (shown.savedFiles[0]?.text ?? '').trim().split('\r\n').slice(1);
  expect(inFile.map(asOnPage)).toEqual(onPage.map(({ textContent }) => textContent));
});

function asOnPage(line: string): string {
  const [, label = '', value = ''] = /^"(.*?)",(.*)$/.exec(line) ?? [];
  return label + (/^\d+$/.test(value) ? `${value} or more` : value.replaceAll('"', ''));
}

// Last: that page takes thanks off the wall to which nobody agreed.
test('how far each pair has come is what the rows of the two say', async () => {
  fireEvent.click(screen.getByRole('tab', { name: 'Pairs' }));
  const rows = within(await screen.findByRole('table', { name: 'Pairs' }))
    .getAllByRole('row')
    .slice(1);
  const wanted = pairs.map((pair) => {
    const signed = new Set(reachedBy(pair, 'signed')).size;
    const come = isOver(pair)
      ? 'Declined'
      : meeting().includes(pair)
        ? 'Sessions booked'
        : `Signed (${['', 'one', 'both'][signed]})`;
    return `${pair.mentor.name} ${pair.mentee.name} ${come}`;
  });
  const said = rows.map((row) =>
    [...row.children]
      .slice(0, 3)
      .map(({ textContent }) => textContent)
      .join(' '),
  );
  expect(said.toSorted()).toEqual(wanted.toSorted());
  expect(wanted.filter((one) => one.endsWith('booked'))).toHaveLength(10);
});
