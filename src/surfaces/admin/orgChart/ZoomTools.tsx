import { Button } from '@fluentui/react-components';
import { AddRegular, SubtractRegular } from '#ui/icons.ts';
import { wholePercent } from '#ui/numbers.ts';
import { useOrgChartWords } from '#ui/orgChartWords.ts';
import { useLocale } from '#ui/words.tsx';
import { useChartStyles } from './OrgChart.styles.ts';
import { zoomed } from './zoom.ts';

export interface ZoomToolsProps {
  readonly zoom: number;
  readonly onZoomed: (change: (zoom: number) => number) => void;
}

/** Larger, smaller, and back to the usual size. */
export function ZoomTools({ zoom, onZoomed }: ZoomToolsProps) {
  const words = useOrgChartWords();
  const locale = useLocale();
  const styles = useChartStyles();
  const share = wholePercent(locale, zoom);
  const turn = (towards: 1 | -1 | 0) => () => onZoomed((before) => zoomed(before, towards));
  return (
    <div className={styles.zoom}>
      <Button icon={<SubtractRegular />} aria-label={words.zoomOut} onClick={turn(-1)} />
      <Button appearance="subtle" aria-label={words.usualSize(share)} onClick={turn(0)}>
        {share}
      </Button>
      <Button icon={<AddRegular />} aria-label={words.zoomIn} onClick={turn(1)} />
    </div>
  );
}
