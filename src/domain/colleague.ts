import type { PersonId } from './ids.ts';
import type { LocalDate } from './time/instant.ts';

/** Somebody in the directory. What the directory does not say is `undefined`, never an empty guess. */
export interface Colleague {
  readonly id: PersonId;
  readonly name: string;
  readonly mail: string | undefined;
  readonly department: string | undefined;
  readonly jobTitle: string | undefined;
  /** The grade or band, where the organisation keeps one in the directory. */
  readonly grade?: string | undefined;
  readonly managerId: PersonId | undefined;
  readonly hiredOn: LocalDate | undefined;
}
