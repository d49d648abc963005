import { goesOn, partnerOf, type Partner, type Proposal } from '#domain/pair.ts';
import type { Home, Membership } from '#useCases/programme/openHome.ts';
import type { PairView } from '#useCases/pair/openPair.ts';
import type { OverPair } from '#useCases/tidying/keepToTime.ts';

/** What a person finds on their page for one programme or one pair. */
export type HomeStep =
  | { readonly kind: 'invited' | 'notTakingPart' | 'nextRound'; readonly membership: Membership }
  | {
      readonly kind: 'waiting';
      readonly membership: Membership;
      readonly formerPartners: readonly FormerPartner[];
    }
  | { readonly kind: 'closedPair'; readonly proposal: Proposal; readonly partner: Partner }
  /** Its time is over, and what the two wrote is deleted. */
  | { readonly kind: 'overPair'; readonly over: OverPair; readonly partner: Partner }
  | { readonly kind: 'pair' | 'partedPair' | 'endedPair'; readonly view: PairView };

/** Somebody with whom it did not come about. */
export interface FormerPartner {
  readonly name: string;
  readonly because: 'declined' | 'lapsed';
}

/** The running pairs first, then every programme without one; empty for who is not invited. */
export function homeSteps(
  { me, memberships, pairs, closedPairs }: Home,
  overPairs: readonly OverPair[] = [],
): readonly HomeStep[] {
  const running = pairs.filter(({ stage }) => goesOn(stage));
  const isPaired = new Set([
    ...running.map(({ programme }) => programme.id),
    ...closedPairs.map(({ pair }) => pair.programme),
  ]);
  const withoutPair = memberships.filter(({ programme }) => !isPaired.has(programme.id));
  return [
    ...running.map((view): HomeStep => ({ kind: 'pair', view })),
    ...closedPairs.map((proposal): HomeStep => ({
      kind: 'closedPair',
      proposal,
      partner: partnerOf(proposal.pair, me.id),
    })),
    ...overPairs.map((over): HomeStep => ({
      kind: 'overPair',
      over,
      partner: partnerOf(over.proposal.pair, me.id),
    })),
    ...pairs.filter(({ stage }) => stage.kind === 'ended').map((view): HomeStep => ({ kind: 'endedPair', view })),
    ...pairs.filter(({ stage }) => stage.kind === 'left').map((view): HomeStep => ({ kind: 'partedPair', view })),
    ...withoutPair.map((membership) => stepWithoutPair(membership, pairs)),
  ];
}

function stepWithoutPair(membership: Membership, pairs: readonly PairView[]): HomeStep {
  const { programme, enrolment } = membership;
  switch (enrolment.value.state) {
    case 'invited':
      return { kind: 'invited', membership };
    case 'paused':
    case 'withdrawn':
      return { kind: 'notTakingPart', membership };
    case 'enrolled': {
      if (
        pairs.some(({ programme: { id }, stage }) => id === programme.id && stage.kind === 'ended' && !stage.isAnew)
      ) {
        return { kind: 'nextRound', membership };
      }
      const formerPartners = pairs
        .filter(({ programme: { id } }) => id === programme.id)
        .flatMap(({ partner: { name }, stage: { kind } }) =>
          kind === 'declined' || kind === 'lapsed' ? [{ name, because: kind }] : [],
        );
      return { kind: 'waiting', membership, formerPartners };
    }
  }
}
