import { Body1, Body1Strong, Button } from '@fluentui/react-components';
import { useState } from 'react';
import { topicLabel } from '#domain/matching/topics/usualTopics.ts';
import { Actions } from '#ui/Actions.tsx';
import { inARow } from '#ui/dates.ts';
import { SectionCard } from '#ui/SectionCard.tsx';
import { useEnrolmentWords } from '#ui/enrolmentWords.ts';
import { useLocale } from '#ui/words.tsx';
import type { Membership } from '#useCases/programme/openHome.ts';
import { EnrolForm } from './EnrolForm.tsx';
import { PauseForm } from './PauseForm.tsx';
import type { FormerPartner } from '../home/homeSteps.ts';
import { Step } from '../Step.tsx';

export interface WaitingProps {
  readonly membership: Membership;
  readonly formerPartners: readonly FormerPartner[];
  readonly onChanged: () => Promise<void>;
}

/** Enrolled, without a partner yet: what happens next, and the answers to change. */
export function Waiting({ membership, formerPartners, onChanged }: WaitingProps) {
  const words = useEnrolmentWords();
  const [open, setOpen] = useState<'answers' | 'pause'>();
  const close = () => setOpen(undefined);
  const changed = async () => {
    await onChanged();
    close();
  };
  return (
    <Step programme={membership.programme.name} title={words.waiting.title} intro={words.waiting.words}>
      {formerPartners.map(({ name, because }) => (
        <Body1 key={name}>{words.waiting[because](name)}</Body1>
      ))}
      {open === 'answers' && <EnrolForm membership={membership} onChanged={changed} onCancelled={close} />}
      {open === 'pause' && <PauseForm membership={membership} onChanged={changed} onCancelled={close} />}
      {open === undefined && <Answers membership={membership} onOpened={setOpen} />}
    </Step>
  );
}

interface AnswersProps {
  readonly membership: Membership;
  readonly onOpened: (form: 'answers' | 'pause') => void;
}

function Answers({ membership, onOpened }: AnswersProps) {
  const { waiting, pause } = useEnrolmentWords();
  const { teaches, wantsToLearn } = membership.enrolment.value;
  return (
    <SectionCard title={waiting.nothingToDo} level={3}>
      <TopicLine label={waiting.teaches} topics={teaches} />
      <TopicLine label={waiting.learns} topics={wantsToLearn} />
      <Actions>
        <Button onClick={() => onOpened('answers')}>{waiting.change}</Button>
        <Button onClick={() => onOpened('pause')}>{pause.open}</Button>
      </Actions>
    </SectionCard>
  );
}

function TopicLine({ label, topics }: { readonly label: string; readonly topics: readonly string[] }) {
  const locale = useLocale();
  return (
    topics.length > 0 && (
      <Body1>
        <Body1Strong>{label}:</Body1Strong> {inARow(locale, topics.map(topicLabel))}
      </Body1>
    )
  );
}
