import type { Enrolment } from '../participant.ts';
import { inFives } from './fives.ts';

/** How many people want to learn something, in fives. */
export interface TopicFigure {
  readonly topic: string;
  readonly atLeast: number;
}

/** What people who have joined want to learn, the most wanted first. What fewer than five want is left out. */
export function topicFigures(enrolments: readonly Enrolment[]): readonly TopicFigure[] {
  const people = new Map<string, Set<string>>();
  for (const { person, state, wantsToLearn } of enrolments) {
    for (const topic of state === 'enrolled' ? wantsToLearn : []) {
      people.set(topic, (people.get(topic) ?? new Set()).add(person));
    }
  }
  return [...people]
    .map(([topic, { size }]) => ({ topic, atLeast: inFives(size) }))
    .filter(({ atLeast }) => atLeast > 0)
    .toSorted((a, b) => b.atLeast - a.atLeast || a.topic.localeCompare(b.topic, 'en'));
}
