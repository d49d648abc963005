import { Body1, Button } from '@fluentui/react-components';
import { loadConfig } from '#app/config.ts';
import { grantScript } from '#app/grantScript.ts';
import { useProblem } from '#app/useProblem.ts';
import { Actions } from '#ui/Actions.tsx';
import { PageSkeleton } from '#ui/PageSkeleton.tsx';
import { Problem } from '#ui/Problem.tsx';
import { SectionCard } from '#ui/SectionCard.tsx';
import { useAdminWords } from '#ui/adminWords.ts';
import { useLoad } from '#ui/useLoad.ts';
import { ScriptField } from './ScriptField.tsx';

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
      {config.status === 'ready' && <ScriptField label={grants.script} rows={22} text={grantScript(config.value)} />}
      <Body1>{grants.afterwards}</Body1>
      <Actions>
        <Button appearance="primary" onClick={onCheck}>
          {grants.check}
        </Button>
      </Actions>
    </SectionCard>
  );
}
