import type { ProgrammeId } from '../ids.ts';
import { plainJson } from '../plainJson.ts';
import type { Certificate, MatchDraft } from './draft.ts';
import { tallyOf } from './draftWithout.ts';

/** Where the draft of a large programme goes on: in so many further entries, of one of two sides. */
export interface FurtherParts {
  /** A newer draft goes on at the other side, so that the standing one stays whole until its first part is replaced. */
  readonly side: 'a' | 'b';
  readonly count: number;
}

/** An entry takes 480,000 characters; some are left for what is said once. */
const mostInPart = 300_000;

/**
 * A draft in as many parts as it needs, each a draft of its own with some of the pairs and of those left out. What is said
 * once, such as the wishes, stands in the first.
 */
export function partsOfDraft(draft: MatchDraft, most = mostInPart): readonly [MatchDraft, ...MatchDraft[]] {
  const portions = [
    ...inPortions(draft.pairs, most).map((pairs) => ({ pairs, leftOut: [] })),
    ...inPortions(draft.leftOut, most).map((leftOut) => ({ pairs: [], leftOut })),
  ];
  if (plainJson([draft.pairs, draft.leftOut]).length <= most) {
    return [draft];
  }
  const saidOnce = { crowdedOut: [], unmetWishes: [], wishes: { ...draft.wishes, must: [], never: [] } };
  return [{ ...draft, pairs: [], leftOut: [] }, ...portions.map((portion) => ({ ...draft, ...saidOnce, ...portion }))];
}

/** The draft that these are the parts of; `undefined` when they are not of the same one. */
export function joinedDraft(first: MatchDraft, others: readonly MatchDraft[]): MatchDraft | undefined {
  if (others.some(({ madeAt }) => madeAt !== first.madeAt)) {
    return undefined;
  }
  const pairs = [first, ...others].flatMap((part) => part.pairs);
  const leftOut = [first, ...others].flatMap((part) => part.leftOut);
  const isProven = [first, ...others].every(({ certificate }) => certificate.isProven);
  // Whoever was taken out of one part is counted in the others still.
  const tally: Partial<Certificate> = pairs.length === first.certificate.pairCount ? {} : tallyOf(pairs);
  return { ...first, pairs, leftOut, certificate: { ...first.certificate, ...tally, isProven } };
}

/** The key of a further part; that of the first is the programme. */
export const partKey = (programme: ProgrammeId, side: FurtherParts['side'], index: number): string =>
  `${programme}-part-${side}${index + 1}`;

/** Cut where the next one would be too much; each portion has one at least. */
function inPortions<Item>(items: readonly Item[], most: number): readonly (readonly Item[])[] {
  const portions: Item[][] = [];
  let room = 0;
  for (const item of items) {
    const length = plainJson(item).length;
    const last = portions.at(-1);
    if (last === undefined || length > room) {
      portions.push([item]);
      room = most - length;
    } else {
      last.push(item);
      room -= length;
    }
  }
  return portions;
}
