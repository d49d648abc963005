import type { QuestionTopic } from '../guideText.ts';

/** Words around the guide through a session. */
export const guide = {
  title: 'For today',
  questions: 'Questions to borrow',
  silly: {
    mentor: 'Ask them as they are, or in your own words. “I do not know” is a good answer, yours too.',
    mentee: 'The question that feels silly is usually the one worth asking. Nobody else hears it.',
  },
  about: 'About',
  topics: {
    us: 'The two of you',
    technology: 'Technology',
    aiTools: 'AI tools',
    socialMedia: 'Social media',
    consumerBehaviour: 'Customers',
    waysOfWorking: 'Ways of working',
    inclusion: 'Inclusion',
    softSkills: 'Working with people',
  } satisfies Record<QuestionTopic, string>,
  another: 'Another one',
};
