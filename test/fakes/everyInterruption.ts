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
  for (const moment of moments) {
    const broken: number[] = [];
    for (let call = 0; broken.length === call; call += 1) {
      const story = await newStory();
      const breakOff = (services: Services) => interrupted(services, call, moment, () => void broken.push(call));
      // Whether the run fails or goes on without the call, both are breaking off.
      await Promise.allSettled([run(story, breakOff)]);
      if (broken.length > call) {
        yield { story, at: `${moment} call ${call}` };
      }
    }
  }
}

const moments: readonly InterruptedMoment[] = ['before', 'after'];
