import { vocabularyTopics } from '#domain/matching/topics/vocabulary.ts';
import { orgChart } from '#domain/orgChart.ts';
import type { Profiles } from '#domain/matching/people/profile.ts';
import { randomFrom } from '#sandbox/organisations/random.ts';
import { aColleague } from '#test/builders/aColleague.ts';
import { aMentee, aMentor } from '#test/builders/aParticipant.ts';
import { profilesFrom } from '#test/builders/profiles.ts';

/**
 * As many mentors and mentees in a tree of which everyone manages four, the mentees in its upper half. Early topics of
 * the list are asked for far more often than late ones.
 */
export function someCohort(people: number, seed: number, departments = 6): Profiles {
  const random = randomFrom(seed);
  const topics = (most: number) =>
    Array.from(
      { length: random.below(most + 1) },
      () => random.pick(vocabularyTopics.slice(0, 1 + random.below(60))).id,
    );
  const colleagues = Array.from({ length: 2 * people }, (_, place) => {
    const [id, department] = [`p${String(place).padStart(5, '0')}`, `Department ${random.below(departments)}`];
    return place === 0
      ? aColleague({ id, department })
      : aColleague({ id, department, manager: `p${String(Math.floor((place - 1) / 4)).padStart(5, '0')}` });
  });
  const said = colleagues.map(({ id, department }) => ({
    id,
    department,
    teaches: topics(5),
    wantsToLearn: topics(4),
  }));
  return profilesFrom(said.slice(people).map(aMentor), said.slice(0, people).map(aMentee), {
    chart: orgChart(colleagues),
  });
}
