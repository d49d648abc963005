import { Body1 } from '@fluentui/react-components';
import { useMemo } from 'react';
import { useApp } from '#app/appContext.tsx';
import { stepReasons } from '#domain/adjusting/leadStep.ts';
import { suggestions } from '#domain/adjusting/suggestions.ts';
import { factsOfPairs } from '#useCases/adjusting/pairFacts.ts';
import { useAdjustDeskWords } from '#ui/adjustDeskWords.ts';
import { useFocusKept } from '#ui/useFocusKept.ts';
import type { PanelProps } from '../useDesk.ts';
import { PauseCard } from './PauseCard.tsx';
import { SuggestionGroup } from './SuggestionGroup.tsx';
import { useSuggestionStyles } from './SuggestionGroup.styles.ts';
import { WaitingCard } from './WaitingCard.tsx';

/** What a lead can do for pairs, with the reason and what will happen, and for whoever has no partner. */
export function AdjustPanel(props: PanelProps) {
  const { desk, organisation, jobs } = props;
  const words = useAdjustDeskWords();
  const styles = useSuggestionStyles();
  const focusKept = useFocusKept();
  const { clock } = useApp().services;
  const found = useMemo(() => suggestions(factsOfPairs(desk, organisation), clock.now()), [desk, organisation, clock]);
  return (
    <div {...focusKept} className={styles.panel}>
      <Body1>{words.intro}</Body1>
      {found.length === 0 && <Body1>{words.allWell}</Body1>}
      {stepReasons.map((because) => {
        const group = found.filter((suggestion) => suggestion.because === because);
        return group.length > 0 && <SuggestionGroup key={because} because={because} suggestions={group} jobs={jobs} />;
      })}
      <WaitingCard {...props} />
      <PauseCard {...props} />
    </div>
  );
}
