import { Body1, Button, Field, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { Actions } from '#ui/Actions.tsx';
import { useAction } from '#ui/useAction.ts';
import { useAdminWords } from '#ui/adminWords.ts';
import { useScriptFieldStyles } from './ScriptField.styles.ts';

export interface ScriptFieldProps {
  readonly label: string;
  readonly text: string;
  readonly rows: number;
}

/** A script to be read, copied, and sent to somebody who may run it. */
export function ScriptField({ label, text, rows }: ScriptFieldProps) {
  const { grants } = useAdminWords();
  const styles = useScriptFieldStyles();
  const [isCopied, setIsCopied] = useState(false);
  const copy = useAction(
    () => navigator.clipboard.writeText(text),
    () => setIsCopied(true),
  );
  return (
    <>
      <Field label={label}>
        <Textarea readOnly rows={rows} resize="vertical" value={text} textarea={{ className: styles.script }} />
      </Field>
      <Actions>
        <Button onClick={() => copy.run(undefined)}>{grants.copy}</Button>
      </Actions>
      <Body1 role="status">
        {isCopied && grants.copied}
        {copy.error !== undefined && grants.notCopied}
      </Body1>
    </>
  );
}
