import { Body1, Button } from '@fluentui/react-components';
import { useState } from 'react';
import { useApp } from '#app/appContext.tsx';
import { useProblem } from '#app/useProblem.ts';
import { Actions } from '#ui/Actions.tsx';
import { Announcement } from '#ui/Announcement.tsx';
import { useKeepingWords } from '#ui/keepingWords.ts';
import { NoSlot } from '#ui/NoSlot.tsx';
import { Problem } from '#ui/Problem.tsx';
import { SectionCard } from '#ui/SectionCard.tsx';
import { SlotHelpList } from '#ui/SlotHelpList.tsx';
import { useLoad } from '#ui/useLoad.ts';
import { findNewTime, type RebookOffer as Offer } from '#useCases/sessions/findNewTime.ts';
import type { PairSlotSearch } from '#useCases/series/findPairSlots.ts';
import { PartnerCan } from './PartnerCan.tsx';
import { SlotChoice } from './SlotChoice.tsx';
import { SlotSkeleton } from './SlotSkeleton.tsx';
import { seriesKey } from './useSessions.ts';
import type { OfferState, SessionOfferProps } from './useSessionOffer.ts';

interface RebookOfferProps extends Pick<SessionOfferProps, 'view' | 'level'> {
  readonly offer: Offer;
  readonly isOrganizer: boolean;
  readonly rebook: OfferState['rebook'];
}

/** The time does not hold: one click looks for others, the next one books the rest of the sessions there. */
export function RebookOffer(props: RebookOfferProps) {
  const { view, offer, level, isOrganizer } = props;
  const words = useKeepingWords();
  const [isSearching, setIsSearching] = useState(false);
  return (
    <>
      <SectionCard title={words.rebookTitle(offer.lost.length)} level={level}>
        <Body1>{words.rebook(offer.sessionsLeft)}</Body1>
        {isOrganizer ? (
          <>
            <Body1>{words.findHint}</Body1>
            <Actions>
              {/* It stays, so that the focus does. */}
              <Button appearance="primary" disabledFocusable={isSearching} onClick={() => setIsSearching(true)}>
                {words.find}
              </Button>
            </Actions>
          </>
        ) : (
          <PartnerCan view={view} what={words.partnerRebooks(view.partner.name)} />
        )}
      </SectionCard>
      {isSearching && <NewTimes {...props} />}
    </>
  );
}

function NewTimes(props: RebookOfferProps) {
  const { services } = useApp();
  const words = useKeepingWords();
  const problem = useProblem();
  const { view, offer } = props;
  const search = useLoad(['newTimes', ...seriesKey(view)], () => findNewTime(services, view, offer));
  const found = search.status === 'ready' && search.value.found ? search.value.proposals.length : 0;
  return (
    <>
      <Announcement text={found > 0 ? words.found(found) : ''} />
      {search.status === 'loading' && <SlotSkeleton label={words.searching} />}
      {search.status === 'failed' && <Problem {...problem(search.error, search.retry)} />}
      {search.status === 'ready' && <FoundTimes {...props} answer={search.value} />}
    </>
  );
}

function FoundTimes({ view, rebook, answer }: RebookOfferProps & { readonly answer: PairSlotSearch }) {
  if (!answer.found) {
    return <NoSlot answer={answer} pair={view.proposal.pair} help={answer.help} />;
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
