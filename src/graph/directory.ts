import type { User } from '@microsoft/microsoft-graph-types/microsoft-graph';
import type { Colleague } from '#domain/colleague.ts';
import { personId } from '#domain/ids.ts';
import { onOneLine } from '#domain/oneLine.ts';
import { hour, localDate, type Instant } from '#domain/time/instant.ts';
import type { Clock } from '#ports/clock.ts';
import type { Directory } from '#ports/directory.ts';
import { OutsideProblem } from '#ports/problem.ts';
import type { Progress } from '#ports/progress.ts';
import type { GraphClient } from './call.ts';
import { nothingRead, type PagesRead, readOn } from './pagesRead.ts';
import { withQuery } from './path.ts';
import { scopes } from './scopes.ts';

const columns = 'id,displayName,mail,department,jobTitle,employeeHireDate';

/** The most that Graph gives at once. Source: https://learn.microsoft.com/graph/api/user-list. */
const pageSize = 999;

/** Rooms and shared mailboxes are disabled accounts. */
const activeMembers = "accountEnabled eq true and userType eq 'Member'";

const everyonePath = withQuery('/users', {
  $select: columns,
  $expand: 'manager($select=id)',
  $filter: activeMembers,
  $top: pageSize,
});

/** The organisation, of which a reading that breaks off is gone on with by the next one. */
export function graphDirectory(client: GraphClient, clock: Clock): Directory {
  let brokenOff: Reading | undefined;
  return {
    async me() {
      const aim = 'read who is signed in';
      return colleague(
        await client.send<User>({ aim, path: withQuery('/me', { $select: columns }), scopes: scopes.me }),
      );
    },
    async everyone(progress = {}) {
      const reading = goneOnWith(brokenOff, clock.now());
      brokenOff = undefined;
      try {
        return await readEveryone(client, reading, progress);
      } catch (error) {
        brokenOff = isPassing(error) ? reading : undefined;
        throw error;
      }
    },
  };
}

interface Reading {
  readonly since: Instant;
  read: PagesRead<Colleague>;
}

/** Longer, and people have come and gone meanwhile. */
const goodFor = hour;

/** Stopped, or unlucky. Of all else the cause may be how the reading was to go on. */
const isPassing = (error: unknown): boolean =>
  !(error instanceof OutsideProblem) || ['busy', 'offline', 'signInNeeded'].includes(error.kind);

const goneOnWith = (brokenOff: Reading | undefined, now: Instant): Reading =>
  brokenOff && now - brokenOff.since < goodFor ? brokenOff : { since: now, read: nothingRead(everyonePath) };

async function readEveryone(
  client: GraphClient,
  reading: Reading,
  { onProgress, signal }: Progress,
): Promise<readonly Colleague[]> {
  const total = onceAsked(() => countEveryone(client, signal));
  const call = { aim: 'read the people of the organisation', path: everyonePath, scopes: scopes.directory, signal };
  const onPage = (read: PagesRead<Colleague>) => {
    reading.read = read;
    const done = read.pages.reduce((sum, { items }) => sum + items.length, 0);
    onProgress?.(done, read.next === undefined ? done : total());
  };
  const { pages } = await readOn<User, Colleague>(client, call, reading.read, { itemOf: colleague, onPage });
  return pages.flatMap(({ items }) => items);
}

/** Source of the header, without which Graph does not count: https://learn.microsoft.com/graph/aad-advanced-queries. */
async function countEveryone(client: GraphClient, signal: AbortSignal | undefined): Promise<number | undefined> {
  const { '@odata.count': count } = await client.send<{ '@odata.count'?: number }>({
    aim: 'count the people of the organisation',
    path: withQuery('/users', { $select: 'id', $filter: activeMembers, $count: 'true', $top: 1 }),
    headers: { ConsistencyLevel: 'eventual' },
    scopes: scopes.directory,
    signal,
  });
  return count;
}

/** Asks beside other work, once somebody wants to know; unknown until then, and if it cannot be told. */
function onceAsked<Answer>(ask: () => Promise<Answer>): () => Answer | undefined {
  let answer: Answer | undefined;
  let asking: Promise<unknown> | undefined;
  return () => {
    asking ??= Promise.allSettled([ask().then((told) => (answer = told))]);
    return answer;
  };
}

function colleague(user: User): Colleague {
  if (!user.id) {
    throw new OutsideProblem('broken', `Cannot read the person "${user.displayName ?? ''}": the directory gave no id`);
  }
  return {
    id: personId(user.id),
    name: lineIn(user.displayName) ?? lineIn(user.mail) ?? user.id,
    mail: lineIn(user.mail),
    department: lineIn(user.department),
    jobTitle: lineIn(user.jobTitle),
    managerId: user.manager?.id ? personId(user.manager.id) : undefined,
    hiredOn: user.employeeHireDate ? localDate(user.employeeHireDate.slice(0, 10)) : undefined,
  };
}

/** As one line, without what would turn round or break the words beside it; what is empty then is not known. */
function lineIn(text: string | null | undefined): string | undefined {
  const line = onOneLine(text ?? '');
  return line === '' ? undefined : line;
}
