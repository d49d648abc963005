import { Body1, Button, Field, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { loadConfig } from '#app/config.ts';
import { grantScript } from '#app/grantScript.ts';
import { useProblem } from '#app/useProblem.ts';
import { Actions } from '#ui/Actions.tsx';
import { PageSkeleton } from '#ui/PageSkeleton.tsx';
import { Problem } from '#ui/Problem.tsx';
import { SectionCard } from '#ui/SectionCard.tsx';
import { useAction } from '#ui/useAction.ts';
import { useAdminWords } from '#ui/adminWords.ts';
import { useLoad } from '#ui/useLoad.ts';
import { useGrantsCardStyles } from './GrantsCard.styles.ts';

export interface GrantsCardProps {
  /** What Microsoft 365 refused: the site altogether, making something there, or the directory. */
  readonly lacking: 'site' | 'owner' | 'directory';
  /** Tries again what was refused: the only proof that a grant has taken effect. */
  readonly onCheck: () => void;
}

/** Says which grant is missing, with a script for whoever can give it. */
export function GrantsCard({ lacking, onCheck }: GrantsCardProps) {
  const { grants } = useAdminWords();
  const problem = useProblem();
  const config = useLoad(['config'], () => loadConfig());
  return (
    <SectionCard title={grants.title} level={lacking === 'owner' ? 3 : 2}>
      <div role="alert">
        <Body1>{grants.lacking[lacking]}</Body1>
      </div>
      <Body1>{grants.ask}</Body1>
      {config.status === 'loading' && <PageSkeleton />}
      {config.status === 'failed' && <Problem {...problem(config.error, config.retry)} />}
      {config.status === 'ready' && <Script text={grantScript(config.value)} />}
      <Body1>{grants.afterwards}</Body1>
      <Actions>
        <Button appearance="primary" onClick={onCheck}>
          {grants.check}
        </Button>
      </Actions>
    </SectionCard>
  );
}

function Script({ text }: { readonly text: string }) {
  const { grants } = useAdminWords();
  const styles = useGrantsCardStyles();
  const [isCopied, setIsCopied] = useState(false);
  const copy = useAction(
    () => navigator.clipboard.writeText(text),
    () => setIsCopied(true),
  );
  return (
    <>
      <Field label={grants.script}>
        <Textarea readOnly rows={22} resize="vertical" value={text} textarea={{ className: styles.script }} />
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
