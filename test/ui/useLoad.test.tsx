import { expect, jest, test } from '@jest/globals';
import { act, render, renderHook, screen, waitFor } from '@testing-library/react';
import { Surface } from '#ui/Surface.tsx';
import { useLoad } from '#ui/useLoad.ts';

const load = (read: () => Promise<string>) =>
  renderHook(() => useLoad(['text'], read), {
    wrapper: ({ children }) => (
      <Surface theme="light" locale="en-GB">
        {children}
      </Surface>
    ),
  }).result;

test('is loading at first, then ready', async () => {
  const loaded = load(async () => 'first');
  expect(loaded.current).toEqual({ status: 'loading' });
  await waitFor(() => expect(loaded.current).toMatchObject({ status: 'ready', value: 'first' }));
});

test('tells what failed, and reads again when asked', async () => {
  const read = jest.fn<() => Promise<string>>().mockRejectedValueOnce(new Error('no')).mockResolvedValue('second');
  const loaded = load(read);
  await waitFor(() => expect(loaded.current).toMatchObject({ status: 'failed', error: new Error('no') }));
  act(() => (loaded.current.status === 'failed' ? loaded.current.retry() : undefined));
  await waitFor(() => expect(loaded.current).toMatchObject({ status: 'ready', value: 'second' }));
});

test('shows what is new after reading again', async () => {
  const read = jest.fn<() => Promise<string>>().mockResolvedValueOnce('first').mockResolvedValue('second');
  const loaded = load(read);
  await waitFor(() => expect(loaded.current.status).toBe('ready'));
  await act(async () => (loaded.current.status === 'ready' ? await loaded.current.reload() : undefined));
  await waitFor(() => expect(loaded.current).toMatchObject({ value: 'second' }));
});

test('keeps on screen what was read before when reading again fails', async () => {
  const read = jest.fn<() => Promise<string>>().mockResolvedValueOnce('first').mockRejectedValue(new Error('no'));
  const loaded = load(read);
  await waitFor(() => expect(loaded.current.status).toBe('ready'));
  await act(async () => (loaded.current.status === 'ready' ? await loaded.current.reload() : undefined));
  expect(read).toHaveBeenCalledTimes(2);
  expect(loaded.current).toMatchObject({ status: 'ready', value: 'first' });
});

test.each([
  ['nothing', { status: 'loading' }],
  ['last', { status: 'ready', value: 'one' }],
] as const)('shows %s while another key is read, as asked', async (meanwhile, shown) => {
  let answer: (text: string) => void = () => undefined;
  const slow = new Promise<string>((resolve) => {
    answer = resolve;
  });
  const { result, rerender } = renderHook(
    ({ name }) => useLoad([name], async () => (name === 'one' ? name : await slow), { meanwhile }),
    {
      initialProps: { name: 'one' },
      wrapper: ({ children }) => (
        <Surface theme="light" locale="en-GB">
          {children}
        </Surface>
      ),
    },
  );
  await waitFor(() => expect(result.current).toMatchObject({ status: 'ready', value: 'one' }));
  rerender({ name: 'other' });
  expect(result.current).toMatchObject(shown);
  answer('two');
  await waitFor(() => expect(result.current).toMatchObject({ status: 'ready', value: 'two' }));
});

test('a choice is shown before the next thing happens, so that no control falls back in between', async () => {
  function Choice() {
    const loaded = useLoad(['choice'], async () => false);
    return loaded.status === 'ready' ? (
      <input type="checkbox" checked={loaded.value} onChange={() => loaded.change((chosen) => !chosen)} />
    ) : null;
  }
  render(
    <Surface theme="light" locale="en-GB">
      <Choice />
    </Surface>,
  );
  const box = await screen.findByRole('checkbox');
  // As in a browser, where React alone decides when it draws: https://react.dev/reference/react/act#troubleshooting
  Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', false);
  box.click();
  // All that was promised comes before any task of later, such as the browser driver's look at the box.
  for (let promised = 0; promised < 10; promised += 1) {
    await Promise.resolve();
  }
  Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true);
  expect(box).toBeChecked();
});
