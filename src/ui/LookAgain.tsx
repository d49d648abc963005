import { Body1, Button } from '@fluentui/react-components';
import { useState } from 'react';
import { Actions } from './Actions.tsx';
import { useAction } from './useAction.ts';
import { useWords } from './words.tsx';

/** Where somebody waits for somebody else: reads again, and says so when nothing is new. */
export function LookAgain({ onLook }: { readonly onLook: () => Promise<void> }) {
  const { lookAgain, nothingNew } = useWords();
  const [hasLooked, setHasLooked] = useState(false);
  const looking = useAction(onLook, () => setHasLooked(true));
  return (
    <>
      <Actions>
        <Button disabledFocusable={looking.isRunning} onClick={() => looking.run(undefined)}>
          {lookAgain}
        </Button>
      </Actions>
      <Body1 role="status">{hasLooked && !looking.isRunning && nothingNew}</Body1>
    </>
  );
}
