import { personId } from '#domain/ids.ts';
import type { SiteDifference } from '#domain/site/siteDifference.ts';
import type { FolderPrivacy } from '#ports/folders.ts';
import { isProblem } from '#ports/problem.ts';
import type { Services } from '#ports/services.ts';
import { personAudience } from '../readers/audiences.ts';

export interface PeopleAudit {
  readonly differences: readonly SiteDifference[];
  /** Where the next check goes on; 0 when it begins anew. */
  readonly next: number;
}

/**
 * SharePoint counts a look at permissions as five ordinary requests, and the smallest tenants have 1,250 a minute for
 * everybody who uses the app. Source:
 * https://learn.microsoft.com/sharepoint/dev/general-development/how-to-avoid-getting-throttled-or-blocked-in-sharepoint-online.
 */
export const foldersInOneCheck = 100;

/** Looks who can open the folders in People, some at a time, and names each that more than the person and leads can. */
export async function auditPeople({ people }: Pick<Services, 'people'>, from: number): Promise<PeopleAudit> {
  const names = (await people.names()).toSorted();
  const end = Math.min(from + foldersInOneCheck, names.length);
  const looked = names.slice(from, end);
  const found = await Promise.all(looked.map(async (person) => await lookInto(people, person)));
  const differences = found.flatMap((privacy, index) => openFolder(looked[index] ?? '', privacy));
  const unseen = found.filter((privacy) => privacy === 'unread').length + names.length - looked.length;
  return {
    differences: [...differences, ...(unseen > 0 ? [{ kind: 'peopleUnread' as const, count: unseen }] : [])],
    next: end < names.length ? end : 0,
  };
}

type Look = FolderPrivacy | 'gone' | 'unread';

async function lookInto(people: Services['people'], person: string): Promise<Look> {
  try {
    const privacy = await people.privacyOf(person, personAudience(personId(person)));
    return privacy.confirmed || privacy.isWhole || privacy.unexpected.length > 0 ? privacy : 'unread';
  } catch (error) {
    if (isProblem(error, 'missing')) {
      return 'gone';
    }
    if (isProblem(error, 'denied')) {
      return 'unread';
    }
    throw error;
  }
}

function openFolder(person: string, privacy: Look): readonly SiteDifference[] {
  if (privacy === 'gone' || privacy === 'unread' || privacy.confirmed || privacy.unexpected.length === 0) {
    return [];
  }
  const whose = privacy.readers.find(({ id }) => id === person)?.name ?? person;
  return [{ kind: 'personOpen', person, whose, who: [...new Set(privacy.unexpected.map(({ name }) => name))] }];
}
