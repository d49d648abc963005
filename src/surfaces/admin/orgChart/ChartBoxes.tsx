import { useMemo } from 'react';
import { pairedPeople } from '#domain/chartPicture/pairLinks.ts';
import { ChartBox } from './ChartBox.tsx';
import { ChartLines } from './ChartLines.tsx';
import { boxHeight, boxWidth, type ChartPlan } from './chartPlan.ts';
import type { ChartScene } from './chartScene.ts';
import { departmentColors } from './departmentColors.ts';
import { useChartStyles } from './OrgChart.styles.ts';
import { useBoxWords } from './useBoxWords.ts';
import type { ChartWindow } from './useWindow.ts';

export interface ChartBoxesProps {
  readonly scene: ChartScene;
  readonly boxId: (node: number) => string;
}

/** Everybody who is in sight, and whoever is looked at. */
export function ChartBoxes({ boxId, scene }: ChartBoxesProps) {
  const { chart, organisation, pairs, seen, zoom, isMirrored } = scene;
  const { colleagues } = organisation;
  const { active, isOpen, plan, tree } = chart;
  const styles = useChartStyles();
  const paired = useMemo(() => pairedPeople(pairs, tree), [pairs, tree]);
  const colorOf = useMemo(() => departmentColors(colleagues), [colleagues]);
  const wordsOf = useBoxWords(tree, organisation.byId, paired);
  const isPicture = plan.shape === 'picture';
  const places = placesInSight(plan, seen, zoom, plan.placeOf(active));
  return (
    <div
      className={styles.stage}
      style={{
        height: plan.height * zoom,
        fontSize: `${textPixels * zoom}px`,
        ...(isPicture && { width: plan.width * zoom }),
      }}
    >
      {isPicture && <ChartLines scene={scene} places={places} />}
      {places.flatMap((place) => {
        const shown = plan.shown[place];
        return shown === undefined ? (
          []
        ) : (
          <ChartBox
            key={shown.node}
            id={boxId(shown.node)}
            shown={shown}
            {...wordsOf(shown.node)}
            color={colorOf(wordsOf(shown.node).department)}
            turns={tree.below(shown.node).length === 0 ? 'leaf' : isOpen(shown.node) ? 'open' : 'closed'}
            isActive={shown.node === active}
            isMirrored={isMirrored}
            isPaired={paired(shown.node) > 0}
            at={{
              left: plan.left(place) * zoom,
              top: plan.top(place) * zoom,
              width: isPicture ? boxWidth * zoom : undefined,
              height: boxHeight * zoom,
            }}
          />
        );
      })}
    </div>
  );
}

const textPixels = 14;

function placesInSight(
  plan: ChartPlan,
  { left, top, width, height }: ChartWindow,
  zoom: number,
  active: number | undefined,
): readonly number[] {
  const isInSight = (place: number) =>
    isBetween(plan.top(place) * zoom, top - spare, top + height + spare) &&
    (plan.shape === 'list' || isBetween(plan.left(place) * zoom, left - spare - boxWidth * zoom, left + width + spare));
  return plan.shown.flatMap((_, place) => (place === active || isInSight(place) ? [place] : []));
}

const isBetween = (number: number, from: number, to: number): boolean => from <= number && number <= to;

/** Drawn beyond what is in sight, so that nothing is missing while somebody scrolls. */
const spare = 240;
