import type { PersonEntry } from '#domain/entries.ts';
import type { Role } from '#domain/participant.ts';
import { roles } from '#domain/participant.ts';
import type { Programme } from '#domain/programme.ts';
import { type Contribution, contributionOf, type PairTrace } from '#domain/recognition/contribution.ts';
import { emptyChoice, type RecordChoice } from '#domain/recognition/recordChoice.ts';
import { type ModuleId, moduleNamed } from '#domain/training/modules.ts';
import type { Folders, Stored } from '#ports/folders.ts';
import { isProblem } from '#ports/problem.ts';
import type { Services } from '#ports/services.ts';
import type { PairView } from '../pair/openPair.ts';
import type { Home } from '../programme/openHome.ts';
import { readRecordChoice } from './recordChoices.ts';

/** What somebody may show of their taking part. It is put together anew each time, and stored nowhere. */
export interface PersonalRecord {
  readonly name: string;
  /** One for each programme and role with sessions, the latest first. */
  readonly contributions: readonly Contribution[];
  readonly modulesDone: readonly ModuleId[];
  readonly choice: RecordChoice;
}

/** Reads what the person's own folders say beside the pairs that are open already. */
export async function openRecord(
  services: Pick<Services, 'people' | 'privateNotes' | 'clock'>,
  home: Pick<Home, 'me' | 'memberships' | 'pairs'>,
): Promise<PersonalRecord> {
  const { id, name } = home.me;
  const [entries, choice] = await Promise.all([
    unlessMissing(readEntries(services.people, id), []),
    unlessMissing(readRecordChoice(services, id), emptyChoice),
  ]);
  const now = services.clock.now();
  const contributions = programmesIn(home.pairs).flatMap((programme) =>
    roles.flatMap((role) => {
      const traces = tracesIn(home.pairs, programme, role, entries);
      const ownTopics = topicsSaid(home, programme, role);
      return traces.length > 0 ? [contributionOf({ programme, role, me: id, ownTopics, traces, now })] : [];
    }),
  );
  return {
    name,
    contributions: contributions.toSorted((a, b) => b.programme.startsOn.localeCompare(a.programme.startsOn)),
    modulesDone: entries.flatMap((entry) =>
      entry.kind === 'module' && entry.state === 'done' ? (moduleNamed(entry.key) ?? []) : [],
    ),
    choice,
  };
}

/** Who takes part in nothing any more has no folder either. */
async function unlessMissing<Value>(reading: Promise<Value>, otherwise: Value): Promise<Value> {
  try {
    return await reading;
  } catch (error) {
    if (isProblem(error, 'missing')) {
      return otherwise;
    }
    throw error;
  }
}

const readEntries = async (people: Folders<PersonEntry>, me: string): Promise<readonly PersonEntry[]> =>
  (await people.read(me)).map(({ value }) => value);

const programmesIn = (pairs: readonly PairView[]): readonly Programme[] => [
  ...new Map(pairs.map(({ programme }) => [programme.id, programme])).values(),
];

/** The pairs that have ever met, or were about to. */
const tracesIn = (
  pairs: readonly PairView[],
  programme: Programme,
  role: Role,
  entries: readonly PersonEntry[],
): readonly PairTrace[] =>
  pairs
    .filter((view) => view.programme.id === programme.id && view.myRole === role && view.allSeries.length > 0)
    .map(({ proposal: { pair, reasons }, allSeries, goals, learnings, thanks }) => ({
      pair,
      reasons,
      series: allSeries,
      counts: countsOf(pair.id, entries),
      goals: values(goals),
      learnings: values(learnings),
      thanks: values(thanks),
    }));

const values = <Value>(stored: readonly Stored<Value>[]): readonly Value[] => stored.map(({ value }) => value);

const countsOf = (pair: string, entries: readonly PersonEntry[]) =>
  entries.flatMap((entry) => (entry.kind === 'sessionCounts' && entry.key === pair ? [entry.counts] : []))[0];

function topicsSaid({ memberships }: Pick<Home, 'memberships'>, programme: Programme, role: Role): readonly string[] {
  const said = memberships.find((one) => one.programme.id === programme.id)?.enrolment.value;
  return (role === 'mentor' ? said?.teaches : said?.wantsToLearn) ?? [];
}
