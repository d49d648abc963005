import { useApp } from '#app/appContext.tsx';
import { goesOn } from '#domain/pair.ts';
import { openHome } from '#useCases/programme/openHome.ts';
import type { PairView } from '#useCases/pair/openPair.ts';
import { type Loaded, useLoad } from '#ui/useLoad.ts';

/** The pairs that the signed-in person may plan for: all but those that are over. */
export function usePairs(): Loaded<readonly PairView[]> {
  const { services } = useApp();
  return useLoad(['pairs'], async () => {
    const { pairs } = await openHome(services);
    return pairs.filter(({ stage }) => goesOn(stage));
  });
}
