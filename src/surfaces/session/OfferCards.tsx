import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useProblem } from '#app/useProblem.ts';
import { Problem } from '#ui/Problem.tsx';
import { ChangeSeries } from './ChangeSeries.tsx';
import { MoveOffer } from './MoveOffer.tsx';
import { RebookOffer } from './RebookOffer.tsx';
import { type SessionOfferProps, useSessionOffer } from './useSessionOffer.ts';

/** Speaks when a session fell through: what would suit both, one click away. Where asked for, what stands can be moved too. */
export function OfferCards({ view, level, mayChange = false, beside, onChanged }: SessionOfferProps) {
  const { check, move, rebook, done, readAgain } = useSessionOffer({ view, onChanged });
  const problem = useProblem();
  const error = move.error ?? rebook.error;
  return (
    <>
      {done !== '' && (
        <MessageBar intent="success" layout="multiline" tabIndex={-1} ref={takeFocus}>
          <MessageBarBody>{done}</MessageBarBody>
        </MessageBar>
      )}
      {error !== undefined && <Problem {...problem(error, readAgain)} />}
      {mayChange && check?.offer.kind === 'none' && check.isOrganizer && (
        <ChangeSeries view={view} level={level} check={check} beside={beside} move={move} rebook={rebook} />
      )}
      {check?.offer.kind === 'move' && (
        <MoveOffer view={view} level={level} offer={check.offer} isOrganizer={check.isOrganizer} move={move} />
      )}
      {check?.offer.kind === 'rebook' && (
        <RebookOffer view={view} level={level} offer={check.offer} isOrganizer={check.isOrganizer} rebook={rebook} />
      )}
    </>
  );
}

/** The button that was pressed is gone: who uses the keyboard goes on from what it did. */
const takeFocus = (news: HTMLElement | null): void => news?.focus();
