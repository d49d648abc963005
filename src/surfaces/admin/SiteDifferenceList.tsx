import { Body1, Body1Strong } from '@fluentui/react-components';
import type { SiteDifference } from '#domain/site/siteDifference.ts';
import { SectionCard } from '#ui/SectionCard.tsx';
import { useAdminWords } from '#ui/adminWords.ts';
import { useSiteDifferenceListStyles } from './SiteDifferenceList.styles.ts';

export interface SiteDifferenceListProps {
  readonly title: string;
  readonly differences: readonly SiteDifference[];
}

/** One plain line for each difference, and what it means; nothing at all where there is none. */
export function SiteDifferenceList({ title, differences }: SiteDifferenceListProps) {
  const { setUp } = useAdminWords();
  const styles = useSiteDifferenceListStyles();
  if (differences.length === 0) {
    return null;
  }
  return (
    <SectionCard title={title} level={3}>
      <ul className={styles.list}>
        {differences.map(setUp.difference).map(({ what, hint }) => (
          <li key={what} className={styles.difference}>
            <Body1Strong block>{what}</Body1Strong>
            <Body1 block className={styles.hint}>
              {hint}
            </Body1>
          </li>
        ))}
      </ul>
    </SectionCard>
  );
}
