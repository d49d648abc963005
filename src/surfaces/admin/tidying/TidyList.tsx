import { Body1, Button, Checkbox } from '@fluentui/react-components';
import { useId } from 'react';
import { expectedTime } from '#domain/expectedTime.ts';
import { type TidyReason, tidyReasons } from '#domain/tidying.ts';
import { Actions } from '#ui/Actions.tsx';
import { SectionCard } from '#ui/SectionCard.tsx';
import { useAdminWords } from '#ui/adminWords.ts';
import { useTidyingWords } from '#ui/tidyingWords.ts';
import type { PanelProps } from '../useDesk.ts';
import { LeftFolders } from './LeftFolders.tsx';
import { useTidyListStyles } from './TidyList.styles.ts';
import type { Tidying } from './useTidying.ts';

export interface TidyListProps extends Pick<PanelProps, 'desk'> {
  readonly tidying: Tidying;
  readonly isBusy: boolean;
  readonly onConfirmed: () => void;
}

/** Everybody with the reason why, what becomes of what is kept of them, and what others have to delete. */
export function TidyList({ desk, tidying, isBusy, onConfirmed }: TidyListProps) {
  const words = useTidyingWords();
  const { jobs } = useAdminWords();
  const { plan, chosen } = tidying;
  const styles = useTidyListStyles();
  return (
    <div className={styles.list}>
      {tidyReasons.map((reason) => (
        <ReasonGroup key={reason} reason={reason} tidying={tidying} />
      ))}
      {plan.more > 0 && <Body1>{words.more(plan.more)}</Body1>}
      <LeftFolders desk={desk} people={chosen} />
      <Body1>{words.what}</Body1>
      <Body1 role="status">
        {chosen.length === 0 ? words.nobody : jobs.takes(expectedTime('tidy', chosen.length, undefined))}
      </Body1>
      <Actions>
        <Button appearance="primary" disabledFocusable={isBusy || chosen.length === 0} onClick={onConfirmed}>
          {words.action(chosen.length)}
        </Button>
      </Actions>
    </div>
  );
}

/** Whom one reason concerns; nothing when it concerns nobody. */
function ReasonGroup({ reason, tidying }: { readonly reason: TidyReason; readonly tidying: Tidying }) {
  const words = useTidyingWords().reasons[reason];
  const styles = useTidyListStyles();
  const whyId = useId();
  const people = tidying.plan.people.filter(({ target }) => target.because === reason);
  const isChosen = new Set(tidying.chosen);
  if (people.length === 0) {
    return undefined;
  }
  return (
    <SectionCard title={words.title} level={3}>
      <Body1 id={whyId}>{words.words}</Body1>
      <div className={styles.people} role="group" aria-describedby={whyId} aria-label={words.title}>
        {people.map((each) => (
          <Checkbox
            key={each.target.person}
            label={<bdi>{each.name}</bdi>}
            checked={isChosen.has(each)}
            onChange={(_, { checked }) => tidying.choose(each.target.person, checked === true)}
          />
        ))}
      </div>
    </SectionCard>
  );
}
