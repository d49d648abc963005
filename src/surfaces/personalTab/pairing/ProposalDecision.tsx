import { Body1, Button } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import { useApp } from '#app/appContext.tsx';
import { useProblem } from '#app/useProblem.ts';
import type { PersonId } from '#domain/ids.ts';
import type { Answer } from '#domain/pair.ts';
import { Actions } from '#ui/Actions.tsx';
import { PageSkeleton } from '#ui/PageSkeleton.tsx';
import { Problem } from '#ui/Problem.tsx';
import { SectionCard } from '#ui/SectionCard.tsx';
import { TickList } from '#ui/TickList.tsx';
import { useAction } from '#ui/useAction.ts';
import { useFocusKept } from '#ui/useFocusKept.ts';
import { useWords } from '#ui/words.tsx';
import { answerProposal } from '#useCases/pair/answerProposal.ts';
import { askForAnother } from '#useCases/pair/askForAnother.ts';
import type { PairView } from '#useCases/pair/openPair.ts';
import { useTellPartner } from '../useTellPartner.ts';

const OtherMentors = lazy(async () => ({ default: (await import('./OtherMentors.tsx')).OtherMentors }));

export interface ProposalDecisionProps {
  readonly view: PairView;
  readonly lastDay: string;
  readonly hasPartnerAccepted: boolean;
  readonly onChanged: () => Promise<void>;
}

/** Yes, no, or somebody else; and who learns of it. A mentee with a choice sees it before the no is said. */
export function ProposalDecision({ view, lastDay, hasPartnerAccepted, onChanged }: ProposalDecisionProps) {
  const words = useWords().proposal;
  const problem = useProblem();
  const focusKept = useFocusKept();
  const [isChoosing, setIsChoosing] = useState(false);
  const { run, isRunning, error } = useAnswer(view, onChanged);
  const { others = [] } = view.proposal;
  const ask = () => (others.length > 0 ? setIsChoosing(true) : run({ wishes: undefined }));
  return (
    <>
      {hasPartnerAccepted && <Body1>{words.partnerAccepted(view.partner.name)}</Body1>}
      <WhoLearns partner={view.partner.name} />
      <Body1>{words.until(lastDay)}</Body1>
      <div {...focusKept}>
        {isChoosing ? (
          <Suspense fallback={<PageSkeleton />}>
            <OtherMentors
              view={view}
              others={others}
              isBusy={isRunning}
              onAsked={(wishes) => run({ wishes })}
              onStayed={() => setIsChoosing(false)}
            />
          </Suspense>
        ) : (
          <Answers isBusy={isRunning} onSaid={run} onAsked={ask} />
        )}
      </div>
      {error !== undefined && <Problem {...problem(error, () => void onChanged())} />}
    </>
  );
}

/** What somebody says: yes, no, or that they would like to meet another, perhaps this mentor. */
type Said = Answer | { readonly wishes: PersonId | undefined };

function useAnswer(view: PairView, onChanged: () => Promise<void>) {
  const { services } = useApp();
  const tell = useTellPartner(view);
  return useAction(async (said: Said) => {
    await (typeof said === 'string'
      ? answerProposal(services, view, said)
      : askForAnother(services, view, said.wishes));
    if (said === 'accepted') {
      tell('partnerAccepted');
    }
  }, onChanged);
}

function WhoLearns({ partner }: { readonly partner: string }) {
  const words = useWords().proposal;
  return (
    <SectionCard title={words.who} level={3}>
      <TickList>
        {words.learns(partner).map((line) => (
          <Body1 key={line}>{line}</Body1>
        ))}
      </TickList>
    </SectionCard>
  );
}

interface AnswersProps {
  readonly isBusy: boolean;
  readonly onSaid: (said: Answer) => void;
  readonly onAsked: () => void;
}

function Answers({ isBusy, onSaid, onAsked }: AnswersProps) {
  const words = useWords().proposal;
  return (
    <>
      <Actions>
        <Button appearance="primary" disabled={isBusy} onClick={() => onSaid('accepted')}>
          {words.accept}
        </Button>
        <Button disabled={isBusy} onClick={onAsked}>
          {words.another}
        </Button>
        <Button disabled={isBusy} onClick={() => onSaid('declined')}>
          {words.decline}
        </Button>
      </Actions>
      <Body1>{words.declineHint}</Body1>
    </>
  );
}
