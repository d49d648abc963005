import { Body1, Checkbox, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { useDeletionWords } from '#ui/deletionWords.ts';
import { SectionCard } from '#ui/SectionCard.tsx';
import { ConfirmDeletion } from './ConfirmDeletion.tsx';
import { deletionLines, partnerName } from './deletionLines.ts';
import { useDeletionPlanStyles } from './DeletionPlanView.styles.ts';
import { Lines } from './Lines.tsx';
import type { PlannedDeletionProps } from './useDeletion.ts';

/** What goes, what stays and what could not be seen; who is in a pair decides about the folder of both. */
export function DeletionPlanView({ plan, deletion, onCopyWanted }: PlannedDeletionProps) {
  const words = useDeletionWords();
  const styles = useDeletionPlanStyles();
  const lines = deletionLines(words, plan, deletion.forBoth);
  const start = useRef<HTMLDivElement>(null);
  // Whoever reads by ear goes on with what has just come.
  useEffect(() => start.current?.focus(), []);
  return (
    <div ref={start} tabIndex={-1} className={styles.plan}>
      {deletion.hasChanged && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{words.confirm.changed}</MessageBarBody>
        </MessageBar>
      )}
      <SectionCard title={words.goes.title} level={3}>
        {lines.goes.length === 0 ? <Body1>{words.goes.nothing}</Body1> : <Lines lines={lines.goes} />}
        <ForBoth plan={plan} deletion={deletion} />
      </SectionCard>
      <SectionCard title={words.stays.title} level={3}>
        <Lines lines={lines.stays} />
      </SectionCard>
      {lines.unseen.length > 0 && (
        <SectionCard title={words.unseen.title} level={3}>
          <Body1>{words.unseen.words}</Body1>
          <Lines lines={lines.unseen} />
        </SectionCard>
      )}
      {lines.goes.length > 0 && <ConfirmDeletion plan={plan} deletion={deletion} onCopyWanted={onCopyWanted} />}
    </div>
  );
}

/** Whoever is alone in a folder need not be asked for whom it goes. */
function ForBoth({ plan, deletion: { forBoth, choose, run } }: Pick<PlannedDeletionProps, 'plan' | 'deletion'>) {
  const words = useDeletionWords();
  const styles = useDeletionPlanStyles();
  return plan.pairs
    .filter(({ isWithoutPartner }) => !isWithoutPartner)
    .map((pair) => {
      const partner = partnerName(words, pair);
      const hintId = `for-both-${pair.id}`;
      return (
        <div key={pair.id}>
          <Checkbox
            label={words.forBoth.label(partner)}
            aria-describedby={hintId}
            checked={forBoth.has(pair.id)}
            disabled={run.isRunning}
            onChange={(_, { checked }) => choose(pair.id, checked === true)}
          />
          <Body1 id={hintId} block className={styles.hint}>
            {words.forBoth.hint(partner)}
          </Body1>
        </div>
      );
    });
}
