import { Body1, Button } from '@fluentui/react-components';
import { useId } from 'react';
import type { PersonId } from '#domain/ids.ts';
import type { OtherMentor } from '#domain/pair.ts';
import { WhoCanRead } from '#surfaces/readers/WhoCanRead.tsx';
import { Actions } from '#ui/Actions.tsx';
import { useOtherMentorWords } from '#ui/otherMentorWords.ts';
import { PersonLine } from '#ui/PersonLine.tsx';
import { ReasonList } from '#ui/ReasonList.tsx';
import { SectionCard } from '#ui/SectionCard.tsx';
import type { PairView } from '#useCases/pair/openPair.ts';
import { useOtherMentorsStyles } from './OtherMentors.styles.ts';

export interface OtherMentorsProps {
  readonly view: PairView;
  readonly others: readonly OtherMentor[];
  readonly isBusy: boolean;
  /** Somebody of these, or somebody else altogether. */
  readonly onAsked: (wishes: PersonId | undefined) => void;
  readonly onStayed: () => void;
}

/** Who else would fit a mentee, and why; whom they choose, only the leads learn. */
export function OtherMentors({ view, others, isBusy, onAsked, onStayed }: OtherMentorsProps) {
  const words = useOtherMentorWords();
  const styles = useOtherMentorsStyles();
  const readersId = useId();
  const { name } = view.partner;
  return (
    <SectionCard title={words.title} level={3}>
      <Body1>{words.intro}</Body1>
      <Body1>{words.learns(name)}</Body1>
      <ul className={styles.list}>
        {others.map(({ mentor, reasons }) => (
          <li key={mentor.id} className={styles.mentor}>
            <PersonLine name={mentor.name} about={[mentor.jobTitle, mentor.department]} />
            <ReasonList reasons={reasons} />
            <Button disabled={isBusy} aria-describedby={readersId} onClick={() => onAsked(mentor.id)}>
              {words.rather(mentor.name)}
            </Button>
          </li>
        ))}
      </ul>
      <Actions>
        <Button appearance="primary" disabled={isBusy} onClick={onStayed}>
          {words.stay}
        </Button>
        <Button disabled={isBusy} onClick={() => onAsked(undefined)}>
          {words.somebodyElse}
        </Button>
      </Actions>
      <Body1>{words.declines(name)}</Body1>
      <WhoCanRead id={readersId} place={{ kind: 'person', me: view.me }} />
    </SectionCard>
  );
}
