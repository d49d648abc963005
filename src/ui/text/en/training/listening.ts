import type { ModuleText } from '../../moduleText.ts';

/** Hearing what somebody needs before showing what one knows. */
export const listening: ModuleText = {
  cards: [
    {
      title: 'Why the one who teaches listens first',
      parts: [
        'You know your topic. You do not know their day yet, and until you do, you will teach what interests you. Picture a whole session on keyboard shortcuts, for a director whose letters somebody else types.',
        'Two requests bring you most of the way:',
        {
          points: [
            '“Tell me about something last week that took longer than it should have.”',
            '“Show me how you do it now.”',
          ],
        },
        'The second one is worth ten others. You will see where the cursor stops, where they sigh, and what they do on paper because the screen annoys them.',
      ],
    },
    {
      title: 'Leaving room',
      parts: [
        'When somebody with a big job goes quiet, it is tempting to fill the gap. Count to five first. Often they are deciding whether to admit something, and what comes after the pause is the real question.',
        {
          talk: [
            { who: 'You', says: 'What keeps you from using it?' },
            { who: 'Mentee', says: 'Time, mainly.' },
            { who: 'You', says: '(nothing, for five seconds)' },
            { who: 'Mentee', says: 'And I would not like my team to see how slow I am.' },
          ],
        },
        'That last sentence is what the session should be about. After two seconds you would not have heard it.',
      ],
    },
    {
      title: 'Saying it back',
      parts: [
        'Before you answer, say in one sentence what you understood. If you have it right, they feel heard. If not, you have just saved half an hour.',
        {
          phrases: [
            {
              when: 'They grumble about a tool',
              say: '“So the tool is fine; you cannot tell whether its answer is right?”',
            },
            {
              when: 'They want “an overview of AI”',
              say: '“If you had it by Monday, what would you do with it?”',
            },
            { when: 'They say it is not for them', say: '“What have you seen it get wrong?”' },
          ],
        },
        'Beware of advice that is dressed as a question. “Have you thought of a template?” is advice. “What have you tried?” is a question.',
      ],
    },
    {
      title: 'What you hear is theirs',
      parts: [
        'A leader who says “I do not understand what my own analysts do” has trusted you with something. It stays between you two, even when it would make a good story at lunch.',
        'If you would like to use something elsewhere, ask first: “May I tell my team how you solved this, without your name?”',
        'In your shared notes, keep their words and not yours. In three weeks, “cannot tell whether the answer is right” will help you more than “basics of prompting”.',
      ],
    },
  ],
  questions: [
    {
      question: 'Your mentee says: “Just show me the basics.”',
      choices: [
        {
          says: 'Begin at the beginning; that is what they asked for.',
          answer:
            'You may be lucky. More often “the basics” means “I do not know what to ask for”. A look at their last week tells you which basics.',
        },
        {
          says: '“Gladly. What would you like to do with them first?”',
          answer: 'One question, and the basics have a direction.',
        },
        {
          says: 'Explain that there is no such thing as the basics.',
          answer:
            'Perhaps so, and it leaves them standing there. Ask what they would like to do; the rest sorts itself out.',
        },
      ],
    },
    {
      question: 'You asked something, and it has been silent for four seconds.',
      choices: [
        {
          says: 'Ask again in other words.',
          answer: 'Kindly meant, but now there are two questions to think about. Give the first one a little longer.',
        },
        {
          says: 'Wait.',
          answer: 'The silence feels longer to you than to them. They are thinking, and that is what you asked for.',
        },
        {
          says: 'Offer a possible answer.',
          answer:
            'That helps somebody who is stuck. After four seconds they probably are not, and your answer would become theirs.',
        },
      ],
    },
    {
      question: 'At lunch somebody asks what it is like to mentor a director.',
      choices: [
        {
          says: '“Good. I learn a lot about how decisions are made.”',
          answer: 'Friendly, true, and about you. Nothing in it belongs to your mentee.',
        },
        {
          says: 'Tell a funny story, without the name.',
          answer: 'They may well know whom you mentor. If the story is worth telling, ask your mentee first.',
        },
        {
          says: '“I may not talk about it.”',
          answer:
            'Safe, though it sounds like a secret. You may say what you learn yourself; what they told you stays with you.',
        },
      ],
    },
  ],
  tryThis: [
    'Begin your next session with “Show me how you do it now”, and say nothing for two minutes.',
    'Afterwards write one sentence into your shared notes, in their words: what they need.',
  ],
};
