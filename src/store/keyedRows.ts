import { onOneLine } from '#domain/oneLine.ts';
import { quoted, withQuery } from '#graph/path.ts';
import { isProblem, OutsideProblem } from '#ports/problem.ts';
import { type EntryCodec, saysTheSame } from './codecs/entryCodec.ts';
import type { Site } from './site.ts';

/** A list whose rows are told apart by a unique column, and say what they say in `Body`. */
export interface KeyedList<Value> {
  readonly site: Pick<Site, 'client' | 'scopes' | 'list'>;
  readonly list: string;
  readonly keyColumn: string;
  /** One row in words: `thanks`. */
  readonly noun: string;
  readonly codec: EntryCodec<Value>;
  readonly keyOf: (value: Value) => string;
  /** For whoever looks at the list in SharePoint. */
  readonly titleOf: (value: Value) => string;
}

/** Rows of a list; its unique column lets each exist once, whoever saves it at the same time. */
export interface KeyedRows<Value> {
  /** One that cannot be understood fails the reading, unless there is somebody to tell: then it is left out. */
  all(onUnreadable?: (problem: OutsideProblem) => void): Promise<readonly Value[]>;
  /** The same one again is left as it is, another with the same key is a `conflict`. */
  add(value: Value): Promise<void>;
  /** One that is not there any more counts as taken away. */
  remove(key: string): Promise<void>;
}

interface Row {
  readonly id?: string;
  readonly fields?: Readonly<Record<string, string | undefined>>;
}

export const keyedRows = <Value>(list: KeyedList<Value>): KeyedRows<Value> => ({
  async all(onUnreadable = fail) {
    const rows = await rowsOf(list);
    return rows.flatMap((row) => readOrTold(list, row, onUnreadable));
  },
  async add(value) {
    try {
      await add(list, value);
    } catch (error) {
      await holdAgainstStanding(list, value, error);
    }
  },
  remove: (key) => remove(list, key),
});

function fail(problem: OutsideProblem): never {
  throw problem;
}

/** Every row, or the one with this key. */
async function rowsOf<Value>(target: KeyedList<Value>, key?: string): Promise<readonly Row[]> {
  const { site, list, keyColumn } = target;
  const query = {
    $expand: `fields($select=${keyColumn},Body)`,
    ...(key !== undefined && { $filter: `fields/${keyColumn} eq ${quoted(key)}` }),
  };
  const aim = `read the list ${list}`;
  try {
    const path = withQuery(`${await site.list(list)}/items`, query);
    return await site.client.all<Row>({ aim, path, scopes: site.scopes.use });
  } catch (error) {
    throw isProblem(error, 'missing')
      ? new OutsideProblem('notSetUp', `Cannot ${aim}: the site has no such list yet`, { cause: error })
      : error;
  }
}

function readOrTold<Value>(
  list: KeyedList<Value>,
  row: Row,
  onUnreadable: (problem: OutsideProblem) => void,
): readonly Value[] {
  try {
    return [valueIn(list, row)];
  } catch (error) {
    if (!(error instanceof OutsideProblem)) {
      throw error;
    }
    onUnreadable(error);
    return [];
  }
}

function valueIn<Value>({ codec, keyColumn, noun }: KeyedList<Value>, { fields }: Row): Value {
  try {
    return codec.decode(fields?.['Body'] ?? '');
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    const message = `Cannot read ${noun} "${fields?.[keyColumn] ?? ''}": ${said}`;
    throw new OutsideProblem('broken', message, { cause: error });
  }
}

async function add<Value>(target: KeyedList<Value>, value: Value): Promise<void> {
  const { site, list, codec, keyColumn, keyOf, noun, titleOf } = target;
  await site.client.send<Row>({
    aim: `save ${noun} "${keyOf(value)}"`,
    path: `${await site.list(list)}/items`,
    method: 'POST',
    isReplaySafe: true, // the unique column refuses a second one
    body: {
      fields: {
        [keyColumn]: keyOf(value),
        Title: onOneLine(titleOf(value), mostInTitle),
        Body: codec.encode(value),
      },
    },
    scopes: site.scopes.use,
  });
}

/** What SharePoint takes in a line. */
const mostInTitle = 255;

/**
 * A refusal, held against what stands there: the same value means that an earlier try got through. SharePoint refuses a
 * duplicate in a unique column as a bad request, so `broken` is looked into too.
 */
async function holdAgainstStanding<Value>(target: KeyedList<Value>, value: Value, error: unknown): Promise<void> {
  const { codec, keyOf, noun } = target;
  const isTold = isProblem(error, 'conflict') || isProblem(error, 'broken');
  const [row] = isTold ? await rowsOf(target, keyOf(value)) : [];
  if (!row) {
    throw error;
  }
  if (!saysTheSame(codec, valueIn(target, row), value)) {
    const message = `Cannot save ${noun} "${keyOf(value)}": another is there already`;
    throw new OutsideProblem('conflict', message, { cause: error });
  }
}

async function remove<Value>(target: KeyedList<Value>, key: string): Promise<void> {
  const { site, list, noun } = target;
  const [row] = await rowsOf(target, key);
  if (!row) {
    return;
  }
  try {
    await site.client.send<object>({
      aim: `take away ${noun} "${key}"`,
      path: `${await site.list(list)}/items/${row.id ?? ''}`,
      method: 'DELETE',
      scopes: site.scopes.use,
    });
  } catch (error) {
    if (!isProblem(error, 'missing')) {
      throw error;
    }
  }
}
