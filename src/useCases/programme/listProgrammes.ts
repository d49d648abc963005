import type { Programme } from '#domain/programme.ts';
import { lastSessionOn } from '#domain/programme.ts';
import type { ProgrammeId } from '#domain/ids.ts';
import { type Instant, toIso } from '#domain/time/instant.ts';
import { isLaunched } from '../readiness/readinessRecord.ts';
import type { DeskReading } from './openDesk.ts';

/** One of several programmes, in a line. */
export interface ProgrammeLine {
  readonly id: ProgrammeId;
  readonly name: string;
  readonly state: 'preparing' | 'launched' | 'over';
  /** Invited or in, and not out. */
  readonly people: number;
  /** Published at any time. */
  readonly pairs: number;
}

/** All programmes of the site, from what the desk has read already. */
export const listProgrammes = (
  programmes: readonly Programme[],
  reading: DeskReading,
  now: Instant,
): readonly ProgrammeLine[] => programmes.map((programme) => lineOf(programme, reading, now));

function lineOf(programme: Programme, { entries, told }: DeskReading, now: Instant): ProgrammeLine {
  const { id, name, startsOn, endsOn, rhythm } = programme;
  const isOver = (endsOn ?? lastSessionOn(startsOn, rhythm)) < toIso(now).slice(0, 10);
  const launched = isLaunched(entries, id);
  return {
    id,
    name,
    state: launched && isOver ? 'over' : launched ? 'launched' : 'preparing',
    people: told.filter(
      ({ folder, value }) =>
        value.kind === 'enrolment' &&
        value.enrolment.programme === id &&
        value.enrolment.person === folder &&
        value.enrolment.state !== 'withdrawn',
    ).length,
    pairs: entries.filter(({ value }) => value.kind === 'pair' && value.pair.programme === id).length,
  };
}
