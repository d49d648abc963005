import type { StageTexts } from '../guideText.ts';

/** What to do in a session, by where it stands in the series. */
export const guideStages: StageTexts = {
  chemistry: {
    part: {
      mentor: 'You lead. Nothing has to be taught today: it is enough that you both want to come back.',
      mentee: 'Your mentor leads today, and every time. Your part is to be curious, and to be a beginner on purpose.',
    },
    steps: [
      {
        title: 'Say hello',
        says: {
          mentor:
            'Say how it feels to lead this. Then five minutes each: what does a normal Tuesday look like for you?',
          mentee: 'Leave the title at the door. Five minutes each: what does a normal Tuesday look like for you?',
        },
      },
      {
        title: 'Agree how you work',
        says: {
          mentor:
            'Ask: “When I see you doing something the hard way, may I say so at once?” Then say when you may be stopped.',
          mentee: 'Say how you like to be corrected, and give leave for it. Your mentor will not take it unasked.',
        },
      },
      {
        title: 'Pick one thing',
        says: {
          mentor: 'Ask: “What do you always hand to somebody else because you never learned it?” Start there.',
          mentee: 'Name one thing that you nod at in meetings and have never understood.',
        },
      },
      {
        title: 'Try something small',
        says: {
          mentor: 'Show one thing that you use every day. Two minutes. Then hand over the keyboard.',
          mentee: 'Take the keyboard. Going wrong while somebody helps is the quickest way.',
        },
      },
    ],
  },
  middle: {
    part: {
      mentor: 'You lead. One thing today, done properly, is worth more than three that were shown.',
      mentee: 'Your mentor leads. Bring real work, and do it with your own hands.',
    },
    steps: [
      {
        title: 'Look back',
        says: {
          mentor: 'Ask what was tried, and what got in the way. If nothing was tried, make the next step smaller.',
          mentee: 'Say honestly what you tried. “Nothing, I had no time” helps more than an excuse.',
        },
      },
      {
        title: 'Show it',
        says: {
          mentor:
            'Ten minutes, on something from your mentee’s own week. Say aloud what you are thinking as you do it.',
          mentee: 'Stop your mentor at the first word that you do not know. It will be somebody else’s question, too.',
        },
      },
      {
        title: 'Change seats',
        says: {
          mentor: 'Now your mentee does it. Wait ten seconds longer than feels comfortable before you help.',
          mentee: 'Your turn. Say what you expect before you click: that is where the learning is.',
        },
      },
      {
        title: 'Turn it round',
        says: {
          mentor:
            'Ask for something from their world: “How would this be decided where you sit? What do I not see from here?”',
          mentee: 'Give something back: a decision you are weighing, and how you weigh it.',
        },
      },
    ],
  },
  midPoint: {
    part: {
      mentor: 'Half of the way. You lead, and today you may also ask whether it works.',
      mentee: 'Half of the way. Today is a good day to say what you would like to be different.',
    },
    steps: [
      {
        title: 'Look at your goals',
        says: {
          mentor: 'Go through them one by one: go on, change, or drop? A goal that nobody misses may go.',
          mentee: 'Say for each goal: does it still matter to you? Wishes change once one knows more.',
        },
      },
      {
        title: 'Ask how it is going',
        says: {
          mentor: 'Ask: “What should I do more of, and what less?” Then say thank you, and nothing else, for a moment.',
          mentee: 'Ask the same of your mentor. Your answer to theirs decides whether they will be frank again.',
        },
      },
      {
        title: 'Do one thing together',
        says: {
          mentor: 'Pick something that your mentee could not have done in the first session, and watch them do it.',
          mentee: 'Do alone what you needed help with at the start. Notice it: it went by quietly.',
        },
      },
      {
        title: 'Choose the second half',
        says: {
          mentor:
            'Two topics at most for the sessions that are left. What would make the last one worth a celebration?',
          mentee: 'Name one thing in your own work that should be different by the last session.',
        },
      },
    ],
  },
  last: {
    part: {
      mentor: 'You lead once more. Today is for looking at what is there now, and for a good ending.',
      mentee: 'The last one. Your mentor leads; the thanks are yours to say.',
    },
    steps: [
      {
        title: 'Look at your goals',
        says: {
          mentor: 'Ask: “What can you do now that you could not before?” Then answer it for yourself.',
          mentee: 'Say what you can do now, and who showed you. Be exact: it is worth more than praise.',
        },
      },
      {
        title: 'Say what changed',
        says: {
          mentor: 'Tell what you see differently about how decisions are made higher up.',
          mentee: 'Name one decision, habit or meeting that is different because of these sessions.',
        },
      },
      {
        title: 'Say thank you',
        says: {
          mentor: 'Name one thing that took your mentee courage. They may not know that you saw it.',
          mentee: 'Name one moment in which your mentor taught you something that nobody else would have said.',
        },
      },
      {
        title: 'What now',
        says: {
          mentor: 'Go on, stop here, or stay in touch now and then? All three are good endings.',
          mentee: 'Ask what you can do for your mentor: a name to mention, a door to open, an honest reference.',
        },
      },
    ],
  },
};
