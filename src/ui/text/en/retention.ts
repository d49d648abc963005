import { plural } from './plural.ts';

/** Words for how long a pair's words are kept, on the lead's pages. */
export const retention = {
  title: 'How long words are kept',
  field: 'How long is what a pair writes kept after their last session?',
  hint: 'Then the next visit of either of the two deletes it. Their page says so 30 days before, and offers a copy.',
  months: (count: number) => plural(count, 'month', 'months'),
};
