import type { Colleague } from '#domain/colleague.ts';
import type { PersonId, ProgrammeId } from '#domain/ids.ts';
import { peopleOfSteps } from '#domain/job.ts';
import { peopleInDraft } from '#domain/matching/draftWithout.ts';
import type { Programme } from '#domain/programme.ts';
import { latest } from '#domain/retention.ts';
import { isPersonOver, type PersonFacts, type ProgrammeFacts, type TidyReason } from '#domain/tidying.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { DeskReading } from '../programme/openDesk.ts';
import { finishedPlans } from './deskRows.ts';
import { namesIn } from './foldersLeft.ts';

type Told = DeskReading['told'];

/** What is known beside the desk. */
export interface Surroundings {
  /** Everybody in the directory. */
  readonly colleagues: ReadonlyMap<PersonId, Colleague>;
  readonly programmes: readonly Programme[];
  readonly now: Instant;
}

/** All that is needed to tell who is not needed any more. */
export interface Known extends ProgrammeFacts, Omit<Surroundings, 'programmes'> {
  /** Also of people whom the directory has forgotten. */
  readonly names: ReadonlyMap<PersonId, string>;
}

export const knownOf = (reading: DeskReading, { colleagues, programmes, now }: Surroundings): Known => ({
  colleagues,
  now,
  programmes: new Map(programmes.map((programme) => [programme.id, programme])),
  lastProposals: lastProposalsIn(reading.told),
  names: new Map([...namesIn(reading), ...[...colleagues.values()].map(({ id, name }) => [id, name] as const)]),
});

/** Somebody who may be tidied up after, as far as the desk tells. */
export interface Candidate {
  readonly person: PersonId;
  readonly because: TidyReason;
  readonly facts: PersonFacts;
}

/** Everybody of whom leads keep something and may need it no more. */
export function tidyCandidates(reading: DeskReading, known: Known): readonly Candidate[] {
  const told = byPerson(reading.told);
  const withFolder = [...told].flatMap(([person, entries]): readonly Candidate[] => {
    const facts = factsOf(entries);
    const because = reasonFor(person, facts, known);
    return because ? [{ person, facts, because }] : [];
  });
  const withoutFolder = [...namedOnDesk(reading)].filter((person) => !told.has(person));
  return [
    ...withoutFolder.map((person): Candidate => ({ person, because: 'deletedThemselves', facts: factsOf([]) })),
    ...withFolder.toSorted(leaversLast),
  ];
}

/** Partners of a leaver are told of the end in their folder, unless it goes as well. */
const leaversLast = (one: Candidate, other: Candidate): number => weight(one) - weight(other);

const weight = ({ because }: Candidate): number => (because === 'leftOrganisation' ? 1 : 0);

/** What each told who has joined a programme: people write in their own folder, so only there they speak for themselves. */
function byPerson(told: Told): ReadonlyMap<PersonId, Told> {
  const folders = new Map<string, Told[number][]>();
  for (const entry of told) {
    folders.set(entry.folder, [...(folders.get(entry.folder) ?? []), entry]);
  }
  return new Map(
    told.flatMap(({ folder, value }) =>
      value.kind === 'enrolment' && value.enrolment.person === folder
        ? [[value.enrolment.person, folders.get(folder) ?? []] as const]
        : [],
    ),
  );
}

function reasonFor(person: PersonId, facts: PersonFacts, known: Known): TidyReason | undefined {
  if (!known.colleagues.has(person)) {
    return 'leftOrganisation';
  }
  return isPersonOver(facts, known, known.now) ? 'timeOver' : undefined;
}

const factsOf = (told: Told): PersonFacts => ({
  enrolments: told.flatMap(({ value, writtenAt }) =>
    value.kind === 'enrolment' ? [{ enrolment: value.enrolment, writtenAt }] : [],
  ),
  proposals: told.flatMap(({ value }) => (value.kind === 'proposal' ? [value.proposal] : [])),
  cleared: new Set(
    told.flatMap(({ value }) => (value.kind === 'milestone' && value.reached === 'cleared' ? [value.pair] : [])),
  ),
  lastWritten: latestOf(told.map(({ writtenAt }) => writtenAt)),
});

/** One that nobody knows leaves all unknown. */
const latestOf = (moments: readonly (Instant | undefined)[]): Instant | undefined => {
  const known = moments.filter((moment) => moment !== undefined);
  return known.length < moments.length || known.length === 0 ? undefined : latest(known);
};

/** When each programme last paired people. */
function lastProposalsIn(told: Told): ReadonlyMap<ProgrammeId, Instant> {
  const last = new Map<ProgrammeId, Instant>();
  for (const { value } of told) {
    if (value.kind === 'proposal') {
      const { pair, proposedAt } = value.proposal;
      last.set(pair.programme, latest([proposedAt, last.get(pair.programme) ?? proposedAt]));
    }
  }
  return last;
}

/** Of plans only whom they reached: others never had a folder. */
function namedOnDesk({ entries }: DeskReading): ReadonlySet<PersonId> {
  const plans = finishedPlans(entries).flatMap(({ job, log }) =>
    peopleOfSteps(job.work).flatMap((people, step) => (log.outcomes[step] === 'done' ? people : [])),
  );
  const rows = entries.flatMap(({ value }) => {
    if (value.kind === 'pair') {
      return [value.pair.mentor.id, value.pair.mentee.id];
    }
    return value.kind === 'draft' ? [...peopleInDraft(value.draft)] : [];
  });
  return new Set([...plans, ...rows]);
}
