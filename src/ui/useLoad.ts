import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';

export type Loaded<Value> =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly error: unknown; readonly retry: () => void }
  | {
      readonly status: 'ready';
      readonly value: Value;
      readonly reload: () => Promise<void>;
      /** Puts a newer value in place that somebody knows already, without reading. */
      change(how: (value: Value) => Value): void;
    };

interface LoadOptions {
  /** For how long nobody asks again of their own accord, as when the window is looked at once more: a while, if not said. */
  readonly goodFor?: 'aWhile' | 'theVisit';
  /** What stays on screen while another key is read: nothing, unless said otherwise. */
  readonly meanwhile?: 'nothing' | 'last';
  /** As long as it is not yet time, nothing is read, and it counts as loading. */
  readonly isTime?: boolean;
}

/** Reads something once and keeps it under `key`; pages that use the same key share it. */
export function useLoad<Value>(
  key: readonly unknown[],
  read: () => Promise<Value>,
  { goodFor = 'aWhile', meanwhile = 'nothing', isTime = true }: LoadOptions = {},
): Loaded<Value> {
  const query = useQuery<Value>({
    queryKey: key,
    queryFn: read,
    enabled: isTime,
    ...(goodFor === 'theVisit' && { staleTime: Infinity, gcTime: Infinity }),
    ...(meanwhile === 'last' && { placeholderData: keepPreviousData }),
  });
  const queries = useQueryClient();
  const again = async () => {
    await query.refetch();
  };
  const change = (how: (value: Value) => Value) =>
    queries.setQueryData<Value>(key, (value) => (value === undefined ? value : how(value)));
  // What was read once stays on screen when a later reading fails: a person may be writing in it.
  if (query.data !== undefined) {
    return { status: 'ready', value: query.data, reload: again, change };
  }
  if (query.status === 'error' && !query.isFetching) {
    return { status: 'failed', error: query.error, retry: () => void again() };
  }
  return { status: 'loading' };
}
