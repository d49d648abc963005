import type { ModuleText } from '../../moduleText.ts';

/** Keeping an hour that nobody will force one to keep. */
export const makingTime: ModuleText = {
  cards: [
    {
      title: 'The first meeting to go',
      parts: [
        'When a week gets tight, the session with your mentor is the easiest one to move. No customer waits, and nobody above you asks. Your mentor will say “no problem at all”.',
        'They have also spent an evening on it, told their team why they would be away, and will now wonder what they did wrong.',
        'One session that is cancelled is a busy week. Two are a message.',
      ],
    },
    {
      title: 'Make it hard to lose',
      parts: [
        {
          points: [
            'Treat it like a visit from outside: move it only when you would move a customer.',
            'Tell whoever looks after your calendar: “This one stays. Please ask me before you touch it.”',
            'Keep ten minutes free before it. If you come straight from a crisis, the first half will be the crisis.',
            'Put nothing behind it that tends to be brought forward.',
          ],
        },
        'An hour every four weeks is less than one per cent of your working time. It goes to somebody who tells you what nobody else does.',
      ],
    },
    {
      title: 'Being there when you are there',
      parts: [
        'The signs of attention are small, and your mentor reads all of them.',
        {
          phrases: [
            {
              when: 'Your phone is on the table',
              say: 'Put it into a bag and say so: “That is away until eleven.”',
            },
            {
              when: 'You expect one call that matters',
              say: '“If the school rings, I have to answer. Nothing else.”',
            },
            { when: 'You are tired', say: '“It was a long night. Could we do something with our hands today?”' },
          ],
        },
        'Ten minutes late is a large part of the session. If it happens, leave out the story. “I am sorry, that was your time” is enough.',
      ],
    },
    {
      title: 'When you really cannot',
      parts: [
        'It happens. How you move a session says more than that you move it.',
        {
          points: [
            'You yourself, not your office.',
            'As soon as you know, not an hour before.',
            'With two other times, in the same week if you can.',
            'With one sentence about what you were looking forward to.',
          ],
        },
        {
          talk: [
            {
              who: 'You',
              says: 'I have to move Thursday, the hearing was brought forward. Would Friday at nine or Monday at two suit you? I tried the thing with the table, and I have a question.',
            },
          ],
        },
        'You need not compare calendars: on the page of your pair, Turnabout looks for times when both of you are free.',
      ],
    },
  ],
  questions: [
    {
      question: 'A meeting with your own boss lands on your session.',
      choices: [
        {
          says: 'Have the office cancel it.',
          answer:
            'That frees the time. It also tells your mentor where they come on the list. Two lines from you change that.',
        },
        {
          says: 'Write to them yourself, with two other times.',
          answer: 'It takes a minute, and it keeps a month of trust.',
        },
        {
          says: 'Ask whether the other meeting could begin a little later.',
          answer:
            'Worth a try more often than one thinks. Many meetings were put there by somebody who only looked for a gap.',
        },
      ],
    },
    {
      question: 'You have not had time to try what you two agreed.',
      choices: [
        {
          says: 'Cancel: there is nothing to talk about.',
          answer: 'There is. What got in the way is usually the best topic of all.',
        },
        {
          says: 'Go, and say so.',
          answer: '“I did not get to it. Can we do it now?” is how many good sessions begin.',
        },
        {
          says: 'Try it in the ten minutes before.',
          answer: 'Good as well. Even an attempt that fails gives you the first question.',
        },
      ],
    },
    {
      question: 'In the middle of it, your phone shows the name of your boss.',
      choices: [
        {
          says: 'Look at it under the table.',
          answer: 'It is seen, always. Take it openly, or leave it.',
        },
        {
          says: 'Leave it.',
          answer: 'Right for most calls, and your mentor will remember it.',
        },
        {
          says: '“Excuse me for two minutes; this may be urgent.”',
          answer: 'Honest, and fine when it is rare. Come back with “You were just showing me …”.',
        },
      ],
    },
  ],
  tryThis: [
    'Now, before you close this page: find your next session in your calendar, and keep the ten minutes before it free.',
    'Tell whoever looks after your calendar that this one stays.',
  ],
};
