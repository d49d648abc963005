import { plural } from './plural.ts';

/** Words for how long a pair's words are kept, on the lead's pages. */
export const retention = {
  title: 'How long words are kept',
  field: 'How long is what a pair writes kept after their last session?',
  hint: 'Then the next visit of either of the two deletes it. Their page says so 30 days before, and offers a copy.',
  months: (count: number) => plural(count, 'month', 'months'),
  standing: (count: number) =>
    `What a pair writes is kept for ${plural(count, 'month', 'months')} after their last session. Then the next visit of either of the two deletes it.`,
  noLimit: 'No limit is set: what a pair writes is kept until one of the two deletes it.',
  change: 'Change how long',
  notice: 'This holds for every pair of the programme. Whoever’s time would be over already has 30 days from today.',
  decide: 'Keep it for so long',
};
