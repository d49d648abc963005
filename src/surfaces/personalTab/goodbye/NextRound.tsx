import { Body1, Button } from '@fluentui/react-components';
import { useState } from 'react';
import { Actions } from '#ui/Actions.tsx';
import { useEnrolmentWords } from '#ui/enrolmentWords.ts';
import { useGoodbyeWords } from '#ui/goodbyeWords.ts';
import type { Membership } from '#useCases/programme/openHome.ts';
import { PauseForm } from '../enrol/PauseForm.tsx';
import { Step } from '../Step.tsx';
import { WishCard } from './WishCard.tsx';

interface NextRoundProps {
  readonly membership: Membership;
  readonly onChanged: () => Promise<void>;
}

/** Between rounds: what somebody would like next, and the way to rest. */
export function NextRound({ membership, onChanged }: NextRoundProps) {
  const words = useGoodbyeWords().next;
  const { pause } = useEnrolmentWords();
  const [isPausing, setIsPausing] = useState(false);
  return (
    <Step programme={membership.programme.name} title={words.title} intro={words.words}>
      <WishCard membership={membership} onChanged={onChanged} />
      <Body1>{words.rest}</Body1>
      {isPausing ? (
        <PauseForm membership={membership} onChanged={onChanged} onCancelled={() => setIsPausing(false)} />
      ) : (
        <Actions>
          <Button onClick={() => setIsPausing(true)}>{pause.open}</Button>
        </Actions>
      )}
    </Step>
  );
}
