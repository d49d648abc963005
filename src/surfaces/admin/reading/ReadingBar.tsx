import { Body1, ProgressBar } from '@fluentui/react-components';
import { Announcement } from '#ui/Announcement.tsx';
import { useAdminWords } from '#ui/adminWords.ts';
import { useReadingBarStyles } from './ReadingBar.styles.ts';
import { useTimeLeft } from './useTimeLeft.ts';

export interface ReadingBarProps {
  readonly done: number;
  /** `undefined` when nobody knows yet. */
  readonly total: number | undefined;
  readonly sentence: (done: number, total: number | undefined) => string;
}

/** How far a reading is, and how long it may still take. */
export function ReadingBar({ done, total, sentence }: ReadingBarProps) {
  const { timeLeft } = useAdminWords().jobs;
  const styles = useReadingBarStyles();
  const left = useTimeLeft(done, total);
  const share = total === undefined || total === 0 ? undefined : done / total;
  return (
    <div>
      <Body1 block>
        {sentence(done, total)}
        {left !== undefined && ` · ${timeLeft(left)}`}
      </Body1>
      <ProgressBar
        className={styles.bar}
        aria-label={sentence(done, total)}
        {...(share !== undefined && { value: share })}
      />
      <Announcement text={sentence(lastQuarter(done, total), total)} />
    </div>
  );
}

/** A screen reader hears of every quarter. */
function lastQuarter(done: number, total: number | undefined): number {
  const quarter = Math.max(1, Math.ceil((total ?? 0) / 4));
  return total === undefined ? 0 : Math.floor(done / quarter) * quarter;
}
