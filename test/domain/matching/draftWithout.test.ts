import { expect, test } from '@jest/globals';
import { personId, programmeId } from '#domain/ids.ts';
import type { MatchDraft } from '#domain/matching/draft.ts';
import { draftWithout, isInDraft, peopleInDraft } from '#domain/matching/draftWithout.ts';
import { usualWeights } from '#domain/matching/suitability/weights.ts';
import { instant } from '#domain/time/instant.ts';
import { aSlot } from '#test/builders/aSlot.ts';

const person = personId;
const pair = (mentor: string, mentee: string) => ({ mentor: person(mentor), mentee: person(mentee) });
const suggested = (mentor: string, mentee: string) => ({
  ...pair(mentor, mentee),
  suitability: 70,
  reasons: [],
  slot: aSlot(),
  freeSessions: 6,
});

const draft: MatchDraft = {
  programme: programmeId('g'),
  madeAt: instant('2026-11-23T08:00:00Z'),
  pairs: [suggested('ada', 'omar'), { ...suggested('bo', 'nina'), others: [{ mentor: person('ina'), reasons: [] }] }],
  crowdedOut: [pair('cleo', 'omar')],
  leftOut: [{ person: person('dora'), cause: 'nobodyLeft', changes: [] }],
  unmetWishes: [{ pair: pair('eva', 'omar'), because: 'reportingLine' }],
  wishes: {
    weights: usualWeights,
    must: [pair('fay', 'omar')],
    never: [pair('gil', 'nina')],
    liftWeakest: false,
    everyDepartment: false,
    mostBetweenDepartments: undefined,
  },
  certificate: {
    isProven: true,
    pairCount: 2,
    totalSuitability: 14_000,
    weakestSuitability: 7000,
    gap: 0,
    peopleGap: 0,
    blockingPairs: 0,
  },
};
const everyone = ['ada', 'bo', 'cleo', 'dora', 'eva', 'fay', 'gil', 'ina', 'nina', 'omar'].map(person);

test('knows everybody whom a draft speaks of, in whatever part', () => {
  expect([...peopleInDraft(draft)].toSorted()).toEqual(everyone);
  expect(everyone.every((each) => isInDraft(draft, each))).toBe(true);
  expect(isInDraft(draft, person('hugo'))).toBe(false);
});

/** Those without whom somebody does not stand there. */
const onlyBeside: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ...['ada', 'cleo', 'eva', 'fay'].map((each) => [each, ['omar']] as const),
  ...['bo', 'gil'].map((each) => [each, ['nina']] as const),
  ['ina', ['bo', 'nina']],
]);

test.each(everyone)('without %s nobody else is missing but those who stood there only beside them', (gone) => {
  const left = draftWithout(draft, gone);
  expect(JSON.stringify(left)).not.toContain(`"${gone}"`);
  const expected = everyone.filter((each) => each !== gone && onlyBeside.get(each)?.includes(gone) !== true);
  expect([...peopleInDraft(left)].toSorted()).toEqual(expected);
});

test('claims no proof any more, and counts the pairs that are left', () => {
  const { certificate } = draftWithout(draft, person('ada'));
  expect(certificate).toMatchObject({
    isProven: false,
    pairCount: 1,
    totalSuitability: 7000,
    weakestSuitability: 7000,
  });
  const nobody = draftWithout(draftWithout(draft, person('ada')), person('bo'));
  expect(nobody.certificate).toMatchObject({ pairCount: 0, totalSuitability: 0, weakestSuitability: 0 });
});

test('leaves the draft itself as it was', () => {
  const before = structuredClone(draft);
  draftWithout(draft, person('omar'));
  expect(draft).toEqual(before);
});
