import { Body1, Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useApp } from '#app/appContext.tsx';
import { useProblem } from '#app/useProblem.ts';
import { endsSoon, lastAnswerDay } from '#domain/answerTime.ts';
import type { PersonId } from '#domain/ids.ts';
import { Actions } from '#ui/Actions.tsx';
import { dayOf } from '#ui/dates.ts';
import { LookAgain } from '#ui/LookAgain.tsx';
import { PersonLine } from '#ui/PersonLine.tsx';
import { Problem } from '#ui/Problem.tsx';
import { ReasonList } from '#ui/ReasonList.tsx';
import { SectionCard } from '#ui/SectionCard.tsx';
import { SlotLine } from '#ui/SlotLine.tsx';
import { TickList } from '#ui/TickList.tsx';
import { useAction } from '#ui/useAction.ts';
import { useLocale, useWords } from '#ui/words.tsx';
import { answerProposal } from '#useCases/pair/answerProposal.ts';
import { askForAnother } from '#useCases/pair/askForAnother.ts';
import type { PairView } from '#useCases/pair/openPair.ts';
import { Step } from '../Step.tsx';
import { useTellPartner } from '../useTellPartner.ts';

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
        <Decision
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

interface DecisionProps extends Omit<ProposalStepProps, 'accepted'> {
  readonly lastDay: string;
  readonly hasPartnerAccepted: boolean;
}

function Decision({ view, lastDay, hasPartnerAccepted, onChanged }: DecisionProps) {
  const { services } = useApp();
  const words = useWords().proposal;
  const problem = useProblem();
  const tell = useTellPartner(view);
  const { run, isRunning, error } = useAction(async (said: 'accepted' | 'declined' | 'another') => {
    await (said === 'another' ? askForAnother(services, view) : answerProposal(services, view, said));
    if (said === 'accepted') {
      tell('partnerAccepted');
    }
  }, onChanged);
  return (
    <>
      {hasPartnerAccepted && <Body1>{words.partnerAccepted(view.partner.name)}</Body1>}
      <SectionCard title={words.who} level={3}>
        <TickList>
          {words.learns(view.partner.name).map((line) => (
            <Body1 key={line}>{line}</Body1>
          ))}
        </TickList>
      </SectionCard>
      <Body1>{words.until(lastDay)}</Body1>
      <Actions>
        <Button appearance="primary" disabled={isRunning} onClick={() => run('accepted')}>
          {words.accept}
        </Button>
        <Button disabled={isRunning} onClick={() => run('another')}>
          {words.another}
        </Button>
        <Button disabled={isRunning} onClick={() => run('declined')}>
          {words.decline}
        </Button>
      </Actions>
      <Body1>{words.declineHint}</Body1>
      {error !== undefined && <Problem {...problem(error, () => void onChanged())} />}
    </>
  );
}
