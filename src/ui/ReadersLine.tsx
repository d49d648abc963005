import { Caption1, Caption1Strong, Link } from '@fluentui/react-components';
import { useId, useState, type ReactNode } from 'react';
import { EyeRegular, LockClosedRegular, WarningRegular } from './icons.ts';
import { useReadersLineStyles } from './ReadersLine.styles.ts';
import { useWords } from './words.tsx';

export interface ReadersLineProps {
  /** For `aria-describedby` of the fields that it is about. */
  readonly id: string;
  /** A warning is also said aloud, for it may come while somebody is writing. */
  readonly mood: 'checking' | 'closed' | 'shared' | 'warning';
  readonly sentence: string;
  /** What is behind the button. */
  readonly children: ReactNode;
}

const icons = { checking: EyeRegular, closed: LockClosedRegular, shared: EyeRegular, warning: WarningRegular };

/** One quiet line beside a field: who could read what is written there, and more on demand. */
export function ReadersLine({ id, mood, sentence, children }: ReadersLineProps) {
  const { title, more } = useWords().readers;
  const styles = useReadersLineStyles();
  const moreId = useId();
  const [isOpen, setIsOpen] = useState(false);
  const Icon = icons[mood];
  return (
    <div className={styles.line}>
      <Icon aria-hidden className={styles.icon} />
      <div className={styles.words}>
        <Caption1 id={id}>
          <Caption1Strong>{title}</Caption1Strong> {mood !== 'warning' && <span>{sentence}</span>}
          <span role="status" className={styles.warning}>
            {mood === 'warning' && sentence}
          </span>
        </Caption1>{' '}
        <Link
          as="button"
          inline
          className={styles.button}
          aria-describedby={id}
          aria-expanded={isOpen}
          aria-controls={moreId}
          onClick={() => setIsOpen(!isOpen)}
        >
          {more}
        </Link>
        <div id={moreId}>{isOpen && <div className={styles.more}>{children}</div>}</div>
      </div>
    </div>
  );
}
