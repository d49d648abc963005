import type { TidyReason } from '#domain/tidying.ts';
import { plural } from './plural.ts';

interface ReasonWords {
  readonly title: string;
  readonly words: string;
}

/** Words for removing what leads keep of people and need no more. */
export const tidying = {
  title: 'Tidy up',
  found: (count: number) =>
    `You still keep something about ${plural(count, 'person', 'people')} that the programme needs no more. Nothing is removed until you say so.`,
  list: 'Look through the list',
  reasons: {
    deletedThemselves: {
      title: 'Deleted what was kept about them',
      words: 'Your list of pairs, your suggestions or finished work still name them.',
    },
    leftOrganisation: {
      title: 'In the directory no more',
      words:
        'They have left, or their account is switched off. Somebody on a long leave may come back: please untick them.',
    },
    timeOver: {
      title: 'Their time is over',
      words: 'All that they took part in has ended, and so has the time for which the programme keeps it.',
    },
  } satisfies Record<TidyReason, ReasonWords>,
  what: 'Of everybody who is ticked, their folder in “People” goes, and whatever names them on this desk. It stays in the recycle bin of the site for a while, usually 93 days. What others wrote is not touched.',
  action: (count: number) => `Tidy up after ${plural(count, 'person', 'people')}`,
  nobody: 'Please tick somebody first.',
  more: (count: number) => `${plural(count, 'more person', 'more people')} will be shown afterwards.`,
  done: 'Nothing is left to tidy up.',
  left: {
    title: 'What you cannot delete',
    words:
      'What people wrote to themselves, and what two wrote of whom neither is here any more, opens to no lead. Somebody who administers the site collection can delete it with this script. Please copy it first: afterwards nothing here names these people.',
    script: 'Script for the site collection administrator',
    partners: (names: string) =>
      `${names} still have what they wrote with somebody who has left. It stays theirs, for as long as the programme keeps words, or until they delete it.`,
  },
};
