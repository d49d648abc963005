import { expect, jest, test } from '@jest/globals';
import { act, renderHook, waitFor } from '@testing-library/react';
import { Surface } from '#ui/Surface.tsx';
import { useAction } from '#ui/useAction.ts';

function inSurface<Result>(hook: () => Result) {
  return renderHook(hook, {
    wrapper: ({ children }) => (
      <Surface theme="light" locale="en-GB">
        {children}
      </Surface>
    ),
  });
}

test('runs once however often it is asked while it runs', async () => {
  let finish: () => void = () => undefined;
  const work = jest.fn(async () => await new Promise<void>((resolve) => (finish = resolve)));
  const { result } = inSurface(() => useAction(work));
  act(() => result.current.run(undefined));
  await waitFor(() => expect(result.current.isRunning).toBe(true));
  act(() => result.current.run(undefined));
  act(() => finish());
  await waitFor(() => expect(result.current.isRunning).toBe(false));
  expect(work).toHaveBeenCalledTimes(1);
});

test('goes on only after success', async () => {
  const onDone = jest.fn<(result: string) => void>();
  const work = async (isFine: boolean) => await (isFine ? Promise.resolve('done') : Promise.reject(new Error('no')));
  const { result } = inSurface(() => useAction(work, onDone));
  act(() => result.current.run(false));
  await waitFor(() => expect(result.current.error).toEqual(new Error('no')));
  expect(onDone).not.toHaveBeenCalled();
  act(() => result.current.run(true));
  await waitFor(() => expect(onDone).toHaveBeenCalledWith('done'));
});

test('keeps what went wrong until the next try', async () => {
  const work = jest.fn<() => Promise<void>>().mockRejectedValueOnce(new Error('no')).mockResolvedValue();
  const { result } = inSurface(() => useAction(work));
  act(() => result.current.run(undefined));
  await waitFor(() => expect(result.current.error).toBeDefined());
  act(() => result.current.run(undefined));
  await waitFor(() => expect(result.current.error).toBeUndefined());
});
