import { Body1, Button, Spinner } from '@fluentui/react-components';
import { useState } from 'react';
import { useApp } from '#app/appContext.tsx';
import { useProblem } from '#app/useProblem.ts';
import { Actions } from '#ui/Actions.tsx';
import { useKeepingWords } from '#ui/keepingWords.ts';
import { NoSlot } from '#ui/NoSlot.tsx';
import { Problem } from '#ui/Problem.tsx';
import { SectionCard } from '#ui/SectionCard.tsx';
import { SlotHelpList } from '#ui/SlotHelpList.tsx';
import { useLoad } from '#ui/useLoad.ts';
import { findNewTime, type RebookOffer as Offer } from '#useCases/findNewTime.ts';
import { PartnerCan } from './PartnerCan.tsx';
import { SlotChoice } from './SlotChoice.tsx';
import { seriesKey } from './useSessions.ts';
import type { OfferState, SessionOfferProps } from './useSessionOffer.ts';

interface RebookOfferProps extends Pick<SessionOfferProps, 'view' | 'level'> {
  readonly offer: Offer;
  readonly isOrganizer: boolean;
  readonly rebook: OfferState['rebook'];
}

/** The time does not hold: one click looks for others, the next one books the rest of the sessions there. */
export function RebookOffer(props: RebookOfferProps) {
  const { view, offer, isOrganizer } = props;
  const words = useKeepingWords();
  const [isSearching, setIsSearching] = useState(false);
  if (isSearching) {
    return <NewTimes {...props} />;
  }
  return (
    <SectionCard title={words.rebookTitle(offer.lost.length)} level={props.level}>
      <Body1>{words.rebook(offer.sessionsLeft)}</Body1>
      {isOrganizer ? (
        <>
          <Body1>{words.findHint}</Body1>
          <Actions>
            <Button appearance="primary" onClick={() => setIsSearching(true)}>
              {words.find}
            </Button>
          </Actions>
        </>
      ) : (
        <PartnerCan view={view} what={words.partnerRebooks(view.partner.name)} />
      )}
    </SectionCard>
  );
}

function NewTimes({ view, offer, level, rebook }: RebookOfferProps) {
  const { services } = useApp();
  const words = useKeepingWords();
  const problem = useProblem();
  const search = useLoad(['newTimes', ...seriesKey(view)], () => findNewTime(services, view, offer));
  if (search.status === 'loading') {
    return <Spinner label={words.searching} />;
  }
  if (search.status === 'failed') {
    return <Problem {...problem(search.error, search.retry)} />;
  }
  const answer = search.value;
  if (!answer.found) {
    return (
      <SectionCard title={words.rebookTitle(offer.lost.length)} level={level}>
        <NoSlot answer={answer} pair={view.proposal.pair} help={answer.help} />
      </SectionCard>
    );
  }
  return (
    <>
      {answer.proposals.map((proposal, rank) => (
        <SlotChoice
          key={`${proposal.slot.firstDate} ${proposal.slot.startTime}`}
          proposal={proposal}
          rank={rank}
          isBusy={rebook.isRunning}
          onChosen={() => rebook.run(proposal)}
        />
      ))}
      <SlotHelpList help={answer.help} />
    </>
  );
}
