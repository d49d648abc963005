import { mergeClasses } from '@fluentui/react-components';
import { type PointerEvent, type RefObject, useId, useRef } from 'react';
import { directionOf } from '#ui/direction.ts';
import { useOrgChartWords } from '#ui/orgChartWords.ts';
import { useLocale } from '#ui/words.tsx';
import { ChartBoxes } from './ChartBoxes.tsx';
import { moveFor } from './chartKeys.ts';
import type { ChartScene } from './chartScene.ts';
import { useChartStyles } from './OrgChart.styles.ts';
import type { Chart } from './useChart.ts';
import { useHands } from './useHands.ts';
import { useSteadyView } from './useSteadyView.ts';
import { zoomed, zoomedBy } from './zoom.ts';

export interface ChartStageProps extends Omit<ChartScene, 'isMirrored'> {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly hintId: string;
  readonly onZoomed: (change: (zoom: number) => number) => void;
}

/** The picture itself: a tree for keys and screen readers, of which only what is in sight is drawn. */
export function ChartStage(props: ChartStageProps) {
  const { chart, organisation, pairs, seen, scroller, zoom, hintId, onZoomed } = props;
  const words = useOrgChartWords();
  const styles = useChartStyles();
  const isMirrored = directionOf(useLocale()) === 'rtl';
  const treeId = useId();
  const boxId = (node: number) => `${treeId}-${node}`;
  const drawn = useDrawnAlong();
  useSteadyView(scroller, chart, zoom);
  const isPicture = chart.plan.shape === 'picture';
  useHands(scroller, isPicture, (factor) => onZoomed((before) => zoomedBy(before, factor)));
  const onKey = useKeys(chart, isMirrored, (towards) => onZoomed((before) => zoomed(before, towards)));
  return (
    <div
      ref={scroller}
      role="tree"
      tabIndex={0}
      aria-label={words.tree}
      aria-describedby={hintId}
      {...(chart.plan.shown.length > 0 && { 'aria-activedescendant': boxId(chart.active) })}
      className={mergeClasses(styles.scroller, isPicture && styles.picture)}
      onKeyDown={(event) => {
        if (!event.ctrlKey && !event.metaKey && !event.altKey && onKey(event.key)) {
          event.preventDefault();
        }
      }}
      onClick={({ currentTarget, target }) => {
        const node = target instanceof Element ? target.closest('[data-node]')?.getAttribute('data-node') : undefined;
        currentTarget.focus({ preventScroll: true });
        if (typeof node === 'string') {
          chart.turn(Number(node));
        }
      }}
      {...drawn}
    >
      <ChartBoxes scene={{ chart, organisation, pairs, seen, zoom, isMirrored }} boxId={boxId} />
    </div>
  );
}

/** Whether the key meant something. */
function useKeys(chart: Chart, isMirrored: boolean, onZoom: (towards: 1 | -1 | 0) => void): (key: string) => boolean {
  const { active, isOpen, plan, tree } = chart;
  return (key) => {
    const place = plan.placeOf(active);
    const state = { isOpen: isOpen(active), canOpen: tree.below(active).length > 0, isMirrored };
    const move = place === undefined ? undefined : moveFor(key, place, plan, state);
    if (move === undefined) {
      return false;
    }
    if (move.kind === 'zoom') {
      onZoom(move.towards);
    } else if (move.kind === 'turn') {
      chart.turn(active);
    } else {
      chart.activate(plan.shown[move.to]?.node ?? active);
    }
    return true;
  };
}

/** Letting go after the picture was drawn along is no press on a box. */
function useDrawnAlong() {
  const from = useRef({ x: 0, y: 0 });
  return {
    onPointerDown: ({ clientX, clientY }: PointerEvent) => {
      from.current = { x: clientX, y: clientY };
    },
    onClickCapture: (event: { clientX: number; clientY: number; stopPropagation: () => void }) => {
      const { x, y } = from.current;
      if (Math.hypot(event.clientX - x, event.clientY - y) > mostTremble) {
        event.stopPropagation();
      }
    },
  };
}

const mostTremble = 4;
