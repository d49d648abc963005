import { Body1, Button } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { jobKey } from '#domain/job.ts';
import { Actions } from '#ui/Actions.tsx';
import { SectionCard } from '#ui/SectionCard.tsx';
import { useTidyingWords } from '#ui/tidyingWords.ts';
import type { PanelProps } from '../useDesk.ts';
import { TidyList } from './TidyList.tsx';
import { useTidying } from './useTidying.ts';

export interface TidyCardProps extends Pick<PanelProps, 'desk' | 'organisation' | 'jobs'> {
  /** The card gives way to the work that was begun. */
  readonly onBegun: () => void;
}

/** Says that leads keep something they need no more, and lets them look through it; nothing when there is nothing. */
export function TidyCard({ desk, organisation, jobs, onBegun }: TidyCardProps) {
  const words = useTidyingWords();
  const listId = useId();
  const tidying = useTidying({ desk, organisation });
  const [isOpen, setIsOpen] = useState(false);
  const { plan, chosen } = tidying;
  const isPlanned = jobs.board.jobs.some(({ key }) => key === jobKey('tidy', desk.programme.id));
  if (plan.people.length === 0 || isPlanned) {
    return undefined;
  }
  const begin = () => {
    setIsOpen(false);
    tidying.begun();
    jobs.begin({ kind: 'tidy', people: chosen.map(({ target }) => target) });
    onBegun();
  };
  return (
    <SectionCard title={words.title}>
      <Body1>{words.found(plan.people.length + plan.more)}</Body1>
      <Actions>
        <Button aria-expanded={isOpen} aria-controls={listId} onClick={() => setIsOpen(!isOpen)}>
          {words.list}
        </Button>
      </Actions>
      <div id={listId}>
        {isOpen && <TidyList desk={desk} tidying={tidying} isBusy={jobs.isBusy} onConfirmed={begin} />}
      </div>
    </SectionCard>
  );
}
