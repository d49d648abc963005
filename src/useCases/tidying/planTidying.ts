import type { Colleague } from '#domain/colleague.ts';
import type { PersonId } from '#domain/ids.ts';
import { isPersonOver, type TidyTarget } from '#domain/tidying.ts';
import { OutsideProblem } from '#ports/problem.ts';
import type { Services } from '#ports/services.ts';
import type { DeskReading } from '../programme/openDesk.ts';
import { type Candidate, knownOf, type Known, tidyCandidates } from './tidyCandidates.ts';
import { lastWriting } from './tidyPerson.ts';

/** With a name, though the directory may have forgotten it. */
export interface NamedTarget {
  readonly name: string;
  readonly target: TidyTarget;
}

/** Whom a lead may tidy up after. */
export interface TidyPlan {
  readonly people: readonly NamedTarget[];
  /** How many more there may be, for another time. */
  readonly more: number;
}

type Needed = Pick<Services, 'clock' | 'directory' | 'people' | 'programmes'>;

/** As many as somebody can look through. */
const mostAtOnce = 200;

/**
 * Looks for people of whom leads keep something that they need no more; nothing is changed by looking. `colleagues` are
 * all of the directory. Nobody is named whose own folder was not looked at.
 */
export async function planTidying(
  services: Needed,
  reading: DeskReading,
  colleagues: ReadonlyMap<PersonId, Colleague>,
): Promise<TidyPlan> {
  const [me, programmes] = await Promise.all([services.directory.me(), services.programmes.all()]);
  const known = knownOf(reading, {
    colleagues,
    programmes: programmes.map(({ value }) => value),
    now: services.clock.now(),
  });
  // A directory that does not know who asks was not read as a whole, and says nothing about others.
  const candidates = tidyCandidates(reading, known).filter(
    ({ because }) => because !== 'leftOrganisation' || colleagues.has(me.id),
  );
  const people = await Promise.all(candidates.slice(0, mostAtOnce).map((each) => confirmed(services, known, each)));
  return {
    people: people.filter((each) => each !== undefined),
    more: Math.max(0, candidates.length - mostAtOnce),
  };
}

/** What holds after a look into the person's own folder, if anything. */
async function confirmed(services: Needed, known: Known, candidate: Candidate): Promise<NamedTarget | undefined> {
  const { person, because, facts } = candidate;
  const lastWritten = await lastWriting(services, person);
  const isGone = lastWritten === undefined;
  if (isGone !== (because === 'deletedThemselves')) {
    return undefined;
  }
  if (because === 'timeOver' && !isPersonOver({ ...facts, lastWritten }, known, known.now)) {
    return undefined;
  }
  return { name: await nameOf(services, known, person), target: { person, because, lastWritten } };
}

/** SharePoint still knows by name whom it lets into a folder, when the directory does not. */
async function nameOf({ people }: Needed, { names }: Known, person: PersonId): Promise<string> {
  const name = names.get(person);
  if (name !== undefined) {
    return name;
  }
  try {
    const { readers } = await people.privacyOf(person, { people: [person], withLeads: true });
    return readers.find(({ id }) => id === person)?.name ?? person;
  } catch (error) {
    if (error instanceof OutsideProblem) {
      return person;
    }
    throw error;
  }
}
