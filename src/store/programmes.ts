import { onOneLine } from '#domain/oneLine.ts';
import type { Programme } from '#domain/programme.ts';
import { quoted, withQuery } from '#graph/path.ts';
import type { Stored } from '#ports/folders.ts';
import { isProblem, OutsideProblem } from '#ports/problem.ts';
import type { Programmes } from '#ports/programmes.ts';
import { saysTheSame } from './codecs/entryCodec.ts';
import { programmeCodec } from './codecs/programmes.ts';
import type { Site } from './site.ts';

interface Row {
  readonly id?: string;
  readonly eTag?: string;
  readonly fields?: { readonly '@odata.etag'?: string; readonly ProgrammeKey?: string; readonly Body?: string };
}

/** The list Programmes; its unique column lets each programme exist once, whoever saves it at the same time. */
export const sharePointProgrammes = (site: Site): Programmes => ({
  async all() {
    const rows = await rowsOf(site);
    return rows.map(programmeIn);
  },
  async save(programme, replaces) {
    try {
      await (replaces === undefined ? add(site, programme) : replace(site, programme, replaces));
    } catch (error) {
      return await standing(site, programme, error);
    }
    return await find(site, programme.id);
  },
});

async function rowsOf(site: Site, filter: Readonly<Record<string, string>> = {}): Promise<readonly Row[]> {
  const path = `${await site.list('Programmes')}/items`;
  const query = { $expand: 'fields($select=ProgrammeKey,Body)', ...filter };
  const aim = 'read the programmes';
  try {
    return await site.client.all<Row>({ aim, path: withQuery(path, query), scopes: site.scopes.use });
  } catch (error) {
    throw isProblem(error, 'missing')
      ? new OutsideProblem('notSetUp', `Cannot ${aim}: the site has no such list yet`, { cause: error })
      : error;
  }
}

async function rowOf(site: Site, id: string): Promise<Row> {
  const [row] = await rowsOf(site, { $filter: `fields/ProgrammeKey eq ${quoted(id)}` });
  if (!row) {
    throw new OutsideProblem('missing', `Cannot find programme "${id}"`);
  }
  return row;
}

const find = async (site: Site, id: string): Promise<Stored<Programme>> => programmeIn(await rowOf(site, id));

function programmeIn({ eTag, fields }: Row): Stored<Programme> {
  try {
    return { value: programmeCodec.decode(fields?.Body ?? ''), version: fields?.['@odata.etag'] ?? eTag ?? '' };
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    throw new OutsideProblem('broken', `Cannot read programme "${fields?.ProgrammeKey ?? ''}": ${said}`, {
      cause: error,
    });
  }
}

async function add(site: Site, programme: Programme): Promise<void> {
  await site.client.send<Row>({
    aim: `save programme "${programme.name}"`,
    path: `${await site.list('Programmes')}/items`,
    method: 'POST',
    isReplaySafe: true, // the unique column refuses a second one
    body: { fields: { ProgrammeKey: programme.id, ...columnsOf(programme) } },
    scopes: site.scopes.use,
  });
}

async function replace(site: Site, programme: Programme, version: string): Promise<void> {
  const { id } = await rowOf(site, programme.id);
  await site.client.send<object>({
    aim: `save programme "${programme.name}"`,
    path: `${await site.list('Programmes')}/items/${id ?? ''}/fields`,
    method: 'PATCH',
    headers: { 'If-Match': version },
    body: columnsOf(programme),
    scopes: site.scopes.use,
  });
}

/** The title is for whoever looks at the list in SharePoint; what counts stands in the body. */
function columnsOf(programme: Programme): Readonly<Record<string, string>> {
  const body = programmeCodec.encode(programme);
  if (body.length > mostInBody) {
    const message = `Cannot save programme "${programme.id}": it has ${body.length} characters, expected at most ${mostInBody}`;
    throw new OutsideProblem('tooLong', message);
  }
  return { Title: onOneLine(programme.name, mostInTitle), Body: body };
}

/** What SharePoint takes in a line, and in a column of long text. */
const mostInTitle = 255;
const mostInBody = 63_999;

/**
 * A refusal, held against what stands there: the same programme means that an earlier try got through. SharePoint
 * refuses a duplicate in a unique column as a bad request, so `broken` is looked into too.
 */
async function standing(site: Site, programme: Programme, error: unknown): Promise<Stored<Programme>> {
  if (!isProblem(error, 'conflict') && !isProblem(error, 'broken')) {
    throw error;
  }
  const [row] = await rowsOf(site, { $filter: `fields/ProgrammeKey eq ${quoted(programme.id)}` });
  if (!row) {
    throw error;
  }
  const stored = programmeIn(row);
  if (saysTheSame(programmeCodec, stored.value, programme)) {
    return stored;
  }
  const message = `Cannot save programme "${programme.id}": it is there already or was changed in the meantime`;
  throw new OutsideProblem('conflict', message, { cause: error });
}
