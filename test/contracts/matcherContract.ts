import { describe, expect, test } from '@jest/globals';
import type { OpenMatchSteps } from '#app/matcher/matchWork.ts';
import { openMatch } from '#domain/matching/openMatch.ts';
import { personId } from '#domain/ids.ts';
import type { Cohort } from '#domain/matching/cohort.ts';
import type { MatchProgress } from '#domain/matching/match.ts';
import { type MatchWishes, usualWishes } from '#domain/matching/matchWishes.ts';
import type { Matcher } from '#ports/matcher.ts';
import { readCohort } from '#useCases/matching/readCohort.ts';
import { cohortTenant, organisationWith } from '#test/fakes/cohortTenant.ts';

const stopped = { name: 'AbortError' };
const adaAndOmar = { mentor: personId('ada'), mentee: personId('omar') };

/** Two who teach and two who learn; any of them may meet. */
async function twoAndTwo(): Promise<{ readonly cohort: Cohort; readonly wishes: MatchWishes }> {
  const { lead, programme } = await cohortTenant(
    organisationWith(
      { id: 'bo', manager: 'piotr', department: 'Digital', role: 'mentor' },
      { id: 'yara', manager: 'grace', department: 'Legal', role: 'mentee' },
    ),
  );
  return { cohort: (await readCohort(lead, programme)).cohort, wishes: usualWishes(programme) };
}

/** What every implementation of `Matcher` must do; `matcherWith` runs the given work. */
export function matcherContract(name: string, matcherWith: (steps: OpenMatchSteps) => Matcher): void {
  const opened = async () => {
    const { cohort, wishes } = await twoAndTwo();
    return { match: await matcherWith(openMatch).open(cohort, wishes), wishes };
  };
  const namesIn = ({ pairs }: { readonly pairs: readonly { readonly mentor: string; readonly mentee: string }[] }) =>
    pairs.map(({ mentor, mentee }) => `${mentor} ${mentee}`);

  describe(`matcher: ${name}`, () => {
    test('gives the very pairs that the domain gives', async () => {
      const { cohort, wishes } = await twoAndTwo();
      const steps = openMatch(cohort, wishes);
      let step = steps.next();
      while (!step.done) {
        step = steps.next();
      }
      const { outcome } = await matcherWith(openMatch).open(cohort, wishes);
      expect(outcome).toEqual(step.value.outcome());
      expect(outcome.pairs).toHaveLength(2);
    });

    test('answers a changed wish, and stands by that answer', async () => {
      const { match, wishes } = await opened();
      const never = [adaAndOmar];
      const outcome = await match.change({ ...wishes, never });
      expect(namesIn(outcome)).toEqual(['ada yara', 'bo omar']);
      expect(match.outcome).toEqual(outcome);
      expect(await match.prove()).toEqual(outcome);
    });

    test('knows other partners for somebody', async () => {
      const { match } = await opened();
      const [first] = await match.alternativesFor(personId('omar'), 3);
      expect(first?.pair.mentee).toBe('omar');
      expect(namesIn(match.outcome)).not.toContain(`${first?.pair.mentor} omar`);
    });

    test('tells how far it is', async () => {
      const { cohort, wishes } = await twoAndTwo();
      const told: MatchProgress[] = [];
      await matcherWith(openMatch).open(cohort, wishes, { onProgress: (progress) => told.push(progress) });
      expect(told[0]).toEqual({ step: 'profiles', share: expect.any(Number) });
    });

    test('of several changes at once the last one counts', async () => {
      const { match, wishes } = await opened();
      const [, second, third] = await Promise.allSettled(
        [0, 0, 1].map((never) => match.change({ ...wishes, never: [adaAndOmar].slice(0, never) })),
      );
      expect(second).toMatchObject({ status: 'rejected', reason: stopped });
      expect(third).toMatchObject({ status: 'fulfilled' });
      expect(namesIn(match.outcome)).not.toContain('ada omar');
    });

    test('stops before it begins when that was asked', async () => {
      const { cohort, wishes } = await twoAndTwo();
      const signal = AbortSignal.abort();
      await expect(matcherWith(openMatch).open(cohort, wishes, { signal })).rejects.toMatchObject(stopped);
    });

    test('stops in the middle, and what was stopped answers nothing any more', async () => {
      const { match, wishes } = await opened();
      const stopper = new AbortController();
      const change = match.change(wishes, { signal: stopper.signal, onProgress: () => stopper.abort() });
      await expect(change).rejects.toMatchObject(stopped);
      await expect(match.change(wishes)).rejects.toMatchObject(stopped);
    });

    test('whoever waits when it is closed is told so', async () => {
      const { match, wishes } = await opened();
      const change = match.change(wishes);
      match.close();
      await expect(change).rejects.toMatchObject(stopped);
      await expect(match.alternativesFor(personId('omar'), 1)).rejects.toMatchObject(stopped);
    });

    test('what cannot be matched is refused in the words of the domain', async () => {
      const { cohort, wishes } = await twoAndTwo();
      const participants = [...cohort.participants, ...cohort.participants];
      const opening = matcherWith(openMatch).open({ ...cohort, participants }, wishes);
      await expect(opening).rejects.toMatchObject({ name: 'RangeError', message: expect.stringMatching(/twice/) });
    });
  });
}
