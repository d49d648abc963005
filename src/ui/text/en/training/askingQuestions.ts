import type { ModuleText } from '../../moduleText.ts';

/** Asking what everybody nods past. */
export const askingQuestions: ModuleText = {
  cards: [
    {
      title: 'Here, not knowing is the point',
      parts: [
        'For years people have come to you for answers. Somewhere on the way, asking began to feel like losing a point. So one nods at a word that everybody seems to know, and means to look it up later.',
        'In this meeting you have already lost that point, and nobody minds. Your mentor is here because they know what you do not. The question that embarrasses you is the one they have prepared for.',
      ],
    },
    {
      title: 'Good ones are short',
      parts: [
        {
          points: [
            '“What does that word mean?”',
            '“What can it do that the old one could not?”',
            '“What would I see if it went wrong?”',
            '“Who of us uses this already?”',
            '“Why do people like this?”',
          ],
        },
        'The last one is asked most seldom. Ask it because you want to know, and you will learn something about customers that is in no report.',
        'A question that takes a minute is an opinion with a question mark. Cut it down to the part that you do not know.',
      ],
    },
    {
      title: 'The second question',
      parts: [
        'The first answer is often the polite one. Stay a little longer.',
        {
          talk: [
            { who: 'You', says: 'Why do our trainees not read the newsletter?' },
            { who: 'Mentor', says: 'It is rather long.' },
            { who: 'You', says: 'If it were half as long, would you read it?' },
            { who: 'Mentor', says: 'No. It is mostly about the board. It is never about us.' },
          ],
        },
        'Nobody who reports to you would have said that. You heard it because you asked twice, and because you did not defend the newsletter.',
        'Three words always help: “Show me one.” Whatever you two are talking about, look at one of it together.',
      ],
    },
    {
      title: 'Out loud, elsewhere too',
      parts: [
        'When you ask the simple question in a large meeting, everybody below you may ask theirs. “I am learning this at the moment. What is a token?” takes four seconds, and tells thirty people that not knowing is allowed here.',
        'Two things to keep in mind:',
        {
          points: [
            'Ask about the matter, not about a group. “How do people like you see this?” makes one colleague speak for millions. “How do you see this?” is enough.',
            'Say what you understood. You will hear at once where you have not.',
          ],
        },
      ],
    },
  ],
  questions: [
    {
      question: 'Your mentor uses a word that you do not know, for the third time.',
      choices: [
        {
          says: 'Look it up tonight.',
          answer: 'Then you know the word, but not what they meant by it, and the next ten minutes are lost.',
        },
        { says: '“One moment: what is that?”', answer: 'Ten seconds, and the rest of the hour is of use.' },
        {
          says: 'Ask at the end.',
          answer: 'Better than never. But everything in between will have been built upon it.',
        },
      ],
    },
    {
      question: 'Which of these will tell you most?',
      choices: [
        {
          says: '“Is it only a fashion?”',
          answer: 'The answer is yes or no, and your mentor can hear which one you hope for.',
        },
        {
          says: '“What did you use it for this week?”',
          answer: 'You will hear about a real week. That is worth more than a forecast.',
        },
        {
          says: '“How could we earn money with it?”',
          answer: 'A good question for later. First find out what it is to the people who use it.',
        },
      ],
    },
    {
      question: 'After the second explanation you still do not understand.',
      choices: [
        {
          says: 'Nod. Time is short.',
          answer:
            'Everybody does this now and then. But next time your mentor will build on it, and you will nod again.',
        },
        {
          says: '“I can say the first half. Then I lose it.”',
          answer: 'Now they know exactly where to begin.',
        },
        {
          says: '“You will have to explain that better.”',
          answer: 'That may be, and it lands on them. Say where you lost it; the better explanation comes by itself.',
        },
      ],
    },
  ],
  tryThis: [
    'Write down three things that you have nodded past this month. Ask your mentor about all three in the first ten minutes of your next session.',
    'If you feel like it, ask one of them in a meeting as well.',
  ],
};
