import type { PersonId } from './ids.ts';

/** Somebody whom the leads asked to be there for people who take part. */
export interface Contact {
  readonly person: PersonId;
  readonly name: string;
  readonly mail: string;
}
