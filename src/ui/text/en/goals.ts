import { plural } from './plural.ts';

/** Words for the goals of a pair. */
export const goals = {
  title: 'Goals',
  empty: 'No goals yet. One small one each is a good start.',
  yours: 'yours',
  of: (partner: string) => `${partner}’s`,
  add: 'Add goal',
  newGoal: 'A goal of mine',
  newGoalHint: 'Something you can tell is done, such as “write my own prompts without help”.',
  progressOf: (goal: string) => `How far: ${goal}`,
  steps: { 0: 'Not begun', 25: 'Begun', 50: 'Half way', 75: 'Nearly there', 100: 'Reached' },
  stepsOf: (goal: string) => `Steps: ${goal}`,
  stepsDone: (done: number, all: number) => `${done} of ${plural(all, 'step', 'steps')} done`,
  until: (day: string) => `Until ${day}`,
  untilLast: (day: string) => `Until your last session, ${day}`,
  change: 'Change',
  changeOf: (goal: string) => `Change: ${goal}`,
  changed: 'Changed.',
  undo: 'Undo',
  undoOf: (goal: string) => `Undo: ${goal}`,
  form: {
    title: 'The goal',
    needsWords: 'A goal needs a word or two.',
    steps: 'Steps on the way',
    stepsHint: (most: number) => `One on each line, ${most} at most. None is fine, too.`,
    tooMany: (most: number) => `These are more than ${most}. A few bigger ones are easier to follow.`,
    until: 'Until when?',
    untilHint: 'Left empty, it ends with your last session.',
  },
};
