const guideStages = ['chemistry', 'middle', 'midPoint', 'last'] as const;
/** What a session is for, which decides what the two are offered to talk about. */
export type GuideStage = (typeof guideStages)[number];

/** Numbers count from 1. A short series has no middle to look back from. */
export function guideStage(number: number, total: number): GuideStage {
  if (number === 1) {
    return 'chemistry';
  }
  if (number === total) {
    return 'last';
  }
  return total >= leastWithMidPoint && number === Math.floor(total / 2) + 1 ? 'midPoint' : 'middle';
}

const leastWithMidPoint = 4;

/** How many questions stand on the page at a time: few enough to be read at a glance, in a narrow panel, too. */
export const questionsAtATime = 2;

/**
 * The questions that stand on the page once somebody has asked for another one `turns` times, the newest first. Each
 * session begins elsewhere in the list, so that the two do not read the same ones again.
 */
export function questionsShown(all: readonly string[], sessionNumber: number, turns: number): readonly string[] {
  const newest = (sessionNumber - 1) * questionsAtATime + turns + questionsAtATime - 1;
  return Array.from(
    { length: Math.min(questionsAtATime, all.length) },
    (_, back) => all[(newest - back) % all.length] ?? '',
  );
}
