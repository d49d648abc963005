import { Body1, Button } from '@fluentui/react-components';
import { useState } from 'react';
import { Actions } from '#ui/Actions.tsx';
import { useEnrolmentWords } from '#ui/enrolmentWords.ts';
import type { Membership } from '#useCases/programme/openHome.ts';
import { EnrolPage } from './EnrolPage.tsx';
import { Paused } from './Paused.tsx';
import { Step } from '../Step.tsx';

export interface NotTakingPartProps {
  readonly membership: Membership;
  readonly onChanged: () => Promise<void>;
}

/** After a no: thanks, and an open door. */
export function NotTakingPart({ membership, onChanged }: NotTakingPartProps) {
  const words = useEnrolmentWords().declined;
  const [isReturning, setIsReturning] = useState(false);
  const { pausedUntil } = membership.enrolment.value;
  if (pausedUntil !== undefined) {
    return <Paused membership={membership} until={pausedUntil} onChanged={onChanged} />;
  }
  if (isReturning) {
    return <EnrolPage membership={membership} onChanged={onChanged} />;
  }
  return (
    <Step programme={membership.programme.name} title={words.title}>
      <Body1>{words.words}</Body1>
      <Actions>
        <Button onClick={() => setIsReturning(true)}>{words.rejoin}</Button>
      </Actions>
    </Step>
  );
}
