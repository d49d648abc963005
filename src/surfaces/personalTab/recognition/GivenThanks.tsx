import { Body1, Button } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { useApp } from '#app/appContext.tsx';
import { useProblem } from '#app/useProblem.ts';
import { thanksOccasion } from '#domain/recognition/thanksOccasion.ts';
import { thanksId } from '#domain/recognition/thanks.ts';
import { isOff } from '#domain/sessions/sessionState.ts';
import { useSessions } from '#surfaces/session/useSessions.ts';
import { Actions } from '#ui/Actions.tsx';
import { Problem } from '#ui/Problem.tsx';
import { useRecognitionWords } from '#ui/recognitionWords.ts';
import { SectionCard } from '#ui/SectionCard.tsx';
import type { PairView } from '#useCases/pair/openPair.ts';
import { GivenItem } from './GivenItem.tsx';
import type { ThanksCardProps } from './thanksCardProps.ts';
import { ThanksForm } from './ThanksForm.tsx';
import { type GivingOutcome, useGivenThanks } from './useGivenThanks.ts';
import { useWallIds } from './useWallIds.ts';

/** What the mentee has said so far, and the way to say more: asked half-way and at the end, possible at any time. */
export function GivenThanks({ view, level = 3, onChanged }: ThanksCardProps) {
  const words = useRecognitionWords().give;
  const giving = useGivenThanks(view, onChanged);
  const invitation = useInvitation(view);
  const { partner, thanks, proposal } = view;
  const wall = useWallIds(thanks.length > 0);
  const { editing, outcome } = giving;
  return (
    <SectionCard title={words.title} level={level}>
      {thanks.map((given) => (
        <GivenItem
          key={given.value.key}
          view={view}
          given={given}
          isOnWall={wall?.has(thanksId(proposal.pair.id, given.value.key)) ?? false}
          onChange={() => giving.change(given.value)}
          onTakenBack={async () => await giving.takenBack(given.value)}
        />
      ))}
      {editing ? (
        <ThanksForm
          key={editing.key}
          view={view}
          first={editing}
          isNew={thanks.every(({ value }) => value.key !== editing.key)}
          giving={giving.give}
          onCancelled={giving.cancel}
        />
      ) : (
        <>
          <Body1>{invitation}</Body1>
          <Actions>
            <Button onClick={giving.begin}>{thanks.length > 0 ? words.more : words.begin}</Button>
          </Actions>
          <Outcome
            outcome={outcome}
            mentor={partner.name}
            onPutBack={(taken) => giving.give.run(taken)}
            error={giving.give.error}
          />
        </>
      )}
    </SectionCard>
  );
}

/** Asks when an occasion has come; else only says that it is welcome. */
function useInvitation(view: PairView): string {
  const words = useRecognitionWords().give;
  const { services } = useApp();
  const sessions = useSessions(view);
  const { partner, thanks } = view;
  const spans =
    sessions.status === 'ready'
      ? sessions.value.sessions.filter((session) => !isOff(session)).map(({ span }) => span)
      : [];
  const saidAt = thanks.map(({ value }) => value.at);
  const occasion = thanksOccasion(spans, saidAt, services.clock.now());
  return occasion ? words.asked[occasion](partner.name) : words.any(partner.name);
}

interface OutcomeProps {
  readonly outcome: GivingOutcome | undefined;
  readonly mentor: string;
  readonly error: unknown;
  readonly onPutBack: (words: Extract<GivingOutcome, { kind: 'takenBack' }>['words']) => void;
}

/** What was pressed is gone from the page: whoever works by keyboard goes on from what came of it. */
function Outcome({ outcome, mentor, error, onPutBack }: OutcomeProps) {
  const words = useRecognitionWords().give;
  const problem = useProblem();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (outcome) {
      place.current?.focus();
    }
  }, [outcome]);
  return (
    <>
      <div ref={place} role="status" tabIndex={-1}>
        {outcome && <Body1>{outcome.kind === 'given' ? words.given(mentor) : words.takenBack}</Body1>}
      </div>
      {outcome?.kind === 'takenBack' && (
        <Actions>
          <Button onClick={() => onPutBack(outcome.words)}>{words.putBack}</Button>
        </Actions>
      )}
      {outcome?.kind === 'takenBack' && error !== undefined && (
        <Problem {...problem(error, () => onPutBack(outcome.words))} />
      )}
    </>
  );
}
