import type { PersonId } from '#domain/ids.ts';
import { modulesFor } from '#domain/training/modules.ts';
import type { ToldPulse } from '#domain/watch/pulseFigures.ts';
import type { Services } from '#ports/services.ts';
import type { Desk } from '../programme/openDesk.ts';

/** What the page shows besides what the desk knows already. */
export interface WatchReading {
  /** People who have joined and finished every module of their role. */
  readonly trained: number;
  /** Changes that both of a pair agreed to show. */
  readonly pledges: number;
  /** What leads were told after sessions of this programme, mixed with chance. */
  readonly pulses: readonly ToldPulse[];
  /** Thanks on the wall. */
  readonly thanks: number;
}

/** Counts what leads may: finished modules, changes and thanks that both agreed to show. Nothing else is looked at. */
export async function readWatch(
  { recognitions }: Pick<Services, 'recognitions'>,
  { programme, enrolments, pairs, reading: { watched } }: Pick<Desk, 'programme' | 'enrolments' | 'pairs' | 'reading'>,
): Promise<WatchReading> {
  const wall = await recognitions.all();
  const finished = new Set(
    watched.flatMap(({ folder, value }) =>
      value.kind === 'module' && value.state === 'done' ? [both(folder, value.key)] : [],
    ),
  );
  const joined = enrolments.filter(({ state }) => state === 'enrolled');
  const trained = joined.filter(({ person, role }) =>
    modulesFor(role).every((module) => finished.has(both(person, module))),
  );
  const mentees = new Map(pairs.map(({ registered: { pair } }) => [pair.id, pair.mentee.id]));
  const pledges = watched.filter(
    ({ folder, value }) =>
      value.kind === 'publicPledge' && value.words.agreed === 'both' && mentees.get(value.pair) === folder,
  );
  const members = new Set(
    pairs.flatMap(({ registered: { pair } }) => [pair.mentor, pair.mentee].map(({ id }) => both(id, pair.id))),
  );
  return {
    trained: new Set(trained.map(({ person }): PersonId => person)).size,
    pledges: pledges.length,
    pulses: watched.flatMap(({ folder, value }) =>
      value.kind === 'veiledPulse' && members.has(both(folder, value.pair)) ? [{ ...value, by: folder }] : [],
    ),
    thanks: wall.filter((each) => each.programme === programme.id).length,
  };
}

const both = (person: string, other: string): string => `${person} ${other}`;
