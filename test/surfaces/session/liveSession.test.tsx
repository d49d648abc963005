import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { act, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { instant } from '#domain/time/instant.ts';
import type { Services } from '#ports/services.ts';
import { SessionPage } from '#surfaces/session/SessionPage.tsx';
import { setGoal } from '#useCases/pair/setGoal.ts';
import { writeNote } from '#useCases/notes/writeNote.ts';
import { aPairOnItsWay, pairOf } from '#test/surfaces/aPairOnItsWay.ts';
import { openScreen } from '#test/surfaces/openScreen.tsx';

const session = instant('2027-01-12T10:00:00Z');
const noteField = () => screen.findByRole('textbox', { name: 'What we want to keep from this session' });

/** The page as Ada sees it, and how often it asked each library for something. */
async function openPage() {
  const { ada, omar } = await aPairOnItsWay('booked', '2027-01-12T10:20:00Z');
  const asked: string[] = [];
  const counted = <Library extends object>(name: string, library: Library): Library =>
    new Proxy(library, {
      get: (target, key, receiver) => {
        asked.push(`${name} ${String(key)}`);
        return Reflect.get(target, key, receiver);
      },
    });
  const services: Services = {
    ...ada,
    pairs: counted('pairs', ada.pairs),
    privateNotes: counted('private', ada.privateNotes),
    people: counted('people', ada.people),
  };
  const view = await pairOf(ada);
  openScreen(<SessionPage view={view} onChanged={async () => undefined} />, services);
  const field = await noteField();
  await passing(1);
  asked.length = 0;
  return { asked, field, omar };
}

const passing = async (seconds: number) => await act(() => jest.advanceTimersByTimeAsync(seconds * 1000));

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

test('a page that is looked at asks four small questions a minute, where it read two folders four times before', async () => {
  const { asked } = await openPage();
  await passing(60);
  expect(asked).toEqual(Array.from({ length: 4 }, () => 'pairs changes'));
});

test('what the partner writes comes in by itself, wherever it stands on the page, with a quiet word', async () => {
  const { omar } = await openPage();
  await writeNote(omar, await pairOf(omar), { session, text: 'From Omar', replaces: undefined });
  await setGoal(omar, await pairOf(omar), { key: 'g1', title: 'Ask more questions' });
  expect(screen.queryByText('Ask more questions')).not.toBeInTheDocument();
  await passing(15);
  expect(await noteField()).toHaveValue('From Omar');
  const goals = within(screen.getByRole('region', { name: 'Goals' }));
  expect(goals.getByText('Ask more questions')).toBeVisible();
  expect(screen.getByText('Omar Haddad wrote just now')).toBeVisible();
  await passing(60);
  expect(screen.queryByText('Omar Haddad wrote just now')).not.toBeInTheDocument();
});

test('what I type stays as it is when the partner writes', async () => {
  const { field, omar } = await openPage();
  const user = userEvent.setup({ advanceTimers: (milliseconds) => jest.advanceTimersByTime(milliseconds) });
  const taught = screen.getByRole('textbox', { name: 'What did I teach?' });
  await user.type(taught, 'How to ask');
  await user.type(field, 'Mine');
  await setGoal(omar, await pairOf(omar), { key: 'g1', title: 'Ask more questions' });
  await passing(15);
  expect(screen.getByText('Ask more questions')).toBeVisible();
  expect(taught).toHaveValue('How to ask');
  expect(field).toHaveValue('Mine');
  expect(field).toHaveFocus();
});
