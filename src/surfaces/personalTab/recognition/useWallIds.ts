import { useApp } from '#app/appContext.tsx';
import { useLoad } from '#ui/useLoad.ts';

/** Ids of the thanks that hang on the wall; `undefined` as long as that is not known. */
export function useWallIds(isNeeded: boolean): ReadonlySet<string> | undefined {
  const { services } = useApp();
  const wall = useLoad(['wallIds', isNeeded], async () => {
    const all = isNeeded ? await services.recognitions.all() : [];
    return new Set(all.map(({ id }) => id));
  });
  return wall.status === 'ready' && isNeeded ? wall.value : undefined;
}
