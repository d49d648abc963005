import { deskFolder } from '#domain/entries.ts';
import type { PersonId } from '#domain/ids.ts';
import type { FolderPrivacy, Reader } from '#ports/folders.ts';
import type { Services } from '#ports/services.ts';
import type { PairView } from '../pair/openPair.ts';
import { leadsAudience, ownAudience, pairAudience, personAudience } from './audiences.ts';

/** Where something that a person writes is kept. */
export type WrittenPlace =
  | { readonly kind: 'pair' | 'private'; readonly view: PairView }
  /** A person's own folder that the leads read too. */
  | { readonly kind: 'person'; readonly me: PersonId }
  /** The leads' desk, or a list of the site. */
  | { readonly kind: 'desk' | 'site' };

/** Who could read what is kept in a place, as far as SharePoint tells the person who asks. */
export type WhoReads =
  /** Exactly those whom it is meant for. */
  | { readonly kind: 'asMeant'; readonly names: readonly string[] }
  /** Also these. */
  | { readonly kind: 'others'; readonly names: readonly string[] }
  /** Nobody else, and not even everybody whom it is meant for. */
  | { readonly kind: 'fewer' }
  /** SharePoint shows everybody to the owners only, and this person is none. */
  | { readonly kind: 'notShown' };

type Needed = Pick<Services, 'people' | 'privateNotes' | 'pairs' | 'desk' | 'site'>;

/** Reads SharePoint's real permissions of the place. */
export async function whoCanRead(services: Needed, place: WrittenPlace): Promise<WhoReads> {
  if (place.kind === 'site') {
    const visitors = await services.site.visitors();
    return visitors ? { kind: 'asMeant', names: namesOf(visitors) } : { kind: 'notShown' };
  }
  const privacy = await privacyAt(services, place);
  if (privacy.confirmed) {
    return { kind: 'asMeant', names: namesOf(privacy.readers) };
  }
  if (privacy.unexpected.length > 0) {
    return { kind: 'others', names: namesOf(privacy.unexpected) };
  }
  return { kind: privacy.isWhole ? 'fewer' : 'notShown' };
}

async function privacyAt(
  { people, privateNotes, pairs, desk }: Needed,
  place: Exclude<WrittenPlace, { readonly kind: 'site' }>,
): Promise<FolderPrivacy> {
  switch (place.kind) {
    case 'pair':
      return await pairs.privacyOf(place.view.proposal.pair.id, pairAudience(place.view.proposal.pair));
    case 'private':
      return await privateNotes.privacyOf(place.view.me, ownAudience(place.view.me));
    case 'person':
      return await people.privacyOf(place.me, personAudience(place.me));
    default:
      return await desk.privacyOf(deskFolder, leadsAudience);
  }
}

const namesOf = (readers: readonly Reader[]): readonly string[] => [...new Set(readers.map(({ name }) => name))];
