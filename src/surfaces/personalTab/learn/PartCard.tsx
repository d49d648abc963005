import { Caption1 } from '@fluentui/react-components';
import { useEffect, useId, useRef, type ReactNode } from 'react';
import { useSectionCardStyles } from '#ui/SectionCard.styles.ts';
import { usePartStyles } from './Part.styles.ts';

interface PartCardProps {
  readonly title: string;
  /** Which of how many it is. */
  readonly about: string;
  /** `moves` when the person went to it: reading then begins at its title. */
  readonly focus: 'moves' | 'stays';
  readonly children: ReactNode;
}

/** One part of a module. */
export function PartCard({ title, about, focus, children }: PartCardProps) {
  const card = useSectionCardStyles();
  const styles = usePartStyles();
  const [titleId, aboutId] = [useId(), useId()];
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (focus === 'moves') {
      heading.current?.focus();
    }
  }, [focus]);
  return (
    <section aria-labelledby={titleId} className={card.card}>
      <div>
        <Caption1 id={aboutId} className={styles.about}>
          {about}
        </Caption1>
        <h2 id={titleId} ref={heading} tabIndex={-1} aria-describedby={aboutId} className={styles.title}>
          {title}
        </h2>
      </div>
      {children}
    </section>
  );
}
