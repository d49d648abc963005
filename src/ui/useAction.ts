import { useMutation } from '@tanstack/react-query';

/** Something a person sets going: one at a time, with what went wrong kept until the next try. */
export interface Action<Input> {
  readonly run: (input: Input) => void;
  readonly isRunning: boolean;
  readonly error: unknown;
}

/** `onDone` runs after success, such as reading the page again. */
export function useAction<Input, Result>(
  act: (input: Input) => Promise<Result>,
  onDone?: (result: Result) => Promise<void> | void,
): Action<Input> {
  const { mutate, isPending, error } = useMutation({
    mutationFn: act,
    ...(onDone && { onSuccess: (result: Result) => onDone(result) }),
  });
  return {
    run: (input) => {
      if (!isPending) {
        mutate(input);
      }
    },
    isRunning: isPending,
    error: error ?? undefined,
  };
}
