import type { ModuleText } from '../../moduleText.ts';

/** Running a session with somebody who usually runs the meeting. */
export const leadingUpward: ModuleText = {
  cards: [
    {
      title: 'The odd part, said out loud',
      parts: [
        'In most rooms your mentee speaks first, decides what comes next and ends the meeting. In this one, you do. Both of you will feel that for the first ten minutes, and it helps to say so.',
        {
          talk: [
            {
              who: 'You',
              says: 'This is a little strange for me, and I would guess for you too. Shall I lead, and you tell me when I go too fast?',
            },
          ],
        },
        'Most people will be relieved. They did not know how to begin either.',
        'You need not be an expert, and you need not feel sure of yourself. You need one thing that they cannot do yet, and a plan for the time you have.',
      ],
    },
    {
      title: 'Three lines, the day before',
      parts: [
        'People with full calendars are used to agendas. A short plan does more for your standing than any introduction.',
        {
          points: [
            'What we will do: “You will write one prompt for your Monday briefing.”',
            'What to bring: “A real briefing, with nothing confidential in it.”',
            'What will be different: “You will do the next one without me.”',
          ],
        },
        'If you are asked for five topics, choose one. “Let us do this one properly today, and the next one next time” is a sentence that leaders say themselves every week.',
      ],
    },
    {
      title: 'Keeping the wheel',
      parts: [
        'At some point your mentee will begin to run the session: with a long story, a question that leads elsewhere, a phone. It is rarely rudeness. It is habit, and you can take the wheel back without a fuss.',
        {
          phrases: [
            {
              when: 'A story goes on and on',
              say: '“I would like to hear the rest of that. Shall we keep five minutes for it at the end?”',
            },
            {
              when: 'They explain your own topic to you',
              say: '“That was so two years ago. Let me show you what it does now.”',
            },
            {
              when: 'The phone wins',
              say: '“Shall we pause until that is done? I would rather have twenty whole minutes than forty halves.”',
            },
          ],
        },
      ],
    },
    {
      title: 'Putting something right',
      parts: [
        'Sooner or later they will be wrong in front of you, and you will be tempted to let it pass. Please do not: they asked for somebody who tells them. Say what you see, then show it.',
        {
          talk: [
            { who: 'Mentee', says: 'So I just paste the whole contract in.' },
            {
              who: 'You',
              says: 'Not into this tool, please: it is not cleared for contracts. Let me show you which one is, and how you can tell.',
            },
          ],
        },
        'Notice what is missing: no “sorry”, no “I may be wrong, but”. A plain sentence in a friendly voice is the most respectful one there is.',
        'And when you do not know: “I do not know. Let us find out now.” It shows how you find things out, which is half of what they came for.',
      ],
    },
  ],
  questions: [
    {
      question: 'Ten minutes in, your mentee is still telling you about a reorganisation. What do you do?',
      choices: [
        {
          says: 'Listen. It is interesting, and they have the higher rank.',
          answer:
            'It may well be interesting. But at the end you will both wonder what the session was for. A place for the story later is kinder to both of you.',
        },
        {
          says: '“I would like to hear the end of this. Shall we keep five minutes for it?”',
          answer: 'That works nearly always: you have shown interest, and you have the wheel again.',
        },
        {
          says: 'Wait for a pause and open what you prepared.',
          answer:
            'You have the session back, and the story hangs in the air. One sentence about what you are doing makes the same move a friendly one.',
        },
      ],
    },
    {
      question: 'They ask something that you cannot answer.',
      choices: [
        {
          says: 'Say so, and look for it together.',
          answer: 'People at the top rarely watch somebody find something out. It may be the best part of the hour.',
        },
        {
          says: 'Give the likeliest answer and go on.',
          answer:
            'If it proves wrong, they will wonder about your right answers too. “My guess is this; let us check” costs you nothing.',
        },
        {
          says: 'Promise to send the answer tomorrow.',
          answer:
            'Good when it takes long. When it takes two minutes, do it now: then they see the way, and not only the answer.',
        },
      ],
    },
    {
      question: 'They would like five topics in one session.',
      choices: [
        {
          says: 'Go through all five quickly.',
          answer:
            'They will have seen five things and be able to do none of them. One thing that they did with their own hands stays.',
        },
        {
          says: 'Choose one of them, and say why.',
          answer: '“This one saves you time on Monday” is reason enough. You know the topic, so you may choose.',
        },
        {
          says: 'Ask which one they need this week.',
          answer: 'A good way: the choice stays with them, the plan with you.',
        },
      ],
    },
  ],
  tryThis: [
    'The day before your next session, send your mentee three lines: what we will do, what to bring, what will be different afterwards.',
    'Then begin the session with them: “This was the plan. Is it still the right one?”',
  ],
};
