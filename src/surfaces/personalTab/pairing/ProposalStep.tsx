import { Body1, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useApp } from '#app/appContext.tsx';
import { endsSoon, lastAnswerDay } from '#domain/answerTime.ts';
import type { PersonId } from '#domain/ids.ts';
import { dayOf } from '#ui/dates.ts';
import { LookAgain } from '#ui/LookAgain.tsx';
import { PersonLine } from '#ui/PersonLine.tsx';
import { ReasonList } from '#ui/ReasonList.tsx';
import { SectionCard } from '#ui/SectionCard.tsx';
import { SlotLine } from '#ui/SlotLine.tsx';
import { useLocale, useWords } from '#ui/words.tsx';
import type { PairView } from '#useCases/pair/openPair.ts';
import { Step } from '../Step.tsx';
import { ProposalDecision } from './ProposalDecision.tsx';

export interface ProposalStepProps {
  readonly view: PairView;
  /** Who said yes so far. */
  readonly accepted: readonly PersonId[];
  readonly onChanged: () => Promise<void>;
}

/** A proposed partner: who, why, when; and a yes or no without blame. */
export function ProposalStep({ view, accepted, onChanged }: ProposalStepProps) {
  const words = useWords().proposal;
  const locale = useLocale();
  const { partner, proposal, programme, me, myRole } = view;
  const lastDay = dayOf(locale, lastAnswerDay(proposal, programme));
  const hasAccepted = accepted.includes(me);
  return (
    <Step programme={programme.name} title={words.meet(partner.name)} intro={words.roles[myRole](partner.name)}>
      {!hasAccepted && <Reminder view={view} lastDay={lastDay} />}
      <PersonLine name={partner.name} about={[partner.jobTitle, partner.department]} />
      <SectionCard title={words.why} level={3}>
        <ReasonList reasons={proposal.reasons.slice(0, shownReasons)} />
      </SectionCard>
      <SectionCard title={words.when} level={3}>
        <SlotLine slot={proposal.slot} freeSessions={proposal.freeSessions} />
        <Body1>{words.whenWords}</Body1>
      </SectionCard>
      {hasAccepted ? (
        <>
          <Body1 role="status">{words.waitingFor(partner.name)}</Body1>
          <Body1>{words.partnerUntil(partner.name, lastDay)}</Body1>
          <LookAgain onLook={onChanged} />
        </>
      ) : (
        <ProposalDecision
          view={view}
          lastDay={lastDay}
          hasPartnerAccepted={accepted.includes(partner.id)}
          onChanged={onChanged}
        />
      )}
    </Step>
  );
}

/** More would read like an argument. */
const shownReasons = 3;

interface ReminderProps {
  readonly view: PairView;
  readonly lastDay: string;
}

/** One quiet word in the last days. */
function Reminder({ view: { proposal, programme }, lastDay }: ReminderProps) {
  const { services } = useApp();
  const words = useWords().proposal;
  return (
    endsSoon(proposal, programme, services.clock.now()) && (
      <MessageBar intent="info" layout="multiline">
        <MessageBarBody>{words.endsSoon(lastDay)}</MessageBarBody>
      </MessageBar>
    )
  );
}
