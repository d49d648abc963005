import { openSweep, type Surroundings } from '#app/openSweep.ts';
import { OutsideProblem } from '#ports/problem.ts';
import { type SweepOutcome, sweepPairs } from '#useCases/sessions/sweepPairs.ts';
import { readSweepOptions } from './sweepOptions.ts';

export interface SweepWorld extends Surroundings {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly print: (line: string) => void;
}

/**
 * The nightly sweep as a program. Its log names pairs by their ids and nothing else. Resolves with the exit code: 0 when
 * every pair was looked at, 1 when some could not be, 2 when none could.
 */
export async function sweep(given: readonly string[], world: SweepWorld): Promise<0 | 1 | 2> {
  const options = readSweepOptions(given, world.environment);
  if (typeof options === 'string') {
    world.print(options);
    return 2;
  }
  const { isTrial, config } = options;
  const outcomes: SweepOutcome[] = [];
  try {
    await sweepPairs(openSweep(config, world), {
      isTrial,
      onPair: (pair, outcome) => {
        outcomes.push(outcome);
        world.print(`${pair}: ${sentences[outcome.kind]}${outcome.kind === 'failed' ? ` (${outcome.because})` : ''}`);
      },
    });
  } catch (error) {
    if (!(error instanceof OutsideProblem)) {
      throw error;
    }
    world.print(error.message);
    return 2;
  }
  const failed = outcomes.filter(({ kind }) => kind === 'failed').length;
  world.print(`${outcomes.length} pairs, ${failed} failed${isTrial ? '; a trial, so nothing was written' : ''}.`);
  return failed === 0 ? 0 : 1;
}

const sentences: Readonly<Record<SweepOutcome['kind'], string>> = {
  counted: 'counted',
  sameAsBefore: 'as before',
  notBooked: 'no series in either calendar',
  recursOtherwise: 'left out, somebody changed how the series recurs',
  failed: 'failed',
};
