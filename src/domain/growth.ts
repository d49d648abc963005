import type { Instant } from './time/instant.ts';

export const growthSkills = ['leading', 'listening', 'explaining'] as const;
/** What a mentor grows in. */
type GrowthSkill = (typeof growthSkills)[number];

export const growthLevels = ['1', '2', '3', '4'] as const;
/** From "not yet" to "very well", as the mentor sees it. */
export type GrowthLevel = (typeof growthLevels)[number];

export type GrowthLevels = Readonly<Partial<Record<GrowthSkill, GrowthLevel>>>;

/** How a mentor found their own part in a session. For nobody else. */
export interface Growth {
  readonly session: Instant;
  readonly levels: GrowthLevels;
  /** One line to oneself. */
  readonly line: string;
  readonly at: Instant;
}
