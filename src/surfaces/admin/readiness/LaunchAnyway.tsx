import { Button, Field, Textarea } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { longestReason } from '#domain/readiness.ts';
import { WhoCanRead } from '#surfaces/readers/WhoCanRead.tsx';
import { Actions } from '#ui/Actions.tsx';
import { useReadinessWords } from '#ui/readinessWords.ts';
import type { Action } from '#ui/useAction.ts';

/** Launches although something is open, with a reason that is kept. */
export function LaunchAnyway({ launch }: { readonly launch: Action<string> }) {
  const words = useReadinessWords().launch;
  const readersId = useId();
  const [reason, setReason] = useState('');
  const [isChecked, setIsChecked] = useState(false);
  const isGood = reason.trim() !== '' && reason.trim().length <= longestReason;
  const fault = isChecked && !isGood ? { validationMessage: words.needsReason } : {};
  const send = () => {
    setIsChecked(true);
    return isGood ? launch.run(reason) : undefined;
  };
  return (
    <>
      <Field label={words.reason} {...fault}>
        <Textarea aria-describedby={readersId} value={reason} onChange={(_, { value }) => setReason(value)} />
      </Field>
      <WhoCanRead id={readersId} place={{ kind: 'desk' }} />
      <Actions>
        <Button disabledFocusable={launch.isRunning} onClick={send}>
          {words.anyway}
        </Button>
      </Actions>
    </>
  );
}
