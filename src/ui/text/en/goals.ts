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
};
