import { mergeClasses } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import { useSectionCardStyles } from './SectionCard.styles.ts';

export interface SectionCardProps {
  readonly title: string;
  /** The heading's level: 2 under a page's title, 3 under a step's. */
  readonly level?: 2 | 3;
  readonly children: ReactNode;
}

/** A part of a page that stands for itself, found by its heading. */
export function SectionCard({ title, level = 2, children }: SectionCardProps) {
  const styles = useSectionCardStyles();
  const titleId = useId();
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section aria-labelledby={titleId} className={styles.card}>
      <Heading id={titleId} className={mergeClasses(styles.title, level === 3 && styles.smaller)}>
        {title}
      </Heading>
      {children}
    </section>
  );
}
