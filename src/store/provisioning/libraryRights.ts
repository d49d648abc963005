import type { SiteDifference } from '#domain/site/siteDifference.ts';
import { type Granted, isOwner } from '../folderPermissions.ts';

/** Who holds which right on a whole library. */
export interface LibraryRights {
  readonly library: string;
  readonly granted: readonly Granted[];
}

/**
 * Leads own the site and everybody else visits it; whoever has more could change rules or make folders. A library that
 * differs from the others no longer follows the site.
 */
export function rightsDifferences(all: readonly LibraryRights[], leadsGroupId: string): readonly SiteDifference[] {
  const excesses = all.flatMap(({ library, granted }) =>
    granted.flatMap((each) => {
      const kind = excessOf(each, granted, leadsGroupId);
      return kind ? [{ kind, who: each.reader.name, library }] : [];
    }),
  );
  return [
    ...excesses.flatMap(({ kind, who }, index) => {
      const same = excesses.filter((each) => each.kind === kind && each.who === who);
      return same[0] === excesses[index] ? [{ kind, who, places: same.map(({ library }) => library) }] : [];
    }),
    ...unlikeOthers(all).map((place) => ({ kind: 'ownRights' as const, place })),
  ];
}

type Excess = 'mayRead' | 'mayWrite' | 'mayOwn' | 'openLink';

function excessOf(granted: Granted, all: readonly Granted[], leadsGroupId: string): Excess | undefined {
  const { permission, reader } = granted;
  if (permission.link) {
    return 'openLink';
  }
  if (isOwner(granted)) {
    // One group of the site is its owners; of two, only a person can say which one is too many.
    const owners = all.filter((each) => isOwner(each) && each.permission.grantedToV2?.siteGroup);
    const isExpected = reader.id === leadsGroupId || (owners.length === 1 && owners.includes(granted));
    return isExpected ? undefined : 'mayOwn';
  }
  if (reader.mayWrite) {
    return 'mayWrite';
  }
  return permission.grantedToV2?.user ? 'mayRead' : undefined;
}

/** Libraries whose rights are not those that most of them have. */
function unlikeOthers(all: readonly LibraryRights[]): readonly string[] {
  const prints = all.map(({ granted }) => fingerprint(granted));
  const howMany = (print: string) => prints.filter((each) => each === print).length;
  const [usual] = prints.toSorted((one, other) => howMany(other) - howMany(one));
  return all.flatMap(({ library }, index) => (prints[index] === usual ? [] : [library]));
}

const fingerprint = (granted: readonly Granted[]): string =>
  granted
    .map(({ permission, reader }) => `${permission.roles?.join(' ') ?? ''} ${permission.id ?? reader.name}`)
    .toSorted()
    .join('\n');
