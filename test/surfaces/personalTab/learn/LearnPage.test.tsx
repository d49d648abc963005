import { expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { Services } from '#ports/services.ts';
import { openHome } from '#useCases/programme/openHome.ts';
import { recordModule } from '#useCases/training/recordModule.ts';
import { accessibilityFaults } from '#test/accessibilityFaults.ts';
import { offlineOnce } from '#test/fakes/offlineOnce.ts';
import { ada, aPairOnItsWay } from '#test/surfaces/aPairOnItsWay.ts';
import { openLearn } from './openLearn.tsx';

const moduleEntries = async ({ people }: Services) =>
  (await people.read(ada)).map(({ value }) => value).filter(({ kind }) => kind === 'module');

const press = async (name: string) => await userEvent.click(await screen.findByRole('button', { name }));

/** From the first part to the last one. */
async function readOn(): Promise<void> {
  for (let part = 2; part <= 6; part += 1) {
    await press('Go on');
    await screen.findByText(`Part ${part} of 6`);
  }
}

test.each([
  ['ada', ['For you as a mentor', 'What mentees read']],
  ['omar', ['For you as a mentee', 'What mentors read']],
] as const)('the modules that were written for %s come first', async (person, groups) => {
  const services = await aPairOnItsWay('enrolled');
  await openLearn(services[person]);
  await screen.findByRole('heading', { name: 'Learn', level: 1 });
  const titles = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
  expect(titles.slice(0, 2)).toEqual(groups);
});

test('whoever reads a module to its end has done it, and leads learn that and no more', async () => {
  const { ada: mentor, lead } = await aPairOnItsWay('enrolled');
  await openLearn(mentor);
  await press('Listening');
  await press('Part 5: Three questions to yourself');
  await userEvent.click(screen.getByRole('radio', { name: 'Wait.' }));
  expect(screen.getByText(/They are thinking/)).toBeVisible();
  await press('Go on');
  await press('Done');
  const item = await screen.findByRole('button', { name: 'Listening' });
  expect(item).toHaveFocus();
  expect(item).toHaveAccessibleDescription('Done about 4 minutes');
  const [entry, ...others] = await moduleEntries(lead);
  expect(others).toEqual([]);
  expect(entry).toEqual({ kind: 'module', key: 'listening', state: 'done', at: mentor.clock.now() });
});

test('opening a module, which a link can do, keeps nothing; going on in it does', async () => {
  const { ada: mentor } = await aPairOnItsWay('enrolled');
  await openLearn(mentor, 'boundaries');
  await screen.findByRole('heading', { name: 'What you two are to each other' });
  expect(await moduleEntries(mentor)).toEqual([]);
  await press('Go on');
  await screen.findByText('Part 2 of 6');
  await press('All modules');
  expect(await screen.findByRole('button', { name: 'Boundaries' })).toHaveAccessibleDescription(
    'Begun about 4 minutes',
  );
  expect(await moduleEntries(mentor)).toMatchObject([{ key: 'boundaries', state: 'started' }]);
});

test('each part begins at its title, and every choice has an answer', async () => {
  const { ada: mentor } = await aPairOnItsWay('enrolled');
  await openLearn(mentor, 'takingFeedback');
  await readOn();
  expect(screen.getByRole('heading', { name: 'For your next session' })).toHaveFocus();
  await press('Back');
  expect(screen.getByRole('heading', { name: 'Three questions to yourself' })).toHaveFocus();
  for (const group of screen.getAllByRole('radiogroup')) {
    for (const choice of within(group).getAllByRole('radio')) {
      const before = screen.getAllByRole('status').map(({ textContent }) => textContent);
      await userEvent.click(choice);
      expect(screen.getAllByRole('status').map(({ textContent }) => textContent)).not.toEqual(before);
    }
  }
  await press('Go on');
  await press('Back');
  expect(screen.getAllByRole('radio', { checked: true })).toHaveLength(3);
});

test('a made-up module in a link shows the list', async () => {
  const { ada: mentor } = await aPairOnItsWay('enrolled');
  await openLearn(mentor, '<img src=x onerror=alert(1)>');
  expect(await screen.findByRole('heading', { name: 'Learn', level: 1 })).toBeVisible();
});

test('without a network what was read waits here, and is sent by a press', async () => {
  const { ada: mentor } = await aPairOnItsWay('enrolled');
  await openLearn({ ...mentor, people: offlineOnce(mentor.people, 'write') }, 'listening');
  await press('Part 6: For your next session');
  await press('All modules');
  await screen.findByText(/You seem to be offline/);
  await press('Try again');
  expect(await screen.findByText(/which modules you have begun/)).toBeVisible();
  expect(screen.queryByText(/You seem to be offline/)).toBeNull();
  expect(await moduleEntries(mentor)).toMatchObject([{ key: 'listening', state: 'started' }]);
});

test('what is known of the training and cannot be read is said, and the modules are there all the same', async () => {
  const { ada: mentor } = await aPairOnItsWay('enrolled');
  await recordModule(mentor, ada, { module: 'listening', state: 'done', at: mentor.clock.now() });
  const home = await openHome(mentor);
  await openLearn({ ...mentor, people: offlineOnce(mentor.people, 'read') }, undefined, home);
  await screen.findByRole('heading', { name: 'Learn', level: 1 });
  expect(screen.getByRole('button', { name: 'Listening' })).toHaveAccessibleDescription('about 4 minutes');
  await press('Try again');
  await screen.findByText('Done');
});

test('whoever is in no programme may read all, and is told that nothing is kept', async () => {
  const { ada: nobody } = await aPairOnItsWay('nobody');
  await openLearn(nobody);
  expect(await screen.findByText(/forgotten when you close this page/)).toBeVisible();
  expect(screen.queryByRole('heading', { name: 'Somebody to turn to' })).toBeNull();
  await press('Making time');
  await press('Part 6: For your next session');
  await press('Done');
  expect(await screen.findByRole('button', { name: 'Making time' })).toHaveAccessibleDescription(
    'Done about 4 minutes',
  );
  expect(await nobody.drafts.everyOf(ada)).toEqual([]);
});

test.each([undefined, 'boundaries'])('the page at %s has no fault that a program can find', async (module) => {
  const { ada: mentor } = await aPairOnItsWay('enrolled');
  await openLearn(mentor, module);
  await screen.findByRole('heading', { level: 1 });
  await screen.findAllByRole('heading', { level: 2 });
  expect(await accessibilityFaults()).toEqual([]);
});
