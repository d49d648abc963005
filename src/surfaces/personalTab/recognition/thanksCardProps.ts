import type { PairView } from '#useCases/pair/openPair.ts';

export interface ThanksCardProps {
  readonly view: PairView;
  readonly level?: 2 | 3;
  readonly onChanged: () => Promise<void>;
}
