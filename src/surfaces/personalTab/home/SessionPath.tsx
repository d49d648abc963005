import { Badge, Body1, Button } from '@fluentui/react-components';
import { sessionAtHand, type Session } from '#domain/series.ts';
import { isOff } from '#domain/sessions/sessionState.ts';
import type { Instant } from '#domain/time/instant.ts';
import { type SessionsRead, useSessions } from '#surfaces/session/useSessions.ts';
import { dayAndTime } from '#ui/dates.ts';
import { CheckmarkCircleFilled, CircleRegular, DismissCircleRegular } from '#ui/icons.ts';
import { SectionCard } from '#ui/SectionCard.tsx';
import { useLocale, useWords } from '#ui/words.tsx';
import type { PairView } from '#useCases/pair/openPair.ts';
import { useSessionPathStyles } from './SessionPath.styles.ts';

export interface SessionPathProps {
  readonly view: PairView;
  readonly onOpened: (start: Instant) => void;
}

type StopState = 'past' | 'next' | 'ahead' | 'off';

/** All sessions from first to last: what is behind, what is next, what is ahead. That they cannot be read is said above. */
export function SessionPath({ view, onOpened }: SessionPathProps) {
  const sessions = useSessions(view);
  return sessions.status === 'ready' && <Path read={sessions.value} onOpened={onOpened} />;
}

interface PathProps extends Pick<SessionPathProps, 'onOpened'> {
  readonly read: SessionsRead;
}

function Path({ read: { sessions, now }, onOpened }: PathProps) {
  const words = useWords().home.pair;
  const styles = useSessionPathStyles();
  const next = sessionAtHand(
    sessions.filter((one) => !isOff(one)),
    now,
  );
  const counted = sessions.filter(({ isCancelled }) => !isCancelled);
  return (
    <SectionCard title={words.path} level={3}>
      <ol className={styles.path}>
        {sessions.map((session) => (
          <li key={session.span.start} className={styles.stop}>
            <Stop
              number={counted.indexOf(session) + 1}
              session={session}
              state={stateOf(session, next, now)}
              onOpened={onOpened}
            />
          </li>
        ))}
      </ol>
    </SectionCard>
  );
}

function stateOf(session: Session, next: Session | undefined, now: Instant): StopState {
  if (isOff(session)) {
    return 'off';
  }
  if (session === next) {
    return 'next';
  }
  return session.span.end <= now ? 'past' : 'ahead';
}

interface StopProps extends Pick<SessionPathProps, 'onOpened'> {
  readonly number: number;
  readonly session: Session;
  readonly state: StopState;
}

const icons = {
  past: CheckmarkCircleFilled,
  next: CircleRegular,
  ahead: CircleRegular,
  off: DismissCircleRegular,
};

function Stop({ number, session, state, onOpened }: StopProps) {
  const words = useWords().home.pair;
  const locale = useLocale();
  const styles = useSessionPathStyles();
  const Icon = icons[state];
  const { start } = session.span;
  return (
    <>
      <Icon aria-hidden fontSize={20} className={styles[state]} />
      <div className={styles.when}>
        <Body1>{dayAndTime(locale, start)}</Body1>
        {state !== 'ahead' && (
          <Badge appearance={state === 'next' ? 'filled' : 'tint'} color={state === 'next' ? 'brand' : 'informative'}>
            {words.states[state]}
          </Badge>
        )}
      </div>
      {!session.isCancelled && (
        <Button size="small" appearance="subtle" aria-label={words.openNotes(number)} onClick={() => onOpened(start)}>
          {words.open}
        </Button>
      )}
    </>
  );
}
