import { Body1, Button } from '@fluentui/react-components';
import { useState } from 'react';
import { useApp } from '#app/appContext.tsx';
import { useProblem } from '#app/useProblem.ts';
import { type KeptMonths, type Programme, usualKeptMonths } from '#domain/programme.ts';
import { Actions } from '#ui/Actions.tsx';
import { Problem } from '#ui/Problem.tsx';
import { SectionCard } from '#ui/SectionCard.tsx';
import { useAction } from '#ui/useAction.ts';
import { useAdminWords } from '#ui/adminWords.ts';
import { useLoad } from '#ui/useLoad.ts';
import { decideRetention, readRetention } from '#useCases/programme/decideRetention.ts';
import { RetentionField } from './RetentionField.tsx';

/** For how long the words of a pair are kept, and a way to decide it anew. */
export function RetentionCard({ programme }: { readonly programme: Programme }) {
  const { services } = useApp();
  const { retention: words } = useAdminWords();
  const problem = useProblem();
  // Read anew: the programme that the page began with is older than what was decided on it.
  const standing = useLoad(['retention', programme.id], () => readRetention(services, programme.id));
  return (
    <SectionCard title={words.title}>
      {standing.status === 'failed' && <Problem {...problem(standing.error, standing.retry)} />}
      {standing.status === 'ready' && (
        <Decision
          programme={programme}
          standing={standing.value}
          onDecided={(months) => standing.change(() => months)}
        />
      )}
    </SectionCard>
  );
}

interface DecisionProps {
  readonly programme: Programme;
  readonly standing: KeptMonths | 'noLimit';
  readonly onDecided: (months: KeptMonths) => void;
}

function Decision({ programme, standing, onDecided }: DecisionProps) {
  const { services } = useApp();
  const { retention: words } = useAdminWords();
  const problem = useProblem();
  const [chosen, setChosen] = useState<KeptMonths>();
  const decide = useAction(async (months: KeptMonths) => {
    await decideRetention(services, programme.id, months);
    onDecided(months);
    setChosen(undefined);
  });
  const isOpen = chosen !== undefined;
  const months = standing === 'noLimit' ? usualKeptMonths : standing;
  return (
    <>
      <Body1 role="status">{standing === 'noLimit' ? words.noLimit : words.standing(standing)}</Body1>
      {isOpen && <RetentionField months={chosen} onChosen={setChosen} />}
      {isOpen && <Body1>{words.notice}</Body1>}
      {decide.error !== undefined && <Problem {...problem(decide.error, () => decide.run(chosen ?? months))} />}
      <Actions>
        {isOpen && (
          <Button appearance="primary" disabledFocusable={decide.isRunning} onClick={() => decide.run(chosen)}>
            {words.decide}
          </Button>
        )}
        <Button aria-expanded={isOpen} onClick={() => setChosen(isOpen ? undefined : months)}>
          {words.change}
        </Button>
      </Actions>
    </>
  );
}
