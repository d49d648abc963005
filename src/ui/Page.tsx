import { Body1, mergeClasses } from '@fluentui/react-components';
import { useEffect, useRef, type ReactNode } from 'react';
import { usePageStyles } from './Page.styles.ts';

export interface PageProps {
  readonly title: string;
  readonly intro?: string | undefined;
  /** `moves` for a page that a person went to inside the app: a screen reader then starts at its title. */
  readonly focus?: 'stays' | 'moves';
  /** `wide` for tables; text reads better in a narrower column. */
  readonly width?: 'reading' | 'wide';
  readonly children: ReactNode;
}

/** One page: its title, a sentence about it, and its sections below each other. */
export function Page({ title, intro, focus = 'stays', width = 'reading', children }: PageProps) {
  const styles = usePageStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (focus === 'moves') {
      heading.current?.focus();
    }
  }, [focus]);
  return (
    <main className={mergeClasses(styles.page, width === 'wide' && styles.wide)}>
      <header className={styles.head}>
        <h1 ref={heading} tabIndex={-1} className={styles.title}>
          {title}
        </h1>
        {intro !== undefined && <Body1>{intro}</Body1>}
      </header>
      {children}
    </main>
  );
}
