import { expect, jest, test } from '@jest/globals';
import { act, renderHook, waitFor } from '@testing-library/react';
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
