import type { ModuleText } from '../../moduleText.ts';

/** Making what one does every day easy for somebody else to do. */
export const sharingKnowledge: ModuleText = {
  cards: [
    {
      title: 'You no longer see what is hard',
      parts: [
        'You have done it so often that six steps have become one. That is how it feels to be good at something, and it is what makes it hard to teach.',
        'So do it once slowly before the session, and note every click, every choice and every word that you would have to explain. “Just share the file” may turn out to be nine things: where the button is, who gets it, what they may do with it, when it ends …',
        'Then cross out whatever they can do without the first time. What is left is your session.',
      ],
    },
    {
      title: 'One thing, real work, their hands',
      parts: [
        {
          points: [
            'One thing. It is better to leave with one thing one can do than with ten that one has seen.',
            'Real work. A tidy example teaches the example. Take the letter that has to be answered today.',
            'Their hands. While you hold the mouse, they are watching a film. Let them share their screen, or give them your chair.',
          ],
        },
        'The hardest part of that is yours: to leave your hands in your lap while they look for a button that you can see.',
      ],
    },
    {
      title: 'Three times, each a little more theirs',
      parts: [
        'First you do it and think aloud: “I give it the date, because otherwise it guesses.” Your thinking is what they cannot find in any manual.',
        'Then they do it, and you only say what comes next. Then they do it once more, with another piece of work, and you say nothing until they ask.',
        {
          talk: [
            { who: 'Mentee', says: 'What do I press now?' },
            { who: 'You', says: 'What would you try?' },
            { who: 'Mentee', says: 'This one?' },
            { who: 'You', says: 'Try it. Nothing can break here.' },
          ],
        },
        'Make sure beforehand that nothing can: a copy of the file, a draft that goes to nobody.',
      ],
    },
    {
      title: 'Plain words first',
      parts: [
        'Every trade has words that seem ordinary from inside. Say the plain thing first, and then give the word for it as a label. They can use it in their next meeting.',
        {
          phrases: [
            {
              when: 'Rather than “The model lacks context”',
              say: '“It does not know whom the letter is for, so tell it. That is what people call context.”',
            },
            {
              when: 'Rather than “It is in the cloud”',
              say: '“It lies with the company and not on this machine, so your phone can open it too.”',
            },
            {
              when: 'Rather than “It hallucinated”',
              say: '“It made that up. It sounds sure either way, so this is how we check.”',
            },
          ],
        },
        'At the end, ask how they would explain it to a colleague. You will hear what has arrived, and now and then a better explanation than yours. Keep it.',
      ],
    },
  ],
  questions: [
    {
      question: 'Your mentee is looking for a button. You can see it.',
      choices: [
        {
          says: 'Point at it.',
          answer: 'Quick, and next week they look for it again. “Somewhere near the top” lets them find it themselves.',
        },
        { says: '“Where would you look?”', answer: 'Whoever finds it keeps it.' },
        {
          says: 'Take the mouse for a second.',
          answer: 'It is rarely one second. The hands that learn are the hands on the mouse.',
        },
      ],
    },
    {
      question: 'You have twelve slides. They bring a problem from this morning.',
      choices: [
        {
          says: 'The slides first.',
          answer:
            'They took you an evening, so it hurts to leave them. But the problem is where today’s learning is, and slides can be sent.',
        },
        {
          says: 'The problem, and no slides.',
          answer:
            'Little better can happen to a plan. Afterwards, note which slide you missed; that is the one to keep.',
        },
        {
          says: 'Half of each.',
          answer:
            'Fair, though both halves will be short. If you can, take the whole problem and the one slide that fits it.',
        },
      ],
    },
    {
      question: 'They nod and say: “Clear.”',
      choices: [
        {
          says: 'Go on.',
          answer: 'Perhaps it is clear. It is also what polite people say when they are lost.',
        },
        {
          says: '“Good. Would you do one for me?”',
          answer: 'It is no test: once done is how it gets into the hands.',
        },
        {
          says: '“Are you sure?”',
          answer: 'That tells them you doubt it. Ask for the next step rather than for another yes.',
        },
      ],
    },
  ],
  tryThis: [
    'Choose one task that your mentee really has to do this week. Do it three times in your next session: once you, once together, once they alone.',
    'For the third time, put your hands in your lap.',
  ],
};
