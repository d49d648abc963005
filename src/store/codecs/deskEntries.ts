import * as v from 'valibot';
import type { DeskEntry } from '#domain/entries.ts';
import { type Certificate, leftOutCauses, type MatchDraft } from '#domain/matching/draft.ts';
import type { FurtherParts } from '#domain/matching/draftParts.ts';
import type { HelpfulChange } from '#domain/matching/leftOut/barriers.ts';
import { type MatchWishes, wishProblems, type UnmetWish } from '#domain/matching/matchWishes.ts';
import { obstacles } from '#domain/matching/rules.ts';
import { topicFocuses } from '#domain/programme.ts';
import type { VocabularyEdits } from '#domain/matching/topics/topicReader.ts';
import { usualWeights } from '#domain/matching/suitability/weights.ts';
import { entryCodec } from './entryCodec.ts';
import { job, jobLog, lease } from './jobShapes.ts';
import { readiness } from './readinessShapes.ts';
import { count, moment, pair, person, programmeOf, suggestedPair, toldCounts, unsaidOr, weights } from './shapes.ts';

const key = v.string();

const personPair = v.object({ mentor: person, mentee: person });

const wishes = v.object({
  weights,
  must: v.array(personPair),
  never: v.array(personPair),
  liftWeakest: v.boolean(),
  everyDepartment: v.boolean(),
  mostBetweenDepartments: unsaidOr(count),
}) satisfies v.GenericSchema<unknown, MatchWishes>;

const unmetWish = v.object({
  pair: personPair,
  because: v.picklist([...wishProblems, ...obstacles]),
}) satisfies v.GenericSchema<unknown, UnmetWish>;

const certificate = v.object({
  isProven: v.boolean(),
  pairCount: count,
  totalSuitability: v.number(),
  // Drafts of an earlier version say nothing about these.
  weakestSuitability: v.optional(v.number(), 0),
  gap: v.optional(v.number(), 0),
  peopleGap: v.optional(count, 0),
  blockingPairs: v.optional(v.number(), 0),
}) satisfies v.GenericSchema<unknown, Certificate>;

const noWishes: MatchWishes = {
  weights: usualWeights,
  must: [],
  never: [],
  liftWeakest: false,
  everyDepartment: false,
  mostBetweenDepartments: undefined,
};

const helpfulChange = v.variant('kind', [
  v.object({ kind: v.picklist(['leastLevelGap', 'mostLevelGap']), to: v.number(), opens: count }),
  v.object({ kind: v.picklist(['sameDepartment', 'repeatedPair', 'knownLevel', 'knownDepartment']), opens: count }),
  v.object({ kind: v.literal('newPeople'), topics: v.array(v.string()) }),
]) satisfies v.GenericSchema<unknown, HelpfulChange>;

const draft = v.object({
  programme: programmeOf,
  madeAt: moment,
  pairs: v.array(suggestedPair),
  // Drafts of an earlier version do not know these.
  crowdedOut: v.optional(v.array(personPair), []),
  leftOut: v.array(
    v.object({ person, cause: v.picklist(leftOutCauses), changes: v.optional(v.array(helpfulChange), []) }),
  ),
  certificate,
  unmetWishes: v.optional(v.array(unmetWish), []),
  wishes: v.optional(wishes, noWishes),
}) satisfies v.GenericSchema<unknown, MatchDraft>;

const furtherParts = v.object({
  side: v.picklist(['a', 'b']),
  count: v.pipe(count, v.minValue(1)),
}) satisfies v.GenericSchema<unknown, FurtherParts>;

const vocabularyEdits = v.object({
  topics: v.array(
    v.object({ id: v.string(), label: v.string(), focus: v.picklist(topicFocuses), aliases: v.array(v.string()) }),
  ),
  merges: v.array(v.object({ phrase: v.string(), topic: v.string() })),
}) satisfies v.GenericSchema<unknown, VocabularyEdits>;

const deskEntry = v.variant('kind', [
  v.object({ kind: v.literal('draft'), key, draft, goesOn: v.exactOptional(furtherParts) }),
  v.object({ kind: v.literal('vocabulary'), key, edits: vocabularyEdits }),
  v.object({ kind: v.literal('pair'), key, pair, privacyConfirmed: v.boolean(), lastToLeave: v.exactOptional(person) }),
  v.object({ kind: v.literal('readiness'), key, record: readiness }),
  v.object({ kind: v.literal('job'), key, job }),
  v.object({ kind: v.literal('jobLog'), key, log: jobLog }),
  v.object({ kind: v.literal('lease'), key, lease }),
  v.object({ kind: v.literal('sweptCounts'), ...toldCounts }),
]) satisfies v.GenericSchema<unknown, DeskEntry>;

/** What the leads keep in Lead / desk. */
export const deskEntries = entryCodec<DeskEntry>(deskEntry, (entry) =>
  entry.kind === 'pair' ? { State: entry.privacyConfirmed ? 'private' : 'privacyNotConfirmed' } : {},
);
