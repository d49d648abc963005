import { vocabularyTopics } from '#domain/matching/topics/vocabulary.ts';
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

/** The list begins with what is on everybody's mind: of a beginning of any length, one is picked. */
function topics(count: number, random: Random): readonly string[] {
  const chosen = new Set<string>();
  while (chosen.size < count) {
    const beginning = vocabularyTopics.slice(0, 1 + random.below(vocabularyTopics.length));
    chosen.add(random.pick(beginning).id);
  }
  return [...chosen];
}
