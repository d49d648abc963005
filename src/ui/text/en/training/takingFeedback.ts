import type { ModuleText } from '../../moduleText.ts';

/** Making it safe for a mentor to say the truth. */
export const takingFeedback: ModuleText = {
  cards: [
    {
      title: 'They risk more than you do',
      parts: [
        'When you tell a colleague below you that a draft is weak, they mend the draft. When they tell you, they think of their next review. You may not notice the difference. They do, in every sentence.',
        'So the first move is yours, and it has to be larger than feels necessary. “My door is open” is not that move: the door was always open. What is missing is proof that somebody went through it and was glad afterwards.',
      ],
    },
    {
      title: 'Ask for something small',
      parts: [
        '“Any feedback for me?” has one safe answer: “No, all good.” Ask about one thing that they saw.',
        {
          phrases: [
            { when: 'After a speech', say: '“Which minute would you have cut?”' },
            { when: 'Before you send something', say: '“Where did you have to read twice?”' },
            { when: 'At the end of a session', say: '“What did I make harder than it had to be?”' },
          ],
        },
        'A number makes it easier still: “From one to ten, how clear was that? And what would have made it one more?” Nobody has to say that it was bad.',
      ],
    },
    {
      title: 'The five seconds after it',
      parts: [
        'What you do now decides whether you will ever hear the truth again. Your face answers first.',
        {
          points: [
            'Say thank you, and then nothing. Not “thank you, but”.',
            'Write it down while they watch. That says: it counts.',
            'Ask in order to understand (“When did you notice?”), not in order to defend (“Do you know why I did that?”).',
            'If you disagree, sleep on it. Tomorrow you will say it better, or not need to.',
          ],
        },
        {
          talk: [
            { who: 'Mentor', says: 'Honestly? When you answer mails in our session, I lose my thread.' },
            { who: 'You', says: 'Thank you. I will leave the phone outside.' },
          ],
        },
        'Not a word about the merger and the three urgent mails. It would have been true, and it would have cost you the next honest sentence.',
      ],
    },
    {
      title: 'Come back to it',
      parts: [
        'People stop giving feedback that disappears. Next time, say what became of it:',
        {
          talk: [
            {
              who: 'You',
              says: 'You said my updates are too long. I sent four lines this week, and had three answers before lunch.',
            },
          ],
        },
        'If you decided against it, say that too, and why. Both are proof that it was worth saying.',
        'And it stays between you. What your mentor told you is not for quoting in a management meeting, not even as praise.',
      ],
    },
  ],
  questions: [
    {
      question: 'Your mentor says that your slides are hard to follow.',
      choices: [
        {
          says: '“Thank you. Which one lost you first?”',
          answer: 'Thanks first, and then a question that lets you see what they saw.',
        },
        {
          says: '“The board likes them this way.”',
          answer: 'That may be so, and it ends the conversation. Thank them now; weigh the board’s taste later.',
        },
        {
          says: '“You are so right, they are terrible.”',
          answer: 'Agreeing at once can be a way out as well. Look at one slide together.',
        },
      ],
    },
    {
      question: 'You ask for feedback, and hear that all is well.',
      choices: [
        {
          says: 'Be glad of it.',
          answer: 'Perhaps all is well. Or the question was too large to be answered safely. Try a smaller one.',
        },
        {
          says: '“If you could change one thing in how I prepare, what would it be?”',
          answer: 'One thing, and one that you can change. That can be answered.',
        },
        {
          says: '“Come on, be honest.”',
          answer: 'Warmly meant, and it sounds like a test. Make the question smaller, not the pressure larger.',
        },
      ],
    },
    {
      question: 'You disagree with what you heard.',
      choices: [
        {
          says: 'Explain why it is otherwise.',
          answer:
            'There will be time for that. Now it would teach them that honesty ends in a debate with somebody who debates all day.',
        },
        {
          says: 'Thank them, think about it, and come back to it next time.',
          answer: 'By then you will have changed your mind, or have a reason that is worth hearing.',
        },
        {
          says: 'Let it rest.',
          answer:
            'No harm done, but they will notice that nothing came of it. One sentence is enough: “I thought about it, and this is why I will keep it.”',
        },
      ],
    },
  ],
  tryThis: [
    'At the end of your next session, ask: “What did I make harder than it had to be today?”',
    'Say thank you, write it down, and leave it at that. Begin the session after that with what you did about it.',
  ],
};
