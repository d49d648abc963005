import { mergeClasses } from '@fluentui/react-components';
import { useMemo } from 'react';
import { type PairLink, pairLinks } from '#domain/chartPicture/pairLinks.ts';
import { boxHeight, boxWidth, type ChartPlan, farthestBend } from './chartPlan.ts';
import type { ChartScene } from './chartScene.ts';
import { useChartStyles } from './OrgChart.styles.ts';

export interface ChartLinesProps {
  readonly scene: ChartScene;
  /** Whoever is in sight. */
  readonly places: readonly number[];
}

/** Who reports to whom, and across that the pairs. A screen reader hears of both from the boxes. */
export function ChartLines({ scene: { chart, pairs, seen, zoom, isMirrored }, places }: ChartLinesProps) {
  const { plan, tree } = chart;
  const styles = useChartStyles();
  const links = useMemo(() => {
    const linksOf = (isDraft: boolean) =>
      pairLinks(
        pairs.filter((pair) => pair.isDraft === isDraft),
        tree,
        plan.shown,
      ).map((link) => ({ ...link, isDraft }));
    return [...linksOf(false), ...linksOf(true)];
  }, [pairs, tree, plan]);
  const active = plan.placeOf(chart.active);
  const isNear = (from: number, to: number) =>
    Math.min(from, to) * zoom <= seen.top + 2 * seen.height && Math.max(from, to) * zoom >= seen.top - seen.height;
  const reports = [
    ...plan.shown.flatMap(({ lower }, place) => spineOf(plan, place, lower, isNear) ?? []),
    ...places.flatMap((place) => stubOf(plan, place) ?? []),
  ];
  return (
    <svg
      aria-hidden
      className={styles.lines}
      width={plan.width * zoom}
      height={plan.height * zoom}
      viewBox={`0 0 ${plan.width} ${plan.height}`}
    >
      <g {...(isMirrored && { transform: `translate(${plan.width} 0) scale(-1 1)` })}>
        <path d={reports.join(' ')} className={styles.reports} />
        {links
          .filter(({ from, to }) => isNear(plan.top(from), plan.top(to)))
          .slice(0, mostLines)
          .map((link) => (
            <path
              key={`${link.from} ${link.to} ${String(link.isDraft)}`}
              d={curveOf(plan, link)}
              className={mergeClasses(
                styles.pair,
                link.isDraft && styles.draft,
                (link.from === active || link.to === active) && styles.strong,
              )}
            />
          ))}
      </g>
    </svg>
  );
}

/** More lines than that nobody tells apart; those that stand for most pairs come first. */
const mostLines = 600;

const middle = (plan: ChartPlan, place: number): number => plan.top(place) + boxHeight / 2;

/** Half-way between a column and the next. */
const spineAt = (plan: ChartPlan, place: number): number => plan.left(place) + boxWidth + 38;

/** From somebody to the line beside those below, and that line. */
function spineOf(
  plan: ChartPlan,
  place: number,
  lower: readonly number[],
  isNear: (from: number, to: number) => boolean,
): string | undefined {
  const [first, last] = [lower[0], lower.at(-1)];
  if (first === undefined || last === undefined || !isNear(plan.top(first), plan.top(last))) {
    return undefined;
  }
  const x = spineAt(plan, place);
  return `M ${plan.left(place) + boxWidth} ${middle(plan, place)} H ${x} M ${x} ${middle(plan, first)} V ${middle(plan, last)}`;
}

/** From the line beside somebody's colleagues to them. */
function stubOf(plan: ChartPlan, place: number): string | undefined {
  const upper = plan.shown[place]?.upper;
  return upper === undefined ? undefined : `M ${spineAt(plan, upper)} ${middle(plan, place)} H ${plan.left(place)}`;
}

function curveOf(plan: ChartPlan, { from, to }: PairLink): string {
  const [x1, x2] = [plan.left(from) + boxWidth, plan.left(to) + boxWidth];
  const [y1, y2] = [middle(plan, from), middle(plan, to)];
  const bend = Math.max(x1, x2) + Math.min(farthestBend, 24 + Math.abs(y2 - y1) / 6);
  return `M ${x1} ${y1} C ${bend} ${y1}, ${bend} ${y2}, ${x2} ${y2}`;
}
