import type { Services } from '#ports/services.ts';
import { interrupted, type InterruptedMoment } from './interrupted.ts';

/** One run that broke off at a call, before or after it took effect, and the story it was told in. */
export interface BrokenOff<Story> {
  readonly story: Story;
  readonly at: string;
}

/**
 * Breaks a run off at its first call, then in a new story at its second one, and so on until it has no call left: each
 * time once before the call took effect and once after.
 */
export async function* everyInterruption<Story>(
  newStory: () => Promise<Story>,
  run: (story: Story, breakOff: (services: Services) => Services) => Promise<unknown>,
): AsyncGenerator<BrokenOff<Story>> {
  for (const moment of ['before', 'after'] as const) {
    for (let call = 0; ; call += 1) {
      const story = await newStory();
      if (await isThrough(run(story, breakingOff(call, moment)))) {
        break;
      }
      yield { story, at: `${moment} call ${call}` };
    }
  }
}

const breakingOff =
  (call: number, moment: InterruptedMoment) =>
  (services: Services): Services =>
    interrupted(services, call, moment);

async function isThrough(run: Promise<unknown>): Promise<boolean> {
  try {
    await run;
    return true;
  } catch {
    return false;
  }
}
