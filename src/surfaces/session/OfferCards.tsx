import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useProblem } from '#app/useProblem.ts';
import { Announcement } from '#ui/Announcement.tsx';
import { Problem } from '#ui/Problem.tsx';
import { MoveOffer } from './MoveOffer.tsx';
import { RebookOffer } from './RebookOffer.tsx';
import { type SessionOfferProps, useSessionOffer } from './useSessionOffer.ts';

/** Speaks only when a session fell through: what would suit both, one click away. */
export function OfferCards({ view, level, onChanged }: SessionOfferProps) {
  const { check, move, rebook, done } = useSessionOffer({ view, onChanged });
  const problem = useProblem();
  const error = move.error ?? rebook.error;
  return (
    <>
      <Announcement text={done} />
      {done !== '' && (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>{done}</MessageBarBody>
        </MessageBar>
      )}
      {error !== undefined && <Problem {...problem(error, () => void onChanged())} />}
      {check?.offer.kind === 'move' && (
        <MoveOffer view={view} level={level} offer={check.offer} isOrganizer={check.isOrganizer} move={move} />
      )}
      {check?.offer.kind === 'rebook' && (
        <RebookOffer view={view} level={level} offer={check.offer} isOrganizer={check.isOrganizer} rebook={rebook} />
      )}
    </>
  );
}
