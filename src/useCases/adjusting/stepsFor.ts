import type { LeadStep } from '#domain/adjusting/leadStep.ts';
import type { PersonEntry } from '#domain/entries.ts';
import type { Pair } from '#domain/pair.ts';
import type { FoundEntry } from '#ports/folders.ts';

/** What leads did for a pair, and whether it has ended by that. */
export interface StepsOfPair {
  readonly steps: readonly LeadStep[];
  readonly isEnded: boolean;
}

/** What stands of it in the folders of the two. Who was proposed to the same partner anew has come back. */
export function stepsFor({ id }: Pair, told: readonly FoundEntry<PersonEntry>[]): StepsOfPair {
  const steps = told.flatMap(({ value }) => (value.kind === 'leadStep' && value.pair === id ? [value] : []));
  const proposed = told.flatMap(({ value }) =>
    value.kind === 'proposal' && value.proposal.pair.id === id ? [value.proposal.proposedAt] : [],
  );
  return {
    steps,
    isEnded: steps.some(({ step, at }) => step === 'end' && proposed.every((proposedAt) => at >= proposedAt)),
  };
}
