import type { DirectoryState, UserRecord } from '../../directory/records.ts';
import { hash } from './random.ts';

/** What the organisation chart says about how busy people are. */
export interface Organisation {
  readonly reports: ReadonlyMap<string, readonly UserRecord[]>;
  /** The one person whose working hours carry zone rules instead of a zone name. */
  readonly customZoneId: string | undefined;
  /** The one person whose calendar nobody else may look into. */
  readonly hiddenId: string | undefined;
}

const known = new WeakMap<DirectoryState, Organisation & { readonly size: number }>();

export function organisationOf(directory: DirectoryState): Organisation {
  const found = known.get(directory);
  if (found?.size === directory.users.size) {
    return found;
  }
  const organisation = { ...readOrganisation([...directory.users.values()]), size: directory.users.size };
  known.set(directory, organisation);
  return organisation;
}

/** Leaders: the Senior Civil Service by grade, or whoever has many reports. */
export function isLeader(user: UserRecord, { reports }: Organisation): boolean {
  return user.grade.startsWith('SCS') || (reports.get(user.id)?.length ?? 0) >= 12;
}

function readOrganisation(users: readonly UserRecord[]): Organisation {
  const reports = new Map<string, UserRecord[]>();
  for (const user of users) {
    if (user.managerId !== null) {
      const team = reports.get(user.managerId);
      if (team) {
        team.push(user);
      } else {
        reports.set(user.managerId, [user]);
      }
    }
  }
  const others = users.filter((user) => user.hasMailbox && !reports.has(user.id));
  const [customZone, hidden] = others.map(({ id }) => ({ id, place: hash(id) })).sort((a, b) => a.place - b.place);
  return { reports, customZoneId: customZone?.id, hiddenId: hidden?.id };
}
