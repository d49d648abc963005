import type { HelpfulChange } from '#domain/matching/leftOut/barriers.ts';
import { topicLabel } from '#domain/matching/topics/usualTopics.ts';
import { plural } from './plural.ts';

/** What a lead could do for somebody who is left out, and what it would bring. */
export function helpfulChange(change: HelpfulChange): string {
  switch (change.kind) {
    case 'leastLevelGap':
      return `A gap of ${plural(change.to, 'level', 'levels')} or more would open ${partners(change.opens)}.`;
    case 'mostLevelGap':
      return `A gap of up to ${plural(change.to, 'level', 'levels')} would open ${partners(change.opens)}.`;
    case 'sameDepartment':
      return `Partners from the same department: ${change.opens} would be open.`;
    case 'repeatedPair':
      return `Partners they have had before: ${change.opens} would be open.`;
    case 'knownLevel':
      return `Levels that the directory does not show: naming them would open up to ${partners(change.opens)}.`;
    case 'knownDepartment':
      return `Departments that the directory does not name: naming them would open up to ${partners(change.opens)}.`;
    case 'newPeople':
      return `Nobody yet for: ${change.topics.map(topicLabel).join(', ')}.`;
  }
}

const partners = (count: number): string => plural(count, 'partner', 'partners');
