import type { SiteDifference } from '#domain/site/siteDifference.ts';
import type { SiteSchema } from '../schema.ts';
import type { Site } from '../site.ts';
import type { FoundList } from './foundLists.ts';
import { readMark, writeMark } from './siteMark.ts';

const librariesIn = ({ lists }: SiteSchema): readonly string[] =>
  lists.flatMap(({ name, template }) => (template === 'documentLibrary' ? [name] : []));

/** Libraries that stand under their planned name, so that their drive can be found. */
export const standingLibraries = (schema: SiteSchema, found: ReadonlyMap<string, FoundList>): readonly string[] =>
  librariesIn(schema).filter((name) => {
    const list = found.get(name);
    return list?.title === name && list.template === 'documentLibrary';
  });

/** A library without a mark counts as version 1: it may come from before there were marks, or be half made. */
export async function versionDifference(
  site: Site,
  schema: SiteSchema,
  found: ReadonlyMap<string, FoundList>,
): Promise<readonly SiteDifference[]> {
  const libraries = standingLibraries(schema, found);
  const marks = await Promise.all(libraries.map((library) => readMark(site, library)));
  const versions = marks.map((mark) => mark?.version ?? 1);
  const newest = Math.max(1, ...versions);
  if (newest > schema.version) {
    return [{ kind: 'newerSite', version: newest, expected: schema.version }];
  }
  const oldest = Math.min(schema.version, ...versions);
  return oldest < schema.version ? [{ kind: 'olderSite', version: oldest, expected: schema.version }] : [];
}

/** Marks every library with the version that the site now has. */
export async function writeVersion(site: Site, schema: SiteSchema): Promise<void> {
  for (const library of librariesIn(schema)) {
    await writeMark(site, library, schema.version);
  }
}
