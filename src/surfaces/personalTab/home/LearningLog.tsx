import { Body1, Body1Strong, Caption1 } from '@fluentui/react-components';
import { useId } from 'react';
import { WhoCanRead } from '#surfaces/readers/WhoCanRead.tsx';
import { dayOf } from '#ui/dates.ts';
import { SectionCard } from '#ui/SectionCard.tsx';
import { useLocale, useWords } from '#ui/words.tsx';
import type { PairView } from '#useCases/pair/openPair.ts';
import { Pledges } from './Pledges.tsx';
import { useLearningLogStyles } from './LearningLog.styles.ts';

export interface LearningLogProps {
  readonly view: PairView;
  readonly title: string;
  readonly level?: 2 | 3;
  /** Something was written; without it, the log is only read. */
  readonly onChanged?: () => Promise<void>;
}

/** What was taught and learned, the latest first. */
export function LearningLog({ view, title, level = 3, onChanged }: LearningLogProps) {
  const words = useWords().home.pair;
  const locale = useLocale();
  const styles = useLearningLogStyles();
  const readersId = useId();
  const entries = view.learnings.map(({ value }) => value).toSorted((a, b) => b.session - a.session);
  return (
    <SectionCard title={title} level={level}>
      {entries.length === 0 ? (
        <Body1>{words.logEmpty}</Body1>
      ) : (
        <ul className={styles.list}>
          {entries.map((learning) => (
            <li key={learning.key}>
              <Caption1 className={styles.who}>
                <bdi>{learning.by === view.me ? words.you : view.partner.name}</bdi> · {dayOf(locale, learning.session)}
              </Caption1>
              <LogLine label={words.taught} text={learning.taught} />
              <LogLine label={words.learned} text={learning.learned} />
              {onChanged && <Pledges view={view} learning={learning} onChanged={onChanged} />}
            </li>
          ))}
        </ul>
      )}
      <WhoCanRead id={readersId} place={{ kind: 'pair', view }} />
    </SectionCard>
  );
}

function LogLine({ label, text }: { readonly label: string; readonly text: string }) {
  const styles = useLearningLogStyles();
  return (
    text !== '' && (
      <Body1 className={styles.words}>
        <Body1Strong>{label}:</Body1Strong> <bdi>{text}</bdi>
      </Body1>
    )
  );
}
