import type { PersonId } from '../../ids.ts';

/** A recurring slot that a series could have. */
export interface PossibleSlot {
  /** The cell of the common grid in which each session begins, first to last. */
  readonly starts: Int32Array;
  readonly freeSessions: number;
  /** 0 to 1. */
  readonly comfort: number;
}

/** Who must be free for a series. */
export interface PeopleOfSeries {
  readonly mentor: PersonId;
  readonly mentee: PersonId;
}

/** The series of two people, and the slots that it could have if they had no other. */
export interface SeriesToPlace<Slot extends PossibleSlot = PossibleSlot> extends PeopleOfSeries {
  readonly slots: readonly Slot[];
  /** Gets a slot before any series that need not. */
  readonly isWanted: boolean;
}
