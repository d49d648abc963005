import { expect, jest, test } from '@jest/globals';
import { cleanup, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { day, later } from '#domain/time/instant.ts';
import type { Services } from '#ports/services.ts';
import { PersonalTab } from '#surfaces/personalTab/PersonalTab.tsx';
import { accessibilityFaults } from '#test/accessibilityFaults.ts';
import { aPairOnItsWay, ada } from '#test/surfaces/aPairOnItsWay.ts';
import { openScreen } from '#test/surfaces/openScreen.tsx';

const place = { person: ada, note: 'shared pair 20270112T100000Z' };
const title = 'What you wrote and never saved';

/** A pair; and a text of the mentor that this device has kept for so many days. */
async function keptFor(days: number) {
  const story = await aPairOnItsWay('proposed');
  const base = { text: '', version: undefined };
  const writtenAt = later(story.ada.clock.now(), -days * day);
  await story.ada.drafts.keep(place, { id: 'one', text: 'Words that nobody saved', base, writtenAt });
  return story;
}

/** The same device so many days later. */
const after = (services: Services, days: number): Services => ({
  ...services,
  clock: { now: () => later(services.clock.now(), days * day) },
});

async function visit(services: Services): Promise<void> {
  cleanup();
  openScreen(<PersonalTab />, services);
  await screen.findByRole('heading', { level: 1 });
}

const isShown = async () => await screen.findByRole('heading', { name: title });
const kept = async ({ drafts }: Services) => (await drafts.of(place)).map(({ text }) => text);

test('a text that nobody saved for ninety days is shown, and forgotten a day after it was', async () => {
  const { ada: services } = await keptFor(90);
  await visit(services);
  await isShown();
  expect(screen.getByText('Words that nobody saved')).toBeVisible();
  expect(screen.getByText('Written on 25 August 2026')).toBeVisible();
  await waitFor(async () =>
    expect(await services.drafts.of(place)).toMatchObject([{ warnedAt: services.clock.now() }]),
  );
  await visit(after(services, 0.9));
  await isShown();
  await visit(after(services, 1));
  await waitFor(async () => expect(await kept(services)).toEqual([]));
  expect(screen.queryByRole('heading', { name: title })).toBeNull();
});

test('whoever stays away for a year finds it all the same', async () => {
  const { ada: services } = await keptFor(365);
  await visit(after(services, 30));
  await isShown();
  expect(await kept(services)).toEqual(['Words that nobody saved']);
});

test('before that it is left to the page of its session', async () => {
  const { ada: services } = await keptFor(89);
  await visit(services);
  await screen.findByText(/^Meet /);
  expect(screen.queryByRole('heading', { name: title })).toBeNull();
  expect(await services.drafts.of(place)).not.toMatchObject([{ warnedAt: expect.anything() }]);
});

test('nothing counts as shown on a page that cannot be seen', async () => {
  const { ada: services } = await keptFor(100);
  const hidden = jest.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
  await visit(services);
  await isShown();
  hidden.mockRestore();
  await visit(after(services, 2));
  await isShown();
  expect(await kept(services)).toEqual(['Words that nobody saved']);
});

test('somebody else who signs in on this device neither sees it nor makes it go', async () => {
  const { ada: services, omar } = await keptFor(100);
  await visit(omar);
  await screen.findByText(/^Meet /);
  await visit(after(omar, 5));
  await screen.findByText(/^Meet /);
  expect(screen.queryByRole('heading', { name: title })).toBeNull();
  expect(screen.queryByText('Words that nobody saved')).toBeNull();
  expect(await services.drafts.of(place)).toMatchObject([{ text: 'Words that nobody saved' }]);
  expect(await services.drafts.of(place)).not.toMatchObject([{ warnedAt: expect.anything() }]);
});

test('it can be copied, or discarded at once; the focus then goes to the title of the page', async () => {
  const { ada: services } = await keptFor(100);
  const user = userEvent.setup();
  await visit(services);
  await isShown();
  expect(await accessibilityFaults()).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Copy it' }));
  expect(await screen.findByText('Copied.')).toBeVisible();
  expect(await navigator.clipboard.readText()).toBe('Words that nobody saved');
  await user.click(screen.getByRole('button', { name: 'Discard it' }));
  await waitFor(() => expect(screen.queryByRole('heading', { name: title })).toBeNull());
  expect(await kept(services)).toEqual([]);
  expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
});

test('what waits on the device and is no note is left alone', async () => {
  const { ada: services } = await keptFor(100);
  const steps = { person: ada, note: 'steps of training' };
  const [draft] = await services.drafts.of(place);
  if (draft) {
    await services.drafts.forget(place, draft);
    await services.drafts.keep(steps, { ...draft, warnedAt: later(draft.writtenAt, day) });
  }
  await visit(services);
  await screen.findByText(/^Meet /);
  expect(screen.queryByRole('heading', { name: title })).toBeNull();
  expect(await services.drafts.of(steps)).toHaveLength(1);
});
