import type { ModuleText } from '../../moduleText.ts';

/** What belongs in a session, what does not, and how to say so. */
export const boundaries: ModuleText = {
  cards: [
    {
      title: 'What you two are to each other',
      parts: [
        'You are somebody who teaches. You are not their assistant, their help desk, or their ear in your team. Good mentees know that, and busy ones forget it. So say early what you offer:',
        {
          talk: [{ who: 'You', says: 'I will help you to do it yourself. I would rather not do it for you.' }],
        },
        'And in this room they are not your boss, nor your way to the next post. You may learn a great deal about how careers are made. To ask for a job here would put both of you in an awkward place.',
      ],
    },
    {
      title: 'Small requests that grow',
      parts: [
        'A kind no needs no long reason. It does need a next step: what you can do.',
        {
          phrases: [
            {
              when: '“Could you just make these slides?”',
              say: '“Let us make the first two together. You will have the rest by lunch.”',
            },
            {
              when: '“What do people really think of your manager?”',
              say: '“I would rather not speak for others. I can tell you what helps me in my own work.”',
            },
            {
              when: '“Ring me any time, at weekends too.”',
              say: '“Thank you. If something comes up, write, and I will answer on the next working day.”',
            },
            {
              when: '“Do not tell anybody, but we are closing that office.”',
              say: '“Please keep that one. I could not do anything with it, and it would be hard to carry.”',
            },
          ],
        },
      ],
    },
    {
      title: 'What stays here',
      parts: [
        'What your mentee tells you stays with you, and what you tell them stays with them. Nobody else is let into your shared notes: not your manager, not the leads of the programme. “Who can read this?” beside them says more.',
        'There is a limit, and it is fair to name it: when somebody is in danger, when a rule that protects people is broken, or when you are being harmed, you need not carry it alone. Nobody may use “this is confidential” to make you.',
      ],
    },
    {
      title: 'When it goes too far',
      parts: [
        'A remark about how you look. A “joke” about where you come from. An invitation that takes no for a maybe. Pressure to pass on something about a colleague. It is not yours to put up with, and not a sign that you are too sensitive.',
        {
          points: [
            'You may end a session at any moment: “I am going to stop here for today.”',
            'Write down for yourself what was said, and when.',
            'Speak to somebody you trust. You need no proof for that.',
            'You may leave the pair whenever you wish, without giving a reason.',
          ],
        },
        { showsContact: true },
      ],
    },
  ],
  questions: [
    {
      question: 'Your mentee asks you to finish their presentation tonight.',
      choices: [
        {
          says: 'Do it, just this once.',
          answer: 'It is kind, and it tells them what you are there for. The second time will be harder to refuse.',
        },
        {
          says: '“Not tonight. Shall we look at it together tomorrow, for fifteen minutes?”',
          answer: 'A no, a next step, and it remains their presentation.',
        },
        {
          says: '“That is not my job.”',
          answer: 'You are right, and a little warmth would make it easier to hear. Add what you can do.',
        },
      ],
    },
    {
      question: 'They begin to tell you about the illness of somebody you both know.',
      choices: [
        {
          says: 'Ask who else knows.',
          answer: 'A natural question. But the less you know, the less you have to carry.',
        },
        {
          says: '“I would rather not hear that about somebody else. Shall we go back to your question?”',
          answer: 'One sentence, and it looks after three people.',
        },
        {
          says: 'Listen, and never repeat it.',
          answer: 'Not repeating it is right. You may also say that you would rather not hear such things.',
        },
      ],
    },
    {
      question: 'One remark made you uncomfortable.',
      choices: [
        {
          says: 'See whether it happens again.',
          answer:
            'That is yours to decide. Write it down all the same, with the date; if there is a second time, you will be glad of it.',
        },
        {
          says: '“That did not sit well with me.”',
          answer:
            'If you feel safe enough to say it, it is often all that is needed. If you do not, that alone is a reason to speak to somebody else first.',
        },
        {
          says: 'Talk to somebody you trust.',
          answer: 'Always allowed, however small it seems. Two people see more clearly what could come next.',
        },
      ],
    },
  ],
  tryThis: [
    'In your next session, say in one sentence what you offer: “I will help you to do it yourself.”',
    'Then agree what you two do when something urgent comes up between sessions.',
  ],
};
