import { plural } from './plural.ts';

/** Words of the place where a lead says what topics mean that people typed themselves. */
export const topicWords = {
  title: 'Words we did not know',
  hint: 'Colleagues typed these, and no topic is called that. Say what they mean, and the next proposal counts them so. Until then they match only the same words.',
  phrase: (phrase: string) => `“${phrase}”`,
  saidBy: (count: number) => plural(count, 'person', 'people'),
  sameAs: (topic: string) => `Same as ${topic}`,
  isSameAs: (phrase: string, topic: string) => `“${phrase}” is the same as ${topic}`,
  another: 'Another topic…',
  anotherFor: (phrase: string) => `Another topic… for “${phrase}”`,
  noTopic: 'No topic is called that',
  own: 'A topic of its own',
  isOwn: (phrase: string) => `“${phrase}” is a topic of its own`,
  isOpen: (phrase: string) => `“${phrase}” is open again`,
  decided: 'Decided',
  undo: 'Undo',
  undoOf: (decision: string) => `Undo: ${decision}`,
  more: (count: number) => `Show ${count} more`,
};
