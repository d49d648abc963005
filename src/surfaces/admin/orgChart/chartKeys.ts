import type { ChartPlan } from './chartPlan.ts';

/** What a key asks for, as in any tree (https://www.w3.org/WAI/ARIA/apg/patterns/treeview): somebody else, or to open or close. */
export type ChartMove =
  | { readonly kind: 'go'; readonly to: number }
  | { readonly kind: 'turn' }
  | { readonly kind: 'zoom'; readonly towards: 1 | -1 | 0 };

/** The move that a key means for whoever stands at `place`; `undefined` when it means none. */
export function moveFor(
  key: string,
  place: number,
  { shown }: Pick<ChartPlan, 'shown'>,
  {
    isOpen,
    canOpen,
    isMirrored,
  }: { readonly isOpen: boolean; readonly canOpen: boolean; readonly isMirrored: boolean },
): ChartMove | undefined {
  const [inward, outward] = isMirrored ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
  const here = shown[place];
  const goTo = (to: number | undefined): ChartMove | undefined =>
    to !== undefined && shown[to] ? { kind: 'go', to } : undefined;
  switch (key) {
    case 'ArrowDown':
      return goTo(place + 1);
    case 'ArrowUp':
      return goTo(place - 1);
    case 'Home':
      return goTo(0);
    case 'End':
      return goTo(shown.length - 1);
    case inward:
      return isOpen ? goTo(here?.lower[0]) : canOpen ? { kind: 'turn' } : undefined;
    case outward:
      return isOpen ? { kind: 'turn' } : goTo(here?.upper);
    case 'Enter':
    case ' ':
      return canOpen ? { kind: 'turn' } : undefined;
    default:
      return zoomKeys[key];
  }
}

const zoomKeys: Readonly<Partial<Record<string, ChartMove>>> = {
  '+': { kind: 'zoom', towards: 1 },
  '=': { kind: 'zoom', towards: 1 },
  '-': { kind: 'zoom', towards: -1 },
  '0': { kind: 'zoom', towards: 0 },
};
