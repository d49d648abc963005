import { vocabularyTopics } from '#domain/matching/vocabulary.ts';
import { styles, type Enrolment, type Role } from '#domain/participant.ts';
import type { Random } from '../organisations/random.ts';
import type { UserRecord } from '../tenant/directory/records.ts';

type Answers = Pick<Enrolment, 'teaches' | 'wantsToLearn' | 'style' | 'languages' | 'capacity'>;

/** What somebody might say when they enrol: mentors teach more than they ask for, mentees the other way round. */
export function inventAnswers(user: UserRecord, role: Role, random: Random): Answers {
  const [many, few] = [3 + random.below(3), random.below(2)];
  return {
    teaches: topics(role === 'mentor' ? many : few, random),
    wantsToLearn: topics(role === 'mentee' ? many : few, random),
    style: random.pick(styles),
    languages: [...new Set([user.preferredLanguage?.slice(0, 2) ?? 'en', 'en'])],
    capacity: 1,
  };
}

function topics(count: number, random: Random): readonly string[] {
  const chosen = new Set<string>();
  while (chosen.size < count) {
    chosen.add(random.pick(vocabularyTopics).id);
  }
  return [...chosen];
}
