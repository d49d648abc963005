import { topicLabel } from '#domain/matching/topics/usualTopics.ts';
import type { SuitabilityReason } from '#domain/matching/suitability/reasons.ts';
import { languageName } from '../../dates.ts';
import { plural } from './plural.ts';

/** Commas only: many a topic has an “and” of its own. */
const topicsOf = (topics: readonly string[]): string => topics.map(topicLabel).join(', ');

/** Why two people suit each other, said so that it is true for both of them. */
export function reason(given: SuitabilityReason): string {
  switch (given.kind) {
    case 'teachesWhatIsWanted':
      return `One teaches what the other wants to learn: ${topicsOf(given.topics)}`;
    case 'teachesInReturn':
      return `Learning goes both ways: ${topicsOf(given.topics)}`;
    case 'sharedInterest':
      return `A shared interest: ${topicsOf(given.topics)}`;
    case 'otherDepartment':
      return `Two different worlds: ${given.mentorDepartment} and ${given.menteeDepartment}`;
    case 'levelGap':
      return `${plural(given.levels, 'level', 'levels')} apart: a view you seldom get to see`;
    case 'complementaryStyles':
      return 'Ways of working that complete each other';
    case 'similarStyles':
      return 'The same way of working';
    case 'sharedLanguage':
      return `A language in common: ${languageName('en', given.language)}`;
    case 'sharedHours':
      return `${plural(given.hours, 'hour', 'hours')} a week in which both work`;
    case 'joinedLater':
      return `Fresh eyes: one joined ${plural(given.years, 'year', 'years')} after the other`;
  }
}
