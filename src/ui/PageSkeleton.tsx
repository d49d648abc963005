import { Skeleton, SkeletonItem } from '@fluentui/react-components';
import { usePageSkeletonStyles } from './PageSkeleton.styles.ts';
import { useWords } from './words.tsx';

/** The outline of a page while it is being read. */
export function PageSkeleton() {
  const words = useWords();
  const styles = usePageSkeletonStyles();
  return (
    <Skeleton aria-label={words.loading} className={styles.page}>
      <SkeletonItem size={28} className={styles.title} />
      <SkeletonItem size={96} />
      <SkeletonItem size={96} />
    </Skeleton>
  );
}
