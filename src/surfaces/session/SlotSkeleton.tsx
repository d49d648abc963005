import { Body1, Skeleton, SkeletonItem } from '@fluentui/react-components';
import { useSlotSkeletonStyles } from './SlotSkeleton.styles.ts';

export interface SlotSkeletonProps {
  /** What is being done meanwhile. */
  readonly label: string;
}

/** The outline of proposed times while calendars are looked through, which takes a moment: so it is said in words too. */
export function SlotSkeleton({ label }: SlotSkeletonProps) {
  const styles = useSlotSkeletonStyles();
  return (
    <div className={styles.times}>
      <Body1 role="status">{label}</Body1>
      <Skeleton aria-hidden className={styles.times}>
        <SkeletonItem size={128} />
        <SkeletonItem size={96} />
        <SkeletonItem size={96} />
      </Skeleton>
    </div>
  );
}
