import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { dayOf } from '#ui/dates.ts';
import { usePledgeWords } from '#ui/pledgeWords.ts';
import { useFocusKept } from '#ui/useFocusKept.ts';
import { useLocale } from '#ui/words.tsx';
import type { PairView } from '#useCases/pair/openPair.ts';
import { usePledgesStyles } from './Pledges.styles.ts';
import { PledgeForm } from './PledgeForm.tsx';
import { PledgeRow } from './PledgeRow.tsx';

export interface PledgesProps {
  readonly view: PairView;
  /** The line of the learning log that they come from. */
  readonly learning: PairView['learnings'][number]['value'];
  readonly onChanged: () => Promise<void>;
}

/** What the mentee makes of something that they learned; they alone can add to it. */
export function Pledges({ view, learning, onChanged }: PledgesProps) {
  const words = usePledgeWords();
  const locale = useLocale();
  const styles = usePledgesStyles();
  const focusKept = useFocusKept();
  const [isOpen, setIsOpen] = useState(false);
  const mayAdd = view.myRole === 'mentee' && learning.by === view.me && learning.learned !== '';
  return (
    <div className={styles.all} {...focusKept}>
      {view.pledges
        .filter(({ value }) => value.learning === learning.key && value.by === learning.by)
        .map((pledge) => (
          <PledgeRow key={pledge.value.key} view={view} pledge={pledge} onChanged={onChanged} />
        ))}
      {mayAdd && !isOpen && (
        <div>
          <Button
            size="small"
            aria-label={words.makeOf(dayOf(locale, learning.session))}
            onClick={() => setIsOpen(true)}
          >
            {words.make}
          </Button>
        </div>
      )}
      {mayAdd && isOpen && (
        <PledgeForm
          view={view}
          learning={learning.key}
          onKept={async () => {
            await onChanged();
            setIsOpen(false);
          }}
          onCancelled={() => setIsOpen(false)}
        />
      )}
    </div>
  );
}
