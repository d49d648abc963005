import type { Programme } from '#domain/programme.ts';
import type { Stored } from './folders.ts';

/** The Programmes list: everybody on the site reads it, leads write it. */
export interface Programmes {
  all(): Promise<readonly Stored<Programme>[]>;
  /** Without `replaces` the programme is new; saving the same id again is a `conflict`. */
  save(programme: Programme, replaces?: string): Promise<Stored<Programme>>;
}
