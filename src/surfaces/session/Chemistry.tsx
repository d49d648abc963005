import { useApp } from '#app/appContext.tsx';
import type { Session } from '#domain/series.ts';
import { chemistrySession } from '#domain/sessions/chemistry.ts';
import type { Instant } from '#domain/time/instant.ts';
import { useLoad } from '#ui/useLoad.ts';
import { haveIGoneOn } from '#useCases/pair/goOn.ts';
import type { PairView } from '#useCases/pair/openPair.ts';
import { sessionMoment } from '#useCases/sessions/sessionKey.ts';
import { ChemistryCard } from './ChemistryCard.tsx';
import { useSessions } from './useSessions.ts';

export interface ChemistryProps {
  readonly view: PairView;
  readonly level: 2 | 3;
  /** Only on the page of the session that it is about; without it, wherever the two stand. */
  readonly session?: Instant | undefined;
  /** The two are paired anew. */
  readonly onAnew: () => Promise<void>;
}

/** After the first session, once: go on, or be paired anew. Nothing before, nothing after the second, and nothing when in doubt. */
export function Chemistry({ view, level, session, onAnew }: ChemistryProps) {
  const sessions = useSessions(view);
  const isClosed = (one: Session): boolean =>
    view.learnings.some(({ value }) => value.by === view.me && value.session === sessionMoment(view, one));
  const about =
    sessions.status === 'ready' && view.stage.kind === 'booked'
      ? chemistrySession(sessions.value.sessions, isClosed, sessions.value.now)
      : undefined;
  return (
    about &&
    (session === undefined || sessionMoment(view, about) === session) && (
      <UnlessAsked view={view} level={level} onAnew={onAnew} />
    )
  );
}

function UnlessAsked({ view, level, onAnew }: Omit<ChemistryProps, 'session'>) {
  const { services } = useApp();
  const gone = useLoad(['goesOn', view.proposal.pair.id], async () => await haveIGoneOn(services, view), {
    goodFor: 'theVisit',
  });
  return gone.status === 'ready' && !gone.value && <ChemistryCard view={view} level={level} onAnew={onAnew} />;
}
