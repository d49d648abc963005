import { Body1, Title2 } from '@fluentui/react-components';
import { useEffect, useRef, type ReactNode } from 'react';
import { usePageStyles } from './Page.styles.ts';

export interface PageProps {
  readonly title: string;
  readonly intro?: string | undefined;
  /** `moves` for a page that a person went to inside the app: a screen reader then starts at its title. */
  readonly focus?: 'stays' | 'moves';
  readonly children: ReactNode;
}

/** One page: its title, a sentence about it, and its sections below each other. */
export function Page({ title, intro, focus = 'stays', children }: PageProps) {
  const styles = usePageStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (focus === 'moves') {
      heading.current?.focus();
    }
  }, [focus]);
  return (
    <main className={styles.page}>
      <header className={styles.head}>
        <Title2 as="h1" ref={heading} tabIndex={-1} className={styles.title}>
          {title}
        </Title2>
        {intro !== undefined && <Body1 as="p">{intro}</Body1>}
      </header>
      {children}
    </main>
  );
}
