import type { LeadStepKind } from '#domain/adjusting/leadStep.ts';

/** Kind words that a programme lead leaves for one of a pair. */
export const fromLeads = {
  words: {
    nudge: (partner: string) =>
      `Your programme lead thinks of you and ${partner}: the next small step is just below. If something stands in the way, just say so.`,
    offerTime: (partner: string) =>
      `Some sessions with ${partner} could not take place. Would another time, or a calmer rhythm, help you both? Have a word with ${partner}, and choose what suits you.`,
    offerAnew: (partner: string) =>
      `Something around you and ${partner} has changed. If you like, you can both be paired anew. Nobody is to blame, and going on is fine, too.`,
  } satisfies Record<Exclude<LeadStepKind, 'end'>, (partner: string) => string>,
  look: 'See what you can do',
};
