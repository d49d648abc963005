import { Body1, Button } from '@fluentui/react-components';
import { useState } from 'react';
import { useApp } from '#app/appContext.tsx';
import { useProblem } from '#app/useProblem.ts';
import { waitingList } from '#useCases/adjusting/waitingList.ts';
import { proposePairs } from '#useCases/matching/proposePairs.ts';
import { Actions } from '#ui/Actions.tsx';
import { useAdjustDeskWords } from '#ui/adjustDeskWords.ts';
import { Problem } from '#ui/Problem.tsx';
import { SectionCard } from '#ui/SectionCard.tsx';
import { useAction } from '#ui/useAction.ts';
import type { PanelProps } from '../useDesk.ts';

/** Who has joined and has no partner, or has lost one; and one button that looks for one for all of them. */
export function WaitingCard({ desk, onDraft, jobs }: PanelProps) {
  const words = useAdjustDeskWords().waiting;
  const problem = useProblem();
  const { services } = useApp();
  const [found, setFound] = useState<number>();
  const { mentors, mentees } = waitingList(desk);
  const find = useAction(async () => {
    const { draft, match } = await proposePairs(services, desk.programme);
    match.close();
    onDraft(draft);
    setFound(draft.pairs.length);
  });
  const isNobody = mentors.length + mentees.length === 0;
  return (
    <SectionCard title={words.title} level={3}>
      <Body1>{isNobody ? words.none : words.words(mentors.length, mentees.length)}</Body1>
      {!isNobody && (mentors.length === 0 || mentees.length === 0) && <Body1>{words.oneSide}</Body1>}
      {mentors.length > 0 && mentees.length > 0 && (
        <Actions>
          <Button disabledFocusable={find.isRunning || jobs.isBusy} onClick={() => find.run(undefined)}>
            {words.find}
          </Button>
        </Actions>
      )}
      <Body1 role="status">
        {find.isRunning && words.finding}
        {!find.isRunning && found !== undefined && words.found(found)}
      </Body1>
      {find.error !== undefined && <Problem {...problem(find.error, () => find.run(undefined))} />}
    </SectionCard>
  );
}
