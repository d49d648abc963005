import { type TopicReader, topicsMet } from '#domain/matching/topics/topicReader.ts';
import type { Enrolment } from '#domain/participant.ts';

/** What everybody who has joined teaches and wants to learn; what one person said twice comes once. */
export const saidTopics = (enrolments: readonly Enrolment[], reader: TopicReader): readonly string[] =>
  enrolments
    .filter(({ state }) => state === 'enrolled')
    .map(({ teaches, wantsToLearn }) => [...teaches, ...wantsToLearn])
    .flatMap((said) => topicsMet(reader, said, said));
