import type { PersonId } from '#domain/ids.ts';
import type { Pair } from '#domain/pair.ts';
import type { FolderAudience } from '#ports/folders.ts';

/** Whom each kind of folder is for; whoever else could read it does not belong there. */
export const pairAudience = ({ mentor, mentee }: Pair): FolderAudience => ({
  people: [mentor.id, mentee.id],
  withLeads: false,
});

/** What a person keeps to themselves. */
export const ownAudience = (person: PersonId): FolderAudience => ({ people: [person], withLeads: false });

/** What the leads need to know of a person. */
export const personAudience = (person: PersonId): FolderAudience => ({ people: [person], withLeads: true });

/** The leads' desk. */
export const leadsAudience: FolderAudience = { people: [], withLeads: true };
