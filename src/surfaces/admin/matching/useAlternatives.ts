import { useEffect, useState } from 'react';
import type { PersonId } from '#domain/ids.ts';
import type { Alternative } from '#domain/matching/draft.ts';

export type AlternativesSearch =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly error: unknown; readonly retry: () => void }
  | { readonly status: 'ready'; readonly found: readonly Alternative[] };

/** Looks for other partners of one person as soon as it is shown. */
export function useAlternatives(
  person: PersonId,
  find: (person: PersonId) => Promise<readonly Alternative[]>,
): AlternativesSearch {
  const [search, setSearch] = useState<AlternativesSearch>({ status: 'loading' });
  useEffect(() => {
    let isShown = true;
    const show = (next: AlternativesSearch) => (isShown ? setSearch(next) : undefined);
    const look = () =>
      void find(person).then(
        (found) => show({ status: 'ready', found }),
        (error: unknown) => show({ status: 'failed', error, retry }),
      );
    const retry = () => {
      show({ status: 'loading' });
      look();
    };
    look();
    return () => {
      isShown = false;
    };
  }, [person, find]);
  return search;
}
