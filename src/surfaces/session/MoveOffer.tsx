import { Body1, Button } from '@fluentui/react-components';
import { useState } from 'react';
import { useApp } from '#app/appContext.tsx';
import { type CheckedSession, isLost } from '#domain/sessions/sessionState.ts';
import type { Span } from '#domain/time/instant.ts';
import { Actions } from '#ui/Actions.tsx';
import { useKeepingWords } from '#ui/keepingWords.ts';
import { dayAndTime } from '#ui/dates.ts';
import { SectionCard } from '#ui/SectionCard.tsx';
import { useLocale } from '#ui/words.tsx';
import type { CheckedOffer } from '#useCases/sessions/checkSessions.ts';
import { PartnerCan } from './PartnerCan.tsx';
import { newMeetingLink } from './teamsLinks.ts';
import type { OfferState, SessionOfferProps } from './useSessionOffer.ts';

interface MoveOfferProps extends Pick<SessionOfferProps, 'view' | 'level'> {
  readonly offer: Extract<CheckedOffer, { kind: 'move' }>;
  readonly isOrganizer: boolean;
  readonly move: OfferState['move'];
}

/** One session fell through, somebody will be away, or wants another time: the nearest one that suits both. */
export function MoveOffer({ offer: { session, to }, ...props }: MoveOfferProps) {
  const words = useKeepingWords();
  const locale = useLocale();
  const when = dayAndTime(locale, (session.found?.span ?? session.planned.span).start);
  const { title, says } = words.move[whyOf(session)];
  return (
    <SectionCard title={title} level={props.level}>
      <Body1>
        {says(when)} {to ? words.suits(dayAndTime(locale, to.start)) : words.noTime}
      </Body1>
      {to && <ToAnotherTime session={session} to={to} {...props} />}
    </SectionCard>
  );
}

/** Nobody asked for another time unless the session stands. */
function whyOf(session: CheckedSession): 'lost' | 'away' | 'wanted' {
  if (isLost(session)) {
    return 'lost';
  }
  return session.state === 'leave' ? 'away' : 'wanted';
}

interface AnotherTimeProps extends Omit<MoveOfferProps, 'offer' | 'level'> {
  readonly session: MoveOfferProps['offer']['session'];
  readonly to: Span;
}

function ToAnotherTime({ session: { found, state }, to, view, isOrganizer, move }: AnotherTimeProps) {
  const words = useKeepingWords();
  if (found === undefined || state === 'cancelled') {
    return <PlanAnew view={view} to={to} />;
  }
  return isOrganizer ? (
    <Actions>
      <Button appearance="primary" disabledFocusable={move.isRunning} onClick={() => move.run({ session: found, to })}>
        {words.moveThere}
      </Button>
    </Actions>
  ) : (
    <PartnerCan view={view} what={words.partnerMoves(view.partner.name)} />
  );
}

/** What is gone from the calendar cannot be moved; a new invitation can be sent by either of the two. */
function PlanAnew({ view: { partner, proposal }, to }: Pick<AnotherTimeProps, 'view' | 'to'>) {
  const { host } = useApp();
  const words = useKeepingWords();
  const [isOpened, setIsOpened] = useState(false);
  const subject = words.planSubject(proposal.pair.mentor.name, proposal.pair.mentee.name);
  const plan = async () => {
    await host.openLink(newMeetingLink(subject, partner.mail, to));
    setIsOpened(true);
  };
  return (
    <>
      <Body1 role="status">{isOpened ? words.planOpened : words.planHint}</Body1>
      <Actions>
        <Button appearance="primary" onClick={() => void plan()}>
          {words.plan}
        </Button>
      </Actions>
    </>
  );
}
