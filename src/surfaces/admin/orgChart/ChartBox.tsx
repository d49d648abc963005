import { mergeClasses } from '@fluentui/react-components';
import type { ShownNode } from '#domain/chartPicture/openNodes.ts';
import { ChevronDownRegular, ChevronLeftRegular, ChevronRightRegular } from '#ui/icons.ts';
import { margin } from './chartPlan.ts';
import { useChartStyles } from './OrgChart.styles.ts';

export interface ChartBoxProps {
  readonly id: string;
  readonly shown: ShownNode;
  readonly title: string;
  /** The department. */
  readonly place: string | undefined;
  /** People below and in pairs, on a line of their own: a long department must not cut them off. */
  readonly numbers: string | undefined;
  readonly color: string | undefined;
  readonly turns: 'open' | 'closed' | 'leaf';
  readonly isActive: boolean;
  readonly isMirrored: boolean;
  readonly isPaired: boolean;
  /** In pixels; the text grows with the picture around. */
  readonly at: {
    readonly left: number;
    readonly top: number;
    /** As wide as there is room, when not said. */
    readonly width: number | undefined;
    readonly height: number;
  };
}

/** One person of the org chart, or the head of a closed branch with the number of its people. */
export function ChartBox(props: ChartBoxProps) {
  const { id, shown, title, place, numbers, color, turns, isActive, isPaired, at } = props;
  const styles = useChartStyles();
  return (
    // Keys and presses are for the tree around, which holds the focus.
    <div
      id={id}
      role="treeitem"
      aria-level={shown.depth + 1}
      aria-posinset={shown.place}
      aria-setsize={shown.ofPlaces}
      aria-selected={isActive}
      {...(turns !== 'leaf' && { 'aria-expanded': turns === 'open' })}
      className={mergeClasses(styles.box, isPaired && styles.paired, isActive && styles.active)}
      style={{
        insetInlineStart: at.left,
        top: at.top,
        height: at.height,
        ...(at.width === undefined ? { insetInlineEnd: margin } : { width: at.width }),
        ...(color !== undefined && { borderInlineStartColor: color }),
      }}
      data-node={shown.node}
      tabIndex={-1}
    >
      <span className={styles.words}>
        <span className={styles.name} dir="auto">
          {title}
        </span>
        {place !== undefined && (
          <span className={styles.about} dir="auto">
            {place}
          </span>
        )}
        {numbers !== undefined && <span className={styles.about}>{numbers}</span>}
      </span>
      {turns !== 'leaf' && <Turn turns={turns} isMirrored={props.isMirrored} />}
    </div>
  );
}

function Turn({ turns, isMirrored }: { readonly turns: 'open' | 'closed'; readonly isMirrored: boolean }) {
  const Inward = isMirrored ? ChevronLeftRegular : ChevronRightRegular;
  const { turn } = useChartStyles();
  return turns === 'open' ? <ChevronDownRegular className={turn} /> : <Inward className={turn} />;
}
