import type { ModuleText } from '../../moduleText.ts';

/** Saying aloud what one learned, and from whom. */
export const givingCredit: ModuleText = {
  cards: [
    {
      title: 'What one sentence is worth',
      parts: [
        'You will use what you learn here: a phrase in a speech, a way of working, a doubt that kept you from a bad decision. When it comes from you, people take it for yours. Nobody steals anything; it is simply how rank works, unless you say otherwise.',
        'For you that is one sentence. For your mentor it may be the first time that people three levels up hear their name.',
      ],
    },
    {
      title: 'Ask first',
      parts: [
        'Not everybody wants to be named, and you two agreed that your sessions stay between you. So ask each time, and make a no easy:',
        {
          talk: [
            {
              who: 'You',
              says: 'I would like to use your point about the sign-up page on Tuesday, and say that it is yours. Would you like that, or shall I leave your name out?',
            },
            { who: 'Mentor', says: 'You may say it, but please say that it was our team.' },
          ],
        },
        'Then do exactly that.',
        'What your mentor told you about themselves, their team or their manager is never an example, with a name or without.',
      ],
    },
    {
      title: 'Say what it was',
      parts: [
        'Praise for a person is pleasant and soon forgotten. Credit for a thing is useful: it says what they did and what changed, and others know what to ask them for.',
        {
          phrases: [
            {
              when: 'In a meeting',
              say: '“Noor from Service showed me this. We changed the letter, and half as many people ring us about it.”',
            },
            { when: 'In writing', say: '“The idea for the short form is Noor’s. Please ask her, not me.”' },
            {
              when: 'To their manager, if your mentor would like that',
              say: '“She taught me to read our own data. I have seldom had such a patient teacher.”',
            },
          ],
        },
        'Leave out “even I understood it” and “for somebody so new”. The first is about you, and the second takes half of it back.',
      ],
    },
    {
      title: 'More than words',
      parts: [
        {
          points: [
            'Let them present it, and sit in the audience.',
            'Pass the question on when it comes to you: “Noor knows this better than I do.”',
            'Tell them what became of their idea, even if nothing did.',
            'When your sessions end, write two sentences of thanks. Your mentor decides who may see them.',
          ],
        },
        'Keep a little of the credit yourself. Whoever learns where others can see it makes it easier for every leader after them.',
      ],
    },
  ],
  questions: [
    {
      question: 'An idea of your mentor’s is well received by the board. You have not asked whether you may name them.',
      choices: [
        {
          says: 'Name them. They deserve it.',
          answer: 'They do. But you cannot know what it will mean for them tomorrow, and the choice was theirs.',
        },
        {
          says: '“It is not my idea. I will ask whether I may say whose it is.”',
          answer: 'Nobody takes it for yours, and your mentor can still decide.',
        },
        {
          says: 'Say nothing, and thank them later.',
          answer: 'Kind, but in that room it is now your idea. A line in the minutes can still put it right.',
        },
      ],
    },
    {
      question: 'Which of these helps your mentor most?',
      choices: [
        { says: '“My mentor is brilliant.”', answer: 'Warm, and nobody knows what to ask them for.' },
        {
          says: '“Noor rewrote our first page, and half as many people give up on it.”',
          answer: 'What she did, and what it changed. Somebody will ring Noor.',
        },
        {
          says: '“I have learned so much in this programme.”',
          answer: 'Good for the programme. Your mentor is not in the sentence yet.',
        },
      ],
    },
    {
      question: 'Your mentor would rather not be named.',
      choices: [
        {
          says: 'Persuade them: modesty does not get one far.',
          answer: 'They may have reasons that they do not owe you. Ask once, and let it be.',
        },
        {
          says: '“Somebody showed me this.”',
          answer: 'It is not taken for yours, it leads to nobody, and it still shows that leaders learn.',
        },
        {
          says: 'Not use it at all.',
          answer: 'Probably more than they meant. Ask whether you may use it without a name.',
        },
      ],
    },
  ],
  tryThis: [
    'Think of one thing that you do differently because of your sessions. Ask your mentor whether you may say so, where, and in which words.',
    'Then say it within a week.',
  ],
};
