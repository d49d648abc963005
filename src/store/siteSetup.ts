import type { SiteDifference } from '#domain/site/siteDifference.ts';
import type { FolderAudience, FolderPrivacy, Reader } from '#ports/folders.ts';
import type { Progress } from '#ports/progress.ts';
import type { SiteCheck, SiteSetup } from '#ports/siteSetup.ts';
import { auditSite } from './provisioning/auditSite.ts';
import { foundLists } from './provisioning/foundLists.ts';
import { listDifferences } from './provisioning/listDifferences.ts';
import { matchList } from './provisioning/matchList.ts';
import { versionDifference, writeVersion } from './provisioning/siteVersion.ts';
import { everybodyIn } from './folderPermissions.ts';
import { type SiteSchema, siteSchema } from './schema.ts';
import type { Site } from './site.ts';

/** Of the library `Lead`: what set-up needs of it. */
interface DeskFolders {
  names(): Promise<readonly string[]>;
  create(name: string, audience: FolderAudience): Promise<FolderPrivacy>;
}

export interface SiteSetupOptions {
  readonly site: Site;
  readonly desk: DeskFolders;
  /** The Entra security group of the leads. */
  readonly leadsGroupId: string;
  readonly schema?: SiteSchema;
}

/** Checks the site against the table in `schema.ts`, and makes it match. */
export function siteSetup({ schema = siteSchema, ...rest }: SiteSetupOptions): SiteSetup {
  const options = { ...rest, schema };
  return {
    check: () => check(options),
    visitors: () => visitorsOf(options.site),
    audit: () => auditSite(options),
    provision: (progress = {}) => provision(options, progress),
  };
}

type Options = Required<SiteSetupOptions>;

async function check({ site, desk, schema }: Options): Promise<SiteCheck> {
  const found = await foundLists(site, schema.lists);
  const { library, folder } = schema.desk;
  const hasDesk = found.get(library)?.title === library && (await desk.names()).includes(folder);
  const deskPlace = `${library}/${folder}`;
  return {
    places: [...schema.lists.map(({ name }) => name), deskPlace],
    differences: [
      ...schema.lists.flatMap((plan) => listDifferences(plan, found.get(plan.name))),
      ...(hasDesk ? [] : [{ kind: 'placeMissing' as const, place: deskPlace }]),
      ...(await versionDifference(site, schema, found)),
    ],
  };
}

/** Each step can be done again, so a run that broke off is resumed by running again: what stands is passed over. */
async function provision(options: Options, { onProgress, signal }: Progress): Promise<SiteCheck> {
  const { site, desk, schema } = options;
  const found = await foundLists(site, schema.lists);
  const [version] = await versionDifference(site, schema, found);
  if (version?.kind === 'newerSite') {
    return await check(options);
  }
  let privacy: FolderPrivacy | undefined;
  const steps = [
    ...schema.lists.map((plan) => () => matchList(site, plan, found.get(plan.name))),
    async () => void (privacy = await desk.create(schema.desk.folder, { people: [], withLeads: true })),
    () => writeVersion(site, schema),
  ];
  for (const [done, step] of steps.entries()) {
    signal?.throwIfAborted();
    await step();
    onProgress?.(done + 1, steps.length);
  }
  const { places, differences } = await check(options);
  return { places, differences: [...differences, ...deskDifference(privacy)] };
}

/** The desk must be shut to everybody but leads before anything is kept there. */
const deskDifference = (privacy: FolderPrivacy | undefined): readonly SiteDifference[] =>
  privacy === undefined || privacy.confirmed
    ? []
    : [{ kind: 'deskOpen', who: privacy.unexpected.map(({ name }) => name) }];

/**
 * Graph tells of a list which applications may read it, and nothing of people. Lists follow the site unless somebody set
 * them otherwise, and so does the library that is asked in their place; "Check my site" names one that does not. Source:
 * https://learn.microsoft.com/graph/api/list-list-permissions.
 */
async function visitorsOf(site: Site): Promise<readonly Reader[] | undefined> {
  const granted = await everybodyIn(site, `${await site.drive('People')}/items/root`);
  return granted?.map(({ reader }) => reader);
}
