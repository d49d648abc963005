import { expect, test } from '@jest/globals';
import { type Instant, instant, later, minute } from '#domain/time/instant.ts';
import { graphDirectory } from '#graph/directory.ts';
import { OutsideProblem } from '#ports/problem.ts';
import { answered, type Asked, refused, scriptedClient } from './scriptedClient.ts';

const lastPage = 5;

/** A directory of five pages with two people each, where something goes wrong when this says so. */
function fivePages(goesWrong: (page: number, asked: readonly string[]) => Response | undefined = () => undefined) {
  const asked: string[] = [];
  let now: Instant = instant('2026-11-23T08:00:00Z');
  const answer = ({ path, headers }: Asked): Response => {
    if (path.includes('$count=true')) {
      asked.push('count');
      return headers.get('ConsistencyLevel') === 'eventual'
        ? answered({ '@odata.count': 2 * lastPage, value: [] })
        : answered({ value: [] });
    }
    const page = Number(/skiptoken=(\d)/.exec(path)?.[1] ?? 1);
    asked.push(`page ${page}`);
    return goesWrong(page, asked) ?? pageOf(page);
  };
  const directory = graphDirectory(scriptedClient(answer), { now: () => now });
  const passTime = (milliseconds: number) => (now = later(now, milliseconds));
  return { asked, directory, passTime };
}

const pageOf = (page: number): Response =>
  answered({
    value: [{ id: `a${page}` }, { id: `b${page}` }],
    ...(page < lastPage && { '@odata.nextLink': `https://graph.example/v1.0/users?$skiptoken=${page + 1}` }),
  });

const everybody = [1, 2, 3, 4, 5].flatMap((page) => [`a${page}`, `b${page}`]);
const idsOf = (people: readonly { readonly id: string }[]): readonly string[] => people.map(({ id }) => id);
const lostPlace = refusedPlace('Directory_ExpiredPageToken');

function refusedPlace(code: string): () => Response {
  return () => refused(400, code);
}

const isFirst = (asked: readonly string[]): boolean => asked.filter((one) => one === asked.at(-1)).length === 1;

test('tells how many there are in all, once it is known that they are more than a page', async () => {
  const { directory } = fivePages();
  const told: (readonly [number, number | undefined])[] = [];
  const people = await directory.everyone({ onProgress: (done, total) => told.push([done, total]) });
  expect(idsOf(people)).toEqual(everybody);
  expect(told.map(([done]) => done)).toEqual([2, 4, 6, 8, 10]);
  expect(told.at(0)).toEqual([2, undefined]);
  expect(told.slice(-2)).toEqual([
    [8, 10],
    [10, 10],
  ]);
});

test('a reading that fails on one page goes on with that page', async () => {
  let isOnline = false;
  const { asked, directory } = fivePages((page) => {
    if (page === 4 && !isOnline) {
      throw new TypeError('Failed to fetch');
    }
    return undefined;
  });
  await expect(directory.everyone()).rejects.toMatchObject({ kind: 'offline' });
  isOnline = true;
  const before = asked.length;
  expect(idsOf(await directory.everyone())).toEqual(everybody);
  expect(asked.slice(before).filter((one) => one !== 'count')).toEqual(['page 4', 'page 5']);
});

test('a reading that was stopped goes on where it was, and begins anew after an hour', async () => {
  for (const [minutes, pages] of [
    [59, ['page 3', 'page 4', 'page 5']],
    [60, ['page 1', 'page 2', 'page 3', 'page 4', 'page 5']],
  ] as const) {
    const { asked, directory, passTime } = fivePages();
    const stopper = new AbortController();
    const onProgress = (done: number): void => (done === 4 ? stopper.abort() : undefined);
    await expect(directory.everyone({ onProgress, signal: stopper.signal })).rejects.toMatchObject({
      name: 'AbortError',
    });
    passTime(minutes * minute);
    const before = asked.length;
    expect(idsOf(await directory.everyone())).toEqual(everybody);
    expect(asked.slice(before).filter((one) => one !== 'count')).toEqual(pages);
  }
});

test('two readings at once have nothing to do with each other', async () => {
  const { directory } = fivePages();
  const [one, other] = await Promise.all([directory.everyone(), directory.everyone()]);
  expect([idsOf(one), idsOf(other)]).toEqual([everybody, everybody]);
});

test.each(['Directory_ExpiredPageToken', 'DirectoryPageTokenNotFoundException'])(
  'where Graph has forgotten how to go on (%s), the page before is asked once more, and nobody is read twice',
  async (code) => {
    const { asked, directory } = fivePages((page, soFar) =>
      page === 4 && isFirst(soFar) ? refusedPlace(code)() : undefined,
    );
    expect(idsOf(await directory.everyone())).toEqual(everybody);
    expect(asked.filter((one) => one !== 'count')).toEqual([
      'page 1',
      'page 2',
      'page 3',
      'page 4',
      'page 3',
      'page 4',
      'page 5',
    ]);
  },
);

test('where the page before is forgotten too, it begins anew, once', async () => {
  let refusals = 0;
  const forgetful = fivePages((page) => (page >= 3 && refusals++ < 2 ? lostPlace() : undefined));
  expect(idsOf(await forgetful.directory.everyone())).toEqual(everybody);
  expect(forgetful.asked.filter((one) => one === 'page 1')).toHaveLength(2);

  const hopeless = fivePages((page) => (page === 3 ? lostPlace() : undefined));
  await expect(hopeless.directory.everyone()).rejects.toBeInstanceOf(OutsideProblem);
  expect(hopeless.asked.filter((one) => one === 'page 1')).toHaveLength(2);
});

test('after an answer that nobody foresaw the next reading begins anew', async () => {
  let isDamaged = true;
  const { asked, directory } = fivePages((page) => (page === 3 && isDamaged ? refused(400, 'BadRequest') : undefined));
  await expect(directory.everyone()).rejects.toMatchObject({ kind: 'broken' });
  isDamaged = false;
  expect(idsOf(await directory.everyone())).toEqual(everybody);
  expect(asked.filter((one) => one === 'page 1')).toHaveLength(2);
});

test('people are read even where Graph does not count them', async () => {
  const client = scriptedClient(({ path }) =>
    path.includes('$count=true')
      ? refused(400, 'Request_BadRequest')
      : pageOf(Number(/skiptoken=(\d)/.exec(path)?.[1] ?? 1)),
  );
  const totals: (number | undefined)[] = [];
  const directory = graphDirectory(client, { now: () => instant('2026-11-23T08:00:00Z') });
  const people = await directory.everyone({ onProgress: (_, total) => totals.push(total) });
  expect(idsOf(people)).toEqual(everybody);
  expect(totals).toEqual([undefined, undefined, undefined, undefined, 10]);
});
