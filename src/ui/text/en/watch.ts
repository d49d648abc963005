import { plural } from './plural.ts';

/** Why a lead may want to say a word to a pair. */
const reasons = {
  sessionsLost: 'Several sessions in a row fell through. A friendly word may help.',
  silent: 'Nothing was heard of their sessions for two weeks. Ask how it is going.',
  notBooked: 'Both signed and have not booked yet. Perhaps finding a time is hard.',
};

/** How each figure is counted. */
const counting = {
  title: 'How it is counted',
  sessions:
    'From the calendars of the pairs, wherever they booked or moved a session. The app of either partner counts them when it is opened, or the nightly run does. Held: its time is over and nobody cancelled or declined. Moved: held or ahead at another time than planned. Lost: cancelled, declined, or the person was on leave. Numbers older than two weeks are left out while a pair still meets; what is not known is never counted as zero. Week by week: the week for which a session was planned, wherever it is now.',
  words:
    'Three sessions in a row fell through, or nothing was heard for two weeks, or nothing was booked in the week after both signed. You see who, never what they write.',
  pulse:
    'After a session people may tap how it was: not really 0 %, a little 50 %, yes 100 %. What they tap stays with them. A coin is tossed for each answer: for heads leads are told the answer, for tails one drawn by lot; the average is put right for it, and “give or take” says how far chance may still lead it astray. Each person counts once a month, and people count five at a time.',
  ties: 'Left out: people whose department the directory does not name. Lines before: people whose manager is in the other department, in the whole organisation. Pairs now: pairs that have booked their sessions and not said goodbye.',
  topics:
    'What people who have joined say that they want to learn, each person once. Rounded down to fives, so that no figure, and no difference of two, speaks of fewer than five people. Fewer than five are not shown.',
  outcomes:
    'After the last session people may tap, looking back, how sure of themselves they were before and are now in what they talked about, and whether they would do it again: not really 0 %, a little 50 %, yes 100 %. Told with a coin toss like all taps, each person once, five at a time. Met: people of pairs that ever booked. Still here: those of them with an active account in the directory. Sessions held and changes shown stand on their own cards.',
  growing:
    'Joined, invited and left: what people answered. Training finished: people who have done every module for their role, rounded down to fives. Changes and thanks: only those that both partners agreed to show.',
};

/** Words of the overview: how the programme goes, at a glance. */
export const watch = {
  counting,
  sessions: {
    title: 'Sessions',
    planned: 'Planned',
    held: 'Held',
    moved: 'Moved',
    lost: 'Lost',
    weeks: {
      title: 'Week by week',
      most: (sessions: string) => `The highest bar stands for ${sessions}`,
      label: (first: string, last: string) =>
        `Sessions by the week for which they were planned, from ${first} to ${last}. The table below says the same in numbers.`,
      ahead: 'Still ahead',
      moved: 'Moved (beside)',
      asTable: 'The same as a table',
      week: 'Week from',
    },
    counted: (pairs: number) => `Counted for ${plural(pairs, 'pair', 'pairs')}.`,
    silent: (pairs: number) => `${plural(pairs, 'pair is', 'pairs are')} not counted: nothing was told lately.`,
    silentSince: (pairs: number, day: string) =>
      `${plural(pairs, 'pair is', 'pairs are')} not counted: the one silent longest last told on ${day}.`,
    none: 'No sessions are known yet. They appear here as soon as pairs have booked.',
  },
  words: {
    title: 'Pairs that may need a word',
    none: 'None at the moment.',
    all: (pairs: string) => `Show all ${pairs}`,
    fewer: 'Show fewer',
    two: (mentor: string, mentee: string) => `${mentor} and ${mentee}`,
    reasons,
  },
  ties: {
    title: 'Departments that meet',
    none: 'Nobody meets yet.',
    joined: (joined: number, fresh: number) =>
      `${plural(joined, 'combination of two departments meets', 'combinations of two departments meet')} now; ${fresh} of them had no reporting line between them before.`,
    notWhole: 'The tables show the departments with the most pairs; all of them are counted here.',
    before: 'Before: people who report across, mentors’ departments down, mentees’ departments across',
    after: 'Now: pairs that meet, mentors’ departments down, mentees’ departments across',
    beforeTitle: 'Before: lines of reporting',
    afterTitle: 'Now: pairs that meet',
  },
  pulse: {
    title: 'How sessions are found',
    none: 'Too few have answered yet. Figures appear from five people a month, and need more to say anything.',
    month: 'Month',
    questions: {
      worth: 'Worth the time',
      learned: 'Took something away',
      eager: 'Looking forward',
      safe: 'Could say what they think',
    },
    figure: (mean: string, margin: string) => `${mean}, give or take ${margin}`,
    from: (people: string) => `Of ${people} people`,
    scale: 'From 0 % at the bottom to 100 % at the top. The thin lines are as long as chance may lead astray.',
    inMonth: (month: string, figure: string) => `${month}: ${figure}`,
    trend: (question: string, months: string) => `${question}, month by month. ${months}`,
    tooFew: 'Too few to tell',
  },
  outcomes: {
    title: 'What it brings',
    intro: 'How people look back after their last session.',
    questions: {
      sureBefore: 'Sure of themselves before',
      sureNow: 'Sure of themselves now',
      again: 'Would do it again',
    },
    figure: (mean: string, note: string) => `${mean}, ${note}`,
    note: (margin: string, people: string) => `give or take ${margin}, of ${people} people`,
    met: 'People who have met',
    stayed: 'Still in the organisation',
  },
  topics: {
    title: 'What people want to learn',
    none: 'No topic is wanted by five people yet.',
    topic: 'Topic',
    people: 'People',
    atLeast: (people: string) => `${people} or more`,
  },
  growing: {
    title: 'People and what grows',
    joined: 'Joined',
    invited: 'Invited, not yet in',
    away: 'Paused or left',
    trained: 'Finished training',
    pledges: 'Changes shown',
    thanks: 'Thanks on the wall',
    fewerThanFive: 'Fewer than five',
  },
};
