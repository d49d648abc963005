import { Button } from '@fluentui/react-components';
import type { PlannedStep, StepReason } from '#domain/adjusting/leadStep.ts';
import type { Suggestion } from '#domain/adjusting/suggestions.ts';
import { Actions } from '#ui/Actions.tsx';
import { useAdjustDeskWords } from '#ui/adjustDeskWords.ts';
import { SectionCard } from '#ui/SectionCard.tsx';
import type { PanelProps } from '../useDesk.ts';
import { SuggestionItem } from './SuggestionItem.tsx';
import { useSuggestionStyles } from './SuggestionGroup.styles.ts';

export interface SuggestionGroupProps extends Pick<PanelProps, 'jobs'> {
  readonly because: StepReason;
  readonly suggestions: readonly Suggestion[];
}

/** Pairs for which the same would help: one by one, or all at once. */
export function SuggestionGroup({ because, suggestions, jobs }: SuggestionGroupProps) {
  const words = useAdjustDeskWords();
  const styles = useSuggestionStyles();
  const take = (steps: readonly PlannedStep[]) => jobs.begin({ kind: 'adjust', steps });
  return (
    <SectionCard title={words.groupTitle(words.group[because], suggestions.length)} level={3}>
      <AllAtOnce suggestions={suggestions} isBusy={jobs.isBusy} onTaken={take} />
      <ul className={styles.list}>
        {suggestions.map((suggestion) => (
          <SuggestionItem
            key={suggestion.pair.id}
            suggestion={suggestion}
            isBusy={jobs.isBusy}
            onTaken={(step) => take([step])}
          />
        ))}
      </ul>
    </SectionCard>
  );
}

interface AllAtOnceProps extends Pick<SuggestionGroupProps, 'suggestions'> {
  readonly isBusy: boolean;
  readonly onTaken: (steps: readonly PlannedStep[]) => void;
}

/** The gentlest step for each of them; pairs are ended one by one. */
function AllAtOnce({ suggestions, isBusy, onTaken }: AllAtOnceProps) {
  const words = useAdjustDeskWords();
  const first = suggestions.flatMap(({ steps: [step] }) => (step && step.step !== 'end' ? [step] : []));
  const [{ step } = { step: 'end' as const }] = first;
  const same = first.filter((one) => one.step === step);
  return same.length < 2 ? null : (
    <Actions>
      <Button disabledFocusable={isBusy} onClick={() => onTaken(same)}>
        {words.all(words.action[step], same.length)}
      </Button>
    </Actions>
  );
}
