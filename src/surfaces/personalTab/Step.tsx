import { Body1, Caption1 } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import { useStepStyles } from './Step.styles.ts';

export interface StepProps {
  readonly programme: string;
  readonly title: string;
  readonly intro?: string | undefined;
  readonly children: ReactNode;
}

/** Where somebody stands in one programme: its name, what this step is, and what to do. */
export function Step({ programme, title, intro, children }: StepProps) {
  const styles = useStepStyles();
  const titleId = useId();
  return (
    <article aria-labelledby={titleId} className={styles.step}>
      <header className={styles.head}>
        <Caption1 dir="auto" className={styles.programme}>
          {programme}
        </Caption1>
        <h2 id={titleId} className={styles.title}>
          {title}
        </h2>
        {intro !== undefined && <Body1>{intro}</Body1>}
      </header>
      {children}
    </article>
  );
}
