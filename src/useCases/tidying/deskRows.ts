import { type DeskEntry, deskFolder } from '#domain/entries.ts';
import type { PersonId } from '#domain/ids.ts';
import { isUnfinished, type Job, peopleOfSteps } from '#domain/job.ts';
import { draftWithout, isInDraft } from '#domain/matching/draftWithout.ts';
import type { Pair } from '#domain/pair.ts';
import type { Stored } from '#ports/folders.ts';
import { isProblem } from '#ports/problem.ts';
import type { Services } from '#ports/services.ts';
import { type JobView, jobsIn } from '../jobs/openJobs.ts';

type Row = Stored<DeskEntry>;

export interface DeskRows {
  /** Removes somebody from every row that leads keep. Work that is not finished keeps its plan until it is. */
  readonly forget: (person: PersonId) => Promise<void>;
  /** The pairs of the register that somebody is in. */
  readonly pairsOf: (person: PersonId) => Promise<readonly Pair[]>;
}

/** The rows of the desk, read once for many people: each removal finds itself done when it is done again. */
export function deskRows({ desk }: Pick<Services, 'desk'>): DeskRows {
  let known: readonly Row[] | undefined;

  async function change(row: Row, person: PersonId): Promise<void> {
    const { value, version } = row;
    const others = (known ?? []).filter((each) => each !== row);
    if (value.kind === 'draft') {
      const draft = { ...value, draft: draftWithout(value.draft, person) };
      known = [...others, await desk.write(deskFolder, draft, version)];
    } else {
      await desk.removeEntry(deskFolder, value, version);
      known = others;
    }
  }

  async function forgetOnce(person: PersonId): Promise<void> {
    known ??= await desk.read(deskFolder);
    for (const row of rowsOf(person, known)) {
      await change(row, person);
    }
  }

  return {
    async pairsOf(person) {
      known ??= await desk.read(deskFolder);
      return known.flatMap(({ value }) => (value.kind === 'pair' && isMember(value.pair, person) ? [value.pair] : []));
    },
    async forget(person) {
      try {
        await forgetOnce(person);
      } catch (error) {
        // What was read may be older than what another lead has done since.
        known = undefined;
        if (!isProblem(error, 'conflict')) {
          throw error;
        }
        await forgetOnce(person);
      }
    },
  };
}

/** The counts of a pair go before the pair: without it nobody would know whose they are. */
function rowsOf(person: PersonId, rows: readonly Row[]): readonly Row[] {
  const pairs = rows.filter(({ value }) => value.kind === 'pair' && isMember(value.pair, person));
  const pairKeys = new Set(pairs.map(({ value }) => value.key));
  const plans = new Set(finishedPlans(rows).flatMap(({ key, job }) => (isAbout(job, person) ? [key] : [])));
  return [
    ...rows.filter(({ value }) => value.kind === 'sweptCounts' && pairKeys.has(value.key)),
    ...pairs,
    ...rows.filter(({ value }) => value.kind === 'draft' && isInDraft(value.draft, person)),
    ...rows.filter(({ value }) => value.kind === 'job' && plans.has(value.key)),
  ];
}

const isMember = ({ mentor, mentee }: Pair, person: PersonId): boolean => mentor.id === person || mentee.id === person;

const isAbout = ({ work }: Job, person: PersonId): boolean => peopleOfSteps(work).flat().includes(person);

/** Plans that nobody goes on with. Their logs name nobody, and stay to tell how long work takes. */
export const finishedPlans = (rows: readonly Row[]): readonly JobView[] =>
  jobsIn(rows).filter((view) => !isUnfinished(view));
