import type { Organisation } from '../useDesk.ts';
import type { ChartPair } from './deskPairs.ts';
import type { Chart } from './useChart.ts';
import type { ChartWindow } from './useWindow.ts';

/** What is drawn, and how much of it is in sight. */
export interface ChartScene {
  readonly chart: Chart;
  readonly organisation: Organisation;
  readonly pairs: readonly ChartPair[];
  readonly seen: ChartWindow;
  readonly zoom: number;
  /** Reading goes from right to left. */
  readonly isMirrored: boolean;
}
